// SPDX-License-Identifier: GPL-3.0-or-later
// Reads folded fields and writes the difference of two values as operations.
#include "core/coaching/field_reader.h"

#include <algorithm>

namespace vw::coaching {

std::string FieldReader::text(Field field) const {
    const cbor::Value* const value = document(field);
    if (value == nullptr) return {};
    const Result<std::string_view> text = value->asText("a text");
    return text ? std::string(*text) : std::string();
}

bool FieldReader::boolean(Field field) const {
    const cbor::Value* const value = document(field);
    if (value == nullptr) return false;
    const Result<bool> flag = value->asBool("a choice");
    return flag && *flag;
}

std::optional<std::int64_t> FieldReader::integer(Field field) const {
    const cbor::Value* const value = document(field);
    if (value == nullptr) return std::nullopt;
    const Result<std::int64_t> number = value->asInteger("a number");
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<std::int64_t> FieldReader::integerUnlessBlank(Field field) const {
    const std::optional<std::int64_t> number = integer(field);
    return number == 0 ? std::nullopt : number;
}

EntityId FieldReader::entity(Field field) const {
    const cbor::Value* const value = document(field);
    if (value == nullptr) return {};
    const Result<ByteView> bytes = value->asBytes("an id");
    if (!bytes) return {};
    const Result<EntityId> id = EntityId::from(*bytes);
    return id ? *id : EntityId{};
}

std::vector<std::string> FieldReader::texts(Field field) const {
    std::vector<std::string> out;
    const auto found = m_sets.find(field);
    if (found == m_sets.end()) return out;
    for (const cbor::Value& element : found->second) {
        if (const auto text = element.asText("a text"); text) out.emplace_back(*text);
    }
    return out;
}

std::vector<EntityId> FieldReader::entities(Field field) const {
    std::vector<EntityId> out;
    const auto found = m_sets.find(field);
    if (found == m_sets.end()) return out;
    for (const cbor::Value& element : found->second) {
        const auto bytes = element.asBytes("an id");
        if (!bytes) continue;
        if (const auto id = EntityId::from(*bytes); id) out.push_back(*id);
    }
    return out;
}

const cbor::Value* FieldReader::document(Field field) const {
    const auto found = m_fields.find(field);
    return found == m_fields.end() ? nullptr : &found->second;
}

FieldWriter& FieldWriter::set(Field field, cbor::Value value) {
    m_operations.push_back(Operation::set(m_kind, m_entity, field, std::move(value)));
    return *this;
}

FieldWriter& FieldWriter::text(Field field, const std::string& value) {
    return value.empty() ? *this : set(field, cbor::Value::text(value));
}

FieldWriter& FieldWriter::boolean(Field field, bool value) {
    return value ? set(field, cbor::Value::boolean(true)) : *this;
}

FieldWriter& FieldWriter::integer(Field field, std::int64_t value) {
    return set(field, cbor::Value::integer(value));
}

FieldWriter& FieldWriter::integer(Field field, std::optional<std::int64_t> value) {
    return value ? integer(field, *value) : *this;
}

FieldWriter& FieldWriter::entity(Field field, const EntityId& value) {
    return value.isNone() ? *this : set(field, cbor::Value::bytes(value.view()));
}

FieldWriter& FieldWriter::texts(Field field, const std::vector<std::string>& values) {
    for (const std::string& value : values) {
        m_operations.push_back(Operation::add(m_kind, m_entity, field, cbor::Value::text(value)));
    }
    return *this;
}

FieldWriter& FieldWriter::document(Field field, const cbor::Value& value) { return set(field, value); }

FieldWriter& FieldWriter::element(Field field, const EntityId& value) {
    m_operations.push_back(Operation::add(m_kind, m_entity, field, cbor::Value::bytes(value.view())));
    return *this;
}

namespace {

cbor::Value blankOf(const cbor::Value& value) {
    switch (value.type()) {
    case cbor::Value::Type::boolean:
        return cbor::Value::boolean(false);
    case cbor::Value::Type::integer:
        return cbor::Value::integer(0);
    case cbor::Value::Type::text:
        return cbor::Value::text({});
    case cbor::Value::Type::bytes:
        return cbor::Value::bytes(EntityId{}.view());
    case cbor::Value::Type::null:
    case cbor::Value::Type::array:
    case cbor::Value::Type::map:
        return {};
    }
    return {};
}

bool setsField(const Operations& operations, const Operation& like) {
    return std::any_of(operations.begin(), operations.end(), [&](const Operation& operation) {
        return operation.type == OperationType::set && operation.field == like.field;
    });
}

/// What takes back an operation that `after` no longer has, or nothing when another one replaces it.
std::optional<Operation> takenBack(const Operation& gone, const Operations& after) {
    if (gone.type == OperationType::add) {
        return Operation::remove(gone.kind, gone.entity, gone.field, gone.value);
    }
    if (setsField(after, gone)) return std::nullopt;
    return Operation::set(gone.kind, gone.entity, gone.field, blankOf(gone.value));
}

Status checkText(const Operation& operation) {
    if (operation.value.type() != cbor::Value::Type::text) return {};
    const auto text = operation.value.asText("a text");
    if (!isUtf8(viewOf(*text))) {
        return badInput("This text has bytes that are not UTF-8; nothing was saved.");
    }
    const EntityRule* const entity = entityRule(operation.kind);
    const FieldRule* const rule = entity != nullptr ? fieldRule(*entity, operation.field) : nullptr;
    if (rule != nullptr && static_cast<std::int64_t>(text->size()) > rule->most) {
        return Error{ErrorCode::tooLarge,
                     "This text is too long for its field: shorten it and save again; nothing was saved."};
    }
    return {};
}

} // namespace

Operations difference(const Operations& before, const Operations& after) {
    const auto missingIn = [](const Operations& list, const Operation& operation) {
        return std::find(list.begin(), list.end(), operation) == list.end();
    };
    Operations out;
    for (const Operation& operation : before) {
        if (!missingIn(after, operation)) continue;
        if (auto back = takenBack(operation, after); back) out.push_back(std::move(*back));
    }
    for (const Operation& operation : after) {
        if (missingIn(before, operation)) out.push_back(operation);
    }
    return out;
}

Status checkTexts(const Operations& operations) {
    for (const Operation& operation : operations) {
        VW_CHECK(checkText(operation));
    }
    return {};
}

} // namespace vw::coaching
