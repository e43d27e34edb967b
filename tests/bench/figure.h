// SPDX-License-Identifier: GPL-3.0-or-later
// How a benchmark reports: one JSON line per figure, as a ratio to a floor of the same run where there is
// one.
#pragma once

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <optional>
#include <sstream>
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

/// Seconds of processor time this process has used: what a busy machine changes least.
inline double processorSeconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// The same of another process, to a hundredth.
inline double processorSecondsOf(std::int64_t process) {
    std::ifstream stat("/proc/" + std::to_string(process) + "/stat");
    std::string text;
    std::getline(stat, text);
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    double user = 0, system = 0;
    std::string skipped;
    for (int i = 0; i < 11; ++i) // from the state to the field before utime, proc(5)
        fields >> skipped;
    fields >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
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
