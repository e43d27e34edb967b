// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening profiles.
#include "core/vault/vault.h"

#include "core/vault/own_device.h"
#include "core/vault/profile_vault.h"

namespace vw {
namespace {

VaultFileOptions fileOptions(const VaultOptions& options) { return {options.folder, options.maximumPages}; }

Result<std::unique_ptr<Vault>> load(VaultFile file, const VaultOptions& options, const DeviceRoot& root,
                                    const Clock& clock) {
    VW_TRY(OwnDevice self, readOwnDevice(file, root));
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
    ControlStore control(file.database());
    VW_CHECK(control.takeIdentity(device.identity));
    VW_CHECK(writeOwnDevice(file, root, device.seed, log.id()));
    VW_CHECK(file.finish());
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
