// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of rankings: the gold vectors go through, and every wrong line says what is wrong with it.
#include "core/axiology/random.h"
#include "core/axiology/score_table.h"
#include "tests/support/catch.h"

#include <map>

namespace vw::axiology {
namespace {

const std::string goldWorld = "2,1,4,7,3,6,9,8,5,11,12,13,14,10,17,15,16,18";
const std::string goldSelf = "4,9,2,8,3,6,7,5,1,15,12,14,10,18,11,16,13,17";
const std::string norm = "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18";

/// The fields of a scored line by the names of their columns.
std::map<std::string, std::string> scored(const std::string& line) {
    const auto names = csv::readLine(scoreTableHeader());
    const auto values = csv::readLine(scoredLine(*readTableRow(line)));
    REQUIRE(names->size() == values->size());
    std::map<std::string, std::string> out;
    for (std::size_t i = 0; i < names->size(); ++i)
        out[(*names)[i]] = (*values)[i];
    REQUIRE(out.size() == names->size());
    return out;
}

std::string refused(const std::string& line) {
    const auto read = readTableRow(line);
    return read ? "accepted" : read.error().sentence;
}

} // namespace

TEST_CASE("the gold vectors as a line of a table") {
    auto found = scored("p7," + goldWorld + ',' + goldSelf);
    const std::pair<const char*, const char*> exact[] = {{"id", "p7"},
                                                         {"world_dim_i", "12"},
                                                         {"world_dim_e", "4"},
                                                         {"world_dim_s", "10"},
                                                         {"world_int_i", "3"},
                                                         {"world_pos_s", "6"},
                                                         {"world_neg_i", "8"},
                                                         {"world_dif", "26"},
                                                         {"world_dim", "10"},
                                                         {"world_int", "5"},
                                                         {"world_di", "4"},
                                                         {"world_dis", "0"},
                                                         {"vq1", "41"},
                                                         {"vq2", "15"},
                                                         {"sq1", "79"},
                                                         {"sq2", "27"},
                                                         {"world_ai_percent", "50"},
                                                         {"world_bias_e", "5"},
                                                         {"bqa1", "60"},
                                                         {"bqa2", "21"},
                                                         {"self_dif", "52"},
                                                         {"self_neg_s", "0"},
                                                         {"self_bias_s", "10"}};
    for (const auto& [name, value] : exact)
        CHECK(found[name] == value);
    CHECK(std::stod(found["world_rho"]) == Approx(.936017).margin(5e-7));
    CHECK(std::stod(found["bqr1"]) == Approx(1.926829).margin(5e-7));
    CHECK(std::stod(found["cq1"]) == Approx(115.609756).margin(5e-7));
    CHECK(std::stod(found["cq2"]) == Approx(37.8));
}

TEST_CASE("what is not available is an empty field") {
    auto found = scored("x," + norm + ',' + goldSelf);
    CHECK(found["vq1"] == "0");
    CHECK(found["bqr1"].empty());
    CHECK(found["cq1"].empty());
    CHECK(found["bqa1"] == "39.5");
    CHECK(found["world_dim_percent"] == "0");
    CHECK(found["world_ai_percent"] == "50");
}

TEST_CASE("names with commas, quotes and nothing at all keep their column") {
    const std::string ranks = ',' + norm + ',' + norm;
    CHECK(scored("\"Doe, \"\"Jo\"\"\"" + ranks)["id"] == "Doe, \"Jo\"");
    CHECK(scored(ranks)["id"].empty());
    CHECK(scored(ranks)["vq1"] == "0");
    CHECK(scored("a" + ranks + '\r')["sq1"] == "0");
}

TEST_CASE("the header is known with a byte order mark and a Windows line end, and else refused") {
    CHECK(rankTableHeader().substr(0, 8) == "id,w1,w2");
    CHECK(checkRankTableHeader(rankTableHeader()).ok());
    CHECK(checkRankTableHeader("\xef\xbb\xbf" + rankTableHeader() + '\r').ok());
    CHECK_FALSE(checkRankTableHeader("").ok());
    CHECK_FALSE(checkRankTableHeader("name" + rankTableHeader().substr(2)).ok());
    CHECK_FALSE(checkRankTableHeader(rankTableHeader() + ",x").ok());
}

TEST_CASE("a wrong line says what is wrong with it") {
    CHECK(refused("") == "There are 1 fields instead of 37.");
    CHECK(refused("a," + norm) == "There are 19 fields instead of 37.");
    CHECK(refused("a," + norm + ',' + norm + ",1") == "There are 38 fields instead of 37.");
    CHECK(refused("a," + norm + ",1" + norm) ==
          "In the self part: Rank 11 is given more than once and 1 is missing; each number from 1 to 18 is "
          "needed once.");
    CHECK(refused("a,0" + norm.substr(1) + ',' + norm) ==
          "In the world part: The rank 0 is not between 1 and 18.");
    CHECK(refused("a,x" + norm.substr(1) + ',' + norm) == "A rank of the world part is not a whole number.");
    CHECK(refused("a,1.5" + norm.substr(1) + ',' + norm) ==
          "A rank of the world part is not a whole number.");
    CHECK(refused("a,99999999999" + norm.substr(1) + ',' + norm) ==
          "A rank of the world part is not a whole number.");
    CHECK(refused("\"a," + norm + ',' + norm) == "A field has a quotation mark that is not closed.");
    CHECK(refused("\"a\"b," + norm + ',' + norm) == "A field goes on behind its closing quotation mark.");
    CHECK(refused("a\"b," + norm + ',' + norm) ==
          "A field has a quotation mark but does not begin with one.");
}

TEST_CASE("any fields go through a line and back") {
    SeededRandom random(5);
    constexpr std::string_view letters = "a,\"\r;'=- ";
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::string> fields(1 + static_cast<std::size_t>(random.below(5)));
        csv::Line line;
        for (std::string& field : fields) {
            for (std::uint64_t i = random.below(6); i > 0; --i)
                field += letters[static_cast<std::size_t>(random.below(letters.size()))];
            line.add(field);
        }
        const auto read = csv::readLine(line.text());
        if (!read || *read != fields) FAIL(line.text());
    }
    CHECK(csv::Line().add(1.0 / 3).add(std::int64_t{-7}).add(50.0).text() == "0.3333333333333333,-7,50");
}

} // namespace vw::axiology
