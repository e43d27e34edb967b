// SPDX-License-Identifier: GPL-3.0-or-later
// Stories are found by name among the embedded resources, so that a page joins by being linked.
#include "qml/gallery/story_runner.h"

#include "app/platform/appearance_controller.h"
#include "app/platform/ui_setup.h"
#include "qml/gallery/item_inspector.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QQuickWindow>

#include <cstdio>

namespace vw {

namespace {

QStringList& complaints() {
    static QStringList list; // Qt's message handler has no other place to put things
    return list;
}

void collect(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type == QtFatalMsg) std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (type != QtDebugMsg && type != QtInfoMsg) complaints().append(message);
}

/// Lets bindings, layouts and images settle; there are no animations, motion is off. Layouts are done when a
/// frame is prepared, the outer ones before what they hold, so as many frames are drawn as layouts lie in
/// each other.
void settle(QQuickWindow& window) {
    constexpr int nestedLayouts = 5;
    for (int frame = 0; frame < nestedLayouts; ++frame) {
        for (int round = 0; round < 6; ++round) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        window.grabWindow();
    }
}

} // namespace

QStringList findStories() {
    QStringList found;
    QDirIterator files(QStringLiteral(":/qt/qml/Valuewright"), {QStringLiteral("*Story.qml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(QStringLiteral("qrc") + files.next());
    found.sort();
    return found;
}

QString storyName(const QString& address) {
    QString name = QFileInfo(address).completeBaseName();
    name.chop(static_cast<int>(qstrlen("Story")));
    return name;
}

QStringList controlsWithoutStory(const QStringList& stories) {
    QStringList names;
    for (const QString& story : stories)
        names.append(storyName(story));
    QStringList missing;
    const QDir controls(QStringLiteral(":/qt/qml/Valuewright/Controls"));
    const auto entries = controls.entryInfoList({QStringLiteral("*.qml")}, QDir::Files);
    for (const QFileInfo& entry : entries) {
        QFile file(entry.filePath());
        const bool seen = file.open(QIODevice::ReadOnly) && !file.readAll().contains("\nQtObject {");
        if (seen && !names.contains(entry.completeBaseName())) missing.append(entry.completeBaseName());
    }
    return missing;
}

StoryRunner::StoryRunner(qreal textScale) {
    qInstallMessageHandler(&collect);
    prepareEngine(m_engine);
    auto& appearance = AppearanceController::of(m_engine);
    appearance.setTextScale(textScale);
    appearance.setMotion(AppearanceController::Motion::Reduced);
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Valuewright/Gallery/StoryWindow.qml")));
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().first());
}

bool StoryRunner::show(const QString& address, const StoryView& view) {
    if (m_window == nullptr) return false;
    using Scheme = AppearanceController::Scheme;
    m_window->setProperty("story", QUrl());
    AppearanceController::of(m_engine).setScheme(view.dark ? Scheme::Dark : Scheme::Light);
    m_window->resize(view.size);
    m_window->show();
    settle(*m_window);
    m_window->setProperty("story", QUrl(address));
    settle(*m_window);
    return m_window->property("loaded").toBool();
}

QImage StoryRunner::picture() { return m_window->grabWindow(); }

QStringList StoryRunner::flaws() const { return inspectItems(*m_window); }

QStringList StoryRunner::takeComplaints() { return std::exchange(complaints(), {}); }

} // namespace vw
