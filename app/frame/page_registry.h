// SPDX-License-Identifier: GPL-3.0-or-later
// The table of pages: where the QML of each is, and how its view model is made.
#pragma once

#include "app/frame/routes.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace vw {

/// How a destination's page uses a wide window.
enum class PageShape {
    plain, ///< takes the whole width; what it opens covers it
    list,  ///< stays visible as a narrow pane; what it opens is shown beside it
};

/// One page. Plain value; what `makeViewModel` captures must outlive the registry.
struct PageEntry {
    routes::Page page = routes::Page::None;
    QString file; ///< below qml/pages, such as "common/HelpPage.qml"
    /// Makes the page's `viewModel`; `key` is the opaque key given to `open`, empty for destinations. A key
    /// that is unknown or gone must give a view model that says so. Empty function: the page has no view
    /// model.
    std::function<std::unique_ptr<QObject>(const QString& key)> makeViewModel;
    PageShape shape = PageShape::plain;
};

/// A page that has its own button in the navigation.
struct Destination {
    routes::Page page = routes::Page::None;
    QString label;
    QString icon; ///< name of an embedded icon
};

/// Filled once by the composition root, read by the navigator. Not thread-safe.
class PageRegistry {
public:
    void add(PageEntry entry);
    /// Shown in the order of adding.
    void addDestination(Destination destination);

    [[nodiscard]] const PageEntry* find(routes::Page page) const; ///< null when not registered
    [[nodiscard]] const std::vector<PageEntry>& pages() const { return m_pages; }
    [[nodiscard]] const std::vector<Destination>& destinations() const { return m_destinations; }

private:
    std::vector<PageEntry> m_pages;
    std::vector<Destination> m_destinations;
};

} // namespace vw
