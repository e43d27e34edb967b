// SPDX-License-Identifier: GPL-3.0-or-later
// Pages and tables are made one at a time, the lossless part change by change: memory does not grow with the
// whole.
#include "core/export/plain_export.h"

#include "core/export/export_pages.h"
#include "core/practice/own_profile.h"
#include "core/vault/content_digest.h"
#include "core/vault/space_history.h"

namespace vw {
namespace {

constexpr std::size_t changesAtOnce = 64;

std::string readMe() {
    return "# Export from Valuewright\n\n**" + std::string(plainExportWarning) +
           "** It is not encrypted. Keep it only as long as it is needed.\n\n"
           "- `*.md`: what is written here, to be read: own things, and one page for each client\n"
           "- `tables/*.csv`: check-ins, sessions, goals, actions, assessments, for a spreadsheet\n"
           "- `" +
           std::string(exportJsonName) +
           "`: everything with every version, to be read in again by Valuewright\n";
}

/// A content that is made when it is asked for.
ZipContent madeLater(std::function<Result<std::string>()> make) {
    return [make = std::move(make), given = false](std::string& portion) mutable -> Result<bool> {
        if (std::exchange(given, true)) return false;
        VW_TRY(portion, make());
        return true;
    };
}

struct Table {
    const char* file;
    EntityKind kind;
};
constexpr std::array tables{
    Table{"tables/check-ins.csv", EntityKind::checkIn}, Table{"tables/sessions.csv", EntityKind::session},
    Table{"tables/goals.csv", EntityKind::goal}, Table{"tables/actions.csv", EntityKind::action}};

} // namespace

Result<ExportHead> exportHead(const Vault& vault, const SpaceHistory& history, UtcMillis made) {
    VW_TRY(const practice::OwnProfile own, practice::ownProfile(vault));
    ExportHead out{VaultOptions().appVersion, made, vault.identity().id(), own.role, own.name, {}};
    for (std::size_t i = 0; i < history.spaces().size(); ++i) {
        const SpaceInfo& space = history.spaces()[i];
        VW_TRY(const View::Digest content, contentDigest(vault, space.id));
        out.spaces.push_back({space.id, space.kind, content, history.count(i)});
    }
    return out;
}

ZipContent exportDocument(const SpaceHistory& history, const ExportHead& head, const ZipProgress& progress) {
    std::uint64_t total = 0;
    for (const ExportedSpace& space : head.spaces)
        total += space.changes;
    enum class Stage : std::uint8_t { beginning, changes, behind };
    return [&history, &head, progress, total, stage = Stage::beginning, space = std::size_t{0},
            index = std::size_t{0}, done = std::uint64_t{0}](std::string& portion) mutable -> Result<bool> {
        if (stage == Stage::behind) return false;
        if (stage == Stage::beginning) {
            portion = exportHeadText(head);
            stage = Stage::changes;
            return true;
        }
        if (progress && !progress(done, total))
            return Error{ErrorCode::cancelled, "You stopped the export. Nothing was written."};
        for (std::size_t i = 0; i < changesAtOnce; ++i) {
            while (space < history.spaces().size() && index == history.count(space)) {
                ++space;
                index = 0;
            }
            if (space == history.spaces().size()) {
                portion += exportTailText();
                stage = Stage::behind;
                return true;
            }
            VW_TRY(const ImportedChange change, history.at(space, index++));
            if (done++ > 0) portion += ",\n";
            portion += exportChangeText(space, change);
        }
        return true;
    };
}

Result<ExportHead> writePlainExport(Vault& vault, const Clock& clock, const std::filesystem::path& file,
                                    const ZipProgress& progress) {
    VW_TRY(const SpaceHistory history, SpaceHistory::of(vault));
    VW_TRY(const ExportHead head, exportHead(vault, history, clock.now()));
    VW_TRY(const auto groups, exportGroups(vault));
    ZipWriter out(file);
    out.add("README.md", wholeContent(readMe()));
    for (const ExportGroup& group : groups)
        out.add(group.file + ".md", madeLater([&vault, &group] { return exportPage(vault, group); }));
    for (const Table& table : tables)
        out.add(table.file,
                madeLater([&vault, &groups, &table] { return exportTable(vault, groups, table.kind); }));
    out.add("tables/vq.csv",
            madeLater([&vault, &clock, &groups] { return exportResults(vault, clock, groups); }));
    out.add(std::string(exportJsonName), exportDocument(history, head, progress));
    VW_CHECK(out.finish([&progress] { return !progress || progress(0, 0); }));
    return head;
}

} // namespace vw
