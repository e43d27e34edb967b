// SPDX-License-Identifier: GPL-3.0-or-later
// Stored heads and versions as what a person sees: one value a field, one text a note.
#pragma once

#include "core/vault/sealed_texts.h"
#include "core/vault/search_index.h"
#include "core/vault/text_history.h"

namespace vw {

/// Holds references; one thread.
class EntityReader final : public Documents {
public:
    EntityReader(ViewStore& store, SealedTexts& texts)
        : m_store(store)
        , m_texts(texts) {}

    using Heads = std::map<Field, std::vector<FieldHead>>;
    /// Of an immutable entity the heads of the one submission that stands; else all.
    [[nodiscard]] Result<Heads> standing(const EntityRecord& record);
    /// Operations of submissions that came concurrently and don't stand.
    [[nodiscard]] Result<std::vector<Dot>> fallen(const EntityRecord& record);
    [[nodiscard]] Result<Entity> read(const EntityRecord& record);
    [[nodiscard]] Result<TextHistory> history(std::int64_t entity, Field field);

    [[nodiscard]] Result<std::string> shortTexts(std::int64_t entity) override;
    [[nodiscard]] Result<std::string> longText(std::int64_t entity) override;

private:
    ViewStore& m_store;
    SealedTexts& m_texts;
};

/// The newest of a field's heads. Only for a field that has one.
const FieldHead& newestOf(const std::vector<FieldHead>& heads);

} // namespace vw
