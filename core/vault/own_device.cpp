// SPDX-License-Identifier: GPL-3.0-or-later
// Three housekeeping values of vault.db; only the seed is secret, and sealed.
#include "core/vault/own_device.h"

namespace vw {
namespace {

constexpr std::string_view verifierName = "verifier", identityName = "identity", seedName = "device";
constexpr std::string_view localLabel = "valuewright-local-v1";

} // namespace

Status writeOwnDevice(VaultFile& file, const DeviceRoot& root, const Secret<32>& seed, IdentityId identity) {
    VW_CHECK(file.setMeta(seedName, sealLocal(root.localKey(), localLabel, seedName, seed.view())));
    VW_CHECK(file.setMeta(identityName, identity.view()));
    return file.setMeta(verifierName, root.verifier());
}

Result<OwnDevice> readOwnDevice(VaultFile& file, const DeviceRoot& root) {
    VW_TRY(const Bytes verifier, file.meta(verifierName));
    if (verifier != root.verifier())
        return Error{ErrorCode::wrongPassphrase, "This key does not open this profile. Nothing was changed."};
    VW_TRY(const Bytes sealed, file.meta(seedName));
    VW_TRY(const SecretBytes opened, openLocal(root.localKey(), localLabel, seedName, sealed));
    VW_TRY(const auto seed, Secret<32>::copyOf(opened.view()));
    VW_TRY(const Bytes person, file.meta(identityName));
    VW_TRY(const IdentityId identity, IdentityId::from(person));
    return OwnDevice{DeviceKeys::fromSeed(seed), identity};
}

} // namespace vw
