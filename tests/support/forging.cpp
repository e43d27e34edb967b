// SPDX-License-Identifier: GPL-3.0-or-later
// Written from docs/formats, beside the code under test, where that code only makes honest bytes.
#include "tests/support/forging.h"

#include "tests/support/must.h"

namespace vw::test {
namespace {

constexpr std::size_t signatureSize = 64;

Bytes resigned(Bytes bytes, const DeviceKeys& keys, std::string_view hashLabel,
               std::string_view signatureLabel) {
    const auto content = ByteView(bytes).first(bytes.size() - signatureSize);
    const auto hash = labelledHash<32>(hashLabel, {content});
    const Signature signature = keys.sign(signatureLabel, hash);
    std::copy(signature.begin(), signature.end(), bytes.end() - signatureSize);
    return bytes;
}

ControlRecord recordAt(LogKind log, RecordHash subject, std::uint32_t seq, RecordHash prev) {
    ControlRecord out;
    out.log = log;
    out.subject = subject;
    out.seq = seq;
    out.prev = prev;
    return out;
}

} // namespace

Bytes resignEnvelope(Bytes envelope, const DeviceKeys& author) {
    return resigned(std::move(envelope), author, "valuewright-envelope-content-v1",
                    "valuewright-envelope-signature-v1");
}

Bytes resignRecord(Bytes record, const DeviceKeys& signer) {
    return resigned(std::move(record), signer, "valuewright-control-v1", "valuewright-control-signature-v1");
}

Bytes sealUnpadded(const EnvelopePlace& place, const SpaceKey& key, const DeviceKeys& author,
                   ByteView plaintext) {
    const Bytes honest = must(sealEnvelope(place, key, author, {}));
    const auto keys =
        keyedHash64(key.envelopeRoot(), "valuewright-envelope-key-v1", {ByteView(honest).first(128)});
    const auto nonce = ByteReader(ByteView(honest).subspan(104)).array<24>();
    ByteWriter out;
    out.bytes(ByteView(honest).first(160)).u32(static_cast<std::uint32_t>(plaintext.size() + 16));
    out.bytes(encryptAead(keys.view().first<32>(), nonce, out.view(), plaintext));
    out.bytes(Signature{});
    return resignEnvelope(out.take(), author);
}

ControlRecord nextRecord(const IdentityLog& log, std::uint8_t type, const DeviceKeys& signer,
                         cbor::Value body) {
    const IdentityHead head = log.head();
    ControlRecord out = recordAt(LogKind::identity, RecordHash{log.id().raw}, head.seq + 1, head.hash);
    out.type = type;
    out.signer = signer.id();
    out.body = std::move(body);
    return out;
}

ControlRecord nextRecord(const MembershipLog& log, std::uint8_t type, const DeviceKeys& signer,
                         cbor::Value body) {
    ControlRecord out = recordAt(LogKind::membership, log.fullHash(), log.headSeq() + 1, log.headHash());
    out.type = type;
    out.signer = signer.id();
    out.body = std::move(body);
    return out;
}

Bytes flipped(Bytes bytes, std::size_t offset, std::uint8_t mask) {
    bytes.at(offset) = static_cast<std::uint8_t>(bytes.at(offset) ^ mask);
    return bytes;
}

} // namespace vw::test
