// SPDX-License-Identifier: GPL-3.0-or-later
// Switches single verification lines off, and writes down which test case makes which of them say no: into
// the file that VW_MUTATION_MET names, "SECONDS <tab> CASE <tab> LINE <tab> LINE ..." for each case.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#endif
#include "tests/mutation/switches.h"

#include "tests/support/catch.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <mutex>
#include <set>
#include <string>

namespace vw::mutation {
namespace {

std::mutex& guard() {
    static std::mutex mutex;
    return mutex;
}

std::set<std::string, std::less<>>& met() {
    static std::set<std::string, std::less<>> lines;
    return lines;
}

const char* record() {
    static const char* const path = std::getenv("VW_MUTATION_MET");
    return path;
}

#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

std::string name(const Catch::TestCaseStats& stats) {
#if __has_include(<catch2/catch_all.hpp>)
    return stats.testInfo->name;
#else
    return stats.testInfo.name;
#endif
}

class Listener : public ListenerBase {
public:
    using ListenerBase::ListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo&) override {
        const std::lock_guard lock(guard());
        met().clear();
        m_start = std::chrono::steady_clock::now();
    }

    void testCaseEnded(const Catch::TestCaseStats& stats) override {
        if (!record()) return;
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - m_start;
        std::ofstream out(record(), std::ios::app);
        out << taken.count() << '\t' << name(stats);
        const std::lock_guard lock(guard());
        for (const auto& line : met())
            out << '\t' << line;
        out << '\n';
    }

private:
    std::chrono::steady_clock::time_point m_start;
};

CATCH_REGISTER_LISTENER(Listener)

} // namespace

bool holds(std::string_view line, bool condition) {
    static const char* const off = std::getenv("VW_MUTATION");
    if (!condition) return false;
    if (record()) {
        const std::lock_guard lock(guard());
        met().emplace(line);
    }
    return !off || line != off;
}

} // namespace vw::mutation
