// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that keeps its prepared statements, and queries that always reset theirs.
#pragma once

#include "core/base/database.h"
#include "core/base/ids.h"

#include <map>

namespace vw::server {

/// One use of a kept statement; reset when it goes, so that no read snapshot stays open. Binds in order.
class Query {
public:
    explicit Query(Statement& statement)
        : m_statement(&statement) {}
    Query(Query&& other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
        , m_bound(other.m_bound) {}
    Query& operator=(Query&&) = delete;
    ~Query() {
        if (m_statement) m_statement->reset();
    }

    Query& bind(ByteView value) { return m_statement->bind(++m_bound, value), *this; }
    Query& bind(std::string_view text) { return m_statement->bind(++m_bound, text), *this; }
    Query& bind(std::int64_t value) { return m_statement->bind(++m_bound, value), *this; }
    Query& bind(std::uint64_t value) { return bind(static_cast<std::int64_t>(value)); }
    Query& bind(std::uint32_t value) { return bind(static_cast<std::int64_t>(value)); }
    template <class Tag, std::size_t N>
    Query& bind(const Id<Tag, N>& id) {
        return bind(id.view());
    }
    Query& bindNull() { return m_statement->bindNull(++m_bound), *this; }

    [[nodiscard]] Result<bool> step() { return m_statement->step(); }
    /// Runs a statement without rows; the values are to be bound anew for the next run.
    [[nodiscard]] Status run() {
        m_bound = 0;
        return m_statement->run();
    }
    [[nodiscard]] std::int64_t integer(int column) const { return m_statement->integer(column); }
    [[nodiscard]] std::uint64_t number(int column) const {
        return static_cast<std::uint64_t>(integer(column));
    }
    [[nodiscard]] ByteView blob(int column) const { return m_statement->blob(column); }
    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }
    /// Error corrupt when the column has another size.
    template <std::size_t N>
    [[nodiscard]] Status read(int column, std::array<std::uint8_t, N>& into) const {
        const ByteView bytes = blob(column);
        if (bytes.size() != N) return corrupt("A row of the server's store is damaged.");
        std::copy(bytes.begin(), bytes.end(), into.begin());
        return {};
    }

private:
    Statement* m_statement;
    int m_bound = 0;
};

/// A database and its prepared statements. One thread at a time. The same text must not be used again
/// while a Query of it lives.
class Connection {
public:
    explicit Connection(Database database)
        : m_database(std::move(database)) {}

    [[nodiscard]] Result<Query> query(std::string_view sql);
    [[nodiscard]] Database& database() { return m_database; }
    /// Rows changed by the latest insert, update or delete.
    [[nodiscard]] std::int64_t changes() const { return m_database.changes(); }

private:
    Database m_database;
    std::map<std::string, Statement, std::less<>> m_statements; // finalised before the database closes
};

} // namespace vw::server
