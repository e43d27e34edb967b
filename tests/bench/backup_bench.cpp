// SPDX-License-Identifier: GPL-3.0-or-later
// A lifetime of notes into one backup file and back: writing, verifying, restoring.
//
//   backup_bench DIR        DIR: the profile that vault_bench fill has made
#include "core/backup/backup.h"
#include "core/crypto/sealed_stream.h"
#include "tests/bench/figure.h"
#include "tests/support/must.h"

#include <functional>

namespace vw::bench {
namespace {

using test::must;

/// As in vault_bench.
DeviceRoot benchRoot() { return DeviceRoot::from(std::move(*Secret<32>::copyOf(Bytes(32, 0x42)))); }

/// The floor under a restore: reading the file and opening its chunks with the same cipher.
double readAndOpenSeconds(const std::filesystem::path& file, const BackupKey& key) {
    std::size_t bytes = 0;
    const Stopwatch watch;
    must(readBackupFile(file, key, {}, [&bytes](ByteView plaintext) {
        bytes += plaintext.size();
        return Status();
    }));
    if (bytes == 0) throw std::runtime_error("the backup is empty");
    return watch.seconds();
}

void timed(const std::string& name, std::optional<double> floor, const std::function<void()>& work) {
    const double processorBefore = processorSeconds();
    const Stopwatch watch;
    work();
    report({name, watch.seconds(), "s", floor});
    report({name + ".processor", processorSeconds() - processorBefore, "s", {}});
}

void run(const std::filesystem::path& folder) {
    const SystemClock clock;
    const std::filesystem::path file = folder / "bench.vwbackup", target = folder / "restored";
    const BackupKey key =
        must(BackupKey::create(viewOf("six words that nobody made up"), PassphraseCost::floor()));
    VaultOptions options;
    options.folder = folder;
    std::uint64_t envelopes = 0;
    {
        const auto vault = must(Vault::open(options, benchRoot(), clock));
        timed("backup.write", {}, [&] {
            envelopes = must(writeBackup(*vault, file, key, clock.now())).tally.count(PieceKind::envelope);
        });
    }
    const double floor = readAndOpenSeconds(file, key);
    timed("backup.verify", floor, [&] { must(verifyBackup({file, key, clock})); });
    options.folder = target;
    timed("backup.restore", floor, [&] {
        must(restoreBackup({file, key, clock}, options, DeviceRoot::generate()));
    });
    report({"backup.envelopes", static_cast<double>(envelopes), "", {}});
    report({"backup.bytes", static_cast<double>(std::filesystem::file_size(file)), "B", {}});
    std::filesystem::remove_all(target);
    std::filesystem::remove(file);
}

} // namespace
} // namespace vw::bench

int main(int argc, char* argv[]) {
    if (argc != 2) return std::fprintf(stderr, "usage: backup_bench DIR\n"), 2;
    try {
        vw::test::must(vw::initialiseCrypto());
        vw::bench::run(argv[1]);
    } catch (const std::exception& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
    return 0;
}
