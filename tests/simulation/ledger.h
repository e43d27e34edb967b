// SPDX-License-Identifier: GPL-3.0-or-later
// What the people of a run know to be true: every envelope that was really sealed, and all that was
// acknowledged.
#pragma once

#include "core/vault/vault.h"

#include <map>
#include <set>
#include <stdexcept>

namespace vw::simulation {

/// Something promised did not hold. Its text says what, and never depends on anything but the seed.
struct Violation : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Kept outside of every device, so that no fault of theirs reaches it. Throws Violation.
class Ledger {
public:
    /// Notes what the device has sealed since it was looked at last.
    void noteOwn(const Vault& vault);
    /// Everything this device holds was sealed by whom it names.
    void checkGenuine(const Vault& vault) const;

    /// An entity with this text in that field was acknowledged, and nobody else changes the field.
    void saved(SpaceId space, EntityKind kind, EntityId id, std::pair<Field, std::string> text);
    /// Its removal was asked for; whether it is there is open from now on.
    void removed(SpaceId space, EntityId id) { m_entities.erase({space, id}); }
    /// A version of a note was acknowledged.
    void wrote(SpaceId space, EntityKind kind, EntityId id, std::string text);
    /// All that was acknowledged in the spaces of this device can be read on it.
    void checkNothingLost(const Vault& vault) const;

private:
    struct Saved {
        EntityKind kind;
        Field field;
        std::string text;
    };
    struct Note {
        EntityKind kind;
        std::set<std::string> texts;
    };
    void checkVersions(const Vault& vault, SpaceId space, EntityId id, const Note& note) const;
    using Place = std::tuple<SpaceId, DeviceId, std::uint64_t>;
    std::map<Place, EnvelopeId> m_sealed;
    std::map<std::pair<SpaceId, DeviceId>, DeviceHead> m_newest;
    std::map<std::pair<SpaceId, EntityId>, Saved> m_entities;
    std::map<std::pair<SpaceId, EntityId>, Note> m_notes;
};

} // namespace vw::simulation
