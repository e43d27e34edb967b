// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the profile itself: make it, connect it, sync it, check it.
#include "app/cli/command_lists.h"
#include "app/cli/passphrase.h"
#include "app/cli/recovery_output.h"
#include "app/cli/syncing.h"
#include "core/vault/content_digest.h"

namespace vw::cli {
namespace {

constexpr std::array initParameters{
    Parameter{"role", Presence::required, "coach or client"},
    Parameter{"name", Presence::required, "The name others are shown"},
    Parameter{"server", Presence::optional, "URL of the server to register with"},
    Parameter{"token", Presence::optional, "Registration token of that server"},
    recoveryOut,
    generatedPassphrase,
};
constexpr std::array connectParameters{
    Parameter{"server", Presence::required, "URL of the server"},
    Parameter{"token", Presence::required, "Registration token of that server"},
};

constexpr std::array recoveryParameters{
    recoveryOut,
};

Status connectTo(Context& context, const std::string& server, const std::string& token) {
    VW_TRY(Network* const network, context.network());
    Status connected =
        network->awaitDone([&](Done done) { network->engine().connect(server, token, std::move(done)); });
    if (connected.ok() || connected.error().code != ErrorCode::notAllowed) return connected;
    return Error{ErrorCode::notAllowed,
                 "The server does not take this registration token: it is mistyped, used up or "
                 "too old; ask whoever runs the server for a new one."};
}

Result<Role> roleOf(const Arguments& arguments) {
    if (arguments.text("role") == "coach") return Role::coach;
    if (arguments.text("role") == "client") return Role::client;
    return badInput("--role is coach or client.");
}

Result<Json> init(Context& context, const Arguments& arguments) {
    VW_TRY(const Role role, roleOf(arguments));
    if (arguments.has("server") != arguments.has("token")) {
        return badInput("--server and --token go together.");
    }
    const PassphraseCost cost = costOf(arguments);
    VW_TRY(Vault* const vault, context.create({role, arguments.text("name")}, cost));
    Json answer =
        Json::object().set("identity", vault->identity().id().hex()).set("name", arguments.text("name"));
    VW_CHECK(addRecoveryWords(context, arguments, answer));
    if (arguments.has("server")) {
        const Status connected = connectTo(context, arguments.text("server"), arguments.text("token"));
        VW_CHECK(context.rememberFault(connected.ok() ? std::nullopt : std::optional(connected.error())));
        if (!connected.ok()) return connected.error();
    }
    return answer;
}

Result<Json> connect(Context& context, const Arguments& arguments) {
    VW_CHECK(connectTo(context, arguments.text("server"), arguments.text("token")));
    VW_CHECK(context.rememberFault(std::nullopt));
    return Json::object().set("server", arguments.text("server"));
}

/// For whoever made the profile and never got to see the answer.
Result<Json> recoveryWords(Context& context, const Arguments& arguments) {
    VW_TRY(const SecretBytes words, context.unshownWords());
    if (words.size() == 0) return notFound("The recovery words were shown before; they are kept nowhere.");
    Json answer = Json::object();
    VW_CHECK(addRecoveryWords(context, arguments, answer));
    return answer;
}

Result<Json> sync(Context& context, const Arguments&) {
    VW_CHECK(syncAll(context));
    VW_TRY(Json answer, statusOf(context));
    VW_TRY(const Network* const network, context.network());
    answer.set("serverRestored", network->sawRollback());
    return answer;
}

Result<Json> status(Context& context, const Arguments&) { return statusOf(context); }

Result<Json> verify(Context& context, const Arguments&) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const View::Digest shown, vault->view().digest());
    VW_CHECK(vault->refold());
    VW_TRY(const View::Digest folded, vault->view().digest());
    if (shown != folded) {
        return corrupt(
            "What was shown differs from what the sealed log says; the log is intact and is shown now.");
    }
    Json spaces = Json::array();
    for (const SpaceInfo& space : vault->spaces()) {
        VW_TRY(const View::Digest digest, vault->view().digest(space.id));
        VW_TRY(const View::Digest content, contentDigest(*vault, space.id));
        spaces.push(Json::object()
                        .set("id", space.id.hex())
                        .set("digest", toHex(digest))
                        .set("content", toHex(content)));
    }
    return Json::object().set("digest", toHex(folded)).set("spaces", std::move(spaces));
}

constexpr std::array commands{
    Command{"init", "Make a profile: identity, recovery words, own space", initParameters, init},
    Command{"recovery-words", "Show the recovery words, if they never were", recoveryParameters,
            recoveryWords},
    Command{"connect", "Register the profile with a server", connectParameters, connect},
    Command{"sync", "Send and fetch everything once", {}, sync},
    Command{"status", "What is saved here, sent, received", {}, status},
    Command{"verify", "Fold everything anew and compare", {}, verify},
};

} // namespace

std::span<const Command> profileCommands() { return commands; }

} // namespace vw::cli
