// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through all pages.
#include "app/self_test.h"

#include "app/composition.h"
#include "app/frame/text.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>

namespace vw {
namespace {

using Stage = AppModel::Stage;
constexpr int patienceMillis = 30000;
int warnings = 0; // a message handler of Qt can't carry anything of its own

void countMessage(QtMsgType type, const QMessageLogContext&, const QString& text) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    if (type != QtDebugMsg && type != QtInfoMsg) ++warnings;
}

/// Nothing is ever reached.
class NoTransport final : public Transport {
public:
    std::unique_ptr<PendingRequest> send(const ServerUrl&, HttpRequest, Reply<HttpAnswer>) override {
        return std::make_unique<PendingRequest>();
    }
};

class NoTimers final : public Timers {
public:
    std::unique_ptr<Timer> after(std::chrono::milliseconds, std::function<void()>) override {
        return std::make_unique<Timer>();
    }
};

/// One person's walk.
class Walk {
public:
    Walk(const AppOptions& options, const Platform& platform)
        : m_app(options, platform) {}

    bool go(RoleHint role) {
        if (!m_app.show()) return false;
        m_window = qobject_cast<QQuickWindow*>(m_app.engine().rootObjects().front());
        return makeProfile(role) && passStage() && walkPages() && lockAndOpen();
    }

private:
    void settle() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        static_cast<void>(m_window->grabWindow()); // lays out and paints at once
    }

    bool waitFor(Stage stage) {
        QDeadlineTimer deadline(patienceMillis);
        while (m_app.app().stage() != stage && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        settle();
        return m_app.app().stage() == stage;
    }

    bool makeProfile(RoleHint role) {
        settle();
        OnboardingModel* model = m_app.app().onboarding();
        role == RoleHint::coach ? model->beCoach() : model->beClient();
        settle();
        model->setName(QStringLiteral("Test"));
        for (int step = 0; step < 2; ++step)
            model->next(), settle();
        QStringList answers;
        for (const int position : model->recovery()->asked())
            answers << model->recovery()->words().at(position - 1);
        model->recovery()->check(answers);
        model->next();
        settle();
        model->protectByKeychain();
        return waitFor(role == RoleHint::coach ? Stage::Connect : Stage::Join);
    }

    bool passStage() {
        m_app.app().goOn();
        return waitFor(Stage::Shell);
    }

    bool walkPages() {
        for (const QSize size : {QSize(1280, 800), QSize(800, 700), QSize(390, 844)}) {
            m_window->resize(size);
            settle();
            walkPagesOnce(*m_app.app().navigator());
        }
        m_app.app().setHelpShown(true);
        settle();
        m_app.app().setHelpShown(false);
        settle();
        return true;
    }

    void walkPagesOnce(Navigator& navigator) {
        for (int row = 0; row < navigator.rowCount(); ++row) {
            navigator.goToRow(row);
            settle();
        }
        for (const PageEntry& entry : navigator.registry().pages()) {
            navigator.open(static_cast<int>(entry.page), {});
            settle();
        }
    }

    bool lockAndOpen() {
        m_app.lock();
        return waitFor(Stage::Shell); // the keychain of the test opens by itself
    }

    Composition m_app;
    QQuickWindow* m_window = nullptr;
};

/// Compiles every page, also those that only a pairing leads to.
bool everyPageCompiles() {
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    bool good = true;
    QDirIterator files(QStringLiteral(":/qt/qml/Valuewright/Ui"), {QStringLiteral("*.qml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QQmlComponent component(&engine, QUrl(QStringLiteral("qrc") + files.next()));
        if (component.isReady()) continue;
        std::fprintf(stderr, "%s\n", qUtf8Printable(component.errorString()));
        good = false;
    }
    return good;
}

bool walk(RoleHint role, const QString& folder) {
    AppOptions options;
    options.profile = coreText(folder);
    options.role = role;
    options.demo = true;
    MemorySecretStore keychain;
    NoTransport transport;
    NoTimers timers;
    const SystemClock clock;
    return Walk(options, {keychain, transport, timers, clock}).go(role);
}

} // namespace

int runSelfTest() {
    const QTemporaryDir folder;
    const QtMessageHandler before = qInstallMessageHandler(countMessage);
    const bool good = everyPageCompiles() &&
                      walk(RoleHint::coach, folder.filePath(QStringLiteral("coach"))) &&
                      walk(RoleHint::client, folder.filePath(QStringLiteral("client")));
    qInstallMessageHandler(before);
    if (!good) std::fprintf(stderr, "A page or a stage was not reached.\n");
    if (warnings > 0) std::fprintf(stderr, "There were %d warnings.\n", warnings);
    return good && warnings == 0 ? 0 : 1;
}

} // namespace vw
