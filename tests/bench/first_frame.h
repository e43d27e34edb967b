// SPDX-License-Identifier: GPL-3.0-or-later
// How a program under measurement says that its window is there.
#pragma once

#include <QCoreApplication>
#include <QQuickWindow>

#include <cstdio>

namespace vw::bench {

/// Runs the event loop until `root`, a window, has shown its first frame; then one line goes to standard
/// output and the loop ends. Returns what main returns.
inline int sayFirstFrame(QObject& root) {
    auto* const window = qobject_cast<QQuickWindow*>(&root);
    if (window == nullptr) return 1;
    // Said where the frame is swapped, which may be a thread of its own; ended where the loop is.
    const auto say = [] {
        std::puts("frame");
        std::fflush(stdout);
    };
    QObject::connect(window, &QQuickWindow::frameSwapped, window, say, Qt::DirectConnection);
    QObject::connect(window, &QQuickWindow::frameSwapped, window, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace vw::bench
