// SPDX-License-Identifier: GPL-3.0-or-later
// The checks an envelope passes before it is stored, in the order of docs/formats/envelope.md.
#pragma once

#include "core/coaching/operation.h"
#include "core/vault/control_store.h"
#include "core/vault/envelope_log.h"
#include "core/vault/heads_receipt.h"
#include "core/vault/imported_change.h"
#include "core/vault/key_ring.h"

namespace vw {

/// An opened envelope and who wrote it. Plain value.
struct OpenedEnvelope {
    EnvelopePlace place;
    EnvelopeId id;
    SpaceKind spaceKind = SpaceKind::practice;
    IdentityId identity; ///< of the author
    Role role = Role::coach;
    std::optional<OperationsPayload> operations; ///< of kind operations
    std::optional<HeadsReceipt> receipt;         ///< of kind heads receipt
    /// Of a change that was written elsewhere: then `operations` speaks in numbers (ImportedChange).
    std::optional<ImportedAuthor> importedFrom{};
};

/// What is to become of an envelope.
struct Verdict {
    enum class Kind : std::uint8_t {
        admit,
        known,
        waitForEnvelopes,
        waitForRecords, ///< a membership record, an identity head or a key is missing here
        quarantine,     ///< well made, of a revoked device, beyond its cut
        refuse,
    };
    Kind kind = Kind::refuse;
    Error why;
    EnvelopePlace place;
    EnvelopeId id;
    std::optional<OpenedEnvelope> opened; ///< when admitted
};

/// Holds references; use from the vault's thread.
class EnvelopeGate {
public:
    EnvelopeGate(const ControlStore& control, KeyRing& keys, EnvelopeLog& log)
        : m_control(control)
        , m_keys(keys)
        , m_log(log) {}

    /// Every check. An error is one of this device (its disk), not of the envelope.
    [[nodiscard]] Result<Verdict> examine(SpaceId space, ByteView bytes);
    /// Opens an envelope that passed `examine` before it was stored; its signature was verified then.
    [[nodiscard]] Result<OpenedEnvelope> reopen(ByteView bytes);
    /// Is this place behind the last accepted envelope of a revoked device?
    [[nodiscard]] bool isBeyondCut(const EnvelopePlace& place, const EnvelopeId& id) const;

private:
    [[nodiscard]] Result<bool> isKnown(const EnvelopePlace& place, const EnvelopeId& id);
    [[nodiscard]] Status checkImport(const OpenedEnvelope& opened) const;
    [[nodiscard]] Status checkChain(const EnvelopePlace& place) const;
    [[nodiscard]] Result<Status> checkDependencies(const OpenedEnvelope& opened);
    [[nodiscard]] Result<Verdict> examineKnownAuthor(const EnvelopeView& envelope, const Member& member,
                                                     Verdict verdict);
    [[nodiscard]] bool isSignedByMember(const EnvelopeView& envelope, const MembershipLog& log) const;
    [[nodiscard]] Result<SecretBytes> open(const EnvelopeView& envelope);
    [[nodiscard]] Result<OpenedEnvelope> read(const EnvelopePlace& place, const Member& member,
                                              ByteView payload) const;
    const ControlStore& m_control;
    KeyRing& m_keys;
    EnvelopeLog& m_log;
};

} // namespace vw
