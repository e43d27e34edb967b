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

/// Vault has one implementation; what only a backup needs stays out of the interface everybody uses.
VaultParts& partsOf(const Vault& vault) { return static_cast<const ProfileVault&>(vault).parts(); }

SpaceSummary withoutDigest(const Vault& vault, SpaceId space, const MembershipLog& log) {
    SpaceSummary out{space, log.headSeq(), log.headHash(), {}, vault.heads(space)};
    std::sort(out.heads.begin(), out.heads.end(),
              [](const DeviceHead& a, const DeviceHead& b) { return a.device < b.device; });
    return out;
}

} // namespace

bool belongsToOneDevice(std::string_view localName) {
    return std::any_of(deviceBound.begin(), deviceBound.end(),
                       [&](std::string_view prefix) { return localName.starts_with(prefix); });
}

Status visitPieces(const Vault& vault, const DevicePublic& recipient, const PieceTaker& take) {
    PieceVisit visit(vault, recipient);
    VW_CHECK(visit.begin(take));
    for (bool more = true; more;) {
        VW_TRY(more, visit.next(take));
    }
    return {};
}

PieceVisit::PieceVisit(const Vault& vault, const DevicePublic& recipient)
    : m_parts(partsOf(vault))
    , m_recipient(recipient) {}

Status PieceVisit::begin(const PieceTaker& take) {
    VW_TRY(m_last, m_parts.log.lastRow());
    VW_CHECK(m_parts.held.visit([this](ByteView bytes) {
        m_held.emplace_back(bytes.begin(), bytes.end());
        return Status();
    }));
    VW_CHECK(visitRecords(m_parts, take));
    VW_CHECK(visitKeys(m_parts, m_recipient, take));
    VW_CHECK(visitDrawer(m_parts.local, PieceKind::local, take));
    return visitDrawer(m_parts.drafts, PieceKind::draft, take);
}

Result<bool> PieceVisit::next(const PieceTaker& take) {
    VW_TRY(const auto rows, m_parts.log.rowsAfter(m_row, rowsAtOnce));
    for (const EnvelopeLog::Row& row : rows) {
        m_row = row.row;
        if (row.row <= m_last) VW_CHECK(take(PieceKind::envelope, row.bytes));
    }
    if (!rows.empty() && m_row < m_last) return true;
    for (const Bytes& held : m_held)
        VW_CHECK(take(PieceKind::held, held));
    return false;
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
        VW_TRY(SpaceSummary summary, summariseSpace(vault, space.id));
        out.push_back(std::move(summary));
    }
    std::sort(out.begin(), out.end(),
              [](const SpaceSummary& a, const SpaceSummary& b) { return a.space < b.space; });
    return out;
}

Result<SpaceSummary> summariseSpace(const Vault& vault, SpaceId space) {
    const MembershipLog* log = vault.membership(space);
    if (!log) return notFound("This space is not here.");
    SpaceSummary out = withoutDigest(vault, space, *log);
    VW_TRY(out.digest, vault.view().digest(space));
    return out;
}

bool isStill(const Vault& vault, const SpaceSummary& summary) {
    const MembershipLog* log = vault.membership(summary.space);
    if (!log) return false;
    const SpaceSummary now = withoutDigest(vault, summary.space, *log);
    return now.membershipSeq == summary.membershipSeq && now.membershipHead == summary.membershipHead &&
           now.heads == summary.heads;
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
