// SPDX-License-Identifier: GPL-3.0-or-later
// Loads one story after the other into one window and looks at it.
#pragma once

#include <QImage>
#include <QQmlApplicationEngine>
#include <QSize>
#include <QStringList>

class QQuickWindow;

namespace vw {

/// The stories linked into this program, as `qrc:` addresses, sorted.
QStringList findStories();

/// "Button" for ".../ButtonStory.qml".
QString storyName(const QString& address);

/// Names of the controls that nobody can see alone: one file in qml/controls, one story.
QStringList controlsWithoutStory(const QStringList& stories);

/// How a story is shown.
struct StoryView {
    QSize size;
    bool dark = false;
};

/// One window for all stories. GUI thread only.
class StoryRunner {
public:
    /// textScale: factor on every size of text, 1 to 2.
    explicit StoryRunner(qreal textScale = 1.0);

    /// Shows a story; false when it does not load. Whatever QML says meanwhile arrives in complaints().
    bool show(const QString& address, const StoryView& view);
    /// What the window shows, in device pixels.
    QImage picture();
    /// What inspectItems finds wrong with what is shown.
    QStringList flaws() const;
    /// Warnings since the last call, oldest first.
    static QStringList takeComplaints();

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr; ///< owned by the engine
};

} // namespace vw
