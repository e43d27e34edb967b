// SPDX-License-Identifier: GPL-3.0-or-later
// A profile is made, written, closed, opened and read; two profiles exchange what they wrote.
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

#include <fstream>

using namespace vw;
using namespace vw::test;

namespace {

std::vector<Operation> note(EntityId id, const std::string& title, const std::string& body) {
    return {Operation::set(EntityKind::privateNote, id, Field::title, text(title)),
            Operation::text(EntityKind::privateNote, id, Field::body, body, {})};
}

std::string shownText(TestVault& vault, SpaceId space, EntityKind kind, EntityId id) {
    return must(vault->view().text(space, kind, id, Field::body)).text;
}

} // namespace

TEST_CASE("what was committed is there after opening again") {
    FakeClock clock;
    TestVault vault(clock);
    const SpaceId space = must(vault->createSpace(SpaceKind::privatePair));
    const EntityId id = newEntity();
    must(vault.commit(space, note(id, "First talk", "She wants to lead.")));
    const auto before = vault.digest(space);

    vault.reopen();
    CHECK(must(vault->view().entity(space, EntityKind::privateNote, id)).text(Field::title) == "First talk");
    CHECK(shownText(vault, space, EntityKind::privateNote, id) == "She wants to lead.");
    CHECK(vault.digest(space) == before);
    REQUIRE(vault->spaces().size() == 1);
    CHECK(vault->spaces()[0].kind == SpaceKind::privatePair);
    CHECK(vault->spaces()[0].ownRole == Role::coach);
}

TEST_CASE("a snapshot and its tail give the view that folding anew gives") {
    FakeClock clock;
    TestVault vault(clock);
    const SpaceId space = must(vault->createSpace(SpaceKind::privatePair));
    const EntityId first = newEntity(), second = newEntity();
    must(vault.commit(space, note(first, "One", "words of the first")));
    must(vault->saveSnapshot());
    must(vault.commit(space, note(second, "Two", "words of the second")));
    must(vault.commit(space, {Operation::erase(EntityKind::privateNote, first)}));

    vault.reopen();
    const auto fromSnapshot = vault.digest(space);
    CHECK(must(vault->view().search("first", false, 10)).empty());
    CHECK(must(vault->view().search("second", false, 10)).size() == 1);
    must(vault->refold());
    CHECK(vault.digest(space) == fromSnapshot);
    CHECK(must(vault->view().search("second", false, 10)).size() == 1);
}

TEST_CASE("two people see what both wrote") {
    FakeClock clock;
    TestVault coach(clock), client(clock);
    const SpaceId space = pairUp(coach, client);
    const EntityId goal = newEntity(), checkIn = newEntity();
    must(coach.commit(space, {Operation::set(EntityKind::goal, goal, Field::title, text("Say no kindly")),
                              Operation::set(EntityKind::goal, goal, Field::lens, number(3))}));
    must(client.commit(space, {Operation::set(EntityKind::checkIn, checkIn, Field::energy, number(4))}));

    CHECK(deliver(coach, client, space).stored == 1);
    CHECK(deliver(client, coach, space).stored == 1);
    CHECK(must(client->view().entity(space, EntityKind::goal, goal)).text(Field::title) == "Say no kindly");
    CHECK(must(coach->view().entity(space, EntityKind::checkIn, checkIn)).integer(Field::energy) == 4);
    CHECK(coach.digest(space) == client.digest(space));
    CHECK(deliver(coach, client, space).stored == 0);
}

