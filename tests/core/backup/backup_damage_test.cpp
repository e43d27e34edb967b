// SPDX-License-Identifier: GPL-3.0-or-later
// A backup that is damaged, cut, newer or somebody else's: one sentence each, and nothing is left behind.
#include "tests/core/backup/sealed_practice.h"
#include "tests/support/catch.h"

#include <fstream>

using namespace vw;
using namespace vw::test;

namespace {

constexpr const char* wrongPassphrase = "This passphrase does not open the backup. Nothing was changed.";
constexpr const char* damaged = "The backup is damaged or cut short; use another one. Nothing was changed.";

/// A good file of several chunks, and what becomes of changed copies of it.
struct Damage {
    SealedPractice practice;
    TempFolder folder;
    std::filesystem::path file = folder.path() / "b";
    std::string good;

    Damage() {
        for (int i = 0; i < 10; ++i)
            practice.writeNote(std::string(20'000, 'x'));
        must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
        good = readFile(file);
    }
    void write(const std::string& bytes) const { std::ofstream(file, std::ios::binary) << bytes; }

    /// The sentence that verifying answers; restoring must answer the same and leave no profile.
    [[nodiscard]] std::string sentence() const {
        const auto verified = verifyBackup(practice.source(file));
        if (verified.ok()) return "sound";
        VaultOptions options;
        options.folder = folder.path() / "profile";
        const auto restored = restoreBackup(practice.source(file), options, DeviceRoot::generate());
        CHECK_FALSE(restored.ok());
        if (!restored.ok()) CHECK(restored.error() == verified.error());
        CHECK_FALSE(Vault::exists(options.folder));
        CHECK_FALSE(std::filesystem::exists(options.folder / "vault.db"));
        return verified.error().sentence;
    }
    [[nodiscard]] std::string withFlipped(std::size_t at, char mask = 1) const {
        std::string bytes = good;
        bytes.at(at) = static_cast<char>(bytes[at] ^ mask);
        write(bytes);
        return sentence();
    }
    [[nodiscard]] std::string cutAt(std::size_t size) const {
        write(good.substr(0, size));
        return sentence();
    }
};

} // namespace

TEST_CASE("a flipped bit anywhere in a backup is noticed") {
    const Damage damage;
    REQUIRE(damage.good.size() > 3 * (backupChunkSize + streamChunkOverhead));
    CHECK(damage.withFlipped(0) == "This file is not a backup of Valuewright.");
    CHECK(damage.withFlipped(3, '1' ^ '2') ==
          "This backup was made by a newer version of Valuewright; update to read it. Nothing was changed.");
    CHECK(damage.withFlipped(7, 0x40) ==
          "The backup asks for a cost that is not allowed; use another backup.");
    CHECK(damage.withFlipped(8) == wrongPassphrase);  // memory
    CHECK(damage.withFlipped(12) == wrongPassphrase); // salt
    CHECK(damage.withFlipped(28) == wrongPassphrase); // file salt
    CHECK(damage.withFlipped(60) == wrongPassphrase); // commitment
    CHECK(damage.withFlipped(92) == damaged);         // stream header
    for (std::size_t chunk = 0, at = 116; at < damage.good.size();
         ++chunk, at += backupChunkSize + streamChunkOverhead) {
        CAPTURE(chunk);
        CHECK(damage.withFlipped(at) == damaged); // its tag
        CHECK(damage.withFlipped(std::min(at + 100, damage.good.size() - 1)) == damaged);
    }
    CHECK(damage.withFlipped(damage.good.size() - 1) == damaged);
    damage.write(damage.good);
    CHECK(damage.sentence() == "sound");
}

TEST_CASE("a backup cut at the border of a chunk, or anywhere, is noticed") {
    const Damage damage;
    for (std::size_t at = 116 + backupChunkSize + streamChunkOverhead; at < damage.good.size();
         at += backupChunkSize + streamChunkOverhead) {
        CAPTURE(at);
        CHECK(damage.cutAt(at) == damaged);
        CHECK(damage.cutAt(at - 1) == damaged);
        CHECK(damage.cutAt(at + 1) == damaged);
    }
    for (const std::size_t size : {0, 3, 91, 92, 116, 132})
        CHECK(damage.cutAt(size) == "This file is too short to be a backup.");
    CHECK(damage.cutAt(133) == damaged);
    damage.write(damage.good + "x");
    CHECK(damage.sentence() == damaged);
    const std::size_t first = 116 + backupChunkSize + streamChunkOverhead;
    std::string swapped = damage.good;
    std::swap_ranges(swapped.begin() + 116, swapped.begin() + static_cast<std::ptrdiff_t>(first),
                     swapped.begin() + static_cast<std::ptrdiff_t>(first));
    damage.write(swapped);
    CHECK(damage.sentence() == damaged);
}

TEST_CASE("a backup opens with its own passphrase only") {
    const Damage damage;
    CHECK(BackupKey::forFile(damage.file, viewOf("another passphrase")).error() ==
          Error{ErrorCode::wrongPassphrase, wrongPassphrase});
    CHECK(BackupKey::forFile(damage.file, {}).error().sentence ==
          "A backup has a passphrase of at least 10 characters.");
    const BackupKey other = must(BackupKey::create(viewOf(backupPassphrase), PassphraseCost::floor()));
    const auto refused = verifyBackup({damage.file, other, damage.practice.clock});
    CHECK(refused.error().code == ErrorCode::wrongPassphrase); // the same words, another salt
    CHECK(BackupKey::create(viewOf("too short"), PassphraseCost::floor()).error().code ==
          ErrorCode::badInput);
    CHECK(BackupKey::create(viewOf("long enough"), {1, 8}).error().code == ErrorCode::badInput);
    CHECK(verifyBackup({damage.folder.path() / "none", other, damage.practice.clock}).error().sentence ==
          "There is no backup file of this name.");
}

TEST_CASE("a key kept for automatic backups is the key that was made") {
    const SecretBytes kept = backupKey().serialise();
    CHECK(kept.size() == 56);
    const BackupKey again = must(BackupKey::read(kept.view()));
    SealedPractice practice;
    TempFolder folder;
    must(writeBackup(*practice.coach, folder.path() / "b", again, practice.clock.now()));
    must(BackupKey::forFile(folder.path() / "b", viewOf(backupPassphrase)));
    CHECK_FALSE(BackupKey::read(kept.view().first(55)).ok());
    CHECK_FALSE(BackupKey::read(Bytes(56, 0)).ok());
}

TEST_CASE("two backups with one passphrase have nothing in common") {
    SealedPractice practice;
    TempFolder folder;
    must(writeBackup(*practice.coach, folder.path() / "a", backupKey(), practice.clock.now()));
    must(writeBackup(*practice.coach, folder.path() / "b", backupKey(), practice.clock.now()));
    const std::string a = readFile(folder.path() / "a"), b = readFile(folder.path() / "b");
    CHECK(a.substr(0, 28) == b.substr(0, 28));
    CHECK(a.substr(28, 32) != b.substr(28, 32)); // file salt
    CHECK(a.substr(60, 32) != b.substr(60, 32)); // commitment
    CHECK(a.substr(116, 64) != b.substr(116, 64));
}

TEST_CASE("a restore onto a full disk leaves nothing behind") {
    SealedPractice practice;
    TempFolder folder;
    for (int i = 0; i < 40; ++i)
        practice.writeNote(std::string(20'000, 'x'));
    must(writeBackup(*practice.coach, folder.path() / "b", backupKey(), practice.clock.now()));
    VaultOptions options;
    options.folder = folder.path() / "profile";
    options.maximumPages = 40; // of 16 KiB
    const DeviceRoot root = DeviceRoot::generate();
    const auto full = restoreBackup(practice.source(folder.path() / "b"), options, root);
    CHECK(full.error().code == ErrorCode::diskFull);
    CHECK_FALSE(Vault::exists(options.folder));
    CHECK(std::filesystem::is_empty(options.folder));
    options.maximumPages = 0;
    must(restoreBackup(practice.source(folder.path() / "b"), options, root));
    CHECK(must(must(Vault::open(options, root, practice.clock))->view().digest()) == practice.digest());
}
