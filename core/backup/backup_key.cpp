// SPDX-License-Identifier: GPL-3.0-or-later
//   0   4   magic "VWB1"               12  16  salt
//   4   4   Argon2id passes            28  32  file salt
//   8   4   Argon2id memory, MiB       60  32  commitment
//   key · commitment = H-512("valuewright-backup-v1", Argon2id13(passphrase, salt, t, m), bytes 0..59)
#include "core/backup/backup_key.h"

#include "core/backup/backup_file.h"

namespace vw {
namespace {

constexpr std::string_view magic = "VWB1", family = "VWB";
constexpr std::size_t costOffset = 4, saltOffset = 12, commitmentOffset = 60;
constexpr std::size_t keySize = 8 + 16 + 32;

Secret<64> keysOf(const Secret<32>& stretched, ByteView beforeCommitment) {
    return secretHash<64>("valuewright-backup-v1", {stretched.view(), beforeCommitment});
}

bool equal(ByteView a, ByteView b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }

} // namespace

Result<BackupKey> BackupKey::create(ByteView passphrase, PassphraseCost cost) {
    if (passphrase.size() < leastPassphrase)
        return badInput("The passphrase of a backup must have at least 10 characters; six random words are "
                        "good. Nothing was written.");
    PassphraseSalt salt;
    fillRandom(salt);
    VW_TRY(auto stretched, stretchPassphrase(passphrase, salt, cost));
    return BackupKey(cost, salt, std::move(stretched));
}

Result<BackupKey> BackupKey::forFile(const std::filesystem::path& file, ByteView passphrase) {
    VW_TRY(const BackupHeader header, readBackupHeader(file));
    if (passphrase.empty()) return badInput("A backup has a passphrase of at least 10 characters.");
    VW_TRY(auto stretched, stretchPassphrase(passphrase, header.salt(), header.cost()));
    BackupKey out(header.cost(), header.salt(), std::move(stretched));
    VW_TRY(const auto fits, header.streamKey(out));
    return out;
}

SecretBytes BackupKey::serialise() const {
    const Bytes open = ByteWriter().u32(m_cost.passes).u32(m_cost.mebibytes).bytes(m_salt).take();
    SecretBytes out(keySize);
    const auto stretched = m_stretched.view();
    const auto rest = std::copy(open.begin(), open.end(), out.writable().begin());
    std::copy(stretched.begin(), stretched.end(), rest);
    return out;
}

Result<BackupKey> BackupKey::read(ByteView serialised) {
    ByteReader reader(serialised);
    PassphraseCost cost;
    cost.passes = reader.u32();
    cost.mebibytes = reader.u32();
    const auto salt = reader.array<std::tuple_size_v<PassphraseSalt>>();
    auto stretched = Secret<32>::copyOf(reader.bytes(32));
    if (serialised.size() != keySize || !stretched.ok() || !isAllowed(cost))
        return corrupt("The kept key of automatic backups is damaged; turn them off and on again.");
    return BackupKey(cost, salt, std::move(*stretched));
}

BackupHeader BackupHeader::create(const BackupKey& key) {
    FileSalt fileSalt;
    fillRandom(fileSalt);
    ByteWriter out;
    out.bytes(viewOf(magic)).u32(key.m_cost.passes).u32(key.m_cost.mebibytes).bytes(key.m_salt);
    out.bytes(fileSalt);
    const auto keys = keysOf(key.m_stretched, out.view());
    return BackupHeader(out.bytes(keys.view().last<32>()).take());
}

Result<BackupHeader> BackupHeader::read(ByteView bytes) {
    if (bytes.size() < size) return corrupt("This file is too short to be a backup.");
    BackupHeader out(copyOf(bytes.first(size)));
    const std::string found = textOf(bytes.first(magic.size()));
    const bool newer = found.starts_with(family) && found.back() > magic.back() && found.back() <= '9';
    if (newer)
        return Error{ErrorCode::newerFormat, "This backup was made by a newer version of Valuewright; update "
                                             "to read it. Nothing was changed."};
    if (found != magic) return Error{ErrorCode::unknownFormat, "This file is not a backup of Valuewright."};
    if (!isAllowed(out.cost()))
        return corrupt("The backup asks for a cost that is not allowed; use another backup.");
    return out;
}

PassphraseCost BackupHeader::cost() const {
    ByteReader reader(ByteView(m_bytes).subspan(costOffset));
    PassphraseCost out;
    out.passes = reader.u32();
    out.mebibytes = reader.u32();
    return out;
}

PassphraseSalt BackupHeader::salt() const {
    return ByteReader(ByteView(m_bytes).subspan(saltOffset)).array<std::tuple_size_v<PassphraseSalt>>();
}

Result<Secret<32>> BackupHeader::streamKey(const BackupKey& key) const {
    const Error refusal{ErrorCode::wrongPassphrase,
                        "This passphrase does not open the backup. Nothing was changed."};
    if (key.m_salt != salt() || key.m_cost.passes != cost().passes ||
        key.m_cost.mebibytes != cost().mebibytes)
        return refusal;
    const auto keys = keysOf(key.m_stretched, ByteView(m_bytes).first(commitmentOffset));
    if (!equal(ByteView(m_bytes).subspan(commitmentOffset), keys.view().last<32>())) return refusal;
    return Secret<32>::copyOf(keys.view().first<32>());
}

Result<DeviceKeys> BackupHeader::fileDevice(const BackupKey& key) const {
    VW_TRY(const auto stream, streamKey(key));
    return DeviceKeys::fromSeed(deriveKey(stream, "vw_backp", 1));
}

} // namespace vw
