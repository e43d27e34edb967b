// SPDX-License-Identifier: GPL-3.0-or-later
// The one server a profile belongs to, pinned in the sealed local state.
#pragma once

#include "core/vault/vault.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/server_url.h"

namespace vw {

/// Where a profile is registered. Plain value.
struct Account {
    protocol::ServerUrl url;
    protocol::ServerId server{};
};

/// Reads an address that may be dialled. Error badInput also for plain http to another computer.
Result<protocol::ServerUrl> dialable(std::string_view url);

/// Error notFound when the profile has no server yet.
Result<Account> loadAccount(const Vault& vault);
Status saveAccount(Vault& vault, const Account& account);

} // namespace vw
