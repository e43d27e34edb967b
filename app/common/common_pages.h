// SPDX-License-Identifier: GPL-3.0-or-later
// Registers the pages that coach and client have in common.
#pragma once

#include "app/frame/page_registry.h"

namespace vw {

void addCommonPages(PageRegistry& registry);

} // namespace vw
