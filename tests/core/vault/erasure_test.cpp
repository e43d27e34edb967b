// SPDX-License-Identifier: GPL-3.0-or-later
// What erasing and ending a space does on each side's disk, also when records before it are missing.
#include "core/base/database.h"
#include "core/crypto/erase_record.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;

namespace {

Operation title(EntityId goal, const std::string& value) {
    return Operation::set(EntityKind::goal, goal, Field::title, text(value));
}

/// All that lies in a profile's files, the write-ahead log and the snapshot among them.
std::string everything(const std::filesystem::path& folder) {
    std::string out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) out += readFile(entry.path());
    return out;
}

/// Pieces that nobody may find any more: of every envelope its id and its sealed bytes, of every record of
/// the log its body.
std::vector<std::string> tracesOf(TestVault& vault, SpaceId space) {
    std::vector<std::string> out;
    for (const Bytes& envelope : must(vault->beyond(space, {}, 1000))) {
        out.push_back(textOf(must(EnvelopeView::read(envelope)).id().view()));
        for (std::size_t at = 0; at + 24 <= envelope.size(); at += 24)
            if (at >= 104) out.push_back(textOf(ByteView(envelope).subspan(at, 24)));
    }
    for (const Bytes& record : vault->membership(space)->records())
        for (std::size_t at = 128; at + 24 <= record.size(); at += 24)
            out.push_back(textOf(ByteView(record).subspan(at, 24)));
    // Who the owner is stands in every space of theirs.
    const std::string own = textOf(vault->membership(space)->records().front());
    std::erase_if(out, [&](const std::string& one) { return own.find(one) != std::string::npos; });
    return out;
}

std::size_t found(const std::string& files, const std::vector<std::string>& traces) {
    return static_cast<std::size_t>(std::count_if(traces.begin(), traces.end(), [&](const std::string& one) {
        return files.find(one) != std::string::npos;
    }));
}

Bytes eraseRecord(TestVault& vault, SpaceId space) {
    return must(membership_records::erase(*vault->membership(space), vault->device(), UtcMillis{5}));
}

void end(TestVault& by, TestVault& other, SpaceId space) {
    const std::vector<Bytes> record{
        must(membership_records::end(*by->membership(space), by->device(), UtcMillis{7}))};
    must(by->applyMembership(record));
    must(other->applyMembership(record));
}

struct Fixture {
    FakeClock clock;
    TestVault coach{clock};
    TestVault client{clock};
    SpaceId practice = must(coach->createSpace(SpaceKind::practice));
    SpaceId space = pairUp(coach, client);
    EntityId goal = newEntity();

    Fixture() {
        must(coach.commit(practice, {Operation::set(EntityKind::settings, {}, Field::name, text("stays"))}));
        for (int i = 0; i < 40; ++i)
            must(coach.commit(space, {title(newEntity(), "unforgettable " + std::to_string(i))}));
        must(coach.commit(space, {title(goal, "last")}));
        deliver(coach, client, space);
        must(client.commit(space, {title(goal, "from the client")}));
        deliver(client, coach, space);
    }
};

} // namespace

TEST_CASE("no byte of an erased space is in any file: rows, write-ahead log, snapshot, wraps") {
    Fixture f;
    must(f.coach->saveSnapshot());
    const std::vector<std::string> traces = tracesOf(f.coach, f.space);
    REQUIRE(found(everything(f.coach.folder()), traces) == traces.size()); // the search finds what is there
    const Bytes record = eraseRecord(f.coach, f.space);
    must(f.coach->applyMembership(std::vector<Bytes>{record}));
    must(f.coach->setServerRecords(f.space.view(), f.coach->membership(f.space)->headSeq()));
    const std::string files = everything(f.coach.folder());
    CHECK(found(files, traces) == 0);
    // Of the other person nothing is left either, since no other space has them.
    CHECK(f.coach->find(f.client->identity().id()) == nullptr);
    CHECK(files.find(textOf(f.client->identity().id().view())) == std::string::npos);
    CHECK(must(f.coach->eraseRecord(f.space)) == record);
    CHECK(must(f.coach->view().entities({EntityKind::settings, {}})).size() == 1);
    f.coach.reopen();
    CHECK(f.coach->isErased(f.space));
    CHECK(found(everything(f.coach.folder()), traces) == 0);
}

// SQLite does not overwrite what rows leave behind when they are moved within the file (sweep).
TEST_CASE("the file is written anew after an erasure, at the latest at the next start") {
    Fixture f;
    const auto unswept = [&f] {
        f.coach.close();
        Database file = must(Database::open(f.coach.folder() / "vault.db"));
        return *file.integer("SELECT (SELECT count(*) FROM meta WHERE name = 'unswept') + freelist_count "
                             "FROM pragma_freelist_count");
    };
    SECTION("erased by the last record alone") {
        must(f.coach->applyErasure(f.space, eraseRecord(f.coach, f.space)));
        CHECK(unswept() == 0);
    }
    SECTION("erased, and not confirmed by the server before the program was killed") {
        must(f.coach->applyMembership(std::vector<Bytes>{eraseRecord(f.coach, f.space)}));
        CHECK(unswept() > 0);
        f.coach.open();
        CHECK(unswept() == 0);
    }
}

