// SPDX-License-Identifier: GPL-3.0-or-later
// From what somebody typed to what is meant: which client, which entity, which text, which day.
#pragma once

#include "app/cli/context.h"
#include "core/practice/client_desk.h"
#include "core/practice/coach_desk.h"

namespace vw::cli {

/// A pair as one command sees it, from either side.
struct Relation {
    practice::RelationDesk desk;
    std::string person;                         ///< the client's name, on the client's side the coach's
    std::optional<practice::ClientCard> client; ///< on the coach's side
};

/// The client of --client (name or id); without it, the only one there is. Error badInput or notFound.
Result<practice::ClientCard> selectedClient(Context& context, const Arguments& arguments);
/// The pair of --client; on the client's side their only one.
Result<Relation> selectedRelation(Context& context, const Arguments& arguments);
/// All pairs of this profile, or only that of --client.
Result<std::vector<Relation>> selectedRelations(Context& context, const Arguments& arguments);
/// The pair in whose shared space there is that entity.
Result<Relation> relationWith(Context& context, EntityKind kind, const EntityId& id);

/// The value of a parameter; "-" reads standard input (up to 64 MiB).
Result<std::string> textOrInput(const Arguments& arguments, std::string_view key);

/// A date parameter, if it was given.
Result<std::optional<coaching::LocalDate>> dateOf(const Arguments& arguments, std::string_view key);
/// An appointment; --zone or the computer's zone.
Result<coaching::LocalTime> timeOf(const Arguments& arguments, std::string_view key);
/// Today and now by the computer's clock and zone.
coaching::LocalTime localNow();

/// A choice by its name: the position in `names` plus one. Error badInput that lists them.
Result<std::optional<std::int64_t>> choiceOf(const Arguments& arguments, std::string_view key,
                                             std::span<const std::string_view> names);

} // namespace vw::cli
