// SPDX-License-Identifier: GPL-3.0-or-later
// The payload of an operations envelope as CBOR.
//
//   payload    = {1: 1, 2: hlc, 3: [dependency…], 4: action id, 5: [operation…]}
//   dependency = [device id, seq, first 8 bytes of an envelope id]
//   operation  = {1: type, 2: kind, 3: entity id, 4: field, 5: value, 6: [dot…]}
//   dot        = [device id, seq, index]
#include "core/coaching/operation.h"

namespace vw {
namespace {

constexpr std::int64_t payloadVersion = 1;
constexpr std::uint64_t seqLimit = INT64_MAX;
constexpr std::uint64_t indexLimit = UINT32_MAX;

namespace key {
constexpr std::int64_t version = 1, hlc = 2, dependencies = 3, action = 4, operations = 5;
constexpr std::int64_t type = 1, kind = 2, entity = 3, field = 4, value = 5, bases = 6;
} // namespace key

cbor::Value number(std::uint64_t value) { return cbor::Value::integer(static_cast<std::int64_t>(value)); }

cbor::Value encodeDot(const Dot& dot) {
    return cbor::Value::array({cbor::Value::bytes(dot.device.view()), number(dot.seq), number(dot.index)});
}

cbor::Value encodeOperation(const Operation& operation) {
    cbor::Value out = cbor::Value::map();
    out.set(key::type, number(static_cast<std::uint8_t>(operation.type)));
    out.set(key::kind, number(static_cast<std::uint16_t>(operation.kind)));
    out.set(key::entity, cbor::Value::bytes(operation.entity.view()));
    if (operation.type == OperationType::erase) return out;
    out.set(key::field, number(static_cast<std::uint16_t>(operation.field)));
    out.set(key::value, operation.value);
    if (operation.type != OperationType::text) return out;
    cbor::Array bases;
    for (const Dot& base : operation.bases)
        bases.push_back(encodeDot(base));
    out.set(key::bases, cbor::Value::array(std::move(bases)));
    return out;
}

cbor::Value encodeDependency(const Dependency& dependency) {
    return cbor::Value::array({cbor::Value::bytes(dependency.device.view()), number(dependency.seq),
                               cbor::Value::bytes(dependency.tag)});
}

/// The three items of a dependency or a dot.
Result<std::span<const cbor::Value>> triple(const cbor::Value& value, std::string_view what) {
    VW_TRY(const auto items, value.asArray(what));
    if (items.size() != 3) return corrupt("A " + std::string(what) + " does not have three parts.");
    return items;
}

template <class AnyId>
Result<AnyId> readId(const cbor::Value& value, std::string_view what) {
    VW_TRY(const ByteView bytes, value.asBytes(what));
    auto id = AnyId::from(bytes);
    if (!id.ok()) return corrupt("An " + std::string(what) + " has the wrong length.");
    return id;
}

Result<std::uint64_t> readSeq(const cbor::Value& value) {
    VW_TRY(const std::uint64_t seq, value.asUnsigned("number of an envelope", seqLimit));
    if (seq == 0) return corrupt("An envelope's content names envelope number 0.");
    return seq;
}

Result<Dot> readDot(const cbor::Value& value) {
    VW_TRY(const auto items, triple(value, "version of a text"));
    Dot dot;
    VW_TRY(dot.device, readId<DeviceId>(items[0], "id of a device"));
    VW_TRY(dot.seq, readSeq(items[1]));
    VW_TRY(const std::uint64_t index, items[2].asUnsigned("index of an operation", indexLimit));
    dot.index = static_cast<std::uint32_t>(index);
    return dot;
}

Result<Dependency> readDependency(const cbor::Value& value) {
    VW_TRY(const auto items, triple(value, "dependency"));
    Dependency dependency;
    VW_TRY(dependency.device, readId<DeviceId>(items[0], "id of a device"));
    VW_TRY(dependency.seq, readSeq(items[1]));
    VW_TRY(const ByteView tag, items[2].asBytes("tag of a dependency"));
    if (tag.size() != dependency.tag.size()) return corrupt("A tag of a dependency has the wrong length.");
    std::copy(tag.begin(), tag.end(), dependency.tag.begin());
    return dependency;
}

/// Everything beyond type, kind and entity of an operation whose type is known.
Status readContent(const cbor::Value& map, Operation& out) {
    if (out.type == OperationType::erase) return {};
    VW_TRY(const cbor::Value* field, map.at(key::field, "field of an operation"));
    VW_TRY(const std::uint64_t number, field->asUnsigned("field of an operation", UINT16_MAX));
    out.field = static_cast<Field>(number);
    VW_TRY(const cbor::Value* value, map.at(key::value, "value of an operation"));
    out.value = *value;
    if (out.type != OperationType::text) return {};
    VW_TRY(const cbor::Value* bases, map.at(key::bases, "versions a text was typed over"));
    VW_TRY(const auto items, bases->asArray("versions a text was typed over"));
    for (const cbor::Value& item : items) {
        VW_TRY(Dot dot, readDot(item));
        out.bases.push_back(dot);
    }
    return {};
}

bool isKnownType(OperationType type) { return type >= OperationType::set && type <= OperationType::text; }

Result<Operation> readOperation(const cbor::Value& map) {
    Operation out;
    VW_TRY(const cbor::Value* type, map.at(key::type, "type of an operation"));
    VW_TRY(const std::uint64_t typeNumber, type->asUnsigned("type of an operation", UINT8_MAX));
    out.type = static_cast<OperationType>(typeNumber);
    VW_TRY(const cbor::Value* kind, map.at(key::kind, "kind of an entity"));
    VW_TRY(const std::uint64_t kindNumber, kind->asUnsigned("kind of an entity", UINT16_MAX));
    out.kind = static_cast<EntityKind>(kindNumber);
    if (!isKnownType(out.type)) return out; // the rest is a newer version's to read
    VW_TRY(const cbor::Value* entity, map.at(key::entity, "id of an entity"));
    VW_TRY(out.entity, readId<EntityId>(*entity, "id of an entity"));
    VW_CHECK(readContent(map, out));
    return out;
}

Result<Hlc> readTime(const cbor::Value& map) {
    VW_TRY(const cbor::Value* value, map.at(key::hlc, "time of an envelope"));
    VW_TRY(const std::uint64_t time, value->asUnsigned("time of an envelope", INT64_MAX));
    const Hlc hlc{time};
    if (hlc.millis() >= Hlc::millisLimit) return corrupt("The time of an envelope is beyond all calendars.");
    return hlc;
}

Status readVersion(const cbor::Value& map) {
    VW_TRY(const cbor::Value* value, map.at(key::version, "version of an envelope's content"));
    VW_TRY(const std::int64_t version, value->asInteger("version of an envelope's content"));
    if (version != payloadVersion)
        return Error{ErrorCode::newerFormat,
                     "A change was written by a newer version of Valuewright; update to see it."};
    return {};
}

} // namespace

Operation Operation::set(EntityKind kind, EntityId entity, Field field, cbor::Value value) {
    return {OperationType::set, kind, entity, field, std::move(value), {}};
}

Operation Operation::add(EntityKind kind, EntityId entity, Field field, cbor::Value value) {
    return {OperationType::add, kind, entity, field, std::move(value), {}};
}

Operation Operation::remove(EntityKind kind, EntityId entity, Field field, cbor::Value value) {
    return {OperationType::remove, kind, entity, field, std::move(value), {}};
}

Operation Operation::erase(EntityKind kind, EntityId entity) {
    return {OperationType::erase, kind, entity, Field::none, {}, {}};
}

Operation Operation::text(EntityKind kind, EntityId entity, Field field, std::string value,
                          std::vector<Dot> bases) {
    return {OperationType::text, kind, entity, field, cbor::Value::text(std::move(value)), std::move(bases)};
}

bool Operation::isKnown() const {
    if (!isKnownType(type)) return false;
    const EntityRule* rule = entityRule(kind);
    return rule && (type == OperationType::erase || fieldRule(*rule, field));
}

Bytes OperationsPayload::encode() const {
    cbor::Array depended;
    for (const Dependency& dependency : dependencies)
        depended.push_back(encodeDependency(dependency));
    cbor::Array listed;
    for (const Operation& operation : operations)
        listed.push_back(encodeOperation(operation));
    cbor::Value out = cbor::Value::map();
    out.set(key::version, cbor::Value::integer(payloadVersion));
    out.set(key::hlc, number(hlc.value));
    out.set(key::dependencies, cbor::Value::array(std::move(depended)));
    out.set(key::action, cbor::Value::bytes(action.view()));
    out.set(key::operations, cbor::Value::array(std::move(listed)));
    return cbor::encode(out);
}

Result<OperationsPayload> OperationsPayload::decode(ByteView bytes) {
    VW_TRY(const cbor::Value map, cbor::decode(bytes));
    VW_CHECK(readVersion(map));
    OperationsPayload out;
    VW_TRY(out.hlc, readTime(map));
    VW_TRY(const cbor::Value* action, map.at(key::action, "action of an envelope"));
    VW_TRY(out.action, readId<ActionId>(*action, "id of an action"));
    VW_TRY(const cbor::Value* dependencies, map.at(key::dependencies, "dependencies of an envelope"));
    VW_TRY(const auto depended, dependencies->asArray("dependencies of an envelope"));
    for (const cbor::Value& item : depended) {
        VW_TRY(const Dependency dependency, readDependency(item));
        out.dependencies.push_back(dependency);
    }
    VW_TRY(const cbor::Value* operations, map.at(key::operations, "operations of an envelope"));
    VW_TRY(const auto listed, operations->asArray("operations of an envelope"));
    for (const cbor::Value& item : listed) {
        VW_TRY(Operation operation, readOperation(item));
        out.unknownOperations += operation.isKnown() ? 0 : 1;
        out.operations.push_back(std::move(operation));
    }
    return out;
}

} // namespace vw
