// SPDX-License-Identifier: GPL-3.0-or-later
// A lifetime of notes in one vault: sealing them, starting, searching, and the memory it takes.
//
// Each stage is a process of its own, so that one's memory and caches do not colour the next one's figures:
//   vault_bench fill DIR COUNT · vault_bench fold DIR · vault_bench start DIR
#include "core/base/database.h"
#include "core/practice/notebook.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_text.h"
#include "tests/support/must.h"

#include <algorithm>
#include <fstream>
#include <string_view>

namespace vw::bench {
namespace {

using test::must;

/// A fixed root, because the stages are processes of their own; the profile holds generated words only.
DeviceRoot benchRoot() { return DeviceRoot::from(std::move(*Secret<32>::copyOf(Bytes(32, 0x42)))); }

double residentMebibytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmRSS:", 0) == 0) return std::stod(line.substr(6)) / 1024;
    return 0;
}

double quantile(std::vector<double> values, double q) {
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(q * static_cast<double>(values.size() - 1)));
}

/// The floor under a durable commit: the very bytes of the envelope as one row of a bare SQLite file with the
/// vault's settings. It grows as fast as the vault, so that both reuse their write-ahead logs alike.
class BareCommits {
public:
    explicit BareCommits(const std::filesystem::path& file)
        : m_database(must(Database::open(file)))
        , m_insert(prepared(m_database)) {}

    void commit(ByteView row) {
        const Stopwatch watch;
        m_insert.bind(1, row);
        must(m_insert.run());
        m_seconds.push_back(watch.seconds());
    }
    [[nodiscard]] double median() const { return quantile(m_seconds, 0.5); }

private:
    static Statement prepared(Database& database) {
        must(database.execute("PRAGMA page_size=16384; PRAGMA locking_mode=EXCLUSIVE; "
                              "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; "
                              "PRAGMA cache_size=-4096; CREATE TABLE row(bytes BLOB)"));
        return must(database.prepare("INSERT INTO row VALUES (?1)"));
    }
    Database m_database;
    Statement m_insert;
    std::vector<double> m_seconds;
};

void fill(const VaultOptions& options, std::size_t count) {
    const SystemClock clock;
    const DeviceKeys paper = DeviceKeys::fromSeed(Secret<32>::random());
    auto vault = must(Vault::create(options, benchRoot(), paper.publicKeys(), clock));
    const SpaceId space = must(vault->createSpace(SpaceKind::privatePair));
    practice::Notebook notes(*vault, space, coaching::NoteKind::privateNote);
    SampleText text(1);
    std::vector<double> seconds;
    BareCommits floor(options.folder / "floor.db");
    for (std::size_t i = 0; i < count; ++i) {
        const auto before = vault->heads(space);
        const practice::NoteDraft draft{text.word(), text.note(text.between(2000, 3000)), {}};
        const Stopwatch watch;
        must(notes.write(draft));
        seconds.push_back(watch.seconds());
        // In turns, so that both meet the same disk and the same load.
        floor.commit(must(vault->beyond(space, before, 1)).at(0));
    }
    const double median = quantile(seconds, 0.5) * 1000, bare = floor.median() * 1000;
    report({"vault.commit.median", median, "ms", bare});
    report({"vault.commit.median_over_floor", median - bare, "ms", {}});
    report({"vault.commit.p99", quantile(seconds, 0.99) * 1000, "ms", {}});
    must(vault->saveSnapshot());
}

void fold(const VaultOptions& options) {
    std::filesystem::remove(options.folder / "view.snapshot");
    const SystemClock clock;
    const double processorBefore = processorSeconds();
    const Stopwatch watch;
    auto vault = must(Vault::open(options, benchRoot(), clock));
    report({"vault.fold.all", watch.seconds(), "s", {}});
    report({"vault.fold.all.processor", processorSeconds() - processorBefore, "s", {}});
    must(vault->saveSnapshot());
}

/// The floor under a start: reading and checking a file of the snapshot's size with the same cipher.
double readAndOpenSeconds(std::size_t bytes) {
    const Secret<32> key = Secret<32>::random();
    const Bytes sealed = sealAead(key, {}, Bytes(bytes, 1));
    const Stopwatch watch;
    must(openAead(key, {}, sealed));
    return watch.seconds();
}

void start(const VaultOptions& options) {
    const SystemClock clock;
    const double processorBefore = processorSeconds();
    const Stopwatch watch;
    auto vault = must(Vault::open(options, benchRoot(), clock));
    const double started = watch.seconds();
    const double processor = processorSeconds() - processorBefore;
    SampleText text(2);
    std::vector<double> milliseconds;
    std::size_t found = 0;
    for (int i = 0; i < 400; ++i) {
        const std::string words = text.word() + " " + text.word();
        const Stopwatch each;
        found += must(vault->view().search(words, false, 50)).size();
        milliseconds.push_back(each.seconds() * 1000);
    }
    if (found == 0) throw std::runtime_error("the searches found nothing");
    report({"vault.search.median", quantile(milliseconds, 0.5), "ms", {}});
    report({"vault.search.p95", quantile(milliseconds, 0.95), "ms", {}});
    report({"vault.resident", residentMebibytes(), "MiB", {}});
    report({"vault.start.snapshot", started, "s",
            readAndOpenSeconds(std::filesystem::file_size(options.folder / "view.snapshot"))});
    report({"vault.start.snapshot.processor", processor, "s", {}});
}

} // namespace
} // namespace vw::bench

int main(int argc, char* argv[]) {
    using namespace vw;
    if (argc < 3) return std::fprintf(stderr, "usage: vault_bench fill|fold|start DIR [COUNT]\n"), 2;
    try {
        test::must(initialiseCrypto());
        const std::string_view stage = argv[1];
        VaultOptions options;
        options.folder = argv[2];
        if (stage == "fill")
            bench::fill(options, argc > 3 ? std::stoul(argv[3]) : 30'000);
        else if (stage == "fold")
            bench::fold(options);
        else
            bench::start(options);
    } catch (const std::exception& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
    return 0;
}
