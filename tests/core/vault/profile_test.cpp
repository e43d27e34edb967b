// SPDX-License-Identifier: GPL-3.0-or-later
// Opening under difficulties: wrong keys, other processes, newer files, damaged snapshots, full disks, kill
// -9.
#include "core/base/database.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <random>

using namespace vw;
using namespace vw::test;

namespace {

Operation title(EntityId note, const std::string& value) {
    return Operation::set(EntityKind::privateNote, note, Field::title, text(value));
}

Operation body(EntityId note, std::string value) {
    return Operation::text(EntityKind::privateNote, note, Field::body, std::move(value), {});
}

std::size_t notes(TestVault& vault) {
    return must(vault->view().entities({EntityKind::privateNote, {}})).size();
}

void overwrite(const std::filesystem::path& file, std::size_t offset, char mask) {
    std::string content = readFile(file);
    REQUIRE(offset < content.size());
    content[offset] = static_cast<char>(content[offset] ^ mask);
    std::ofstream(file, std::ios::binary) << content;
}

/// Commits notes and says each number on the pipe once it is acknowledged; never returns.
[[noreturn]] void commitForEver(TestVault& vault, SpaceId space, int pipe) {
    vault.open();
    for (std::uint32_t number = 1;; ++number) {
        if (!vault.commit(space, {title(newEntity(), "n"), body(newEntity(), std::string(3000, 'x'))}).ok())
            ::_exit(1);
        if (number % 7 == 0 && !vault->saveSnapshot().ok()) ::_exit(1);
        if (::write(pipe, &number, sizeof number) != sizeof number) ::_exit(1);
    }
}

/// Starts a process that commits, kills it after `acknowledged` of its messages; how many it had sent.
std::uint32_t killAfter(TestVault& vault, SpaceId space, std::uint32_t acknowledged) {
    int ends[2];
    REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) commitForEver(vault, space, ends[1]);
    ::close(ends[1]);
    std::uint32_t last = 0, number = 0;
    while (last < acknowledged && ::read(ends[0], &number, sizeof number) == sizeof number)
        last = number;
    ::kill(child, SIGKILL);
    while (::read(ends[0], &number, sizeof number) == sizeof number)
        last = number; // what it still managed to say
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    return last;
}

} // namespace

TEST_CASE("a profile is made once, by its owner alone") {
    FakeClock clock;
    TestVault vault(clock);
    CHECK(Vault::exists(vault.folder()));
    struct stat info {};
    REQUIRE(::stat(vault.folder().c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0700);
    vault.close();
    CHECK(Vault::create(vault.options(), vault.root(), vault.paper().publicKeys(), clock).error().code ==
          ErrorCode::conflict);
    TempFolder empty;
    CHECK_FALSE(Vault::exists(empty.path()));
    CHECK(Vault::open({empty.path()}, vault.root(), clock).error().code == ErrorCode::notFound);
}

TEST_CASE("a creation that was cut short is begun again") {
    FakeClock clock;
    TestVault vault(clock);
    vault.close();
    const auto file = vault.folder() / "vault.db";
    overwrite(file, 63, 1); // user_version 1 → 0, as before the last step
    CHECK_FALSE(Vault::exists(vault.folder()));
    CHECK(vault.tryOpen().error().code == ErrorCode::notFound);
    CHECK(Vault::create(vault.options(), vault.root(), vault.paper().publicKeys(), clock).ok());
}

TEST_CASE("another root does not open a profile, and harms nothing") {
    FakeClock clock;
    TestVault vault(clock);
    vault.close();
    const auto refused = vault.tryOpen(DeviceRoot::generate());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::wrongPassphrase);
    CHECK(vault.tryOpen().ok());
}

TEST_CASE("a profile is open once at a time") {
    FakeClock clock;
    TestVault vault(clock);
    const auto second = vault.tryOpen();
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::conflict);
    vault.close();
    CHECK(vault.tryOpen().ok());
}

TEST_CASE("a file of a newer version is refused and left as it is") {
    FakeClock clock;
    TestVault vault(clock);
    vault.close();
    {
        Database database = must(Database::open(vault.folder() / "vault.db"));
        must(database.execute("PRAGMA user_version = 2"));
    }
    const std::string before = readFile(vault.folder() / "vault.db");
    const auto refused = vault.tryOpen();
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::newerFormat);
    CHECK(readFile(vault.folder() / "vault.db") == before);
}

