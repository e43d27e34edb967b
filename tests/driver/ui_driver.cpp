// SPDX-License-Identifier: GPL-3.0-or-later
// Driving a window.
#include "tests/driver/ui_driver.h"

#include "app/frame/text.h"
#include "app/platform/appearance_controller.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QKeySequence>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QtTest/qtest_gui.h>

namespace vw::driver {
namespace {

constexpr int lookEveryMillis = 15;
constexpr int looksAtRest = 3;
constexpr int mostTabs = 200;

Error notSeen(const std::string& what) { return {ErrorCode::notFound, what}; }

std::string described(const Target& target) {
    if (!target.object.isEmpty()) return "object " + coreText(target.object);
    return '"' + coreText(target.name.isEmpty() ? target.text : target.name) + '"';
}

/// Tab goes from control to control, and into a list once; there, arrows go from row to row.
Qt::Key stepTowards(const QQuickItem& item, const QQuickItem* focus) {
    const QQuickItem* list = item.parentItem();
    while (list && !list->inherits("QQuickListView"))
        list = list->parentItem();
    if (!list || !focus || !list->isAncestorOf(focus)) return Qt::Key_Tab;
    const QPointF way = item.mapToItem(list, QPointF()) - focus->mapToItem(list, QPointF());
    if (way.x() != 0) return way.x() > 0 ? Qt::Key_Right : Qt::Key_Left;
    return way.y() > 0 ? Qt::Key_Down : Qt::Key_Up;
}

/// The ring that the controls of our style draw around what has the keyboard.
bool hasRing(const QQuickItem* item) {
    for (const QQuickItem* child : item->childItems()) {
        const bool ring =
            QLatin1String(child->metaObject()->className()).startsWith(QLatin1String("FocusRing"));
        if ((ring && child->isVisible() && child->opacity() > 0) || hasRing(child)) return true;
    }
    return false;
}

QQuickItem* flickableAbove(QQuickItem* item) {
    for (QQuickItem* up = item->parentItem(); up; up = up->parentItem())
        if (up->inherits("QQuickFlickable")) return up;
    return nullptr;
}

} // namespace

Result<QQuickWindow*> UiDriver::window() const {
    const QList<QObject*> roots = m_app.engine().rootObjects();
    auto* window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.front());
    if (!window) return notSeen("There is no window.");
    return window;
}

Status UiDriver::until(const std::function<bool()>& condition, const std::string& sentence) const {
    if (condition()) return {};
    QEventLoop loop;
    QTimer look;
    QDeadlineTimer deadline(m_patience);
    bool met = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        met = condition();
        if (met || deadline.hasExpired()) loop.quit();
    });
    look.start(lookEveryMillis);
    loop.exec();
    return met ? Status() : Status(notSeen(sentence));
}

Result<QQuickItem*> UiDriver::await(const Target& target, bool enabled) {
    QQuickItem* item = nullptr;
    QRectF place;
    int still = 0;
    const auto there = [&] {
        const Result<QQuickWindow*> in = window();
        item = in ? ItemFinder(**in).find(target) : nullptr;
        if (!item || (enabled && !item->isEnabled())) return still = 0, false;
        // What has just appeared is laid out with the next frames; before that it lies elsewhere.
        const QRectF now = item->mapRectToScene(item->boundingRect());
        still = now == std::exchange(place, now) ? still + 1 : 0;
        return still >= looksAtRest;
    };
    const std::string state = enabled ? " was not there to be used." : " was not seen.";
    VW_CHECK(until(there, described(target) + state));
    return item;
}

Result<QQuickItem*> UiDriver::find(const Target& target) const {
    VW_TRY(QQuickWindow * in, window());
    QQuickItem* item = ItemFinder(*in).find(target);
    if (!item) return notSeen(described(target) + " went away while it was looked for.");
    return item;
}

/// Whoever has no mouse needs to see where they are: a ring, and in sight.
Status UiDriver::showsFocus(QQuickItem* item, const Target& target) const {
    if (!hasRing(item)) return notSeen(described(target) + " has the focus without showing it.");
    const auto inSight = [item] {
        const QRectF rect = item->mapRectToScene(item->boundingRect());
        for (QQuickItem* view = flickableAbove(item); view; view = flickableAbove(view))
            if (!view->mapRectToScene(view->boundingRect()).contains(rect.center())) return false;
        return QRectF(QPointF(), item->window()->size()).contains(rect.center());
    };
    return until(inSight, described(target) + " has the focus out of sight.");
}

