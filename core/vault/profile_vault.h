// SPDX-License-Identifier: GPL-3.0-or-later
// The vault of a profile on disk: hands each call to the part that knows how.
#pragma once

#include "core/vault/envelope_receiver.h"
#include "core/vault/envelope_writer.h"
#include "core/vault/space_eraser.h"
#include "core/vault/vault.h"

namespace vw {

/// The one implementation of Vault.
class ProfileVault final : public Vault {
public:
    explicit ProfileVault(std::unique_ptr<VaultParts> parts);
    /// Reads the profile and finishes what an earlier process was killed in.
    [[nodiscard]] Status load();

    [[nodiscard]] const IdentityLog* find(IdentityId id) const override { return m_parts->control.find(id); }
    [[nodiscard]] const DeviceKeys& device() const override { return m_parts->device; }
    [[nodiscard]] const IdentityLog& identity() const override;
    [[nodiscard]] Status applyIdentity(std::span<const Bytes> records) override;
    [[nodiscard]] std::optional<UtcMillis> noticedAt(IdentityId id, std::uint32_t seq) const override;
    [[nodiscard]] Status applyMembership(std::span<const Bytes> records) override;
    [[nodiscard]] std::vector<SpaceInfo> spaces() const override;
    [[nodiscard]] const MembershipLog* membership(SpaceId space) const override;
    [[nodiscard]] Result<const SpaceKey*> currentKey(SpaceId space) const override;
    void lend(DeviceKeys keys) override { m_parts->keys.lend(std::move(keys)); }
    [[nodiscard]] Result<SpaceId> createSpace(SpaceKind kind) override;
    [[nodiscard]] Status applyErasure(SpaceId space, ByteView record) override;
    [[nodiscard]] bool isErased(SpaceId space) const override { return m_parts->control.isErased(space); }
    [[nodiscard]] Result<Bytes> eraseRecord(SpaceId space) const override;
    [[nodiscard]] std::uint32_t serverRecords(ByteView log) const override;
    [[nodiscard]] Status setServerRecords(ByteView log, std::uint32_t count) override;

    [[nodiscard]] Status commit(std::span<const SpaceOperations> action) override;

    [[nodiscard]] Result<ReceiveReport> receive(SpaceId space,
                                                std::span<const ReceivedEnvelope> envelopes) override;
    [[nodiscard]] Status keep(SpaceId space, std::span<const ReceivedEnvelope> envelopes) override;
    [[nodiscard]] Result<ReceiveReport> receiveKept(SpaceId space, std::size_t limit) override;
    [[nodiscard]] Result<std::vector<Bytes>> unsent(SpaceId space, std::size_t limit) const override;
    [[nodiscard]] Status markSent(SpaceId space, std::span<const EnvelopeId> ids) override;
    [[nodiscard]] std::optional<PullCursor> cursor(SpaceId space) const override;
    [[nodiscard]] Status setCursor(SpaceId space, const PullCursor& cursor) override;
    [[nodiscard]] std::vector<DeviceHead> heads(SpaceId space) const override;
    [[nodiscard]] Result<std::vector<Bytes>> beyond(SpaceId space, std::span<const DeviceHead> serverHeads,
                                                    std::size_t limit) const override;
    [[nodiscard]] Status sealReceipt(SpaceId space) override;
    [[nodiscard]] bool receiptDue(SpaceId space) const override;
    [[nodiscard]] DeliveryState delivery(SpaceId space) const override;
    [[nodiscard]] Result<std::vector<EnvelopePlace>> quarantined(SpaceId space) const override;
    [[nodiscard]] Result<Hlc> lastWrite(SpaceId space, DeviceId device) const override;
    [[nodiscard]] Status markForked(SpaceId space) override;
    [[nodiscard]] bool isForked() const override;

    [[nodiscard]] const View& view() const override { return m_parts->view; }

    [[nodiscard]] Status setLocal(std::string_view name, ByteView value) override;
    [[nodiscard]] Result<SecretBytes> local(std::string_view name) const override;
    [[nodiscard]] Status removeLocal(std::string_view name) override;
    [[nodiscard]] std::vector<std::string> localNames(std::string_view prefix) const override;
    [[nodiscard]] Status setDraft(std::string_view name, std::string_view text) override;
    [[nodiscard]] Result<std::string> draft(std::string_view name) const override;
    [[nodiscard]] Status removeDraft(std::string_view name) override;

    /// For visitPieces.
    [[nodiscard]] VaultParts& parts() const { return *m_parts; }
    [[nodiscard]] Status refold() override { return m_parts->refold(); }
    [[nodiscard]] Status saveSnapshot() override { return m_parts->saveSnapshot(); }

private:
    /// What follows from new records: cuts, erasures, envelopes that need not wait any longer.
    [[nodiscard]] Status followMembership(SpaceId space);
    [[nodiscard]] bool isErasedHere(const MembershipLog& log) const;
    /// Once the server has the erase record nobody needs the log any more.
    [[nodiscard]] Status forgetIfDelivered(SpaceId space);
    std::unique_ptr<VaultParts> m_parts;
    EnvelopeWriter m_writer;
    EnvelopeReceiver m_receiver;
    SpaceEraser m_eraser;
};

} // namespace vw
