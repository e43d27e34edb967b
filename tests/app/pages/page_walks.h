// SPDX-License-Identifier: GPL-3.0-or-later
// Ways through the app that pass every page, empty and full. What looks at the pages is given to them.
#pragma once

#include "tests/app/pages/page_window.h"

namespace vw::test {

/// Called whenever a page is as somebody may meet it. `name` is unique and fit for a file, such as
/// "coach-today-empty".
using Look = std::function<void(PageWindow& window, const QString& name)>;

/// One way: builds what it needs in temporary folders, walks in a window of that size, throws when a step
/// can't be made. What it looks at has names that begin with its own.
struct PageWalk {
    QString name;
    std::function<void(QSize size, const Look& look)> go;
};

std::vector<PageWalk> coachWalks();
std::vector<PageWalk> arrivalWalks();
std::vector<PageWalk> backupWalks();
std::vector<PageWalk> clientWalks();
std::vector<PageWalk> deviceWalks();
std::vector<PageWalk> onboardingWalks();

} // namespace vw::test
