// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of entities are frozen: what is released is never changed, only added to.
#include "core/coaching/schema.h"
#include "tests/support/catch.h"

#include <fstream>
#include <set>
#include <sstream>

using namespace vw;

namespace {

const char* nameOf(FieldType type) {
    constexpr const char* names[] = {"boolean",  "integer", "text",  "bytes",
                                     "longText", "textSet", "idSet", "document"};
    return names[static_cast<int>(type)];
}

const char* nameOf(Writers writers) {
    constexpr const char* names[] = {"coach", "client", "both"};
    return names[static_cast<int>(writers)];
}

const char* nameOf(Home home) {
    constexpr const char* names[] = {"practice", "private", "shared", "journal"};
    return names[static_cast<int>(home)];
}

/// The tables as the lines of the vector file.
std::string written() {
    std::ostringstream out;
    for (const EntityRule& entity : schema()) {
        out << static_cast<int>(entity.kind) << ' ' << entity.name << " in " << nameOf(entity.home)
            << ", erased by " << nameOf(entity.erasers) << (entity.immutable ? ", immutable" : "")
            << (entity.erasable ? ", erasable" : "") << '\n';
        for (const FieldRule& field : entity.fields)
            out << "    " << static_cast<int>(field.field) << ' ' << nameOf(field.type) << ' ' << field.least
                << ".." << field.most << " by " << nameOf(field.writers) << '\n';
    }
    return out.str();
}

/// Each row of a field behind the row of its kind.
std::set<std::string> rowsOf(const std::string& tables) {
    std::set<std::string> out;
    std::istringstream in(tables);
    std::string kind;
    for (std::string row; std::getline(in, row);) {
        const bool isField = row.front() == ' ';
        if (!isField) kind = row;
        out.insert(isField ? kind + row : row);
    }
    return out;
}

const FieldRule& rule(EntityKind kind, Field field) { return *fieldRule(*entityRule(kind), field); }
cbor::Value textOfSize(std::size_t size) { return cbor::Value::text(std::string(size, 'x')); }

} // namespace

TEST_CASE("the tables are the frozen ones") {
    std::ifstream file(VW_SOURCE_DIR "/tests/vectors/schema_v2.txt");
    std::stringstream frozen;
    frozen << file.rdbuf();
    CHECK(written() == frozen.str());
}

TEST_CASE("every row of the first version is still there") {
    const std::set<std::string> now = rowsOf(written());
    std::ifstream file(VW_SOURCE_DIR "/tests/vectors/schema_v1.txt");
    std::stringstream first;
    first << file.rdbuf();
    const std::set<std::string> then = rowsOf(first.str());
    CHECK(then.size() == 109); // 16 kinds with 93 fields
    for (const std::string& row : then)
        CHECK(now.count(row) == 1);
}

TEST_CASE("only what is immutable needs leave to be erased") {
    for (const EntityRule& entity : schema())
        CHECK((entity.immutable || !entity.erasable));
}

TEST_CASE("kinds are ascending and found by number") {
    const auto all = schema();
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i - 1].kind < all[i].kind);
    for (const EntityRule& entity : all)
        CHECK(entityRule(entity.kind) == &entity);
    CHECK(entityRule(static_cast<EntityKind>(9999)) == nullptr);
    CHECK(fieldRule(*entityRule(EntityKind::goal), Field::body) == nullptr);
}

TEST_CASE("fields merge by their type") {
    CHECK(mergeOf(FieldType::integer) == Merge::lastWriter);
    CHECK(mergeOf(FieldType::document) == Merge::lastWriter);
    CHECK(mergeOf(FieldType::textSet) == Merge::set);
    CHECK(mergeOf(FieldType::idSet) == Merge::set);
    CHECK(mergeOf(FieldType::longText) == Merge::versionedText);
}

TEST_CASE("numbers fit inside their range") {
    const FieldRule& level = rule(EntityKind::goal, Field::level);
    CHECK(fits(level, cbor::Value::integer(-2)));
    CHECK(fits(level, cbor::Value::integer(2)));
    CHECK_FALSE(fits(level, cbor::Value::integer(3)));
    CHECK_FALSE(fits(level, cbor::Value::integer(-3)));
    CHECK_FALSE(fits(level, cbor::Value::text("0")));
    CHECK_FALSE(fits(level, cbor::Value()));
}

TEST_CASE("texts fit up to their length in bytes") {
    const FieldRule& name = rule(EntityKind::client, Field::name);
    CHECK(fits(name, textOfSize(200)));
    CHECK_FALSE(fits(name, textOfSize(201)));
    CHECK(fits(rule(EntityKind::sharedNote, Field::body), textOfSize(48 * 1024)));
    CHECK_FALSE(fits(rule(EntityKind::sharedNote, Field::body), textOfSize(48 * 1024 + 1)));
}

TEST_CASE("an id has sixteen bytes, or none where it is taken back") {
    const FieldRule& goal = rule(EntityKind::action, Field::goal);
    CHECK(fits(goal, cbor::Value::bytes(Bytes(16))));
    CHECK(fits(goal, cbor::Value::bytes({})));
    CHECK_FALSE(fits(goal, cbor::Value::bytes(Bytes(15))));
    const FieldRule& worked = rule(EntityKind::session, Field::workedGoals);
    CHECK(fits(worked, cbor::Value::bytes(Bytes(16))));
    CHECK_FALSE(fits(worked, cbor::Value::bytes({})));
}

TEST_CASE("a document is a map, or the bytes of one") {
    const FieldRule& administration = rule(EntityKind::vqSubmission, Field::administration);
    cbor::Value map = cbor::Value::map();
    map.set(1, cbor::Value::integer(7));
    CHECK(fits(administration, map));
    CHECK(fits(administration, cbor::Value::bytes(cbor::encode(map))));
    CHECK_FALSE(fits(administration, cbor::Value::bytes(cbor::encode(cbor::Value::integer(7)))));
    CHECK_FALSE(fits(administration, cbor::Value::bytes(Bytes{0xff})));
    CHECK_FALSE(fits(administration, cbor::Value::text("x")));
}

TEST_CASE("nobody searches for a zone") {
    CHECK_FALSE(isSearchable(Field::zone));
    CHECK(isSearchable(Field::name));
}
