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
    UtcMillis created;

    static VqAssignment read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqAssignment&, const VqAssignment&) = default;
};

/// A client hands it in; never changed afterwards. Plain value.
struct VqSubmission {
    VqSubmissionId id;
    VqAssignmentId assignment; ///< none when the client started on their own
    cbor::Value administration;
    Release release = Release::firstWithCoach;
    std::string consentVersion; ///< version of the text the client agreed to
    std::string comment;        ///< the client's own words about it; may be empty
    UtcMillis created;

    static VqSubmission read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqSubmission&, const VqSubmission&) = default;
};

} // namespace vw::coaching
