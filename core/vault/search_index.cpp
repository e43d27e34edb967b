// SPDX-License-Identifier: GPL-3.0-or-later
// The index knows which word occurs in which column of which entity, and no positions: these would be most of
// its size, and ranking by them most of the time of a search. Texts are unsealed for the snippets of what is
// shown only.
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
        content_rowid = 'row', columnsize = 0, detail = column, tokenize = "unicode61 remove_diacritics 2");
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
    VW_CHECK(bindTexts(*remove, record.row).run());
    record.indexed = false;
    return {};
}

void SearchIndex::await(const EntityRecord& record) {
    if (m_documents && hasWords(record.kind)) m_waiting.push_back(record.row);
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
        VW_CHECK(bindTexts(*insert, row).run());
        record.indexed = true;
        VW_CHECK(m_store.update(record));
    }
    VW_CHECK(transaction.commit());
    m_waiting.clear();
    return {};
}

/// Row and texts as ?1, ?2, ?3.
Statement& SearchIndex::bindTexts(Statement& statement, std::int64_t row) {
    const auto shortTexts = readable(m_documents->shortTexts(row));
    const auto longText = readable(m_documents->longText(row));
    return statement.bind(1, row).bind(2, std::string_view(shortTexts)).bind(3, std::string_view(longText));
}

Result<std::vector<SearchIndex::Found>> SearchIndex::find(const std::string& expression) {
    VW_TRY(auto find, m_statements.use("SELECT search.rowid, entity.changed FROM search "
                                       "JOIN entity ON entity.row = search.rowid WHERE search MATCH ?1"));
    find->bind(1, expression);
    std::vector<Found> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back({find->integer(1), find->integer(0)});
    }
}

/// Those with every word in their short texts first, then the most lately changed.
Result<std::vector<std::int64_t>> SearchIndex::best(const SoughtWords& sought, std::size_t limit) {
    const std::string expression = matchExpression(sought);
    std::vector<std::int64_t> out;
    std::unordered_set<std::int64_t> taken;
    for (const std::string& part : {"short : (" + expression + ")", expression}) {
        VW_TRY(std::vector<Found> found, find(part));
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
