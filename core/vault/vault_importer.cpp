// SPDX-License-Identifier: GPL-3.0-or-later
// Changes are sealed by the new device, many in one transaction; what was signed before is not signed again.
#include "core/vault/vault_importer.h"

#include "core/vault/own_device.h"

namespace vw {
namespace {

constexpr std::size_t changesAtOnce = 512;

} // namespace

Result<std::unique_ptr<VaultImporter>> VaultImporter::create(const VaultOptions& options,
                                                             const DeviceRoot& root,
                                                             const DevicePublic& paper, const Clock& clock) {
    VW_CHECK(initialiseCrypto());
    const auto seed = Secret<32>::random();
    VW_TRY(Bytes genesis, identity_records::genesis(DeviceKeys::fromSeed(seed), paper));
    const std::vector<Bytes> identity{std::move(genesis)};
    VW_TRY(const IdentityLog log, IdentityLog::read(identity));
    VW_TRY(VaultFile file, VaultFile::create({options.folder, options.maximumPages}));
    // Until it is finished it is no profile, so a power cut needs no protection before that.
    VW_CHECK(file.database().execute("PRAGMA synchronous = OFF"));
    ControlStore control(file.database());
    VW_CHECK(control.takeIdentity(identity));
    VW_CHECK(writeOwnDevice(file, root, seed, log.id()));
    VaultOptions quick = options;
    quick.searchIndex = false; // the first start builds it
    auto parts = std::make_unique<VaultParts>(
        std::move(file), root, OwnDevice{DeviceKeys::fromSeed(seed), log.id()}, Surroundings{quick, clock});
    VW_CHECK(parts->load());
    return std::unique_ptr<VaultImporter>(new VaultImporter(std::move(parts)));
}

VaultImporter::VaultImporter(std::unique_ptr<VaultParts> parts)
    : m_parts(*parts)
    , m_vault(std::make_unique<ProfileVault>(std::move(parts))) {}

Status VaultImporter::add(SpaceId space, ImportedChange change) {
    for (Operation& operation : change.operations.operations)
        for (Dot& base : operation.bases)
            base.device = m_parts.device.id(); // all numbers lie on the chain of this device
    m_waiting.push_back({space, std::move(change)});
    return m_waiting.size() < changesAtOnce ? Status() : settle();
}

Status VaultImporter::settle() {
    VW_CHECK(EnvelopeWriter(m_parts).import(m_waiting));
    m_waiting.clear();
    return {};
}

Status VaultImporter::finish() {
    VW_CHECK(m_parts.file.database().execute("PRAGMA synchronous = FULL"));
    VW_CHECK(m_parts.file.finish());
    return {};
}

} // namespace vw
