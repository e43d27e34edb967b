// SPDX-License-Identifier: GPL-3.0-or-later
// One item of an assessment that was handed in, as notes, goals and a debrief refer to it.
#pragma once

#include "core/coaching/entity_ids.h"
#include "core/coaching/field_reader.h"

#include <optional>

namespace vw::coaching {

/// One of the 36 perspectives: 1 … 18 the items of the world by norm order, 19 … 36 those of the self. Plain
/// value, never out of range. core/practice/vq_items.h turns it into part and norm place.
class VqItem {
public:
    static constexpr int most = 36;
    constexpr VqItem() = default;
    /// Error badInput outside 1 … 36.
    static Result<VqItem> from(std::int64_t number) {
        if (number < 1 || number > most) return badInput("An assessment has the items 1 to 36.");
        VqItem out;
        out.m_number = static_cast<std::uint8_t>(number);
        return out;
    }
    [[nodiscard]] constexpr int number() const { return m_number; }
    friend auto operator<=>(const VqItem&, const VqItem&) = default;

private:
    std::uint8_t m_number = 1;
};

/// What something is about: a submission, and one item of it or the whole. Plain value.
struct VqLink {
    VqSubmissionId submission; ///< none: about no assessment
    std::optional<VqItem> item;

    static VqLink read(const FieldReader& fields);
    /// Error badInput for an item of no submission.
    [[nodiscard]] Status check() const;
    void write(FieldWriter& writer) const;
    friend bool operator==(const VqLink&, const VqLink&) = default;
};

/// The item in that field; none when blank.
std::optional<VqItem> itemOf(const FieldReader& fields, Field field);
inline std::optional<std::int64_t> numberOf(const std::optional<VqItem>& item) {
    return item ? std::optional<std::int64_t>(item->number()) : std::nullopt;
}

} // namespace vw::coaching
