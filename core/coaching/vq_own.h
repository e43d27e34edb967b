// SPDX-License-Identifier: GPL-3.0-or-later
// What a person keeps of assessments for themselves: results nobody asked for, and one that is being taken.
#pragma once

#include "core/coaching/vq_debrief.h"
#include "core/coaching/vq_records.h"

namespace vw::coaching {

/// A result in its owner's journal; never changed, only deleted. Plain value.
struct VqKept {
    VqKeptId id;
    cbor::Value administration;
    Release release = Release::showMeNow;
    std::string consentVersion;
    std::string comment;
    UtcMillis created;

    static VqKept read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    /// As a coach would get it: with its own date, and marked as self-started. The id is the result's.
    [[nodiscard]] VqSubmission asSubmission() const;
    friend bool operator==(const VqKept&, const VqKept&) = default;
};

/// That its owner has looked at a kept result that was to wait for a coach. Plain value.
struct VqKeptOpening {
    VqKeptOpeningId id; ///< the bytes of the result's id
    std::optional<UtcMillis> shownAt;

    static VqKeptOpening read(const FieldReader& fields);
    [[nodiscard]] Status check() const { return {}; }
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqKeptOpening&, const VqKeptOpening&) = default;
};

/// What its owner says to one item of a kept result, for nobody else. Plain value.
struct VqKeptFinding {
    VqKeptFindingId id;
    VqKeptId result;
    std::optional<VqItem> item;
    std::optional<Fit> fit;
    std::string words; ///< may be empty

    static VqKeptFinding read(const FieldReader& fields);
    /// Error badInput without a result and an item.
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqKeptFinding&, const VqKeptFinding&) = default;
};

/// One device's copy of an assessment being taken, or (id = the assessment's, `doneAt` set) the mark that it
/// is over. Plain value.
struct VqSittingRecord {
    VqSittingId id;
    VqSittingId sitting;  ///< which assessment this is a copy of; none in the mark
    cbor::Value document; ///< of core/practice/vq_sitting.h
    int stepCount = 0;
    int phase = 0; ///< changes whenever the phase does
    std::optional<UtcMillis> doneAt;

    static VqSittingRecord read(const FieldReader& fields);
    [[nodiscard]] Status check() const { return {}; }
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqSittingRecord&, const VqSittingRecord&) = default;
};

} // namespace vw::coaching