TEST_CASE("a snapshot that is damaged, cut short, of another version or older is not used") {
    FakeClock clock;
    TestVault vault(clock);
    const SpaceId space = must(vault->createSpace(SpaceKind::privatePair));
    std::string words; // enough different ones for a snapshot of several chunks
    for (int i = 0; i < 20'000; ++i)
        words += std::to_string(i * 7919) + " ";
    for (std::size_t at = 0; at < words.size(); at += 40'000)
        must(vault.commit(space, {body(newEntity(), words.substr(at, 40'000))}));
    must(vault->saveSnapshot());
    const auto file = vault.folder() / "view.snapshot";
    const std::string older = readFile(file);
    must(vault.commit(space, {title(newEntity(), "two")}));
    must(vault->saveSnapshot());
    const auto expected = vault.digest(space);
    const std::string good = readFile(file);
    const auto opensWith = [&](const std::string& content) {
        vault.close();
        std::ofstream(file, std::ios::binary) << content;
        vault.open();
        return vault.digest(space) == expected;
    };

    CHECK(opensWith(good));
    CHECK(opensWith(older));
    CHECK(opensWith(""));
    CHECK(opensWith(good.substr(0, good.size() / 2)));
    CHECK(opensWith(good + "x"));
    for (const std::size_t offset : {0u, 5u, 20u, 90u, 2000u}) {
        std::string bad = good;
        bad[offset] = static_cast<char>(bad[offset] ^ 1);
        CHECK(opensWith(bad));
    }
    constexpr std::size_t chunk = 65'536 + 17;
    std::string swapped = good; // two chunks of the stream in each other's place
    REQUIRE(swapped.size() > 3 * chunk);
    const auto behind = swapped.end() - static_cast<std::ptrdiff_t>(swapped.size() % chunk);
    std::swap_ranges(behind - 2 * chunk, behind - chunk, behind - chunk);
    CHECK(opensWith(swapped));
    vault.options().appVersion = "9.9.9";
    CHECK(opensWith(good));
    vault.close();
    std::filesystem::remove(file);
    vault.open();
    CHECK(vault.digest(space) == expected);
}

TEST_CASE("a full disk loses nothing that was acknowledged and says so") {
    FakeClock clock;
    VaultOptions small;
    small.maximumPages = 60;
    TestVault vault(clock, small);
    const SpaceId space = must(vault->createSpace(SpaceKind::privatePair));
    std::size_t saved = 0;
    Status status;
    while (saved < 100) {
        status = vault.commit(space, {body(newEntity(), std::string(40'000, 'x'))});
        if (!status.ok()) break;
        ++saved;
    }
    REQUIRE(saved > 3);
    REQUIRE(saved < 100);
    CHECK(status.error().code == ErrorCode::diskFull);
    CHECK(notes(vault) == saved);
    CHECK(vault->delivery(space).saved == saved);
    const auto digest = vault.digest(space);
    CHECK(vault.commit(space, {body(newEntity(), std::string(40'000, 'x'))}).error().code ==
          ErrorCode::diskFull);
    CHECK(vault.digest(space) == digest);

    vault.options().maximumPages = 0;
    vault.reopen();
    CHECK(vault.digest(space) == digest);
    must(vault.commit(space, {title(newEntity(), "room again")}));
    CHECK(notes(vault) == saved + 1);
    CHECK(vault->delivery(space).saved == saved + 1);
}

TEST_CASE("a full disk while receiving keeps what was there and takes the rest later") {
    FakeClock clock;
    VaultOptions small;
    small.maximumPages = 60;
    TestVault coach(clock), client(clock, small);
    const SpaceId space = pairUp(coach, client);
    for (int i = 0; i < 40; ++i)
        must(coach.commit(space, {Operation::text(EntityKind::sharedNote, newEntity(), Field::body,
                                                  std::string(40'000, 'x'), {})}));
    const auto envelopes = missing(coach, client, space);
    const auto refused = client->receive(space, envelopes);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::diskFull);
    CHECK(client->heads(space).empty());
    client.options().maximumPages = 0;
    client.reopen();
    CHECK(must(client->receive(space, envelopes)).stored == 40);
    CHECK(client.digest(space) == coach.digest(space));
}

TEST_CASE("kill -9 loses nothing that was acknowledged") {
    FakeClock clock;
    TestVault vault(clock);
    const SpaceId space = must(vault->createSpace(SpaceKind::privatePair));
    vault.close();
    std::mt19937 random(7);
    std::uint64_t acknowledged = 0;
    for (int round = 0; round < 15; ++round) {
        CAPTURE(round);
        acknowledged += killAfter(vault, space, static_cast<std::uint32_t>(random() % 25));
        vault.open();
        const std::uint64_t saved = vault->delivery(space).saved;
        REQUIRE(saved >= acknowledged);
        REQUIRE(saved <= acknowledged + 1u + static_cast<unsigned>(round)); // one a round was in flight
        const auto digest = vault.digest(space);
        must(vault->refold());
        REQUIRE(vault.digest(space) == digest);
        acknowledged = saved;
        vault.close();
    }
    CHECK(acknowledged > 50);
}
