// SPDX-License-Identifier: GPL-3.0-or-later
// The view as the app reads it, over the folded store.
#pragma once

#include "core/vault/folded_state.h"

#include <functional>

namespace vw {

/// Stays the same object while the state behind it is folded anew. One thread.
class FoldedView final : public View {
public:
    using Refresh = std::function<Status()>;
    /// `refresh` is called before each read: it shows the state anew if what is shown is out of date.
    explicit FoldedView(Refresh refresh)
        : m_refresh(std::move(refresh)) {}
    /// From here on `state` is read; it must outlive the next call of this.
    void show(FoldedState& state) { m_state = &state; }

    [[nodiscard]] Result<std::vector<Entity>> entities(const EntityQuery& query) const override;
    [[nodiscard]] Result<Entity> entity(SpaceId space, EntityKind kind, EntityId id) const override;
    [[nodiscard]] Result<FoldedText> text(SpaceId space, EntityKind kind, EntityId id,
                                          Field field) const override;
    [[nodiscard]] Result<std::vector<TextVersion>> history(SpaceId space, EntityKind kind, EntityId id,
                                                           Field field) const override;
    [[nodiscard]] Result<std::vector<SearchHit>> search(std::string_view words, bool prefix,
                                                        std::size_t limit) const override;
    [[nodiscard]] Result<std::vector<RefusedOperation>> refused() const override;
    [[nodiscard]] Result<Digest> digest() const override;
    [[nodiscard]] Result<Digest> digest(SpaceId space) const override;

private:
    [[nodiscard]] Result<EntityRecord> living(SpaceId space, EntityKind kind, EntityId id) const;
    [[nodiscard]] Result<Digest> digestOf(std::optional<SpaceId> space) const;
    Refresh m_refresh;
    FoldedState* m_state = nullptr;
};

} // namespace vw
