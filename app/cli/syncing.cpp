// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs once and counts what was saved here, sent and received.
#include "app/cli/syncing.h"

#include "app/cli/backup_output.h"
#include "app/cli/device_json.h"
#include "app/cli/erasure_json.h"
#include "core/practice/who_sees.h"

namespace vw::cli {
namespace {

Status oneRound(Network& network) {
    return network.awaitDone([&network](Done done) { network.engine().syncNow(std::move(done)); });
}

/// True when something was written that has to be sent.
Result<bool> introduceEverywhere(Vault& vault) {
    const auto saved = [&vault] {
        std::size_t count = 0;
        for (const SpaceInfo& space : vault.spaces())
            count += vault.delivery(space.id).saved;
        return count;
    };
    const std::size_t before = saved();
    for (const SpaceInfo& space : vault.spaces()) {
        if (space.kind != SpaceKind::shared || !vault.currentKey(space.id)) continue;
        VW_CHECK(practice::introduceSelf(vault, space.id));
    }
    return saved() != before;
}

Status rounds(Vault& vault, Network& network) {
    VW_CHECK(oneRound(network));
    VW_TRY(const bool written, introduceEverywhere(vault));
    return written ? oneRound(network) : Status();
}

void addWarning(Json& warnings, std::size_t count, const char* text) {
    if (count > 0) warnings.push(std::to_string(count) + text);
}

} // namespace

Status syncAll(Context& context) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(Network* const network, context.network());
    Status outcome = rounds(*vault, *network);
    VW_CHECK(context.rememberFault(outcome.ok() ? std::nullopt : std::optional(outcome.error())));
    VW_CHECK(vault->saveSnapshot());
    const Status backedUp = backUpWhenDue(*vault, context.profile(), context.clock());
    return outcome.ok() ? backedUp : outcome;
}

Result<Json> statusOf(Context& context) {
    VW_TRY(Vault* const vault, context.open());
    DeliveryState total;
    for (const SpaceInfo& space : vault->spaces()) {
        if (vault->isErased(space.id)) continue; // a kept copy goes nowhere
        const DeliveryState state = vault->delivery(space.id);
        total.saved += state.saved;
        total.sent += state.sent;
        if (space.kind == SpaceKind::shared) total.received += state.received;
        total.waiting += state.waiting;
        total.quarantined += state.quarantined;
    }
    Json warnings = Json::array();
    if (vault->isForked()) {
        warnings.push(
            "Two histories of this device exist, so nothing more is sealed here: set this device up anew.");
    }
    if (practice::isThisDeviceRemoved(*vault)) {
        warnings.push(
            "This device was removed from your devices: nothing new is sealed, sent or fetched here; "
            "what is saved stays readable.");
    }
    if (pendingErasure(*vault))
        warnings.push("Erasing a client was cut short: repeat `client erase` with the same name.");
    addWarning(warnings, total.waiting, " received changes wait for others they depend on.");
    addWarning(warnings, total.quarantined, " received changes of a removed device are kept apart.");
    VW_TRY(const std::vector<RefusedOperation> refused, vault->view().refused());
    addWarning(warnings, refused.size(), " received changes break a rule and are kept without effect.");
    VW_TRY(Json notices, deviceNotices(*vault));
    VW_CHECK(addEndings(*vault, notices));
    const std::optional<std::string> fault = context.lastFault();
    Json answer = Json::object();
    addRestored(*vault, answer, warnings);
    return answer.set("saved", total.saved)
        .set("sent", total.sent)
        .set("received", total.received)
        .set("lastError", fault ? Json(*fault) : Json())
        .set("warnings", std::move(warnings))
        .set("notices", std::move(notices));
}

} // namespace vw::cli
