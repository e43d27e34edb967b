// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the server's store writes, with every call to its disk failing in turn.
#include "core/base/database.h"
#include "sync/server/sqlite_store.h"
#include "tests/simulation/storage_faults.h"
#include "tests/support/catch.h"
#include "tests/sync/server/store_kinds.h"

namespace vw::simulation {

using namespace server;
using test::must;

namespace {

Result<std::unique_ptr<SqliteStore>> openIn(const std::filesystem::path& folder) {
    SqliteOptions options{folder / "store.db", {}};
    options.reserveBytes = 0;
    options.readers = 1;
    return SqliteStore::open(options);
}

template <class AnyId>
AnyId numbered(std::uint8_t number) {
    AnyId id;
    id.raw.fill(number);
    return id;
}

NewIdentity identity(std::uint8_t number) {
    return {numbered<IdentityId>(number),
            numbered<IdentityId>(number),
            {Bytes(300, number)},
            {numbered<DeviceId>(number)}};
}

PushBatch envelopes(const Bytes& content) {
    PushBatch batch{numbered<SpaceId>(1), 2, {}};
    EnvelopeId prev;
    for (std::uint8_t seq = 4; seq <= 6; ++seq) {
        batch.envelopes.push_back({numbered<DeviceId>(1), seq, 2, numbered<EnvelopeId>(seq), prev, content});
        prev = numbered<EnvelopeId>(seq);
    }
    batch.envelopes.front().prev = numbered<EnvelopeId>(3);
    return batch;
}

Mailbox mailbox(std::uint8_t number) {
    return {
        numbered<MailboxId>(number), numbered<IdentityId>(1), {number}, {1'000}, Bytes(200, number), {}, {}};
}

/// A store with one of each.
struct Origin {
    test::TempFolder folder;
    const Bytes content = Bytes(5'000, 7);

    Origin() {
        const auto store = must(openIn(folder.path()));
        must(store->registerIdentity(identity(1), {1}, {1}));
        must(store->createSpace(
            {numbered<SpaceId>(1), numbered<IdentityId>(1), {Bytes(300, 1), Bytes(400, 2)}}));
        PushBatch batch{numbered<SpaceId>(1), 2, {}};
        EnvelopeId prev;
        for (std::uint8_t seq = 1; seq <= 3; ++seq) {
            batch.envelopes.push_back(
                {numbered<DeviceId>(1), seq, 2, numbered<EnvelopeId>(seq), prev, content});
            prev = numbered<EnvelopeId>(seq);
        }
        must(store->push(batch));
        must(store->createMailbox(mailbox(1), {1}));
    }
};

/// All rows of all tables.
std::string rowsIn(const std::filesystem::path& folder) {
    (void)must(openIn(folder)); // a sweep that is due is done
    Database file = must(Database::open(folder / "store.db"));
    std::string out;
    for (const char* columns :
         {"count(*) || hex(group_concat(hash || identity)) FROM used_token",
          "hex(group_concat(id || sponsor || seq || spaces || bytes)) FROM identity",
          "hex(group_concat(identity || seq || record)) FROM identity_record",
          "hex(group_concat(id || identity)) FROM device",
          "hex(group_concat(id || sponsor || membership_seq || newest || bytes || erased)) FROM space",
          "hex(group_concat(space || seq || record)) FROM space_record",
          "hex(group_concat(identity || space)) FROM space_member",
          "hex(group_concat(space || number || device || seq || id || bytes)) FROM envelope",
          "hex(group_concat(space || device || seq || id || membership_seq)) FROM device_head",
          "hex(group_concat(id || owner || offer || ifnull(answer, '') || expires)) FROM mailbox"}) {
        Statement statement = must(file.prepare(std::string("SELECT ") + columns));
        if (must(statement.step())) out += textOf(statement.blob(0));
        out += '\n';
    }
    return out;
}

std::size_t survive(const std::function<Status(Store&)>& act) {
    const Origin origin;
    return surviveAllFaults({origin.folder.path(),
                             [&](const std::filesystem::path& folder) -> Status {
                                 VW_TRY(const auto store, openIn(folder));
                                 return act(*store);
                             },
                             rowsIn});
}

} // namespace

TEST_CASE("Whatever fails while the server stores something: all of it is there, or nothing") {
    const Bytes content(5'000, 7), record(400, 3), answer(700, 4);
    std::function<Status(Store&)> act;
    SECTION("an identity") {
        act = [](Store& store) { return store.registerIdentity(identity(2), {2}, {2}); };
    }
    SECTION("a record of an identity") {
        act = [&](Store& store) {
            return store.appendToIdentity({numbered<IdentityId>(1), 1, {record}, {numbered<DeviceId>(9)}});
        };
    }
    SECTION("a space") {
        act = [&](Store& store) {
            return store.createSpace({numbered<SpaceId>(2), numbered<IdentityId>(1), {record, record}});
        };
    }
    SECTION("a record of a space, by which somebody joins") {
        act = [&](Store& store) {
            return store.appendToSpace({numbered<SpaceId>(1), 2, {record}, {numbered<IdentityId>(2)}});
        };
    }
    SECTION("envelopes") {
        act = [&](Store& store) -> Status {
            VW_TRY(const PushStored stored, store.push(envelopes(content)));
            return stored.newest == 6 ? Status() : Status(Error{});
        };
    }
    SECTION("an erasure") {
        act = [&](Store& store) {
            return store.appendToSpace({numbered<SpaceId>(1), 2, {record}, {}, true});
        };
    }
    SECTION("an invite's mailbox") {
        act = [](Store& store) { return store.createMailbox(mailbox(2), {1}); };
    }
    SECTION("an answer to an invite, with who gives it") {
        act = [&](Store& store) { return store.answerMailbox(numbered<MailboxId>(1), answer, identity(2)); };
    }
    SECTION("the end of a mailbox") {
        act = [](Store& store) { return store.deleteMailbox(numbered<MailboxId>(1)); };
    }
    SECTION("what expired is forgotten") {
        act = [](Store& store) { return store.forgetMailboxes({2'000}, {2'000}); };
    }
    CHECK(survive(act) > 5);
}

TEST_CASE("Whatever fails while the server makes its store: the next start makes it") {
    const test::TempFolder empty;
    const auto make = [](const std::filesystem::path& folder) -> Status {
        VW_TRY(const auto store, openIn(folder));
        return store->ready();
    };
    const auto state = [](const std::filesystem::path& folder) -> std::string {
        if (!std::filesystem::exists(folder / "store.db") ||
            std::filesystem::file_size(folder / "store.db") == 0)
            return "nothing";
        return openIn(folder).ok() ? "a store" : "damaged";
    };
    CHECK(surviveAllFaults({empty.path(), make, state, Storing::Kind::steps}) > 5);
}

} // namespace vw::simulation
