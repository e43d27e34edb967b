// SPDX-License-Identifier: GPL-3.0-or-later
// Random moments to strike at, from one seed that can be given again.
// VALUEWRIGHT_KILL_ROUNDS and VALUEWRIGHT_SEED choose another number of rounds and another run.
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <random>

namespace vw::test {

/// A number from the environment.
inline std::uint64_t setting(const char* name, std::uint64_t otherwise) {
    const char* const text = std::getenv(name);
    return text != nullptr ? std::strtoull(text, nullptr, 10) : otherwise;
}

using Microseconds = std::chrono::microseconds;

/// Moments to strike at, from one seed.
class Fate {
public:
    explicit Fate(std::uint64_t seed)
        : m_random(seed) {}
    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    /// Within what the last commands took, and a little beyond.
    Microseconds moment() {
        return Microseconds(below(static_cast<std::uint64_t>(m_typical.count() * 5 / 4) + 1));
    }
    void learn(Microseconds took) { m_typical = (m_typical * 3 + took) / 4; }
    void count(bool struck) { m_strikes += struck ? 1 : 0; }
    [[nodiscard]] std::size_t strikes() const { return m_strikes; }

private:
    std::mt19937_64 m_random;
    Microseconds m_typical{150'000};
    std::size_t m_strikes = 0;
};

} // namespace vw::test
