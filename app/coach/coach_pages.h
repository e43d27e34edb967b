// SPDX-License-Identifier: GPL-3.0-or-later
// Registers the coach's pages and destinations.
#pragma once

#include "app/coach/client_erasing.h"
#include "app/frame/page_registry.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"

namespace vw {

/// Desk and services outlive every page.
void addCoachPages(PageRegistry& registry, practice::CoachDesk& desk, const PageServices& services);

/// The page that ends the work with a client; `erasing` outlives it too.
void addEndingPage(PageRegistry& registry, practice::CoachDesk& desk, const PageServices& services,
                   ClientErasing& erasing);

} // namespace vw
