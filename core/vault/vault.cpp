// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening profiles.
#include "core/vault/vault.h"

#include "core/vault/profile_vault.h"

namespace vw {
namespace {

constexpr std::string_view verifierName = "verifier", identityName = "identity", seedName = "device";
constexpr std::string_view localLabel = "valuewright-local-v1";

/// Root, device seed and identity. Until `finish` the profile does not exist.
Status writeSelf(VaultFile& file, const DeviceRoot& root, const Secret<32>& seed,
                 std::span<const Bytes> identity) {
    VW_TRY(const IdentityLog log, IdentityLog::read(identity));
    VW_CHECK(file.setMeta(seedName, sealLocal(root.localKey(), localLabel, seedName, seed.view())));
    ControlStore control(file.database());
    VW_CHECK(control.takeIdentity(identity));
    VW_CHECK(file.setMeta(identityName, log.id().view()));
    VW_CHECK(file.setMeta(verifierName, root.verifier()));
    return file.finish();
}

Result<OwnDevice> readSelf(VaultFile& file, const DeviceRoot& root) {
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

VaultFileOptions fileOptions(const VaultOptions& options) { return {options.folder, options.maximumPages}; }

Result<std::unique_ptr<Vault>> load(VaultFile file, const VaultOptions& options, const DeviceRoot& root,
                                    const Clock& clock) {
    VW_TRY(OwnDevice self, readSelf(file, root));
    auto parts =
        std::make_unique<VaultParts>(std::move(file), root, std::move(self), Surroundings{options, clock});
    auto vault = std::make_unique<ProfileVault>(std::move(parts));
    VW_CHECK(vault->load());
    return std::unique_ptr<Vault>(std::move(vault));
}

} // namespace

Result<std::unique_ptr<Vault>> Vault::create(const VaultOptions& options, const DeviceRoot& root,
                                             const DevicePublic& paper, const Clock& clock) {
    VW_CHECK(initialiseCrypto());
    NewDevice device{Secret<32>::random(), {}};
    VW_TRY(Bytes genesis, identity_records::genesis(DeviceKeys::fromSeed(device.seed), paper));
    device.identity.push_back(std::move(genesis));
    return createForDevice(options, root, device, clock);
}

Result<std::unique_ptr<Vault>> Vault::createForDevice(const VaultOptions& options, const DeviceRoot& root,
                                                      const NewDevice& device, const Clock& clock) {
    VW_CHECK(initialiseCrypto());
    VW_TRY(const IdentityLog log, IdentityLog::read(device.identity));
    if (!log.isActiveAt(DeviceKeys::fromSeed(device.seed).id(), log.head().seq))
        return Error{ErrorCode::notAllowed, "This device was not added to the person's devices."};
    VW_TRY(VaultFile file, VaultFile::create(fileOptions(options)));
    VW_CHECK(writeSelf(file, root, device.seed, device.identity));
    return load(std::move(file), options, root, clock);
}

Result<std::unique_ptr<Vault>> Vault::open(const VaultOptions& options, const DeviceRoot& root,
                                           const Clock& clock) {
    VW_CHECK(initialiseCrypto());
    VW_TRY(VaultFile file, VaultFile::open(fileOptions(options)));
    return load(std::move(file), options, root, clock);
}

bool Vault::exists(const std::filesystem::path& folder) { return VaultFile::exists(folder); }

} // namespace vw
