// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through all pages.
#include "app/self_test.h"

#include "app/coach/client_editor.h"
#include "app/coach/client_model.h"
#include "app/coach/goal_editor.h"
#include "app/coach/vq_ask_model.h"
#include "app/composition.h"
#include "app/frame/text.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QMetaEnum>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>
#include <set>

namespace vw {
namespace {

using routes::Page;
using Stage = AppModel::Stage;
using Pages = std::set<Page>;
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

QQuickItem* tabBarBelow(const QQuickItem* item) {
    for (QQuickItem* child : item->childItems()) {
        if (!child->isVisible()) continue;
        if (child->inherits("QQuickTabBar")) return child;
        if (QQuickItem* found = tabBarBelow(child)) return found;
    }
    return nullptr;
}

/// One person's walk.
class Walk {
public:
    /// Adds to `seen` what it walks over.
    Walk(const AppOptions& options, const Platform& platform, Pages& seen)
        : m_app(options, platform)
        , m_seen(seen) {}

    bool go(RoleHint role) {
        if (!m_app.show()) return false;
        m_window = qobject_cast<QQuickWindow*>(m_app.engine().rootObjects().front());
        m_entrance = role == RoleHint::coach ? Stage::Connect : Stage::Join;
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
        if (m_app.app().stage() == stage) return true;
        std::fprintf(stderr, "Stage %d was not reached from stage %d.\n", static_cast<int>(stage),
                     static_cast<int>(m_app.app().stage()));
        return false;
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
        return waitFor(m_entrance);
    }

    bool passStage() {
        m_app.app().goOn();
        return waitFor(Stage::Shell);
    }

    bool walkPages() {
        QString client;
        QString session;
        if (m_app.profile()->isCoach() && !addClient(client, session)) return false;
        for (const QSize size : {QSize(1280, 800), QSize(800, 700), QSize(390, 844)}) {
            m_window->resize(size);
            settle();
            for (int row = 0; row < m_app.app().navigator()->rowCount(); ++row)
                m_app.app().navigator()->goToRow(row), settle();
            for (const PageEntry& entry : m_app.app().navigator()->registry().pages())
                visit(entry.page, {});
            if (client.isEmpty()) continue;
            visit(Page::Client, client);
            visit(Page::Goal, client);
            visit(Page::Session, session);
        }
        m_app.app().setHelpShown(true);
        settle();
        m_app.app().setHelpShown(false);
        settle();
        return true;
    }

    /// Somebody to show: with a goal, an action, an open assessment and a running session.
    bool addClient(QString& client, QString& session) {
        practice::CoachDesk& desk = m_app.profile()->coachDesk();
        const PageServices services = m_app.profile()->services();
        client = ClientEditor(desk, services).add(QStringLiteral("Client"), {}, QStringLiteral("Six"), 6);
        GoalEditor goal(desk, client, services);
        const QStringList scale(5, QStringLiteral("Level"));
        if (client.isEmpty() || !goal.save(QStringLiteral("Goal"), 0, scale, -2)) return false;
        ClientModel model(desk, client, services);
        VqAskModel(desk, client, services).send(0, {}, {}, {});
        session = model.startSession();
        return !session.isEmpty() && model.actions()->add(QStringLiteral("Action"));
    }

    /// A page and each of its tabs.
    void visit(Page page, const QString& key) {
        m_app.app().navigator()->open(static_cast<int>(page), key);
        settle();
        m_seen.insert(page);
        QQuickItem* tabs = tabBarBelow(m_window->contentItem());
        const int count = tabs ? tabs->property("count").toInt() : 0;
        for (int tab = 0; tab < count; ++tab) {
            tabs->setProperty("currentIndex", tab);
            settle();
        }
    }

    bool lockAndOpen() {
        // A client who once went on alone is not asked again.
        const Stage after = m_app.profile()->isCoach() ? m_entrance : Stage::Shell;
        m_app.lock();
        if (!waitFor(Stage::Unlock)) return false;
        m_app.app().unlock()->unlock();
        return waitFor(after);
    }

    Composition m_app;
    Pages& m_seen;
    Stage m_entrance = Stage::Starting; ///< where one begins who is connected with nobody yet
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

bool walk(RoleHint role, const QString& folder, Pages& seen) {
    AppOptions options;
    options.profile = coreText(folder);
    options.role = role;
    options.demo = true;
    MemorySecretStore keychain;
    NoTransport transport;
    NoTimers timers;
    const SystemClock clock;
    return Walk(options, {keychain, transport, timers, clock}, seen).go(role);
}

/// A page with a name that neither side registers would never be shown.
bool allSeen(const Pages& seen) {
    const QMetaEnum names = QMetaEnum::fromType<Page>();
    bool all = true;
    for (int row = 0; row < names.keyCount(); ++row) {
        const auto page = static_cast<Page>(names.value(row));
        if (page == Page::None || seen.count(page) > 0) continue;
        std::fprintf(stderr, "The page %s is registered on neither side.\n", names.key(row));
        all = false;
    }
    return all;
}

} // namespace

int walkAllPages() {
    const QTemporaryDir folder;
    Pages seen;
    const QtMessageHandler before = qInstallMessageHandler(countMessage);
    const bool good =
        everyPageCompiles() && walk(RoleHint::coach, folder.filePath(QStringLiteral("coach")), seen) &&
        walk(RoleHint::client, folder.filePath(QStringLiteral("client")), seen) && allSeen(seen);
    qInstallMessageHandler(before);
    if (!good) std::fprintf(stderr, "A page or a stage was not reached.\n");
    if (warnings > 0) std::fprintf(stderr, "There were %d warnings.\n", warnings);
    return good && warnings == 0 ? 0 : 1;
}

} // namespace vw
