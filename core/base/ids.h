// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers as distinct types, so that two that must not be swapped cannot be.
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <compare>
#include <functional>

namespace vw {

/// N opaque bytes that name one kind of thing. Plain value, all zeros when default-made ("none").
template <class Tag, std::size_t N>
struct Id {
    static constexpr std::size_t size = N;
    std::array<std::uint8_t, N> raw{};

    /// Error badInput unless there are exactly N bytes.
    static Result<Id> from(ByteView bytes) {
        if (bytes.size() != N) return badInput("An identifier has the wrong length.");
        Id id;
        std::copy(bytes.begin(), bytes.end(), id.raw.begin());
        return id;
    }
    static Result<Id> fromHexText(std::string_view text) {
        VW_TRY(const Bytes bytes, fromHex(text));
        return from(bytes);
    }
    [[nodiscard]] ByteView view() const { return raw; }
    [[nodiscard]] std::string hex() const { return toHex(raw); }
    [[nodiscard]] bool isNone() const { return *this == Id{}; }

    friend auto operator<=>(const Id&, const Id&) = default;
};

using SpaceId = Id<struct SpaceTag, 16>;         ///< BLAKE2b-128 of the space's genesis record
using DeviceId = Id<struct DeviceTag, 16>;       ///< BLAKE2b-128 of the device's public keys
using IdentityId = Id<struct IdentityTag, 32>;   ///< BLAKE2b-256 of the identity's genesis record
using RecordHash = Id<struct RecordHashTag, 32>; ///< hash of a control record
using HeadTag16 = Id<struct HeadTagTag, 16>;     ///< first 16 bytes of a RecordHash
using EnvelopeId = Id<struct EnvelopeTag, 32>;   ///< BLAKE2b-256 of an envelope without its signature
using KeyId = Id<struct KeyIdTag, 32>;           ///< hash that commits to a space key
using MailboxId = Id<struct MailboxTag, 16>;     ///< where an invite's two letters lie
using ActionId = Id<struct ActionTag, 16>;       ///< one action of a person, same in every space it touches
using EntityId = Id<struct EntityTag, 16>;       ///< a client, goal, note … as the fold sees it
using StoreEpoch = Id<struct StoreEpochTag, 16>; ///< one life of a server's store

} // namespace vw

template <class Tag, std::size_t N>
struct std::hash<vw::Id<Tag, N>> {
    std::size_t operator()(const vw::Id<Tag, N>& id) const noexcept {
        std::size_t out = 0; // ids are hashes or random, so any eight bytes are as good as a hash
        for (std::size_t i = 0; i < sizeof out; ++i)
            out = out << 8 | id.raw[i];
        return out;
    }
};
