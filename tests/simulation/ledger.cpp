// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing devices with what the people know.
#include "tests/simulation/ledger.h"

#include "tests/support/must.h"

#include <algorithm>

namespace vw::simulation {
namespace {

std::string placeText(SpaceId space, DeviceId device, std::uint64_t seq) {
    return "space " + space.hex().substr(0, 6) + " device " + device.hex().substr(0, 6) + " seq " +
           std::to_string(seq);
}

} // namespace

void Ledger::noteOwn(const Vault& vault) {
    const DeviceId own = vault.device().id();
    for (const SpaceInfo& space : vault.spaces()) {
        std::vector<DeviceHead> heads = vault.heads(space.id);
        const auto head =
            std::find_if(heads.begin(), heads.end(), [&](const DeviceHead& it) { return it.device == own; });
        DeviceHead& newest = m_newest[{space.id, own}];
        const std::uint64_t seq = head == heads.end() ? 0 : head->seq;
        if (seq < newest.seq)
            throw Violation("a device lost what it had sealed: " + placeText(space.id, own, newest.seq));
        if (seq == newest.seq) continue;
        const DeviceHead now = *head;
        head->seq = newest.seq;
        for (const Bytes& bytes : test::must(vault.beyond(space.id, heads, 100'000))) {
            const EnvelopeView envelope = test::must(EnvelopeView::read(bytes));
            const auto [entry, isNew] =
                m_sealed.emplace(Place{space.id, own, envelope.place().seq}, envelope.id());
            if (!isNew && entry->second != envelope.id())
                throw Violation("a number was used twice: " + placeText(space.id, own, envelope.place().seq));
        }
        newest = now;
    }
}

void Ledger::checkGenuine(const Vault& vault) const {
    for (const SpaceInfo& space : vault.spaces()) {
        for (const DeviceHead& head : vault.heads(space.id)) {
            const auto sealed = m_sealed.find({space.id, head.device, head.seq});
            if (sealed == m_sealed.end() || sealed->second != head.id)
                throw Violation("a device holds what nobody sealed: " +
                                placeText(space.id, head.device, head.seq));
        }
    }
}

void Ledger::saved(SpaceId space, EntityKind kind, EntityId id, std::pair<Field, std::string> text) {
    m_entities[{space, id}] = {kind, text.first, std::move(text.second)};
}

void Ledger::wrote(SpaceId space, EntityKind kind, EntityId id, std::string text) {
    Note& note = m_notes.try_emplace({space, id}, Note{kind, {}}).first->second;
    note.texts.insert(std::move(text));
}

void Ledger::checkVersions(const Vault& vault, SpaceId space, EntityId id, const Note& note) const {
    const auto history = vault.view().history(space, note.kind, id, Field::body);
    if (!history) {
        // Removed by somebody, and not among what must be there.
        if (history.error().code == ErrorCode::notFound && !m_entities.contains({space, id})) return;
        throw Violation("the versions of a note are gone: " + history.error().sentence);
    }
    for (const std::string& text : note.texts) {
        const bool there = std::any_of(history->begin(), history->end(),
                                       [&](const TextVersion& version) { return version.text == text; });
        if (!there) throw Violation("an acknowledged version of a note is lost");
    }
}

void Ledger::checkNothingLost(const Vault& vault) const {
    std::set<SpaceId> readable;
    for (const SpaceInfo& space : vault.spaces())
        readable.insert(space.id);
    for (const auto& [place, saved] : m_entities) {
        if (!readable.contains(place.first)) continue;
        const auto entity = vault.view().entity(place.first, saved.kind, place.second);
        if (!entity) throw Violation("something acknowledged is lost: " + entity.error().sentence);
        if (saved.field != Field::body && entity->text(saved.field) != saved.text)
            throw Violation("an acknowledged text was replaced");
    }
    for (const auto& [place, note] : m_notes)
        if (readable.contains(place.first)) checkVersions(vault, place.first, place.second, note);
}

} // namespace vw::simulation
