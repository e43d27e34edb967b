// SPDX-License-Identifier: GPL-3.0-or-later
// A backup holds everything, opens with its passphrase only, and restores to a new device.
#include "tests/core/backup/sealed_practice.h"
#include "tests/support/canary.h"
#include "tests/support/catch.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vw;
using namespace vw::test;

namespace {

/// A profile restored from a file into a folder of its own.
struct Restored {
    TempFolder folder;
    DeviceRoot root = DeviceRoot::generate();
    VaultOptions options;
    std::unique_ptr<Vault> vault;

    Restored(const SealedPractice& practice, const std::filesystem::path& file) {
        options.folder = folder.path() / "profile";
        must(restoreBackup(practice.source(file), options, root));
        vault = must(Vault::open(options, root, practice.clock));
    }
};

/// Writing beyond this size fails, as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        out.push_back(entry.path().filename().string());
    return out;
}

} // namespace

TEST_CASE("a backup restores everything to a new device") {
    SealedPractice practice;
    TempFolder folder;
    const auto file = folder.path() / "practice.vwbackup";
    const BackupManifest manifest =
        must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    CHECK(manifest.tally.count(PieceKind::spaceKey) == 3);
    CHECK(manifest.tally.count(PieceKind::identityRecord) == 2);
    CHECK(manifest.summary.spaces.size() == 3);
    CHECK(manifest.summary.digest == practice.digest());

    const Restored restored(practice, file);
    CHECK(must(restored.vault->view().digest()) == practice.digest());
    CHECK(everythingIn(*restored.vault) == everythingIn(*practice.coach));
    CHECK(everythingIn(*restored.vault).size() > 20);
    CHECK(must(restored.vault->draft("note/of somebody")) == must(practice.coach->draft("note/of somebody")));
    CHECK(textOf(must(restored.vault->local("pin/of somebody")).view()) ==
          textOf(must(practice.coach->local("pin/of somebody")).view()));
    CHECK(restored.vault->identity().id() == practice.coach->identity().id());
    for (const SpaceInfo& space : practice.coach->spaces())
        CHECK(restored.vault->heads(space.id).size() == practice.coach->heads(space.id).size());
    CHECK(must(restored.vault->view().search(SealedPractice::canary, true, 100)).size() > 10);
}

TEST_CASE("a restored profile is another device, that reads and does not write until it is added") {
    SealedPractice practice;
    TempFolder folder;
    const auto file = folder.path() / "practice.vwbackup";
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    const Restored restored(practice, file);
    CHECK(restored.vault->device().id() != practice.coach->device().id());
    CHECK_FALSE(isOwnDeviceActive(*restored.vault));
    CHECK(isOwnDeviceActive(*practice.coach));
    const auto origin = restoredFrom(*restored.vault);
    REQUIRE(origin);
    CHECK(origin->made == practice.clock.now());
    CHECK(origin->device == practice.coach->device().id());
    for (const SpaceInfo& space : practice.coach->spaces()) // the server may lack what only the backup holds
        CHECK(restored.vault->local("hole/" + space.id.hex()).ok());
    CHECK_FALSE(restoredFrom(*practice.coach));

    const std::vector<SpaceOperations> action{
        {practice.priv, {Operation::set(EntityKind::privateNote, newEntity(), Field::title, text("No"))}}};
    CHECK(restored.vault->commit(action).error().code == ErrorCode::notAllowed);

    // The recovery words add it; then its chains begin anew and everybody can read them.
    const std::vector<Bytes> added{must(
        identity_records::add(restored.vault->identity(), practice.coach.paper(), restored.vault->device()))};
    must(restored.vault->applyIdentity(added));
    CHECK(isOwnDeviceActive(*restored.vault));
}

