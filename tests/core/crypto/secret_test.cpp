// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets move, are wiped, and lie on memory that comes back clean.
#include "core/base/ids.h"
#include "core/crypto/secret.h"
#include "core/crypto/self_test.h"
#include "tests/support/catch.h"
#include "tests/support/deterministic_random.h"
#include "tests/support/must.h"

#include <atomic>
#include <set>
#include <thread>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace vw::test {

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_copy_constructible_v<Secret<32>> && !std::is_copy_assignable_v<Secret<32>>);

TEST_CASE("Every primitive gives its published answers") {
    CHECK(initialiseCrypto().ok());
    CHECK(initialiseCrypto().ok());
    CHECK(runSelfTest().ok());
}

#ifdef __linux__
TEST_CASE("A process with keys leaves no core file") {
    must(initialiseCrypto());
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0);
}
#endif

TEST_CASE("Memory for secrets is clean when it is handed out, whatever was on it before") {
    must(initialiseCrypto());
    const std::size_t size = GENERATE(std::size_t{1}, 32, 64, 65, 512, 4096, 4097, 60'000);
    for (int round = 0; round < 200; ++round) {
        SecretBytes bytes(size);
        REQUIRE(bytes.size() == size);
        REQUIRE(std::all_of(bytes.view().begin(), bytes.view().end(),
                            [](std::uint8_t byte) { return byte == 0; }));
        std::fill(bytes.writable().begin(), bytes.writable().end(), std::uint8_t{0xff});
    }
}

TEST_CASE("Secrets that live at the same time never share memory") {
    must(initialiseCrypto());
    std::vector<SecretBytes> all;
    for (std::uint8_t i = 0; i < 250; ++i)
        all.push_back(SecretBytes::copyOf(Bytes(40, i)));
    for (std::uint8_t i = 0; i < 250; ++i)
        CHECK(copyOf(all[i].view()) == Bytes(40, i));
}

TEST_CASE("Several threads may make and drop secrets at once") {
    must(initialiseCrypto());
    std::atomic<int> wrong = 0;
    const auto work = [&](std::uint8_t fill) {
        for (int i = 0; i < 3000; ++i) {
            const SecretBytes bytes = SecretBytes::copyOf(Bytes(30, fill));
            if (copyOf(bytes.view()) != Bytes(30, fill)) ++wrong;
        }
    };
    std::vector<std::thread> threads;
    for (std::uint8_t i = 1; i <= 4; ++i)
        threads.emplace_back(work, i);
    for (auto& thread : threads)
        thread.join();
    CHECK(wrong == 0);
}

TEST_CASE("A secret that moved is empty, and the one it replaced is gone") {
    must(initialiseCrypto());
    SecretBytes first = SecretBytes::copyOf(Bytes{1, 2, 3});
    SecretBytes second = std::move(first);
    CHECK(first.size() == 0); // NOLINT(bugprone-use-after-move): what is tested
    CHECK(first.view().empty());
    CHECK(copyOf(second.view()) == Bytes{1, 2, 3});
    SecretBytes third(100);
    third = std::move(second);
    CHECK(copyOf(third.view()) == Bytes{1, 2, 3});
    CHECK(SecretBytes().view().empty());
    CHECK(SecretBytes(0).size() == 0);
}

TEST_CASE("Fixed secrets compare by content and have exactly their length") {
    must(initialiseCrypto());
    const auto a = must(Secret<32>::copyOf(Bytes(32, 7))), b = must(Secret<32>::copyOf(Bytes(32, 7)));
    CHECK(a == b);
    CHECK(a == a.duplicate());
    CHECK(!(a == Secret<32>::blank()));
    CHECK(!(Secret<32>::random() == Secret<32>::random()));
    CHECK(Secret<32>::copyOf(Bytes(31)).error().code == ErrorCode::badInput);
    CHECK(Secret<32>::copyOf(Bytes(33)).error().code == ErrorCode::badInput);
}

TEST_CASE("Random numbers repeat under a seed and only while it holds") {
    must(initialiseCrypto());
    const auto draw = [](std::uint64_t seed) {
        const DeterministicRandom random(seed);
        const auto first = Secret<32>::random(), second = Secret<32>::random();
        CHECK(!(first == second));
        return toHex(first.view()) + toHex(second.view());
    };
    CHECK(draw(1) == draw(1));
    CHECK(draw(1) != draw(2));
    std::set<std::string> ids;
    for (int i = 0; i < 100; ++i)
        ids.insert(randomId<ActionId>().hex());
    CHECK(ids.size() == 100);
}

} // namespace vw::test
