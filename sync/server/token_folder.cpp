// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of unused registration tokens.
//
//   file name = 64 hexadecimal digits of H-256("valuewright-registration-v1", token)
//   content   = created milliseconds " " expires milliseconds "\n"
#include "sync/server/token_folder.h"

#include <algorithm>
#include <fstream>

namespace vw::server {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t nameSize = 64, shortestPrefix = 6;

Error folderError() {
    return {ErrorCode::io,
            "The folder of registration tokens cannot be used; look at the data folder and its "
            "permissions."};
}

} // namespace

Hash32 TokenFolder::hashOf(std::string_view token) {
    return labelledHash<32>("valuewright-registration-v1", {viewOf(token)});
}

Result<std::string> TokenFolder::create(UtcMillis now, UtcMillis expires) const {
    std::array<std::uint8_t, 20> random{};
    fillRandom(random);
    const std::string token = "vw-" + toBase64Url(random);
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error) return folderError();
    // Renamed into place, so that the server never meets half a file.
    const fs::path draft = m_folder / ("draft-" + toHex(std::span(random).first(4)));
    std::ofstream(draft) << now.count << ' ' << expires.count << '\n';
    fs::rename(draft, m_folder / toHex(hashOf(token)), error);
    if (error) return folderError();
    return token;
}

std::optional<UtcMillis> TokenFolder::expiry(const Hash32& token) const {
    const auto entry = read(toHex(token));
    return entry ? std::optional(entry->expires) : std::nullopt;
}

void TokenFolder::remove(const Hash32& token) const {
    std::error_code ignored; // the store remembers that it was used, so a leftover file does no harm
    fs::remove(m_folder / toHex(token), ignored);
}

Result<std::vector<TokenFolder::Entry>> TokenFolder::list() const {
    std::vector<Entry> entries;
    std::error_code error;
    if (!fs::exists(m_folder, error)) return entries;
    for (auto file = fs::directory_iterator(m_folder, error); !error && file != fs::directory_iterator();
         file.increment(error))
        if (auto entry = read(file->path().filename().string())) entries.push_back(std::move(*entry));
    if (error) return folderError();
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.created < b.created; });
    return entries;
}

Result<std::size_t> TokenFolder::revoke(std::string_view prefix) const {
    if (prefix.size() < shortestPrefix)
        return badInput("Give at least six digits of the token's name, as `token list` shows it.");
    VW_TRY(const auto entries, list());
    std::size_t removed = 0;
    for (const Entry& entry : entries) {
        std::error_code error;
        if (entry.name.starts_with(prefix) && fs::remove(m_folder / entry.name, error)) ++removed;
        if (error) return folderError();
    }
    return removed;
}

std::optional<TokenFolder::Entry> TokenFolder::read(const std::string& name) const {
    if (name.size() != nameSize || !fromHex(name).ok()) return std::nullopt;
    std::ifstream in(m_folder / name);
    Entry entry{name, {}, {}};
    if (!(in >> entry.created.count >> entry.expires.count)) return std::nullopt;
    return entry;
}

} // namespace vw::server
