// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of a space from its signed membership log, with the names they are shown under.
#include "core/practice/who_sees.h"

#include "core/coaching/client.h"
#include "core/practice/client_erasure.h"
#include "core/practice/entity_access.h"

#include <algorithm>

namespace vw::practice {
namespace {

std::string nameOf(const Vault& vault, SpaceId space, const IdentityId& identity) {
    const auto shown = readOne<coaching::Participant>(vault, space, coaching::Participant::idOf(identity));
    if (shown) return shown->name;
    if (identity != vault.identity().id()) return {};
    const auto own = ownProfile(vault);
    return own ? own->name : std::string();
}

/// This device was let in by an invitation, which the own other devices have not seen.
Status tellOwnDevices(Vault& vault, SpaceId shared) {
    const MembershipLog* const log = vault.membership(shared);
    if (log == nullptr || log->owner() == vault.identity().id()) return {};
    VW_TRY(const SpaceId journal, ownSpace(vault, SpaceKind::journal));
    const EntityId id{shared.raw};
    if (vault.view().entity(journal, EntityKind::trustedSpace, id)) return {};
    return commitTo(vault, journal,
                    {Operation::set(EntityKind::trustedSpace, id, Field::spaceHash,
                                    cbor::Value::bytes(log->fullHash().view()))});
}

} // namespace

Result<std::vector<Viewer>> whoSees(const Vault& vault, SpaceId space) {
    const MembershipLog* const log = vault.membership(space);
    if (log == nullptr) return notFound("This space is not known here.");
    const IdentityId own = vault.identity().id();
    std::vector<Viewer> out;
    for (const auto& [identity, member] : log->current().members) {
        const bool self = identity == own;
        out.push_back({identity, self, nameOf(vault, space, identity)});
    }
    std::stable_partition(out.begin(), out.end(), [](const Viewer& viewer) { return viewer.self; });
    return out;
}

Result<std::optional<Viewer>> counterpart(const Vault& vault, SpaceId shared) {
    VW_TRY(const std::vector<Viewer> viewers, whoSees(vault, shared));
    const auto other =
        std::find_if(viewers.begin(), viewers.end(), [](const Viewer& viewer) { return !viewer.self; });
    return other == viewers.end() ? std::optional<Viewer>() : std::optional(*other);
}

std::string syncCheckOf(const Vault& vault, SpaceId space) { return syncCheck(vault.heads(space)); }

Status introduceSelf(Vault& vault, SpaceId shared) {
    if (isClosed(vault, shared)) return {}; // nobody is there to read it
    VW_TRY(const OwnProfile own, ownProfile(vault));
    const coaching::Participant self{coaching::Participant::idOf(vault.identity().id()), own.name};
    const auto stored = readOne<coaching::Participant>(vault, shared, self.id);
    VW_TRY(coaching::Operations operations, coaching::changes(stored ? &*stored : nullptr, self));
    VW_CHECK(commitTo(vault, shared, std::move(operations)));
    return tellOwnDevices(vault, shared);
}

} // namespace vw::practice
