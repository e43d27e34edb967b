// SPDX-License-Identifier: GPL-3.0-or-later
// document  = {"format": "valuewright-export", "version": 1, "app", "made": ms, "owner": {"identity", "role",
//              "name"}, "kinds": {number: name}, "spaces": [space…], "changes": [change…]}
// space     = {"id", "kind", "content", "changes": count}
// change    = {"space": place, "author": [device, identity, role], "at": ms, "tick", "seen": [[device,
//              number]…], "action", "operations": [operation…]}
// operation = {"type", "kind": number, "id", "field": number, "value", "bases": [[number, index]…]}
// Ids and digests are hexadecimal.
#include "core/export/export_json.h"

#include "core/coaching/schema.h"
#include "core/export/json_writer.h"

#include <array>

namespace vw {
namespace {

constexpr std::string_view formatName = "valuewright-export";
constexpr std::int64_t formatVersion = 1;
constexpr std::size_t mostSpaces = 100'000;
constexpr std::array<std::string_view, 4> spaceKinds{"practice", "private", "shared", "journal"};
constexpr std::array<std::string_view, 2> roles{"coach", "client"};
constexpr std::array<std::string_view, 5> types{"set", "add", "remove", "delete", "text"};
constexpr int deepestValue = 8; // as CBOR is read

Error damaged(std::string_view what) {
    return corrupt("The export is damaged: " + std::string(what) + ". Nothing was changed.");
}

template <class Enum, std::size_t N>
std::string_view nameOf(const std::array<std::string_view, N>& names, Enum value) {
    return names[static_cast<std::size_t>(value) - 1];
}

template <class Enum, std::size_t N>
Result<Enum> fromName(const std::array<std::string_view, N>& names, const JsonValue& value,
                      std::string_view what) {
    VW_TRY(const std::string_view text, value.asText(what));
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == text) return static_cast<Enum>(i + 1);
    return damaged(std::string(what) + " is none that exists");
}

template <class AnyId>
Result<AnyId> readId(const JsonValue& value, std::string_view what) {
    VW_TRY(const std::string_view text, value.asText(what));
    const auto bytes = fromHex(text);
    if (!bytes.ok() || bytes->size() != AnyId::size) return damaged(std::string(what) + " is no id");
    return AnyId::from(*bytes);
}

Result<cbor::Value> readValue(const JsonValue& value, int depth);

Result<cbor::Value> readMap(const JsonValue& pairs, int depth) {
    VW_TRY(const auto items, pairs.asArray("a map"));
    cbor::Value out = cbor::Value::map();
    for (const JsonValue& pair : items) {
        if (pair.items.size() != 2) return damaged("a map in it does not have pairs");
        VW_TRY(cbor::Value member, readValue(pair.items[1], depth + 1));
        const JsonValue& key = pair.items[0];
        if (key.type == JsonValue::Type::integer) {
            out.set(key.integer, std::move(member));
        } else {
            VW_TRY(const std::string_view name, key.asText("a key"));
            out.set(name, std::move(member));
        }
    }
    return out;
}

Result<cbor::Value> readValue(const JsonValue& value, int depth) {
    if (depth >= deepestValue) return damaged("a value in it is nested too deep");
    switch (value.type) {
    case JsonValue::Type::null:
        return cbor::Value();
    case JsonValue::Type::boolean:
        return cbor::Value::boolean(value.integer != 0);
    case JsonValue::Type::integer:
        return cbor::Value::integer(value.integer);
    case JsonValue::Type::text:
        return cbor::Value::text(value.text);
    case JsonValue::Type::array: {
        cbor::Array items;
        for (const JsonValue& item : value.items) {
            VW_TRY(cbor::Value one, readValue(item, depth + 1));
            items.push_back(std::move(one));
        }
        return cbor::Value::array(std::move(items));
    }
    case JsonValue::Type::object:
        break;
    }
    if (const JsonValue* pairs = value.find("map")) return readMap(*pairs, depth);
    VW_TRY(const JsonValue* hex, value.at("bytes"));
    VW_TRY(const std::string_view text, hex->asText("bytes"));
    const auto bytes = fromHex(text);
    if (!bytes.ok()) return damaged("bytes in it are not hexadecimal");
    return cbor::Value::bytes(*bytes);
}

void writeOperation(JsonWriter& out, const Operation& operation) {
    out.open('{').key("type").add(nameOf(types, operation.type));
    out.key("kind").add(static_cast<std::int64_t>(operation.kind));
    out.key("id").add(operation.entity.hex());
    if (operation.type != OperationType::erase) {
        out.key("field").add(static_cast<std::int64_t>(operation.field));
        out.key("value").add(operation.value);
    }
    if (operation.type == OperationType::text) {
        out.key("bases").open('[');
        for (const Dot& base : operation.bases)
            out.open('[').add(base.seq).add(std::uint64_t{base.index}).close(']');
        out.close(']');
    }
    out.close('}');
}

Status readBases(const JsonValue& value, Operation& out) {
    VW_TRY(const JsonValue* bases, value.at("bases"));
    VW_TRY(const auto items, bases->asArray("the versions a text was typed over"));
    for (const JsonValue& item : items) {
        if (item.items.size() != 2) return damaged("a version of a text is not named by two numbers");
        Dot dot;
        VW_TRY(dot.seq, item.items[0].asUnsigned("the number of a change", INT64_MAX));
        VW_TRY(const std::uint64_t index, item.items[1].asUnsigned("the place of an operation", UINT32_MAX));
        if (dot.seq == 0) return damaged("changes are counted from 1");
        dot.index = static_cast<std::uint32_t>(index);
        out.bases.push_back(dot);
    }
    return {};
}

Result<Operation> readOperation(const JsonValue& value) {
    Operation out;
    VW_TRY(const JsonValue* type, value.at("type"));
    VW_TRY(out.type, fromName<OperationType>(types, *type, "the type of an operation"));
    VW_TRY(const JsonValue* kind, value.at("kind"));
    VW_TRY(const std::uint64_t kindNumber, kind->asUnsigned("the kind of an entity", UINT16_MAX));
    out.kind = static_cast<EntityKind>(kindNumber);
    VW_TRY(const JsonValue* id, value.at("id"));
    VW_TRY(out.entity, readId<EntityId>(*id, "the id of an entity"));
    if (out.type == OperationType::erase) return out;
    VW_TRY(const JsonValue* field, value.at("field"));
    VW_TRY(const std::uint64_t fieldNumber, field->asUnsigned("a field", UINT16_MAX));
    out.field = static_cast<Field>(fieldNumber);
    VW_TRY(const JsonValue* content, value.at("value"));
    VW_TRY(out.value, readValue(*content, 0));
    if (out.type == OperationType::text) VW_CHECK(readBases(value, out));
    return out;
}

Result<ImportedAuthor> readAuthor(const JsonValue& value) {
    VW_TRY(const auto items, value.asArray("an author"));
    if (items.size() != 3) return damaged("an author does not have three parts");
    ImportedAuthor out;
    VW_TRY(out.device, readId<DeviceId>(items[0], "a device"));
    VW_TRY(out.identity, readId<IdentityId>(items[1], "an identity"));
    VW_TRY(out.role, fromName<Role>(roles, items[2], "a role"));
    return out;
}

Result<Hlc> readTime(const JsonValue& value) {
    VW_TRY(const JsonValue* at, value.at("at"));
    VW_TRY(const std::uint64_t millis, at->asUnsigned("a time", Hlc::millisLimit - 1));
    VW_TRY(const JsonValue* tick, value.at("tick"));
    VW_TRY(const std::uint64_t counter, tick->asUnsigned("a tick", UINT16_MAX));
    return Hlc::of(millis, static_cast<std::uint16_t>(counter));
}

Status readSeen(const JsonValue& value, std::vector<Dependency>& out) {
    VW_TRY(const auto items, value.asArray("what an author had seen"));
    for (const JsonValue& item : items) {
        if (item.items.size() != 2) return damaged("what an author had seen is not named by two parts");
        Dependency seen;
        VW_TRY(seen.device, readId<DeviceId>(item.items[0], "a device"));
        VW_TRY(seen.seq, item.items[1].asUnsigned("the number of a change", INT64_MAX));
        if (seen.seq == 0) return damaged("changes are counted from 1");
        out.push_back(seen);
    }
    return {};
}

Result<ImportedChange> readChange(const JsonValue& value) {
    ImportedChange out;
    VW_TRY(const JsonValue* author, value.at("author"));
    VW_TRY(out.author, readAuthor(*author));
    VW_TRY(out.operations.hlc, readTime(value));
    VW_TRY(const JsonValue* seen, value.at("seen"));
    VW_CHECK(readSeen(*seen, out.operations.dependencies));
    VW_TRY(const JsonValue* action, value.at("action"));
    VW_TRY(out.operations.action, readId<ActionId>(*action, "an action"));
    VW_TRY(const JsonValue* operations, value.at("operations"));
    VW_TRY(const auto items, operations->asArray("operations"));
    for (const JsonValue& item : items) {
        VW_TRY(Operation operation, readOperation(item));
        out.operations.operations.push_back(std::move(operation));
    }
    return out;
}

Result<ExportedSpace> readSpace(const JsonValue& value) {
    ExportedSpace out;
    VW_TRY(const JsonValue* id, value.at("id"));
    VW_TRY(out.id, readId<SpaceId>(*id, "a space"));
    VW_TRY(const JsonValue* kind, value.at("kind"));
    VW_TRY(out.kind, fromName<SpaceKind>(spaceKinds, *kind, "the kind of a space"));
    VW_TRY(const JsonValue* content, value.at("content"));
    VW_TRY(const EnvelopeId digest, readId<EnvelopeId>(*content, "the digest of a space"));
    out.content = digest.raw;
    VW_TRY(const JsonValue* changes, value.at("changes"));
    VW_TRY(out.changes, changes->asUnsigned("the number of changes", INT64_MAX));
    return out;
}

Status readOwner(const JsonValue& value, ExportHead& out) {
    VW_TRY(const JsonValue* identity, value.at("identity"));
    VW_TRY(out.owner, readId<IdentityId>(*identity, "an identity"));
    VW_TRY(const JsonValue* role, value.at("role"));
    VW_TRY(out.role, fromName<Role>(roles, *role, "a role"));
    VW_TRY(const JsonValue* name, value.at("name"));
    VW_TRY(const std::string_view text, name->asText("a name"));
    out.name = text;
    return {};
}

} // namespace

