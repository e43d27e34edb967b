// SPDX-License-Identifier: GPL-3.0-or-later
// The index reads its content from a view whose columns are functions that unseal on demand, so memory holds
// the words' positions but no text.
#include "core/vault/search_index.h"

#include <sqlite3.h>

namespace vw {
namespace {

constexpr const char* tables = R"sql(
    CREATE VIEW IF NOT EXISTS document AS
        SELECT row, vw_short(row) AS short, vw_long(row) AS long FROM entity;
    CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(short, long, content = 'document',
        content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2");
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

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Each word as an FTS5 string, so that nothing in it is taken for syntax.
std::string matchExpression(std::string_view words, bool prefix) {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        if (isSpace(words[at])) {
            ++at;
            continue;
        }
        if (!out.empty()) out += ' ';
        out += '"';
        for (; at < words.size() && !isSpace(words[at]); ++at) {
            if (words[at] == '\0') continue;
            if (words[at] == '"') out += '"';
            out += words[at];
        }
        out += '"';
    }
    if (prefix && !out.empty()) out += '*';
    return out;
}

} // namespace

Status SearchIndex::attach(Documents& documents) {
    VW_CHECK(registerFunctions(documents));
    VW_CHECK(m_store.database().execute(tables));
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

Result<std::vector<SearchIndex::Match>> SearchIndex::search(std::string_view words, bool prefix,
                                                            std::size_t limit) {
    const std::string expression = matchExpression(words, prefix);
    if (expression.empty()) return badInput("There is no word to look for.");
    if (!m_documents) return badInput("This profile was opened without its search index.");
    VW_CHECK(catchUp());
    VW_TRY(auto find, m_statements.use("SELECT rowid, snippet(search, -1, char(2), char(3), '…', 16) "
                                       "FROM search WHERE search MATCH ?1 ORDER BY rank LIMIT ?2"));
    find->bind(1, expression).bind(2, static_cast<std::int64_t>(limit));
    std::vector<Match> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back({find->integer(0), find->text(1)});
    }
}

} // namespace vw
