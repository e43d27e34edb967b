// SPDX-License-Identifier: GPL-3.0-or-later
// Local state "account": CBOR map 1: server URL, 2: server id.
#include "sync/client/account.h"

namespace vw {
namespace {
constexpr std::string_view entry = "account";
}

Result<protocol::ServerUrl> dialable(std::string_view url) {
    VW_TRY(const protocol::ServerUrl parsed, protocol::ServerUrl::parse(url));
    if (!parsed.encrypted && !parsed.isLoopback())
        return badInput("Valuewright speaks to other computers only by https; this address is plain http.");
    return parsed;
}

Result<Account> loadAccount(const Vault& vault) {
    VW_TRY(const SecretBytes bytes, vault.local(entry));
    VW_TRY(const cbor::Value map, cbor::decode(bytes.view()));
    VW_TRY(const cbor::Value* url, map.at(1, "server URL"));
    VW_TRY(const std::string_view urlText, url->asText("server URL"));
    VW_TRY(const cbor::Value* id, map.at(2, "server id"));
    VW_TRY(const ByteView idBytes, id->asBytes("server id"));
    VW_TRY(const protocol::ServerUrl parsed, dialable(urlText));
    Account account{parsed, {}};
    if (idBytes.size() != account.server.size()) return corrupt("The stored server id has the wrong length.");
    std::copy(idBytes.begin(), idBytes.end(), account.server.begin());
    return account;
}

Status saveAccount(Vault& vault, const Account& account) {
    cbor::Value map = cbor::Value::map();
    map.set(1, cbor::Value::text(account.url.text()));
    map.set(2, cbor::Value::bytes(account.server));
    return vault.setLocal(entry, cbor::encode(map));
}

} // namespace vw
