// SPDX-License-Identifier: GPL-3.0-or-later
// JSON carries each assessment's record whole, as hexadecimal CBOR; CSV only its ranks and when it was taken.
#include "app/cli/vq_import.h"

#include "app/cli/vq_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vw::cli {

using practice::Indices;
using practice::VqReading;

namespace {

Json ranksOf(const axiology::Ranking& ranking) {
    Json out = Json::array();
    for (const int rank : ranking.ranks()) {
        out.push(rank);
    }
    return out;
}

Json partJson(const practice::PartReading& part, Indices indices, const char* quotient) {
    Json shown = Json::array();
    for (const axiology::Norm item : part.head.shown) {
        shown.push(item.place());
    }
    Json out = Json::object()
                   .set("ranks", ranksOf(part.ranking))
                   .set("startedAt", practice::utcText(part.head.startedAt))
                   .set("submittedAt", practice::utcText(part.submittedAt))
                   .set("activeMs", std::int64_t{part.activeTime.count()})
                   .set("steps", part.steps)
                   .set("seed", std::to_string(part.head.seed))
                   .set("shown", std::move(shown));
    if (indices == Indices::leftOut) return out;
    return out.set("indices", toJson(part.profile, quotient)).set("validity", toJson(part.validity));
}

Json movesJson(const std::vector<practice::RetestMove>& moves) {
    Json out = Json::array();
    for (const practice::RetestMove& move : moves)
        out.push(Json::object()
                     .set("at", practice::utcText(move.at))
                     .set("better", move.better ? Json(move.better->place()) : Json()));
    return out;
}

Error inEntry(std::size_t number, const Error& error) {
    return {error.code, "Assessment " + std::to_string(number) + ": " + error.sentence};
}

Result<VqReading> readingOf(const cbor::Value& document) {
    coaching::VqSubmission submission;
    submission.administration = document;
    return practice::readVq(std::move(submission));
}

bool sameRanks(const QJsonValue& listed, const axiology::Ranking& ranking) {
    QJsonArray ranks;
    for (const int rank : ranking.ranks()) {
        ranks.append(rank);
    }
    return listed.toArray() == ranks;
}

Result<cbor::Value> documentFrom(const QJsonObject& entry) {
    const auto bytes = fromHex(entry.value(QStringLiteral("record")).toString().toStdString());
    if (!bytes || bytes->empty()) return badInput("Its record is missing or is no hexadecimal text.");
    VW_TRY(cbor::Value document, cbor::decode(*bytes));
    VW_TRY(const VqReading reading, readingOf(document));
    const auto listed = [&entry](const QString& part) {
        return entry.value(part).toObject().value(QStringLiteral("ranks"));
    };
    const bool same = sameRanks(listed(QStringLiteral("world")), reading.world.ranking) &&
                      sameRanks(listed(QStringLiteral("self")), reading.self.ranking);
    if (!same) return badInput("Its ranks are not those of its record; it was changed after the export.");
    return document;
}

Result<std::vector<cbor::Value>> fromJson(const std::string& file) {
    QJsonParseError wrong;
    const QJsonDocument all = QJsonDocument::fromJson(QByteArray::fromStdString(file), &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return badInput("The file is no JSON, or was cut short: it breaks at byte " +
                        std::to_string(wrong.offset) + ".");
    const QJsonObject top = all.object();
    if (top.value(QStringLiteral("format")).toString() != QLatin1String(exportFormat))
        return badInput("The file is no export of assessments of a format that this version knows.");
    std::vector<cbor::Value> out;
    for (const auto& entry : top.value(QStringLiteral("administrations")).toArray()) {
        auto document = documentFrom(entry.toObject());
        if (!document) return inEntry(out.size() + 1, document.error());
        out.push_back(std::move(document).value());
    }
    return out;
}

Result<std::vector<cbor::Value>> fromTable(const std::string& file, const practice::InstrumentShelf& shelf) {
    std::vector<cbor::Value> out;
    std::size_t number = 0;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t end = std::min(file.find('\n', at), file.size());
        const std::string_view line = std::string_view(file).substr(at, end - at);
        at = end + 1;
        if (++number == 1) {
            VW_CHECK(practice::checkVqTableHeader(line));
            continue;
        }
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const auto row = practice::readVqTableLine(line);
        auto document = row ? practice::documentOf(*row, shelf) : Result<cbor::Value>(row.error());
        if (!document)
            return Error{document.error().code,
                         "Line " + std::to_string(number) + ": " + document.error().sentence};
        out.push_back(std::move(document).value());
    }
    if (number == 0) return badInput("The file is empty.");
    return out;
}

bool saysTheSame(const VqReading& a, const VqReading& b) {
    return a.world.ranking == b.world.ranking && a.self.ranking == b.self.ranking &&
           a.self.submittedAt == b.self.submittedAt && a.self.head.instrument == b.self.head.instrument &&
           a.self.head.version == b.self.head.version;
}

} // namespace

Json exportJson(const VqReading& reading, Indices indices) {
    const axiology::AdministrationHead& head = reading.world.head;
    Json out = Json::object()
                   .set("id", reading.submission.id.hex())
                   .set("instrument", head.instrument)
                   .set("version", head.version)
                   .set("language", head.language)
                   .set("entry", reading.entry == practice::VqEntry::taken ? "taken" : "typed")
                   .set("world", partJson(reading.world, indices, "vq"))
                   .set("self", partJson(reading.self, indices, "sq"));
    if (indices == Indices::included) out.set("combined", toJson(reading.combined));
    if (!reading.retestMoves.empty()) out.set("retestMoves", movesJson(reading.retestMoves));
    return out.set("record", toHex(cbor::encode(reading.submission.administration)));
}

Result<std::vector<cbor::Value>> importedDocuments(const std::string& file,
                                                   const practice::InstrumentShelf& shelf) {
    const std::size_t first = file.find_first_not_of(" \t\r\n");
    VW_TRY(std::vector<cbor::Value> all,
           first != std::string::npos && file[first] == '{' ? fromJson(file) : fromTable(file, shelf));
    std::vector<cbor::Value> out;
    for (cbor::Value& document : all) {
        if (std::find(out.begin(), out.end(), document) == out.end()) out.push_back(std::move(document));
    }
    return out;
}

bool isHere(const std::vector<coaching::VqSubmission>& submissions, const cbor::Value& document) {
    const auto wanted = readingOf(document);
    return wanted && std::any_of(submissions.begin(), submissions.end(), [&](const auto& one) {
               const auto reading = practice::readVq(one);
               return reading && saysTheSame(*reading, *wanted);
           });
}

} // namespace vw::cli
