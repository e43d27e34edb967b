// SPDX-License-Identifier: GPL-3.0-or-later
// Devices in answers of the command line.
#pragma once

#include "app/cli/json.h"
#include "core/practice/devices.h"

namespace vw::cli {

Json toJson(const practice::DeviceRow& row);
/// What other people changed about their devices, a sentence each.
Result<Json> deviceNotices(const Vault& vault);
/// [{"space","device","name","seq"}]: what removed devices wrote beyond what was accepted of them.
Result<Json> lateChangesJson(const Vault& vault);

} // namespace vw::cli
