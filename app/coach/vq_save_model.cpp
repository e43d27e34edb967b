// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a report or an export together and writes it.
#include "app/coach/vq_save_model.h"

#include "app/cli/vq_import.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "app/report/report_file.h"
#include "app/report/vq_readings.h"
#include "core/practice/instrument_shelf.h"
#include "core/practice/own_profile.h"
#include "core/practice/vq_table.h"

namespace vw {
namespace {

using axiology::PartKind;
using practice::Indices;
using practice::VqReading;

const char* codeOf(VqSaveModel::Language language) { return language == VqSaveModel::German ? "de" : "en"; }

ReportAudience audienceOf(VqSaveModel::Format format) {
    return format == VqSaveModel::ClientReport ? ReportAudience::client : ReportAudience::coach;
}

std::string tableOf(const VqReading& reading) {
    return practice::vqTableHeader() + "\r\n" + practice::vqTableLine(reading, Indices::included) + "\r\n";
}

std::string recordOf(const VqReading& reading) {
    using cli::Json;
    return Json::object()
               .set("format", cli::exportFormat)
               .set("key", std::string(axiology::keyVersion))
               .set("administrations",
                    std::move(Json::array().push(cli::exportJson(reading, Indices::included))))
               .toText() +
           '\n';
}

} // namespace

VqSaveModel::VqSaveModel(practice::CoachDesk& desk, const VqResult& result, const PageServices& services,
                         QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_result(result)
    , m_services(services) {}

QString VqSaveModel::tells(Format format) const {
    switch (format) {
    case CoachReport:
        //: What a file holds that is about to be written; %1 is the name of the client
        return tr("A PDF with %1's name, the result, all numbers and single items, in your words. It leaves "
                  "the "
                  "sealed store: whoever has the file can read it.")
            .arg(qtText(m_result.client.client.name));
    case ClientReport:
        //: What a file holds that is about to be written; %1 is the name of the client
        return tr("A PDF for %1: the result in the words the client reads, without numbers. It leaves the "
                  "sealed "
                  "store: whoever has the file can read it.")
            .arg(qtText(m_result.client.client.name));
    case Csv:
        //: What a file holds that is about to be written
        return tr(
            "One line with the raw ranks, times and indices, without a name. It leaves the sealed store: "
            "whoever has the file can read it.");
    case Json:
        //: What a file holds that is about to be written
        return tr(
            "The whole record with every step, ranks, times and indices, without a name, to be taken in "
            "elsewhere. It leaves the sealed store: whoever has the file can read it.");
    }
    return {};
}

QString VqSaveModel::fileName(Format format, Language language) const {
    if (format == CoachReport || format == ClientReport) {
        const auto in = ReportLanguage::of(codeOf(language));
        if (in) return vqReportFileName(m_result.reading, audienceOf(format), *in);
    }
    const QString day = qtText(coreDate(qtLocal(m_result.reading.submission.taken()).date()).toText());
    return QStringLiteral("VQ %1.%2").arg(day, QLatin1String(format == Csv ? "csv" : "json"));
}

int VqSaveModel::ownLanguage() const { return QLocale().language() == QLocale::German ? German : English; }

bool VqSaveModel::save(Format format, Language language, const QUrl& file) {
    const Status written =
        file.isLocalFile()
            ? write(format, language, file.toLocalFile())
            : Status(Error{ErrorCode::io, "The file is not on this computer; nothing was written."});
    m_problem = written ? QString() : sentenceOf(written.error());
    emit changed();
    if (!written) return false;
    //: Message after a file was written; %1 is its name
    m_services.toasts.show(tr("Saved as %1").arg(file.fileName()));
    return true;
}

Status VqSaveModel::write(Format format, Language language, const QString& path) const {
    if (format == Csv || format == Json) {
        const std::string text = format == Csv ? tableOf(m_result.reading) : recordOf(m_result.reading);
        return saveReport(QByteArray::fromStdString(text), path);
    }
    return writeReportTo(audienceOf(format), language, path);
}

Status VqSaveModel::writeReportTo(ReportAudience audience, Language language, const QString& path) const {
    VW_TRY(const ReportLanguage in, ReportLanguage::of(codeOf(language)));
    const UtcMillis until = m_result.reading.submission.taken();
    VW_TRY(auto readings, readingsToReport(m_result.relation(m_services), [until](const auto& submission) {
               return !(until < submission.taken());
           }));
    const auto own = practice::ownProfile(m_services.vault);
    const practice::InstrumentShelf shelf(m_services.vault);
    const auto translated = shelf.find({m_result.words.id, m_result.words.version}, codeOf(language));
    VqReportSource source{m_result.client.client.name, own ? own->name : std::string(), std::move(readings),
                          translated ? *translated : m_result.words, qtLocal(m_services.clock.now()).date()};
    if (audience == ReportAudience::coach) {
        source.worldReliability = reliability(PartKind::world);
        source.selfReliability = reliability(PartKind::self);
    }
    VW_TRY(const ReportContent content, vqReport(source, audience, in));
    return writeReport(content, paperOf(QLocale::system()), path);
}

std::optional<axiology::Reliability> VqSaveModel::reliability(PartKind part) const {
    auto repeats = practice::repeatsOfPractice(m_services.vault, m_services.clock);
    if (!repeats) return std::nullopt;
    std::erase_if(*repeats, [this](const practice::VqRepeat& repeat) {
        return repeat.first.instrument.key() != m_result.reading.instrument().key();
    });
    return axiology::reliabilityOf(practice::pointsOf(*repeats, part, axiology::Index::q1));
}

} // namespace vw
