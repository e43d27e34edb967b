// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of membership records as values, read and laid out in one place for reader and makers
// (docs/formats/control-records.md). Bodies are checked by themselves here; against the log, by the reader.
#pragma once

#include "core/crypto/membership_log.h"

namespace vw::membership_bodies {

enum class Type : std::uint8_t {
    genesis = 1,
    epoch = 2,
    invite = 3,
    join = 4,
    devices = 5,
    erase = 6,
    end = 7
};

/// Length of a wrap: the sealed box of one key (space_key.cpp), 48 + 1 + 19 + 16 + 4 + 16 + 32.
constexpr std::size_t wrapSize = 136;
/// Length of a sealed previous key: nonce, key, tag.
constexpr std::size_t previousKeySize = 24 + 32 + 16;

constexpr std::string_view joinLabel = "valuewright-join-v1";
/// What an invite's key signs for an identity head that may join.
std::array<std::uint8_t, 32> joinHash(RecordHash fullSpaceHash, const IdentityHead& head);

struct Genesis {
    SpaceKind kind = SpaceKind::practice;
    std::array<std::uint8_t, 16> salt{};
    IdentityHead owner;

    [[nodiscard]] cbor::Value toCbor() const;
    static Result<Genesis> fromCbor(const cbor::Value& body);
};

cbor::Value epochToCbor(const EpochInfo& epoch);
Result<EpochInfo> epochFromCbor(const cbor::Value& body);

struct Invite {
    SigningPublic key{};
    Role role = Role::client;
    UtcMillis expires;

    [[nodiscard]] cbor::Value toCbor() const;
    static Result<Invite> fromCbor(const cbor::Value& body);
};

struct Join {
    Role role = Role::client;
    membership_records::Acceptance acceptance;
    std::vector<Wrap> wraps;

    [[nodiscard]] cbor::Value toCbor() const;
    static Result<Join> fromCbor(const cbor::Value& body);
};

struct Devices {
    IdentityHead head;
    std::vector<Wrap> gained;
    std::vector<Cut> cuts;
    std::optional<EpochInfo> epoch;

    [[nodiscard]] cbor::Value toCbor() const;
    static Result<Devices> fromCbor(const cbor::Value& body);
};

/// The body of *erase* and *end*: when it was signed, by the signer's clock.
cbor::Value momentToCbor(UtcMillis when);
Result<UtcMillis> momentFromCbor(const cbor::Value& body);

} // namespace vw::membership_bodies
