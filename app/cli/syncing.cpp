// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs once and counts what was saved here, sent and received.
#include "app/cli/syncing.h"

#include "app/cli/backup_output.h"
#include "core/practice/who_sees.h"

namespace vw::cli {
namespace {

Status oneRound(Network& network) {
    return network.awaitDone([&network](Done done) { network.engine().syncNow(std::move(done)); });
}

/// True when something was written that has to be sent.
Result<bool> introduceEverywhere(Vault& vault) {
    bool written = false;
    for (const SpaceInfo& space : vault.spaces()) {
        if (space.kind != SpaceKind::shared || !vault.currentKey(space.id)) continue;
        const std::size_t before = vault.delivery(space.id).saved;
        VW_CHECK(practice::introduceSelf(vault, space.id));
        written = written || vault.delivery(space.id).saved != before;
    }
    return written;
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
    addWarning(warnings, total.waiting, " received changes wait for others they depend on.");
    addWarning(warnings, total.quarantined, " received changes of a removed device are kept apart.");
    VW_TRY(const std::vector<RefusedOperation> refused, vault->view().refused());
    addWarning(warnings, refused.size(), " received changes break a rule and are kept without effect.");
    const std::optional<std::string> fault = context.lastFault();
    Json answer = Json::object();
    addRestored(*vault, answer, warnings);
    return answer.set("saved", total.saved)
        .set("sent", total.sent)
        .set("received", total.received)
        .set("lastError", fault ? Json(*fault) : Json())
        .set("warnings", std::move(warnings));
}

} // namespace vw::cli