TEST_CASE("search finds words in titles and texts, whole or as a beginning") {
    FakeClock clock;
    TestVault vault(clock);
    const SpaceId space = must(vault->createSpace(SpaceKind::privatePair));
    const EntityId id = newEntity();
    must(vault.commit(space, note(id, "Überblick", "the ward needs a second nurse")));
    const View& view = vault->view();

    REQUIRE(must(view.search("second nurse", false, 10)).size() == 1);
    CHECK(must(view.search("second nurse", false, 10))[0].snippet.find("\x02second\x03") !=
          std::string::npos);
    CHECK(must(view.search("uberblick", false, 10)).size() == 1);
    CHECK(must(view.search("nur", false, 10)).empty());
    CHECK(must(view.search("ward nur", true, 10)).size() == 1);
    CHECK(must(view.search("ward physician", true, 10)).empty());
    CHECK(view.search("  ", true, 10).error().code == ErrorCode::badInput);
    CHECK(must(view.search("\"ward OR (", false, 10)).empty());

    must(vault.commit(space, {Operation::set(EntityKind::privateNote, id, Field::title, text("Overview"))}));
    CHECK(must(view.search("uberblick", false, 10)).empty());
    CHECK(must(view.search("overview second", false, 10)).size() == 1);
}

TEST_CASE("delivery says saved, sent and received as it is") {
    FakeClock clock;
    TestVault coach(clock), client(clock);
    const SpaceId space = pairUp(coach, client);
    const EntityId goal = newEntity();
    must(coach.commit(space, {Operation::set(EntityKind::goal, goal, Field::title, text("One"))}));
    must(coach.commit(space, {Operation::set(EntityKind::goal, goal, Field::title, text("Two"))}));
    CHECK(coach->delivery(space).saved == 2);
    CHECK(coach->delivery(space).sent == 0);

    const auto unsent = must(coach->unsent(space, 1));
    REQUIRE(unsent.size() == 1);
    const std::vector<EnvelopeId> ids{must(EnvelopeView::read(unsent[0])).id()};
    must(coach->markSent(space, ids));
    CHECK(coach->delivery(space).sent == 1);
    CHECK(coach->delivery(space).received == 0);

    CHECK_FALSE(client->receiptDue(space));
    CHECK(deliver(coach, client, space).operations);
    CHECK(client->receiptDue(space));
    must(client->sealReceipt(space));
    CHECK_FALSE(client->receiptDue(space));
    CHECK_FALSE(deliver(client, coach, space).operations);
    CHECK_FALSE(coach->receiptDue(space));
    CHECK(coach->delivery(space).received == 2);
    CHECK(client->delivery(space).saved == 0);

    coach.reopen();
    CHECK(coach->delivery(space).saved == 2);
    CHECK(coach->delivery(space).sent == 1);
    CHECK(coach->delivery(space).received == 2);
}

TEST_CASE("own receipts that come back after a restore are not counted as saved") {
    FakeClock clock;
    TestVault coach(clock), client(clock);
    const SpaceId space = pairUp(coach, client);
    must(coach.commit(space, {Operation::set(EntityKind::goal, newEntity(), Field::title, text("One"))}));
    deliver(coach, client, space);
    const TempFolder backup;
    client.close();
    std::filesystem::copy(client.folder(), backup.path() / "profile",
                          std::filesystem::copy_options::recursive);
    client.open();
    must(client->sealReceipt(space));
    must(client.commit(space, {Operation::set(EntityKind::checkIn, newEntity(), Field::energy, number(4))}));
    deliver(client, coach, space);
    client.close();
    std::filesystem::remove_all(client.folder());
    std::filesystem::copy(backup.path() / "profile", client.folder(),
                          std::filesystem::copy_options::recursive);
    client.open();

    CHECK(deliver(coach, client, space).stored == 2); // the receipt and the check-in
    CHECK(client->delivery(space).saved == 1);
    CHECK(client->delivery(space).sent == 1);
    client.reopen();
    CHECK(client->delivery(space).saved == 1);
}

TEST_CASE("one action in two spaces is written to both or to none") {
    FakeClock clock;
    TestVault coach(clock), client(clock);
    const SpaceId shared = pairUp(coach, client);
    const SpaceId own = must(coach->createSpace(SpaceKind::privatePair));
    const EntityId id = newEntity();
    const Operation good = Operation::set(EntityKind::client, id, Field::name, text("A"));
    const Operation bad = Operation::set(EntityKind::checkIn, id, Field::energy, number(3));

    const std::vector<SpaceOperations> refused{{own, {good}}, {shared, {bad}}};
    CHECK(coach->commit(refused).error().code == ErrorCode::notAllowed);
    CHECK(coach->delivery(own).saved == 0);
    CHECK(coach->view().entity(own, EntityKind::client, id).error().code == ErrorCode::notFound);

    const Operation goal = Operation::set(EntityKind::goal, id, Field::title, text("B"));
    const std::vector<SpaceOperations> accepted{{own, {good}}, {shared, {goal}}};
    must(coach->commit(accepted));
    CHECK(coach->delivery(own).saved == 1);
    CHECK(coach->delivery(shared).saved == 1);
}

