// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of the VQ for scripts: scores and chances of given ranks. Needs no profile.
#include "app/cli/command_lists.h"
#include "app/cli/line_reader.h"
#include "app/cli/vq_json.h"
#include "app/cli/vq_ranks.h"
#include "core/axiology/score_table.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace vw::cli {
namespace {

using axiology::Index;
using axiology::Null;

constexpr std::array scoreParameters{
    Parameter{"world,ranks-world", Presence::optional, "Eighteen ranks of the world part, by norm order"},
    Parameter{"self,ranks-self", Presence::optional, "Eighteen ranks of the self part, by norm order"},
    Parameter{"csv", Presence::optional, "Table id,w1,...,w18,s1,...,s18; the scored table is the answer"},
};
constexpr std::array chanceParameters{
    Parameter{"world,ranks-world", Presence::optional, "Eighteen ranks of the world part, by norm order"},
    Parameter{"self,ranks-self", Presence::optional, "Eighteen ranks of the self part, by norm order"},
    Parameter{"index", Presence::optional, "One index, such as dif, rho, sum-d2, dis, dim-i, int, q1"},
    Parameter{"at", Presence::optional, "Its value"},
    Parameter{"null", Presence::optional, "full: all orders; sorted: those that tell good from bad"},
};

/// What became of the lines of a table.
struct Tally {
    std::size_t scored = 0;
    std::size_t refused = 0;
};

Status put(const std::string& line) {
    const bool written =
        std::fwrite(line.data(), 1, line.size(), stdout) == line.size() && std::fputc('\n', stdout) != EOF;
    if (written) return {};
    return Error{ErrorCode::io, "The scored table could not be written to its end."};
}

void complain(std::size_t line, const std::string& sentence) {
    std::fprintf(stderr, "Line %zu: %s\n", line, sentence.c_str());
}

Status scoreNextLine(const LineReader& reader, Tally& tally) {
    const auto row = reader.tooLong() ? Result<axiology::TableRow>(badInput("It is longer than 64 KiB."))
                                      : axiology::readTableRow(reader.line());
    if (!row) {
        ++tally.refused;
        complain(reader.number(), row.error().sentence);
        return {};
    }
    ++tally.scored;
    return put(axiology::scoredLine(*row));
}

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

/// Writes as it reads, so that a table may be larger than memory.
Result<Json> scoreTable(const std::string& path) {
    VW_TRY(LineReader reader, LineReader::open(path));
    VW_TRY(const bool any, reader.next());
    if (!any) return badInput("The table is empty.");
    VW_CHECK(axiology::checkRankTableHeader(reader.line()));
    VW_CHECK(put(axiology::scoreTableHeader()));
    Tally tally;
    while (true) {
        VW_TRY(const bool more, reader.next());
        if (!more) break;
        if (reader.tooLong() || !isBlank(reader.line())) VW_CHECK(scoreNextLine(reader, tally));
    }
    if (std::fflush(stdout) != 0)
        return Error{ErrorCode::io, "The scored table could not be written to its end."};
    if (tally.refused == 0) return Json();
    return badInput(std::to_string(tally.refused) + " of " + std::to_string(tally.refused + tally.scored) +
                    " lines were not scored; all others are in the answer.");
}

Result<Json> score(Context&, const Arguments& arguments) {
    if (arguments.has("csv")) return scoreTable(arguments.text("csv"));
    VW_TRY(const Rankings rankings, rankingsOf(arguments));
    const axiology::Profile world = axiology::score(rankings.world);
    const axiology::Profile self = axiology::score(rankings.self);
    return Json::object()
        .set("world", toJson(world, "vq"))
        .set("self", toJson(self, "sq"))
        .set("combined", toJson(axiology::combine(world, self)));
}

Result<double> numberOf(const Arguments& arguments, const char* key) {
    const std::string& text = arguments.text(key);
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    if (!text.empty() && whole && std::isfinite(number)) return number;
    return badInput("--" + std::string(key) + " takes a number.");
}

Result<Null> nullOf(const Arguments& arguments) {
    const std::string& name = arguments.text("null");
    if (name.empty() || name == "full") return Null::fullyRandom;
    if (name == "sorted") return Null::sorted;
    return badInput("--null takes full or sorted.");
}

/// P(index <= at); of rho P(rho >= at), of the sum of squares behind it P(sum <= at).
Result<Json> chanceOfIndex(const Arguments& arguments) {
    std::string name = arguments.text("index");
    VW_TRY(double at, numberOf(arguments, "at"));
    VW_TRY(const Null null, nullOf(arguments));
    if (name == "sum-d2") {
        name = axiology::nameOf(Index::rho);
        at = axiology::rhoOf(at);
    }
    VW_TRY(const Index index, indexOf(name));
    return toJson(axiology::chance(index, null, at));
}

Result<Json> chance(Context&, const Arguments& arguments) {
    if (arguments.has("index")) return chanceOfIndex(arguments);
    VW_TRY(const Rankings rankings, rankingsOf(arguments));
    return Json::object()
        .set("world", chanceOf(axiology::score(rankings.world)))
        .set("self", chanceOf(axiology::score(rankings.self)));
}

constexpr std::array commands{
    Command{"vq score", "Score ranks, or a table of them; needs no profile", scoreParameters, score},
    Command{"vq chance", "How often chance does as well; needs no profile", chanceParameters, chance},
};

} // namespace

std::span<const Command> vqScoreCommands() { return commands; }

} // namespace vw::cli
