// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that coach and client have in common.
#include "app/common/common_pages.h"

#include "app/common/help_model.h"

namespace vw {

using routes::Page;

void addCommonPages(PageRegistry& registry) {
    registry.add({Page::Help, QStringLiteral("common/HelpPage.qml"),
                  [](const QString&) { return std::make_unique<HelpModel>(); }});
}

} // namespace vw
