// SPDX-License-Identifier: GPL-3.0-or-later
// Reads lines of ranks and writes lines of indices.
#include "core/axiology/score_table.h"

#include "core/axiology/chance.h"

#include <charconv>

namespace vw::axiology {
namespace {

constexpr std::size_t columnCount = 1 + 2 * std::size_t{formulaCount};
constexpr std::array dimensionLetters{'i', 'e', 's'};

Result<int> rankFrom(std::string_view text, std::string_view part) {
    int rank = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), rank);
    if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size())
        return badInput("A rank of the " + std::string(part) + " part is not a whole number.");
    return rank;
}

Result<Ranking> partFrom(std::span<const std::string> fields, std::string_view part) {
    std::vector<int> ranks;
    for (const std::string& field : fields) {
        VW_TRY(const int rank, rankFrom(field, part));
        ranks.push_back(rank);
    }
    auto ranking = Ranking::fromRanks(ranks);
    if (!ranking) return badInput("In the " + std::string(part) + " part: " + ranking.error().sentence);
    return ranking;
}

/// "world_pos_i" and so on.
void addByDimension(csv::Line& line, const std::string& prefix) {
    for (const char letter : dimensionLetters)
        line.add(prefix + '_' + letter);
}

/// Indices that are not by dimension, in the order of their columns.
constexpr std::array wholes{Index::dif,
                            Index::dim,
                            Index::integration,
                            Index::di,
                            Index::dis,
                            Index::dimPercent,
                            Index::integrationPercent,
                            Index::attitudePercent,
                            Index::q1,
                            Index::q2,
                            Index::rho};

void addPartNames(csv::Line& line, const std::string& part) {
    for (const char* name : {"dim", "int", "pos", "neg", "bias"})
        addByDimension(line, part + '_' + name);
    for (const Index index : wholes) {
        const char* const quotient = part == "world" ? "vq" : "sq";
        if (index == Index::q1 || index == Index::q2)
            line.add(quotient + std::string(index == Index::q1 ? "1" : "2"));
        else
            line.add(part + '_' + std::string(nameOf(index)));
    }
}

template <class Value>
void addEach(csv::Line& line, const Profile& profile, Value value) {
    for (const Dimension dimension : allDimensions)
        line.add(value(profile.dimensions[dimension]));
}

void addPart(csv::Line& line, const Profile& profile) {
    addEach(line, profile, [](const DimensionScore& score) { return std::int64_t{score.dim}; });
    addEach(line, profile, [](const DimensionScore& score) { return std::int64_t{score.integration}; });
    addEach(line, profile, [](const DimensionScore& score) { return std::int64_t{score.positive}; });
    addEach(line, profile, [](const DimensionScore& score) { return std::int64_t{score.negative}; });
    addEach(line, profile, [](const DimensionScore& score) { return score.bias(); });
    for (const Index index : wholes)
        line.add(valueOf(index, profile));
}

void addOptional(csv::Line& line, const std::optional<double>& value) {
    if (value)
        line.add(*value);
    else
        line.add("");
}

void addBalance(csv::Line& line, const Balance& balance) {
    addOptional(line, balance.relative);
    line.add(balance.absolute);
    addOptional(line, balance.capacity);
}

} // namespace

std::string rankTableHeader() {
    csv::Line line;
    line.add("id");
    for (const char part : {'w', 's'})
        for (int place = 1; place <= formulaCount; ++place)
            line.add(part + std::to_string(place));
    return line.text();
}

Status checkRankTableHeader(std::string_view line) {
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (line.substr(0, byteOrderMark.size()) == byteOrderMark) line.remove_prefix(byteOrderMark.size());
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line == rankTableHeader()) return {};
    return badInput("The first line is not the header id,w1,...,w18,s1,...,s18.");
}

Result<TableRow> readTableRow(std::string_view line) {
    VW_TRY(const std::vector<std::string> fields, csv::readLine(line));
    if (fields.size() != columnCount)
        return badInput("There are " + std::to_string(fields.size()) + " fields instead of 37.");
    const std::span<const std::string> all(fields);
    VW_TRY(const Ranking world, partFrom(all.subspan(1, formulaCount), "world"));
    VW_TRY(const Ranking self, partFrom(all.subspan(1 + formulaCount), "self"));
    return TableRow{fields.front(), world, self};
}

void addIndexNames(csv::Line& line) {
    addPartNames(line, "world");
    addPartNames(line, "self");
    for (const char* name : {"bqr1", "bqa1", "cq1", "bqr2", "bqa2", "cq2"})
        line.add(name);
}

void addIndices(csv::Line& line, const Profile& world, const Profile& self) {
    addPart(line, world);
    addPart(line, self);
    const Combined both = combine(world, self);
    addBalance(line, both.first);
    addBalance(line, both.second);
}

std::string scoreTableHeader() {
    csv::Line line;
    line.add("id");
    addIndexNames(line);
    return line.text();
}

std::string scoredLine(const TableRow& row) {
    csv::Line line;
    line.add(row.id);
    addIndices(line, score(row.world), score(row.self));
    return line.text();
}

} // namespace vw::axiology
