// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a profile out, in the order in which it can be put together again.
#include "core/vault/vault_pieces.h"

#include "core/vault/profile_vault.h"
#include "core/vault/restored_keys.h"

#include <algorithm>

namespace vw {
namespace {

constexpr std::size_t rowsAtOnce = 256;
constexpr std::array<std::string_view, 4> deviceBound{"cli/", "backup/", "hole/", "restored"};

Status visitRecords(VaultParts& parts, const PieceTaker& take) {
    for (const auto& [id, log] : parts.control.identities())
        for (const Bytes& record : log.records())
            VW_CHECK(take(PieceKind::identityRecord, record));
    for (const auto& [space, log] : parts.control.memberships())
        for (const Bytes& record : log.records())
            VW_CHECK(take(PieceKind::membershipRecord, record));
    VW_TRY(const auto erased, parts.control.eraseRecords());
    for (const auto& [space, record] : erased)
        VW_CHECK(take(PieceKind::erased, ByteWriter().bytes(space.view()).bytes(record).take()));
    return {};
}

/// Only the newest key that opens: the earlier ones hang on it.
Status visitKeys(VaultParts& parts, const DevicePublic& recipient, const PieceTaker& take) {
    for (const auto& [space, log] : parts.control.memberships()) {
        for (std::uint32_t epoch = log.currentEpoch(); epoch > 0; --epoch) {
            const auto key = parts.keys.key(log, epoch);
            if (!key.ok()) continue;
            VW_CHECK(take(PieceKind::spaceKey, wrappedKey(**key, recipient)));
            break;
        }
    }
    return {};
}

Status visitDrawer(const LocalState& drawer, PieceKind kind, const PieceTaker& take) {
    for (const std::string& name : drawer.names({})) {
        if (kind == PieceKind::local && belongsToOneDevice(name)) continue;
        VW_TRY(const SecretBytes value, drawer.value(name));
        SecretBytes piece(2 + name.size() + value.size());
        const auto out = piece.writable();
        out[0] = static_cast<std::uint8_t>(name.size());
        out[1] = static_cast<std::uint8_t>(name.size() >> 8);
        std::copy(name.begin(), name.end(), out.begin() + 2);
        const ByteView content = value.view();
        std::copy(content.begin(), content.end(), out.begin() + 2 + static_cast<std::ptrdiff_t>(name.size()));
        VW_CHECK(take(kind, piece.view()));
    }
    return {};
}

Status visitEnvelopes(VaultParts& parts, const PieceTaker& take) {
    for (std::int64_t after = 0;;) {
        VW_TRY(const auto rows, parts.log.rowsAfter(after, rowsAtOnce));
        if (rows.empty()) break;
        for (const EnvelopeLog::Row& row : rows)
            VW_CHECK(take(PieceKind::envelope, row.bytes));
        after = rows.back().row;
    }
    return parts.held.visit([&take](ByteView bytes) { return take(PieceKind::held, bytes); });
}

} // namespace

bool belongsToOneDevice(std::string_view localName) {
    return std::any_of(deviceBound.begin(), deviceBound.end(),
                       [&](std::string_view prefix) { return localName.starts_with(prefix); });
}

Status visitPieces(const Vault& vault, const DevicePublic& recipient, const PieceTaker& take) {
    // Vault has one implementation; what only a backup needs stays out of the interface everybody uses.
    VaultParts& parts = static_cast<const ProfileVault&>(vault).parts();
    VW_CHECK(visitRecords(parts, take));
    VW_CHECK(visitKeys(parts, recipient, take));
    VW_CHECK(visitDrawer(parts.local, PieceKind::local, take));
    VW_CHECK(visitDrawer(parts.drafts, PieceKind::draft, take));
    return visitEnvelopes(parts, take);
}

Result<VaultSummary> summarise(const Vault& vault) {
    VaultSummary out;
    VW_TRY(out.digest, vault.view().digest());
    VW_TRY(out.spaces, summariseSpaces(vault));
    return out;
}

Result<std::vector<SpaceSummary>> summariseSpaces(const Vault& vault) {
    std::vector<SpaceSummary> out;
    for (const SpaceInfo& space : vault.spaces()) {
        const MembershipLog& log = *vault.membership(space.id);
        SpaceSummary summary{space.id, log.headSeq(), log.headHash(), {}, vault.heads(space.id)};
        VW_TRY(summary.digest, vault.view().digest(space.id));
        std::sort(summary.heads.begin(), summary.heads.end(),
                  [](const DeviceHead& a, const DeviceHead& b) { return a.device < b.device; });
        out.push_back(std::move(summary));
    }
    std::sort(out.begin(), out.end(),
              [](const SpaceSummary& a, const SpaceSummary& b) { return a.space < b.space; });
    return out;
}

std::optional<RestoredFrom> restoredFrom(const Vault& vault) {
    const auto kept = vault.local(restoredEntry);
    if (!kept.ok()) return std::nullopt;
    ByteReader reader(kept->view());
    RestoredFrom out;
    out.made.count = static_cast<std::int64_t>(reader.u64());
    out.device.raw = reader.array<DeviceId::size>();
    return reader.finished() ? std::optional(out) : std::nullopt;
}

bool isOwnDeviceActive(const Vault& vault) {
    const IdentityLog& self = vault.identity();
    return self.isActiveAt(vault.device().id(), self.head().seq);
}

} // namespace vw
