// SPDX-License-Identifier: GPL-3.0-or-later
// The client's pages in the real shell, over desks of a test.
#pragma once

#include "app/client/client_pages.h"
#include "app/common/common_pages.h"
#include "tests/app/pages/page_window.h"
#include "tests/support/must.h"

namespace vw::test {

/// The desk and what the services refer to outlive it.
class ClientWindow : public PageWindow {
public:
    ClientWindow(practice::ClientDesk& desk, const PageServices& services, QSize size)
        : PageWindow(size)
        , m_sync(services.engine, services.vault, services.changes) {
        PageRegistry registry;
        addClientPages(registry, desk, services);
        addCommonPages(registry, must(practice::ownProfile(services.vault)), services, lock(), {});
        showShell(std::move(registry), m_sync);
    }
    /// The pages go before what they show.
    ~ClientWindow() { show({}); }

private:
    SyncModel m_sync;
};

} // namespace vw::test
