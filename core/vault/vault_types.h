// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a vault and what it tells about itself, as plain values.
#pragma once

#include "core/coaching/operation.h"
#include "core/crypto/invite.h"

#include <filesystem>

namespace vw {

struct VaultOptions {
    std::filesystem::path folder;
    std::string appVersion = "0.1.0";
    bool searchIndex = true;        ///< off in simulations
    std::uint32_t maximumPages = 0; ///< quota of vault.db in pages of 16 KiB; 0: as much as the disk holds
};

/// A further device of a person, or one restored from the recovery words. Move-only.
struct NewDevice {
    Secret<32> seed;             ///< of DeviceKeys::fromSeed
    std::vector<Bytes> identity; ///< the identity log that already names this device
};

/// An envelope with the number the server gave it.
struct ReceivedEnvelope {
    std::uint64_t number = 0; ///< 0: not from a cursor pull
    Bytes bytes;
};

/// How far a space was pulled from the server.
struct PullCursor {
    StoreEpoch epoch;
    std::uint64_t number = 0;
    std::optional<EnvelopeId> last;
};

/// What became of the envelopes handed to `receive`.
struct ReceiveReport {
    std::size_t stored = 0;      ///< new and valid
    std::size_t known = 0;       ///< were there already
    std::size_t waiting = 0;     ///< stored, not folded yet: something they depend on is missing
    std::size_t quarantined = 0; ///< of a revoked device, beyond its cut: kept apart
    std::vector<Error> refused;  ///< one per envelope that was not stored
    bool operations = false;     ///< at least one new envelope of kind operations: a heads receipt is due
    bool more = false;           ///< not all that was kept was looked at
    bool controlMissing = false; ///< names a membership or identity head not known here: fetch records first
};

/// The truth about one space, for the UI: saved here · sent · received.
struct DeliveryState {
    std::size_t saved = 0;    ///< own operations envelopes
    std::size_t sent = 0;     ///< of these, acknowledged by the server
    std::size_t received = 0; ///< of these, seen by a device of another identity
    std::size_t waiting = 0;
    std::size_t quarantined = 0;
};

struct SpaceInfo {
    SpaceId id;
    SpaceKind kind = SpaceKind::practice;
    Role ownRole = Role::coach;
    std::uint32_t membershipSeq = 0;
};

} // namespace vw
