// SPDX-License-Identifier: GPL-3.0-or-later
// A thumb and a keyboard.
#include "tests/app/pages/hand.h"

#include "tests/driver/item_finder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QQuickItem>
#include <QtTest/qtest_gui.h>
#include <QtTest/qtesttouch.h>

#include <stdexcept>

namespace vw::test {
namespace {

constexpr int mostTabs = 100;

/// Scrolls what it lies in until it can be reached.
void bringIntoSight(const QQuickItem& item) {
    for (QQuickItem* up = item.parentItem(); up; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable")) continue;
        auto* content = up->property("contentItem").value<QQuickItem*>();
        const QRectF rect = item.mapRectToItem(content, item.boundingRect());
        const qreal top = up->property("contentY").toReal();
        if (rect.top() >= top && rect.bottom() <= top + up->height()) continue;
        const qreal most = std::max(0.0, up->property("contentHeight").toReal() - up->height());
        up->setProperty("contentY", std::clamp(rect.center().y() - up->height() / 2, 0.0, most));
    }
}

/// Each file of QML is a context of its texts.
const std::vector<QByteArray>& contexts() {
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> out;
        for (QDirIterator files(QStringLiteral(":/qt/qml/Valuewright"), {QStringLiteral("*.qml")},
                                QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            out.push_back(QFileInfo(files.next()).completeBaseName().toUtf8());
        return out;
    }();
    return all;
}

/// What stands there when the app does not speak English.
QString spoken(const QString& english) {
    for (const QByteArray& context : contexts()) {
        const QString found = QCoreApplication::translate(context.constData(), qUtf8Printable(english));
        if (found != english) return found;
    }
    const qsizetype colon = english.indexOf(QLatin1String(": "));
    return colon < 0 ? english : spoken(english.left(colon)) + english.mid(colon);
}

} // namespace

QQuickItem& Hand::find(const QString& name) const {
    driver::Target target;
    target.name = spoken(name);
    if (QQuickItem* item = driver::ItemFinder(m_window.window()).find(target)) return *item;
    throw std::runtime_error("not in sight: " + name.toStdString());
}

QPoint Hand::middleOf(QQuickItem& item) const {
    m_window.draw();
    bringIntoSight(item);
    m_window.draw();
    return item.mapToScene(item.boundingRect().center()).toPoint();
}

void Hand::tap(const QString& name) {
    QTest::mouseClick(&m_window.window(), Qt::LeftButton, {}, middleOf(find(name)));
    m_window.settle();
}

void Hand::type(const QString& field, const QString& text) {
    tap(field);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    for (const QChar character : text) {
        QTest::simulateEvent(&m_window.window(), true, Qt::Key_unknown, Qt::NoModifier, character, false);
        QTest::simulateEvent(&m_window.window(), false, Qt::Key_unknown, Qt::NoModifier, character, false);
    }
    m_window.settle();
}

void Hand::press(int key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&m_window.window(), static_cast<Qt::Key>(key), modifiers);
    m_window.settle();
}

void Hand::tabTo(const QString& name) {
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        const QQuickItem* focus = m_window.window().activeFocusItem();
        if (focus && (focus == &find(name) || find(name).isAncestorOf(focus))) return;
        press(Qt::Key_Tab);
    }
    throw std::runtime_error("can't be reached by Tab: " + name.toStdString());
}

void Hand::tapIn(const QString& outer, const QString& name) {
    m_window.draw();
    for (QQuickItem* item : find(outer).findChildren<QQuickItem*>())
        if (item->isVisible() && item->property("text").toString() == spoken(name)) {
            QTest::mouseClick(&m_window.window(), Qt::LeftButton, {}, middleOf(*item));
            return m_window.settle();
        }
    throw std::runtime_error("not in sight: " + name.toStdString());
}

void Hand::dragDown(const QString& name, int pixels) {
    holdDown(name, pixels);
    letGo();
}

void Hand::letGo() {
    QTest::mouseRelease(&m_window.window(), Qt::LeftButton, {}, m_held);
    m_window.settle();
}

void Hand::holdDown(const QString& name, int pixels) {
    constexpr int steps = 20;
    QQuickItem& row = find(name);
    const QPoint from(static_cast<int>(row.mapToScene(QPointF(row.width() - 24, 0)).x()), middleOf(row).y());
    QTest::mousePress(&m_window.window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(&m_window.window(), from + QPoint(0, pixels * step / steps));
    m_held = from + QPoint(0, pixels);
}

void Hand::swipeDown(const QString& name, int pixels) {
    constexpr int steps = 20;
    // Registered devices live as long as the program.
    static QPointingDevice* const screen = QTest::createTouchDevice();
    QQuickItem& row = find(name);
    const QPoint from(static_cast<int>(row.mapToScene(QPointF(row.width() - 24, 0)).x()), middleOf(row).y());
    QTest::touchEvent(&m_window.window(), screen).press(0, from);
    for (int step = 1; step <= steps; ++step)
        QTest::touchEvent(&m_window.window(), screen).move(0, from + QPoint(0, pixels * step / steps));
    QTest::touchEvent(&m_window.window(), screen).release(0, from + QPoint(0, pixels));
    m_window.settle();
}

bool Hand::sees(const QString& text) const {
    driver::Target target;
    target.text = text;
    return driver::ItemFinder(m_window.window()).find(target) != nullptr;
}

} // namespace vw::test
