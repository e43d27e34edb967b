// SPDX-License-Identifier: GPL-3.0-or-later
// Local state "device-link": CBOR map 1: bytes of the link, 2: expires ms, 3: sealed offer, 4: posted,
// 5: sealed answer.
#include "sync/client/device_link_state.h"

namespace vw {
namespace {

using cbor::Value;
constexpr std::string_view entry = "device-link";

Result<ByteView> bytesAt(const Value& map, std::int64_t key) {
    VW_TRY(const Value* value, map.at(key, "device link"));
    return value->asBytes("device link");
}

} // namespace

Status saveDeviceLink(Vault& vault, const OpenDeviceLink& value) {
    Value map = Value::map();
    map.set(1, Value::bytes(value.link.view()));
    map.set(2, Value::integer(value.expires.count));
    map.set(3, Value::bytes(value.offer));
    map.set(4, Value::boolean(value.posted));
    map.set(5, Value::bytes(value.answer));
    return vault.setLocal(entry, cbor::encode(map));
}

Result<OpenDeviceLink> loadDeviceLink(const Vault& vault) {
    VW_TRY(const SecretBytes stored, vault.local(entry));
    VW_TRY(const Value map, cbor::decode(stored.view()));
    VW_TRY(const ByteView link, bytesAt(map, 1));
    OpenDeviceLink out{SecretBytes::copyOf(link), {}, {}, false, {}};
    VW_TRY(const Value* expires, map.at(2, "device link"));
    VW_TRY(out.expires.count, expires->asInteger("device link"));
    VW_TRY(const ByteView offer, bytesAt(map, 3));
    out.offer = copyOf(offer);
    VW_TRY(const Value* posted, map.at(4, "device link"));
    VW_TRY(out.posted, posted->asBool("device link"));
    VW_TRY(const ByteView answer, bytesAt(map, 5));
    out.answer = copyOf(answer);
    return out;
}

Status removeDeviceLink(Vault& vault) { return vault.removeLocal(entry); }

} // namespace vw
