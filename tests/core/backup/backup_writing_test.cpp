// SPDX-License-Identifier: GPL-3.0-or-later
// A backup that is written while somebody goes on working, and readings that are stopped.
#include "core/backup/backup_writing.h"
#include "tests/core/backup/sealed_practice.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

struct Fixture {
    SealedPractice practice;
    TempFolder folder;
    std::filesystem::path file = folder.path() / "practice.vwbackup";

    std::unique_ptr<BackupWriting> begin() {
        return must(BackupWriting::begin(*practice.coach, file, backupKey(), practice.clock.now()));
    }
    /// The notes a profile holds that is restored from the file.
    std::size_t notesInFile() {
        VaultOptions options;
        options.folder = folder.path() / "restored";
        const DeviceRoot root = DeviceRoot::generate();
        must(restoreBackup(practice.source(file), options, root));
        const auto vault = must(Vault::open(options, root, practice.clock));
        return must(vault->view().entities({EntityKind::privateNote, {}})).size();
    }
    std::size_t notesNow() {
        return must(practice.coach->view().entities({EntityKind::privateNote, {}})).size();
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "What is written while envelopes go into a backup is not in it, all before is") {
    for (int i = 0; i < 600; ++i) // more than go into one step
        practice.writeNote("before");
    const std::size_t before = notesNow();
    const auto writing = begin();
    while (writing->total() == 0)
        REQUIRE_FALSE(must(writing->step()));
    std::vector<std::uint64_t> done;
    for (bool there = false; !there; there = must(writing->step())) {
        practice.writeNote("meanwhile");
        done.push_back(writing->done());
    }
    CHECK(done.size() > 2);
    CHECK(std::is_sorted(done.begin(), done.end()));
    CHECK(notesNow() > before);
    CHECK(must(verifyBackup(practice.source(file))).digestsCompared);
    CHECK(notesInFile() == before);
}

TEST_CASE_METHOD(Fixture, "Somebody who writes at every step does not keep a backup from its end") {
    const auto writing = begin();
    int steps = 0;
    for (bool there = false; !there; there = must(writing->step())) {
        practice.writeNote("on and on");
        REQUIRE(++steps < 200);
    }
    CHECK(must(verifyBackup(practice.source(file))).digestsCompared);
}

TEST_CASE_METHOD(Fixture, "A backup that is given up leaves what was there") {
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    const auto size = std::filesystem::file_size(file);
    practice.writeNote(std::string(10'000, 'x'));
    {
        const auto writing = begin();
        REQUIRE_FALSE(must(writing->step()));
    }
    CHECK(std::filesystem::file_size(file) == size);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE_METHOD(Fixture, "A reading that is stopped says so and leaves nothing") {
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    BackupSource source = practice.source(file);
    source.progress = [](std::uint64_t, std::uint64_t) { return false; };
    CHECK(verifyBackup(source).error().code == ErrorCode::cancelled);
    VaultOptions options;
    options.folder = folder.path() / "restored";
    CHECK(restoreBackup(source, options, DeviceRoot::generate()).error().code == ErrorCode::cancelled);
    CHECK_FALSE(Vault::exists(options.folder));
}
