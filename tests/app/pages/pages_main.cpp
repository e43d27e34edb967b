// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every page on real view models over an invented practice: checks them, or draws them into pictures.
#include "app/platform/ui_setup.h"
#include "app/translations/translations.h"
#include "core/crypto/secret.h"
#include "qml/gallery/item_inspector.h"
#include "tests/app/pages/page_walks.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QSet>
#include <QTextStream>

namespace {

using vw::test::PageWalk;
using vw::test::PageWindow;

constexpr QSize desktop(1280, 800);
constexpr QSize phone(390, 844);

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

QString schemeName(bool dark) { return dark ? QStringLiteral("dark") : QStringLiteral("light"); }

/// Counts what is wrong and remembers which pages were seen.
class Check {
public:
    void look(PageWindow& window, const QString& name) {
        ++m_looks;
        for (const bool dark : {true, false}) {
            window.setDark(dark);
            window.draw();
            QStringList found = window.takeComplaints();
            found += vw::inspectItems(window.window());
            for (const QString& sentence : found)
                out() << name << " at " << window.window().width() << ' ' << schemeName(dark) << ": "
                      << sentence << Qt::endl;
            m_problems += found.size();
        }
        for (const QString& page : window.pageNames())
            m_seen << page;
    }
    /// Pages of those folders of qml/pages that nobody has seen; `bases` are what pages are made of.
    void findUnseen(const QStringList& folders) {
        const QSet<QString> bases{QStringLiteral("AppPage"), QStringLiteral("AppScrollPage"),
                                  QStringLiteral("OnboardingPage"), QStringLiteral("WizardPage")};
        for (const QString& folder : folders) {
            const QDir pages(QStringLiteral(":/qt/qml/Valuewright/Ui/pages/") + folder);
            for (const QFileInfo& file : pages.entryInfoList({QStringLiteral("*Page.qml")})) {
                const QString name = file.completeBaseName();
                if (m_seen.contains(name) || bases.contains(name)) continue;
                out() << name << " was not seen" << Qt::endl;
                ++m_problems;
            }
        }
    }
    int report() {
        out() << m_looks << " looks at " << m_seen.size() << " pages, " << m_problems << " problems"
              << Qt::endl;
        return m_problems == 0 && m_looks > 0 ? 0 : 1;
    }

private:
    qsizetype m_problems = 0;
    int m_looks = 0;
    QSet<QString> m_seen;
};

void saveTo(const QString& folder, PageWindow& window, const QString& name) {
    const QSize size = window.window().size();
    const QString file = QStringLiteral("%1/%2-%3x%4").arg(folder, name).arg(size.width()).arg(size.height());
    for (const bool dark : {true, false}) {
        window.setDark(dark);
        const QString end = QLatin1Char('-') + schemeName(dark) + QStringLiteral(".png");
        if (!window.picture().save(file + end)) throw std::runtime_error("A picture can't be written.");
        if (const QImage whole = window.wholePicture(); !whole.isNull())
            whole.save(file + QStringLiteral("-whole") + end);
    }
}

void walkAll(const std::vector<PageWalk>& walks, const vw::test::Look& look) {
    for (const PageWalk& walk : walks)
        for (const QSize& size : {desktop, phone})
            walk.go(size, look);
}

std::vector<PageWalk> chosenWalks(const QString& part) {
    std::vector<PageWalk> walks;
    for (const auto& group : {vw::test::coachWalks(), vw::test::clientWalks(), vw::test::deviceWalks(),
                              vw::test::onboardingWalks(), vw::test::arrivalWalks(), vw::test::backupWalks()})
        for (const PageWalk& walk : group)
            if (walk.name.startsWith(part)) walks.push_back(walk);
    return walks;
}

/// Whole parts have seen all their pages; the coach's part has those in common too.
QStringList foldersOf(const QString& part) {
    if (part.isEmpty())
        return {QStringLiteral("coach"), QStringLiteral("client"), QStringLiteral("common"),
                QStringLiteral("onboarding")};
    if (part == QLatin1String("coach")) return {part, QStringLiteral("common")};
    return part.contains(QLatin1Char('-')) ? QStringList() : QStringList(part);
}

int run(const QString& part, const QString& folder) {
    const std::vector<PageWalk> walks = chosenWalks(part);
    if (!folder.isEmpty()) {
        if (walks.empty() || !QDir().mkpath(folder)) return 1;
        walkAll(walks, [&](PageWindow& window, const QString& name) { saveTo(folder, window, name); });
        out() << "Pages drawn into " << folder << Qt::endl;
        return 0;
    }
    Check check;
    walkAll(walks, [&check](PageWindow& window, const QString& name) { check.look(window, name); });
    check.findUnseen(foldersOf(part));
    return check.report();
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("TZ", "UTC");
    const QGuiApplication application(argc, argv);
    if (!vw::initialiseCrypto()) return 1;
    vw::prepareApplication();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Checks every page of Valuewright, on a phone and on a desktop, in light and dark."));
    parser.addHelpOption();
    const QCommandLineOption shotsOption(QStringLiteral("shots"),
                                         QStringLiteral("Draw every page into a folder instead."),
                                         QStringLiteral("folder"));
    const QCommandLineOption onlyOption(
        QStringLiteral("only"),
        QStringLiteral("Take only one part, such as coach, client-new or onboarding."),
        QStringLiteral("part"));
    const QCommandLineOption languageOption(QStringLiteral("language"),
                                            QStringLiteral("In another language, such as de."),
                                            QStringLiteral("language"), QStringLiteral("en-GB"));
    parser.addOptions({shotsOption, onlyOption, languageOption});
    parser.process(application);
    QLocale::setDefault(QLocale(parser.value(languageOption)));
    vw::speak(*QCoreApplication::instance(), QLocale());
    try {
        return run(parser.value(onlyOption), parser.value(shotsOption));
    } catch (const std::exception& error) {
        out() << error.what() << Qt::endl;
        return 1;
    }
}
