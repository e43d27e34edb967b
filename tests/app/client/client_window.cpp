// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the client's pages.
#include "tests/app/client/client_window.h"

#include "app/client/client_pages.h"
#include "app/common/common_pages.h"
#include "app/platform/appearance_controller.h"
#include "app/platform/ui_setup.h"
#include "tests/support/must.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQuickItem>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

namespace vw::test {
namespace {

QStringList& heard() {
    static QStringList sentences;
    return sentences;
}

void listen(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type != QtDebugMsg && type != QtInfoMsg) heard() << text;
}

PageRegistry clientRegistry(practice::ClientDesk& desk, const PageServices& services) {
    PageRegistry registry;
    addClientPages(registry, desk, services);
    addCommonPages(registry, must(practice::ownProfile(services.vault)), services, [] {});
    return registry;
}

/// Names are only given to items while assistive technology listens; pretend that it does.
void listenLikeAScreenReader() {
    if (auto* accessibility = QGuiApplicationPrivate::platformIntegration()->accessibility())
        accessibility->setActive(true);
}

bool hasName(const QQuickItem& item) {
    auto* interface = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&item));
    return interface && !interface->text(QAccessible::Name).trimmed().isEmpty();
}

void check(const QQuickItem& item, qreal least, QStringList& found) {
    if (!item.isVisible()) return;
    if (item.activeFocusOnTab() && item.isEnabled()) {
        const QString type =
            QString::fromLatin1(item.metaObject()->className()).section(QLatin1Char('_'), 0, 0);
        if (!hasName(item)) found << QStringLiteral("%1 has no accessible name").arg(type);
        if (item.width() < least || item.height() < least)
            found << QStringLiteral("%1 is %2 x %3, too small to touch")
                         .arg(type)
                         .arg(item.width())
                         .arg(item.height());
    }
    for (const QQuickItem* child : item.childItems())
        check(*child, least, found);
}

void collectPages(QQuickItem& item, QList<QObject*>& out) {
    if (!item.isVisible()) return;
    if (item.metaObject()->indexOfProperty("viewModel") >= 0) out.prepend(&item);
    for (QQuickItem* child : item.childItems())
        collectPages(*child, out);
}

} // namespace

ClientWindow::ClientWindow(practice::ClientDesk& desk, const PageServices& services, QSize size)
    : m_app(false, size)
    , m_sync(services.engine, services.vault, services.changes)
    , m_navigator(std::make_unique<Navigator>(clientRegistry(desk, services)))
    , m_engine(std::make_unique<QQmlApplicationEngine>()) {
    listenLikeAScreenReader();
    m_before = qInstallMessageHandler(&listen);
    prepareEngine(*m_engine);
    AppearanceController::of(*m_engine).setMotion(AppearanceController::Motion::Reduced);
    setDark(false);
    AppModel::Shown shown;
    shown.stage = AppModel::Stage::Shell;
    shown.navigator = m_navigator.get();
    shown.sync = &m_sync;
    m_app.show(shown);
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_app)}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Valuewright/Ui/shell/Main.qml")));
    if (m_engine->rootObjects().isEmpty()) throw std::runtime_error("The window does not load.");
    m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    settle();
}

ClientWindow::~ClientWindow() {
    m_engine.reset();
    qInstallMessageHandler(m_before);
}

void ClientWindow::setDark(bool dark) {
    using Scheme = AppearanceController::Scheme;
    AppearanceController::of(*m_engine).setScheme(dark ? Scheme::Dark : Scheme::Light);
}

void ClientWindow::setTextScale(qreal scale) {
    AppearanceController::of(*m_engine).setTextScale(scale);
    settle();
}

void ClientWindow::go(routes::Page page) {
    m_navigator->go(static_cast<int>(page));
    settle();
}

void ClientWindow::open(routes::Page page, const QString& key) {
    m_navigator->open(static_cast<int>(page), key);
    settle();
}

QImage ClientWindow::picture() {
    settle();
    return m_window->grabWindow();
}

QStringList ClientWindow::takeComplaints() { return std::exchange(heard(), {}); }

QStringList ClientWindow::unreachable() const {
    QStringList found;
    check(*m_window->contentItem(), m_window->width() < 600 ? 48 : 32, found);
    return found;
}

QList<QObject*> ClientWindow::pages() const {
    QList<QObject*> out;
    collectPages(*m_window->contentItem(), out);
    return out;
}

void ClientWindow::settle() {
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace vw::test
