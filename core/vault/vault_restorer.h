// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a profile together from the pieces of another one, as a new device of the same person.
#pragma once

#include "core/vault/profile_vault.h"
#include "core/vault/vault_pieces.h"

namespace vw {

/// What comes in is checked as if it came from a server: records, keys and envelopes by the rules of their
/// own formats. Nothing is a profile until `finish`; a folder that was begun is cleared when this goes
/// without it. Not movable; one thread. `clock` must outlive it.
class VaultRestorer {
public:
    /// A new profile in `options.folder`. Errors as Vault::create.
    static Result<std::unique_ptr<VaultRestorer>> create(const VaultOptions& options, const DeviceRoot& root,
                                                         IdentityId identity, const Clock& clock);
    /// Nowhere on the disk, only to look at.
    static Result<std::unique_ptr<VaultRestorer>> inMemory(IdentityId identity, const Clock& clock);
    VaultRestorer(const VaultRestorer&) = delete;
    VaultRestorer& operator=(const VaultRestorer&) = delete;

    /// Pieces in the order of their kinds. Error corrupt when one does not pass its checks.
    /// `recipient` is who space keys in them are wrapped to.
    [[nodiscard]] Status take(PieceKind kind, ByteView bytes, const DeviceKeys& recipient);
    /// To be called when there are no more: everything taken can be read then.
    [[nodiscard]] Status settle();
    [[nodiscard]] const Vault& vault() const { return *m_vault; }
    /// Makes it a profile. Durable when it returns.
    [[nodiscard]] Status finish(const RestoredFrom& from);

private:
    explicit VaultRestorer(std::unique_ptr<VaultParts> parts);
    static Result<std::unique_ptr<VaultRestorer>> begin(VaultFile file, const DeviceRoot& root,
                                                        IdentityId identity, const Surroundings& around);
    [[nodiscard]] Status takeRecord(PieceKind kind, ByteView bytes);
    [[nodiscard]] Status flushRecords();
    [[nodiscard]] Status takeErased(ByteView bytes);
    [[nodiscard]] Status takeKey(ByteView bytes, const DeviceKeys& recipient);
    [[nodiscard]] Status takeNamed(PieceKind kind, ByteView bytes);
    [[nodiscard]] Status takeEnvelope(ByteView bytes);
    [[nodiscard]] Status takeHeld(ByteView bytes);
    [[nodiscard]] Status flushEnvelopes();
    VaultParts& m_parts;
    std::unique_ptr<ProfileVault> m_vault; ///< owns the parts
    PieceKind m_recordKind = PieceKind::identityRecord;
    std::vector<Bytes> m_records;   ///< of one log
    std::vector<Bytes> m_lastWords; ///< that erase a space of somebody else's
    std::map<SpaceId, std::vector<ReceivedEnvelope>> m_envelopes;
    std::size_t m_waiting = 0; ///< envelopes in m_envelopes
};

} // namespace vw
