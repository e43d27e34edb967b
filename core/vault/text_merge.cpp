// SPDX-License-Identifier: GPL-3.0-or-later
// diff3 over tokens. Regions where both sides differ from the base and from each other are conflicts; a
// conflict between lines is tried again between words.
#include "core/vault/text_merge.h"

#include <algorithm>
#include <vector>

namespace vw {
namespace {

using Tokens = std::vector<std::string_view>;

enum class Grain { lines, words };

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

/// Lines keep their end of line; words and the blanks between them are tokens of their own. Joined they are
/// the text again.
Tokens split(std::string_view text, Grain grain) {
    Tokens out;
    std::size_t begin = 0;
    for (std::size_t next = 1; next <= text.size(); ++next) {
        const bool ends =
            next == text.size() ||
            (grain == Grain::lines ? text[next - 1] == '\n' : isBlank(text[next - 1]) != isBlank(text[next]));
        if (!ends) continue;
        out.push_back(text.substr(begin, next - begin));
        begin = next;
    }
    return out;
}

std::string join(const Tokens& tokens, std::size_t from, std::size_t to) {
    std::string out;
    for (std::size_t i = from; i < to; ++i)
        out += tokens[i];
    return out;
}

/// Beyond this many differences two texts count as wholly different; keeps the worst case at some megabytes.
constexpr int differenceLimit = 1000;
constexpr std::size_t unmatched = static_cast<std::size_t>(-1);

/// The trace of Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986): V after each number of
/// differences. Empty when there are too many.
std::vector<std::vector<int>> searchPath(const Tokens& from, const Tokens& to) {
    const int n = static_cast<int>(from.size()), m = static_cast<int>(to.size());
    std::vector<std::vector<int>> trace;
    std::vector<int> reach(std::size_t{2} * differenceLimit + 3, 0);
    int* const at = reach.data() + differenceLimit + 1; // furthest x on diagonal k = x - y
    for (int d = 0; d <= std::min(n + m, differenceLimit); ++d) {
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at[k - 1] < at[k + 1]) ? at[k + 1] : at[k - 1] + 1;
            while (x < n && x - k < m &&
                   from[static_cast<std::size_t>(x)] == to[static_cast<std::size_t>(x - k)])
                ++x;
            at[k] = x;
            if (x != n || x - k != m) continue;
            trace.emplace_back(at - d, at + d + 1);
            return trace;
        }
        trace.emplace_back(at - d, at + d + 1);
    }
    return {};
}

/// For each token of `from`, its place in `to` in a longest common subsequence, or `unmatched`.
std::vector<std::size_t> matchMiddle(const Tokens& from, const Tokens& to) {
    std::vector<std::size_t> out(from.size(), unmatched);
    const auto trace = searchPath(from, to);
    int x = static_cast<int>(from.size()), y = static_cast<int>(to.size());
    for (int d = static_cast<int>(trace.size()) - 1; d > 0; --d) {
        const auto& before = trace[static_cast<std::size_t>(d - 1)];
        const auto at = [&](int k) {
            const int place = k + d - 1;
            return place < 0 || place >= static_cast<int>(before.size())
                       ? -1
                       : before[static_cast<std::size_t>(place)];
        };
        const int k = x - y;
        const int previous = k == -d || (k != d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
        const int previousX = at(previous), previousY = previousX - previous;
        for (; x > previousX && y > previousY; --x, --y)
            out[static_cast<std::size_t>(x - 1)] = static_cast<std::size_t>(y - 1);
        x = previousX;
        y = previousY;
    }
    if (!trace.empty())
        for (; x > 0 && y > 0; --x, --y)
            out[static_cast<std::size_t>(x - 1)] = static_cast<std::size_t>(y - 1);
    return out;
}

/// As matchMiddle, with what both begin and end with matched first.
std::vector<std::size_t> match(const Tokens& from, const Tokens& to) {
    std::size_t head = 0, tail = 0;
    const std::size_t shorter = std::min(from.size(), to.size());
    while (head < shorter && from[head] == to[head])
        ++head;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    const auto begin = static_cast<std::ptrdiff_t>(head), end = static_cast<std::ptrdiff_t>(tail);
    const auto middle = matchMiddle(Tokens(from.begin() + begin, from.end() - end),
                                    Tokens(to.begin() + begin, to.end() - end));
    std::vector<std::size_t> out(from.size(), unmatched);
    for (std::size_t i = 0; i < head; ++i)
        out[i] = i;
    for (std::size_t i = 0; i < middle.size(); ++i)
        if (middle[i] != unmatched) out[head + i] = head + middle[i];
    for (std::size_t i = 0; i < tail; ++i)
        out[from.size() - 1 - i] = to.size() - 1 - i;
    return out;
}

std::optional<std::string> merge(std::string_view base, std::string_view a, std::string_view b, Grain grain);

/// One region between two places where all three agree.
std::optional<std::string> mergeRegion(const std::string& base, const std::string& a, const std::string& b,
                                       Grain grain) {
    if (a == b) return a;
    if (a == base) return b;
    if (b == base) return a;
    // With nothing in common to hang on to, two insertions at one place have no order.
    if (grain == Grain::words || base.empty()) return {};
    return merge(base, a, b, Grain::words);
}

std::optional<std::string> merge(std::string_view base, std::string_view a, std::string_view b, Grain grain) {
    const Tokens origin = split(base, grain), left = split(a, grain), right = split(b, grain);
    const auto inLeft = match(origin, left), inRight = match(origin, right);
    std::string out;
    std::size_t i = 0, l = 0, r = 0;
    while (i < origin.size() || l < left.size() || r < right.size()) {
        std::size_t stable = i; // the next token of the base that both sides kept
        while (stable < origin.size() && (inLeft[stable] == unmatched || inRight[stable] == unmatched))
            ++stable;
        const bool end = stable == origin.size();
        const std::size_t toLeft = end ? left.size() : inLeft[stable];
        const std::size_t toRight = end ? right.size() : inRight[stable];
        const auto region =
            mergeRegion(join(origin, i, stable), join(left, l, toLeft), join(right, r, toRight), grain);
        if (!region) return {};
        out += *region;
        if (end) break;
        out += origin[stable];
        i = stable + 1;
        l = toLeft + 1;
        r = toRight + 1;
    }
    return out;
}

} // namespace

std::optional<std::string> mergeTexts(std::string_view base, std::string_view a, std::string_view b) {
    // An end of line after the last line makes it a line like the others.
    const auto closed = [](std::string_view text) { return std::string(text) + '\n'; };
    const std::string origin = closed(base), left = closed(a), right = closed(b);
    auto merged = merge(origin, left, right, Grain::lines);
    if (merged && merged->ends_with('\n')) merged->pop_back();
    return merged;
}

} // namespace vw
