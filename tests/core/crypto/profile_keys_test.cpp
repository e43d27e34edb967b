// SPDX-License-Identifier: GPL-3.0-or-later
// The device root under a passphrase, and sealed local state: nothing opens that was changed.
#include "core/crypto/passphrase.h"
#include "core/crypto/profile_keys.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"

#include <sys/resource.h>
#include <unistd.h>

#include <fstream>

namespace vw::test {
namespace {

const ByteView passphrase = viewOf("correct horse");

Bytes wrapped(const DeviceRoot& root) { return must(wrapRoot(root, passphrase, PassphraseCost::floor())); }

DeviceRoot someRoot() {
    must(initialiseCrypto());
    return DeviceRoot::from(must(Secret<32>::copyOf(Bytes(32, 5))));
}

/// The file with other costs in its header.
Bytes withCost(Bytes file, std::uint32_t passes, std::uint32_t mebibytes) {
    const Bytes cost = ByteWriter().u32(passes).u32(mebibytes).take();
    std::copy(cost.begin(), cost.end(), file.begin() + 4);
    return file;
}

} // namespace

TEST_CASE("A root comes back with its passphrase and with no other") {
    const DeviceRoot root = someRoot();
    const Bytes file = wrapped(root);
    CHECK(file.size() == 132);
    CHECK(must(unwrapRoot(file, passphrase)).secret() == root.secret());
    CHECK(unwrapRoot(file, viewOf("correct horsf")).error().code == ErrorCode::wrongPassphrase);
    CHECK(unwrapRoot(file, viewOf("correct horse ")).error().code == ErrorCode::wrongPassphrase);
    CHECK(unwrapRoot(file, ByteView()).error().code == ErrorCode::wrongPassphrase);
    CHECK(wrapped(root) != file);
}

TEST_CASE("Costs below the floor and above the ceiling are refused before any work") {
    const DeviceRoot root = someRoot();
    CHECK(wrapRoot(root, {}, PassphraseCost::floor()).error().code == ErrorCode::badInput);
    const auto [passes, mebibytes] = GENERATE(table<std::uint32_t, std::uint32_t>(
        {{1, 64}, {0, 64}, {2, 63}, {2, 0}, {17, 64}, {UINT32_MAX, 64}, {2, 2049}, {2, UINT32_MAX}}));
    CHECK(wrapRoot(root, passphrase, {passes, mebibytes}).error().code == ErrorCode::badInput);
    static const Bytes file = wrapped(root);
    CHECK(unwrapRoot(withCost(file, passes, mebibytes), passphrase).error().sentence ==
          "The key file asks for a cost that is not allowed; restore it from a backup.");
}

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
TEST_CASE("A passphrase that there is no memory for is an error, and no key comes of it") {
    must(initialiseCrypto());
    std::ifstream statm("/proc/self/statm");
    rlim_t pages = 0;
    REQUIRE(statm >> pages);
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_AS, &before) == 0);
    const rlimit tight{pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + (rlim_t{64} << 20),
                       before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_AS, &tight) == 0);
    const auto stretched = stretchPassphrase(passphrase, {}, {2, 1024});
    ::setrlimit(RLIMIT_AS, &before);
    REQUIRE_FALSE(stretched.ok());
    CHECK(stretched.error().code == ErrorCode::io);
}
#endif

TEST_CASE("A key file with any byte changed does not open") {
    const DeviceRoot root = someRoot();
    const Bytes file = wrapped(root);
    const auto code = [&](std::size_t i) { return unwrapRoot(flipped(file, i), passphrase).error().code; };
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(code(i) == ErrorCode::unknownFormat);
    for (const std::size_t i : {5, 6, 7, 10, 11}) // the upper bytes of the costs
        CHECK(code(i) == ErrorCode::corrupt);
    // Costs within bounds and salt give other keys; so does a changed commitment look.
    for (std::size_t i : {4, 8, 9})
        CHECK(code(i) == ErrorCode::wrongPassphrase);
    for (std::size_t i = 12; i < 28; ++i)
        CHECK(code(i) == ErrorCode::wrongPassphrase);
    for (std::size_t i = 52; i < 84; ++i)
        CHECK(code(i) == ErrorCode::wrongPassphrase);
    for (std::size_t i = 28; i < 52; ++i)
        CHECK(code(i) == ErrorCode::corrupt);
    for (std::size_t i = 84; i < file.size(); ++i)
        CHECK(code(i) == ErrorCode::corrupt);
}

TEST_CASE("A key file cut short or continued does not open") {
    Bytes file = wrapped(someRoot());
    for (std::size_t size = 0; size < file.size(); ++size)
        CHECK(!unwrapRoot(ByteView(file).first(size), passphrase).ok());
    file.push_back(0);
    CHECK(unwrapRoot(file, passphrase).error().code == ErrorCode::corrupt);
}

TEST_CASE("The keys of a root are all different, and so is its verifier") {
    const DeviceRoot root = someRoot();
    CHECK(!(root.snapshotKey() == root.draftKey()));
    CHECK(!(root.draftKey() == root.localKey()));
    CHECK(root.verifier().size() == 32);
    CHECK(root.verifier() != copyOf(root.snapshotKey().view()));
    CHECK(root.verifier() == someRoot().verifier());
    CHECK(root.verifier() != DeviceRoot::generate().verifier());
}

TEST_CASE("A local value opens under its label and its name only") {
    const DeviceRoot root = someRoot();
    const auto key = root.localKey();
    const std::string label = "valuewright-local-v1";
    const Bytes sealed = sealLocal(key, label, "device-seed", viewOf("content"));
    CHECK(sealed.size() == 24 + 256 + 16);
    CHECK(textOf(must(openLocal(key, label, "device-seed", sealed)).view()) == "content");
    CHECK(!openLocal(key, label, "device-seee", sealed).ok());
    CHECK(!openLocal(key, "valuewright-draft-v1", "device-seed", sealed).ok());
    CHECK(!openLocal(key, label + "d", "evice-seed", sealed).ok()); // label and name run together
    CHECK(!openLocal(root.draftKey(), label, "device-seed", sealed).ok());
    for (std::size_t i = 0; i < sealed.size(); ++i)
        CHECK(!openLocal(key, label, "device-seed", flipped(sealed, i)).ok());
    CHECK(!openLocal(key, label, "device-seed", {}).ok());
    CHECK(must(openLocal(key, label, "x", sealLocal(key, label, "x", {}))).size() == 0);
}

} // namespace vw::test
