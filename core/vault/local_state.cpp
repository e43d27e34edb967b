// SPDX-License-Identifier: GPL-3.0-or-later
// A row is found by a keyed hash of its name; name and value are sealed beside it.
#include "core/vault/local_state.h"

#include <algorithm>

namespace vw {
namespace {

constexpr std::string_view nameEntry = "name"; // what a sealed name is bound to instead of itself

} // namespace

LocalState::LocalState(Database& database, const DeviceRoot& root, Drawer drawer)
    : m_database(database)
    , m_drawer(drawer)
    , m_key(drawer == Drawer::draft ? root.draftKey() : root.localKey())
    , m_label(drawer == Drawer::draft ? "valuewright-draft-v1" : "valuewright-local-v1") {}

Bytes LocalState::keyOf(std::string_view name) const {
    const Secret<64> hash = keyedHash64(m_key, "valuewright-local-name-v1", {viewOf(name)});
    return copyOf(ByteView(hash.view()).first(16));
}

Status LocalState::set(std::string_view name, ByteView value) {
    VW_TRY(Statement statement, m_database.prepare("INSERT OR REPLACE INTO local VALUES (?1, ?2, ?3, ?4)"));
    statement.bind(1, static_cast<std::int64_t>(m_drawer)).bind(2, keyOf(name));
    statement.bind(3, sealLocal(m_key, m_label, nameEntry, viewOf(name)));
    return statement.bind(4, sealLocal(m_key, m_label, name, value)).run();
}

Result<SecretBytes> LocalState::value(std::string_view name) const {
    VW_TRY(Statement statement, m_database.prepare("SELECT value FROM local WHERE kind = ?1 AND key = ?2"));
    statement.bind(1, static_cast<std::int64_t>(m_drawer)).bind(2, keyOf(name));
    VW_TRY(const bool row, statement.step());
    if (!row) return notFound("There is no such value on this device.");
    return openLocal(m_key, m_label, name, statement.blob(0));
}

Status LocalState::remove(std::string_view name) {
    VW_TRY(Statement statement, m_database.prepare("DELETE FROM local WHERE kind = ?1 AND key = ?2"));
    return statement.bind(1, static_cast<std::int64_t>(m_drawer)).bind(2, keyOf(name)).run();
}

std::vector<std::string> LocalState::names(std::string_view prefix) const {
    std::vector<std::string> out;
    auto statement = m_database.prepare("SELECT name FROM local WHERE kind = ?1");
    if (!statement.ok()) return out;
    statement->bind(1, static_cast<std::int64_t>(m_drawer));
    for (auto row = statement->step(); row.ok() && *row; row = statement->step()) {
        const auto name = openLocal(m_key, m_label, nameEntry, statement->blob(0));
        if (!name.ok()) continue;
        std::string text = textOf(name->view());
        if (text.starts_with(prefix)) out.push_back(std::move(text));
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace vw
