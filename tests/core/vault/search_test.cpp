// SPDX-License-Identifier: GPL-3.0-or-later
// What a search finds, in which order, and the words around it. Expected texts are counted out by hand.
#include "core/vault/snippet.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

using namespace vw;
using namespace vw::test;

namespace {

struct Notes {
    FakeClock clock;
    TestVault vault{clock};
    SpaceId space = must(vault->createSpace(SpaceKind::privatePair));

    EntityId write(const std::string& title, const std::string& body) {
        const EntityId id = newEntity();
        clock.advance(1000);
        must(vault.commit(space, {Operation::set(EntityKind::privateNote, id, Field::title, text(title)),
                                  Operation::text(EntityKind::privateNote, id, Field::body, body, {})}));
        return id;
    }
    std::vector<EntityId> find(const std::string& words, std::size_t limit = 10) {
        std::vector<EntityId> out;
        for (const SearchHit& hit : must(vault->view().search(words, false, limit)))
            out.push_back(hit.id);
        return out;
    }
    std::string snippet(const std::string& words) {
        return must(vault->view().search(words, false, 1)).at(0).snippet;
    }
};

} // namespace

TEST_CASE("titles come first, then what was changed last, on a later device too") {
    Notes notes;
    const EntityId old = notes.write("Night shift", "calm");
    const EntityId edited = notes.write("First", "a long night, then a shift");
    const EntityId newer = notes.write("Second", "the shift of that night");
    notes.clock.advance(1000);
    must(notes.vault.commit(
        notes.space, {Operation::set(EntityKind::privateNote, edited, Field::title, text("Changed last"))}));
    const std::vector<EntityId> order{old, edited, newer};
    CHECK(notes.find("night shift") == order);
    CHECK(notes.find("night shift", 2) == std::vector<EntityId>{old, edited});
    must(notes.vault->saveSnapshot());
    notes.vault.reopen();
    CHECK(notes.find("night shift") == order);
    must(notes.vault->refold());
    CHECK(notes.find("night shift") == order);
}

TEST_CASE("punctuation joins no words and is none itself") {
    Notes notes;
    const EntityId id = notes.write("Team", "a co-worker’s e-mail, “urgent”");
    CHECK(notes.find("co-worker") == std::vector<EntityId>{id});
    CHECK(notes.find("worker's") == std::vector<EntityId>{id});
    CHECK(notes.find("“urgent”") == std::vector<EntityId>{id});
    CHECK(notes.find("e-mails").empty());
    CHECK(notes.find("short: team").empty()); // no syntax of the index
    CHECK(notes.find("team NOT urgent").empty());
    CHECK(notes.find("(\"*").empty());
}

TEST_CASE("a snippet is sixteen words around what was found") {
    Notes notes;
    notes.write("Title", "one two three four five six seven eight nine ten eleven twelve thirteen Fourteen. "
                         "fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two needle");
    CHECK(notes.snippet("two") ==
          "one \2two\3 three four five six seven eight nine ten eleven twelve thirteen "
          "Fourteen. fifteen sixteen…");
    CHECK(notes.snippet("needle fourteen") ==
          "…ten eleven twelve thirteen \2Fourteen\3. fifteen sixteen seventeen eighteen nineteen twenty "
          "twenty-one twenty-two \2needle\3");
    CHECK(notes.snippet("title twenty") == "\2Title\3"); // each text shows one of the two: the first does
}

TEST_CASE("a prefix is marked in the words that begin with it") {
    Notes notes;
    notes.write("Überstunden", "");
    const auto hits = must(notes.vault->view().search("uber", true, 10));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].snippet == "\2Überstunden\3");
}
