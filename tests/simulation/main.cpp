// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the simulation for many seeds: valuewright-simulation [--devices] [--seeds N] [--from S] [--plan]
// [--log]
#include "tests/simulation/world.h"

#include <cstdlib>
#include <cstring>
#include <iostream>

using namespace vw::simulation;

namespace {

struct Options {
    std::uint64_t seeds = 200, from = 1;
    bool tells = false;   ///< what each seed stands for, and its trace
    bool logs = false;    ///< everything that happens
    bool devices = false; ///< people with several of them
};

std::optional<Options> read(int count, char** arguments) {
    Options out;
    for (int i = 1; i < count; ++i) {
        const std::string_view name = arguments[i];
        out.tells |= name == "--plan";
        out.logs |= name == "--log";
        out.devices |= name == "--devices";
        if (name == "--plan" || name == "--log" || name == "--devices") continue;
        if (i + 1 == count || (name != "--seeds" && name != "--from")) return std::nullopt;
        char* end = nullptr;
        (name == "--seeds" ? out.seeds : out.from) = std::strtoull(arguments[++i], &end, 10);
        if (*end != '\0' || end == arguments[i]) return std::nullopt;
    }
    return out;
}

bool runSeed(std::uint64_t seed, const Options& options) {
    const Plan plan = options.devices ? Plan::withDevices(seed) : Plan(seed);
    try {
        const std::uint64_t trace = simulate(plan, options.logs ? &std::cout : nullptr);
        if (options.tells)
            std::cout << "seed " << seed << " trace " << std::hex << trace << std::dec << ": " << plan.text()
                      << std::endl;
        return true;
    } catch (const std::exception& fault) {
        std::cout << "seed " << seed << " FAILED: " << fault.what() << "\n  " << plan.text() << std::endl;
        return false;
    }
}

} // namespace

int main(int count, char** arguments) {
    const auto options = read(count, arguments);
    if (!options) {
        std::cerr << "valuewright-simulation [--devices] [--seeds N] [--from S] [--plan] [--log]\n";
        return 2;
    }
    // Disks in memory, where there are any.
    if (std::filesystem::is_directory("/dev/shm")) setenv("TMPDIR", "/dev/shm", 0);
    std::uint64_t failed = 0;
    const auto began = std::chrono::steady_clock::now();
    for (std::uint64_t i = 0; i < options->seeds; ++i)
        failed += !runSeed(options->from + i, *options);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::cout << options->seeds << " seeds from " << options->from << ", " << failed << " failed, "
              << static_cast<double>(options->seeds) / took.count() << " seeds/s" << std::endl;
    return failed == 0 ? 0 : 1;
}
