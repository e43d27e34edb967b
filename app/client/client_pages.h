// SPDX-License-Identifier: GPL-3.0-or-later
// Registers the client's pages and destinations.
#pragma once

#include "app/frame/page_registry.h"
#include "app/frame/services.h"
#include "core/practice/client_desk.h"

namespace vw {

/// Desk and services outlive every page.
void addClientPages(PageRegistry& registry, practice::ClientDesk& desk, const PageServices& services);

} // namespace vw
