// SPDX-License-Identifier: GPL-3.0-or-later
// Who else reads a space, by name.
#pragma once

#include "app/frame/services.h"

#include <QStringList>

namespace vw {

/// Everybody but oneself whose devices hold the key, by the signed membership log. Somebody whose own name
/// has not arrived yet goes by the name of the pairing, else as "somebody"; nobody is ever left out: an open
/// invitation counts as its reader, for what is written now is read then, and an unknown log as people who
/// are not known. Empty therefore means that only the author reads it.
QStringList readersOf(const PageServices& services, SpaceId space);

} // namespace vw
