// SPDX-License-Identifier: GPL-3.0-or-later
// What a thousand notes add to the memory of a client's window, over the same window with none.
//
//   memory_bench DIR: measures; DIR is made and filled
//   memory_bench show DIR: the program under measurement, on a profile that the measuring one made
//
// A program is measured at rest: after its first frame and a second of doing nothing. Nothing is paired or
// sent. The memory is the proportional set size of proc(5), so that shared libraries count once.
#include "app/composition.h"
#include "app/platform/ui_setup.h"
#include "core/crypto/secret.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_text.h"
#include "tests/support/must.h"
#include "tests/support/silence.h"

#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

namespace vw::bench {
namespace {

using test::must;

constexpr int runs = 3;
constexpr int noteCount = 1000;
constexpr int restMillis = 1000;
constexpr int longestMillis = 60'000;

/// A fixed root, because the programs are processes of their own; the profiles hold generated words only.
DeviceRoot benchRoot() { return DeviceRoot::from(std::move(*Secret<32>::copyOf(Bytes(32, 0x42)))); }

void makeProfile(const std::filesystem::path& folder, int notes) {
    const SystemClock clock;
    const DeviceKeys paper = DeviceKeys::fromSeed(Secret<32>::random());
    VaultOptions options;
    options.folder = folder;
    auto vault = must(Vault::create(options, benchRoot(), paper.publicKeys(), clock));
    must(practice::setUpProfile(*vault, {Role::client, "Anna Berger"}));
    const practice::ClientDesk desk(*vault, clock);
    practice::Notebook journal = must(desk.journal());
    SampleText text(2);
    for (int i = 0; i < notes; ++i)
        must(journal.write({text.word(), text.note(text.between(2000, 3000)), {}}));
    must(vault->saveSnapshot());
}

/// The proportional set size of this process in KiB, and what of it is its own and was written to.
std::pair<long, long> ownMemory() {
    std::ifstream rollup("/proc/self/smaps_rollup");
    long proportional = 0, own = 0;
    for (std::string line; std::getline(rollup, line);) {
        if (line.rfind("Pss:", 0) == 0) proportional = std::stol(line.substr(4));
        if (line.rfind("Private_Dirty:", 0) == 0) own = std::stol(line.substr(14));
    }
    return {proportional, own};
}

void sayMemory() {
    const auto [proportional, own] = ownMemory();
    std::printf("%ld %ld\n", proportional, own);
    std::fflush(stdout);
    QCoreApplication::quit();
}

int show(const std::filesystem::path& folder) {
    prepareApplication();
    MemorySecretStore keychain;
    keychain.store(must(profileIdOf(folder)), benchRoot(), [](const Status& stored) { must(stored); });
    test::SilentTransport transport;
    test::SilentTimers timers;
    const SystemClock clock;
    AppOptions options;
    options.profile = folder;
    options.role = RoleHint::client;
    Composition composition(options, {keychain, transport, timers, clock});
    composition.app().goOn();
    if (composition.app().stage() != AppModel::Stage::Shell || !composition.show()) return 1;
    auto* const window = qobject_cast<QQuickWindow*>(composition.engine().rootObjects().front());
    if (window == nullptr) return 1;
    QTimer rest;
    rest.setSingleShot(true);
    rest.setInterval(restMillis);
    QObject::connect(&rest, &QTimer::timeout, &rest, sayMemory);
    QObject::connect(window, &QQuickWindow::frameSwapped, &rest, qOverload<>(&QTimer::start));
    return QCoreApplication::exec();
}

/// In MiB.
struct Memory {
    double proportional = 0, own = 0;
};

Memory memoryOf(const QString& folder) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("show"), folder});
    if (!process.waitForFinished(longestMillis) || process.exitCode() != 0)
        throw std::runtime_error("a window did not say how much memory it takes");
    std::istringstream said(process.readAllStandardOutput().toStdString());
    Memory memory;
    said >> memory.proportional >> memory.own;
    return {memory.proportional / 1024, memory.own / 1024};
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void measure(const std::filesystem::path& folder) {
    makeProfile(folder / "empty", 0);
    makeProfile(folder / "filled", noteCount);
    std::vector<double> empty, filled, emptyOwn, filledOwn;
    for (int run = 0; run < runs; ++run) {
        const Memory without = memoryOf(QString::fromStdString((folder / "empty").string()));
        const Memory with = memoryOf(QString::fromStdString((folder / "filled").string()));
        empty.push_back(without.proportional);
        emptyOwn.push_back(without.own);
        filled.push_back(with.proportional);
        filledOwn.push_back(with.own);
    }
    report({"memory.phone", median(filled), "MiB", median(empty)});
    report({"memory.phone_over_empty", median(filled) - median(empty), "MiB", {}});
    report({"memory.phone_over_empty.own", median(filledOwn) - median(emptyOwn), "MiB", {}});
}

} // namespace
} // namespace vw::bench

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    try {
        vw::test::must(vw::initialiseCrypto());
        if (arguments.size() == 3 && arguments.at(1) == QLatin1String("show"))
            return vw::bench::show(arguments.at(2).toStdString());
        if (arguments.size() != 2) return std::fprintf(stderr, "usage: memory_bench [show] DIR\n"), 2;
        vw::bench::measure(arguments.at(1).toStdString());
    } catch (const std::exception& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
    return 0;
}
