// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about one's own devices: add, list, rename, remove.
#include "app/cli/command_lists.h"
#include "app/cli/device_json.h"
#include "app/cli/joining.h"
#include "app/cli/passphrase.h"
#include "app/cli/selection.h"
#include "app/cli/syncing.h"

#include <cstdio>

namespace vw::cli {
namespace {

constexpr std::chrono::milliseconds betweenQuestions = std::chrono::seconds(2);

constexpr std::array linkParameters{
    Parameter{"name", Presence::optional, "What this device is called in the list"},
};
constexpr std::array joinParameters{
    Parameter{"link", Presence::positional, "The link shown on the other device; - reads standard input"},
    Parameter{"name", Presence::required, "What this device shall be called"},
    Parameter{"no-wait", Presence::flag, "Ask once instead of waiting; repeat the command to ask again"},
    generatedPassphrase,
};
constexpr std::array idParameters{
    Parameter{"id", Presence::positional, "As the lists show it"},
};
constexpr std::array renameParameters{
    Parameter{"id", Presence::positional, "As `device list` shows it"},
    Parameter{"name", Presence::required, "What the device shall be called"},
};

Result<DeviceId> deviceIn(const Arguments& arguments) {
    const auto id = DeviceId::fromHexText(arguments.text("id"));
    return id ? id : badInput("A device's id has 32 hexadecimal digits, as `device list` shows it.");
}

Result<Json> link(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::OwnProfile own, context.own());
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(Network* const network, context.network());
    const DeviceSelf self = thisDevice(arguments.text("name"));
    VW_CHECK(practice::describeThisDevice(*vault, {self.name, self.platform}));
    if (arguments.has("name"))
        VW_CHECK(practice::renameDevice(*vault, vault->device().id(), arguments.text("name")));
    VW_TRY(const std::string link, network->await<std::string>([&](const Reply<std::string>& reply) {
        network->devices().link({own.name, own.role}, reply);
    }));
    return Json::object().set("link", link);
}

Result<Json> pending(Context& context, const Arguments&) {
    using Candidates = std::vector<DeviceCandidate>;
    VW_TRY(Network* const network, context.network());
    VW_TRY(const Candidates found, network->await<Candidates>([&](const Reply<Candidates>& reply) {
        network->devices().poll(reply);
    }));
    Json out = Json::array();
    for (const DeviceCandidate& candidate : found) {
        out.push(Json::object()
                     .set("id", candidate.id.hex())
                     .set("name", candidate.name)
                     .set("platform", candidate.platform)
                     .set("number", candidate.number));
    }
    return out;
}

Result<Json> confirm(Context& context, const Arguments& arguments) {
    VW_TRY(const DeviceId id, deviceIn(arguments));
    VW_TRY(Network* const network, context.network());
    VW_CHECK(network->awaitDone([&](const Done& done) { network->devices().confirm(id, done); }));
    return Json::object().set("id", id.hex());
}

Result<Json> withdraw(Context& context, const Arguments&) {
    VW_TRY(Network* const network, context.network());
    VW_CHECK(network->awaitDone([&](const Done& done) { network->devices().withdraw(done); }));
    return Json::object().set("withdrawn", true);
}

Result<Json> revoke(Context& context, const Arguments& arguments) {
    VW_TRY(const DeviceId id, deviceIn(arguments));
    VW_TRY(Network* const network, context.network());
    VW_CHECK(network->awaitDone([&](const Done& done) { network->devices().revoke({id}, done); }));
    return Json::object().set("id", id.hex());
}

Result<Json> list(Context& context, const Arguments&) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const auto rows, practice::ownDevices(*vault));
    Json out = Json::array();
    for (const practice::DeviceRow& row : rows)
        out.push(toJson(row));
    return out;
}

Result<Json> rename(Context& context, const Arguments& arguments) {
    VW_TRY(const DeviceId id, deviceIn(arguments));
    VW_TRY(Vault* const vault, context.open());
    VW_CHECK(practice::renameDevice(*vault, id, arguments.text("name")));
    return Json::object().set("id", id.hex());
}

Result<Json> quarantine(Context& context, const Arguments&) {
    VW_TRY(Vault* const vault, context.open());
    return lateChangesJson(*vault);
}

// Local entry: the mailbox of the link that this profile was joined by, and the number, a line each.
constexpr std::string_view joinedByName = "joined-by";

