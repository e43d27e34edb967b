// SPDX-License-Identifier: GPL-3.0-or-later
// Invite links and the sealing of the two letters.
//
//   link   = "valuewright:join#" · base64url( body )
//   body   = 0x01 · secret (16) · server URL (UTF-8, 1..255 bytes) · check (4)
//   check  = H-32("valuewright-link-v1", all before); last in every version
//   letter = nonce (24) · XChaCha20-Poly1305(key, nonce, AAD = u8 length · label · mailbox id, padded CBOR)
#include "core/crypto/invite.h"

#include "core/crypto/membership_bodies.h"

namespace vw {
namespace {

constexpr std::string_view linkStart = "valuewright:join#";
constexpr std::uint8_t linkVersion = 1;
constexpr std::size_t secretSize = 16, checkSize = 4, urlLimit = 255;
constexpr std::size_t smallestBody = 1 + secretSize + 1 + checkSize;

enum Subkey : std::uint8_t { mailboxKey = 1, bearerKey, offerKey, answerKey, signingSeed };

std::array<std::uint8_t, checkSize> checkOf(ByteView before) {
    return labelledHash<checkSize>("valuewright-link-v1", {before});
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

Error brokenLink() {
    return badInput(
        "This invitation link is cut short or has a typing error; ask for it again, or copy all of it.");
}

} // namespace

Invite::Invite(Secret<16> secret, std::string serverUrl)
    : m_secret(std::move(secret))
    , m_seed(secretHash<32>("valuewright-invite-v1", {m_secret.view()}))
    , m_serverUrl(std::move(serverUrl)) {}

Result<Invite> Invite::create(std::string serverUrl) {
    if (!isPlainUrl(serverUrl))
        return badInput("The address of the server must have 1 to 255 plain characters without blanks.");
    return Invite(Secret<16>::random(), std::move(serverUrl));
}

Result<Invite> Invite::fromLink(std::string_view link) {
    link = trimmed(link);
    if (!link.starts_with(linkStart))
        return badInput("This is not an invitation link; one starts with valuewright:join#.");
    auto body = fromBase64Url(link.substr(linkStart.size()));
    if (!body.ok()) return brokenLink();
    return deserialise(*body);
}

std::string Invite::link() const { return std::string(linkStart) + toBase64Url(serialise().view()); }

SecretBytes Invite::serialise() const {
    SecretBytes out(1 + secretSize + m_serverUrl.size() + checkSize);
    const auto target = out.writable();
    target[0] = linkVersion;
    std::copy_n(m_secret.view().begin(), secretSize, target.begin() + 1);
    std::copy(m_serverUrl.begin(), m_serverUrl.end(), target.begin() + 1 + secretSize);
    const auto check = checkOf(out.view().first(out.size() - checkSize));
    std::copy(check.begin(), check.end(), target.end() - checkSize);
    return out;
}

Result<Invite> Invite::deserialise(ByteView bytes) {
    if (bytes.size() < smallestBody) return brokenLink();
    const ByteView check = bytes.last(checkSize);
    const auto expected = checkOf(bytes.first(bytes.size() - checkSize));
    if (!std::equal(check.begin(), check.end(), expected.begin())) return brokenLink();
    if (bytes[0] != linkVersion)
        return badInput("This invitation was made by a newer version; update Valuewright and open it again.");
    VW_TRY(auto secret, Secret<16>::copyOf(bytes.subspan(1, secretSize)));
    std::string url = textOf(bytes.subspan(1 + secretSize, bytes.size() - 1 - secretSize - checkSize));
    if (!isPlainUrl(url)) return badInput("This invitation link names no usable server; ask for a new one.");
    return Invite(std::move(secret), std::move(url));
}

MailboxId Invite::mailbox() const {
    MailboxId out;
    std::copy_n(subkey(mailboxKey).view().begin(), out.raw.size(), out.raw.begin());
    return out;
}

Secret<32> Invite::bearer() const { return subkey(bearerKey); }
SigningPublic Invite::publicKey() const { return SigningKeys::fromSeed(subkey(signingSeed)).publicKey(); }

membership_records::Acceptance Invite::accept(RecordHash fullSpaceHash, const IdentityHead& head) const {
    const auto keys = SigningKeys::fromSeed(subkey(signingSeed));
    const auto hash = membership_bodies::joinHash(fullSpaceHash, head);
    return {head, keys.publicKey(), keys.sign(membership_bodies::joinLabel, hash)};
}

Bytes Invite::letterContext(Letter letter) const {
    const std::string_view label = letter == Letter::offer ? "valuewright-offer-v1" : "valuewright-answer-v1";
    return ByteWriter()
        .u8(static_cast<std::uint8_t>(label.size()))
        .bytes(viewOf(label))
        .bytes(mailbox().view())
        .take();
}

Result<Bytes> Invite::sealLetter(Letter letter, const cbor::Value& content) const {
    const SecretBytes plain = padded(cbor::encode(content));
    const auto key = subkey(letter == Letter::offer ? offerKey : answerKey);
    Bytes sealed = sealAead(key, letterContext(letter), plain.view());
    if (sealed.size() > letterLimit)
        return Error{ErrorCode::tooLarge, "An invitation has become too large to be sent; nothing was sent."};
    return sealed;
}

Result<cbor::Value> Invite::openLetter(Letter letter, ByteView sealed) const {
    if (sealed.size() > letterLimit)
        return Error{ErrorCode::tooLarge, "A letter of an invitation is larger than 32 KiB."};
    const auto key = subkey(letter == Letter::offer ? offerKey : answerKey);
    VW_TRY(const SecretBytes plain, openAead(key, letterContext(letter), sealed));
    VW_TRY(const ByteView content, unpadded(plain.view()));
    return cbor::decode(content);
}

} // namespace vw