void UiDriver::bringIntoSight(QQuickItem* item) const {
    for (QQuickItem* view = flickableAbove(item); view; view = flickableAbove(view)) {
        auto* content = view->property("contentItem").value<QQuickItem*>();
        const QRectF rect = item->mapRectToItem(content, item->boundingRect());
        const qreal top = view->property("contentY").toReal();
        const qreal most = std::max(0.0, view->property("contentHeight").toReal() - view->height());
        if (rect.top() >= top && rect.bottom() <= top + view->height()) continue;
        view->setProperty("contentY", std::clamp(rect.center().y() - view->height() / 2, 0.0, most));
    }
}

Status UiDriver::click(const Target& target) {
    VW_TRY(QQuickItem * item, await(target, true));
    bringIntoSight(item);
    VW_TRY(QQuickWindow * in, window());
    const QPointF middle = item->mapToScene(item->boundingRect().center());
    if (!QRectF(QPointF(), in->size()).contains(middle))
        return notSeen(described(target) + " lies outside the window.");
    QTest::mouseClick(in, Qt::LeftButton, {}, middle.toPoint());
    return {};
}

Status UiDriver::type(const Target& field, const QString& text) {
    VW_CHECK(click(field));
    return fill(text);
}

Status UiDriver::fill(const QString& text) {
    VW_CHECK(key(Qt::Key_A, Qt::ControlModifier));
    VW_CHECK(key(Qt::Key_Delete, Qt::NoModifier));
    return append(text);
}

Status UiDriver::append(const QString& text) {
    VW_CHECK(key(Qt::Key_End, Qt::ControlModifier));
    for (const QChar character : text) {
        if (character == QLatin1Char('\n'))
            VW_CHECK(key(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r")));
        else
            VW_CHECK(key(Qt::Key_unknown, Qt::NoModifier, QString(character)));
    }
    return {};
}

Status UiDriver::key(Qt::Key code, Qt::KeyboardModifiers modifiers, const QString& text) const {
    VW_TRY(QQuickWindow * in, window());
    QTest::simulateEvent(in, true, code, modifiers, text, false);
    QTest::simulateEvent(in, false, code, modifiers, text, false);
    return {};
}

Status UiDriver::press(const QString& keys) {
    const QKeySequence sequence(keys);
    for (int i = 0; i < sequence.count(); ++i) {
        const QKeyCombination combination = sequence[static_cast<uint>(i)];
        const bool space = combination.key() == Qt::Key_Space;
        VW_CHECK(
            key(combination.key(), combination.keyboardModifiers(), space ? QStringLiteral(" ") : QString()));
    }
    return {};
}

Status UiDriver::tabTo(const Target& target) {
    VW_TRY(QQuickWindow * in, window());
    const QPointer<QQuickItem> start = in->activeFocusItem();
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        // Looked for again each time: leaving a field may build a list anew.
        VW_TRY(QQuickItem * item, tabs == 0 ? await(target, true) : find(target));
        if (item->hasActiveFocus()) return showsFocus(in->activeFocusItem(), target);
        VW_CHECK(key(stepTowards(*item, in->activeFocusItem()), Qt::NoModifier));
        if (tabs > 0 && start && in->activeFocusItem() == start) break;
    }
    return notSeen(described(target) + " can't be reached by the Tab key.");
}

Result<QString> UiDriver::waitFor(const Target& target) {
    VW_TRY(QQuickItem * item, await(target, false));
    const QString text = ItemFinder::shownText(item);
    return text.isEmpty() ? ItemFinder::accessibleName(item) : text;
}

Status UiDriver::waitUntilGone(const Target& target) {
    const auto gone = [&] {
        const Result<QQuickWindow*> in = window();
        return in && !ItemFinder(**in).find(target);
    };
    return until(gone, described(target) + " is still there.");
}

Result<QStringList> UiDriver::read() const {
    VW_TRY(QQuickWindow * in, window());
    return ItemFinder(*in).texts();
}

Status UiDriver::screenshot(const QString& file) {
    VW_TRY(QQuickWindow * in, window());
    AppearanceController& appearance = AppearanceController::of(m_app.engine());
    const AppearanceController::Scheme before = appearance.scheme();
    bool saved = true;
    for (const bool dark : {false, true}) {
        appearance.setScheme(dark ? AppearanceController::Scheme::Dark : AppearanceController::Scheme::Light);
        saved = in->grabWindow().save(file +
                                      (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"))) &&
                saved;
    }
    appearance.setScheme(before);
    return saved ? Status() : Status(Error{ErrorCode::io, "A screenshot could not be saved."});
}

Status UiDriver::setOffline(bool offline) {
    if (!m_app.profile()) return notSeen("No profile is open.");
    m_app.profile()->engine().setConnectivity(offline ? Connectivity::offline : Connectivity::online);
    return {};
}

} // namespace vw::driver