/// The answer of a `device join` that was done but could not say so, because it was cut short at its very
/// end.
Result<Json> joinedBefore(Context& context, const DeviceLink& link) {
    VW_TRY(Vault* const vault, context.open());
    const auto kept = vault->local(joinedByName);
    const std::string mailbox = link.mailbox().hex() + "\n";
    if (!kept || !textOf(kept->view()).starts_with(mailbox))
        return Error{ErrorCode::conflict, "There is a profile in this folder already; choose another one."};
    VW_TRY(const practice::OwnProfile own, context.own());
    const std::string number(textOf(kept->view()).substr(mailbox.size()));
    return Json::object().set("person", own.name).set("number", number).set("state", "joined");
}

/// The ticket of this link, kept by an earlier attempt or new and kept now.
Result<JoinTicket> ticketFor(Context& context, Joining& joining, const Arguments& arguments,
                             const std::string& link) {
    VW_TRY(const DeviceLink parsed, DeviceLink::fromLink(link));
    const PassphraseCost cost = costOf(arguments);
    VW_TRY(const DeviceRoot* const root, context.rootOrNew(cost));
    if (hasTicket(context.profile())) {
        VW_TRY(JoinTicket kept, loadTicket(context.profile(), *root));
        const bool same = kept.way == JoinTicket::Way::link &&
                          textOf(kept.link.view()) == textOf(parsed.serialise().view());
        if (same || Vault::exists(context.profile())) return kept;
    }
    VW_TRY(JoinTicket ticket, joining.open(link, thisDevice(arguments.text("name"))));
    VW_CHECK(saveTicket(context.profile(), *root, ticket));
    return ticket;
}

/// The identity log that names this device; empty when nobody has confirmed it and nobody shall wait.
Result<std::vector<Bytes>> awaitAdmission(Joining& joining, const JoinTicket& ticket, bool wait) {
    VW_TRY(std::vector<Bytes> identity, joining.ask(ticket));
    if (!identity.empty()) return identity; // else the answer may have got lost on its way
    VW_CHECK(joining.post(ticket));
    VW_TRY(const std::string number, ticket.number());
    if (wait) {
        std::fprintf(stderr, "Compare this number with the other device and confirm there: %s\n",
                     number.c_str());
        std::fflush(stderr);
    }
    while (wait && identity.empty()) {
        joining.pause(betweenQuestions);
        VW_TRY(identity, joining.ask(ticket));
    }
    return identity;
}

Result<Json> join(Context& context, const Arguments& arguments) {
    VW_TRY(const std::string link, textOrInput(arguments, "link"));
    VW_TRY(const DeviceLink parsed, DeviceLink::fromLink(link)); // before anything is made
    if (Vault::exists(context.profile()) && !hasTicket(context.profile()))
        return joinedBefore(context, parsed);
    Joining joining(context);
    VW_TRY(const JoinTicket ticket, ticketFor(context, joining, arguments, link));
    VW_TRY(const std::string number, ticket.number());
    Json answer = Json::object().set("person", ticket.offer.personName).set("number", number);
    VW_TRY(std::vector<Bytes> identity, awaitAdmission(joining, ticket, !arguments.has("no-wait")));
    if (identity.empty()) return answer.set("state", "waiting");
    VW_TRY(Vault* const vault, profileFor(context, ticket, std::move(identity)));
    const Role role = ticket.offer.side == DeviceOffer::Side::coach ? Role::coach : Role::client;
    VW_CHECK(practice::adoptProfile(*vault, {role, ticket.offer.personName}));
    VW_CHECK(syncAll(context));
    VW_CHECK(practice::describeThisDevice(*vault, {ticket.deviceName, ticket.platform}));
    VW_CHECK(syncAll(context));
    VW_CHECK(vault->setLocal(joinedByName, viewOf(parsed.mailbox().hex() + "\n" + number)));
    removeTicket(context.profile()); // last: until here the command goes on where it was
    return answer.set("state", "joined");
}

constexpr std::array commands{
    Command{"device link", "Make a link that adds one further device of yours", linkParameters, link},
    Command{"device join", "On the new device: answer that link and wait to be let in", joinParameters, join},
    Command{"device pending", "Which device answered the link, with its number", {}, pending},
    Command{"device confirm", "Let that device in; both show the same number", idParameters, confirm},
    Command{"device withdraw", "Take the open link back", {}, withdraw},
    Command{"device list", "Your devices", {}, list},
    Command{"device rename", "Call a device something else", renameParameters, rename},
    Command{"device revoke", "Remove a device that was lost or is not used any more", idParameters, revoke},
    Command{"device quarantine", "What removed devices wrote too late", {}, quarantine},
};

} // namespace

std::span<const Command> deviceCommands() { return commands; }

} // namespace vw::cli
