// SPDX-License-Identifier: GPL-3.0-or-later
// A fault fires as long as there is a call for it; the first try without one is the last.
#include "tests/simulation/storage_faults.h"

#include "tests/simulation/disk.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/temp_folder.h"

namespace vw::simulation {
namespace {

enum class Fault : std::uint8_t { callFails, diskFills, powerGoes };
constexpr const char* names[] = {"a call fails", "the disk is full", "power goes"};
constexpr std::uint64_t tooMany = 2'000;

void copyInto(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

void arm(Disk& disk, Fault fault, std::uint64_t count) {
    if (fault == Fault::callFails) disk.failAt(count);
    if (fault == Fault::diskFills) disk.fillAt(count);
    if (fault == Fault::powerGoes) disk.dieAt(count);
}

/// What there is without any fault.
struct Expected {
    std::string before, after;
    explicit Expected(const Storing& storing) {
        const test::TempFolder folder;
        copyInto(storing.origin, folder.path() / "files");
        before = storing.state(folder.path() / "files");
        test::must(storing.act(folder.path() / "files"));
        after = storing.state(folder.path() / "files");
        CHECK(before != after);
    }
};

/// One try; whether its fault has fired.
bool survive(const Storing& storing, const Expected& expected, Fault fault, std::uint64_t count) {
    const test::TempFolder folder;
    const auto files = folder.path() / "files";
    copyInto(storing.origin, files);
    Disk disk(folder.path(), count);
    arm(disk, fault, count);
    const Status done = storing.act(files);
    const bool fired = disk.hasFailed() || disk.isDead();
    if (disk.isDead()) disk.losePower();
    disk.revive();
    const std::string state = storing.state(files);
    if (done) CHECK(state == expected.after);
    if (!fired) test::must(done);
    const bool whole = state == expected.before || state == expected.after;
    if (storing.kind == Storing::Kind::onePiece) CHECK(whole);
    if (storing.kind == Storing::Kind::onePiece && state != expected.before) return fired;
    const Status again = storing.act(files);
    test::must(again);
    CHECK(storing.state(files) == expected.after);
    return fired;
}

} // namespace

std::size_t surviveAllFaults(const Storing& storing) {
    installDisks();
    const Expected expected(storing);
    std::size_t faults = 0;
    for (const Fault fault : {Fault::callFails, Fault::diskFills, Fault::powerGoes})
        for (std::uint64_t count = 1;; ++count) {
            INFO(names[static_cast<std::size_t>(fault)] << ", number " << count);
            REQUIRE(count < tooMany);
            if (!survive(storing, expected, fault, count)) break;
            ++faults;
        }
    return faults;
}

} // namespace vw::simulation
