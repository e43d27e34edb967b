// SPDX-License-Identifier: GPL-3.0-or-later
// How a benchmark reports: one JSON line per figure, as a ratio to a floor of the same run where there is
// one.
#pragma once

#include <chrono>
#include <cstdio>
#include <optional>
#include <string>

namespace vw::bench {

/// Something measured. `floor` is what the machine needs for the unavoidable part of the same work.
struct Figure {
    std::string name;
    double value = 0;
    std::string unit;
    std::optional<double> floor;
};

inline void report(const Figure& figure) {
    std::printf(R"({"name":"%s","value":%.6g,"unit":"%s")", figure.name.c_str(), figure.value,
                figure.unit.c_str());
    if (figure.floor)
        std::printf(R"(,"floor":%.6g,"ratio":%.4g)", *figure.floor, figure.value / *figure.floor);
    else
        std::printf(R"(,"floor":null,"ratio":null)");
    std::printf("}\n");
    std::fflush(stdout);
}

/// Seconds since it was made.
class Stopwatch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace vw::bench
