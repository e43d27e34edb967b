// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a practice as JSON, as docs/cli.md describes them.
#pragma once

#include "app/cli/json.h"
#include "core/practice/coach_desk.h"
#include "core/practice/finding.h"

namespace vw::cli {

Json toJson(const practice::ClientCard& card);
Json toJson(const coaching::Engagement& engagement);
Json toJson(const coaching::Session& session);
Json toJson(const coaching::Goal& goal);
Json toJson(const coaching::AgreedAction& action);
Json toJson(const coaching::CheckIn& checkIn);
Json toJson(const coaching::VqAssignment& assignment);
Json toJson(const practice::Finding& finding);
/// Text and versions included.
Result<Json> toJson(const practice::Notebook& book, const coaching::Note& note);

/// Names of the choices, in the order of their numbers from 1.
inline constexpr std::array<std::string_view, 4> sessionStates{"planned", "running", "closed", "cancelled"};
inline constexpr std::array<std::string_view, 4> outcomes{"done", "partly", "not", "skip"};
inline constexpr std::array<std::string_view, 5> beneficiaries{"me", "patient", "team", "organisation",
                                                               "system"};
inline constexpr std::array<std::string_view, 6> drivers{"workload",  "control",  "reward",
                                                         "community", "fairness", "values"};
inline constexpr std::array<std::string_view, 2> releases{"now", "together"};

template <class Enum, std::size_t N>
std::string nameIn(const std::array<std::string_view, N>& names, Enum value) {
    return std::string(names[static_cast<std::size_t>(value) - 1]);
}

} // namespace vw::cli
