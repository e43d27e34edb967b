// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search over the view: an FTS5 index whose texts stay sealed in the log.
#pragma once

#include "core/vault/snippet.h"
#include "core/vault/view_store.h"

namespace vw {

/// Gives the words of an entity to the index whenever it asks for them.
class Documents {
public:
    virtual ~Documents() = default;
    /// Short texts of an entity, one a line.
    [[nodiscard]] virtual Result<std::string> shortTexts(std::int64_t entity) = 0;
    /// Its long text as shown.
    [[nodiscard]] virtual Result<std::string> longText(std::int64_t entity) = 0;
};

/// Rows are folded first and indexed later, in a step of its own. One thread.
class SearchIndex {
public:
    /// What is folded into a store that is never searched.
    explicit SearchIndex(ViewStore& store)
        : m_store(store)
        , m_statements(store.database()) {}
    /// Makes the index, or takes the one that a snapshot brought. `documents` must outlive this object.
    [[nodiscard]] Status attach(Documents& documents);

    /// Before an entity changes: takes its old text out of the index.
    [[nodiscard]] Status leave(EntityRecord& record);
    /// After an entity changed: its text is to be indexed.
    void await(const EntityRecord& record);
    /// Indexes everything that waits.
    [[nodiscard]] Status catchUp();

    struct Match {
        std::int64_t entity = 0;
        std::string snippet;
    };
    /// Every word must occur. Those with all of them in their short texts first, then the most lately changed
    /// ones. Error badInput without any word.
    [[nodiscard]] Result<std::vector<Match>> search(std::string_view words, bool prefix, std::size_t limit);

private:
    struct Found {
        std::int64_t changed = 0; ///< as stored; orders first
        std::int64_t entity = 0;
        friend auto operator<=>(const Found&, const Found&) = default;
    };
    [[nodiscard]] Result<std::vector<Found>> find(const char* sql, const std::string& expression);
    [[nodiscard]] Result<std::vector<std::int64_t>> best(const SoughtWords& sought, std::size_t limit);
    [[nodiscard]] Status registerFunctions(Documents& documents);
    [[nodiscard]] Status collectWaiting();
    [[nodiscard]] Status runWithTexts(Statement& all, Statement& title, std::int64_t row);
    void noteChanged(std::int64_t entity, std::int64_t changed);
    [[nodiscard]] Status loadChanged();
    ViewStore& m_store;
    Statements m_statements;
    std::optional<WordSplitter> m_splitter;
    Documents* m_documents = nullptr; ///< null: nothing is indexed
    std::vector<std::int64_t> m_waiting;
    std::vector<std::int64_t> m_changed; ///< by row, once loaded
    bool m_changedLoaded = false;
};

} // namespace vw
