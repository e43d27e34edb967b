// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the story through two real windows and the real server, and says after each step what was seen.
#include "app/frame/text.h"
#include "tests/driver/coach_acts.h"
#include "tests/driver/story.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

namespace vw::story {
namespace {

struct Settings {
    QString server;
    QString app;
    QString shots; ///< empty: none
    Hands coachHands = Hands::mouse;
};

/// Generated, so that nobody mistakes a story's profile for a real one.
QString demoPassphrase() {
    QString text = QStringLiteral("demo-");
    for (int i = 0; i < 4; ++i)
        text += QString::number(QRandomGenerator::system()->generate(), 36);
    return text;
}

Steps allSteps() {
    Steps all;
    for (Steps (*part)() : {identitySteps, pairingSteps, clientVqSteps, profileSteps, sessionSteps,
                            clientWorkSteps, outcomeSteps, offlineSteps, clientReturnSteps})
        for (Step& step : part())
            all.push_back(std::move(step));
    return all;
}

void say(const QString& line) {
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

Status shoot(Stage& stage, const Settings& settings, const QString& name) {
    if (settings.shots.isEmpty()) return {};
    for (UiProcess* app : {&stage.coach, &stage.client}) {
        if (!app->isRunning()) continue;
        VW_CHECK(app->screenshot(settings.shots + QLatin1Char('/') + name + QLatin1Char('-') + app->who()));
    }
    return {};
}

/// Whatever a step is about, it goes without warnings and leaves nobody out.
Status checkScreens(Stage& stage) {
    for (UiProcess* app : {&stage.coach, &stage.client})
        if (app->isRunning()) VW_CHECK(app->checkComplaints());
    return {};
}

void sayWhatIsThere(Stage& stage) {
    for (UiProcess* app : {&stage.coach, &stage.client}) {
        if (!app->isRunning()) continue;
        if (const Result<QString> text = app->read())
            say(QStringLiteral("--- on the %1's screen:\n%2").arg(app->who(), *text));
    }
}

bool play(Stage& stage, const Step& step, int number, const Settings& settings) {
    QElapsedTimer clock;
    clock.start();
    const Result<QString> seen = step.play(stage);
    const QString name = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    const Status shot = shoot(stage, settings, name);
    const Status clean = checkScreens(stage);
    if (!seen || !shot || !clean) {
        const Error& why = !seen ? seen.error() : !shot ? shot.error() : clean.error();
        say(QStringLiteral("✗ %1 %2: %3").arg(name, step.title, sentenceOf(why)));
        sayWhatIsThere(stage);
        return false;
    }
    const QString oneLine = seen->simplified().left(120);
    say(QStringLiteral("✓ %1 %2: \"%3\" (%4 s)")
            .arg(name, step.title, oneLine)
            .arg(clock.elapsed() / 1000.0, 0, 'f', 1));
    return true;
}

int run(const Settings& settings) {
    const QTemporaryDir folder;
    if (!settings.shots.isEmpty()) QDir().mkpath(settings.shots);
    Stage stage;
    stage.appProgram = settings.app;
    stage.folder = folder.path();
    stage.coachPassphrase = demoPassphrase();
    stage.clientPassphrase = demoPassphrase();
    stage.coach.use(settings.coachHands);
    if (const Status started = stage.server.start(settings.server, folder.filePath(QStringLiteral("server")));
        !started)
        return say(sentenceOf(started.error())), 1;
    int number = 0;
    for (const Step& step : allSteps())
        if (!play(stage, step, ++number, settings)) return 1;
    say(QStringLiteral("The story was seen to its end: %1 steps.").arg(number));
    return 0;
}

} // namespace

Status Stage::startCoach() { return startCoachApp(coach, appProgram, folder + QStringLiteral("/coach")); }

Status Stage::startClient() {
    return startClientApp(client, appProgram, folder + QStringLiteral("/client"),
                          std::exchange(invitation, {}));
}

} // namespace vw::story

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QString beside = QCoreApplication::applicationDirPath();
    parser.addOptions({
        {QStringLiteral("server"), QStringLiteral("The server's program."), QStringLiteral("file"),
         beside + QStringLiteral("/valuewright-server")},
        {QStringLiteral("app"), QStringLiteral("The app with its control channel."), QStringLiteral("file"),
         beside + QStringLiteral("/valuewright-story-app")},
        {QStringLiteral("shots"), QStringLiteral("Where screenshots go; none without."),
         QStringLiteral("folder")},
        {QStringLiteral("keyboard"), QStringLiteral("The coach uses no mouse.")},
    });
    parser.addHelpOption();
    parser.process(application);
    vw::story::Settings settings{parser.value(QStringLiteral("server")), parser.value(QStringLiteral("app")),
                                 parser.value(QStringLiteral("shots"))};
    if (parser.isSet(QStringLiteral("keyboard"))) settings.coachHands = vw::story::Hands::keyboard;
    return vw::story::run(settings);
}