std::string exportHeadText(const ExportHead& head) {
    JsonWriter out;
    out.open('{').key("format").add(formatName).key("version").add(formatVersion).newLine();
    out.key("app").add(head.appVersion).key("made").add(head.made.count).newLine();
    out.key("owner").open('{').key("identity").add(head.owner.hex());
    out.key("role").add(nameOf(roles, head.role)).key("name").add(head.name).close('}').newLine();
    out.key("kinds").open('{');
    for (const EntityRule& rule : schema())
        out.key(std::to_string(static_cast<int>(rule.kind))).add(rule.name);
    out.close('}').newLine().key("spaces").open('[');
    for (const ExportedSpace& space : head.spaces) {
        out.newLine().open('{').key("id").add(space.id.hex()).key("kind").add(nameOf(spaceKinds, space.kind));
        out.key("content").add(toHex(space.content)).key("changes").add(space.changes).close('}');
    }
    out.newLine().close(']').newLine().key("changes").open('[').newLine();
    return out.take();
}

std::string exportChangeText(std::size_t space, const ImportedChange& change) {
    const OperationsPayload& operations = change.operations;
    JsonWriter out;
    out.open('{').key("space").add(std::uint64_t{space});
    out.key("author").open('[').add(change.author.device.hex()).add(change.author.identity.hex());
    out.add(nameOf(roles, change.author.role)).close(']');
    out.key("at").add(operations.hlc.millis()).key("tick").add(std::uint64_t{operations.hlc.counter()});
    out.key("seen").open('[');
    for (const Dependency& seen : operations.dependencies)
        out.open('[').add(seen.device.hex()).add(seen.seq).close(']');
    out.close(']').key("action").add(operations.action.hex()).key("operations").open('[');
    for (const Operation& operation : operations.operations)
        writeOperation(out, operation);
    out.close(']').close('}');
    return out.take();
}

