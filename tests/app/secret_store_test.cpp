// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/profile_files.h"
#include "app/platform/secret_store.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/temp_folder.h"

using namespace vw;
using namespace vw::test;

namespace {

SecretBytes passphrase(std::string_view text) { return SecretBytes::copyOf(viewOf(text)); }

PassphraseSecretStore storeWith(const TempFolder& folder, std::string_view text) {
    return {folder.path(), passphrase(text), PassphraseCost::floor()};
}

Result<DeviceRoot> load(SecretStore& store, const ProfileId& profile) {
    std::optional<Result<DeviceRoot>> answer;
    store.load(profile, [&](Result<DeviceRoot> root) { answer.emplace(std::move(root)); });
    REQUIRE(answer.has_value());
    return std::move(*answer);
}

Status store(SecretStore& into, const ProfileId& profile, const DeviceRoot& root) {
    Status answer = Error{};
    into.store(profile, root, [&](const Status& status) { answer = status; });
    return answer;
}

} // namespace

TEST_CASE("A folder keeps the id it was given") {
    const TempFolder folder;
    const ProfileId first = must(profileIdOf(folder.path() / "profile"));
    CHECK(first == must(profileIdOf(folder.path() / "profile")));
    CHECK_FALSE(first == must(profileIdOf(folder.path() / "other")));
    using std::filesystem::perms;
    CHECK(std::filesystem::status(folder.path() / "profile").permissions() == perms::owner_all);
    CHECK(std::filesystem::status(folder.path() / "profile/profile.id").permissions() ==
          (perms::owner_read | perms::owner_write));
}

TEST_CASE("A damaged id is said, not replaced") {
    const TempFolder folder;
    must(writePrivateFile(folder.path() / "profile.id", viewOf("not an id")));
    CHECK(profileIdOf(folder.path()).error().code == ErrorCode::corrupt);
}

TEST_CASE("A root comes back from behind its passphrase, and from behind no other") {
    const TempFolder folder;
    const DeviceRoot root = DeviceRoot::generate();
    CHECK_FALSE(PassphraseSecretStore::isUsedBy(folder.path()));
    auto right = storeWith(folder, "a quiet orange bicycle");
    REQUIRE(store(right, {}, root).ok());
    CHECK(PassphraseSecretStore::isUsedBy(folder.path()));
    CHECK(load(right, {})->secret() == root.secret());
    auto wrong = storeWith(folder, "a quiet orange tricycle");
    CHECK(load(wrong, {}).error().code == ErrorCode::wrongPassphrase);
}

TEST_CASE("Without root.key there is nothing to open, and removing it leaves nothing") {
    const TempFolder folder;
    auto store1 = storeWith(folder, "a quiet orange bicycle");
    CHECK(load(store1, {}).error().code == ErrorCode::notFound);
    REQUIRE(store(store1, {}, DeviceRoot::generate()).ok());
    Status removed = Error{};
    store1.remove({}, [&](const Status& status) { removed = status; });
    CHECK(removed.ok());
    CHECK_FALSE(PassphraseSecretStore::isUsedBy(folder.path()));
}

TEST_CASE("A damaged root.key is told from a wrong passphrase") {
    const TempFolder folder;
    auto store1 = storeWith(folder, "a quiet orange bicycle");
    must(writePrivateFile(folder.path() / "root.key", viewOf("VWP1 but not much else")));
    CHECK(load(store1, {}).error().code == ErrorCode::corrupt);
    must(writePrivateFile(folder.path() / "root.key", Bytes(100'000, 1)));
    CHECK(load(store1, {}).error().code == ErrorCode::tooLarge);
}

TEST_CASE("The store of tests gives out what it holds and says locked otherwise") {
    MemorySecretStore memory;
    const DeviceRoot root = DeviceRoot::generate();
    const auto profile = randomId<ProfileId>();
    CHECK(load(memory, profile).error().code == ErrorCode::locked);
    REQUIRE(store(memory, profile, root).ok());
    CHECK(load(memory, profile)->secret() == root.secret());
    memory.remove(profile, [](const Status&) {});
    CHECK(load(memory, profile).error().code == ErrorCode::locked);
}
