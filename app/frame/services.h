// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of an open profile may use.
#pragma once

#include "app/frame/changes.h"
#include "app/frame/draft_keeper.h"
#include "app/frame/toasts.h"
#include "sync/client/devices.h"
#include "sync/client/pairing.h"

namespace vw {

/// References to what belongs to the open profile; all of it outlives every page. Copy it into makers.
struct PageServices {
    Vault& vault;
    const Clock& clock;
    SyncEngine& engine;
    Pairing& pairing;
    Changes& changes;
    DraftKeeper& drafts;
    Toasts& toasts;
    Devices& devices;
};

} // namespace vw
