// SPDX-License-Identifier: GPL-3.0-or-later
// Changing what opens a profile: whatever happens between, one way still opens it.
#include "app/platform/profile_files.h"
#include "app/profile_session.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/must.h"
#include "tests/support/people.h"
#include "tests/support/qt_loop.h"
#include "tests/support/temp_folder.h"

using namespace vw;
using namespace vw::test;

namespace {

constexpr std::string_view bicycle = "a quiet orange bicycle";
constexpr std::string_view heron = "the heron waits at noon";

/// A keychain that can stop answering well.
class FrailKeychain final : public SecretStore {
public:
    bool refusesStoring = false;
    bool refusesRemoving = false;
    void store(const ProfileId& profile, const DeviceRoot& root, Stored done) override {
        refusesStoring ? done(refusal()) : m_kept.store(profile, root, done);
    }
    void load(const ProfileId& profile, Loaded done) override { m_kept.load(profile, done); }
    void remove(const ProfileId& profile, Stored done) override {
        refusesRemoving ? done(refusal()) : m_kept.remove(profile, done);
    }
    [[nodiscard]] bool holds(const ProfileId& profile) {
        bool held = false;
        m_kept.load(profile, [&held](const Result<DeviceRoot>& root) { held = root.ok(); });
        return held;
    }

private:
    static Error refusal() { return {ErrorCode::locked, "The keychain is locked."}; }
    MemorySecretStore m_kept;
};

struct Fixture {
    TempFolder folder;
    FakeClock clock;
    FrailKeychain keychain;
    VaultOptions options{folder.path() / "profile"};
    ProfileSession session{options, keychain, clock, PassphraseCost::floor()};

    static SecretBytes typed(std::string_view text) { return SecretBytes::copyOf(viewOf(text)); }
    void create(Protection protection, std::string_view passphrase = {}) {
        std::optional<Status> answer;
        session.create({{Role::coach, "Adaeze"}, deviceKeys(9).publicKeys(), protection, typed(passphrase)},
                       [&](const Result<std::unique_ptr<Vault>>& vault) {
                           answer = vault ? Status() : Status(vault.error());
                       });
        REQUIRE(runUntil([&] { return answer.has_value(); }));
        must(*answer);
    }
    template <class Call>
    static Status change(Call call) {
        std::optional<Status> answer;
        call([&](const Status& status) { answer = status; });
        REQUIRE(runUntil([&] { return answer.has_value(); }));
        return *answer;
    }
    Status toPassphrase(std::string_view current, std::string_view next) {
        return change([&](auto done) { session.protectByPassphrase(typed(current), typed(next), done); });
    }
    Status toKeychain(std::string_view current) {
        return change([&](auto done) { session.protectByKeychain(typed(current), done); });
    }
    bool opens(std::string_view passphrase) {
        return change([&](auto done) {
                   session.unlock(typed(passphrase), [done](const Result<std::unique_ptr<Vault>>& vault) {
                       done(vault ? Status() : Status(vault.error()));
                   });
               })
            .ok();
    }
    bool opensByKeychain() {
        return change([&](auto done) {
                   session.unlock([done](const Result<std::unique_ptr<Vault>>& vault) {
                       done(vault ? Status() : Status(vault.error()));
                   });
               })
            .ok();
    }
    [[nodiscard]] ProfileId id() const { return must(profileIdOf(options.folder)); }
};

} // namespace

TEST_CASE_METHOD(Fixture, "From the keychain to a passphrase: the keychain forgets its key") {
    create(Protection::keychain);
    CHECK(toPassphrase({}, bicycle).ok());
    CHECK(session.protection() == Protection::passphrase);
    CHECK(opens(bicycle));
    CHECK_FALSE(keychain.holds(id()));
    CHECK_FALSE(session.isKeychainToForget());
}

TEST_CASE_METHOD(Fixture, "Another passphrase: the old one opens nothing any more") {
    create(Protection::passphrase, bicycle);
    CHECK(toPassphrase(bicycle, heron).ok());
    CHECK(opens(heron));
    CHECK_FALSE(opens(bicycle));
}

TEST_CASE_METHOD(Fixture, "Who does not know the passphrase changes nothing") {
    create(Protection::passphrase, bicycle);
    CHECK(toPassphrase(heron, heron).error().code == ErrorCode::wrongPassphrase);
    CHECK(toKeychain(heron).error().code == ErrorCode::wrongPassphrase);
    CHECK(session.protection() == Protection::passphrase);
    CHECK(opens(bicycle));
    CHECK_FALSE(keychain.holds(id()));
}

TEST_CASE_METHOD(Fixture, "From a passphrase to the keychain") {
    create(Protection::passphrase, bicycle);
    CHECK(toKeychain(bicycle).ok());
    CHECK(session.protection() == Protection::keychain);
    CHECK(opensByKeychain());
}

TEST_CASE_METHOD(Fixture, "A keychain that keeps nothing leaves the passphrase as it was") {
    create(Protection::passphrase, bicycle);
    keychain.refusesStoring = true;
    CHECK(toKeychain(bicycle).error().code == ErrorCode::locked);
    CHECK_FALSE(session.isKeychainToForget());
    CHECK(session.protection() == Protection::passphrase);
    CHECK(opens(bicycle));
}

TEST_CASE_METHOD(Fixture,
                 "A keychain that does not forget is told of, and asked again at the next unlocking") {
    create(Protection::keychain);
    keychain.refusesRemoving = true;
    CHECK(toPassphrase({}, bicycle).ok());
    CHECK(session.isKeychainToForget());
    CHECK(keychain.holds(id()));
    CHECK(opens(bicycle));
    CHECK(session.isKeychainToForget());
    keychain.refusesRemoving = false;
    CHECK(opens(bicycle));
    CHECK_FALSE(keychain.holds(id()));
    CHECK_FALSE(session.isKeychainToForget());
}

TEST_CASE_METHOD(Fixture,
                 "Cut short after the keychain has the key, the passphrase opens and clears it away") {
    create(Protection::passphrase, bicycle);
    const Bytes file = must(readSmallFile(options.folder / "root.key", 4096));
    CHECK(toKeychain(bicycle).ok());
    // As if the program had ended before the file went: both are there, and the mark.
    must(writePrivateFile(options.folder / "root.key", file));
    must(writePrivateFile(options.folder / "keychain.forget", {}));
    CHECK(keychain.holds(id()));
    CHECK(opens(bicycle));
    CHECK_FALSE(keychain.holds(id()));
}

TEST_CASE_METHOD(Fixture, "Cut short before the passphrase is kept, the keychain opens as before") {
    create(Protection::keychain);
    must(writePrivateFile(options.folder / "keychain.forget", {}));
    CHECK(opensByKeychain());
    CHECK(keychain.holds(id()));
    CHECK_FALSE(std::filesystem::exists(options.folder / "keychain.forget"));
}
