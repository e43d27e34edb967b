// SPDX-License-Identifier: GPL-3.0-or-later
// A VQ assessment as it is asked for and handed in. What is in an administration is core/axiology's matter.
#pragma once

#include "core/coaching/calendar.h"
#include "core/coaching/entity_ids.h"
#include "core/coaching/field_reader.h"

namespace vw::coaching {

/// What the client chose before starting.
enum class Release : std::uint8_t { showMeNow = 1, firstWithCoach = 2 };

/// A coach asks for an assessment. Plain value.
struct VqAssignment {
    VqAssignmentId id;
    std::string instrument; ///< id and version of the instrument
    std::string purpose;    ///< what it is for, in the coach's words; may be empty
    std::optional<LocalDate> dueOn;
    std::optional<LocalDate> remindOn;
    std::string consentVersion;           ///< of the text that the client is asked to agree to; may be empty
    std::optional<UtcMillis> withdrawnAt; ///< nobody asks for it any more
    UtcMillis created;

    static VqAssignment read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqAssignment&, const VqAssignment&) = default;
};

/// How near the due date of an open assignment is.
enum class DueState : std::uint8_t { open, soon, overdue };
/// From this many days before the due date on it is due soon.
inline constexpr int dueSoonDays = 3;
/// `today` is the local date of whoever looks. An assignment without a due date is open.
DueState dueStateOf(const VqAssignment& assignment, LocalDate today);
/// The day of its reminder has come, and it was not withdrawn.
bool remindsOn(const VqAssignment& assignment, LocalDate today);

/// A client hands it in; never changed afterwards. Plain value.
struct VqSubmission {
    VqSubmissionId id;
    VqAssignmentId assignment; ///< none when the client started on their own
    cbor::Value administration;
    Release release = Release::firstWithCoach;
    std::string consentVersion; ///< version of the text the client agreed to
    std::string comment;        ///< the client's own words about it; may be empty
    VqKeptId origin;            ///< the client's own result that this is a copy of; none unless self-started
    std::optional<UtcMillis> takenAt; ///< when it was kept, if that was before it was handed in
    UtcMillis created;

    /// Taken before or without a coach, and shared later.
    [[nodiscard]] bool isSelfStarted() const { return !origin.isNone(); }
    [[nodiscard]] UtcMillis taken() const { return takenAt.value_or(created); }
    static VqSubmission read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqSubmission&, const VqSubmission&) = default;
};

} // namespace vw::coaching
