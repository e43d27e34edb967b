// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an open export, as anybody could have written it: as an archive, and as the document inside of
// one, out of which a profile is made.
#include "core/export/plain_import.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/fake_clock.h"
#include "tests/support/must.h"
#include "tests/support/people.h"
#include "tests/support/temp_folder.h"

#include <fstream>

namespace {

using namespace vw;
using namespace vw::test;

void readArchive(ByteView input) {
    static const TempFolder folder;
    const auto file = folder.path() / "export.zip";
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(input.data()), static_cast<std::streamsize>(input.size()));
    constexpr std::uint64_t limit = 1 << 20;
    auto entry = ZipEntryReader::open(file, std::string(exportJsonName), limit);
    if (!entry.ok()) return;
    std::array<char, 4096> portion{};
    std::uint64_t total = 0;
    for (;;) {
        const auto read = entry->read(portion);
        if (!read.ok()) return;
        if (*read == 0) break;
        total += *read;
    }
    fuzz::check(total == entry->size() && total <= limit);
}

void importText(std::string_view document) {
    static const FakeClock clock;
    const TempFolder folder;
    VaultOptions options;
    options.folder = folder.path() / "profile";
    options.searchIndex = false;
    const DeviceRoot root = DeviceRoot::generate();
    const DevicePublic paper = deviceKeys(9).publicKeys();
    const auto head = importDocument(
        [document](std::span<char> out) mutable -> Result<std::size_t> {
            const std::size_t count = std::min(out.size(), document.size());
            std::copy_n(document.data(), count, out.data());
            document.remove_prefix(count);
            return count;
        },
        {options, root, paper, clock}, {});
    fuzz::check(Vault::exists(options.folder) == head.ok());
    if (head.ok()) fuzz::check(Vault::open(options, root, clock).ok());
}

} // namespace

VW_FUZZER(import_fuzz) {
    static const bool ready = initialiseCrypto().ok();
    fuzz::check(ready);
    if (size == 0) return 0;
    const ByteView input(data + 1, size - 1);
    data[0] % 2 == 0 ? readArchive(input) : importText({reinterpret_cast<const char*>(data + 1), size - 1});
    return 0;
}
