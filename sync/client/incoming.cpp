// SPDX-License-Identifier: GPL-3.0-or-later
// The total is an entry of local state (docs/formats/profile.md); the rest is counted from what is here.
#include "sync/client/incoming.h"

#include "core/base/bytes.h"
#include "sync/protocol/envelope_messages.h"

#include <algorithm>

namespace vw {
namespace {

constexpr std::string_view entry = "incoming";

std::uint64_t rememberedTotal(const Vault& vault) {
    const auto stored = vault.local(entry);
    if (!stored) return 0;
    ByteReader in(stored->view());
    const std::uint64_t total = in.u64();
    return in.finished() ? total : 0;
}

Incoming counted(const Vault& vault, std::uint64_t total) {
    Incoming out{0, 0, total};
    for (const SpaceInfo& space : vault.spaces()) {
        std::uint64_t checked = 0;
        for (const DeviceHead& head : vault.heads(space.id))
            checked += head.seq;
        const auto cursor = vault.cursor(space.id);
        out.checked += checked;
        out.fetched += std::max(checked, cursor ? cursor->number : 0);
    }
    // What is written here meanwhile counts as well; the server's number does not know of it yet.
    out.fetched = std::min(out.fetched, total);
    out.checked = std::min(out.checked, total);
    return out;
}

} // namespace

Incoming incoming(const Vault& vault) {
    const std::uint64_t total = rememberedTotal(vault);
    return total == 0 ? Incoming() : counted(vault, total);
}

Status rememberIncoming(Vault& vault, std::uint64_t total) {
    const std::uint64_t before = rememberedTotal(vault);
    if (total != 0 && total - counted(vault, total).checked <= protocol::pullLimit) total = 0;
    if (total == before) return {};
    if (total == 0) return vault.removeLocal(entry);
    return vault.setLocal(entry, ByteWriter().u64(total).view());
}

} // namespace vw
