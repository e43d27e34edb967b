// SPDX-License-Identifier: GPL-3.0-or-later
// A link whose fragment carries a secret, and the two letters that lie in the mailbox it names
// (docs/formats/invite.md). Invitations and links for a further device are two kinds of it.
#pragma once

#include "core/base/cbor.h"
#include "core/crypto/hash.h"

namespace vw {

constexpr std::size_t letterLimit = 32'768;
/// Longest name in a letter, in bytes of UTF-8; a letter with a longer one is refused by its reader.
constexpr std::size_t letterNameLimit = 200;

enum class Letter : std::uint8_t { offer, answer };

/// What tells one kind of link from another. Static data.
struct LinkKind {
    std::string_view start; ///< up to and including the '#'
    std::string_view checkLabel;
    std::string_view seedLabel;
    std::string_view context; ///< of the KDF, eight characters
    std::string_view offerLabel;
    std::string_view answerLabel;
    const char* notOne;       ///< sentences: another text altogether,
    const char* broken;       ///< cut short or mistyped,
    const char* newer;        ///< of a newer version,
    const char* noServer;     ///< without a usable address,
    const char* letterTooBig; ///< a letter that has grown too large
};

/// The secret of one link. Move-only. Made by the owners of the kinds only.
class SecretLink {
public:
    /// A fresh secret for that server. Error badInput when the URL is empty or longer than 255 bytes.
    static Result<SecretLink> create(const LinkKind& kind, std::string serverUrl);
    /// Error badInput with a sentence for a link cut short, mistyped, of another kind or of a newer version.
    static Result<SecretLink> fromLink(const LinkKind& kind, std::string_view link);
    static Result<SecretLink> deserialise(const LinkKind& kind, ByteView bytes);

    [[nodiscard]] std::string link() const;
    [[nodiscard]] SecretBytes serialise() const;
    [[nodiscard]] const std::string& serverUrl() const { return m_serverUrl; }
    [[nodiscard]] MailboxId mailbox() const;
    [[nodiscard]] Secret<32> bearer() const { return subkey(2); }
    /// 1 mailbox id, 2 bearer, 3 offer, 4 answer; further ones belong to the kind.
    [[nodiscard]] Secret<32> subkey(std::uint64_t index) const;

    /// Error tooLarge when the sealed letter would be larger than letterLimit.
    [[nodiscard]] Result<Bytes> seal(Letter letter, const cbor::Value& content) const;
    /// Error corrupt when it was changed, is the other letter, or another link's.
    [[nodiscard]] Result<cbor::Value> open(Letter letter, ByteView sealed) const;

private:
    SecretLink(const LinkKind& kind, Secret<16> secret, std::string serverUrl);
    [[nodiscard]] Bytes letterContext(Letter letter) const;
    [[nodiscard]] Secret<32> letterKey(Letter letter) const;
    const LinkKind* m_kind;
    Secret<16> m_secret;
    Secret<32> m_seed;
    std::string m_serverUrl;
};

} // namespace vw
