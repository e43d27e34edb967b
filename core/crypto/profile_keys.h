// SPDX-License-Identifier: GPL-3.0-or-later
// Keys at rest: the device root, its subkeys, the passphrase wrap and the recovery words
// (docs/formats/profile.md).
#pragma once

#include "core/crypto/hash.h"

namespace vw {

/// The root of everything on this device, and the keys that come from it. Move-only.
class DeviceRoot {
public:
    static DeviceRoot generate();
    static DeviceRoot from(Secret<32> root) { return DeviceRoot(std::move(root)); }

    [[nodiscard]] const Secret<32>& secret() const { return m_root; }
    [[nodiscard]] Secret<32> snapshotKey() const { return deriveKey(m_root, "vw_devrt", 1); }
    [[nodiscard]] Secret<32> draftKey() const { return deriveKey(m_root, "vw_devrt", 2); }
    [[nodiscard]] Secret<32> localKey() const { return deriveKey(m_root, "vw_devrt", 3); }
    /// Not secret: kept beside the data to tell a wrong root from a right one.
    [[nodiscard]] Bytes verifier() const;

private:
    explicit DeviceRoot(Secret<32> root)
        : m_root(std::move(root)) {}
    Secret<32> m_root;
};

/// Argon2id costs. `standard` for people, `floor` for generated passphrases (demo, tests).
struct PassphraseCost {
    std::uint32_t passes = 3;
    std::uint32_t mebibytes = 256;
    static constexpr PassphraseCost standard() { return {3, 256}; }
    static constexpr PassphraseCost floor() { return {2, 64}; }
};
/// The bytes of root.key. Error badInput for an empty passphrase or a cost below the floor.
Result<Bytes> wrapRoot(const DeviceRoot& root, ByteView passphrase, PassphraseCost cost);
/// Error wrongPassphrase; corrupt or unknownFormat for other bytes; never a cost outside floor and ceiling.
Result<DeviceRoot> unwrapRoot(ByteView wrapped, ByteView passphrase);

/// Sealed local state of docs/formats/profile.md; `entry` names the value and is bound into it.
Bytes sealLocal(const Secret<32>& key, std::string_view label, std::string_view entry, ByteView content);
Result<SecretBytes> openLocal(const Secret<32>& key, std::string_view label, std::string_view entry,
                              ByteView sealed);

/// 128 bits of entropy as twelve words of the BIP-39 English list. Words are joined by single spaces.
namespace recovery_words {
SecretBytes fromEntropy(const Secret<16>& entropy);
/// Accepts any case and spacing. Error badInput names the position of a word that is not in the list, or says
/// that the words don't belong together (checksum).
Result<Secret<16>> toEntropy(ByteView text);
/// Seed of the paper device.
Secret<32> paperSeed(const Secret<16>& entropy);
/// True when `word` is in the list. Not secret by itself.
bool isWord(std::string_view word);
/// Up to three words of the list that are at most two slips (a letter too many, too few, another, two
/// swapped) from what was typed, the nearest first; among these, those that begin alike. Any case.
std::vector<std::string_view> nearWords(ByteView typed);
/// A word that is not in the list. Only for the eyes of the person who typed it: what is near to a word of
/// the phrase gives it away.
struct UnknownWord {
    std::size_t position = 0; ///< from 1
    std::vector<std::string_view> near;
};
/// The first such word of a phrase, or none.
std::optional<UnknownWord> firstUnknown(ByteView text);
} // namespace recovery_words

} // namespace vw
