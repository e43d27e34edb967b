// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments out of a profile, as CSV or JSON, and into one again. Formats: docs/formats/vq-export.md.
#include "app/cli/command_lists.h"
#include "app/cli/passphrase.h"
#include "app/cli/selection.h"
#include "app/cli/values_json.h"
#include "app/cli/vq_import.h"
#include "app/cli/vq_json.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_kept_desk.h"
#include "core/practice/vq_table.h"

#include <cstdio>

namespace vw::cli {
namespace {

using practice::Indices;
using practice::VqReading;

constexpr std::size_t importLimit = std::size_t{64} * 1024 * 1024;
constexpr std::array<std::string_view, 2> formats{"csv", "json"};

constexpr std::array exportParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"format", Presence::optional, "csv (when left out) or json"},
};
constexpr std::array importParameters{
    Parameter{"file", Presence::positional, "What `vq export` wrote; - reads standard input"},
    Parameter{"release", Presence::optional, "When you see it: now, or together with your coach (together)"},
};

/// An assessment, and whether its result may be seen by whoever asks.
struct Exported {
    VqReading reading;
    Indices indices = Indices::leftOut;
};

Status put(const std::string& text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
                         std::fputc('\n', stdout) != EOF && std::fflush(stdout) == 0;
    if (written) return {};
    return Error{ErrorCode::io, "The assessments could not be written to their end."};
}

Result<std::vector<Exported>> exported(Context& context, const Arguments& arguments) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const practice::OwnProfile own, context.own());
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    std::vector<Exported> out;
    for (const Relation& relation : relations) {
        const practice::VqDesk results(*vault, context.clock(), relation.desk.space());
        VW_TRY(const auto submissions, relation.desk.vqSubmissions());
        for (const coaching::VqSubmission& submission : submissions) {
            VW_TRY(VqReading reading, relation.desk.vqReading(submission.id));
            VW_TRY(const bool shown, results.isShown(submission));
            const bool allowed = shown || own.role == Role::coach;
            out.push_back({std::move(reading), allowed ? Indices::included : Indices::leftOut});
        }
    }
    return out;
}

Result<Json> exportVq(Context& context, const Arguments& arguments) {
    VW_TRY(const auto format, choiceOf(arguments, "format", formats));
    VW_TRY(const std::vector<Exported> all, exported(context, arguments));
    if (format == 2) {
        Json list = Json::array();
        for (const Exported& one : all) {
            list.push(exportJson(one.reading, one.indices));
        }
        VW_CHECK(put(Json::object()
                         .set("format", exportFormat)
                         .set("key", std::string(axiology::keyVersion))
                         .set("administrations", std::move(list))
                         .toText()));
        return Json();
    }
    VW_CHECK(put(practice::vqTableHeader()));
    for (const Exported& one : all) {
        VW_CHECK(put(practice::vqTableLine(one.reading, one.indices)));
    }
    return Json();
}

/// Where assessments come in: handed in to the coach, or kept for oneself as long as there is none.
class Inbox {
public:
    static Result<Inbox> of(Context& context) {
        VW_TRY(Vault* const vault, context.open());
        Inbox out(*vault, context.clock());
        const auto relation = practice::ClientDesk(*vault, context.clock()).relation();
        if (!relation && relation.error().code != ErrorCode::waiting) return relation.error();
        if (relation) {
            out.m_shared = relation->space();
            VW_TRY(out.m_here, relation->vqSubmissions());
            return out;
        }
        VW_TRY(const auto kept, practice::VqKeptDesk(*vault, context.clock()).kept());
        for (const coaching::VqKept& one : kept) {
            out.m_here.push_back(one.asSubmission());
        }
        return out;
    }
    [[nodiscard]] bool has(const cbor::Value& document) const { return isHere(m_here, document); }
    Status take(practice::VqHandIn handIn) {
        if (m_shared) {
            const auto id = practice::ClientDesk(m_vault, m_clock).submitVq(*m_shared, std::move(handIn));
            return id ? Status() : Status(id.error());
        }
        const auto id = practice::VqKeptDesk(m_vault, m_clock).keep(std::move(handIn));
        return id ? Status() : Status(id.error());
    }

private:
    Inbox(Vault& vault, const Clock& clock)
        : m_vault(vault)
        , m_clock(clock) {}
    Vault& m_vault;
    const Clock& m_clock;
    std::optional<SpaceId> m_shared;
    std::vector<coaching::VqSubmission> m_here;
};

/// Everything is read before anything is written. What is here already is not written once more, so that an
/// import that was cut short can be repeated.
Result<Json> importVq(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::client));
    VW_TRY(const auto release, choiceOf(arguments, "release", releases));
    VW_TRY(const std::string file, contentOf(arguments.text("file"), importLimit));
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const auto documents, importedDocuments(file, practice::InstrumentShelf(*vault)));
    VW_TRY(Inbox inbox, Inbox::of(context));
    std::size_t written = 0;
    for (const cbor::Value& document : documents) {
        if (inbox.has(document)) continue;
        practice::VqHandIn handIn;
        handIn.administration = document;
        if (release) handIn.release = static_cast<coaching::Release>(*release);
        VW_CHECK(inbox.take(std::move(handIn)));
        ++written;
    }
    return Json::object().set("imported", written).set("alreadyHere", documents.size() - written);
}

constexpr std::array commands{
    Command{"vq export", "Assessments as CSV or JSON on the standard output", exportParameters, exportVq},
    Command{"vq import", "Hand in assessments that were exported before", importParameters, importVq},
};

} // namespace

std::span<const Command> vqExchangeCommands() { return commands; }

} // namespace vw::cli
