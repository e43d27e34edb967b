// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite overwrites deleted rows (secure_delete), but old pages stay in the write-ahead log until it is
// emptied, and copies of rows that it once moved stay in the unused part of pages until the file is written
// anew.
#include "core/vault/space_eraser.h"

namespace vw {
namespace {

constexpr std::string_view unsweptName = "unswept"; // docs/formats/profile.md

/// Is a part of a name like "goal/ID" one of these ids?
bool isNamedAfter(std::string_view entry, const std::set<std::string>& ids) {
    for (std::size_t begin = 0; begin <= entry.size();) {
        const std::size_t end = std::min(entry.find('/', begin), entry.size());
        if (ids.contains(std::string(entry.substr(begin, end - begin)))) return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

/// The space and all that was ever in it: drafts and small values are named after those.
std::set<std::string> SpaceEraser::namesWithin(SpaceId space) {
    std::set<std::string> out{space.hex()};
    if (!m_parts.refresh()) return out; // what can't be read here has no drafts either
    const auto records = m_parts.state->store().entities({}, space);
    if (!records.ok()) return out;
    for (const EntityRecord& record : *records)
        if (!record.id.isNone()) out.insert(record.id.hex());
    return out;
}

Status SpaceEraser::removeNamed(LocalState& drawer, const std::set<std::string>& ids) {
    for (const std::string& entry : drawer.names({}))
        if (isNamedAfter(entry, ids)) VW_CHECK(drawer.remove(entry));
    return {};
}

Status SpaceEraser::emptyWriteAheadLog() {
    return m_parts.file.database().execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Status SpaceEraser::eraseContent(SpaceId space) {
    const std::set<std::string> ids = namesWithin(space);
    auto erased = [&]() -> Status {
        VW_TRY(Transaction transaction, Transaction::begin(m_parts.file.database()));
        VW_CHECK(m_parts.delivery.eraseSpace(space));
        VW_CHECK(m_parts.held.eraseSpace(space));
        VW_CHECK(m_parts.log.eraseSpace(space));
        VW_CHECK(removeNamed(m_parts.local, ids));
        VW_CHECK(removeNamed(m_parts.drafts, ids));
        VW_CHECK(m_parts.voidSnapshot());
        VW_CHECK(m_parts.file.setMeta(unsweptName, {}));
        return transaction.commit();
    }();
    if (!erased.ok()) {
        m_parts.rollBack();
        return erased;
    }
    m_parts.keys.forget(space);
    std::error_code ignored; // it opens for nobody any more, since its name is gone from the file
    std::filesystem::remove(m_parts.snapshotFile(), ignored);
    VW_CHECK(emptyWriteAheadLog());
    return m_parts.refold();
}

Status SpaceEraser::forget(SpaceId space, ByteView record) {
    if (!m_parts.control.membership(space)) return {};
    const auto forgotten = [this](IdentityId identity) {
        return removeNamed(m_parts.local, {identity.hex()});
    };
    VW_CHECK(m_parts.control.forget(space, record, m_parts.identity, forgotten));
    VW_CHECK(emptyWriteAheadLog());
    (void)sweep(); // without room for it, the next erasure or the next start does it
    return {};
}

Status SpaceEraser::sweep() {
    // No file outside the profile, and none at all where there is no folder for such.
    VW_CHECK(m_parts.file.database().execute("PRAGMA temp_store = MEMORY; VACUUM"));
    VW_CHECK(m_parts.file.removeMeta(unsweptName));
    return emptyWriteAheadLog();
}

Status SpaceEraser::sweepIfDue() { return m_parts.file.meta(unsweptName).ok() ? sweep() : Status(); }

} // namespace vw
