// SPDX-License-Identifier: GPL-3.0-or-later
// Backups on media that fail at one call: there is an error, or a backup that is sound.
#include "tests/core/backup/sealed_practice.h"
#include "tests/support/catch.h"
#include "tests/support/database_faults.h"
#include "tests/support/file_faults.h"

using namespace vw;
using namespace vw::test;

namespace {

/// Writes a backup with a fault at each write in turn; how many there were.
int tryEveryWrite(SealedPractice& practice) {
    const TempFolder folder;
    const auto file = folder.path() / "b";
    for (int count = 1;; ++count) {
        INFO("write " << count);
        bool failed = false;
        Status written;
        {
            const FileFault fault(FileFault::Call::write, count);
            const auto made = writeBackup(*practice.coach, file, backupKey(), practice.clock.now());
            if (!made.ok()) written = made.error();
            failed = FileFault::hasFailed();
        }
        CHECK(written.ok() != failed);
        CHECK(std::filesystem::exists(file) == written.ok());
        if (!failed) {
            must(verifyBackup(practice.source(file)));
            return count - 1;
        }
    }
}

/// How many bytes of plaintext a backup has now (docs/formats/backup.md: 116 before the chunks, 17 in each).
std::size_t plaintextSize(SealedPractice& practice) {
    const TempFolder folder;
    must(writeBackup(*practice.coach, folder.path() / "b", backupKey(), practice.clock.now()));
    const std::size_t size = std::filesystem::file_size(folder.path() / "b") - 116;
    const std::size_t chunk = backupChunkSize + streamChunkOverhead;
    return size - (size + chunk - 1) / chunk * streamChunkOverhead;
}

} // namespace

TEST_CASE("a backup whose n-th write fails is not made") {
    SealedPractice practice;
    for (int i = 0; i < 10; ++i)
        practice.writeNote(std::string(20'000, 'x'));
    CHECK(tryEveryWrite(practice) > 4);
}

TEST_CASE("a backup whose manifest lies across two chunks is whole or not made") {
    SealedPractice practice;
    must(practice.coach->setDraft("filler", "x"));
    const std::size_t size = plaintextSize(practice);
    constexpr std::size_t partOfManifest = 100;
    const std::size_t filler = (size / backupChunkSize + 1) * backupChunkSize + partOfManifest - size;
    must(practice.coach->setDraft("filler", std::string(filler + 1, 'x')));
    CHECK(plaintextSize(practice) % backupChunkSize == partOfManifest);
    CHECK(tryEveryWrite(practice) >= 3);
}

TEST_CASE("a saved view whose n-th write fails costs nothing but time") {
    SealedPractice practice;
    const View::Digest before = practice.digest();
    for (int count = 1;; ++count) {
        INFO("write " << count);
        bool failed = false;
        {
            const FileFault fault(FileFault::Call::write, count);
            const Status saved = practice.coach->saveSnapshot();
            failed = FileFault::hasFailed();
            CHECK((saved.ok() || failed));
        }
        practice.coach.reopen();
        CHECK(practice.digest() == before);
        if (!failed) {
            CHECK(count > 2);
            return;
        }
    }
}

TEST_CASE("a backup whose n-th read fails is not called sound") {
    SealedPractice practice;
    for (int i = 0; i < 10; ++i)
        practice.writeNote(std::string(20'000, 'x'));
    const TempFolder folder;
    const auto file = folder.path() / "b";
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    int count = 1;
    for (;; ++count) {
        const FileFault fault(FileFault::Call::read, count);
        const auto verified = verifyBackup(practice.source(file));
        CHECK(verified.ok() != FileFault::hasFailed());
        if (verified.ok()) break;
        CHECK(verified.error().sentence == "The backup file cannot be read or written; look at its folder. "
                                           "What was there before is as it was.");
    }
    CHECK(count > 5);
}

TEST_CASE("a restore that fails at any commit leaves no profile") {
    const DatabaseFaults faults;
    SealedPractice practice;
    const TempFolder folder;
    const auto file = folder.path() / "b";
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    bool failed = true;
    int count = 0;
    while (failed) {
        VaultOptions options;
        options.folder = folder.path() / "profile";
        DatabaseFaults::failCommit(++count);
        const auto restored = restoreBackup(practice.source(file), options, DeviceRoot::generate());
        failed = DatabaseFaults::hasFailed();
        DatabaseFaults::failCommit(0);
        CHECK(restored.ok() != failed);
        CHECK(Vault::exists(options.folder) == restored.ok());
    }
    CHECK(count > 3);
}

TEST_CASE("a backup into a folder that is not there, and of a draft beyond all bounds, is an error") {
    SealedPractice practice;
    const TempFolder folder;
    const auto missing = folder.path() / "no such folder" / "b";
    CHECK(writeBackup(*practice.coach, missing, backupKey(), practice.clock.now()).error().code ==
          ErrorCode::io);
    must(practice.coach->setDraft("long", std::string((16U << 20) + 1, 'x')));
    const auto file = folder.path() / "b";
    CHECK(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()).error().code ==
          ErrorCode::tooLarge);
    CHECK_FALSE(std::filesystem::exists(file));
}