TEST_CASE("drafts and small values of a space go with it, others stay") {
    Fixture f;
    must(f.coach->setDraft("goal/" + f.goal.hex(), "half a sentence"));
    must(f.coach->setDraft("private/" + f.space.hex(), "another"));
    must(f.coach->setDraft("goal/" + newEntity().hex(), "of somebody else"));
    must(f.coach->setLocal("pin/" + f.space.hex(), viewOf("who")));
    must(f.coach->setLocal("noticed/" + f.client->identity().id().hex(),
                           cbor::encode(cbor::Value::array({}))));
    must(f.coach->setLocal("account", viewOf("server")));
    must(f.coach->applyErasure(f.space, eraseRecord(f.coach, f.space)));
    CHECK_FALSE(f.coach->draft("goal/" + f.goal.hex()).ok());
    CHECK_FALSE(f.coach->draft("private/" + f.space.hex()).ok());
    CHECK(f.coach->localNames("pin/").empty());
    CHECK(f.coach->localNames("noticed/").empty());
    CHECK(f.coach->local("account").ok());
}

TEST_CASE("a device that missed records erases by the last one alone") {
    Fixture f;
    TestVault laptop(f.clock, f.coach);
    followDevices(f.coach, f.space);
    shareRecords(f.coach, laptop, f.space);
    shareRecords(f.coach, f.client, f.space);
    deliver(f.coach, laptop, f.space);
    REQUIRE(must(laptop->view().entities({EntityKind::goal, {}})).size() == 41);
    const std::vector<std::string> traces = tracesOf(laptop, f.space);
    end(f.coach, f.client, f.space); // the laptop misses this one
    const Bytes record = eraseRecord(f.coach, f.space);
    CHECK(laptop->applyMembership(std::vector<Bytes>{record}).error().code == ErrorCode::waiting);
    must(laptop->applyErasure(f.space, record));
    must(laptop->applyErasure(f.space, record)); // as after a crash
    CHECK(laptop->membership(f.space) == nullptr);
    CHECK(laptop->isErased(f.space));
    CHECK(must(laptop->view().entities({EntityKind::goal, {}})).empty());
    CHECK(found(everything(laptop.folder()), traces) == 0);
}

TEST_CASE("the other side keeps what it has, read-only, and gives it to nobody") {
    Fixture f;
    end(f.coach, f.coach, f.space);
    const Bytes record = eraseRecord(f.coach, f.space);
    must(f.client->applyErasure(f.space, record)); // the end never came here
    CHECK(f.client->isErased(f.space));
    f.client.reopen();
    CHECK(f.client->isErased(f.space));
    CHECK(must(f.client->view().entity(f.space, EntityKind::goal, f.goal)).text(Field::title) ==
          "from the client");
    CHECK(f.client.commit(f.space, {title(f.goal, "more")}).error().code == ErrorCode::locked);
    CHECK(must(f.client->beyond(f.space, {}, 9)).empty());
    CHECK(f.client->currentKey(f.space).ok());
}

TEST_CASE("a forged or replayed erasure changes nothing") {
    Fixture f;
    const SpaceId other = pairUp(f.coach, f.client);
    const auto refused = [&](TestVault& vault, const Bytes& record) {
        CHECK_FALSE(vault->applyErasure(f.space, record).ok());
        CHECK_FALSE(vault->isErased(f.space));
        CHECK(must(vault->view().entities({EntityKind::goal, f.space})).size() == 41);
    };
    for (TestVault* vault : {&f.coach, &f.client}) {
        refused(*vault, eraseRecord(f.client, f.space)); // a member, but not the owner
        refused(*vault, eraseRecord(f.coach, other));    // another space of the same two
        Bytes bent = eraseRecord(f.coach, f.space);
        bent.back() ^= 1;
        refused(*vault, bent);
    }
    CHECK(f.coach->applyErasure(SpaceId{{1}}, {}).error().code == ErrorCode::corrupt);
    CHECK(f.coach->applyErasure(SpaceId{{1}}, eraseRecord(f.coach, f.space)).error().code ==
          ErrorCode::corrupt);
}

TEST_CASE("a removed device cannot erase on its owner's other devices") {
    Fixture f;
    TestVault lost(f.clock, f.coach);
    followDevices(f.coach, f.space);
    shareRecords(f.coach, lost, f.space);
    const std::vector<Bytes> revoked{
        must(identity_records::revoke(f.coach->identity(), f.coach->device(), lost->device().id()))};
    must(f.coach->applyIdentity(revoked));
    const Bytes record = eraseRecord(lost, f.space);
    CHECK(f.coach->applyErasure(f.space, record).error().code == ErrorCode::notAllowed);
    CHECK(must(f.coach->view().entities({EntityKind::goal, f.space})).size() == 41);
}

TEST_CASE("an ended space is read-only for both, and what was written before is still exchanged") {
    Fixture f;
    must(f.client.commit(f.space, {title(f.goal, "typed before anybody knew")}));
    end(f.coach, f.client, f.space);
    for (TestVault* vault : {&f.coach, &f.client}) {
        const Status refused = vault->commit(f.space, {title(f.goal, "more")});
        CHECK(refused.error().code == ErrorCode::notAllowed);
        CHECK(refused.error().sentence ==
              "The work in this space was ended, so nothing new is written there; "
              "all of it stays readable.");
        CHECK((*vault)->currentKey(f.space).ok());
    }
    CHECK(deliver(f.client, f.coach, f.space).stored == 1);
    CHECK(must(f.coach->view().entity(f.space, EntityKind::goal, f.goal)).text(Field::title) ==
          "typed before anybody knew");
    must(f.coach->sealReceipt(f.space));
    CHECK(deliver(f.coach, f.client, f.space).stored == 1);
    CHECK(f.client->delivery(f.space).received == f.client->delivery(f.space).saved);
    CHECK(f.coach.digest(f.space) == f.client.digest(f.space));
}
