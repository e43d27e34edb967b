// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on ranks and tables: what it answers, what it complains about and how it ends.
#include "core/axiology/score_table.h"
#include "tests/support/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <fstream>

using namespace vw;
using namespace vw::test;

namespace {

const std::string gold = "2,1,4,7,3,6,9,8,5,11,12,13,14,10,17,15,16,18,"
                         "4,9,2,8,3,6,7,5,1,15,12,14,10,18,11,16,13,17";

ProcessResult cli(std::vector<std::string> words, std::string input = {}) {
    ProcessSpec spec;
    spec.program = std::filesystem::path(VW_BINARY_DIR) / "valuewright-cli";
    spec.arguments = std::move(words);
    spec.environment = {{"LANG", "C.UTF-8"}};
    spec.input = std::move(input);
    return run(std::move(spec));
}

std::size_t linesOf(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::string header() { return axiology::rankTableHeader() + '\n'; }

} // namespace

TEST_CASE("a table is scored line by line, from a file or the standard input") {
    const std::string table = header() + "anna," + gold + "\nberta," + gold + '\n';
    const ProcessResult fromInput = cli({"vq", "score", "--csv", "-"}, table);
    CHECK(fromInput.exitCode == 0);
    CHECK(fromInput.err.empty());
    REQUIRE(linesOf(fromInput.out) == 3);
    CHECK(fromInput.out.rfind(axiology::scoreTableHeader() + "\nanna,12,4,10,", 0) == 0);
    const TempFolder folder;
    const std::string path = (folder.path() / "table.csv").string();
    std::ofstream(path) << table;
    CHECK(cli({"--json", "vq", "score", "--csv", path}).out == fromInput.out);
}

TEST_CASE("a wrong line is named and the others go on") {
    std::string table = header() + "anna," + gold + "\n\n";
    table += "no ranks\n";                              // line 4
    table += "twice,1" + gold.substr(1) + '\n';         // line 5
    table += "long," + std::string(70'000, '1') + '\n'; // line 6
    table += "zoe," + gold;                             // without a line end
    const ProcessResult result = cli({"vq", "score", "--csv", "-"}, table);
    CHECK(result.exitCode == 1);
    CHECK(linesOf(result.out) == 3);
    CHECK(result.out.find("\nzoe,12,") != std::string::npos);
    CHECK(result.err ==
          "Line 4: There are 1 fields instead of 37.\n"
          "Line 5: In the world part: Rank 1 is given more than once and 2 is missing; each number from 1 to "
          "18 is needed once.\n"
          "Line 6: It is longer than 64 KiB.\n"
          "3 of 5 lines were not scored; all others are in the answer.\n");
}

TEST_CASE("a table without its header, or without anything, is refused as a whole") {
    const ProcessResult headless = cli({"vq", "score", "--csv", "-"}, "anna," + gold + '\n');
    CHECK(headless.exitCode == 1);
    CHECK(headless.out.empty());
    CHECK(headless.err == "The first line is not the header id,w1,...,w18,s1,...,s18.\n");
    CHECK(cli({"vq", "score", "--csv", "-"}).err == "The table is empty.\n");
    CHECK(cli({"vq", "score", "--csv", "/no/such/file"}).err == "The file can't be opened.\n");
    const ProcessResult onlyHeader = cli({"vq", "score", "--csv", "-"}, header());
    CHECK(onlyHeader.exitCode == 0);
    CHECK(linesOf(onlyHeader.out) == 1);
}

TEST_CASE("a table of twenty thousand lines keeps its order") {
    std::string table = header();
    for (int i = 0; i < 20'000; ++i)
        table += std::to_string(i) + ',' + gold + '\n';
    const ProcessResult result = cli({"vq", "score", "--csv", "-"}, table);
    CHECK(result.exitCode == 0);
    CHECK(linesOf(result.out) == 20'001);
    CHECK(result.out.find("\n19999,12,4,10,") != std::string::npos);
}

TEST_CASE("the chance of one index") {
    const auto chance = [](const char* index, const char* at, const char* null) {
        return cli({"vq", "chance", "--index", index, "--at", at, "--null", null, "--json"}).out;
    };
    CHECK(chance("dif", "50", "full").rfind("{\"p\":0.000321", 0) == 0);
    CHECK(chance("dif", "36", "sorted").rfind("{\"p\":0.032943", 0) == 0);
    CHECK(chance("dis", "8", "full") == "{\"p\":0.5,\"exact\":true,\"standardError\":0}\n");
    CHECK(chance("dim_i", "82", "full") == "{\"p\":1,\"exact\":true,\"standardError\":0}\n");
    CHECK(chance("rho", "1", "sorted").find("\"exact\":true") != std::string::npos);
    CHECK(chance("sum-d2", "138", "sorted") == chance("rho", "0.8575851393188855", "sorted"));
    CHECK(chance("vq1", "220", "full") == chance("q1", "220", "full"));
    CHECK(chance("q2", "113", "full").find("\"exact\":false,\"standardError\":0.001") != std::string::npos);
    // Without --null it is the full one.
    CHECK(cli({"vq", "chance", "--index", "dis", "--at", "8", "--json"}).out == chance("dis", "8", "full"));
}

TEST_CASE("a chance that cannot be asked for is refused") {
    const auto refused = [](std::vector<std::string> words) {
        words.insert(words.begin(), {"vq", "chance"});
        const ProcessResult result = cli(std::move(words));
        CHECK(result.exitCode == 1);
        CHECK(result.out.empty());
        return result.err;
    };
    CHECK(refused({"--index", "bqr1", "--at", "1"}).rfind("--index takes dim-i,", 0) == 0);
    CHECK(refused({"--index", "dif"}) == "--at takes a number.\n");
    CHECK(refused({"--index", "dif", "--at", "nan"}) == "--at takes a number.\n");
    CHECK(refused({"--index", "dif", "--at", "3x"}) == "--at takes a number.\n");
    CHECK(refused({"--index", "dif", "--at", "3", "--null", "both"}) == "--null takes full or sorted.\n");
    CHECK(refused({"--world", "1 2 3"}).rfind("World part: ", 0) == 0);
}
