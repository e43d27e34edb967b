// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a person typed is readable in any file of a profile, nor in the temporary folder.
#include "tests/support/canary.h"
#include "tests/support/catch.h"
#include "tests/support/folder_watch.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

#include <cstdlib>
#include <fstream>

using namespace vw;
using namespace vw::test;

namespace {

constexpr const char* song = "canarysingsalways";

/// Makes texts that differ and all hold the song.
class Canaries {
public:
    std::string next() { return song + std::to_string(++m_count); }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

/// Everything that can be written into one field.
std::optional<Operation> fill(EntityKind kind, EntityId id, const FieldRule& rule, Canaries& canaries) {
    switch (rule.type) {
    case FieldType::text:
        return Operation::set(kind, id, rule.field, text(canaries.next()));
    case FieldType::longText:
        return Operation::text(kind, id, rule.field, canaries.next() + " " + canaries.next(), {});
    case FieldType::textSet:
        return Operation::add(kind, id, rule.field, text(canaries.next()));
    case FieldType::document: {
        cbor::Value map = cbor::Value::map();
        map.set(1, text(canaries.next()));
        return Operation::set(kind, id, rule.field, map);
    }
    case FieldType::boolean:
    case FieldType::integer:
    case FieldType::bytes:
    case FieldType::idSet:
        break;
    }
    return {};
}

EntityId idFor(EntityKind kind, const IdentityId& person) {
    if (kind == EntityKind::settings) return {};
    EntityId id = newEntity();
    if (kind == EntityKind::participant) std::copy_n(person.raw.begin(), id.raw.size(), id.raw.begin());
    return id;
}

/// Writes every text field that this vault may write in that space.
void writeAll(TestVault& vault, SpaceId space, Home home, Canaries& canaries) {
    for (const EntityRule& entity : schema()) {
        if (entity.home != home) continue;
        const EntityId id = idFor(entity.kind, vault->identity().id());
        std::vector<Operation> operations;
        for (const FieldRule& field : entity.fields)
            if (auto operation = fill(entity.kind, id, field, canaries)) {
                // What this side may not write is refused as a whole, so each field is asked for alone.
                if (!entity.immutable) (void)vault.commit(space, {*operation});
                operations.push_back(std::move(*operation));
            }
        if (entity.immutable) (void)vault.commit(space, operations);
    }
}

/// Sends SQLite's and everybody's temporary files into a folder of the test's own.
class TemporaryFolderVariable {
public:
    explicit TemporaryFolderVariable(const std::filesystem::path& folder) {
        ::setenv("TMPDIR", folder.c_str(), 1);
        ::setenv("SQLITE_TMPDIR", folder.c_str(), 1);
    }
    TemporaryFolderVariable(const TemporaryFolderVariable&) = delete;
    TemporaryFolderVariable& operator=(const TemporaryFolderVariable&) = delete;
    ~TemporaryFolderVariable() {
        ::unsetenv("TMPDIR");
        ::unsetenv("SQLITE_TMPDIR");
    }
};

} // namespace

TEST_CASE("no file of a profile holds what was typed") {
    TempFolder temporary;
    FakeClock clock;
    Canaries canaries;
    TestVault coach(clock), client(clock);
    const TemporaryFolderVariable redirected(temporary.path());
    FolderWatch watch(temporary.path());
    const SpaceId shared = pairUp(coach, client);
    writeAll(coach, must(coach->createSpace(SpaceKind::practice)), Home::practice, canaries);
    writeAll(coach, must(coach->createSpace(SpaceKind::privatePair)), Home::privatePair, canaries);
    writeAll(client, must(client->createSpace(SpaceKind::journal)), Home::journal, canaries);
    writeAll(coach, shared, Home::shared, canaries);
    writeAll(client, shared, Home::shared, canaries);
    deliver(coach, client, shared);
    deliver(client, coach, shared);
    for (TestVault* vault : {&coach, &client}) {
        must((*vault)->setLocal(canaries.next(), viewOf(canaries.next())));
        must((*vault)->setDraft(canaries.next(), canaries.next()));
        must((*vault)->saveSnapshot());
    }
    REQUIRE(canaries.count() > 60);
    // The control: what was written can be found by who holds the keys, and in a file that is not sealed.
    REQUIRE(must(coach->view().search(song, true, 100)).size() > 10);
    std::ofstream(coach.folder() / "control") << "x" << toBase64Url(viewOf("y" + canaries.next()));

    const auto spellings = spellingsOf(song);
    const auto nothing = std::vector<std::string>();
    CHECK(findBelow(coach.folder(), spellings).size() >= 1);
    std::filesystem::remove(coach.folder() / "control");
    CHECK(findBelow(coach.folder(), spellings) == nothing); // open: with the write-ahead log
    CHECK(findBelow(client.folder(), spellings) == nothing);
    coach.reopen();
    client.reopen();
    must(coach->refold());
    CHECK(findBelow(coach.folder(), spellings) == nothing);
    CHECK(findBelow(client.folder(), spellings) == nothing);
    CHECK(watch.made() == nothing);
}
