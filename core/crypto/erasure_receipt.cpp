// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of erasure receipts (docs/formats/erasure.md):
//
//   receipt   "VWR1" ‖ u32 n ‖ n bytes of CBOR ‖ Ed25519 signature (64)
//   CBOR      {1: [identity records], 2: device, 3: made, ms, 4: server URL, 5: [space…], 6: kept hours,
//              7: kept invoices}
//   space     {1: genesis record, 2: erase record, 3: envelopes deleted, 4: time on the server, ms, optional}
#include "core/crypto/erasure_receipt.h"

#include "core/crypto/membership_bodies.h"
#include "core/crypto/record_fields.h"

#include <set>

namespace vw {
namespace {

using cbor::Value;

constexpr std::string_view magic = "VWR1";
constexpr std::string_view label = "valuewright-erasure-receipt-v1";
constexpr std::size_t spacesLimit = 16;
constexpr std::size_t identityLimit = 1024;
constexpr std::uint64_t timeLimit = std::uint64_t{1} << 47;
constexpr std::size_t signatureSize = 64;

std::array<std::uint8_t, 32> hashOf(ByteView signedBytes) { return labelledHash<32>(label, {signedBytes}); }

/// The one person whose identity log is in the receipt.
class OnlyOne final : public IdentityDirectory {
public:
    explicit OnlyOne(const IdentityLog& log)
        : m_log(log) {}
    [[nodiscard]] const IdentityLog* find(IdentityId id) const override {
        return id == m_log.id() ? &m_log : nullptr;
    }

private:
    const IdentityLog& m_log;
};

Result<UtcMillis> timeIn(const Value& map, std::int64_t key, std::string_view what) {
    VW_TRY(const std::uint64_t count, numberField(map, key, what, timeLimit));
    return UtcMillis{static_cast<std::int64_t>(count)};
}

Value toCbor(const ErasedSpace& space) {
    Value out = Value::map();
    out.set(1, Value::bytes(space.genesis)).set(2, Value::bytes(space.record));
    out.set(3, Value::integer(static_cast<std::int64_t>(space.envelopes)));
    if (space.onServer) out.set(4, Value::integer(space.onServer->count));
    return out;
}

Result<ErasedSpace> spaceFrom(const Value& value) {
    ErasedSpace out;
    VW_TRY(const ByteView genesis, bytesField(value, 1, "genesis"));
    VW_TRY(const ByteView record, bytesField(value, 2, "record"));
    out.genesis = copyOf(genesis);
    out.record = copyOf(record);
    VW_TRY(out.envelopes, numberField(value, 3, "envelopes", INT64_MAX));
    if (value.find(4)) {
        VW_TRY(out.onServer, timeIn(value, 4, "time"));
    }
    return out;
}

Result<ProvenErasure> prove(const ErasedSpace& space, const IdentityLog& person) {
    const OnlyOne directory(person);
    VW_TRY(const MembershipLog log, MembershipLog::read(std::span(&space.genesis, 1), directory));
    if (log.owner() != person.id()) return corrupt("A space in the receipt belongs to somebody else.");
    VW_TRY(Erasure erasure, readErasure(space.record, log, directory));
    return ProvenErasure{log.space(), log.current().kind, erasure, space.envelopes, space.onServer};
}

} // namespace

Value ErasureReceipt::toCbor() const {
    cbor::Array erased;
    for (const ErasedSpace& space : spaces)
        erased.push_back(vw::toCbor(space));
    Value out = Value::map();
    out.set(1, bytesList(identity)).set(2, Value::bytes(device.view())).set(3, Value::integer(made.count));
    out.set(4, Value::text(server)).set(5, Value::array(std::move(erased)));
    out.set(6, Value::integer(keptHours)).set(7, Value::integer(keptInvoices));
    return out;
}

Result<ErasureReceipt> ErasureReceipt::fromCbor(const Value& value) {
    ErasureReceipt out;
    VW_TRY(out.identity, bytesListField(value, 1, "identity"));
    VW_TRY(out.device, idField<DeviceId>(value, 2, "device"));
    VW_TRY(out.made, timeIn(value, 3, "time"));
    VW_TRY(const Value* server, value.at(4, "server"));
    VW_TRY(const std::string_view url, server->asText("server"));
    out.server = std::string(url);
    VW_TRY(const auto spaces, arrayField(value, 5, "spaces"));
    if (spaces.empty() || spaces.size() > spacesLimit || out.identity.size() > identityLimit)
        return corrupt("An erasure receipt names no space, or more than there can be.");
    for (const Value& space : spaces) {
        VW_TRY(ErasedSpace erased, spaceFrom(space));
        out.spaces.push_back(std::move(erased));
    }
    VW_TRY(out.keptHours, seqField(value, 6, "hours"));
    VW_TRY(out.keptInvoices, seqField(value, 7, "invoices"));
    return out;
}

Result<Bytes> signReceipt(const ErasureReceipt& receipt, const DeviceKeys& keys) {
    if (receipt.device != keys.id()) return badInput("A receipt is signed by the device that it names.");
    const Bytes content = cbor::encode(receipt.toCbor());
    ByteWriter out;
    out.bytes(viewOf(magic)).u32(static_cast<std::uint32_t>(content.size())).bytes(content);
    out.bytes(keys.sign(label, hashOf(out.view())));
    return out.take();
}

Result<VerifiedReceipt> verifyReceipt(ByteView bytes) {
    ByteReader reader(bytes);
    if (textOf(reader.bytes(magic.size())) != magic)
        return Error{ErrorCode::unknownFormat, "This is no erasure receipt, or one of a newer version."};
    const ByteView content = reader.bytes(reader.u32());
    const ByteView signature = reader.bytes(signatureSize);
    if (!reader.finished()) return corrupt("This erasure receipt is cut off, or something was added to it.");
    VW_TRY(const Value value, cbor::decode(content));
    VerifiedReceipt out;
    VW_TRY(out.receipt, ErasureReceipt::fromCbor(value));
    VW_TRY(const IdentityLog person, IdentityLog::read(out.receipt.identity));
    out.person = person.id();
    const DevicePublic* device = person.device(out.receipt.device);
    if (!device) return corrupt("This erasure receipt is by a device that its owner does not name.");
    if (!isSignedBy(device->signing, label, hashOf(bytes.first(bytes.size() - signatureSize)), signature))
        return corrupt("The signature of this erasure receipt does not fit its content.");
    std::set<SpaceId> seen;
    for (const ErasedSpace& space : out.receipt.spaces) {
        VW_TRY(const ProvenErasure proven, prove(space, person));
        if (!seen.insert(proven.space).second) return corrupt("An erasure receipt names a space twice.");
        out.spaces.push_back(proven);
    }
    return out;
}

} // namespace vw
