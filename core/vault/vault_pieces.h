// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a profile holds, piece by piece: what a backup is made of (docs/formats/backup.md).
#pragma once

#include "core/vault/vault.h"

namespace vw {

struct VaultParts;

/// What a profile is made of, in the order in which it can be put together (docs/formats/backup.md). The
/// values are those of the format.
enum class PieceKind : std::uint8_t {
    identityRecord = 2,
    membershipRecord = 3,
    erased = 4,
    spaceKey = 5,
    local = 6,
    draft = 7,
    envelope = 8,
    held = 9,
};
/// Takes one piece; an error ends the visit. The bytes are valid during the call and may be secret.
using PieceTaker = std::function<Status(PieceKind kind, ByteView bytes)>;

/// What became of a space, as far as one device knows it. Plain value; equal on devices that hold the same.
struct SpaceSummary {
    SpaceId space;
    std::uint32_t membershipSeq = 0;
    RecordHash membershipHead;
    View::Digest digest{};
    std::vector<DeviceHead> heads; ///< sorted by device
};
struct VaultSummary {
    View::Digest digest{};
    std::vector<SpaceSummary> spaces; ///< sorted by space
};
Result<VaultSummary> summarise(const Vault& vault);
/// Without the digest of the whole, which says no more than those of the spaces and takes as long.
Result<std::vector<SpaceSummary>> summariseSpaces(const Vault& vault);
Result<SpaceSummary> summariseSpace(const Vault& vault, SpaceId space); ///< error notFound
/// Whether nothing was added to that space or taken from it since.
bool isStill(const Vault& vault, const SpaceSummary& summary);

/// Hands over everything that another device of the same person could use, in the order of the kinds. Space
/// keys are wrapped to `recipient`. `vault` is one of Vault's own makers.
Status visitPieces(const Vault& vault, const DevicePublic& recipient, const PieceTaker& take);
/// The same bit by bit, as everything was at the moment of `begin`, while the profile goes on being used.
/// What is erased meanwhile is missing. One thread, that of the vault, which outlives it.
class PieceVisit {
public:
    PieceVisit(const Vault& vault, const DevicePublic& recipient);
    /// Everything but envelopes.
    [[nodiscard]] Status begin(const PieceTaker& take);
    /// Some hundred envelopes; false behind the last one.
    [[nodiscard]] Result<bool> next(const PieceTaker& take);
    [[nodiscard]] std::uint64_t done() const { return static_cast<std::uint64_t>(m_row); }
    [[nodiscard]] std::uint64_t total() const {
        return static_cast<std::uint64_t>(m_last);
    } ///< after `begin`

private:
    VaultParts& m_parts;
    DevicePublic m_recipient;
    std::int64_t m_row = 0, m_last = 0;
    std::vector<Bytes> m_held;
};

/// Is this an entry of the local state that another device could not use?
bool belongsToOneDevice(std::string_view localName);

/// What a restored profile remembers of where it came from.
struct RestoredFrom {
    UtcMillis made; ///< when the backup was made
    DeviceId device;
};
/// None for a profile that was not restored, and when what is kept of it does not open.
std::optional<RestoredFrom> restoredFrom(const Vault& vault);
/// True when the person's identity log names the device of this profile as active: only then may it write.
bool isOwnDeviceActive(const Vault& vault);

} // namespace vw
