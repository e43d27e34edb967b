// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that end: the work with a client, a client's own part in it, and all that is kept of one.
#include "app/cli/command_lists.h"
#include "app/cli/erasure_json.h"
#include "app/cli/selection.h"
#include "app/cli/syncing.h"
#include "core/backup/auto_backup.h"
#include "core/vault/whole_file.h"

namespace vw::cli {
namespace {

constexpr std::array eraseParameters{
    Parameter{"client", Presence::positional, "Name or id"},
    Parameter{"yes", Presence::flag, "Do it; without this it is only said what would go"},
    Parameter{"receipt", Presence::optional, "A new file for the signed receipt"},
};
constexpr std::array fileParameters{
    Parameter{"file", Presence::positional, "A receipt"},
};
constexpr std::array saveParameters{
    Parameter{"id", Presence::positional, "As `receipt list` shows it"},
    Parameter{"output", Presence::required, "A new file"},
};
constexpr std::array onlyClient{
    Parameter{"client", Presence::optional, "Name or id"},
};

Status writeReceipt(const std::string& path, const Json& receipt) {
    if (std::filesystem::exists(path))
        return Error{ErrorCode::conflict, "The file for the receipt is there already; choose another one."};
    VW_TRY(NewFile file, NewFile::create(path));
    VW_CHECK(file.write(viewOf(receipt.toText() + '\n')));
    return file.finish();
}

Result<Bytes> erased(Context& context, const Arguments& arguments) {
    VW_TRY(Network* const network, context.network());
    ClientErasure& erasure = network->erasure();
    VW_TRY(const Vault* const vault, context.open());
    const auto pending = pendingErasure(*vault);
    const std::string& wanted = arguments.text("client");
    if (pending && (wanted == pending->name || wanted == pending->client.hex()))
        return network->await<Bytes>([&](const Reply<Bytes>& reply) { erasure.resume(reply); });
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    return network->await<Bytes>([&](const Reply<Bytes>& reply) { erasure.erase(card.client.id, reply); });
}

Result<Json> clientErase(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::coach));
    VW_TRY(Vault* const vault, context.open());
    if (!arguments.has("yes"))
        return badInput(
            "This erases everything that you have of this client, here, on your other devices and on "
            "the server, and cannot be undone; hours and amounts stay without the name. Nothing was "
            "changed; repeat it with --yes.");
    const std::string& path = arguments.text("receipt");
    if (!path.empty() && std::filesystem::exists(path))
        return badInput(
            "The file for the receipt is there already, so nothing was erased; choose another one.");
    VW_TRY(const Bytes bytes, erased(context, arguments));
    VW_CHECK(vault->saveSnapshot());
    AutoBackup backups(*vault, context.profile(), context.clock());
    VW_TRY(const std::size_t left, backups.replaceAll()); // those made before hold the client still
    VW_TRY(const VerifiedReceipt receipt, verifyReceipt(bytes));
    const Json content = receiptJson(receipt, bytes);
    if (!path.empty()) VW_CHECK(writeReceipt(path, content));
    return Json::object()
        .set("receipt", receiptId(bytes))
        .set("file", path)
        .set("spaces", receipt.spaces.size())
        .set("keptHours", static_cast<std::int64_t>(receipt.receipt.keptHours))
        .set("keptInvoices", static_cast<std::int64_t>(receipt.receipt.keptInvoices))
        .set("backupsLeft", left);
}

Result<Json> receiptVerify(Context&, const Arguments& arguments) {
    VW_TRY(const Bytes bytes, readReceiptFile(arguments.text("file")));
    VW_TRY(const VerifiedReceipt receipt, verifyReceipt(bytes));
    return receiptJson(receipt, bytes);
}

Result<Json> receiptList(Context& context, const Arguments&) {
    VW_TRY(const Vault* const vault, context.open());
    Json out = Json::array();
    for (const Bytes& bytes : erasureReceipts(*vault)) {
        VW_TRY(const VerifiedReceipt receipt, verifyReceipt(bytes));
        out.push(receiptJson(receipt, bytes));
    }
    return out;
}

Result<Json> receiptSave(Context& context, const Arguments& arguments) {
    VW_TRY(const Vault* const vault, context.open());
    for (const Bytes& bytes : erasureReceipts(*vault)) {
        if (receiptId(bytes) != arguments.text("id")) continue;
        VW_TRY(const VerifiedReceipt receipt, verifyReceipt(bytes));
        VW_CHECK(writeReceipt(arguments.text("output"), receiptJson(receipt, bytes)));
        return Json::object().set("file", arguments.text("output"));
    }
    return notFound("There is no such receipt on this device.");
}

Result<Json> endOf(Context& context, SpaceId space) {
    VW_TRY(Network* const network, context.network());
    VW_CHECK(syncAll(context)); // so that both copies are whole
    VW_CHECK(network->awaitDone([&](const Done& done) { network->erasure().end(space, done); }));
    VW_CHECK(syncAll(context));
    VW_TRY(Vault* const vault, context.open());
    std::size_t changes = 0;
    for (const DeviceHead& head : vault->heads(space))
        changes += head.seq;
    return Json::object().set("space", space.hex()).set("changes", changes).set("state", "read-only");
}

Result<Json> engagementEnd(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    return endOf(context, card.sharedSpace);
}

Result<Json> leave(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::client));
    VW_TRY(const Relation relation, selectedRelation(context, arguments));
    return endOf(context, relation.desk.space());
}

constexpr std::array commands{
    Command{"client erase", "Erase a client here, on your other devices and on the server", eraseParameters,
            clientErase},
    Command{"receipt verify", "Check the receipt of an erasure; needs no profile", fileParameters,
            receiptVerify},
    Command{"receipt list", "The receipts of erasures made on this device", {}, receiptList},
    Command{"receipt save", "Write one of them into a file", saveParameters, receiptSave},
    Command{"engagement end", "Make what you share with a client read-only for both", onlyClient,
            engagementEnd},
    Command{"leave", "A client: end the work and keep your own copy", {}, leave},
};

} // namespace

std::span<const Command> erasureCommands() { return commands; }

} // namespace vw::cli
