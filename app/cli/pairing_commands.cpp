// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that bring a coach and a client together.
#include "app/cli/command_lists.h"
#include "app/cli/passphrase.h"
#include "app/cli/recovery_output.h"
#include "app/cli/selection.h"
#include "app/cli/syncing.h"

#include <algorithm>

namespace vw::cli {
namespace {

constexpr std::array inviteParameters{
    Parameter{"client", Presence::required, "Name or id; a name that is not there yet is added"},
};
constexpr std::array acceptParameters{
    Parameter{"link", Presence::positional, "The invite's link; - reads it from standard input"},
    Parameter{"name", Presence::required, "The name the coach is shown"},
    recoveryOut,
    generatedPassphrase,
};
constexpr std::array idParameters{
    Parameter{"id", Presence::positional, "As `pending` lists it"},
};
constexpr std::array safetyParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"compared", Presence::flag, "Remember that both of you compared it in person"},
};

Result<practice::ClientCard> clientToInvite(Context& context, const Arguments& arguments) {
    auto found = selectedClient(context, arguments);
    if (found || found.error().code != ErrorCode::notFound) return found;
    VW_TRY(Vault* const vault, context.open());
    practice::CoachDesk desk(*vault, context.clock());
    coaching::Client client;
    client.name = arguments.text("client");
    VW_TRY(const coaching::ClientId id, desk.addClient(std::move(client)));
    return desk.client(id);
}

Result<Json> invite(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::ClientCard card, clientToInvite(context, arguments));
    if (card.paired) return Error{ErrorCode::conflict, "This client has joined already."};
    VW_TRY(const practice::OwnProfile own, context.own());
    VW_TRY(Network* const network, context.network());
    VW_TRY(const std::string link, network->await<std::string>([&](const Reply<std::string>& reply) {
        network->pairing().invite(card.sharedSpace, own.name, reply);
    }));
    return Json::object().set("link", link);
}

Json toJson(const InviteOffer& offer) {
    return Json::object()
        .set("coach", offer.inviterName)
        .set("safetyNumber", offer.safetyNumber)
        .set("server", offer.serverUrl);
}

Result<InviteOffer> openLink(Context& context, const std::string& link) {
    VW_TRY(Network* const network, context.network());
    return network->await<InviteOffer>(
        [&](const Reply<InviteOffer>& reply) { network->pairing().open(link, reply); });
}

Status answerOffer(Context& context, const InviteOffer& offer, const std::string& name) {
    VW_TRY(Network* const network, context.network());
    return network->awaitDone([&](const Done& done) { network->pairing().accept(offer.space, name, done); });
}

Result<Json> accept(Context& context, const Arguments& arguments) {
    VW_TRY(std::string link, textOrInput(arguments, "link"));
    while (!link.empty() && (link.back() == '\n' || link.back() == '\r')) {
        link.pop_back();
    }
    VW_TRY([[maybe_unused]] const Invite readable, Invite::fromLink(link)); // before anything is made
    const PassphraseCost cost = costOf(arguments);
    VW_TRY([[maybe_unused]] Vault* const vault, context.create({Role::client, arguments.text("name")}, cost));
    const auto offer = openLink(context, link);
    if (!offer) {
        if (context.hasCreated()) context.discardCreated();
        return offer.error();
    }
    Json answer = toJson(*offer);
    VW_CHECK(answerOffer(context, *offer, arguments.text("name")));
    VW_CHECK(addRecoveryWords(context, arguments, answer));
    return answer;
}

/// The client whose shared space this is.
Result<practice::ClientCard> clientOf(Context& context, SpaceId shared) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const auto cards, practice::CoachDesk(*vault, context.clock()).clients());
    const auto found = std::find_if(cards.begin(), cards.end(), [&shared](const practice::ClientCard& card) {
        return card.sharedSpace == shared;
    });
    if (found == cards.end()) return notFound("This answer belongs to a client who is not here any more.");
    return *found;
}

Result<Json> toJson(Context& context, const InviteAnswer& answer) {
    VW_TRY(const practice::ClientCard card, clientOf(context, answer.space));
    return Json::object()
        .set("id", card.client.id.hex())
        .set("name", answer.inviteeName)
        .set("client", card.client.name)
        .set("safetyNumber", answer.safetyNumber);
}

Result<Json> pending(Context& context, const Arguments&) {
    VW_CHECK(context.require(Role::coach));
    VW_TRY(Network* const network, context.network());
    VW_TRY(const AnswerPoll poll, network->await<AnswerPoll>([network](const Reply<AnswerPoll>& reply) {
        network->pairing().pollAnswers(reply);
    }));
    if (poll.answers.empty() && !poll.problems.empty()) return poll.problems.front().error;
    Json out = Json::array();
    for (const InviteAnswer& answer : poll.answers) {
        VW_TRY(Json entry, toJson(context, answer));
        out.push(std::move(entry));
    }
    return out;
}

Result<Json> confirm(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::coach));
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const coaching::ClientId id, coaching::ClientId::fromHexText(arguments.text("id")));
    VW_TRY(const practice::ClientCard card, practice::CoachDesk(*vault, context.clock()).client(id));
    VW_TRY(Network* const network, context.network());
    if (!card.paired) { // else an earlier attempt was cut short after this
        VW_TRY([[maybe_unused]] const InviteAnswer confirmed,
               network->await<InviteAnswer>([&](const Reply<InviteAnswer>& reply) {
                   network->pairing().confirm(card.sharedSpace, reply);
               }));
    }
    VW_CHECK(syncAll(context));
    VW_TRY(const Counterpart other, network->pairing().counterpart(card.sharedSpace));
    return toJson(context, {card.sharedSpace, other.name, other.identity, other.safetyNumber});
}

Result<Json> safetyNumberCommand(Context& context, const Arguments& arguments) {
    VW_TRY(const Relation relation, selectedRelation(context, arguments));
    VW_TRY(Network* const network, context.network());
    const SpaceId space = relation.desk.space();
    if (arguments.has("compared")) VW_CHECK(network->pairing().markCompared(space));
    VW_TRY(const std::string number, network->pairing().safetyNumber(space));
    return Json::object()
        .set("person", relation.person)
        .set("safetyNumber", number)
        .set("compared", network->pairing().isCompared(space));
}

constexpr std::array commands{
    Command{"invite", "Make a link that lets one client in, once", inviteParameters, invite},
    Command{"accept,join", "Make a client's profile and answer an invite", acceptParameters, accept},
    Command{"pending,answers", "Who answered an invite and waits to be let in", {}, pending},
    Command{"confirm", "Let that person in; their name is the one you expect", idParameters, confirm},
    Command{"safety-number", "The number both of you see alike", safetyParameters, safetyNumberCommand},
};

} // namespace

std::span<const Command> pairingCommands() { return commands; }

} // namespace vw::cli
