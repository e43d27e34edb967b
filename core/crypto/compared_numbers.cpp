// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that people compare with their own eyes: safety number, sync check, number of a new device,
// number of a sheet of recovery words.
#include "core/crypto/device_link.h"
#include "core/crypto/invite.h"
#include "core/crypto/sheet_number.h"

namespace vw {
namespace {

std::uint64_t bigEndian(ByteView bytes) {
    std::uint64_t out = 0;
    for (const auto byte : bytes)
        out = out << 8 | byte;
    return out;
}

std::string digits(std::uint64_t value, std::size_t count) {
    std::string out(count, '0');
    for (std::size_t i = count; i > 0 && value > 0; --i, value /= 10)
        out[i - 1] = static_cast<char>('0' + value % 10);
    return out;
}

/// Groups of five digits, each from five bytes.
std::string groupsOf(ByteView hash, std::size_t count) {
    std::string out;
    for (std::size_t group = 0; group < count; ++group)
        out += digits(bigEndian(hash.subspan(5 * group, 5)) % 100'000, 5);
    return out;
}

} // namespace

std::string safetyNumber(IdentityId a, IdentityId b) {
    const auto& [smaller, larger] = std::minmax(a, b);
    return groupsOf(labelledHash<64>("valuewright-safety-number-v1", {smaller.view(), larger.view()}), 12);
}

std::string deviceNumber(IdentityId identity, DeviceId device) {
    return groupsOf(labelledHash<64>("valuewright-device-number-v1", {identity.view(), device.view()}), 5);
}

std::string sheetNumber(DeviceId paper) {
    const auto hash = labelledHash<32>("valuewright-recovery-sheet-v1", {paper.view()});
    return digits(bigEndian(ByteView(hash).first(8)) % 100'000'000, 8);
}

std::string syncCheck(std::vector<DeviceHead> heads) {
    std::sort(heads.begin(), heads.end(),
              [](const DeviceHead& a, const DeviceHead& b) { return a.device < b.device; });
    ByteWriter all;
    for (const auto& head : heads)
        all.bytes(head.device.view()).u64(head.seq).bytes(head.id.view());
    const auto hash = labelledHash<32>("valuewright-sync-check-v1", {all.view()});
    return digits(bigEndian(ByteView(hash).first(8)) % 100'000'000, 8);
}

} // namespace vw
