// SPDX-License-Identifier: GPL-3.0-or-later
// Commands with the recovery words: a new device by them, and the yearly look whether they are right.
#include "app/cli/command_lists.h"
#include "app/cli/device_json.h"
#include "app/cli/joining.h"
#include "app/cli/passphrase.h"
#include "app/cli/recovery_output.h"
#include "app/cli/syncing.h"
#include "core/practice/recovery_check.h"
#include "sync/client/new_words.h"
#include "sync/client/recovery.h"

namespace vw::cli {
namespace {

constexpr std::array recoverParameters{
    Parameter{"server", Presence::required, "URL of the server that has your data"},
    Parameter{"name", Presence::required, "What this device shall be called"},
    Parameter{"words-fd", Presence::optional,
              "Descriptor to read the recovery words from (0: standard input)"},
    Parameter{"words-file", Presence::optional, "File to read the recovery words from"},
    Parameter{"keep-others", Presence::flag, "Do not remove your other devices"},
    Parameter{"identity", Presence::optional,
              "Whose words they must be: the \"identity\" that `init` answered"},
    generatedPassphrase,
};
constexpr std::array checkParameters{
    Parameter{"words-fd", Presence::optional,
              "Descriptor to read the recovery words from (0: standard input)"},
    Parameter{"words-file", Presence::optional, "File to read the recovery words from"},
};

constexpr std::array replaceParameters{
    Parameter{"words-fd", Presence::optional,
              "The new words were written down: descriptor to read them from (0: standard input)"},
    Parameter{"words-file", Presence::optional, "The same, from a file"},
    recoveryOut,
};

Result<PassphraseSource> wordsSource(const Arguments& arguments) {
    PassphraseSource source;
    VW_TRY(const auto descriptor, arguments.number("words-fd", 0, 1023));
    if (descriptor) source.descriptor = static_cast<int>(*descriptor);
    if (arguments.has("words-file")) source.file = arguments.text("words-file");
    return source;
}

/// For the person at this terminal only, who has the words in front of them.
std::string withNearWords(const recovery_words::UnknownWord& unknown) {
    std::string out = "Word " + std::to_string(unknown.position) + " is not a recovery word";
    for (std::size_t i = 0; i < unknown.near.size(); ++i) {
        out += i == 0 ? "; did you mean " : i + 1 == unknown.near.size() ? " or " : ", ";
        out += unknown.near[i];
    }
    return out + (unknown.near.empty() ? "; look at its spelling." : "?");
}

Result<SecretBytes> wordsOf(const Arguments& arguments) {
    VW_TRY(const PassphraseSource source, wordsSource(arguments));
    VW_TRY(SecretBytes words, readWords(source));
    if (recovery_words::toEntropy(words.view())) return words;
    const auto unknown = recovery_words::firstUnknown(words.view());
    if (unknown) return badInput(withNearWords(*unknown));
    return recovery_words::toEntropy(words.view()).error();
}

Result<JoinTicket> ticketFor(Context& context, Joining& joining, const Arguments& arguments) {
    const PassphraseCost cost = costOf(arguments);
    VW_TRY(const DeviceRoot* const root, context.rootOrNew(cost));
    if (hasTicket(context.profile())) {
        VW_TRY(JoinTicket kept, loadTicket(context.profile(), *root));
        if (kept.way == JoinTicket::Way::recoveryWords) return kept;
    }
    VW_TRY(JoinTicket ticket, joining.recover(arguments.text("server"), thisDevice(arguments.text("name"))));
    VW_CHECK(saveTicket(context.profile(), *root, ticket));
    return ticket;
}

Status checkWhose(const Arguments& arguments, const IdentityLog& identity) {
    if (!arguments.has("identity") || arguments.text("identity") == identity.id().hex()) return {};
    return Error{ErrorCode::notAllowed, "The server shows somebody else's devices under these words. Nothing "
                                        "was taken over; ask whoever runs it."};
}

Status takeOver(Context& context, DeviceKeys paper, OtherDevices others) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(Network* const network, context.network());
    Recovery recovery(*vault, network->engine(), network->devices());
    return network->awaitDone([&](const Done& done) { recovery.run(std::move(paper), others, done); });
}

std::size_t removedCount(const IdentityLog& identity) {
    std::size_t out = 0;
    for (const IdentityLog::DeviceSpan& span : identity.devices())
        out += span.revokedAt != 0 && !span.paper ? 1U : 0U;
    return out;
}

// Local entry: that this profile was made by `recover`; as of a link, see device_commands.cpp.
constexpr std::string_view joinedByName = "joined-by";
constexpr std::string_view byWords = "recovery words";

Result<Json> recovered(Context& context) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const practice::OwnProfile own, context.own());
    VW_TRY(const auto devices, practice::ownDevices(*vault));
    Json others = Json::array();
    for (const practice::DeviceRow& row : devices)
        if (row.kind == practice::DeviceRow::Kind::other && !row.revoked) others.push(toJson(row));
    return Json::object()
        .set("others", std::move(others))
        .set("identity", vault->identity().id().hex())
        .set("name", own.name)
        .set("role", own.role == Role::coach ? "coach" : "client")
        .set("spaces", vault->spaces().size())
        .set("removed", removedCount(vault->identity()));
}

