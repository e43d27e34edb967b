// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a new profile of a new identity from the past of another one.
#pragma once

#include "core/vault/profile_vault.h"

namespace vw {

/// Nothing is a profile until `finish`; a folder that was begun is cleared when this goes without it. Not
/// movable; one thread. `clock` must outlive it.
class VaultImporter {
public:
    /// A new profile in `options.folder`, whose recovery words have this paper device. Errors as
    /// Vault::create.
    static Result<std::unique_ptr<VaultImporter>> create(const VaultOptions& options, const DeviceRoot& root,
                                                         const DevicePublic& paper, const Clock& clock);
    VaultImporter(const VaultImporter&) = delete;
    VaultImporter& operator=(const VaultImporter&) = delete;

    /// A new space, of which the new identity is the only member.
    [[nodiscard]] Result<SpaceId> addSpace(SpaceKind kind) { return m_vault->createSpace(kind); }
    /// The next change of that space, in the order of its numbers. Error tooLarge.
    [[nodiscard]] Status add(SpaceId space, ImportedChange change);
    /// To be called when there are no more: everything added can be read then.
    [[nodiscard]] Status settle();
    [[nodiscard]] Vault& vault() { return *m_vault; }
    /// Makes it a profile. Durable when it returns.
    [[nodiscard]] Status finish();

private:
    explicit VaultImporter(std::unique_ptr<VaultParts> parts);
    VaultParts& m_parts;
    std::unique_ptr<ProfileVault> m_vault; ///< owns the parts
    std::vector<SpaceImport> m_waiting;
};

} // namespace vw
