// SPDX-License-Identifier: GPL-3.0-or-later
// The open export, and a profile made from one (docs/formats/export.md).
#include "app/cli/backup_output.h"
#include "app/cli/command_lists.h"
#include "app/cli/folder_export.h"
#include "app/cli/interruption.h"
#include "app/cli/passphrase.h"
#include "app/cli/recovery_output.h"
#include "core/export/plain_export.h"

#include <cstdio>

namespace vw::cli {
namespace {

constexpr std::array exportParameters{
    Parameter{"target", Presence::positional,
              "A new folder for files to read; with --plain a zip archive, replaced when it is there"},
    Parameter{"plain", Presence::flag, "An archive that can be imported; not encrypted either"},
};
constexpr std::array importParameters{
    Parameter{"file", Presence::positional, "What `export --plain` wrote"},
    recoveryOut,
    generatedPassphrase,
};

/// Counts up on a terminal; false after Ctrl+C.
ZipProgress progressOf(const char* what) {
    return [shown = progressOnTerminal(what)](std::uint64_t done, std::uint64_t total) {
        if (shown && total > 0) shown(done, total);
        return !Interruption::requested();
    };
}

void addHead(const ExportHead& head, Json& answer) {
    std::uint64_t changes = 0;
    Json spaces = Json::array();
    for (const ExportedSpace& space : head.spaces) {
        changes += space.changes;
        spaces.push(Json::object().set("id", space.id.hex()).set("content", toHex(space.content)));
    }
    answer.set("made", utcText(head.made))
        .set("name", head.name)
        .set("changes", static_cast<std::int64_t>(changes))
        .set("spaces", std::move(spaces));
}

Result<Json> exportAll(Context& context, const Arguments& arguments) {
    const std::string& target = arguments.text("target");
    if (!arguments.has("plain")) {
        if (target.ends_with(".zip"))
            return badInput(
                "An export is not encrypted: everyone who can open the file can read it. Say --plain if "
                "that is meant; an encrypted file is made by backup create.");
        return exportFolder(context, target);
    }
    VW_TRY(Vault* const vault, context.open());
    if (!context.answersPrograms())
        std::fprintf(stderr, "%.*s\n", static_cast<int>(plainExportWarning.size()),
                     plainExportWarning.data());
    const Interruption interruption;
    VW_TRY(const ExportHead head, writePlainExport(*vault, context.clock(), target, progressOf("Exporting")));
    Json answer = Json::object();
    answer.set("file", target);
    addHead(head, answer);
    return answer;
}

Result<Json> importAll(Context& context, const Arguments& arguments) {
    const PassphraseCost cost = costOf(arguments);
    const Interruption interruption;
    VW_TRY(const ExportHead head, context.importFrom(arguments.text("file"), cost, progressOf("Importing")));
    Json answer = Json::object();
    VW_TRY(Vault* const vault, context.open());
    answer.set("identity", vault->identity().id().hex());
    addHead(head, answer);
    VW_CHECK(addRecoveryWords(context, arguments, answer));
    return answer;
}

constexpr std::array commands{
    Command{"export", "Write everything as Markdown, CSV and JSON, into a new folder or an archive",
            exportParameters, exportAll},
    Command{"import", "Make a new profile from an open export", importParameters, importAll},
};

} // namespace

std::span<const Command> exportCommands() { return commands; }

} // namespace vw::cli
