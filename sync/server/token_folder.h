// SPDX-License-Identifier: GPL-3.0-or-later
// Registration tokens that nobody has used yet: a folder with one file each, named by the token's hash.
#pragma once

#include "sync/server/store.h"

#include <filesystem>

namespace vw::server {

/// `token create` makes a file here, the server takes it away: two processes work together without a
/// second one ever writing to the database. The files hold no secret. Safe from any thread and process.
class TokenFolder {
public:
    explicit TokenFolder(std::filesystem::path folder)
        : m_folder(std::move(folder)) {}

    struct Entry {
        std::string name; ///< of the file: hexadecimal hash
        UtcMillis created;
        UtcMillis expires;
    };
    static Hash32 hashOf(std::string_view token);

    /// A fresh token's text, to be shown once.
    [[nodiscard]] Result<std::string> create(UtcMillis now, UtcMillis expires) const;
    /// When the token ends; none when there is no such token.
    [[nodiscard]] std::optional<UtcMillis> expiry(const Hash32& token) const;
    void remove(const Hash32& token) const;
    /// Sorted by creation.
    [[nodiscard]] Result<std::vector<Entry>> list() const;
    /// Removes the tokens whose name starts so; at least six digits. Returns how many.
    [[nodiscard]] Result<std::size_t> revoke(std::string_view prefix) const;

private:
    [[nodiscard]] std::optional<Entry> read(const std::string& name) const;
    const std::filesystem::path m_folder;
};

} // namespace vw::server
