// SPDX-License-Identifier: GPL-3.0-or-later
// What an envelope says: operations on entities, as values and as CBOR (docs/formats/operations.md).
#pragma once

#include "core/base/cbor.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/coaching/schema.h"

namespace vw {

enum class OperationType : std::uint8_t { set = 1, add = 2, remove = 3, erase = 4, text = 5 };

/// Names one write: the operation `index` of the envelope (device, seq).
struct Dot {
    DeviceId device;
    std::uint64_t seq = 0;
    std::uint32_t index = 0;
    friend auto operator<=>(const Dot&, const Dot&) = default;
};

/// One change of one entity. Plain value.
struct Operation {
    OperationType type = OperationType::set;
    EntityKind kind = EntityKind::settings;
    EntityId entity;
    Field field = Field::none;
    cbor::Value value;
    std::vector<Dot> bases;

    static Operation set(EntityKind kind, EntityId entity, Field field, cbor::Value value);
    static Operation add(EntityKind kind, EntityId entity, Field field, cbor::Value value);
    static Operation remove(EntityKind kind, EntityId entity, Field field, cbor::Value value);
    static Operation erase(EntityKind kind, EntityId entity);
    static Operation text(EntityKind kind, EntityId entity, Field field, std::string value,
                          std::vector<Dot> bases);
    /// False for a type, kind or field that only a newer version knows.
    [[nodiscard]] bool isKnown() const;
    friend bool operator==(const Operation&, const Operation&) = default;
};

/// What another device had written last when the author wrote.
struct Dependency {
    DeviceId device;
    std::uint64_t seq = 0;
    std::array<std::uint8_t, 8> tag{}; ///< first bytes of that envelope's id
    friend bool operator==(const Dependency&, const Dependency&) = default;
};

/// The payload of an envelope of kind operations.
struct OperationsPayload {
    Hlc hlc;
    std::vector<Dependency> dependencies;
    ActionId action;
    std::vector<Operation> operations; ///< an operation's place here is the index in its dot
    std::size_t unknownOperations = 0; ///< on reading: how many of them a newer version must fold

    [[nodiscard]] Bytes encode() const;
    /// Error corrupt for a broken shape (also a time ≥ 2^47 ms), newerFormat for another version. Whether
    /// the values fit their fields is for the fold to say.
    static Result<OperationsPayload> decode(ByteView bytes);
};

/// Operations that one user action writes into one space.
struct SpaceOperations {
    SpaceId space;
    std::vector<Operation> operations;
};

} // namespace vw
