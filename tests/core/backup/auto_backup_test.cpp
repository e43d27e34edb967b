// SPDX-License-Identifier: GPL-3.0-or-later
// Backups a profile makes by itself: when, where, and which of them stay.
#include "core/backup/auto_backup.h"
#include "tests/core/backup/sealed_practice.h"
#include "tests/support/catch.h"

#include <fstream>

using namespace vw;
using namespace vw::test;

namespace {

constexpr std::int64_t day = 86'400'000;

struct Kept {
    SealedPractice practice;
    AutoBackup backups{*practice.coach, practice.coach.folder(), practice.clock};
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> out;
        for (const StoredBackup& one : backups.list())
            out.push_back(one.file.filename().string());
        return out;
    }
};

} // namespace

TEST_CASE("automatic backups are made once a day when they are on") {
    Kept kept;
    CHECK_FALSE(kept.backups.isOn());
    CHECK_FALSE(kept.backups.isDue());
    CHECK(kept.backups.run().error().code == ErrorCode::locked);
    must(kept.backups.turnOn(backupKey()));
    CHECK(kept.backups.isDue());
    kept.practice.clock.set(1'795'462'673'456); // 2026-11-23T19:37:53.456Z
    const StoredBackup made = must(kept.backups.run());
    CHECK(kept.names() == std::vector<std::string>{"auto-20261123-193753.vwbackup"});
    CHECK(made.made.count == 1'795'462'673'000);
    CHECK(made.bytes == std::filesystem::file_size(made.file));
    CHECK_FALSE(kept.backups.isDue());
    kept.practice.clock.advance(day);
    CHECK(kept.backups.isDue());
    must(BackupKey::forFile(made.file, viewOf(backupPassphrase))); // opens without the profile
    must(kept.backups.turnOff());
    CHECK_FALSE(kept.backups.isDue());
    CHECK(kept.names().size() == 1);
}

TEST_CASE("automatic backups that are not needed go, others in the folder stay") {
    Kept kept;
    must(kept.backups.turnOn(backupKey()));
    must(kept.backups.run());
    const auto folder = kept.practice.coach.folder() / "backups";
    for (const char* name : {"mine.vwbackup", "auto-20201399-000000.vwbackup",
                             "auto-20200101-000000.vwbackup.new", "auto-2020x101-000000.vwbackup"})
        std::ofstream(folder / name) << "x";
    CHECK(kept.names().size() == 1);
    kept.practice.clock.advance(1000); // the same day
    must(kept.backups.run());
    CHECK(kept.names().size() == 1);
    CHECK(std::filesystem::exists(folder / "mine.vwbackup"));
    CHECK(std::filesystem::exists(folder / "auto-20201399-000000.vwbackup"));
}

TEST_CASE("nothing goes when the new backup does not pass") {
    Kept kept;
    must(kept.backups.turnOn(backupKey()));
    must(kept.backups.run());
    const auto before = kept.names();
    kept.practice.clock.advance(1000);
    // The next file is there already and is none of ours: what is verified is what lies there.
    std::ofstream(kept.practice.coach.folder() / "backups" / "auto-20231114-221321.vwbackup") << "x";
    REQUIRE(kept.names().size() == 2);
    CHECK_FALSE(kept.backups.run().ok());
    CHECK(kept.names().front() == before.front());
    CHECK(kept.names().size() == 2);
}
