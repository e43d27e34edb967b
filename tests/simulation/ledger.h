// SPDX-License-Identifier: GPL-3.0-or-later
// What the people of a run know to be true: every envelope that was really sealed, and all that was
// acknowledged.
#pragma once

#include "core/vault/vault.h"

#include <filesystem>
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

    /// Everything entered from now on is written on this device; null: on none.
    void setWriter(const Vault* vault) { m_writer = vault; }
    /// This device exists twice: of what its two halves write from now on, one half's may be kept apart.
    void copied(DeviceId device) { m_copied.insert(device); }

    /// Its owner wants it gone: from now on only what a device has of it must be readable there.
    void erased(SpaceId space) { m_erased.insert(space); }
    /// No sealed byte of what was erased lies in a file below the folder.
    void checkErased(const std::filesystem::path& folder) const;

    [[nodiscard]] bool isCopied(DeviceId device) const { return m_copied.contains(device); }
    [[nodiscard]] bool hasCopies() const { return !m_copied.empty(); }

    /// An entity with this text in that field was acknowledged, and nobody else changes the field.
    void saved(SpaceId space, EntityKind kind, EntityId id, std::pair<Field, std::string> text);
    /// Its removal was asked for; whether it is there is open from now on.
    void removed(SpaceId space, EntityId id) { m_entities.erase({space, id}); }
    /// A version of a note was acknowledged.
    void wrote(SpaceId space, EntityKind kind, EntityId id, std::string text);
    /// All that was acknowledged in the spaces of this device can be read on it, except for what a device
    /// wrote beyond the place at which it was cut off: of that, nothing is shown.
    void checkNothingLost(const Vault& vault) const;

private:
    /// Where something was written.
    struct Origin {
        DeviceId device;
        std::uint64_t seq = 0; ///< of its newest envelope then
    };
    struct Saved {
        EntityKind kind;
        Field field;
        std::string text;
        Origin origin;
    };
    struct Note {
        EntityKind kind;
        std::map<std::string, Origin> texts;
    };
    [[nodiscard]] Origin originIn(SpaceId space) const;
    enum class Standing : std::uint8_t { accepted, cutOff, unsure };
    [[nodiscard]] Standing standingOf(const Vault& vault, SpaceId space, const Origin& origin) const;
    void checkVersions(const Vault& vault, SpaceId space, EntityId id, const Note& note) const;
    [[nodiscard]] bool isKnownTo(const Vault& vault, SpaceId space, const Origin& origin) const;
    void noteEnvelope(const Vault& vault, const EnvelopeView& envelope);
    void checkRecipients(const Vault& vault, const EnvelopePlace& place) const;
    void noteRemovals(const Vault& vault);
    using Place = std::tuple<SpaceId, DeviceId, std::uint64_t>;
    std::map<Place, std::set<EnvelopeId>> m_sealed;
    const Vault* m_writer = nullptr;
    std::set<DeviceId> m_copied;
    std::set<SpaceId> m_erased;
    std::map<SpaceId, std::vector<std::string>> m_pieces; ///< of the first envelopes of each space
    std::map<DeviceId, std::set<DeviceId>> m_removed; ///< what each device knew when it was looked at last
    std::map<std::pair<SpaceId, DeviceId>, DeviceHead> m_newest;
    std::map<std::pair<SpaceId, EntityId>, Saved> m_entities;
    std::map<std::pair<SpaceId, EntityId>, Note> m_notes;
};

} // namespace vw::simulation
