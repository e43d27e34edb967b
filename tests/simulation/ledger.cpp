// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing devices with what the people know.
#include "tests/simulation/ledger.h"

#include "tests/support/must.h"

#include <algorithm>
#include <fstream>

namespace vw::simulation {
namespace {

constexpr std::size_t piecesOfSpace = 40;
constexpr std::size_t pieceSize = 24; // of ciphertext, which is like no other

std::string placeText(SpaceId space, DeviceId device, std::uint64_t seq) {
    return "space " + space.hex().substr(0, 6) + " device " + device.hex().substr(0, 6) + " seq " +
           std::to_string(seq);
}

bool isCut(const Vault& vault, SpaceId space, DeviceId device) {
    return vault.membership(space)->current().cuts.contains(device);
}

} // namespace

void Ledger::noteOwn(const Vault& vault) {
    const DeviceId own = vault.device().id();
    const bool copied = m_copied.contains(own);
    for (const SpaceInfo& space : vault.spaces()) {
        if (vault.isErased(space.id)) continue; // what is kept of it is given to nobody
        std::vector<DeviceHead> heads = vault.heads(space.id);
        const auto head =
            std::find_if(heads.begin(), heads.end(), [&](const DeviceHead& it) { return it.device == own; });
        DeviceHead& newest = m_newest[{space.id, own}];
        const std::uint64_t seq = head == heads.end() ? 0 : head->seq;
        if (seq < newest.seq && !copied && !isCut(vault, space.id, own))
            throw Violation("a device lost what it had sealed: " + placeText(space.id, own, newest.seq));
        if (head == heads.end() || (seq == newest.seq && !copied)) continue;
        const DeviceHead now = *head;
        head->seq = copied ? 0 : newest.seq;
        for (const Bytes& bytes : test::must(vault.beyond(space.id, heads, 100'000)))
            noteEnvelope(vault, test::must(EnvelopeView::read(bytes)));
        newest = now;
    }
    noteRemovals(vault);
}

void Ledger::noteEnvelope(const Vault& vault, const EnvelopeView& envelope) {
    const EnvelopePlace& place = envelope.place();
    std::set<EnvelopeId>& ids = m_sealed[{place.space, place.author, place.seq}];
    const bool isNew = ids.insert(envelope.id()).second;
    if (ids.size() > 1 && !m_copied.contains(place.author))
        throw Violation("a number was used twice: " + placeText(place.space, place.author, place.seq));
    if (!isNew) return;
    checkRecipients(vault, place);
    std::vector<std::string>& pieces = m_pieces[place.space];
    const std::string bytes(reinterpret_cast<const char*>(envelope.bytes().data()), envelope.bytes().size());
    if (pieces.size() < piecesOfSpace) pieces.push_back(bytes.substr(bytes.size() / 2, pieceSize));
}

/// No device whose removal the author knew has a wrap of the key.
void Ledger::checkRecipients(const Vault& vault, const EnvelopePlace& place) const {
    const auto known = m_removed.find(place.author);
    if (known == m_removed.end() || m_copied.contains(place.author)) return;
    for (const Wrap& wrap : vault.membership(place.space)->epoch(place.epoch)->wraps)
        if (known->second.contains(wrap.device))
            throw Violation("sealed to a removed device: " + placeText(place.space, place.author, place.seq));
}

void Ledger::noteRemovals(const Vault& vault) {
    std::set<DeviceId>& removed = m_removed[vault.device().id()];
    for (const SpaceInfo& space : vault.spaces())
        for (const auto& [identity, member] : vault.membership(space.id)->current().members)
            if (const IdentityLog* log = vault.find(identity))
                for (const IdentityLog::DeviceSpan& span : log->devices())
                    if (span.revokedAt != 0) removed.insert(span.device);
}

void Ledger::checkGenuine(const Vault& vault) const {
    for (const SpaceInfo& space : vault.spaces()) {
        for (const DeviceHead& head : vault.heads(space.id)) {
            const auto known = m_newest.find({space.id, head.device});
            const std::uint64_t newest = known == m_newest.end() ? 0 : known->second.seq;
            if (m_erased.contains(space.id) && (head.seq > newest || m_copied.contains(head.device)))
                continue; // sealed and erased between two looks
            const auto sealed = m_sealed.find({space.id, head.device, head.seq});
            if (sealed == m_sealed.end() || !sealed->second.contains(head.id))
                throw Violation("a device holds what nobody sealed: " +
                                placeText(space.id, head.device, head.seq));
        }
    }
}

Ledger::Origin Ledger::originIn(SpaceId space) const {
    if (!m_writer) return {};
    const DeviceId own = m_writer->device().id();
    for (const DeviceHead& head : m_writer->heads(space))
        if (head.device == own) return {own, head.seq};
    return {own, 0};
}

Ledger::Standing Ledger::standingOf(const Vault& vault, SpaceId space, const Origin& origin) const {
    const auto& cuts = vault.membership(space)->current().cuts;
    const auto cut = cuts.find(origin.device);
    if (m_copied.contains(origin.device)) return Standing::unsure;
    if (!isKnownTo(vault, space, origin)) return Standing::unsure;
    if (cut == cuts.end() || origin.seq <= cut->second.seq) return Standing::accepted;
    return Standing::cutOff;
}

/// What had not arrived when the space was erased is nowhere any more.
bool Ledger::isKnownTo(const Vault& vault, SpaceId space, const Origin& origin) const {
    if (!m_erased.contains(space)) return true;
    const std::vector<DeviceHead> heads = vault.heads(space);
    return std::any_of(heads.begin(), heads.end(), [&](const DeviceHead& head) {
        return head.device == origin.device && head.seq >= origin.seq;
    });
}

void Ledger::saved(SpaceId space, EntityKind kind, EntityId id, std::pair<Field, std::string> text) {
    m_entities[{space, id}] = {kind, text.first, std::move(text.second), originIn(space)};
}

void Ledger::wrote(SpaceId space, EntityKind kind, EntityId id, std::string text) {
    Note& note = m_notes.try_emplace({space, id}, Note{kind, {}}).first->second;
    note.texts.emplace(std::move(text), originIn(space));
}

void Ledger::checkVersions(const Vault& vault, SpaceId space, EntityId id, const Note& note) const {
    const auto all = m_entities.find({space, id});
    const bool mustExist =
        all != m_entities.end() && standingOf(vault, space, all->second.origin) == Standing::accepted;
    const auto history = vault.view().history(space, note.kind, id, Field::body);
    if (!history) {
        // Removed by somebody, or beyond a cut, and not among what must be there.
        if (history.error().code == ErrorCode::notFound && !mustExist) return;
        throw Violation("the versions of a note are gone: " + history.error().sentence);
    }
    for (const auto& [text, origin] : note.texts) {
        const Standing standing = standingOf(vault, space, origin);
        const bool there = std::any_of(history->begin(), history->end(),
                                       [&text = text](const TextVersion& it) { return it.text == text; });
        if (!there && standing == Standing::accepted)
            throw Violation("an acknowledged version of a note is lost");
        if (there && standing == Standing::cutOff) throw Violation("what lies beyond a cut is shown");
    }
}

void Ledger::checkErased(const std::filesystem::path& folder) const {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(in), {}};
        for (const auto& [space, pieces] : m_pieces)
            for (const std::string& piece : pieces)
                if (m_erased.contains(space) && content.find(piece) != std::string::npos)
                    throw Violation("what was erased is still in " + entry.path().filename().string());
    }
}

void Ledger::checkNothingLost(const Vault& vault) const {
    std::set<SpaceId> readable;
    for (const SpaceInfo& space : vault.spaces())
        readable.insert(space.id);
    for (const auto& [place, saved] : m_entities) {
        if (!readable.contains(place.first)) continue;
        if (standingOf(vault, place.first, saved.origin) != Standing::accepted) continue;
        const auto entity = vault.view().entity(place.first, saved.kind, place.second);
        if (!entity) throw Violation("something acknowledged is lost: " + entity.error().sentence);
        if (saved.field != Field::body && entity->text(saved.field) != saved.text)
            throw Violation("an acknowledged text was replaced");
    }
    for (const auto& [place, note] : m_notes)
        if (readable.contains(place.first)) checkVersions(vault, place.first, place.second, note);
}

} // namespace vw::simulation
