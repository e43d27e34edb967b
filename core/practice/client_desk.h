// SPDX-License-Identifier: GPL-3.0-or-later
// What a client does: check in, tick actions, take the VQ, keep a journal.
#pragma once

#include "core/practice/relation_desk.h"

namespace vw::practice {

/// What a client hands in. Plain value.
struct VqHandIn {
    coaching::VqAssignmentId assignment; ///< none when nobody asked
    cbor::Value administration;          ///< of core/axiology, complete
    coaching::Release release = coaching::Release::firstWithCoach;
    std::string consentVersion;
    std::string comment;
    EntityId sitting{}; ///< the sitting it comes from, which ends with it; none when typed in
};

/// The client's side. Holds references; use from the vault's thread. Queries return copies; every command is
/// one durable commit; on an error nothing is changed.
class ClientDesk {
public:
    ClientDesk(Vault& vault, const Clock& clock)
        : m_vault(vault)
        , m_clock(clock) {}

    /// The shared spaces this person has joined and can read, first joined first. Empty before the coach has
    /// confirmed.
    [[nodiscard]] std::vector<RelationDesk> relations() const;
    /// The one coach this client has; error waiting before the coach has confirmed.
    [[nodiscard]] Result<RelationDesk> relation() const;

    /// `checkIn.id` is ignored.
    [[nodiscard]] Result<coaching::CheckInId> checkIn(SpaceId shared, coaching::CheckIn checkIn);
    /// Hands a complete administration in; it can't be changed afterwards. Error conflict when that
    /// assignment was answered already, or this sitting was handed in.
    [[nodiscard]] Result<coaching::VqSubmissionId> submitVq(SpaceId shared, VqHandIn handIn);
    /// May this result be shown to the client now? By the choice made before starting.
    [[nodiscard]] static bool showsNow(const coaching::VqSubmission& submission);

    /// Nobody else reads these.
    [[nodiscard]] Result<Notebook> journal() const;

private:
    Vault& m_vault;
    const Clock& m_clock;
};

} // namespace vw::practice
