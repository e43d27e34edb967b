// SPDX-License-Identifier: GPL-3.0-or-later
// Registers the coach's pages and destinations.
#pragma once

#include "app/frame/page_registry.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"

namespace vw {

/// Desk and services outlive every page.
void addCoachPages(PageRegistry& registry, practice::CoachDesk& desk, const PageServices& services);

} // namespace vw
