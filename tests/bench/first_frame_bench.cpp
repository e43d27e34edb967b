// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first frame of the coach's and the client's window, on real profiles.
//
//   first_frame_bench BIN DIR: measures; BIN holds bare_window, DIR is made and filled
//   first_frame_bench show DIR: the program under measurement, on a profile that the measuring one made
//
// The floor is a program of the same run that only shows an empty window. Nothing is paired or sent.
#include "app/composition.h"
#include "app/platform/ui_setup.h"
#include "core/crypto/secret.h"
#include "tests/bench/figure.h"
#include "tests/bench/first_frame.h"
#include "tests/bench/sample_text.h"
#include "tests/support/must.h"
#include "tests/support/silence.h"

#include <QGuiApplication>
#include <QProcess>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace vw::bench {
namespace {

using test::must;

constexpr int warmRuns = 7;
constexpr int clientCount = 30;
constexpr int noteCount = 30;
constexpr int longestMillis = 60'000;

/// A fixed root, because the programs are processes of their own; the profiles hold generated words only.
DeviceRoot benchRoot() { return DeviceRoot::from(std::move(*Secret<32>::copyOf(Bytes(32, 0x42)))); }

/// `clock` outlives the vault.
std::unique_ptr<Vault> makeProfile(const std::filesystem::path& folder, Role role, const Clock& clock) {
    const DeviceKeys paper = DeviceKeys::fromSeed(Secret<32>::random());
    VaultOptions options;
    options.folder = folder;
    auto vault = must(Vault::create(options, benchRoot(), paper.publicKeys(), clock));
    must(practice::setUpProfile(*vault, {role, "Adaeze Okafor"}));
    return vault;
}

void makeCoach(const std::filesystem::path& folder) {
    const SystemClock clock;
    auto vault = makeProfile(folder, Role::coach, clock);
    practice::CoachDesk desk(*vault, clock);
    SampleText text(1);
    for (int i = 0; i < clientCount; ++i) {
        coaching::Client client;
        client.name = text.word() + " " + text.word();
        must(desk.addClient(client));
    }
    must(vault->saveSnapshot());
}

void makeClient(const std::filesystem::path& folder) {
    const SystemClock clock;
    auto vault = makeProfile(folder, Role::client, clock);
    const practice::ClientDesk desk(*vault, clock);
    practice::Notebook journal = must(desk.journal());
    SampleText text(2);
    for (int i = 0; i < noteCount; ++i)
        must(journal.write({text.word(), text.note(400), {}}));
    must(vault->saveSnapshot());
}

/// The app as it starts, past what asks for a server or a coach.
int show(const std::filesystem::path& folder) {
    prepareApplication();
    MemorySecretStore keychain;
    keychain.store(must(profileIdOf(folder)), benchRoot(), [](const Status& stored) { must(stored); });
    test::SilentTransport transport;
    test::SilentTimers timers;
    const SystemClock clock;
    AppOptions options;
    options.profile = folder;
    options.role = folder.filename() == "client" ? RoleHint::client : RoleHint::coach;
    Composition composition(options, {keychain, transport, timers, clock});
    composition.app().goOn();
    if (composition.app().stage() != AppModel::Stage::Shell || !composition.show()) return 1;
    return sayFirstFrame(*composition.engine().rootObjects().front());
}

/// Milliseconds from starting the process to its line.
double millisOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const Stopwatch watch;
    process.start(program, arguments, QIODevice::ReadOnly);
    const bool said = process.waitForReadyRead(longestMillis);
    const double millis = watch.seconds() * 1000;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(longestMillis);
    if (!said || !ended || process.exitCode() != 0)
        throw std::runtime_error("a window did not show its first frame: " + program.toStdString());
    return millis;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void measure(const QString& programs, const std::filesystem::path& folder) {
    makeCoach(folder / "coach");
    makeClient(folder / "client");
    const QString self = QCoreApplication::applicationFilePath();
    const QString base = QString::fromStdString(folder.string());
    const QString word = QStringLiteral("show");
    std::array<std::vector<double>, 3>
        runs; // bare, coach, client: in turns, so that each meets the same load
    for (int run = 0; run <= warmRuns; ++run) {
        const std::array millis{millisOf(programs + QStringLiteral("/bare_window"), {}),
                                millisOf(self, {word, base + QStringLiteral("/coach")}),
                                millisOf(self, {word, base + QStringLiteral("/client")})};
        if (run == 0) continue; // warms the caches of the disk
        for (std::size_t i = 0; i < runs.size(); ++i)
            runs.at(i).push_back(millis.at(i));
    }
    const double bare = median(runs[0]);
    report({"window.coach.first_frame", median(runs[1]), "ms", bare});
    report({"window.client.first_frame", median(runs[2]), "ms", bare});
}

} // namespace
} // namespace vw::bench

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) return std::fprintf(stderr, "usage: first_frame_bench BIN|show DIR\n"), 2;
    try {
        vw::test::must(vw::initialiseCrypto());
        const std::filesystem::path folder = arguments.at(2).toStdString();
        if (arguments.at(1) == QLatin1String("show")) return vw::bench::show(folder);
        vw::bench::measure(arguments.at(1), folder);
    } catch (const std::exception& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
    return 0;
}
