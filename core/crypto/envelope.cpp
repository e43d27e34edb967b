// SPDX-License-Identifier: GPL-3.0-or-later
// Envelope v1.
//
//   envelope = header ciphertext signature
//   0    4   magic "VWE1"             52   32  prev, zeros exactly when seq is 1
//   4    1   kind 1..4                84   4   membership seq, from 1
//   5    1   flags 0                  88   16  membership hash, truncated
//   6    2   header length 164        104  24  nonce
//   8    16  space                    128  32  key commitment
//   24   4   epoch, from 1            160  4   n, length of the ciphertext
//   28   16  author device            164  n   XChaCha20-Poly1305(padded payload), AAD = bytes 0..163
//   44   8   seq, from 1              164+n 64 Ed25519 by the author device
#include "core/crypto/envelope.h"

namespace vw {
namespace {

constexpr std::string_view magic = "VWE1";
constexpr std::size_t nonceOffset = 104, commitmentOffset = 128, lengthOffset = 160;
constexpr std::size_t commitmentSize = 32, signatureSize = 64, tagSize = 16;
constexpr std::string_view signatureLabel = "valuewright-envelope-signature-v1";

/// encryption key (32) · commitment (32)
Secret<64> envelopeKeys(const SpaceKey& key, ByteView header) {
    return keyedHash64(key.envelopeRoot(), "valuewright-envelope-key-v1", {header.first(commitmentOffset)});
}

std::array<std::uint8_t, 32> contentHash(ByteView withoutSignature) {
    return labelledHash<32>("valuewright-envelope-content-v1", {withoutSignature});
}

ByteWriter writePlace(const EnvelopePlace& place) {
    ByteWriter out;
    out.bytes(viewOf(magic)).u8(static_cast<std::uint8_t>(place.kind)).u8(0).u16(envelopeHeaderSize);
    out.bytes(place.space.view()).u32(place.epoch).bytes(place.author.view()).u64(place.seq);
    out.bytes(place.prev.view()).u32(place.membership.seq).bytes(place.membership.tag.view());
    return out;
}

/// The rules that a place must keep by itself, sealing and reading alike.
Status checkPlace(const EnvelopePlace& place) {
    const auto kind = static_cast<std::uint8_t>(place.kind);
    if (kind < 1 || kind > 4) return corrupt("An envelope is of a kind that does not exist.");
    if (place.epoch == 0) return corrupt("An envelope names epoch 0, and epochs start at 1.");
    if (place.seq == 0) return corrupt("An envelope has number 0, and numbers start at 1.");
    if (place.seq == 1 && !place.prev.isNone())
        return corrupt("The first envelope of a device names one before it.");
    if (place.seq > 1 && place.prev.isNone())
        return corrupt("An envelope that is not a device's first names none before it.");
    if (place.membership.seq == 0) return corrupt("An envelope names no record of its space's membership.");
    return {};
}

/// Everything before the place: sizes, magic, flags, header length.
Status checkFrame(ByteView bytes) {
    if (bytes.size() > envelopeLimit) return Error{ErrorCode::tooLarge, "An envelope is larger than 64 KiB."};
    if (bytes.size() < envelopeOverhead) return corrupt("An envelope is cut short.");
    ByteReader reader(bytes);
    if (textOf(reader.bytes(magic.size())) != magic)
        return Error{ErrorCode::unknownFormat, "These bytes are not an envelope that this version can read."};
    reader.u8();
    if (reader.u8() != 0) return corrupt("An envelope has flags that do not exist.");
    if (reader.u16() != envelopeHeaderSize) return corrupt("An envelope names another length of its header.");
    const std::size_t ciphertext = ByteReader(bytes.subspan(lengthOffset)).u32();
    if (ciphertext != bytes.size() - envelopeHeaderSize - signatureSize)
        return corrupt("An envelope names another length of its content.");
    return {};
}

EnvelopePlace readPlace(ByteView bytes) {
    ByteReader reader(bytes);
    EnvelopePlace place;
    reader.bytes(magic.size());
    place.kind = static_cast<EnvelopeKind>(reader.u8());
    reader.bytes(3);
    place.space.raw = reader.array<16>();
    place.epoch = reader.u32();
    place.author.raw = reader.array<16>();
    place.seq = reader.u64();
    place.prev.raw = reader.array<32>();
    place.membership.seq = reader.u32();
    place.membership.tag.raw = reader.array<16>();
    return place;
}

ByteView withoutSignature(ByteView bytes) { return bytes.first(bytes.size() - signatureSize); }

} // namespace

Result<Bytes> sealEnvelope(const EnvelopePlace& place, const SpaceKey& key, const DeviceKeys& author,
                           ByteView payload) {
    if (payload.size() > payloadLimit)
        return Error{ErrorCode::tooLarge, "This is too long to be saved in one piece; shorten or divide it."};
    VW_CHECK(checkPlace(place));
    if (place.author != author.id()) return badInput("An envelope can be sealed only by its own author.");
    if (place.space != key.space() || place.epoch != key.epoch())
        return badInput("An envelope can be sealed only with the key of its own space and epoch.");

    Nonce nonce;
    fillRandom(nonce);
    ByteWriter out = writePlace(place);
    out.bytes(nonce);
    const auto keys = envelopeKeys(key, out.view());
    const SecretBytes content = padded(payload);
    out.bytes(keys.view().last<commitmentSize>()).u32(static_cast<std::uint32_t>(content.size() + tagSize));
    out.bytes(encryptAead(keys.view().first<32>(), nonce, out.view(), content.view()));
    out.bytes(author.sign(signatureLabel, contentHash(out.view())));
    return out.take();
}

Result<EnvelopeView> EnvelopeView::read(ByteView bytes) {
    VW_CHECK(checkFrame(bytes));
    const EnvelopePlace place = readPlace(bytes);
    VW_CHECK(checkPlace(place));
    return EnvelopeView(bytes, place);
}

EnvelopeId EnvelopeView::id() const {
    return EnvelopeId{labelledHash<32>("valuewright-envelope-id-v1", {withoutSignature(m_bytes)})};
}

Status EnvelopeView::checkSignature(const SigningPublic& author) const {
    if (!isSignedBy(author, signatureLabel, contentHash(withoutSignature(m_bytes)),
                    m_bytes.last(signatureSize)))
        return corrupt("The signature of an envelope does not fit its content and its author.");
    return {};
}

Result<SecretBytes> EnvelopeView::open(const SpaceKey& key) const {
    if (key.space() != m_place.space || key.epoch() != m_place.epoch)
        return badInput("An envelope can be opened only with the key of its own space and epoch.");
    const auto keys = envelopeKeys(key, m_bytes);
    const ByteView commitment = m_bytes.subspan(commitmentOffset, commitmentSize);
    const ByteView expected = keys.view().last<commitmentSize>();
    if (!std::equal(commitment.begin(), commitment.end(), expected.begin()))
        return corrupt("An envelope was sealed with another key than the one its space's log names.");
    const auto nonce = ByteReader(m_bytes.subspan(nonceOffset)).array<std::tuple_size_v<Nonce>>();
    VW_TRY(const SecretBytes content,
           decryptAead(keys.view().first<32>(), nonce, m_bytes.first(envelopeHeaderSize),
                       withoutSignature(m_bytes).subspan(envelopeHeaderSize)));
    VW_TRY(const ByteView payload, unpadded(content.view()));
    return SecretBytes::copyOf(payload);
}

} // namespace vw
