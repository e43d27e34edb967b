// SPDX-License-Identifier: GPL-3.0-or-later
// The app's real window with any of its stages, in a place nobody sees.
#pragma once

#include "app/frame/app_model.h"
#include "app/open_profile.h"
#include "tests/app/test_lock.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace vw::test {

/// One at a time: it listens to everything QML says. GUI thread only; what is shown outlives it.
class PageWindow {
public:
    explicit PageWindow(QSize size);
    ~PageWindow();

    /// Any stage but the shell.
    void show(const AppModel::Shown& shown);
    /// The shell with these pages.
    void showShell(PageRegistry pages, SyncModel& sync);
    /// The shell as the app shows it to the owner of that profile.
    void showShell(OpenProfile& profile);

    [[nodiscard]] AppModel& app() { return m_app; }
    /// What the page about locking shows; it locks nothing here.
    [[nodiscard]] IdleLock& lock() { return m_lock.lock; }
    [[nodiscard]] QQuickWindow& window() { return *m_window; }
    void setDark(bool dark);
    void setTextScale(qreal scale);
    /// A destination, or a page on top of the present one.
    void go(routes::Page page);
    void open(routes::Page page, const QString& key);
    /// The view model of the page on top, or null when it is of another type.
    template <class Model>
    [[nodiscard]] Model* model() const {
        for (QObject* page : modelled())
            if (auto* found = page->property("viewModel").value<Model*>()) return found;
        return nullptr;
    }
    /// File names of the pages in sight, such as "TodayPage".
    [[nodiscard]] QStringList pageNames() const;
    [[nodiscard]] QImage picture();
    /// As `picture`, the window as tall as what scrolls in it; null when nothing scrolls.
    [[nodiscard]] QImage wholePicture();
    /// Everything QML complained about since the last call.
    QStringList takeComplaints();
    /// Lets bindings, layouts and what was announced settle.
    void settle();
    /// Draws a frame, so that what has just appeared has its place.
    void draw() { static_cast<void>(picture()); }

private:
    [[nodiscard]] QList<QObject*> modelled() const;
    TestLock m_lock;
    AppModel m_app;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QtMessageHandler m_before = nullptr;
    QQuickWindow* m_window = nullptr; ///< owned by the engine
};

} // namespace vw::test
