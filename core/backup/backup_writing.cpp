// SPDX-License-Identifier: GPL-3.0-or-later
// First the digests, space by space; when nothing moved meanwhile, that moment is the one that is written
// down, and envelopes that are added later lie behind it in the log.
#include "core/backup/backup_writing.h"

#include <algorithm>

namespace vw {
namespace {

constexpr std::size_t greatestPiece = std::size_t{16} << 20;
// Somebody types on, or much is being fetched: then everything is summarised at once.
constexpr int mostAttempts = 3;

} // namespace

Result<BackupManifest> writeBackup(const Vault& vault, const std::filesystem::path& file,
                                   const BackupKey& key, UtcMillis now) {
    VW_TRY(const auto writing, BackupWriting::begin(vault, file, key, now));
    for (bool there = false; !there;) {
        VW_TRY(there, writing->step());
    }
    return writing->manifest();
}

Result<std::unique_ptr<BackupWriting>> BackupWriting::begin(const Vault& vault,
                                                            const std::filesystem::path& file,
                                                            const BackupKey& key, UtcMillis now) {
    if (!vault.identity().device(vault.device().id()))
        return Error{ErrorCode::notAllowed, "This device is not one of yours yet, so nobody could tell whose "
                                            "backup this is; keep the one that it was restored from."};
    VW_TRY(BackupFileWriter out, BackupFileWriter::create(file, key));
    std::unique_ptr<BackupWriting> writing(new BackupWriting(vault, std::move(out)));
    writing->m_manifest.head = {now, vault.identity().id(), vault.device().id(), VaultOptions().appVersion};
    return writing;
}

BackupWriting::BackupWriting(const Vault& vault, BackupFileWriter file)
    : m_vault(vault)
    , m_file(std::move(file))
    , m_visit(vault, m_file.fileDevice()) {}

Result<bool> BackupWriting::step() {
    if (!m_begun) {
        VW_CHECK(summariseNext());
        return false;
    }
    VW_TRY(const bool more, m_visit.next([this](PieceKind kind, ByteView bytes) {
        return put(static_cast<std::uint8_t>(kind), bytes);
    }));
    if (more) return false;
    VW_CHECK(finish());
    return true;
}

Status BackupWriting::summariseNext() {
    std::vector<SpaceSummary>& spaces = m_manifest.summary.spaces;
    if (m_left.empty()) {
        spaces.clear();
        for (const SpaceInfo& space : m_vault.spaces())
            m_left.push_back(space.id);
        ++m_attempts;
    }
    if (m_attempts > mostAttempts || m_left.empty()) {
        m_left.clear();
        VW_TRY(m_manifest.summary, summarise(m_vault));
        return beginVisit();
    }
    VW_TRY(SpaceSummary summary, summariseSpace(m_vault, m_left.back()));
    m_left.pop_back();
    spaces.push_back(std::move(summary));
    if (!m_left.empty() || !isAsSummarised()) return {};
    std::sort(spaces.begin(), spaces.end(),
              [](const SpaceSummary& a, const SpaceSummary& b) { return a.space < b.space; });
    VW_TRY(m_manifest.summary.digest, m_vault.view().digest());
    return beginVisit();
}

bool BackupWriting::isAsSummarised() const {
    const std::vector<SpaceSummary>& spaces = m_manifest.summary.spaces;
    return spaces.size() == m_vault.spaces().size() &&
           std::all_of(spaces.begin(), spaces.end(),
                       [this](const SpaceSummary& one) { return isStill(m_vault, one); });
}

Status BackupWriting::beginVisit() {
    VW_CHECK(put(headPiece, encodeHead(m_manifest.head)));
    m_begun = true;
    return m_visit.begin(
        [this](PieceKind kind, ByteView bytes) { return put(static_cast<std::uint8_t>(kind), bytes); });
}

Status BackupWriting::finish() {
    for (const SpaceSummary& space : m_manifest.summary.spaces) {
        const std::vector<DeviceHead> now = m_vault.heads(space.space);
        for (const DeviceHead& then : space.heads)
            if (std::none_of(now.begin(), now.end(), [&then](const DeviceHead& head) {
                    return head.device == then.device && head.seq >= then.seq;
                }))
                return Error{ErrorCode::conflict, "Something was erased while the backup was made; make it "
                                                  "once more. What was there before is as it was."};
    }
    m_manifest.tally = m_tally;
    VW_CHECK(put(manifestPiece, signManifest(m_manifest, m_vault.device())));
    return m_file.finish();
}

/// Counts, hashes and frames a piece on its way into the file.
Status BackupWriting::put(std::uint8_t kind, ByteView bytes) {
    if (bytes.size() > greatestPiece)
        return Error{ErrorCode::tooLarge, "A draft is too long for a backup: shorten or save it first. "
                                          "No backup was made."};
    m_tally.add(kind, bytes);
    const Bytes frame = pieceFrame(kind, bytes.size());
    for (const ByteView part : {ByteView(frame), bytes})
        VW_CHECK(m_file.write(part));
    return {};
}

} // namespace vw
