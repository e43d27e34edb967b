// SPDX-License-Identifier: GPL-3.0-or-later
// What was exported says the same after it was imported, also when it is exported once more, and life goes
// on.
#include "core/vault/content_digest.h"
#include "core/vault/space_history.h"
#include "core/vault/vault_importer.h"
#include "tests/core/export/exported_practice.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

SpaceId sharedOf(const Vault& vault) {
    for (const SpaceInfo& space : vault.spaces())
        if (space.kind == SpaceKind::shared) return space.id;
    return {};
}

std::string titleOf(const Vault& vault, EntityId goal) {
    return must(vault.view().entity(sharedOf(vault), EntityKind::goal, goal)).text(Field::title);
}

std::size_t refusedIn(const Vault& vault) { return must(vault.view().refused()).size(); }

/// Two vaults agree on what they hold, apart from the ids of the spaces that a client is kept in.
std::vector<std::string> readable(const Vault& vault) {
    std::vector<std::string> out = everythingIn(vault);
    out.erase(std::remove_if(out.begin(), out.end(),
                             [](const std::string& line) { return line.starts_with("relation"); }),
              out.end());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

TEST_CASE("an export imports with the same contents") {
    CrossedPractice practice;
    const Imported imported(documentOf(*practice.coach), practice.clock);
    REQUIRE(imported.vault);
    CHECK(contentsOf(*imported.vault) == contentsOf(*practice.coach));
    CHECK(readable(*imported.vault) == readable(*practice.coach));
    CHECK(readable(*imported.vault).size() > 20);
    CHECK(titleOf(*imported.vault, practice.goal) == titleOf(*practice.coach, practice.goal));
    CHECK(refusedIn(*imported.vault) == refusedIn(*practice.coach));
    CHECK(imported.vault->identity().id() != practice.coach->identity().id());
    CHECK(imported.head->name == "Cara Ünïcödé");
    // By the app's own lists: the client is found where the new spaces are.
    const auto relations = must(imported.vault->view().entities({EntityKind::relation, {}}));
    std::vector<SpaceId> kept;
    for (const Entity& relation : relations)
        kept.push_back(SpaceId{relation.id16(Field::sharedSpace).raw});
    CHECK(std::count(kept.begin(), kept.end(), sharedOf(*imported.vault)) == 1);
}

TEST_CASE("a client's export imports as well") {
    CrossedPractice practice;
    const Imported imported(documentOf(*practice.client), practice.clock);
    REQUIRE(imported.vault);
    CHECK(contentsOf(*imported.vault) == contentsOf(*practice.client));
    CHECK(imported.head->role == Role::client);
}

TEST_CASE("who wrote what and when stays") {
    CrossedPractice practice;
    const Imported imported(documentOf(*practice.coach), practice.clock);
    REQUIRE(imported.vault);
    const SpaceHistory before = must(SpaceHistory::of(*practice.coach));
    const SpaceHistory after = must(SpaceHistory::of(*imported.vault));
    std::vector<std::string> authors[2];
    const SpaceHistory* histories[] = {&before, &after};
    for (int i = 0; i < 2; ++i) {
        for (std::size_t space = 0; space < histories[i]->spaces().size(); ++space)
            for (std::size_t index = 0; index < histories[i]->count(space); ++index) {
                const ImportedChange change = must(histories[i]->at(space, index));
                authors[i].push_back(change.author.device.hex() + change.author.identity.hex() +
                                     std::to_string(change.operations.hlc.value) +
                                     change.operations.action.hex());
            }
        std::sort(authors[i].begin(), authors[i].end());
    }
    CHECK(authors[0] == authors[1]);
    CHECK(authors[0].size() > 20);
}

TEST_CASE("an import folds the same from the log and from a snapshot") {
    CrossedPractice practice;
    Imported imported(documentOf(*practice.coach), practice.clock);
    REQUIRE(imported.vault);
    const auto contents = contentsOf(*imported.vault);
    must(imported.vault->saveSnapshot());
    imported.vault.reset();
    imported.vault = must(Vault::open(imported.options, imported.root, practice.clock));
    CHECK(contentsOf(*imported.vault) == contents);
    must(imported.vault->refold());
    CHECK(contentsOf(*imported.vault) == contents);
}

TEST_CASE("what is written after an import wins over it, and is exported with it") {
    CrossedPractice practice;
    Imported first(documentOf(*practice.coach), practice.clock);
    REQUIRE(first.vault);
    const SpaceId shared = sharedOf(*first.vault);
    must(first.vault->commit(std::vector<SpaceOperations>{
        {shared, {Operation::set(EntityKind::goal, practice.goal, Field::title, text("new life"))}}}));
    CHECK(titleOf(*first.vault, practice.goal) == "new life");
    const FoldedText seen =
        must(first.vault->view().text(shared, EntityKind::sharedNote, practice.note, Field::body));
    must(first.vault->commit(std::vector<SpaceOperations>{
        {shared,
         {Operation::text(EntityKind::sharedNote, practice.note, Field::body, "all anew", seen.heads)}}}));
    const FoldedText anew =
        must(first.vault->view().text(shared, EntityKind::sharedNote, practice.note, Field::body));
    CHECK(anew.text == "all anew");
    CHECK(anew.heads.size() == 1);

    const Imported second(documentOf(*first.vault), practice.clock);
    REQUIRE(second.vault);
    CHECK(contentsOf(*second.vault) == contentsOf(*first.vault));
    CHECK(titleOf(*second.vault, practice.goal) == "new life");
}

TEST_CASE("another device of the new identity reads an import alike") {
    CrossedPractice practice;
    Imported imported(documentOf(*practice.coach), practice.clock);
    REQUIRE(imported.vault);
    const SpaceId shared = sharedOf(*imported.vault);
    // The same envelopes, folded by somebody who has never had the old profile.
    TestVault other(practice.clock);
    other->lend(std::move(imported.paper));
    must(other->applyIdentity(imported.vault->identity().records()));
    must(other->applyMembership(imported.vault->membership(shared)->records()));
    std::vector<ReceivedEnvelope> envelopes;
    for (Bytes& bytes : must(imported.vault->beyond(shared, {}, 100'000)))
        envelopes.push_back({0, std::move(bytes)});
    const ReceiveReport report = must(other->receive(shared, envelopes));
    CHECK(report.refused.empty());
    CHECK(report.stored == envelopes.size());
    CHECK(must(contentDigest(*other, shared)) == must(contentDigest(*imported.vault, shared)));
}

TEST_CASE("nobody can be told what they have written") {
    // An import into a space that somebody else is in is refused by everybody who receives it.
    FakeClock clock;
    TestVault coach(clock), client(clock);
    const SpaceId shared = pairUp(coach, client);
    auto& vault = dynamic_cast<ProfileVault&>(*coach);
    ImportedChange forged;
    forged.author = {client->device().id(), client->identity().id(), Role::client};
    forged.operations.hlc = Hlc::of(1'790'000'000'000, 0);
    forged.operations.operations.push_back(
        Operation::set(EntityKind::checkIn, newEntity(), Field::comment, text("I resign")));
    const std::vector<SpaceImport> past{{shared, forged}};
    must(EnvelopeWriter(vault.parts()).import(past));
    const ReceiveReport report = deliver(coach, client, shared);
    CHECK(report.stored == 0);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.front().sentence.find("nothing can be imported") != std::string::npos);
}

TEST_CASE("a past comes before everything else in its space") {
    FakeClock clock;
    TestVault coach(clock);
    const SpaceId space = must(coach->createSpace(SpaceKind::shared));
    must(coach.commit(space, {Operation::set(EntityKind::goal, newEntity(), Field::title, text("present"))}));
    auto& vault = dynamic_cast<ProfileVault&>(*coach);
    ImportedChange late;
    late.author = {coach->device().id(), coach->identity().id(), Role::client};
    late.operations.operations.push_back(
        Operation::set(EntityKind::checkIn, newEntity(), Field::comment, text("late")));
    const std::vector<SpaceImport> past{{space, late}};
    must(EnvelopeWriter(vault.parts()).import(past));
    CHECK(must(coach->view().entities({EntityKind::checkIn, space})).empty());
    REQUIRE(refusedIn(*coach) == 1);
    CHECK(must(coach->view().refused()).front().reason.find("had something in it already") !=
          std::string::npos);
}
