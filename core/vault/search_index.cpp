// SPDX-License-Identifier: GPL-3.0-or-later
// The index knows which word occurs in which entity, and no positions: these would be most of its size, and
// ranking by them most of the time of a search. Titles have a small index of their own. Texts are unsealed
// for the snippets of what is shown only.
#include "core/vault/search_index.h"

#include <sqlite3.h>

#include <algorithm>
#include <unordered_set>

namespace vw {
namespace {

constexpr const char* tables = R"sql(
    CREATE VIEW IF NOT EXISTS document AS
        SELECT row, vw_short(row) AS short, vw_long(row) AS long FROM entity;
    CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(short, long, content = 'document',
        content_rowid = 'row', columnsize = 0, detail = none, tokenize = "unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE IF NOT EXISTS title USING fts5(short, content = 'document',
        content_rowid = 'row', columnsize = 0, detail = none, tokenize = "unicode61 remove_diacritics 2");
    INSERT INTO search(search, rank) VALUES ('hashsize', 16777216); -- fewer, larger segments when all is indexed
)sql";

using Reader = Result<std::string> (Documents::*)(std::int64_t);

/// A text that does not unseal reads as empty: one damaged envelope must not end the search for the others.
std::string readable(Result<std::string> text) { return text.ok() ? std::move(*text) : std::string(); }

template <Reader reader>
void readText(sqlite3_context* context, int, sqlite3_value** values) {
    auto* documents = static_cast<Documents*>(sqlite3_user_data(context));
    const std::string found = readable((documents->*reader)(sqlite3_value_int64(values[0])));
    sqlite3_result_text64(context, found.data(), found.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

bool hasWords(EntityKind kind) {
    const EntityRule* rule = entityRule(kind);
    if (!rule) return false;
    for (const FieldRule& field : rule->fields) {
        const bool textual = field.type == FieldType::text || field.type == FieldType::textSet ||
                             field.type == FieldType::longText;
        if (textual && isSearchable(field.field)) return true;
    }
    return false;
}

/// Each word as an FTS5 string, so that nothing in it is taken for syntax: folded words hold no quotes.
std::string matchExpression(const SoughtWords& sought) {
    std::string out;
    for (const std::string& word : sought.words)
        (((out.empty() ? out : out += " AND ") += '"') += word) += '"';
    if (sought.lastIsPrefix) out += '*';
    return out;
}

} // namespace

Status SearchIndex::attach(Documents& documents) {
    VW_CHECK(registerFunctions(documents));
    VW_CHECK(m_store.database().execute(tables));
    VW_TRY(WordSplitter splitter, WordSplitter::create(m_store.database()));
    m_splitter.emplace(std::move(splitter));
    m_documents = &documents;
    return collectWaiting();
}

Status SearchIndex::registerFunctions(Documents& documents) {
    constexpr int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    sqlite3* handle = m_store.database().handle();
    const int codes[] = {
        sqlite3_create_function_v2(handle, "vw_short", 1, flags, &documents, readText<&Documents::shortTexts>,
                                   nullptr, nullptr, nullptr),
        sqlite3_create_function_v2(handle, "vw_long", 1, flags, &documents, readText<&Documents::longText>,
                                   nullptr, nullptr, nullptr)};
    for (const int code : codes)
        if (code != SQLITE_OK) return databaseError(handle);
    return {};
}

Status SearchIndex::collectWaiting() {
    VW_TRY(auto find, m_statements.use("SELECT row, kind FROM entity WHERE flags & 5 = 1"));
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return {};
        if (hasWords(static_cast<EntityKind>(find->integer(1)))) m_waiting.push_back(find->integer(0));
    }
}

Status SearchIndex::leave(EntityRecord& record) {
    if (!record.indexed) return {};
    VW_TRY(auto remove, m_statements.use("INSERT INTO search(search, rowid, short, long) "
                                         "VALUES ('delete', ?1, ?2, ?3)"));
    VW_TRY(auto removeTitle, m_statements.use("INSERT INTO title(title, rowid, short) "
                                              "VALUES ('delete', ?1, ?2)"));
    VW_CHECK(runWithTexts(*remove, *removeTitle, record.row));
    record.indexed = false;
    return {};
}

void SearchIndex::await(const EntityRecord& record) {
    if (!m_documents || !hasWords(record.kind)) return;
    m_waiting.push_back(record.row);
    if (m_changedLoaded) noteChanged(record.row, static_cast<std::int64_t>(record.changed.value));
}

// Plain statements of one row each: anything that makes SQLite open a savepoint (INSERT … SELECT, RETURNING)
// makes FTS5 write out what it has gathered, row by row.
Status SearchIndex::catchUp() {
    if (m_waiting.empty()) return {};
    VW_TRY(Transaction transaction, Transaction::begin(m_store.database()));
    for (const std::int64_t row : m_waiting) {
        VW_TRY(EntityRecord record, m_store.entityAt(row));
        if (!record.alive || record.indexed) continue; // deleted since, or waiting twice
        VW_TRY(auto insert, m_statements.use("INSERT INTO search(rowid, short, long) VALUES (?1, ?2, ?3)"));
        VW_TRY(auto insertTitle, m_statements.use("INSERT INTO title(rowid, short) VALUES (?1, ?2)"));
        VW_CHECK(runWithTexts(*insert, *insertTitle, row));
        record.indexed = true;
        VW_CHECK(m_store.update(record));
    }
    VW_CHECK(transaction.commit());
    m_waiting.clear();
    return {};
}

/// Both with the row as ?1 and the short texts as ?2, the first with the long text as ?3.
Status SearchIndex::runWithTexts(Statement& all, Statement& title, std::int64_t row) {
    const auto shortTexts = readable(m_documents->shortTexts(row));
    const auto longText = readable(m_documents->longText(row));
    all.bind(1, row).bind(2, std::string_view(shortTexts)).bind(3, std::string_view(longText));
    VW_CHECK(all.run());
    return title.bind(1, row).bind(2, std::string_view(shortTexts)).run();
}

void SearchIndex::noteChanged(std::int64_t entity, std::int64_t changed) {
    const auto at = static_cast<std::size_t>(entity);
    if (at >= m_changed.size()) m_changed.resize(at + 1);
    m_changed[at] = changed;
}

/// When each entity was changed, at the first search: looking it up for each of thousands of matches would
/// take most of the time of a search.
Status SearchIndex::loadChanged() {
    if (m_changedLoaded) return {};
    VW_TRY(auto find, m_statements.use("SELECT row, changed FROM entity ORDER BY row DESC"));
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) break;
        noteChanged(find->integer(0), find->integer(1));
    }
    m_changedLoaded = true;
    return {};
}

