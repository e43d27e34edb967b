// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a backup file, and the key that its passphrase gives (docs/formats/backup.md).
#pragma once

#include "core/crypto/device_keys.h"
#include "core/crypto/passphrase.h"

#include <filesystem>

namespace vw {

using FileSalt = std::array<std::uint8_t, 32>;

/// What a passphrase was stretched to, for one salt and cost; good for any number of files. Move-only.
class BackupKey {
public:
    static constexpr std::size_t leastPassphrase = 10; ///< bytes: a file travels, and can be tried at leisure
    static constexpr std::size_t generatedWords = 6;   ///< 66 bits

    /// A new salt. Error badInput when the passphrase is too short or the cost not allowed. Takes a second.
    static Result<BackupKey> create(ByteView passphrase, PassphraseCost cost);
    /// For the salt and cost of a file. Error wrongPassphrase, unknownFormat, newerFormat, corrupt, io.
    static Result<BackupKey> forFile(const std::filesystem::path& file, ByteView passphrase);
    /// How the profile keeps it (sealed) for automatic backups.
    [[nodiscard]] SecretBytes serialise() const;
    static Result<BackupKey> read(ByteView serialised); ///< error corrupt
    [[nodiscard]] BackupKey duplicate() const { return {m_cost, m_salt, m_stretched.duplicate()}; }

private:
    friend class BackupHeader;
    BackupKey(PassphraseCost cost, const PassphraseSalt& salt, Secret<32> stretched)
        : m_cost(cost)
        , m_salt(salt)
        , m_stretched(std::move(stretched)) {}
    PassphraseCost m_cost;
    PassphraseSalt m_salt;
    Secret<32> m_stretched;
};

/// The first 92 bytes of a file. Value type.
class BackupHeader {
public:
    static constexpr std::size_t size = 92;
    /// For a new file: draws a file salt.
    static BackupHeader create(const BackupKey& key);
    /// Error unknownFormat, newerFormat or corrupt, each with its own sentence.
    static Result<BackupHeader> read(ByteView bytes);
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] PassphraseCost cost() const;
    [[nodiscard]] PassphraseSalt salt() const;
    /// The key of the stream. Error wrongPassphrase when the commitment does not fit.
    [[nodiscard]] Result<Secret<32>> streamKey(const BackupKey& key) const;
    /// The device that lives in the file: space keys are wrapped to it. Errors as streamKey.
    [[nodiscard]] Result<DeviceKeys> fileDevice(const BackupKey& key) const;

private:
    explicit BackupHeader(Bytes bytes)
        : m_bytes(std::move(bytes)) {}
    Bytes m_bytes;
};

} // namespace vw
