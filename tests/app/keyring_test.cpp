// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain of a real desktop. tests/app/with_keyring runs one case per state of the keyring, in this
// order.
#include "app/platform/keychain_secret_store.h"
#include "app/profile_session.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/people.h"
#include "tests/support/qt_loop.h"
#include "tests/support/temp_folder.h"

using namespace vw;
using namespace vw::test;

namespace {

using Opened = Result<std::unique_ptr<Vault>>;

struct Fixture {
    FakeClock clock;
    KeychainSecretStore keychain;

    static std::filesystem::path sharedFolder() {
        const char* const folder = std::getenv("VALUEWRIGHT_KEYRING_PROFILE");
        REQUIRE(folder != nullptr); // set by with_keyring
        return folder;
    }
    ProfileSession session(const std::filesystem::path& folder) {
        return {{folder}, keychain, clock, PassphraseCost::floor()};
    }
    template <class Call>
    static Opened answerOf(Call call) {
        std::optional<Opened> answer;
        call([&answer](Opened vault) { answer.emplace(std::move(vault)); });
        REQUIRE(runUntil([&] { return answer.has_value(); }));
        return std::move(*answer);
    }
    static Opened create(ProfileSession& session) {
        return answerOf([&](auto done) {
            session.create(
                {{Role::coach, "Adaeze"}, deviceKeys(9).publicKeys(), Protection::keychain, SecretBytes(0)},
                done);
        });
    }
    static Opened unlock(ProfileSession& session) {
        return answerOf([&](auto done) { session.unlock(done); });
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Without a keyring no profile is made, and it is said", "[absent]") {
    const TempFolder folder;
    ProfileSession session = this->session(folder.path() / "profile");
    const Opened made = create(session);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code != ErrorCode::locked);
    CHECK_FALSE(made.error().sentence.empty());
    CHECK_FALSE(session.exists());
    const Opened opened = unlock(session);
    REQUIRE_FALSE(opened.ok());
}

TEST_CASE_METHOD(Fixture, "An unlocked keyring opens a profile without a question", "[unlocked]") {
    ProfileSession session = this->session(sharedFolder());
    CHECK_FALSE(session.exists());
    REQUIRE(create(session).ok());
    const Opened opened = unlock(session);
    REQUIRE(opened.ok());
    CHECK(practice::ownProfile(**opened)->name == "Adaeze");
}

TEST_CASE_METHOD(Fixture, "An entry that was removed is gone, and removing it again is no error",
                 "[unlocked]") {
    const auto profile = randomId<ProfileId>();
    const DeviceRoot root = DeviceRoot::generate();
    std::vector<Status> said;
    const auto next = [&](std::size_t count) {
        REQUIRE(runUntil([&] { return said.size() == count; }));
        return said.back();
    };
    const auto answer = [&](const Status& status) { said.push_back(status); };
    keychain.store(profile, root, answer);
    REQUIRE(next(1).ok());
    keychain.load(profile, [&](const Result<DeviceRoot>& loaded) {
        said.push_back(loaded.ok() && loaded->secret() == root.secret() ? Status() : Status(Error{}));
    });
    REQUIRE(next(2).ok());
    keychain.remove(profile, answer);
    REQUIRE(next(3).ok());
    keychain.remove(profile, answer);
    REQUIRE(next(4).ok());
}

TEST_CASE_METHOD(Fixture, "A locked keyring is never taken for a first run", "[locked]") {
    ProfileSession session = this->session(sharedFolder());
    CHECK(session.exists());
    CHECK(session.protection() == Protection::keychain);
    const Opened opened = unlock(session);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::locked);
}

TEST_CASE_METHOD(Fixture, "Once the keyring is unlocked again, the profile opens as it was", "[again]") {
    ProfileSession session = this->session(sharedFolder());
    const Opened opened = unlock(session);
    REQUIRE(opened.ok());
    CHECK(practice::ownProfile(**opened)->name == "Adaeze");
}
