// SPDX-License-Identifier: GPL-3.0-or-later
// The folded view as the app reads it: entities with their fields, and full-text search.
#pragma once

#include "core/coaching/operation.h"

#include <functional>
#include <map>

namespace vw {

/// One version of a long text.
struct TextVersion {
    Dot dot;
    Hlc hlc;
    std::string text;
};

/// An entity as folded. Long texts are not in it: read them with View::text. Plain value.
struct Entity {
    SpaceId space;
    EntityKind kind = EntityKind::settings;
    EntityId id;
    std::map<Field, cbor::Value> fields;
    std::map<Field, std::vector<cbor::Value>> sets;
    Hlc created; ///< smallest stamp among its writes
    Hlc changed; ///< largest stamp among its writes
    bool revived = false;

    /// The value, or a default when the field was never written.
    [[nodiscard]] std::string text(Field field) const;
    [[nodiscard]] std::optional<std::int64_t> integer(Field field) const;
    [[nodiscard]] EntityId id16(Field field) const;
    [[nodiscard]] bool boolean(Field field) const;
};

/// A long text with what is needed to edit it.
struct FoldedText {
    std::string text;       ///< what is shown
    std::vector<Dot> heads; ///< the next version names these as bases
    std::vector<TextVersion>
        others; ///< overlapping versions that are not in `text`; empty when all is merged
};

struct SearchHit {
    SpaceId space;
    EntityKind kind = EntityKind::settings;
    EntityId id;
    std::string snippet; ///< matches between U+0002 and U+0003
};

/// An operation that is kept and changes nothing.
struct RefusedOperation {
    SpaceId space;
    Dot dot;
    std::string reason;
};

enum class Order : std::uint8_t { newestFirst, oldestFirst };
struct EntityQuery {
    EntityKind kind = EntityKind::settings;
    std::optional<SpaceId> space;     ///< all spaces when absent
    Order order = Order::oldestFirst; ///< by creation
    std::size_t limit = 1'000'000;
};

/// Read access to the folded view. Deleted entities are left out. Not thread-safe; results are copies.
class View {
public:
    virtual ~View() = default;
    [[nodiscard]] virtual Result<std::vector<Entity>> entities(const EntityQuery& query) const = 0;
    /// Error notFound when there is none or it is deleted.
    [[nodiscard]] virtual Result<Entity> entity(SpaceId space, EntityKind kind, EntityId id) const = 0;
    [[nodiscard]] virtual Result<FoldedText> text(SpaceId space, EntityKind kind, EntityId id,
                                                  Field field) const = 0;
    /// Every version of a long text, newest first.
    [[nodiscard]] virtual Result<std::vector<TextVersion>> history(SpaceId space, EntityKind kind,
                                                                   EntityId id, Field field) const = 0;
    /// All words must occur (the last one as a prefix when `prefix`). Those with all of them in a title or
    /// name first, then the most lately changed ones.
    [[nodiscard]] virtual Result<std::vector<SearchHit>> search(std::string_view words, bool prefix,
                                                                std::size_t limit) const = 0;
    [[nodiscard]] virtual Result<std::vector<RefusedOperation>> refused() const = 0;
    using Digest = std::array<std::uint8_t, 32>;
    /// A digest of everything folded: equal heads give equal digests, whatever the order of arrival.
    [[nodiscard]] virtual Result<Digest> digest() const = 0;
    /// The same of one space, equal on the devices of all its members.
    [[nodiscard]] virtual Result<Digest> digest(SpaceId space) const = 0;
};

} // namespace vw
