// SPDX-License-Identifier: GPL-3.0-or-later
// The client's pages in the real shell, in a window nobody sees.
#pragma once

#include "app/frame/app_model.h"
#include "app/frame/services.h"
#include "core/practice/client_desk.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace vw::test {

/// One at a time: it listens to everything QML says. GUI thread only; desk and services outlive it.
class ClientWindow {
public:
    ClientWindow(practice::ClientDesk& desk, const PageServices& services, QSize size);
    ~ClientWindow();

    void setDark(bool dark);
    void setTextScale(qreal scale);
    /// A destination, or a page on top of the present one.
    void go(routes::Page page);
    void open(routes::Page page, const QString& key);
    /// The view model of the page on top, or null when it is of another type.
    template <class Model>
    [[nodiscard]] Model* model() const {
        for (QObject* page : pages())
            if (auto* found = page->property("viewModel").value<Model*>()) return found;
        return nullptr;
    }
    [[nodiscard]] QQuickWindow& window() { return *m_window; }
    [[nodiscard]] QImage picture();
    /// Everything QML complained about since the last call.
    QStringList takeComplaints();
    /// Lets bindings, layouts and what was announced settle.
    void settle();
    /// Draws a frame, so that what has just appeared has its place.
    void draw() { static_cast<void>(picture()); }
    /// Sentences about what can be focused and has no name, or is too small to touch.
    [[nodiscard]] QStringList unreachable() const;

private:
    [[nodiscard]] QList<QObject*> pages() const;
    AppModel m_app;
    SyncModel m_sync;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QtMessageHandler m_before = nullptr;
    QQuickWindow* m_window = nullptr; ///< owned by the engine
};

} // namespace vw::test
