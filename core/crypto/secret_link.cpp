// SPDX-License-Identifier: GPL-3.0-or-later
// Links with a secret, and the sealing of the two letters.
//
//   link   = start · base64url( body )
//   body   = 0x01 · secret (16) · server URL (printable ASCII, 1..255 bytes) · check (4)
//   check  = H-32(check label, all before); last in every version
//   letter = nonce (24) · XChaCha20-Poly1305(key, nonce, AAD = u8 length · label · mailbox id, padded CBOR)
#include "core/crypto/secret_link.h"

#include <algorithm>

namespace vw {
namespace {

constexpr std::uint8_t linkVersion = 1;
constexpr std::size_t secretSize = 16, checkSize = 4, urlLimit = 255;
constexpr std::size_t smallestBody = 1 + secretSize + 1 + checkSize;

enum Subkey : std::uint8_t { mailboxKey = 1, bearerKey, offerKey, answerKey };

std::array<std::uint8_t, checkSize> checkOf(const LinkKind& kind, ByteView before) {
    return labelledHash<checkSize>(kind.checkLabel, {before});
}

/// A URL that may be shown and dialled: no blanks, control characters or bytes beyond ASCII.
bool isPlainUrl(std::string_view url) {
    return !url.empty() && url.size() <= urlLimit &&
           std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace

SecretLink::SecretLink(const LinkKind& kind, Secret<16> secret, std::string serverUrl)
    : m_kind(&kind)
    , m_secret(std::move(secret))
    , m_seed(secretHash<32>(kind.seedLabel, {m_secret.view()}))
    , m_serverUrl(std::move(serverUrl)) {}

Result<SecretLink> SecretLink::create(const LinkKind& kind, std::string serverUrl) {
    if (!isPlainUrl(serverUrl))
        return badInput("The address of the server must have 1 to 255 plain characters without blanks.");
    return SecretLink(kind, Secret<16>::random(), std::move(serverUrl));
}

Result<SecretLink> SecretLink::fromLink(const LinkKind& kind, std::string_view link) {
    link = trimmed(link);
    if (!link.starts_with(kind.start)) return badInput(kind.notOne);
    auto body = fromBase64Url(link.substr(kind.start.size()));
    if (!body.ok()) return badInput(kind.broken);
    return deserialise(kind, *body);
}

std::string SecretLink::link() const { return std::string(m_kind->start) + toBase64Url(serialise().view()); }

SecretBytes SecretLink::serialise() const {
    SecretBytes out(1 + secretSize + m_serverUrl.size() + checkSize);
    const auto target = out.writable();
    target[0] = linkVersion;
    std::copy_n(m_secret.view().begin(), secretSize, target.begin() + 1);
    std::copy(m_serverUrl.begin(), m_serverUrl.end(), target.begin() + 1 + secretSize);
    const auto check = checkOf(*m_kind, out.view().first(out.size() - checkSize));
    std::copy(check.begin(), check.end(), target.end() - checkSize);
    return out;
}

Result<SecretLink> SecretLink::deserialise(const LinkKind& kind, ByteView bytes) {
    if (bytes.size() < smallestBody) return badInput(kind.broken);
    const ByteView check = bytes.last(checkSize);
    const auto expected = checkOf(kind, bytes.first(bytes.size() - checkSize));
    if (!std::equal(check.begin(), check.end(), expected.begin())) return badInput(kind.broken);
    if (bytes[0] != linkVersion) return badInput(kind.newer);
    VW_TRY(auto secret, Secret<16>::copyOf(bytes.subspan(1, secretSize)));
    std::string url = textOf(bytes.subspan(1 + secretSize, bytes.size() - 1 - secretSize - checkSize));
    if (!isPlainUrl(url)) return badInput(kind.noServer);
    return SecretLink(kind, std::move(secret), std::move(url));
}

Secret<32> SecretLink::subkey(std::uint64_t index) const { return deriveKey(m_seed, m_kind->context, index); }

MailboxId SecretLink::mailbox() const {
    MailboxId out;
    std::copy_n(subkey(mailboxKey).view().begin(), out.raw.size(), out.raw.begin());
    return out;
}

Secret<32> SecretLink::letterKey(Letter letter) const {
    return subkey(letter == Letter::offer ? offerKey : answerKey);
}

Bytes SecretLink::letterContext(Letter letter) const {
    const std::string_view label = letter == Letter::offer ? m_kind->offerLabel : m_kind->answerLabel;
    return ByteWriter()
        .u8(static_cast<std::uint8_t>(label.size()))
        .bytes(viewOf(label))
        .bytes(mailbox().view())
        .take();
}

Result<Bytes> SecretLink::seal(Letter letter, const cbor::Value& content) const {
    const SecretBytes plain = padded(cbor::encode(content));
    Bytes sealed = sealAead(letterKey(letter), letterContext(letter), plain.view());
    if (sealed.size() > letterLimit) return Error{ErrorCode::tooLarge, m_kind->letterTooBig};
    return sealed;
}

Result<cbor::Value> SecretLink::open(Letter letter, ByteView sealed) const {
    if (sealed.size() > letterLimit)
        return Error{ErrorCode::tooLarge, "A letter of an invitation is larger than 32 KiB."};
    VW_TRY(const SecretBytes plain, openAead(letterKey(letter), letterContext(letter), sealed));
    VW_TRY(const ByteView content, unpadded(plain.view()));
    return cbor::decode(content);
}

} // namespace vw
