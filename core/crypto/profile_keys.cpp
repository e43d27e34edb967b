// SPDX-License-Identifier: GPL-3.0-or-later
// The device root under a passphrase, and sealed local state.
//
//   root.key
//   0   4   magic "VWP1"              28  24  nonce
//   4   4   Argon2id passes           52  32  commitment
//   8   4   Argon2id memory, MiB      84  48  XChaCha20-Poly1305(key, nonce, AAD = bytes 0..83, root)
//   12  16  salt
//   key · commitment = H-512("valuewright-passphrase-v1", Argon2id13(passphrase, salt, t, m), bytes 0..27)
#include "core/crypto/passphrase.h"

#include <sodium.h>

namespace vw {
namespace {

constexpr std::string_view magic = "VWP1";
constexpr std::size_t saltOffset = 12, nonceOffset = 28, commitmentOffset = 52, boxOffset = 84,
                      fileSize = 132;
constexpr PassphraseCost ceiling{16, 2048};
static_assert(nonceOffset - saltOffset == crypto_pwhash_SALTBYTES);
static_assert(sizeof(PassphraseSalt) == crypto_pwhash_SALTBYTES);

/// key (32) · commitment (32)
Result<Secret<64>> passphraseKeys(ByteView passphrase, PassphraseCost cost, ByteView beforeNonce) {
    const auto salt = ByteReader(beforeNonce.subspan(saltOffset)).array<crypto_pwhash_SALTBYTES>();
    VW_TRY(const auto stretched, stretchPassphrase(passphrase, salt, cost));
    return secretHash<64>("valuewright-passphrase-v1", {stretched.view(), beforeNonce});
}

Bytes localContext(std::string_view label, std::string_view entry) {
    return ByteWriter()
        .u8(static_cast<std::uint8_t>(label.size()))
        .bytes(viewOf(label))
        .bytes(viewOf(entry))
        .take();
}

} // namespace

bool isAllowed(PassphraseCost cost) {
    constexpr PassphraseCost floor = PassphraseCost::floor();
    return cost.passes >= floor.passes && cost.passes <= ceiling.passes &&
           cost.mebibytes >= floor.mebibytes && cost.mebibytes <= ceiling.mebibytes;
}

Result<Secret<32>> stretchPassphrase(ByteView passphrase, const PassphraseSalt& salt, PassphraseCost cost) {
    if (passphrase.empty()) return badInput("A passphrase must have at least one character.");
    if (!isAllowed(cost)) return badInput("A passphrase cannot be protected that weakly, or at that cost.");
    auto stretched = Secret<32>::blank();
    if (crypto_pwhash(stretched.writable().data(), stretched.view().size(),
                      reinterpret_cast<const char*>(passphrase.data()), passphrase.size(), salt.data(),
                      cost.passes, std::size_t{cost.mebibytes} << 20, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorCode::io,
                     "There is not enough memory to check the passphrase; close something and try "
                     "again."};
    return stretched;
}

DeviceRoot DeviceRoot::generate() { return DeviceRoot(Secret<32>::random()); }

Bytes DeviceRoot::verifier() const { return copyOf(deriveKey(m_root, "vw_devrt", 4).view()); }

Result<Bytes> wrapRoot(const DeviceRoot& root, ByteView passphrase, PassphraseCost cost) {
    PassphraseSalt salt;
    Nonce nonce;
    fillRandom(salt);
    fillRandom(nonce);
    ByteWriter out;
    out.bytes(viewOf(magic)).u32(cost.passes).u32(cost.mebibytes).bytes(salt);
    VW_TRY(const auto keys, passphraseKeys(passphrase, cost, out.view()));
    out.bytes(nonce).bytes(keys.view().last<32>());
    out.bytes(encryptAead(keys.view().first<32>(), nonce, out.view(), root.secret().view()));
    return out.take();
}

Result<DeviceRoot> unwrapRoot(ByteView wrapped, ByteView passphrase) {
    ByteReader reader(wrapped);
    if (textOf(reader.bytes(magic.size())) != magic)
        return Error{ErrorCode::unknownFormat,
                     "The key file is not one that this version of Valuewright can read."};
    if (wrapped.size() != fileSize)
        return corrupt("The key file has the wrong length; restore it from a backup.");
    PassphraseCost cost;
    cost.passes = reader.u32();
    cost.mebibytes = reader.u32();
    if (!isAllowed(cost))
        return corrupt("The key file asks for a cost that is not allowed; restore it from a backup.");
    const Error refusal{ErrorCode::wrongPassphrase, "This passphrase does not open the profile."};
    if (passphrase.empty()) return refusal; // none was ever set, and libsodium takes no null pointer
    VW_TRY(const auto keys, passphraseKeys(passphrase, cost, wrapped.first(nonceOffset)));
    const ByteView commitment = wrapped.subspan(commitmentOffset, 32);
    if (sodium_memcmp(commitment.data(), keys.view().last<32>().data(), commitment.size()) != 0)
        return refusal;
    const auto nonce = ByteReader(wrapped.subspan(nonceOffset)).array<std::tuple_size_v<Nonce>>();
    const auto root =
        decryptAead(keys.view().first<32>(), nonce, wrapped.first(boxOffset), wrapped.subspan(boxOffset));
    if (!root.ok()) return corrupt("The key file is damaged; restore it from a backup.");
    VW_TRY(auto secret, Secret<32>::copyOf(root->view()));
    return DeviceRoot::from(std::move(secret));
}

Bytes sealLocal(const Secret<32>& key, std::string_view label, std::string_view entry, ByteView content) {
    return sealAead(key, localContext(label, entry), padded(content).view());
}

Result<SecretBytes> openLocal(const Secret<32>& key, std::string_view label, std::string_view entry,
                              ByteView sealed) {
    VW_TRY(const SecretBytes plain, openAead(key, localContext(label, entry), sealed));
    VW_TRY(const ByteView content, unpadded(plain.view()));
    return SecretBytes::copyOf(content);
}

} // namespace vw
