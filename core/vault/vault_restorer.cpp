// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes go through the same gate as those from a server, many at once; only the way in is another.
#include "core/vault/vault_restorer.h"

#include "core/crypto/membership_bodies.h"
#include "core/vault/own_device.h"
#include "core/vault/restored_keys.h"

namespace vw {
namespace {

constexpr std::size_t envelopesAtOnce = 1024;

bool erases(const Bytes& record) {
    const auto read = ControlRecord::read(record);
    return read.ok() && read->type == static_cast<std::uint8_t>(membership_bodies::Type::erase);
}

/// Keeps the code of what is wrong inside, and says where it was found.
Error inBackup(const Error& why) {
    return {why.code, "Something in the backup does not pass its checks: " + why.sentence};
}

} // namespace

Result<std::unique_ptr<VaultRestorer>> VaultRestorer::create(const VaultOptions& options,
                                                             const DeviceRoot& root, IdentityId identity,
                                                             const Clock& clock) {
    VW_CHECK(initialiseCrypto());
    VW_TRY(VaultFile file, VaultFile::create({options.folder, options.maximumPages}));
    // Until it is finished it is no profile, so a power cut needs no protection before that.
    VW_CHECK(file.database().execute("PRAGMA synchronous = OFF"));
    VaultOptions quick = options;
    quick.searchIndex = false; // the first start builds it
    return begin(std::move(file), root, identity, {quick, clock});
}

Result<std::unique_ptr<VaultRestorer>> VaultRestorer::inMemory(IdentityId identity, const Clock& clock) {
    VW_CHECK(initialiseCrypto());
    VW_TRY(VaultFile file, VaultFile::inMemory());
    VaultOptions options;
    options.searchIndex = false;
    return begin(std::move(file), DeviceRoot::generate(), identity, {options, clock});
}

Result<std::unique_ptr<VaultRestorer>> VaultRestorer::begin(VaultFile file, const DeviceRoot& root,
                                                            IdentityId identity, const Surroundings& around) {
    const auto seed = Secret<32>::random(); // a new device, whatever device the backup came from
    VW_CHECK(writeOwnDevice(file, root, seed, identity));
    auto parts = std::make_unique<VaultParts>(std::move(file), root,
                                              OwnDevice{DeviceKeys::fromSeed(seed), identity}, around);
    VW_CHECK(parts->load());
    return std::unique_ptr<VaultRestorer>(new VaultRestorer(std::move(parts)));
}

VaultRestorer::VaultRestorer(std::unique_ptr<VaultParts> parts)
    : m_parts(*parts)
    , m_vault(std::make_unique<ProfileVault>(std::move(parts))) {}

Status VaultRestorer::take(PieceKind kind, ByteView bytes, const DeviceKeys& recipient) {
    if (!m_records.empty() && kind != m_recordKind) VW_CHECK(flushRecords());
    switch (kind) {
    case PieceKind::identityRecord:
    case PieceKind::membershipRecord:
        return takeRecord(kind, bytes);
    case PieceKind::erased:
        return takeErased(bytes);
    case PieceKind::spaceKey:
        return takeKey(bytes, recipient);
    case PieceKind::local:
    case PieceKind::draft:
        return takeNamed(kind, bytes);
    case PieceKind::envelope:
        return takeEnvelope(bytes);
    case PieceKind::held:
        return takeHeld(bytes);
    }
    return corrupt("The backup holds something of a kind that does not exist.");
}

Status VaultRestorer::takeRecord(PieceKind kind, ByteView bytes) {
    const auto record = ControlRecord::read(bytes);
    if (!record.ok()) return inBackup(record.error());
    if (record->subject.isNone()) VW_CHECK(flushRecords()); // a genesis: another log begins
    m_recordKind = kind;
    m_records.push_back(copyOf(bytes));
    return {};
}

Status VaultRestorer::flushRecords() {
    if (m_records.empty()) return {};
    // An erased space takes nothing, and what somebody kept of another one's is still to come.
    if (m_recordKind == PieceKind::membershipRecord && erases(m_records.back())) {
        m_lastWords.push_back(std::move(m_records.back()));
        m_records.pop_back();
        if (m_records.empty()) return corrupt("The backup holds the end of a space without its beginning.");
    }
    const Status taken = m_recordKind == PieceKind::identityRecord ? m_vault->applyIdentity(m_records)
                                                                   : m_vault->applyMembership(m_records);
    m_records.clear();
    return taken.ok() ? Status() : Status(inBackup(taken.error()));
}

Status VaultRestorer::takeErased(ByteView bytes) {
    if (bytes.size() <= SpaceId::size) return corrupt("The backup names an erased space without its record.");
    VW_TRY(const SpaceId space, SpaceId::from(bytes.first(SpaceId::size)));
    const auto record = ControlRecord::read(bytes.subspan(SpaceId::size));
    if (!record.ok()) return inBackup(record.error());
    const MembershipLog* log = m_parts.control.membership(space);
    if (log && log->owner() == m_parts.identity) // of others' spaces a copy is kept
        return corrupt("The backup holds a space and says that it was erased.");
    return m_parts.control.rememberErased(space, bytes.subspan(SpaceId::size));
}

Status VaultRestorer::takeKey(ByteView bytes, const DeviceKeys& recipient) {
    auto key = readWrappedKey(bytes, recipient, m_parts.control.memberships());
    if (!key.ok()) return inBackup(key.error());
    VW_CHECK(keepRestoredKey(m_parts.local, *key, m_parts.device.publicKeys()));
    m_parts.keys.lend(std::move(*key));
    return {};
}

Status VaultRestorer::takeNamed(PieceKind kind, ByteView bytes) {
    ByteReader reader(bytes);
    const std::string name = textOf(reader.bytes(reader.u16()));
    if (!reader.ok() || name.empty()) return corrupt("The backup holds a local value without a name.");
    const ByteView value = reader.bytes(reader.remaining());
    if (kind == PieceKind::draft) return m_parts.drafts.set(name, value);
    if (belongsToOneDevice(name))
        return corrupt("The backup holds a local value that only its own device could use.");
    return m_parts.local.set(name, value);
}

Status VaultRestorer::takeEnvelope(ByteView bytes) {
    const auto envelope = EnvelopeView::read(bytes);
    if (!envelope.ok()) return inBackup(envelope.error());
    m_envelopes[envelope->place().space].push_back({0, copyOf(bytes)});
    return ++m_waiting < envelopesAtOnce ? Status() : flushEnvelopes();
}

Status VaultRestorer::flushEnvelopes() {
    for (const auto& [space, envelopes] : m_envelopes) {
        const auto report = m_vault->receive(space, envelopes);
        if (!report.ok()) return inBackup(report.error());
        if (!report->refused.empty()) return inBackup(report->refused.front());
        if (report->stored != envelopes.size())
            return corrupt("The backup holds a change twice, or without the ones it was made upon.");
    }
    m_envelopes.clear();
    m_waiting = 0;
    return {};
}

Status VaultRestorer::takeHeld(ByteView bytes) {
    VW_CHECK(flushEnvelopes());
    const auto envelope = EnvelopeView::read(bytes);
    if (!envelope.ok()) return inBackup(envelope.error());
    const std::vector<ReceivedEnvelope> one{{0, copyOf(bytes)}};
    const Status kept = m_vault->keep(envelope->place().space, one);
    return kept.ok() ? Status() : Status(inBackup(kept.error()));
}

Status VaultRestorer::settle() {
    VW_CHECK(flushRecords());
    if (!m_parts.control.find(m_parts.identity))
        return corrupt("The backup does not hold the identity of the person it belongs to.");
    VW_CHECK(flushEnvelopes());
    for (const Bytes& word : m_lastWords) {
        const Status taken = m_vault->applyMembership(std::vector<Bytes>{word});
        if (!taken.ok()) return inBackup(taken.error());
    }
    m_lastWords.clear();
    return {};
}

Status VaultRestorer::finish(const RestoredFrom& from) {
    const Bytes origin =
        ByteWriter().u64(static_cast<std::uint64_t>(from.made.count)).bytes(from.device.view()).take();
    VW_CHECK(m_parts.local.set(restoredEntry, origin));
    // What the device of the backup had not sent is nobody's outbox now: each space is healed once, which
    // gives the server what it lacks (docs/formats/profile.md, hole).
    for (const SpaceInfo& space : m_vault->spaces())
        VW_CHECK(m_parts.local.set("hole/" + space.id.hex(), {}));
    VW_CHECK(m_parts.file.database().execute("PRAGMA synchronous = FULL"));
    VW_CHECK(m_parts.file.finish());
    return {};
}

} // namespace vw
