// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery words that a mistyped one may have been: by the number of slips between the two.
//
//   A slip is a letter too many, one too few, another one, or two neighbours swapped: Damerau-Levenshtein
//   distance in its restricted form (optimal string alignment), where no letter slips twice.
#include "core/crypto/profile_keys.h"
#include "core/crypto/word_list.h"

#include <algorithm>
#include <array>

namespace vw::recovery_words {
namespace {

constexpr std::size_t longestTyped = 12, mostSlips = 2, mostNear = 3;

char lowered(std::uint8_t c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); }

/// Slips between what was typed (at most longestTyped letters) and a word of the list.
std::size_t slips(std::string_view typed, std::string_view word) {
    std::array<std::array<std::size_t, longestTyped + 1>, longestTyped + 1> cost{};
    for (std::size_t i = 0; i <= typed.size(); ++i) {
        for (std::size_t j = 0; j <= word.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t other = typed[i - 1] == word[j - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + other});
            const bool swapped = i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1];
            if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[typed.size()][word.size()];
}

std::size_t commonStart(std::string_view a, std::string_view b) {
    const auto apart = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(apart.first - a.begin());
}

} // namespace

std::vector<std::string_view> nearWords(ByteView typed) {
    std::vector<std::string_view> out;
    if (typed.size() > longestTyped) return out;
    SecretBytes lower = SecretBytes::copyOf(typed);
    for (auto& letter : lower.writable())
        letter = static_cast<std::uint8_t>(lowered(letter));
    const std::string_view text(reinterpret_cast<const char*>(lower.view().data()), lower.size());
    struct Near {
        std::size_t slips;
        std::size_t unlike; ///< letters behind the common beginning: slips come late in a word
        std::string_view word;
    };
    std::vector<Near> found;
    for (const std::string_view word : recoveryWordList) {
        const std::size_t distance = slips(text, word);
        if (distance <= mostSlips) found.push_back({distance, word.size() - commonStart(text, word), word});
    }
    std::stable_sort(found.begin(), found.end(), [](const Near& a, const Near& b) {
        return std::pair(a.slips, a.unlike) < std::pair(b.slips, b.unlike);
    });
    for (std::size_t i = 0; i < std::min(found.size(), mostNear); ++i)
        out.push_back(found[i].word);
    return out;
}

} // namespace vw::recovery_words