Result<std::vector<SearchIndex::Found>> SearchIndex::find(const char* sql, const std::string& expression) {
    VW_TRY(auto find, m_statements.use(sql));
    find->bind(1, expression);
    std::vector<Found> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        const std::int64_t entity = find->integer(0);
        out.push_back({m_changed[static_cast<std::size_t>(entity)], entity});
    }
}

/// Those with every word in their short texts first, then the most lately changed.
Result<std::vector<std::int64_t>> SearchIndex::best(const SoughtWords& sought, std::size_t limit) {
    const std::string expression = matchExpression(sought);
    std::vector<std::int64_t> out;
    std::unordered_set<std::int64_t> taken;
    for (const char* sql :
         {"SELECT rowid FROM title WHERE title MATCH ?1", "SELECT rowid FROM search WHERE search MATCH ?1"}) {
        VW_TRY(std::vector<Found> found, find(sql, expression));
        std::erase_if(found, [&taken](const Found& each) { return taken.contains(each.entity); });
        const std::size_t count = std::min(limit - out.size(), found.size());
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end(),
                          std::greater<>());
        for (std::size_t i = 0; i < count; ++i) {
            out.push_back(found[i].entity);
            taken.insert(found[i].entity);
        }
        if (out.size() == limit) break;
    }
    return out;
}

Result<std::vector<SearchIndex::Match>> SearchIndex::search(std::string_view words, bool prefix,
                                                            std::size_t limit) {
    if (words.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return badInput("There is no word to look for.");
    if (!m_documents) return badInput("This profile was opened without its search index.");
    VW_CHECK(catchUp());
    VW_CHECK(loadChanged());
    VW_TRY(const SoughtWords sought, soughtWords(*m_splitter, words, prefix));
    std::vector<Match> out;
    if (sought.words.empty()) return out; // nothing but punctuation
    VW_TRY(const auto entities, best(sought, limit));
    for (const std::int64_t entity : entities) {
        const std::vector<std::string> texts{readable(m_documents->shortTexts(entity)),
                                             readable(m_documents->longText(entity))};
        VW_TRY(std::string snippet, snippetOf(*m_splitter, sought, texts));
        out.push_back({entity, std::move(snippet)});
    }
    return out;
}

} // namespace vw
