// SPDX-License-Identifier: GPL-3.0-or-later
// Three-way merge of texts; results worked out by hand.
#include "core/vault/text_merge.h"
#include "tests/support/catch.h"

#include <random>
#include <vector>

using namespace vw;

namespace {

using Merged = std::optional<std::string>;

/// A text of repeated lines, and edits of it that insert lines of their own.
class RandomTexts {
public:
    explicit RandomTexts(unsigned seed)
        : m_random(seed) {}
    std::vector<std::string> base() {
        std::vector<std::string> out;
        for (unsigned i = below(8); i > 0; --i)
            out.push_back("base " + std::to_string(below(5)) + "\n");
        return out;
    }
    std::string edit(const std::vector<std::string>& base, std::vector<std::string>& added) {
        std::string out;
        for (std::size_t i = 0; i <= base.size(); ++i) {
            if (below(6) == 0) {
                added.push_back("own " + std::to_string(m_count++) + ".\n");
                out += added.back();
            }
            if (i < base.size() && below(8) != 0) out += base[i];
        }
        return out;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    std::mt19937 m_random;
    int m_count = 0;
};

std::string joined(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines)
        out += line;
    return out;
}

} // namespace

TEST_CASE("changes of different lines are both kept") {
    CHECK(mergeTexts("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n") == Merged("A\nb\nC\n"));
    CHECK(mergeTexts("a\nb\nc", "a\nb\nc\nd", "z\na\nb\nc") == Merged("z\na\nb\nc\nd"));
    CHECK(mergeTexts("a\nb\nc", "a\nc", "a\nb\nc\nd") == Merged("a\nc\nd"));
}

TEST_CASE("changes of different words of one line are both kept") {
    CHECK(mergeTexts("the quick brown fox", "the slow brown fox", "the quick brown dog") ==
          Merged("the slow brown dog"));
    CHECK(mergeTexts("one two", "one two three", "ONE two") == Merged("ONE two three"));
}

TEST_CASE("overlapping changes do not merge") {
    CHECK_FALSE(mergeTexts("a", "b", "c").has_value());
    CHECK_FALSE(mergeTexts("a\nb", "a\nx\nb", "a\ny\nb").has_value());
    CHECK_FALSE(mergeTexts("a\nb\nc", "a\nc", "a\nB\nc").has_value());
    CHECK_FALSE(mergeTexts("", "left", "right").has_value());
}

TEST_CASE("the same change on both sides is made once") {
    CHECK(mergeTexts("a\nb", "a\nb\nc", "a\nb\nc") == Merged("a\nb\nc"));
    CHECK(mergeTexts("", "same", "same") == Merged("same"));
}

TEST_CASE("an unchanged side gives the other") {
    CHECK(mergeTexts("a\nb", "a\nb", "x") == Merged("x"));
    CHECK(mergeTexts("a\nb", "", "a\nb") == Merged(""));
    CHECK(mergeTexts("", "", "new\n") == Merged("new\n"));
}

TEST_CASE("texts that differ everywhere end in time") {
    std::string base, a, b;
    for (int i = 0; i < 24'000; ++i) {
        base += std::to_string(i) + "\n";
        a += "\n";
        b += "x\n";
    }
    CHECK_FALSE(mergeTexts(base, a, b).has_value());
}

TEST_CASE("a merge is symmetric and loses no line that either side added") {
    RandomTexts texts(20240611);
    int merged = 0;
    for (int round = 0; round < 2000; ++round) {
        const auto base = texts.base();
        std::vector<std::string> added;
        const std::string origin = joined(base), a = texts.edit(base, added), b = texts.edit(base, added);
        const auto one = mergeTexts(origin, a, b);
        REQUIRE(one == mergeTexts(origin, b, a));
        if (!one) continue;
        ++merged;
        for (const std::string& line : added)
            REQUIRE(one->find(line.substr(0, line.size() - 1)) != std::string::npos);
    }
    CHECK(merged > 500);
}
