// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_session.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/people.h"
#include "tests/support/qt_loop.h"
#include "tests/support/temp_folder.h"

using namespace vw;
using namespace vw::test;

namespace {

using Answer = std::optional<Result<std::unique_ptr<Vault>>>;

struct Fixture {
    TempFolder folder;
    FakeClock clock;
    MemorySecretStore keychain;
    VaultOptions options{folder.path() / "profile"};
    ProfileSession session{options, keychain, clock, PassphraseCost::floor()};

    static SecretBytes typed(std::string_view text) { return SecretBytes::copyOf(viewOf(text)); }
    static NewProfile newProfile(Protection protection, std::string_view passphrase = {}) {
        return {{Role::coach, "Adaeze"}, deviceKeys(9).publicKeys(), protection, typed(passphrase)};
    }
    template <class Call>
    static Answer wait(Call call) {
        Answer answer;
        call([&answer](Result<std::unique_ptr<Vault>> vault) { answer.emplace(std::move(vault)); });
        REQUIRE(runUntil([&] { return answer.has_value(); }));
        return answer;
    }
    Answer create(Protection protection, std::string_view passphrase = {}) {
        return wait([&](auto done) { session.create(newProfile(protection, passphrase), done); });
    }
    Answer unlock() {
        return wait([&](auto done) { session.unlock(done); });
    }
    Answer unlock(std::string_view passphrase) {
        return wait([&](auto done) { session.unlock(typed(passphrase), done); });
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "A profile under the keychain opens again without a question") {
    CHECK_FALSE(session.exists());
    {
        const Answer made = create(Protection::keychain);
        REQUIRE(made->ok());
        CHECK(practice::ownProfile(***made)->name == "Adaeze");
    }
    CHECK(session.exists());
    CHECK(session.protection() == Protection::keychain);
    const Answer opened = unlock();
    REQUIRE(opened->ok());
    CHECK(practice::ownProfile(***opened)->role == Role::coach);
}

TEST_CASE_METHOD(Fixture, "A profile behind a passphrase opens by it and by no other") {
    REQUIRE(create(Protection::passphrase, "a quiet orange bicycle")->ok());
    CHECK(session.protection() == Protection::passphrase);
    CHECK(unlock("a quiet orange tricycle")->error().code == ErrorCode::wrongPassphrase);
    CHECK(unlock("a quiet orange bicycle")->ok());
}

TEST_CASE_METHOD(Fixture, "A keychain that shows nothing is never taken for a first run") {
    REQUIRE(create(Protection::keychain)->ok());
    MemorySecretStore locked; // as a locked keyring answers
    ProfileSession again(options, locked, clock);
    CHECK(again.exists());
    const Answer answer = wait([&](auto done) { again.unlock(done); });
    CHECK(answer->error().code == ErrorCode::locked);
    CHECK(unlock()->ok()); // nothing was overwritten
}

TEST_CASE_METHOD(Fixture, "A keychain that holds another key does not open the profile") {
    REQUIRE(create(Protection::keychain)->ok());
    keychain.store(*profileIdOf(options.folder), DeviceRoot::generate(), [](const Status&) {});
    CHECK(unlock()->error().code == ErrorCode::wrongPassphrase);
}

TEST_CASE_METHOD(Fixture, "What an attempt cut short left behind is not taken for protection") {
    REQUIRE(std::filesystem::create_directories(options.folder));
    PassphraseSecretStore left(options.folder, typed("of an earlier attempt"), PassphraseCost::floor());
    left.store({}, DeviceRoot::generate(), [](const Status&) {});
    REQUIRE(create(Protection::keychain)->ok());
    CHECK(session.protection() == Protection::keychain);
    CHECK(unlock()->ok());
}

TEST_CASE_METHOD(Fixture, "A second window on the same profile gets one sentence") {
    const Answer open = create(Protection::keychain);
    REQUIRE(open->ok());
    const Answer second = unlock();
    REQUIRE_FALSE(second->ok());
    CHECK(second->error().code == ErrorCode::conflict);
    CHECK_FALSE(second->error().sentence.empty());
}