TEST_CASE("a restored device makes backups when it was added") {
    SealedPractice practice;
    TempFolder folder;
    const auto first = folder.path() / "first", second = folder.path() / "second";
    must(writeBackup(*practice.coach, first, backupKey(), practice.clock.now()));
    const Restored once(practice, first);
    // Its device is in no log, so nobody could tell whose backup that is.
    CHECK(writeBackup(*once.vault, second, backupKey(), practice.clock.now()).error().code ==
          ErrorCode::notAllowed);
    CHECK_FALSE(std::filesystem::exists(second));
    const std::vector<Bytes> added{
        must(identity_records::add(once.vault->identity(), practice.coach.paper(), once.vault->device()))};
    must(once.vault->applyIdentity(added));
    must(writeBackup(*once.vault, second, backupKey(), practice.clock.now()));
    const Restored twice(practice, second);
    CHECK(must(twice.vault->view().digest()) == practice.digest());
    CHECK(restoredFrom(*twice.vault)->device == once.vault->device().id());
}

TEST_CASE("verifying needs no profile and reports how far it is") {
    SealedPractice practice;
    TempFolder folder;
    const auto file = folder.path() / "practice.vwbackup";
    for (int i = 0; i < 20; ++i)
        practice.writeNote(std::string(10'000, 'x'));
    const BackupManifest written =
        must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    std::vector<std::uint64_t> steps;
    const BackupKey key = must(BackupKey::forFile(file, viewOf(backupPassphrase)));
    const BackupCheck check =
        must(verifyBackup({file, key, practice.clock, [&](std::uint64_t done, std::uint64_t total) {
                               steps.push_back(done);
                               CHECK(total == std::filesystem::file_size(file));
                               return true;
                           }}));
    CHECK(check.digestsCompared);
    CHECK(check.manifest.tally == written.tally);
    CHECK(steps.size() > 3);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
    CHECK(steps.back() == std::filesystem::file_size(file));
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"practice.vwbackup"});
}

TEST_CASE("what waits and what was erased stays so in a backup") {
    SealedPractice practice;
    TempFolder folder;
    // The client's second change without the first: it waits.
    auto id = newEntity();
    for (const char* words : {"one", "two"})
        must(practice.client.commit(practice.shared,
                                    {Operation::text(EntityKind::sharedNote, id, Field::body, words, {})}));
    auto envelopes = missing(practice.client, practice.coach, practice.shared);
    REQUIRE(envelopes.size() == 2);
    must(practice.coach->receive(practice.shared, {&envelopes[1], 1}));
    REQUIRE(practice.coach->delivery(practice.shared).waiting == 1);
    const SpaceId gone = must(practice.coach->createSpace(SpaceKind::privatePair));
    const std::vector<Bytes> erase{must(membership_records::erase(*practice.coach->membership(gone),
                                                                  practice.coach->device(), UtcMillis{5}))};
    const auto genesis = practice.coach->membership(gone)->records();
    must(practice.coach->applyMembership(erase));
    must(practice.coach->setServerRecords(gone.view(), 3));
    REQUIRE(practice.coach->membership(gone) == nullptr);

    const auto file = folder.path() / "practice.vwbackup";
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    const Restored restored(practice, file);
    CHECK(restored.vault->delivery(practice.shared).waiting == 1);
    must(restored.vault->receive(practice.shared, {envelopes.data(), 1}));
    CHECK(restored.vault->delivery(practice.shared).waiting == 0);
    CHECK(restored.vault->applyMembership(genesis).error().code == ErrorCode::notAllowed);
}

TEST_CASE("the own copy of a space that the other side erased comes back from a backup") {
    SealedPractice practice;
    TempFolder folder;
    const std::vector<Bytes> erase{must(membership_records::erase(
        *practice.coach->membership(practice.shared), practice.coach->device(), UtcMillis{5}))};
    must(practice.client->applyMembership(erase)); // nothing before it is missing
    REQUIRE(practice.client->isErased(practice.shared));
    const auto file = folder.path() / "client.vwbackup";
    must(writeBackup(*practice.client, file, backupKey(), practice.clock.now()));
    const Restored restored(practice, file);
    CHECK(restored.vault->isErased(practice.shared));
    CHECK(everythingIn(*restored.vault) == everythingIn(*practice.client));
    CHECK(must(restored.vault->view().digest()) == must(practice.client->view().digest()));
}

