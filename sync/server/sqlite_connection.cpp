// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps prepared statements by their text.
#include "sync/server/sqlite_connection.h"

namespace vw::server {

Result<Query> Connection::query(std::string_view sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        VW_TRY(Statement statement, m_database.prepare(sql));
        found = m_statements.emplace(std::string(sql), std::move(statement)).first;
    }
    return Query(found->second);
}

} // namespace vw::server
