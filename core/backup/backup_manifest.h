// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup says of itself: its head at the beginning, its signed manifest at the end.
#pragma once

#include "core/vault/vault_pieces.h"

namespace vw {

/// Who made a backup, when, with which version of the program. Plain value.
struct BackupHead {
    UtcMillis made;
    IdentityId identity;
    DeviceId device;
    std::string appVersion;
    friend bool operator==(const BackupHead&, const BackupHead&) = default;
};
Bytes encodeHead(const BackupHead& head);
Result<BackupHead> decodeHead(ByteView bytes);

/// Counts and hash over the pieces so far.
class PieceTally {
public:
    static constexpr std::size_t kinds = 8; ///< identity records to held
    void add(std::uint8_t kind, ByteView bytes);
    [[nodiscard]] std::uint64_t count(PieceKind kind) const;
    [[nodiscard]] const std::array<std::uint64_t, kinds>& counts() const { return m_counts; }
    [[nodiscard]] const std::array<std::uint8_t, 32>& hash() const { return m_hash; }
    friend bool operator==(const PieceTally&, const PieceTally&) = default;

private:
    friend Result<struct BackupManifest> decodeManifest(ByteView bytes);
    std::array<std::uint64_t, kinds> m_counts{};
    std::array<std::uint8_t, 32> m_hash{};
};

/// Plain value.
struct BackupManifest {
    BackupHead head;
    PieceTally tally;
    VaultSummary summary;
};
/// Manifest piece: CBOR ‖ signature by `device`, which must be the one of the head.
Bytes signManifest(const BackupManifest& manifest, const DeviceKeys& device);
/// Without its signature. Error corrupt.
Result<BackupManifest> decodeManifest(ByteView cborBytes);
/// Reads a manifest piece. Error corrupt unless a device of the person in `identity` signed it.
Result<BackupManifest> readManifest(ByteView piece, const IdentityLog& identity);

} // namespace vw
