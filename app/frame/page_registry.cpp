// SPDX-License-Identifier: GPL-3.0-or-later
// The table of pages.
#include "app/frame/page_registry.h"

#include <algorithm>

namespace vw {

void PageRegistry::add(PageEntry entry) {
    Q_ASSERT(!find(entry.page));
    m_pages.push_back(std::move(entry));
}

void PageRegistry::addDestination(Destination destination) {
    Q_ASSERT(find(destination.page));
    m_destinations.push_back(std::move(destination));
}

const PageEntry* PageRegistry::find(routes::Page page) const {
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [page](const PageEntry& e) { return e.page == page; });
    return found == m_pages.end() ? nullptr : &*found;
}

} // namespace vw
