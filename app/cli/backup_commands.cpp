// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted backups: backup create, verify, restore, and those that are made by themselves.
#include "app/cli/backup_output.h"
#include "app/cli/command_lists.h"
#include "app/cli/context.h"
#include "app/cli/passphrase.h"

namespace vw::cli {
namespace {

constexpr Parameter fileParameter{"file", Presence::positional, "The backup file"};
constexpr Parameter descriptorParameter{
    "backup-passphrase-fd", Presence::optional,
    "Descriptor to read the passphrase of the backup from (0: standard input)"};
constexpr Parameter passphraseFileParameter{"backup-passphrase-file", Presence::optional,
                                            "File to read the passphrase of the backup from"};
constexpr Parameter drawParameter{"draw-passphrase", Presence::flag,
                                  "Draw six random words as the passphrase and show them once"};
constexpr std::array createParameters{fileParameter, descriptorParameter, passphraseFileParameter,
                                      drawParameter, generatedPassphrase};
constexpr std::array readParameters{fileParameter, descriptorParameter, passphraseFileParameter};
constexpr std::array restoreParameters{fileParameter, descriptorParameter, passphraseFileParameter,
                                       generatedPassphrase};
constexpr std::array onParameters{descriptorParameter, passphraseFileParameter, drawParameter,
                                  generatedPassphrase};

Result<SecretBytes> backupPassphrase(const Arguments& arguments) {
    PassphraseSource source;
    VW_TRY(const auto descriptor, arguments.number("backup-passphrase-fd", 0, 1023));
    if (descriptor) source.descriptor = static_cast<int>(*descriptor);
    if (arguments.has("backup-passphrase-file")) source.file = arguments.text("backup-passphrase-file");
    if (!source.given())
        return Error{ErrorCode::locked,
                     "A backup has a passphrase of its own: give --backup-passphrase-fd or "
                     "--backup-passphrase-file."};
    return readPassphrase(source);
}

/// A key for new files; words that were drawn for it are put into the answer.
Result<BackupKey> newKey(const Arguments& arguments, Json& answer) {
    if (!arguments.has("draw-passphrase")) {
        VW_TRY(const SecretBytes given, backupPassphrase(arguments));
        return BackupKey::create(given.view(), costOf(arguments));
    }
    const SecretBytes drawn = drawPassphrase(BackupKey::generatedWords);
    answer.set("passphrase", textOf(drawn.view()));
    return BackupKey::create(drawn.view(), costOf(arguments));
}

Result<BackupKey> keyForFile(const Arguments& arguments) {
    VW_TRY(const SecretBytes given, backupPassphrase(arguments));
    return BackupKey::forFile(arguments.text("file"), given.view());
}

Result<Json> create(Context& context, const Arguments& arguments) {
    VW_TRY(Vault* const vault, context.open());
    Json answer = Json::object();
    VW_TRY(const BackupKey key, newKey(arguments, answer));
    VW_TRY(const BackupManifest written,
           writeBackup(*vault, arguments.text("file"), key, context.clock().now()));
    addManifest(written, answer);
    return answer;
}

Result<Json> verify(Context& context, const Arguments& arguments) {
    VW_TRY(const BackupKey key, keyForFile(arguments));
    const std::filesystem::path file = arguments.text("file");
    VW_TRY(const BackupCheck check,
           verifyBackup({file, key, context.clock(), progressOnTerminal("Verifying")}));
    Json answer = Json::object();
    addManifest(check.manifest, answer);
    return answer.set("digestsCompared", check.digestsCompared);
}

Result<Json> restore(Context& context, const Arguments& arguments) {
    if (context.profile().empty()) return badInput("Say where the profile shall be: --profile DIR.");
    if (Vault::exists(context.profile()))
        return Error{ErrorCode::conflict,
                     "There is a profile in this folder already: restore into a new one. "
                     "Nothing was changed."};
    VW_TRY(const BackupKey key, keyForFile(arguments));
    const std::filesystem::path file = arguments.text("file");
    VW_TRY(const BackupCheck check,
           context.restore({file, key, context.clock(), progressOnTerminal("Restoring")}, costOf(arguments)));
    Json answer = Json::object();
    addManifest(check.manifest, answer);
    VW_TRY(Vault* const vault, context.open());
    return answer.set("device", vault->device().id().hex()).set("deviceAdded", isOwnDeviceActive(*vault));
}

Json storedJson(const StoredBackup& stored) {
    return Json::object()
        .set("file", stored.file.string())
        .set("made", utcText(stored.made))
        .set("bytes", static_cast<std::int64_t>(stored.bytes));
}

Result<AutoBackup> automatic(Context& context) {
    VW_TRY(Vault* const vault, context.open());
    return AutoBackup(*vault, context.profile(), context.clock());
}

Result<Json> autoOn(Context& context, const Arguments& arguments) {
    VW_TRY(AutoBackup backups, automatic(context));
    Json answer = Json::object();
    VW_TRY(const BackupKey key, newKey(arguments, answer));
    VW_CHECK(backups.turnOn(key));
    VW_TRY(const StoredBackup made, backups.run());
    return answer.set("on", true).set("backup", storedJson(made));
}

Result<Json> autoOff(Context& context, const Arguments&) {
    VW_TRY(AutoBackup backups, automatic(context));
    VW_CHECK(backups.turnOff());
    return Json::object().set("on", false);
}

Result<Json> autoNow(Context& context, const Arguments&) {
    VW_TRY(AutoBackup backups, automatic(context));
    VW_TRY(const StoredBackup made, backups.run());
    return storedJson(made);
}

Result<Json> autoList(Context& context, const Arguments&) {
    VW_TRY(const AutoBackup backups, automatic(context));
    Json list = Json::array();
    for (const StoredBackup& stored : backups.list()) {
        list.push(storedJson(stored));
    }
    return Json::object()
        .set("on", backups.isOn())
        .set("due", backups.isDue())
        .set("backups", std::move(list));
}

constexpr std::array commands{
    Command{"backup create", "Write everything into one encrypted file", createParameters, create},
    Command{"backup verify", "Read a backup through and compare it with what it says; needs no profile",
            readParameters, verify},
    Command{"backup restore", "Make a profile from a backup, as a new device", restoreParameters, restore},
    Command{"backup auto on", "Make a backup a day into the profile's folder, from now on", onParameters,
            autoOn},
    Command{"backup auto off", "Make no more; those that exist stay", {}, autoOff},
    Command{"backup auto now", "Make one now", {}, autoNow},
    Command{"backup auto list", "The automatic backups, oldest first", {}, autoList},
};

} // namespace

std::span<const Command> backupCommands() { return commands; }

} // namespace vw::cli
