// SPDX-License-Identifier: GPL-3.0-or-later
// Prepared statements of one connection, kept for reuse.
#pragma once

#include "core/base/database.h"

#include <unordered_map>

namespace vw {

/// A borrowed prepared statement; goes back, reset, at the end of its scope.
class BorrowedStatement {
public:
    explicit BorrowedStatement(Statement& statement)
        : m_statement(&statement) {}
    BorrowedStatement(BorrowedStatement&& other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr)) {}
    BorrowedStatement& operator=(BorrowedStatement&&) = delete;
    ~BorrowedStatement() {
        if (m_statement) m_statement->reset();
    }
    Statement* operator->() { return m_statement; }
    Statement& operator*() { return *m_statement; }

private:
    Statement* m_statement;
};

/// Prepares each text once. The texts are string literals: their address is the key. A statement must not be
/// borrowed again while it is out. One thread.
class Statements {
public:
    /// `database` must outlive this object.
    explicit Statements(Database& database)
        : m_database(database) {}
    [[nodiscard]] Result<BorrowedStatement> use(const char* literal) {
        if (const auto found = m_statements.find(literal); found != m_statements.end())
            return BorrowedStatement(found->second);
        VW_TRY(Statement statement, m_database.prepare(literal));
        return BorrowedStatement(m_statements.emplace(literal, std::move(statement)).first->second);
    }
    /// Finalises all of them, as a schema change or the end of the connection needs.
    void clear() { m_statements.clear(); }

private:
    Database& m_database;
    std::unordered_map<const char*, Statement> m_statements;
};

} // namespace vw
