// SPDX-License-Identifier: GPL-3.0-or-later
// The readable parts: names that lead nowhere, words that stay words, tables as RFC 4180 has them.
#include "core/export/export_pages.h"
#include "tests/core/export/exported_practice.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A coach with one client of that name.
struct OneClient {
    FakeClock clock;
    TestVault coach{clock};
    SpaceId practice = must(coach->createSpace(SpaceKind::practice));
    void add(const std::string& name) {
        const SpaceId own = must(coach->createSpace(SpaceKind::privatePair));
        const SpaceId shared = must(coach->createSpace(SpaceKind::shared));
        const EntityId id = newEntity();
        must(coach.commit(practice, {Operation::set(EntityKind::relation, id, Field::privateSpace,
                                                    cbor::Value::bytes(own.view())),
                                     Operation::set(EntityKind::relation, id, Field::sharedSpace,
                                                    cbor::Value::bytes(shared.view()))}));
        must(coach.commit(own, {Operation::set(EntityKind::client, newEntity(), Field::name, text(name)),
                                Operation::text(EntityKind::privateNote, newEntity(), Field::body,
                                                "# not a heading\n<b>bold</b>", {})}));
        must(coach.commit(shared, {Operation::set(EntityKind::goal, newEntity(), Field::title,
                                                  text("say \"no\", often\nand early")),
                                   Operation::set(EntityKind::goal, newEntity(), Field::lens, number(3))}));
    }
};

} // namespace

TEST_CASE("a client's name becomes the name of a file that leads nowhere") {
    OneClient practice;
    practice.add("../../etc/passwd");
    practice.add("Ana 雪");
    practice.add("Ana 雪");
    practice.add(" ");
    practice.add(std::string(59, 'a') + "雪雪");
    std::vector<std::string> files;
    for (const ExportGroup& group : must(exportGroups(*practice.coach)))
        files.push_back(group.file);
    std::sort(files.begin(), files.end());
    CHECK(files == std::vector<std::string>{"My practice", "clients/Ana 雪", "clients/Ana 雪 (2)",
                                            "clients/______etc_passwd", "clients/" + std::string(59, 'a'),
                                            "clients/unnamed"});
}

TEST_CASE("what somebody wrote stays what they wrote") {
    OneClient practice;
    practice.add("Ana");
    const auto groups = must(exportGroups(*practice.coach));
    const std::string page = must(exportPage(*practice.coach, groups.at(1)));
    CHECK(page.starts_with("# Ana\n"));
    CHECK(has(page, "\n## Private notes\n"));
    CHECK(has(page, "> \\# not a heading  \n> \\<b\\>bold\\</b\\>  \n"));
    CHECK(has(page, "- Lens: courage\n"));
    const std::string table = must(exportTable(*practice.coach, groups, EntityKind::goal));
    CHECK(table.starts_with("of,id,title,"));
    CHECK(has(table, ",\"say \"\"no\"\", often\nand early\","));
    CHECK(has(table, ",courage,"));
    CHECK(table.ends_with("\r\n"));
}
