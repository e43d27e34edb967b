// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the app's pages.
#include "tests/app/pages/page_window.h"

#include "app/client/client_pages.h"
#include "app/coach/coach_pages.h"
#include "app/common/common_pages.h"
#include "app/platform/appearance_controller.h"
#include "app/platform/ui_setup.h"
#include "qml/gallery/item_inspector.h"

#include <QCoreApplication>
#include <QQuickItem>

#include <stdexcept>

namespace vw::test {
namespace {

// Layouts are done when a frame is prepared, the outer ones a frame before what they hold.
constexpr int nestedLayouts = 4;
constexpr int roundsPerFrame = 5;
constexpr int tallestPicture = 6000;
// A list may still be moving its rows: as long as something moves, up to this many frames more.
constexpr int longestMotion = 200;

QStringList& heard() {
    static QStringList sentences;
    return sentences;
}

void listen(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type != QtDebugMsg && type != QtInfoMsg) heard() << text;
}

template <class Take>
void visit(QQuickItem& item, const Take& take) {
    if (!item.isVisible()) return;
    take(item);
    for (QQuickItem* child : item.childItems())
        visit(*child, take);
}

/// Where everything in sight stands.
std::vector<QRectF> placesIn(QQuickWindow& window) {
    std::vector<QRectF> places;
    visit(*window.contentItem(),
          [&](QQuickItem& item) { places.push_back(item.mapRectToScene(QRectF(QPointF(), item.size()))); });
    return places;
}

PageRegistry pagesOf(OpenProfile& profile, IdleLock& lock) {
    PageRegistry registry;
    if (profile.isCoach()) {
        addCoachPages(registry, profile.coachDesk(), profile.services());
        addEndingPage(registry, profile.coachDesk(), profile.services(), profile.erasing());
    } else {
        addClientPages(registry, profile.clientDesk(), profile.services());
    }
    addCommonPages(registry, profile.who(), profile.services(), lock, {});
    return registry;
}

} // namespace

PageWindow::PageWindow(QSize size)
    : m_app(false, size)
    , m_engine(std::make_unique<QQmlApplicationEngine>()) {
    listenLikeAScreenReader();
    m_before = qInstallMessageHandler(&listen);
    prepareEngine(*m_engine);
    AppearanceController::of(*m_engine).setMotion(AppearanceController::Motion::Reduced);
    setDark(false);
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_app)}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Valuewright/Ui/shell/Main.qml")));
    if (m_engine->rootObjects().isEmpty()) throw std::runtime_error("The window does not load.");
    m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    settle();
}

PageWindow::~PageWindow() {
    m_engine.reset();
    qInstallMessageHandler(m_before);
}

void PageWindow::show(const AppModel::Shown& shown) {
    m_app.show(shown);
    settle();
}

void PageWindow::showShell(PageRegistry pages, SyncModel& sync) {
    m_navigator = std::make_unique<Navigator>(std::move(pages));
    AppModel::Shown shown;
    shown.stage = AppModel::Stage::Shell;
    shown.navigator = m_navigator.get();
    shown.sync = &sync;
    show(shown);
}

void PageWindow::showShell(OpenProfile& profile) { showShell(pagesOf(profile, lock()), profile.sync()); }

void PageWindow::setDark(bool dark) {
    using Scheme = AppearanceController::Scheme;
    AppearanceController::of(*m_engine).setScheme(dark ? Scheme::Dark : Scheme::Light);
}

void PageWindow::setTextScale(qreal scale) {
    AppearanceController::of(*m_engine).setTextScale(scale);
    settle();
}

void PageWindow::go(routes::Page page) {
    m_navigator->go(static_cast<int>(page));
    settle();
}

void PageWindow::open(routes::Page page, const QString& key) {
    m_navigator->open(static_cast<int>(page), key);
    settle();
}

QImage PageWindow::picture() {
    settle();
    return m_window->grabWindow();
}

QImage PageWindow::wholePicture() {
    qreal hidden = 0;
    visit(*m_window->contentItem(), [&](QQuickItem& item) {
        if (item.inherits("QQuickFlickable") && item.height() > m_window->height() / 3.0)
            hidden = std::max(hidden, item.property("contentHeight").toReal() - item.height());
    });
    if (hidden < 1) return {};
    const QSize before = m_window->size();
    m_window->resize(before.width(), std::min(tallestPicture, before.height() + static_cast<int>(hidden)));
    const QImage whole = picture();
    m_window->resize(before);
    settle();
    return whole;
}

QStringList PageWindow::takeComplaints() { return std::exchange(heard(), {}); }

QStringList PageWindow::pageNames() const {
    QStringList names;
    visit(*m_window->contentItem(), [&](QQuickItem& item) {
        const QString type = QString::fromLatin1(item.metaObject()->className());
        const QString name = type.section(QStringLiteral("_QMLTYPE_"), 0, 0);
        if (name != type && name.endsWith(QLatin1String("Page"))) names << name;
    });
    return names;
}

QList<QObject*> PageWindow::modelled() const {
    QList<QObject*> out;
    visit(*m_window->contentItem(), [&](QQuickItem& item) {
        if (item.metaObject()->indexOfProperty("viewModel") >= 0) out.prepend(&item);
    });
    return out;
}

void PageWindow::settle() {
    int still = 0;
    std::vector<QRectF> before;
    for (int frame = 0; still < nestedLayouts && frame < longestMotion; ++frame) {
        for (int round = 0; round < roundsPerFrame; ++round) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        m_window->grabWindow();
        std::vector<QRectF> now = placesIn(*m_window);
        still = now == before ? still + 1 : 0;
        before = std::move(now);
    }
}

} // namespace vw::test
