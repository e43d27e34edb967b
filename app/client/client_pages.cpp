// SPDX-License-Identifier: GPL-3.0-or-later
// The client's pages.
#include "app/client/client_pages.h"

namespace vw {

void addClientPages(PageRegistry&, practice::ClientDesk&, const PageServices&) {}

} // namespace vw
