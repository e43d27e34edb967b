// SPDX-License-Identifier: GPL-3.0-or-later
// A coach and a client with every kind of entity written, and a key for backups of it.
#pragma once

#include "core/backup/backup.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

namespace vw::test {

/// At the cost of the floor, since deriving is not what is tested.
const BackupKey& backupKey();
constexpr std::string_view backupPassphrase = "ähre boat cradle daisy eager fable";

/// In each text there is `canary`, and letters from all over Unicode.
struct SealedPractice {
    FakeClock clock;
    TestVault coach{clock};
    TestVault client{clock};
    SpaceId practice, priv, shared, journal;
    int texts = 0;

    SealedPractice();
    static constexpr const char* canary = "canarysingsalways";
    [[nodiscard]] View::Digest digest() { return must(coach->view().digest()); }
    [[nodiscard]] BackupSource source(const std::filesystem::path& file) const {
        return {file, backupKey(), clock};
    }
    /// One more note of the coach.
    void writeNote(const std::string& words);

private:
    void writeAll(TestVault& vault, SpaceId space, Home home);
    std::optional<Operation> fill(EntityKind kind, EntityId id, const FieldRule& rule);
    std::string nextText();
};

/// Everything that can be read, in one line per entity, to compare two profiles by hand.
std::vector<std::string> everythingIn(const Vault& vault);

} // namespace vw::test