TEST_CASE("earlier keys are reached in a restored profile, and new ones when it is added") {
    SealedPractice practice;
    TempFolder folder;
    TestVault tablet(practice.clock, practice.coach);
    followDevices(practice.coach, practice.priv);
    const std::vector<Bytes> lost{must(identity_records::revoke(
        practice.coach->identity(), practice.coach->device(), tablet->device().id()))};
    must(practice.coach->applyIdentity(lost));
    for (const SpaceInfo& space : practice.coach->spaces())
        followDevices(practice.coach, space.id);
    REQUIRE(practice.coach->membership(practice.priv)->currentEpoch() == 2);
    practice.writeNote("under the second key");
    const auto file = folder.path() / "practice.vwbackup";
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    const Restored restored(practice, file);
    CHECK(must(restored.vault->view().digest()) == practice.digest());
}

TEST_CASE("no byte of what was typed is readable in a backup") {
    SealedPractice practice;
    TempFolder folder;
    must(writeBackup(*practice.coach, folder.path() / "b", backupKey(), practice.clock.now()));
    const auto spellings = spellingsOf(SealedPractice::canary);
    CHECK(findBelow(folder.path(), spellings) == std::vector<std::string>());
    const Restored restored(practice, folder.path() / "b");
    CHECK(findBelow(restored.folder.path(), spellings) == std::vector<std::string>());
    // The control: a readable text is found.
    CHECK_FALSE(findIn(must(practice.coach->draft("note/of somebody")), spellings, "draft").empty());
}

TEST_CASE("a restore into a folder that has a profile changes nothing") {
    SealedPractice practice;
    TempFolder folder;
    must(writeBackup(*practice.coach, folder.path() / "b", backupKey(), practice.clock.now()));
    practice.coach.close();
    const std::string before = readFile(practice.coach.folder() / "vault.db");
    VaultOptions options;
    options.folder = practice.coach.folder();
    const auto refused = restoreBackup(practice.source(folder.path() / "b"), options, DeviceRoot::generate());
    CHECK(refused.error().code == ErrorCode::conflict);
    CHECK(readFile(practice.coach.folder() / "vault.db") == before);
    practice.coach.open();
}

TEST_CASE("a full disk leaves the old backup and nothing half written") {
    SealedPractice practice;
    TempFolder folder;
    const auto file = folder.path() / "b";
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    const std::string before = readFile(file);
    practice.writeNote(std::string(40'000, 'x'));
    {
        const FileSizeLimit limit(30'000);
        CHECK_FALSE(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()).ok());
        CHECK_FALSE(
            writeBackup(*practice.coach, folder.path() / "other", backupKey(), practice.clock.now()).ok());
    }
    CHECK(readFile(file) == before);
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"b"});
    must(verifyBackup(practice.source(file)));
}

TEST_CASE("a process killed while it writes leaves the old backup") {
    SealedPractice practice;
    TempFolder folder;
    const auto file = folder.path() / "b";
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    const std::string before = readFile(file);
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto writer = BackupFileWriter::create(file, backupKey());
        const bool written = writer.ok() && writer->write(Bytes(1'000'000, 1)).ok();
        if (::write(pipe[1], written ? "y" : "n", 1) == 1) ::pause();
        ::_exit(1);
    }
    char said = 0;
    REQUIRE(::read(pipe[0], &said, 1) == 1);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(pipe[0]);
    ::close(pipe[1]);
    CHECK(said == 'y');
    CHECK(readFile(file) == before);
    must(verifyBackup(practice.source(file)));
    must(writeBackup(*practice.coach, file, backupKey(), practice.clock.now()));
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"b"});
}
