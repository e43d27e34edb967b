// SPDX-License-Identifier: GPL-3.0-or-later
// Which entities and fields exist, where they live, how they merge and who may write them.
#pragma once

#include "core/base/cbor.h"
#include "core/coaching/schema_names.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace vw {

/// What the values of a field look like.
enum class FieldType : std::uint8_t {
    boolean,
    integer,  ///< from least to most; 0 also where it is the blank that takes a number back
    text,     ///< at most `most` bytes of UTF-8
    bytes,    ///< an id: exactly `most` bytes, or none to take it back
    longText, ///< versioned, at most `most` bytes of UTF-8
    textSet,  ///< elements of at most `most` bytes
    idSet,    ///< elements of exactly `most` bytes
    document, ///< a CBOR map, or the bytes of one; at most `most` bytes encoded
};
enum class Merge : std::uint8_t { lastWriter, set, versionedText };
/// Which side of a shared space. In a space of one owner the owner writes everything, whatever this says.
enum class Writers : std::uint8_t { coach, client, both };
enum class Home : std::uint8_t { practice, privatePair, shared, journal };

/// One field of one kind.
struct FieldRule {
    Field field = Field::none;
    FieldType type = FieldType::text;
    Writers writers = Writers::coach;
    std::int64_t least = INT64_MIN; ///< integers
    std::int64_t most = INT64_MAX;  ///< integers; for text, bytes: the largest length in bytes
};

/// One kind of entity.
struct EntityRule {
    EntityKind kind = EntityKind::settings;
    Home home = Home::practice;
    bool immutable = false; ///< one operation sets it all; later ones are not folded
    Writers erasers = Writers::coach;
    std::string_view name; ///< for documents and vectors
    std::span<const FieldRule> fields;
    bool erasable = false; ///< of an immutable one: its erasers may delete it all the same, for good
};

/// All rules, ascending by kind; static storage.
std::span<const EntityRule> schema();
/// Null when unknown.
const EntityRule* entityRule(EntityKind kind);
const FieldRule* fieldRule(const EntityRule& entity, Field field);
Merge mergeOf(FieldType type);
/// May this value be written into the field (for sets: be an element of it)?
bool fits(const FieldRule& rule, const cbor::Value& value);
/// False for texts that nobody looks for, such as zones and currencies.
bool isSearchable(Field field);

/// Raised whenever the tables change, so that a view folded by an older table is folded anew.
constexpr std::uint32_t schemaVersion = 4;

/// The largest text of one note, in bytes of UTF-8.
constexpr std::size_t noteLimit = std::size_t{48} * 1024;

} // namespace vw
