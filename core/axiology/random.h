// SPDX-License-Identifier: GPL-3.0-or-later
// Reproducible random numbers and shuffles: one seed gives the same order on every platform, for good.
#pragma once

#include <cstdint>
#include <span>
#include <utility>

namespace vw::axiology {

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014, in Vigna's
/// public-domain form). Not for secrets. Its output is part of the stored format: never change it.
class SeededRandom {
public:
    explicit constexpr SeededRandom(std::uint64_t seed)
        : m_state(seed) {}

    constexpr std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebu;
        return mixed ^ mixed >> 31;
    }

    /// Even over 0 to `limit` - 1 (`limit` at least 1): the few numbers that would favour some are drawn
    /// anew.
    constexpr std::uint64_t below(std::uint64_t limit) {
        const std::uint64_t firstFair = (0 - limit) % limit; // 2^64 mod limit
        for (;;)
            if (const std::uint64_t number = next(); number >= firstFair) return number % limit;
    }

    /// Fisher and Yates in Durstenfeld's form, from the last place down.
    template <class T>
    constexpr void shuffle(std::span<T> items) {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<std::size_t>(below(i))]);
    }

private:
    std::uint64_t m_state;
};

} // namespace vw::axiology
