// SPDX-License-Identifier: GPL-3.0-or-later
// Envelope v1: sealing, reading and opening (docs/formats/envelope.md).
#pragma once

#include "core/crypto/space_key.h"

namespace vw {

enum class EnvelopeKind : std::uint8_t { operations = 1, checkpoint = 2, headsReceipt = 3, blobManifest = 4 };

/// The record of the membership log an author acted under.
struct MembershipHead {
    std::uint32_t seq = 0;
    HeadTag16 tag;
    friend bool operator==(const MembershipHead&, const MembershipHead&) = default;
};

/// Where an envelope stands: everything its author decides before sealing.
struct EnvelopePlace {
    EnvelopeKind kind = EnvelopeKind::operations;
    SpaceId space;
    std::uint32_t epoch = 0;
    DeviceId author;
    std::uint64_t seq = 0;
    EnvelopeId prev;
    MembershipHead membership;
    friend bool operator==(const EnvelopePlace&, const EnvelopePlace&) = default;
};

constexpr std::size_t envelopeHeaderSize = 164;
constexpr std::size_t envelopeOverhead = envelopeHeaderSize + 16 + 64;
constexpr std::size_t envelopeLimit = 65'536;
/// The largest payload an envelope can carry.
constexpr std::size_t payloadLimit = 60'000;

/// Seals and signs. Error tooLarge above payloadLimit; badInput when author or epoch do not fit the keys.
Result<Bytes> sealEnvelope(const EnvelopePlace& place, const SpaceKey& key, const DeviceKeys& author,
                           ByteView payload);

/// An envelope whose layout was checked. A view: valid as long as the bytes it was read from.
class EnvelopeView {
public:
    /// Checks lengths, magic, kind, flags, epoch and seq ≥ 1, prev zero exactly at seq 1. Each has its own
    /// sentence.
    static Result<EnvelopeView> read(ByteView bytes);

    [[nodiscard]] const EnvelopePlace& place() const { return m_place; }
    [[nodiscard]] EnvelopeId id() const;
    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    /// Error corrupt unless the author's key signed these very bytes.
    [[nodiscard]] Status checkSignature(const SigningPublic& author) const;
    /// Commitment, AEAD, padding, in this order. `key` must be the one of place().space and epoch.
    [[nodiscard]] Result<SecretBytes> open(const SpaceKey& key) const;

private:
    EnvelopeView(ByteView bytes, const EnvelopePlace& place)
        : m_bytes(bytes)
        , m_place(place) {}
    ByteView m_bytes;
    EnvelopePlace m_place;
};

} // namespace vw
