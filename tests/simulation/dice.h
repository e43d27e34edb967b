// SPDX-License-Identifier: GPL-3.0-or-later
// The one source of chance in a simulated run, apart from the keys.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace vw::simulation {

/// SplitMix64 (Steele, Lea, Flood, 2014): the same numbers on every machine for the same seed.
class Dice {
public:
    explicit constexpr Dice(std::uint64_t seed)
        : m_state(seed) {}

    std::uint64_t next() {
        std::uint64_t mixed = m_state += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebU;
        return mixed ^ mixed >> 31;
    }
    /// 0 … count − 1; `count` above 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// True that many times in a hundred.
    bool percent(unsigned chance) { return next() % 100 < chance; }
    std::chrono::milliseconds between(std::chrono::milliseconds least, std::chrono::milliseconds most) {
        const auto span = static_cast<std::size_t>((most - least).count()) + 1;
        return least + std::chrono::milliseconds(static_cast<std::int64_t>(below(span)));
    }
    template <class T>
    T& pick(std::vector<T>& from) {
        return from[below(from.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace vw::simulation
