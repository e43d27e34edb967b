// SPDX-License-Identifier: GPL-3.0-or-later
// A goal seen through one of the three Cs, its scale of attainment, and the actions agreed on the way.
#pragma once

#include "core/coaching/calendar.h"
#include "core/coaching/vq_item.h"

#include <array>

namespace vw::coaching {

/// The three Cs.
enum class Lens : std::uint8_t { creativity = 1, curiosity = 2, courage = 3 };
inline constexpr std::array allLenses{Lens::creativity, Lens::curiosity, Lens::courage};
/// "creativity", "curiosity", "courage": for files and command lines; the app translates its own.
std::string_view nameOf(Lens lens);
Result<Lens> lensFromText(std::string_view text);

/// Where a goal stands on its scale: -2 (much less than hoped) … 0 (as hoped) … +2. Never out of range.
class Level {
public:
    static constexpr int least = -2;
    static constexpr int most = 2;
    constexpr Level() = default;
    /// Error badInput outside -2 … 2.
    static Result<Level> from(std::int64_t value);
    [[nodiscard]] constexpr int value() const { return m_value; }
    friend auto operator<=>(const Level&, const Level&) = default;

private:
    std::int8_t m_value = 0;
};

/// What each level means for this goal, in the person's own words (Kiresuk & Sherman, 1968).
struct AttainmentScale {
    std::array<std::string, 5> texts; ///< -2, -1, 0, +1, +2

    [[nodiscard]] const std::string& at(Level level) const {
        return texts[static_cast<std::size_t>(level.value() - Level::least)];
    }
    [[nodiscard]] bool empty() const;
    friend bool operator==(const AttainmentScale&, const AttainmentScale&) = default;
};

/// Plain value.
struct Goal {
    GoalId id;
    std::string title;
    Lens lens = Lens::creativity;
    int weight = 1; ///< 1 … 10
    AttainmentScale scale;
    std::optional<Level> baseline; ///< set together with the scale
    std::optional<Level> level;
    bool archived = false;
    VqLink from; ///< the view of an assessment it grew out of; usually none

    static Goal read(const FieldReader& fields);
    /// All five texts of the scale or none; a baseline and a level only with a scale.
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const Goal&, const Goal&) = default;
};

/// Something a person agreed to do. Plain value.
struct AgreedAction {
    AgreedActionId id;
    std::string title;
    GoalId goal;       ///< none when it serves no single goal
    SessionId session; ///< none when it was agreed outside a session
    std::optional<LocalDate> dueOn;
    std::optional<UtcMillis> doneAt;

    static AgreedAction read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const AgreedAction&, const AgreedAction&) = default;
};

} // namespace vw::coaching
