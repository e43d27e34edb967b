// SPDX-License-Identifier: GPL-3.0-or-later
// line = id instrument version language key entry world self indices
// part = 18 ranks, started, submitted, active_ms, steps
#include "core/practice/vq_table.h"

#include "core/axiology/score_table.h"
#include "core/coaching/calendar.h"

#include <algorithm>
#include <charconv>

namespace vw::practice {

using axiology::formulaCount;
using axiology::Ranking;
using axiology::csv::Line;

namespace {

constexpr std::int64_t dayMillis = 86'400'000;
constexpr std::size_t headColumns = 6, partColumns = formulaCount + 4;
constexpr std::size_t readColumns = headColumns + 2 * partColumns;
constexpr std::size_t instrumentColumn = 1, versionColumn = 2, keyColumn = 4;
constexpr std::size_t selfColumn = headColumns + partColumns;
constexpr std::size_t submittedColumn = selfColumn + formulaCount + 1;
constexpr std::string_view timeShape = "dddd-dd-ddTdd:dd:dd.dddZ";

void addColumns(Line& line) {
    for (const char* name : {"id", "instrument", "version", "language", "key", "entry"})
        line.add(name);
    for (const std::string part : {"w", "s"}) {
        for (int place = 1; place <= formulaCount; ++place)
            line.add(part + std::to_string(place));
        for (const char* name : {"_started", "_submitted", "_active_ms", "_steps"})
            line.add(part + name);
    }
}

void addPart(Line& line, const PartReading& part) {
    for (const int rank : part.ranking.ranks())
        line.add(std::int64_t{rank});
    line.add(utcText(part.head.startedAt)).add(utcText(part.submittedAt));
    line.add(std::int64_t{part.activeTime.count()}).add(std::int64_t{part.steps});
}

/// Two or more digits of a number, zeros before it.
std::string digits(std::int64_t number, std::size_t width) {
    std::string out = std::to_string(number);
    return out.size() < width ? std::string(width - out.size(), '0') + out : out;
}

bool hasShape(std::string_view text) {
    if (text.size() != timeShape.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (timeShape[i] == 'd' ? !digit : text[i] != timeShape[i]) return false;
    }
    return true;
}

std::int64_t numberAt(std::string_view text, std::size_t at, std::size_t width) {
    std::int64_t out = 0;
    std::from_chars(text.data() + at, text.data() + at + width, out);
    return out;
}

Result<Ranking> rankingAt(std::span<const std::string> fields, std::size_t first, const char* part) {
    std::string ranks;
    for (const std::string& field : fields.subspan(first, formulaCount))
        ranks += field + ' ';
    auto ranking = Ranking::fromText(ranks);
    if (!ranking) return badInput("In the " + std::string(part) + " part: " + ranking.error().sentence);
    return ranking;
}

} // namespace

std::string utcText(UtcMillis at) {
    const std::int64_t days = at.count / dayMillis, rest = at.count % dayMillis;
    return coaching::LocalDate{static_cast<std::int32_t>(days)}.toText() + 'T' + digits(rest / 3'600'000, 2) +
           ':' + digits(rest / 60'000 % 60, 2) + ':' + digits(rest / 1000 % 60, 2) + '.' +
           digits(rest % 1000, 3) + 'Z';
}

Result<UtcMillis> utcFromText(std::string_view text) {
    const Error wrong = badInput("A time is not of the form 2026-03-31T17:30:00.250Z.");
    if (!hasShape(text)) return wrong;
    const auto date = coaching::LocalDate::fromText(text.substr(0, 10));
    const std::int64_t hour = numberAt(text, 11, 2), minute = numberAt(text, 14, 2),
                       second = numberAt(text, 17, 2);
    if (!date || date->days < 0 || hour > 23 || minute > 59 || second > 59) return wrong;
    return UtcMillis{date->days * dayMillis + ((hour * 60 + minute) * 60 + second) * 1000 +
                     numberAt(text, 20, 3)};
}

std::string vqTableHeader() {
    Line line;
    addColumns(line);
    axiology::addIndexNames(line);
    return line.text();
}

std::string vqTableLine(const VqReading& reading, Indices indices) {
    const axiology::AdministrationHead& head = reading.world.head;
    Line line;
    line.add(reading.submission.id.hex()).add(head.instrument).add(head.version).add(head.language);
    line.add(axiology::keyVersion).add(reading.entry == VqEntry::taken ? "taken" : "typed");
    addPart(line, reading.world);
    addPart(line, reading.self);
    if (indices == Indices::included) {
        axiology::addIndices(line, reading.world.profile, reading.self.profile);
        return line.text();
    }
    Line names;
    axiology::addIndexNames(names);
    return line.text() +
           std::string(
               1 + static_cast<std::size_t>(std::count(names.text().begin(), names.text().end(), ',')), ',');
}

Status checkVqTableHeader(std::string_view line) {
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (line.substr(0, byteOrderMark.size()) == byteOrderMark) line.remove_prefix(byteOrderMark.size());
    Line wanted;
    addColumns(wanted);
    if (line.substr(0, wanted.text().size()) == wanted.text()) return {};
    return badInput("The first line is not the header of exported assessments.");
}

Result<VqTableRow> readVqTableLine(std::string_view line) {
    VW_TRY(const std::vector<std::string> fields, axiology::csv::readLine(line));
    if (fields.size() < readColumns)
        return badInput("There are " + std::to_string(fields.size()) + " fields instead of at least " +
                        std::to_string(readColumns) + ".");
    if (fields[keyColumn] != axiology::keyVersion)
        return Error{ErrorCode::newerFormat, "The ranks belong to a key that this version does not know."};
    VW_TRY(const InstrumentName instrument,
           InstrumentName::fromText(fields[instrumentColumn] + ' ' + fields[versionColumn]));
    VW_TRY(const Ranking world, rankingAt(fields, headColumns, "world"));
    VW_TRY(const Ranking self, rankingAt(fields, selfColumn, "self"));
    VW_TRY(const UtcMillis at, utcFromText(fields[submittedColumn]));
    return VqTableRow{instrument, world, self, at};
}

Result<cbor::Value> documentOf(const VqTableRow& row, const InstrumentShelf& shelf) {
    VW_TRY(const axiology::Instrument instrument, shelf.find(row.instrument, {}));
    return typedVqDocument(instrument, row.world, row.self, row.at);
}

bool saysTheSame(const VqReading& reading, const VqTableRow& row) {
    const axiology::AdministrationHead& head = reading.self.head;
    return InstrumentName{head.instrument, head.version} == row.instrument &&
           reading.world.ranking == row.world && reading.self.ranking == row.self &&
           reading.self.submittedAt == row.at;
}

} // namespace vw::practice