std::string exportTailText() { return "\n]}\n"; }

Result<ExportHead> ExportReader::head() {
    ExportHead out;
    VW_CHECK(m_json.enter('{'));
    for (std::size_t members = 0;; ++members) {
        VW_TRY(const bool more, m_json.next('}'));
        if (!more) return damaged("it ends before its changes");
        VW_TRY(const std::string name, m_json.name());
        if (members == 0 && name != "format")
            return Error{ErrorCode::unknownFormat, "This file is no export of Valuewright."};
        if (name != "changes") {
            VW_CHECK(readMember(name, out));
            continue;
        }
        if (m_spaces == 0) return damaged("it names no space");
        VW_CHECK(m_json.enter('['));
        return out;
    }
}

Status ExportReader::readMember(std::string_view name, ExportHead& out) {
    if (name == "spaces") {
        VW_CHECK(m_json.enter('['));
        for (;;) {
            VW_TRY(const bool more, m_json.next(']'));
            if (!more) break;
            VW_TRY(const JsonValue value, m_json.value());
            VW_TRY(const ExportedSpace space, readSpace(value));
            if (out.spaces.size() == mostSpaces) return damaged("it names too many spaces");
            out.spaces.push_back(space);
        }
        m_spaces = out.spaces.size();
        return {};
    }
    VW_TRY(const JsonValue value, m_json.value());
    if (name == "format" && value.text != formatName)
        return Error{ErrorCode::unknownFormat, "This file is no export of Valuewright."};
    if (name == "version") {
        VW_TRY(const std::int64_t version, value.asInteger("the version"));
        if (version != formatVersion)
            return Error{ErrorCode::newerFormat, "This export was written by a newer version of Valuewright; "
                                                 "update to read it. Nothing was changed."};
    }
    if (name == "app") {
        VW_TRY(const std::string_view text, value.asText("the version of the app"));
        out.appVersion = text;
    }
    if (name == "made") {
        VW_TRY(out.made.count, value.asInteger("when it was made"));
    }
    return name == "owner" ? readOwner(value, out) : Status();
}

Result<std::optional<ExportReader::Item>> ExportReader::next() {
    VW_TRY(const bool more, m_json.next(']'));
    if (!more) {
        VW_TRY(const bool another, m_json.next('}'));
        if (another) return damaged("something follows behind its changes");
        VW_CHECK(m_json.end());
        return std::optional<Item>();
    }
    VW_TRY(const JsonValue value, m_json.value());
    VW_TRY(const JsonValue* space, value.at("space"));
    Item out;
    VW_TRY(out.space, space->asUnsigned("the place of a space", m_spaces - 1));
    VW_TRY(out.change, readChange(value));
    return std::optional<Item>(std::move(out));
}

} // namespace vw
