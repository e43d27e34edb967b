// SPDX-License-Identifier: GPL-3.0-or-later
// Three-way merge of texts: base, one side and the other, each ended by a zero byte.
#include "core/vault/text_merge.h"
#include "tests/fuzz/fuzz.h"

#include <set>

namespace {

using namespace vw;

/// The runs of letters between blanks, as the merge tells words apart.
std::set<std::string_view> wordsOf(std::string_view text) {
    constexpr std::string_view blanks = " \n\t";
    std::set<std::string_view> out;
    for (std::size_t at = text.find_first_not_of(blanks); at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        out.insert(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
    return out;
}

/// Nothing that one side wrote anew is lost.
void checkKept(std::string_view base, std::string_view side, const std::string& merged) {
    const auto before = wordsOf(base);
    for (const std::string_view word : wordsOf(side))
        if (!before.contains(word)) fuzz::check(merged.find(word) != std::string::npos);
}

std::string_view take(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('\0'), rest.size());
    const std::string_view out = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return out;
}

} // namespace

VW_FUZZER(merge_fuzz) {
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    const std::string_view base = take(rest), a = take(rest), b = take(rest);
    fuzz::check(mergeTexts(base, base, a) == std::optional(std::string(a)));
    fuzz::check(mergeTexts(base, a, a) == std::optional(std::string(a)));
    const auto merged = mergeTexts(base, a, b);
    fuzz::check(merged == mergeTexts(base, b, a));
    if (!merged) return 0;
    checkKept(base, a, *merged);
    checkKept(base, b, *merged);
    return 0;
}
