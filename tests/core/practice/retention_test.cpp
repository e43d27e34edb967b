// SPDX-License-Identifier: GPL-3.0-or-later
// What is proposed for deletion, when, and that nothing is deleted by it.
#include "core/practice/retention.h"
#include "tests/core/practice/pair.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;
using namespace vw::coaching;

namespace {

constexpr std::int64_t day = 86'400'000;

UtcMillis at(const char* date) { return {must(LocalDate::fromText(date)).days * day}; }

std::vector<practice::DueForDeletion> due(DeskPair& pair, std::span<const RetentionRule> rules) {
    return must(
        practice::dueForDeletion(*pair.coachVault, must(pair.coach().clients()), rules, pair.clock.now()));
}

void act(DeskPair& pair) {
    AgreedAction action;
    action.title = "call somebody";
    static_cast<void>(must(pair.ofClient().saveAction(action)));
}

} // namespace

TEST_CASE("calendar months are counted, and a day that does not exist is the month's last") {
    CHECK(monthsLater(at("2026-03-31"), 1) == at("2026-04-30"));
    CHECK(monthsLater(at("2024-02-29"), 12) == at("2025-02-28"));
    CHECK(monthsLater(at("2026-01-15"), 36) == at("2029-01-15"));
    CHECK(monthsLater({at("2026-01-15").count + 5}, 120).count == at("2036-01-15").count + 5);
}

TEST_CASE("private notes are proposed after a year without any change, the rest later, and all stays") {
    DeskPair pair;
    practice::Notebook notes = must(pair.coach().privateNotes(pair.anna));
    static_cast<void>(must(notes.write({"", "a private thought", {}})));
    act(pair);
    pair.exchange();
    CHECK(due(pair, retentionRules()).empty());
    pair.clock.advance(364 * day);
    CHECK(due(pair, retentionRules()).empty());
    pair.clock.advance(2 * day);
    const auto first = due(pair, retentionRules());
    REQUIRE(first.size() == 1);
    CHECK(first[0].name == "Anna B.");
    CHECK(first[0].rule.kind == EntityKind::privateNote);
    CHECK(first[0].rule.months == 12);
    CHECK(first[0].count == 1);
    CHECK(first[0].dueSince <= pair.clock.now());

    act(pair); // the work goes on
    pair.exchange();
    CHECK(due(pair, retentionRules()).empty());
    pair.clock.advance(3 * 366 * day);
    const auto later = due(pair, retentionRules());
    REQUIRE(later.size() == 3);
    CHECK(later[0].rule.kind == EntityKind::privateNote);
    CHECK(later[1].rule.kind == EntityKind::action);
    CHECK(later[1].count == 2);
    CHECK(later[2].rule.kind == EntityKind::client);
    CHECK(must(pair.coach().clients()).size() == 1);
    CHECK(must(notes.notes()).size() == 1);
}

TEST_CASE("a practice may keep things longer, within reason") {
    const auto rules = must(retentionRulesWith({{"privateNote", 24}}));
    CHECK(rules.size() == retentionRules().size());
    CHECK(rules.front().months == 24);
    CHECK_FALSE(retentionRulesWith({{"hat", 24}}).ok());
    CHECK_FALSE(retentionRulesWith({{"privateNote", 0}}).ok());
    CHECK_FALSE(retentionRulesWith({{"privateNote", 601}}).ok());
}
