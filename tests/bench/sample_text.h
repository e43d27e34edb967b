// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded text whose words are as unevenly frequent as in natural language (Zipf's law).
#pragma once

#include <cmath>
#include <random>
#include <string>

namespace vw::bench {

/// Makes notes and queries; the same seed gives the same texts.
class SampleText {
public:
    explicit SampleText(std::uint64_t seed)
        : m_random(seed) {}

    /// A word of a vocabulary of 40,000, the k-th with a frequency of about 1/k.
    std::string word() {
        const double uniform = std::uniform_real_distribution<double>(0, 1)(m_random);
        return spell(static_cast<unsigned>(std::exp(uniform * std::log(40'000.0))));
    }

    /// Words until at least `bytes` are there.
    std::string note(std::size_t bytes) {
        std::string out;
        while (out.size() < bytes)
            (out += word()) += out.size() % 97 < 8 ? ".\n" : " ";
        return out;
    }

    std::size_t between(std::size_t least, std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(least, most)(m_random);
    }

private:
    /// A pronounceable word for a number; different numbers give different words.
    static std::string spell(unsigned number) {
        static constexpr const char* syllables[] = {"ba", "de", "fi", "go", "ku", "la", "me", "ni",
                                                    "po", "ru", "sa", "te", "vi", "wo", "xu", "za"};
        std::string out;
        do {
            out += syllables[number % 16];
            number /= 16;
        } while (number > 0);
        return out;
    }

    std::mt19937_64 m_random;
};

} // namespace vw::bench
