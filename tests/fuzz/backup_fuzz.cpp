// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a backup file from outside, and its plaintext as somebody with the passphrase could make it.
#include "core/backup/backup.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/fake_clock.h"

namespace {

using namespace vw;

void readHeader(ByteView input) {
    const auto header = BackupHeader::read(input);
    if (!header.ok()) return;
    fuzz::check(input.size() >= BackupHeader::size);
    fuzz::check(isAllowed(header->cost()));
    fuzz::check(std::equal(header->bytes().begin(), header->bytes().end(), input.begin()));
}

/// Of the frozen backup, so that its keys open and everything behind them is reached too.
constexpr std::string_view frozenStreamKey =
    "60bb702569c352974694066d7f7da752c79412397b14c4b8d289ed2011e25f63";

const DeviceKeys& fileDevice() {
    static const DeviceKeys keys = [] {
        const auto stream = Secret<32>::copyOf(*fromHex(frozenStreamKey));
        return DeviceKeys::fromSeed(deriveKey(*stream, "vw_backp", 1));
    }();
    return keys;
}

/// First byte: the size of the portions it comes in.
void readPlaintext(ByteView input) {
    if (input.empty()) return;
    const std::size_t portion = std::size_t{1} << input[0] % 17;
    input = input.subspan(1);
    const test::FakeClock clock;
    BackupReading reading(fileDevice(),
                          [&clock](IdentityId identity) { return VaultRestorer::inMemory(identity, clock); });
    while (!input.empty()) {
        const ByteView part = input.first(std::min(portion, input.size()));
        if (!reading.feed(part).ok()) return;
        input = input.subspan(part.size());
    }
    const auto finished = reading.finish();
    // The manifest is signed by a device that no input holds the keys of; only the frozen one passes.
    if (finished.ok()) fuzz::check(!finished->manifest.summary.spaces.empty());
}

void readManifestOnly(ByteView input) {
    const auto manifest = decodeManifest(input);
    if (!manifest.ok()) return;
    fuzz::check(manifest->head.made.count >= 0);
}

} // namespace

VW_FUZZER(backup_fuzz) {
    static const bool ready = initialiseCrypto().ok();
    fuzz::check(ready);
    if (size == 0) return 0;
    const ByteView input(data + 1, size - 1);
    switch (data[0] % 3) {
    case 0:
        readHeader(input);
        break;
    case 1:
        readPlaintext(input);
        break;
    default:
        readManifestOnly(input);
    }
    return 0;
}
