// SPDX-License-Identifier: GPL-3.0-or-later
// From opening a debrief, of a client with 200 assessments, to its first frame; over a page that only says
// that there is nothing. One warm window, both in turns.
#include "app/coach/coach_pages.h"
#include "app/common/common_pages.h"
#include "app/platform/ui_setup.h"
#include "core/crypto/secret.h"
#include "tests/app/coach/coach_stage.h"
#include "tests/app/pages/page_window.h"
#include "tests/bench/figure.h"

#include <QGuiApplication>

#include <algorithm>

namespace vw::bench {
namespace {

using routes::Page;

constexpr int administrations = 200;
constexpr int runs = 9;

/// Until the frame that shows the page is on its way to the screen, in milliseconds.
double millisToFrame(test::PageWindow& window, const QString& key) {
    window.go(Page::Today);
    double millis = 0;
    const Stopwatch watch;
    const auto link = QObject::connect(&window.window(), &QQuickWindow::frameSwapped, &window.window(), [&] {
        if (millis == 0) millis = watch.seconds() * 1000;
    });
    window.app().navigator()->open(static_cast<int>(Page::VqDebrief), key);
    while (millis == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    QObject::disconnect(link);
    return millis;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void measure() {
    test::CoachStage stage;
    coaching::VqSubmissionId newest;
    for (int i = 0; i < administrations; ++i) {
        stage.clock.advance(test::oneDay);
        newest = stage.handIn(test::goldWorldRanks, test::goldSelfRanks);
    }
    test::PageWindow window(QSize(1280, 800));
    SyncModel sync(stage.engine, *stage.coachVault, stage.changes);
    PageRegistry registry;
    addCoachPages(registry, stage.desk, stage.services());
    addCommonPages(registry, test::must(practice::ownProfile(*stage.coachVault)), stage.services(),
                   window.lock(), {});
    window.showShell(std::move(registry), sync);
    std::vector<double> full, empty;
    for (int run = 0; run <= runs; ++run) {
        const double nothing = millisToFrame(window, QString());
        const double debrief = millisToFrame(window, stage.keyOf(newest));
        if (run == 0) continue; // warms what is compiled and cached once
        empty.push_back(nothing);
        full.push_back(debrief);
    }
    window.show({});
    report({"debrief.first_frame", median(full), "ms", median(empty)});
    report({"debrief.first_frame_over_empty", median(full) - median(empty), "ms", {}});
}

} // namespace
} // namespace vw::bench

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    if (!vw::initialiseCrypto()) return 1;
    vw::prepareApplication();
    try {
        vw::bench::measure();
    } catch (const std::exception& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
    return 0;
}
