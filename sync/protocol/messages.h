// SPDX-License-Identifier: GPL-3.0-or-later
// Every body that client and server exchange, as values and as CBOR (docs/formats/http.md).
#pragma once

#include "sync/protocol/auth_messages.h"
#include "sync/protocol/envelope_messages.h"
#include "sync/protocol/mailbox_messages.h"
#include "sync/protocol/refusal.h"
#include "sync/protocol/space_messages.h"
