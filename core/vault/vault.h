// SPDX-License-Identifier: GPL-3.0-or-later
// A profile on disk: the sealed log, the logs of who is who, and the view folded from them.
#pragma once

#include "core/crypto/profile_keys.h"
#include "core/vault/vault_types.h"
#include "core/vault/view.h"

namespace vw {

/// One opened profile. One process at a time holds it (a lock file); not thread-safe: use it from one
/// thread. Everything acknowledged by a call here survives kill -9 and power loss.
class Vault : public IdentityDirectory {
public:
    /// Makes a new profile: folder (0700), device keys, identity with this paper device. Error conflict
    /// when the folder already holds one, or when another process has it open.
    static Result<std::unique_ptr<Vault>> create(const VaultOptions& options, const DeviceRoot& root,
                                                 const DevicePublic& paper, const Clock& clock);
    /// Makes a new profile for a further device of an identity. Errors as above; notAllowed when the log does
    /// not name the device as active.
    static Result<std::unique_ptr<Vault>> createForDevice(const VaultOptions& options, const DeviceRoot& root,
                                                          const NewDevice& device, const Clock& clock);
    /// Error newerFormat, corrupt, wrongPassphrase (root does not fit), conflict (in use), notFound.
    static Result<std::unique_ptr<Vault>> open(const VaultOptions& options, const DeviceRoot& root,
                                               const Clock& clock);
    /// True when `folder` holds a profile; needs no key.
    static bool exists(const std::filesystem::path& folder);

    // Who is who
    [[nodiscard]] virtual const DeviceKeys& device() const = 0;
    [[nodiscard]] virtual const IdentityLog& identity() const = 0;
    /// Verifies and stores records of an identity log, own or other; known ones are skipped. When those of a
    /// known log came is remembered (`noticedAt`).
    [[nodiscard]] virtual Status applyIdentity(std::span<const Bytes> records) = 0;
    /// When record `seq` of an identity log came to this device; none for those that came with the log
    /// itself.
    [[nodiscard]] virtual std::optional<UtcMillis> noticedAt(IdentityId id, std::uint32_t seq) const = 0;
    /// Verifies and stores records of a membership log (genesis first when new); learns keys wrapped to this
    /// device.
    [[nodiscard]] virtual Status applyMembership(std::span<const Bytes> records) = 0;
    [[nodiscard]] virtual std::vector<SpaceInfo> spaces() const = 0;
    [[nodiscard]] virtual const MembershipLog* membership(SpaceId space) const = 0;
    /// The key of the current epoch; error locked when this device has none.
    [[nodiscard]] virtual Result<const SpaceKey*> currentKey(SpaceId space) const = 0;
    /// Until the vault is closed, what is wrapped to this device too can be opened: the paper device's keys,
    /// while a new device is given its own wraps.
    virtual void lend(DeviceKeys keys) = 0;
    /// A new space owned by this identity, with epoch 1; stored here, to be posted by the sync engine.
    [[nodiscard]] virtual Result<SpaceId> createSpace(SpaceKind kind) = 0;
    /// Takes the owner's record that a space was erased, also when records before it are gone. On the owner's
    /// devices nothing of the space stays but that record; everybody else keeps a copy, to read only. Error
    /// corrupt for a record that is not the owner's, or of another space; notAllowed when a device that the
    /// owner has removed signed it and this is the owner's device.
    [[nodiscard]] virtual Status applyErasure(SpaceId space, ByteView record) = 0;
    /// True for a space whose content is gone here, and for a kept copy of one that its owner erased.
    [[nodiscard]] virtual bool isErased(SpaceId space) const = 0;
    [[nodiscard]] virtual Result<Bytes> eraseRecord(SpaceId space) const = 0; ///< error notFound
    /// How many records of a log (by its space or identity) the server is known to hold.
    [[nodiscard]] virtual std::uint32_t serverRecords(ByteView log) const = 0;
    [[nodiscard]] virtual Status setServerRecords(ByteView log, std::uint32_t count) = 0;

