// SPDX-License-Identifier: GPL-3.0-or-later
// A window slides over the words of a text; the one with most different sought words is shown.
#include "core/vault/snippet.h"

#include <algorithm>

namespace vw {
namespace {

constexpr std::size_t windowWords = 16, wordsBefore = 4;
constexpr std::string_view ellipsis = "…";

struct Place {
    std::size_t start = 0, end = 0;
    std::optional<std::size_t> sought;
};
using Places = std::vector<Place>;

struct Window {
    std::size_t first = 0, last = 0; ///< `last` is behind it
    std::size_t different = 0;
};

std::size_t differentIn(const Places& places, const Window& window, std::size_t wordCount) {
    std::vector<bool> seen(wordCount, false);
    for (std::size_t i = window.first; i < window.last; ++i)
        if (places[i].sought) seen[*places[i].sought] = true;
    return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
}

/// Windows begin a little before a found word.
Window bestWindow(const Places& places, std::size_t wordCount) {
    Window best{0, std::min(places.size(), windowWords), 0};
    for (std::size_t i = 0; i < places.size() && best.different < wordCount; ++i) {
        if (!places[i].sought) continue;
        const std::size_t latest = places.size() > windowWords ? places.size() - windowWords : 0;
        const std::size_t first = std::min(i > wordsBefore ? i - wordsBefore : 0, latest);
        Window window{first, std::min(places.size(), first + windowWords), 0};
        window.different = differentIn(places, window, wordCount);
        if (window.different > best.different) best = window;
    }
    return best;
}

std::string cut(std::string_view text, const Places& places, const Window& window) {
    std::string out;
    const bool fromStart = window.first == 0, toEnd = window.last == places.size();
    std::size_t at = fromStart ? 0 : places[window.first].start;
    if (!fromStart) out += ellipsis;
    for (std::size_t i = window.first; i < window.last; ++i) {
        if (!places[i].sought) continue;
        out.append(text, at, places[i].start - at).append(1, '\2');
        out.append(text, places[i].start, places[i].end - places[i].start).append(1, '\3');
        at = places[i].end;
    }
    const std::size_t end = toEnd ? text.size() : places[window.last - 1].end;
    out.append(text, at, end - at);
    if (!toEnd) out += ellipsis;
    return out;
}

} // namespace

std::optional<std::size_t> SoughtWords::indexOf(std::string_view folded) const {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool prefix = lastIsPrefix && i + 1 == words.size();
        if (prefix ? folded.starts_with(words[i]) : folded == words[i]) return i;
    }
    return std::nullopt;
}

Result<SoughtWords> soughtWords(const WordSplitter& splitter, std::string_view typed, bool lastIsPrefix) {
    SoughtWords out{{}, lastIsPrefix};
    VW_CHECK(splitter.split(typed, [&out](const Word& word) { out.words.emplace_back(word.folded); }));
    return out;
}

Result<std::string> snippetOf(const WordSplitter& splitter, const SoughtWords& sought,
                              const std::vector<std::string>& texts) {
    std::string out;
    std::optional<std::size_t> most;
    for (const std::string& text : texts) {
        Places places;
        VW_CHECK(splitter.split(text, [&](const Word& word) {
            places.push_back({word.start, word.end, sought.indexOf(word.folded)});
        }));
        if (places.empty()) continue;
        const Window window = bestWindow(places, sought.words.size());
        if (most && window.different <= *most) continue;
        most = window.different;
        out = cut(text, places, window);
    }
    return out;
}

} // namespace vw
