// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about clients and the agreements with them.
#include "app/cli/command_lists.h"
#include "app/cli/selection.h"
#include "app/cli/values_json.h"

namespace vw::cli {
namespace {

constexpr std::array addParameters{
    Parameter{"name", Presence::required, "The client's name, for you alone"},
    Parameter{"contact", Presence::optional, "Mail, phone, anything"},
    Parameter{"tag", Presence::repeated, "A word to find them by"},
};
constexpr std::array engagementParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"title", Presence::required, "What it is called"},
    Parameter{"starts", Presence::optional, "Day, such as 2026-03-31"},
    Parameter{"ends", Presence::optional, "Day"},
    Parameter{"sessions", Presence::optional, "Sessions in the package"},
    Parameter{"price-minor", Presence::optional, "Price in the currency's smallest unit"},
    Parameter{"currency", Presence::optional, "Such as EUR"},
    Parameter{"sponsor", Presence::optional, "Who pays, when it is not the client"},
};
constexpr std::array onlyClient{
    Parameter{"client", Presence::optional, "Name or id"},
};

Result<Json> clientAdd(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::coach));
    VW_TRY(Vault* const vault, context.open());
    coaching::Client client;
    client.name = arguments.text("name");
    client.contact = arguments.text("contact");
    client.tags = arguments.texts("tag");
    VW_TRY(const coaching::ClientId id,
           practice::CoachDesk(*vault, context.clock()).addClient(std::move(client)));
    return Json::object().set("id", id.hex());
}

Result<Json> clients(Context& context, const Arguments&) {
    VW_CHECK(context.require(Role::coach));
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const auto cards, practice::CoachDesk(*vault, context.clock()).clients());
    Json out = Json::array();
    for (const practice::ClientCard& card : cards) {
        out.push(toJson(card));
    }
    return out;
}

Result<std::optional<coaching::Money>> priceOf(const Arguments& arguments) {
    if (arguments.has("price-minor") != arguments.has("currency")) {
        return badInput("--price-minor and --currency go together.");
    }
    VW_TRY(const auto minor, arguments.number("price-minor", 0, 1'000'000'000'000));
    if (!minor) return std::optional<coaching::Money>();
    return std::optional(coaching::Money{*minor, arguments.text("currency")});
}

Result<Json> engagementAdd(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    VW_TRY(Vault* const vault, context.open());
    coaching::Engagement engagement;
    engagement.title = arguments.text("title");
    VW_TRY(engagement.startsOn, dateOf(arguments, "starts"));
    VW_TRY(engagement.endsOn, dateOf(arguments, "ends"));
    VW_TRY(const auto sessions, arguments.number("sessions", 0, 1000));
    engagement.sessionCount = static_cast<int>(sessions.value_or(0));
    VW_TRY(engagement.price, priceOf(arguments));
    engagement.sponsor = arguments.text("sponsor");
    practice::CoachDesk desk(*vault, context.clock());
    VW_TRY(const coaching::EngagementId id, desk.saveEngagement(card.client.id, std::move(engagement)));
    return Json::object().set("id", id.hex());
}

Result<Json> engagementList(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const auto all, practice::CoachDesk(*vault, context.clock()).engagements(card.client.id));
    Json out = Json::array();
    for (const coaching::Engagement& engagement : all) {
        out.push(toJson(engagement));
    }
    return out;
}

constexpr std::array commands{
    Command{"clients,client list", "All clients", {}, clients},
    Command{"client add", "Add a client, with a private and a shared space", addParameters, clientAdd},
    Command{"engagement add", "Add an agreement over a package of sessions", engagementParameters,
            engagementAdd},
    Command{"engagement list", "The agreements with a client", onlyClient, engagementList},
};

} // namespace

std::span<const Command> clientCommands() { return commands; }

} // namespace vw::cli