/// The answer of a `recover` that was done but could not say so, because it was cut short at its very end.
Result<Json> recoveredBefore(Context& context, DeviceId paper) {
    VW_TRY(Vault* const vault, context.open());
    const auto kept = vault->local(joinedByName);
    if (!kept || textOf(kept->view()) != byWords || vault->identity().paper() != paper)
        return Error{ErrorCode::conflict, "There is a profile in this folder already; choose another one."};
    return recovered(context);
}

Result<Json> recover(Context& context, const Arguments& arguments) {
    VW_TRY(const SecretBytes words, wordsOf(arguments));
    VW_TRY(const auto entropy, recovery_words::toEntropy(words.view()));
    DeviceKeys paper = DeviceKeys::fromSeed(recovery_words::paperSeed(entropy));
    if (Vault::exists(context.profile()) && !hasTicket(context.profile()))
        return recoveredBefore(context, paper.id());
    Joining joining(context);
    VW_TRY(const JoinTicket ticket, ticketFor(context, joining, arguments));
    VW_TRY(const IdentityLog identity, joining.addByPaper(ticket, paper));
    VW_CHECK(checkWhose(arguments, identity));
    VW_TRY(Vault* const vault, profileFor(context, ticket, identity.records()));
    VW_CHECK(takeOver(context, std::move(paper),
                      arguments.has("keep-others") ? OtherDevices::keep : OtherDevices::remove));
    VW_CHECK(practice::learnProfile(*vault));
    VW_CHECK(practice::describeThisDevice(*vault, {ticket.deviceName, ticket.platform}));
    VW_CHECK(syncAll(context));
    VW_CHECK(vault->setLocal(joinedByName, viewOf(byWords)));
    removeTicket(context.profile()); // last: until here the command goes on where it was
    return recovered(context);
}

Result<Json> check(Context& context, const Arguments& arguments) {
    VW_TRY(const SecretBytes words, wordsOf(arguments));
    VW_TRY(Vault* const vault, context.open());
    VW_CHECK(practice::checkRecoveryWords(*vault, words.view(), context.clock()));
    return Json::object().set("fits", true);
}

/// Made and handed out; the old ones count until these are confirmed, as is done here for words in a file.
Result<Json> showNewWords(NewWords& replacing, const Arguments& arguments) {
    VW_CHECK(replacing.mayShow());
    const Secret<16> entropy = Secret<16>::random();
    const SecretBytes words = recovery_words::fromEntropy(entropy);
    VW_CHECK(replacing.show(DeviceKeys::fromSeed(recovery_words::paperSeed(entropy))));
    Json answer = Json::object();
    if (const Status handedOut = handOutWords(words, arguments, answer); !handedOut.ok()) {
        VW_CHECK(replacing.forget());
        return handedOut.error();
    }
    if (arguments.has(recoveryOut.name)) { // the file is the paper
        VW_CHECK(replacing.confirm(words.view()));
    }
    return answer;
}

/// What is safe is said first: which paper is to be kept.
Status bringIntoEffect(Network& network, NewWords& replacing) {
    Status done = network.awaitDone([&](const Done& reply) { replacing.finish(reply); });
    const bool waiting = replacing.step() == NewWordsState::Step::confirmed;
    if (done.ok() || !waiting || done.error().code != ErrorCode::network) return done;
    return Error{ErrorCode::network, "The server can't be reached, so the new recovery words do not count "
                                     "yet. Keep the old ones and the new ones; it goes on with the next "
                                     "sync."};
}

Result<Json> replace(Context& context, const Arguments& arguments) {
    const bool typedBack = arguments.has("words-fd") || arguments.has("words-file");
    if (typedBack && arguments.has(recoveryOut.name)) {
        return badInput("--recovery-out makes new words; --words-fd and --words-file give back those that "
                        "were shown. Choose one of them.");
    }
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(Network* const network, context.network());
    NewWords replacing(*vault, network->engine());
    Json answer = Json::object();
    if (typedBack) {
        VW_TRY(const SecretBytes words, wordsOf(arguments));
        VW_CHECK(replacing.confirm(words.view()));
    } else {
        VW_TRY(answer, showNewWords(replacing, arguments));
        if (!arguments.has(recoveryOut.name)) return answer.set("state", "shown");
    }
    VW_CHECK(bringIntoEffect(*network, replacing));
    return answer.set("state", "counts");
}

constexpr std::array commands{
    Command{"recover", "Make this device yours by the recovery words, with everything from the server",
            recoverParameters, recover},
    Command{"recovery check", "Compare your recovery words with this profile; changes nothing",
            checkParameters, check},
    Command{"recovery replace", "Make new recovery words in place of the present ones", replaceParameters,
            replace},
};

} // namespace

std::span<const Command> recoveryCommands() { return commands; }

} // namespace vw::cli