TEST_CASE("local values and drafts are found by name and survive") {
    FakeClock clock;
    TestVault vault(clock);
    must(vault->setLocal("invite/anna", viewOf("one")));
    must(vault->setLocal("invite/bert", viewOf("two")));
    must(vault->setLocal("name", viewOf("three")));
    must(vault->setDraft("note", "half a sent"));
    vault.reopen();
    CHECK(textOf(must(vault->local("invite/bert")).view()) == "two");
    CHECK(vault->localNames("invite/") == std::vector<std::string>{"invite/anna", "invite/bert"});
    CHECK(must(vault->draft("note")) == "half a sent");
    must(vault->removeLocal("invite/anna"));
    must(vault->removeDraft("note"));
    CHECK(vault->local("invite/anna").error().code == ErrorCode::notFound);
    CHECK(vault->draft("note").error().code == ErrorCode::notFound);
}

TEST_CASE("a pull cursor is remembered per space") {
    FakeClock clock;
    TestVault vault(clock);
    const SpaceId space = must(vault->createSpace(SpaceKind::practice));
    CHECK_FALSE(vault->cursor(space).has_value());
    const PullCursor cursor{randomId<StoreEpoch>(), 41, randomId<EnvelopeId>()};
    must(vault->setCursor(space, cursor));
    vault.reopen();
    const auto read = vault->cursor(space);
    REQUIRE(read.has_value());
    CHECK(read->epoch == cursor.epoch);
    CHECK(read->number == 41);
    CHECK(read->last == cursor.last);
}

TEST_CASE("a profile may change between being searched and not") {
    FakeClock clock;
    TestVault vault(clock);
    const SpaceId space = must(vault->createSpace(SpaceKind::privatePair));
    const EntityId id = newEntity();
    must(vault.commit(space, note(id, "One", "first words")));
    must(vault->saveSnapshot());
    vault.options().searchIndex = false;
    vault.reopen();
    must(vault.commit(space, note(id, "Two", "second words")));
    CHECK(vault->view().search("words", false, 9).error().code == ErrorCode::badInput);
    must(vault->saveSnapshot());
    vault.options().searchIndex = true;
    vault.reopen();
    CHECK(must(vault->view().search("two", false, 9)).size() == 1);
    CHECK(must(vault->view().search("one", false, 9)).empty());
}

TEST_CASE("envelopes that a restored profile had lost come back from the server") {
    FakeClock clock;
    TestVault coach(clock), client(clock);
    const SpaceId space = pairUp(coach, client);
    const auto copy = [&] { // the file as it is, with everything in it
        coach.close();
        return readFile(coach.folder() / "vault.db");
    };
    const std::string backup = copy();
    coach.open();
    must(coach.commit(space, {Operation::set(EntityKind::goal, newEntity(), Field::title, text("lost"))}));
    deliver(coach, client, space);
    must(client->sealReceipt(space));
    deliver(client, coach, space);
    must(coach->sealReceipt(space));
    deliver(coach, client, space);
    const auto expected = coach.digest(space);
    coach.close();
    std::filesystem::remove(coach.folder() / "vault.db-wal");
    std::ofstream(coach.folder() / "vault.db", std::ios::binary) << backup;
    coach.open();
    CHECK(coach->delivery(space).saved == 0);
    CHECK(deliver(client, coach, space).stored == 2);
    CHECK(coach.digest(space) == expected);
    CHECK(coach->delivery(space).saved == 1);
    CHECK(coach->delivery(space).received == 1);
}
