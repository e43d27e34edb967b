// SPDX-License-Identifier: GPL-3.0-or-later
// valuewright.json, valuewright.md and check-ins.csv.
#include "app/cli/folder_export.h"

#include "app/cli/selection.h"
#include "core/axiology/csv.h"

#include <filesystem>
#include <fstream>

namespace vw::cli {
namespace {

Status writeFile(const std::filesystem::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (file.fail())
        return Error{ErrorCode::io, "The export could not be written completely: remove it and repeat."};
    std::error_code ignored; // the folder is the person's alone in any case
    std::filesystem::permissions(
        path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
    return {};
}

Result<std::string> checkInTable(const std::vector<Relation>& relations) {
    std::string out = "person,date,energy,choice,action,comment\r\n";
    for (const Relation& relation : relations) {
        VW_TRY(const auto checkIns, relation.desk.checkIns());
        for (const coaching::CheckIn& one : checkIns) {
            axiology::csv::Line line;
            line.add(relation.person).add(one.date.toText());
            line.add(one.energy ? std::to_string(*one.energy) : std::string());
            line.add(one.choice).add(one.action).add(one.comment);
            out += line.text() + "\r\n";
        }
    }
    return out;
}

} // namespace

Result<Json> exportFolder(Context& context, const std::string& folderName) {
    VW_TRY(const Json all, everythingAsJson(context));
    VW_TRY(const auto relations, selectedRelations(context, {}));
    VW_TRY(const std::string table, checkInTable(relations));
    const std::filesystem::path folder = folderName;
    std::error_code failure;
    if (!std::filesystem::create_directory(folder, failure)) {
        return Error{ErrorCode::io, "The folder for the export must be a new one; nothing was written."};
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failure);
    VW_CHECK(writeFile(folder / "valuewright.json", all.toText() + '\n'));
    VW_CHECK(writeFile(folder / "valuewright.md", "# Valuewright\n\n```\n" + all.toLines() + "```\n"));
    VW_CHECK(writeFile(folder / "check-ins.csv", table));
    return Json::object()
        .set("folder", folder.string())
        .set("warning", "These files are not sealed: whoever gets hold of them reads everything in them.");
}

} // namespace vw::cli