    // Writing
    /// Seals one user action: one durable envelope per entry, all with the same action id, or none at all. A
    /// space may have several entries where one envelope would be too large.
    /// Error locked (no sealing to a stale set), forked, tooLarge, notAllowed, diskFull …
    [[nodiscard]] virtual Status commit(std::span<const SpaceOperations> action) = 0;

    // Syncing
    /// Checks and stores what was pulled, and folds it. Error notFound for an unknown space; otherwise each
    /// envelope's fate is in the report, and one bad envelope does not keep the others out.
    [[nodiscard]] virtual Result<ReceiveReport> receive(SpaceId space,
                                                        std::span<const ReceivedEnvelope> envelopes) = 0;
    /// The first half of `receive`: only makes the bytes durable, so that a long pull can go on. They are
    /// checked and folded by `receiveKept`, the next `receive` (also of nothing) or on opening.
    [[nodiscard]] virtual Status keep(SpaceId space, std::span<const ReceivedEnvelope> envelopes) = 0;
    /// The second half, for at most `limit` envelopes, oldest first; to be called until there are no more.
    [[nodiscard]] virtual Result<ReceiveReport> receiveKept(SpaceId space, std::size_t limit) = 0;
    /// Own envelopes the server has not acknowledged, oldest first.
    [[nodiscard]] virtual Result<std::vector<Bytes>> unsent(SpaceId space, std::size_t limit) const = 0;
    [[nodiscard]] virtual Status markSent(SpaceId space, std::span<const EnvelopeId> ids) = 0;
    [[nodiscard]] virtual std::optional<PullCursor> cursor(SpaceId space) const = 0;
    [[nodiscard]] virtual Status setCursor(SpaceId space, const PullCursor& cursor) = 0;
    /// Highest accepted head of every device; never lowered, except to the cut of a revoked device.
    [[nodiscard]] virtual std::vector<DeviceHead> heads(SpaceId space) const = 0;
    /// Envelopes of any author beyond what the server says it has, to re-supply it.
    [[nodiscard]] virtual Result<std::vector<Bytes>>
    beyond(SpaceId space, std::span<const DeviceHead> serverHeads, std::size_t limit) const = 0;
    /// Seals a heads receipt when one is due (nothing new was received since the last one: does nothing).
    [[nodiscard]] virtual Status sealReceipt(SpaceId space) = 0;
    [[nodiscard]] virtual bool receiptDue(SpaceId space) const = 0;
    [[nodiscard]] virtual DeliveryState delivery(SpaceId space) const = 0;
    /// Where envelopes of revoked devices stand that are kept apart because they lie beyond the cut.
    [[nodiscard]] virtual Result<std::vector<EnvelopePlace>> quarantined(SpaceId space) const = 0;
    /// When a device sealed its newest envelope in a space, by its own clock. Error notFound: none is here.
    [[nodiscard]] virtual Result<Hlc> lastWrite(SpaceId space, DeviceId device) const = 0;
    /// The server showed another envelope under an own (device, seq): stops sealing for good on this chain.
    [[nodiscard]] virtual Status markForked(SpaceId space) = 0;
    [[nodiscard]] virtual bool isForked() const = 0;

    // Reading
    [[nodiscard]] virtual const View& view() const = 0;

    // Sealed local state and drafts: small named values that never leave this device
    [[nodiscard]] virtual Status setLocal(std::string_view name, ByteView value) = 0;
    [[nodiscard]] virtual Result<SecretBytes> local(std::string_view name) const = 0; ///< error notFound
    [[nodiscard]] virtual Status removeLocal(std::string_view name) = 0;
    [[nodiscard]] virtual std::vector<std::string> localNames(std::string_view prefix) const = 0;
    [[nodiscard]] virtual Status setDraft(std::string_view name, std::string_view text) = 0;
    [[nodiscard]] virtual Result<std::string> draft(std::string_view name) const = 0; ///< error notFound
    [[nodiscard]] virtual Status removeDraft(std::string_view name) = 0;

    /// Folds everything anew from the log, without the snapshot.
    [[nodiscard]] virtual Status refold() = 0;
    /// Writes the sealed snapshot so that the next start is quick; called when idle and on quitting.
    [[nodiscard]] virtual Status saveSnapshot() = 0;
};

} // namespace vw
