// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery: looks through all stories by hand, checks them, or draws them into pictures.
#include "app/platform/ui_setup.h"
#include "qml/gallery/item_inspector.h"
#include "qml/gallery/story_runner.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTextStream>

#include <cstdio>

namespace {

constexpr QSize desktop(1280, 800);
constexpr QSize phone(390, 844);

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

int list(const QStringList& stories) {
    for (const QString& story : stories)
        out() << vw::storyName(story) << Qt::endl;
    return 0;
}

int validate(const QStringList& stories, bool all) {
    vw::listenLikeAScreenReader();
    vw::StoryRunner runner;
    const QStringList unseen = all ? vw::controlsWithoutStory(stories) : QStringList();
    for (const QString& control : unseen)
        out() << control << " has no story" << Qt::endl;
    int problems = static_cast<int>(unseen.size());
    for (const QString& story : stories) {
        for (const QSize& size : {desktop, phone}) {
            QStringList found;
            if (!runner.show(story, {size, false})) found.append(QStringLiteral("does not load"));
            found += runner.flaws();
            found += vw::StoryRunner::takeComplaints();
            for (const QString& sentence : found)
                out() << vw::storyName(story) << " at " << size.width() << ": " << sentence << Qt::endl;
            problems += static_cast<int>(found.size());
        }
    }
    out() << stories.size() << " stories, " << problems << " problems" << Qt::endl;
    return problems == 0 && !stories.isEmpty() ? 0 : 1;
}

int shoot(const QStringList& stories, const QString& folder, qreal scale) {
    vw::StoryRunner runner(scale);
    if (!QDir().mkpath(folder)) return 1;
    for (const QString& story : stories)
        for (const QSize& size : {desktop, phone})
            for (const bool dark : {false, true}) {
                const bool shown = runner.show(story, {size, dark});
                const QString file = QStringLiteral("%1/%2-%3x%4-%5.png")
                                         .arg(folder, vw::storyName(story))
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"));
                if (!shown || !runner.picture().save(file)) {
                    out() << file << " was not drawn" << Qt::endl;
                    return 1;
                }
            }
    out() << stories.size() << " stories drawn into " << folder << Qt::endl;
    return 0;
}

int browse(const QStringList& stories) {
    QQmlApplicationEngine engine;
    vw::prepareEngine(engine);
    QStringList names;
    for (const QString& story : stories)
        names.append(vw::storyName(story));
    engine.setInitialProperties({{QStringLiteral("names"), names}, {QStringLiteral("addresses"), stories}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Valuewright/Gallery/GalleryWindow.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);
    vw::prepareApplication();
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Shows every control of Valuewright alone."));
    parser.addHelpOption();
    const QCommandLineOption listOption(QStringLiteral("list"),
                                        QStringLiteral("Print the names of the stories."));
    const QCommandLineOption checkOption(
        QStringLiteral("validate"),
        QStringLiteral("Load every story; fail on a warning, a nameless item or cut text."));
    const QCommandLineOption shotsOption(
        QStringLiteral("shots"), QStringLiteral("Draw every story into a folder."), QStringLiteral("folder"));
    const QCommandLineOption onlyOption(QStringLiteral("only"),
                                        QStringLiteral("Take only stories with this in their name."),
                                        QStringLiteral("text"));
    const QCommandLineOption scaleOption(QStringLiteral("text-scale"),
                                         QStringLiteral("Scale of text, 1 to 2."), QStringLiteral("factor"),
                                         QStringLiteral("1"));
    const QCommandLineOption mirrorOption(QStringLiteral("rtl"),
                                          QStringLiteral("Lay out from right to left."));
    parser.addOptions({listOption, checkOption, shotsOption, onlyOption, scaleOption, mirrorOption});
    parser.process(application);
    if (parser.isSet(mirrorOption)) QLocale::setDefault(QLocale(QLocale::Arabic));

    QStringList stories = vw::findStories();
    if (parser.isSet(onlyOption)) stories = stories.filter(parser.value(onlyOption));
    if (parser.isSet(listOption)) return list(stories);
    if (parser.isSet(checkOption)) return validate(stories, !parser.isSet(onlyOption));
    if (parser.isSet(shotsOption))
        return shoot(stories, parser.value(shotsOption), parser.value(scaleOption).toDouble());
    return browse(stories);
}
