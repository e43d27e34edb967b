// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying and restoring are one and the same reading; only where the profile grows is different.
#include "core/backup/backup.h"

namespace vw {
namespace {

bool sameHeads(const SpaceSummary& a, const SpaceSummary& b) {
    return a.space == b.space && a.membershipSeq == b.membershipSeq && a.membershipHead == b.membershipHead &&
           std::equal(a.heads.begin(), a.heads.end(), b.heads.begin(), b.heads.end(),
                      [](const DeviceHead& x, const DeviceHead& y) {
                          return x.device == y.device && x.seq == y.seq && x.id == y.id;
                      });
}

bool sameDigest(const SpaceSummary& a, const SpaceSummary& b) { return a.digest == b.digest; }

Result<DeviceKeys> fileDeviceOf(const BackupSource& source) {
    VW_TRY(const BackupHeader header, readBackupHeader(source.file));
    return header.fileDevice(source.key);
}

Result<BackupCheck> readThrough(const BackupSource& source, BackupReading& reading) {
    VW_CHECK(readBackupFile(source.file, source.key, source.progress,
                            [&reading](ByteView plaintext) { return reading.feed(plaintext); }));
    return reading.finish();
}

} // namespace

Result<BackupCheck> verifyBackup(const BackupSource& source) {
    VW_TRY(const DeviceKeys fileDevice, fileDeviceOf(source));
    BackupReading reading(fileDevice, [&source](IdentityId identity) {
        return VaultRestorer::inMemory(identity, source.clock);
    });
    return readThrough(source, reading);
}

Result<BackupCheck> restoreBackup(const BackupSource& source, const VaultOptions& options,
                                  const DeviceRoot& root) {
    VW_TRY(const DeviceKeys fileDevice, fileDeviceOf(source));
    BackupReading reading(fileDevice, [&](IdentityId identity) {
        return VaultRestorer::create(options, root, identity, source.clock);
    });
    VW_TRY(BackupCheck check, readThrough(source, reading));
    VW_CHECK(reading.restorer().finish({check.manifest.head.made, check.manifest.head.device}));
    return check;
}

BackupReading::BackupReading(const DeviceKeys& fileDevice, Begin begin)
    : m_fileDevice(fileDevice)
    , m_begin(std::move(begin))
    , m_parser([this](std::uint8_t kind, ByteView bytes) { return take(kind, bytes); }) {}

Status BackupReading::take(std::uint8_t kind, ByteView bytes) {
    if (kind == manifestPiece) return takeManifest(bytes);
    m_tally.add(kind, bytes);
    if (kind != headPiece) return m_restorer->take(static_cast<PieceKind>(kind), bytes, m_fileDevice);
    VW_TRY(m_head, decodeHead(bytes));
    VW_TRY(m_restorer, m_begin(m_head.identity));
    return {};
}

Status BackupReading::takeManifest(ByteView bytes) {
    VW_CHECK(m_restorer->settle());
    VW_TRY(m_check.manifest, readManifest(bytes, m_restorer->vault().identity()));
    return {};
}

Result<BackupCheck> BackupReading::finish() {
    VW_CHECK(m_parser.finish());
    if (m_check.manifest.head != m_head)
        return corrupt("The head and the manifest of the backup name different backups.");
    if (m_check.manifest.tally != m_tally)
        return corrupt("The backup holds something else than its manifest counts.");
    m_check.digestsCompared = m_head.appVersion == VaultOptions().appVersion;
    VW_CHECK(compare());
    return std::move(m_check);
}

Status BackupReading::compare() const {
    VW_TRY(const std::vector<SpaceSummary> found, summariseSpaces(m_restorer->vault()));
    const std::vector<SpaceSummary>& said = m_check.manifest.summary.spaces;
    if (!std::equal(found.begin(), found.end(), said.begin(), said.end(), sameHeads))
        return corrupt("The backup ends elsewhere than its manifest says.");
    if (m_check.digestsCompared && !std::equal(found.begin(), found.end(), said.begin(), sameDigest))
        return corrupt("What the backup holds reads differently from what its manifest says.");
    return {};
}

} // namespace vw
