// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a PDF file: vq report.
#include "app/cli/command_lists.h"
#include "app/cli/selection.h"
#include "app/frame/text.h"
#include "app/report/report_file.h"
#include "app/report/vq_readings.h"
#include "app/report/vq_report.h"
#include "core/practice/instrument_shelf.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_instruments.h"

#include <QGuiApplication>

namespace vw::cli {
namespace {

constexpr std::array reportParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"for", Presence::optional, "Whose words: coach or client; on the client's side always client"},
    Parameter{"language", Presence::optional, "en or de; the system's when left out"},
    Parameter{"output", Presence::required, "PDF file to write; only you may read it, and it is not sealed"},
};
constexpr std::array<std::string_view, 2> audiences{"coach", "client"};

/// Letters are drawn by Qt Gui, which wants an application of its own kind, made before any other, and a
/// platform: the one without a display.
class Drawing {
public:
    explicit Drawing(const std::filesystem::path& profile) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt looks into the session's runtime folder, and makes one in the temp folder where there is none.
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", profile.c_str());
        m_application = std::make_unique<QGuiApplication>(m_count, m_arguments.data());
    }

private:
    std::string m_name = "valuewright-cli";
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    int m_count = 1;
    std::unique_ptr<QGuiApplication> m_application;
};

Result<ReportAudience> audienceOf(const Arguments& arguments, Role role) {
    VW_TRY(const auto chosen, choiceOf(arguments, "for", audiences));
    const bool coach = chosen ? *chosen == 1 : role == Role::coach;
    if (coach && role != Role::coach)
        return badInput("The report in the coach's words is the coach's to give you; leave --for out.");
    return coach ? ReportAudience::coach : ReportAudience::client;
}

Result<ReportLanguage> languageOf(const Arguments& arguments) {
    if (arguments.has("language")) return ReportLanguage::of(arguments.text("language"));
    return ReportLanguage::of(QLocale::system().language() == QLocale::German ? "de" : "en");
}

Result<std::vector<practice::VqReading>> readingsOf(Context& context, const Relation& relation, Role role) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const auto all, relation.desk.vqSubmissions());
    const practice::VqDesk desk(*vault, context.clock(), relation.desk.space());
    const MayReport may = [&desk, role](const coaching::VqSubmission& one) {
        const auto shown = desk.isShown(one);
        return role == Role::coach || (shown && *shown);
    };
    const bool withheld = !all.empty() && std::none_of(all.begin(), all.end(), may);
    if (withheld)
        return Error{ErrorCode::notAllowed,
                     "You chose to see this result first together with your coach; the "
                     "report can be made afterwards. Your answers are yours to read now."};
    return readingsToReport(relation.desk, may);
}

Result<Json> report(Context& context, const Arguments& arguments) {
    if (!Vault::exists(context.profile())) return context.open().error();
    const Drawing drawing(context.profile());
    VW_TRY(const ReportLanguage language, languageOf(arguments));
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const practice::OwnProfile own, context.own());
    VW_TRY(const ReportAudience audience, audienceOf(arguments, own.role));
    VW_TRY(const Relation relation, selectedRelation(context, arguments));
    VW_TRY(auto readings, readingsOf(context, relation, own.role));
    const axiology::AdministrationHead& head = readings.front().world.head;
    VW_TRY(practice::RankedWords words,
           practice::wordsOrFormulas(*vault, relation.desk.space(), readings.front().submission));
    const auto translated =
        practice::InstrumentShelf(*vault).find({head.instrument, head.version}, coreText(language.code()));
    if (translated) words.instrument = *translated;
    const bool coach = own.role == Role::coach;
    const VqReportSource source{coach ? relation.person : own.name, coach ? own.name : relation.person,
                                std::move(readings), words.instrument, QDate::currentDate()};
    VW_TRY(const ReportContent content, vqReport(source, audience, language));
    VW_CHECK(writeReport(content, paperOf(QLocale::system()), qtText(arguments.text("output"))));
    return Json::object().set("file", arguments.text("output"));
}

constexpr std::array commands{
    Command{"vq report", "The newest result as a PDF file", reportParameters, report},
};

} // namespace

std::span<const Command> reportFileCommands() { return commands; }

} // namespace vw::cli
