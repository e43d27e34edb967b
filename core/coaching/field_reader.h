// SPDX-License-Identifier: GPL-3.0-or-later
// Between the values of this folder and the operations that store them: reading folded fields, writing the
// difference of two values.
#pragma once

#include "core/coaching/operation.h"

#include <map>
#include <optional>

namespace vw::coaching {

/// The folded fields of one entity. A view: valid as long as the maps it was made from. Values were checked
/// against the schema when they were folded; a field that was never written reads as empty.
class FieldReader {
public:
    using Fields = std::map<Field, cbor::Value>;
    using Sets = std::map<Field, std::vector<cbor::Value>>;
    FieldReader(const EntityId& id, const Fields& fields, const Sets& sets, Hlc created)
        : m_id(id)
        , m_fields(fields)
        , m_sets(sets)
        , m_created(created) {}

    [[nodiscard]] const EntityId& id() const { return m_id; }
    /// When the first of its writes was made, by the author's clock.
    [[nodiscard]] UtcMillis created() const { return {static_cast<std::int64_t>(m_created.millis())}; }
    [[nodiscard]] std::string text(Field field) const;
    [[nodiscard]] bool boolean(Field field) const;
    [[nodiscard]] std::optional<std::int64_t> integer(Field field) const;
    /// As integer; a blank (0), which is how a number is taken back, reads as none.
    [[nodiscard]] std::optional<std::int64_t> integerUnlessBlank(Field field) const;
    [[nodiscard]] EntityId entity(Field field) const;
    [[nodiscard]] std::vector<std::string> texts(Field field) const;
    [[nodiscard]] std::vector<EntityId> entities(Field field) const;
    /// Null when never written.
    [[nodiscard]] const cbor::Value* document(Field field) const;

private:
    EntityId m_id;
    const Fields& m_fields;
    const Sets& m_sets;
    Hlc m_created;
};

using Operations = std::vector<Operation>;

/// Collects the operations that write a whole value. Empty texts, ids and optionals are left out.
class FieldWriter {
public:
    FieldWriter(EntityKind kind, const EntityId& entity)
        : m_kind(kind)
        , m_entity(entity) {}

    FieldWriter& text(Field field, const std::string& value);
    FieldWriter& boolean(Field field, bool value); ///< false is left out
    FieldWriter& integer(Field field, std::int64_t value);
    FieldWriter& integer(Field field, std::optional<std::int64_t> value);
    FieldWriter& entity(Field field, const EntityId& value);
    FieldWriter& texts(Field field, const std::vector<std::string>& values);
    FieldWriter& document(Field field, const cbor::Value& value);
    FieldWriter& element(Field field, const EntityId& value); ///< of a set of ids
    [[nodiscard]] Operations take() { return std::move(m_operations); }

private:
    FieldWriter& set(Field field, cbor::Value value);
    EntityKind m_kind;
    EntityId m_entity;
    Operations m_operations;
};

/// What turns `before` into `after`, both as FieldWriter wrote them: only fields that differ, so that two
/// people who change different fields don't undo each other. What is gone is blanked: 0, "" or false.
Operations difference(const Operations& before, const Operations& after);

/// Error tooLarge for a text longer than the schema allows, badInput for bytes that are no UTF-8.
Status checkTexts(const Operations& operations);

/// Operations that store `after`; `before` is null when it is new. Error as T::check and checkTexts.
template <class T>
Result<Operations> changes(const T* before, const T& after) {
    VW_CHECK(after.check());
    Operations out = difference(before != nullptr ? before->operations() : Operations{}, after.operations());
    VW_CHECK(checkTexts(out));
    return out;
}

} // namespace vw::coaching
