// SPDX-License-Identifier: GPL-3.0-or-later
// receipt = {1: 1, 2: hlc, 3: [[device id, seq, envelope id]…]}
#include "core/vault/heads_receipt.h"

#include "core/base/cbor.h"

namespace vw {
namespace {

constexpr std::int64_t version = 1;
constexpr std::int64_t versionKey = 1, timeKey = 2, headsKey = 3;

Result<DeviceHead> readHead(const cbor::Value& value) {
    VW_TRY(const auto items, value.asArray("head in a receipt"));
    if (items.size() != 3) return corrupt("A head in a receipt does not have three parts.");
    VW_TRY(const ByteView device, items[0].asBytes("device in a receipt"));
    VW_TRY(const ByteView id, items[2].asBytes("envelope in a receipt"));
    DeviceHead head;
    VW_TRY(head.device, DeviceId::from(device));
    VW_TRY(head.seq, items[1].asUnsigned("number in a receipt", INT64_MAX));
    VW_TRY(head.id, EnvelopeId::from(id));
    return head;
}

} // namespace

Bytes HeadsReceipt::encode() const {
    cbor::Array listed;
    for (const DeviceHead& head : heads)
        listed.push_back(cbor::Value::array({cbor::Value::bytes(head.device.view()),
                                             cbor::Value::integer(static_cast<std::int64_t>(head.seq)),
                                             cbor::Value::bytes(head.id.view())}));
    cbor::Value out = cbor::Value::map();
    out.set(versionKey, cbor::Value::integer(version));
    out.set(timeKey, cbor::Value::integer(static_cast<std::int64_t>(hlc.value)));
    out.set(headsKey, cbor::Value::array(std::move(listed)));
    return cbor::encode(out);
}

Result<HeadsReceipt> HeadsReceipt::decode(ByteView bytes) {
    VW_TRY(const cbor::Value map, cbor::decode(bytes));
    VW_TRY(const cbor::Value* written, map.at(versionKey, "version of a receipt"));
    VW_TRY(const std::int64_t number, written->asInteger("version of a receipt"));
    if (number != version)
        return Error{ErrorCode::newerFormat, "A receipt was written by a newer version of Valuewright."};
    HeadsReceipt out;
    VW_TRY(const cbor::Value* time, map.at(timeKey, "time of a receipt"));
    VW_TRY(out.hlc.value, time->asUnsigned("time of a receipt", INT64_MAX));
    VW_TRY(const cbor::Value* heads, map.at(headsKey, "heads in a receipt"));
    VW_TRY(const auto listed, heads->asArray("heads in a receipt"));
    for (const cbor::Value& item : listed) {
        VW_TRY(const DeviceHead head, readHead(item));
        out.heads.push_back(head);
    }
    return out;
}

} // namespace vw
