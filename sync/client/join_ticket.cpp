// SPDX-License-Identifier: GPL-3.0-or-later
// device.join: sealed local state, entry "device-join", of a profile that is not there yet.
//
//   {1: way, 2: seed, 3: server URL, 4: server id, 5: device's name, 6: its platform,
//    by a link: 7: bytes of the link, 8: the offer, 9: the sealed answer}
#include "sync/client/join_ticket.h"

#include "core/vault/whole_file.h"

namespace vw {
namespace {

using cbor::Value;

constexpr std::string_view label = "valuewright-local-v1", entry = "device-join";

std::filesystem::path fileIn(const std::filesystem::path& folder) { return folder / "device.join"; }

Result<std::string> textAt(const Value& map, std::int64_t key) {
    VW_TRY(const Value* value, map.at(key, "ticket"));
    VW_TRY(const std::string_view text, value->asText("ticket"));
    return std::string(text);
}

Result<ByteView> bytesAt(const Value& map, std::int64_t key) {
    VW_TRY(const Value* value, map.at(key, "ticket"));
    return value->asBytes("ticket");
}

Status readLinkPart(const Value& map, JoinTicket& out) {
    VW_TRY(const ByteView link, bytesAt(map, 7));
    out.link = SecretBytes::copyOf(link);
    VW_TRY(const Value* offer, map.at(8, "ticket"));
    VW_TRY(out.offer, DeviceOffer::fromCbor(*offer));
    VW_TRY(const ByteView answer, bytesAt(map, 9));
    out.answer = copyOf(answer);
    return {};
}

} // namespace

Result<std::string> JoinTicket::number() const {
    VW_TRY(const IdentityLog log, IdentityLog::read(offer.identityLog));
    return deviceNumber(log.id(), keys().id());
}

SecretBytes JoinTicket::encode() const {
    Value map = Value::map();
    map.set(1, Value::integer(static_cast<std::uint8_t>(way)));
    map.set(2, Value::bytes(seed.view()));
    map.set(3, Value::text(account.url.text()));
    map.set(4, Value::bytes(account.server));
    map.set(5, Value::text(deviceName));
    map.set(6, Value::text(platform));
    if (way == Way::link) {
        map.set(7, Value::bytes(link.view()));
        map.set(8, offer.toCbor());
        map.set(9, Value::bytes(answer));
    }
    return SecretBytes::copyOf(cbor::encode(map));
}

Result<JoinTicket> JoinTicket::decode(ByteView bytes) {
    VW_TRY(const Value map, cbor::decode(bytes));
    VW_TRY(const Value* way, map.at(1, "ticket"));
    VW_TRY(const std::uint64_t number, way->asUnsigned("ticket", 2));
    VW_TRY(const ByteView seed, bytesAt(map, 2));
    VW_TRY(auto secret, Secret<32>::copyOf(seed));
    JoinTicket out{.way = number == 2 ? Way::recoveryWords : Way::link,
                   .seed = std::move(secret),
                   .account = {},
                   .deviceName = {},
                   .platform = {},
                   .link = SecretBytes(0),
                   .offer = {},
                   .answer = {}};
    VW_TRY(const std::string url, textAt(map, 3));
    VW_TRY(out.account.url, dialable(url));
    VW_TRY(const ByteView server, bytesAt(map, 4));
    if (server.size() != out.account.server.size()) return corrupt("A server id has the wrong length.");
    std::copy(server.begin(), server.end(), out.account.server.begin());
    VW_TRY(out.deviceName, textAt(map, 5));
    VW_TRY(out.platform, textAt(map, 6));
    if (out.way == Way::link) VW_CHECK(readLinkPart(map, out));
    return out;
}

Status saveTicket(const std::filesystem::path& folder, const DeviceRoot& root, const JoinTicket& ticket) {
    VW_TRY(NewFile file, NewFile::create(fileIn(folder)));
    VW_CHECK(file.write(sealLocal(root.localKey(), label, entry, ticket.encode().view())));
    return file.finish();
}

Result<JoinTicket> loadTicket(const std::filesystem::path& folder, const DeviceRoot& root) {
    VW_TRY(ReadFile file, ReadFile::open(fileIn(folder)));
    VW_TRY(const Bytes sealed, file.read(file.size()));
    VW_TRY(const SecretBytes opened, openLocal(root.localKey(), label, entry, sealed));
    return JoinTicket::decode(opened.view());
}

bool hasTicket(const std::filesystem::path& folder) {
    std::error_code ignored;
    return std::filesystem::exists(fileIn(folder), ignored);
}

void removeTicket(const std::filesystem::path& folder) {
    std::error_code ignored; // one that stays behind is sealed, and of a profile that is there
    std::filesystem::remove(fileIn(folder), ignored);
}

} // namespace vw
