// SPDX-License-Identifier: GPL-3.0-or-later
// The person at this device: remembered sealed, never in the clear.
#include "core/practice/own_profile.h"

#include "core/coaching/client.h"
#include "core/coaching/words.h"
#include "core/practice/entity_access.h"

namespace vw::practice {
namespace {

constexpr std::string_view localName = "own-profile";
constexpr std::int64_t roleKey = 1;
constexpr std::int64_t nameKey = 2;

Status remember(Vault& vault, const OwnProfile& profile) {
    cbor::Value value = cbor::Value::map();
    value.set(roleKey, cbor::Value::integer(static_cast<std::int64_t>(profile.role)));
    value.set(nameKey, cbor::Value::text(profile.name));
    return vault.setLocal(localName, cbor::encode(value));
}

/// The coach's name also lies in the practice space, for their other devices.
Status writeSettings(Vault& vault, const OwnProfile& profile) {
    if (profile.role != Role::coach) return {};
    VW_TRY(const SpaceId practice, ownSpace(vault, SpaceKind::practice));
    const auto stored = vault.view().entity(practice, EntityKind::settings, EntityId{});
    if (stored && stored->text(Field::name) == profile.name) return {};
    return commitTo(
        vault, practice,
        {Operation::set(EntityKind::settings, EntityId{}, Field::name, cbor::Value::text(profile.name))});
}

} // namespace

Status setUpProfile(Vault& vault, const OwnProfile& profile) {
    if (coaching::isBlank(profile.name)) return badInput("Say the name that others will be shown.");
    VW_CHECK(coaching::checkTexts(
        {Operation::set(EntityKind::participant, EntityId{}, Field::name, cbor::Value::text(profile.name))}));
    const bool isCoach = profile.role == Role::coach;
    const auto stored = ownProfile(vault);
    if ((stored && stored->role != profile.role) ||
        ownSpace(vault, isCoach ? SpaceKind::journal : SpaceKind::practice)) {
        return Error{ErrorCode::conflict,
                     "This profile belongs to the other side already: a coach and a client "
                     "each need a profile of their own."};
    }
    const SpaceKind kind = isCoach ? SpaceKind::practice : SpaceKind::journal;
    if (!ownSpace(vault, kind)) {
        VW_TRY([[maybe_unused]] const SpaceId made, vault.createSpace(kind));
    }
    VW_CHECK(writeSettings(vault, profile));
    return remember(vault, profile); // last: who is known has all that belongs to the side
}

Status adoptProfile(Vault& vault, const OwnProfile& profile) {
    const auto stored = ownProfile(vault);
    if (stored && stored->role != profile.role)
        return Error{ErrorCode::conflict, "This profile belongs to the other side already."};
    return remember(vault, profile);
}

Status learnProfile(Vault& vault) {
    if (ownProfile(vault)) return {};
    if (const auto practice = ownSpace(vault, SpaceKind::practice)) {
        const auto settings = vault.view().entity(*practice, EntityKind::settings, EntityId{});
        return remember(vault, {Role::coach, settings ? settings->text(Field::name) : std::string()});
    }
    VW_TRY([[maybe_unused]] const SpaceId journal, ownSpace(vault, SpaceKind::journal));
    OwnProfile own{Role::client, {}};
    const EntityId participant = coaching::Participant::idOf(vault.identity().id()).entity();
    for (const SpaceInfo& space : vault.spaces()) {
        const auto shown = vault.view().entity(space.id, EntityKind::participant, participant);
        if (shown && own.name.empty()) own.name = shown->text(Field::name);
    }
    return remember(vault, own);
}

Result<OwnProfile> ownProfile(const Vault& vault) {
    VW_TRY(const SecretBytes stored, vault.local(localName));
    VW_TRY(const cbor::Value value, cbor::decode(stored.view()));
    VW_TRY(const cbor::Value* const role, value.at(roleKey, "the own role"));
    VW_TRY(const std::uint64_t number, role->asUnsigned("the own role", 2));
    VW_TRY(const cbor::Value* const name, value.at(nameKey, "the own name"));
    VW_TRY(const std::string_view text, name->asText("the own name"));
    return OwnProfile{number == 2 ? Role::client : Role::coach, std::string(text)};
}

Result<SpaceId> ownSpace(const Vault& vault, SpaceKind kind) {
    for (const SpaceInfo& space : vault.spaces()) {
        if (space.kind == kind) return space.id;
    }
    return notFound("This profile is not set up yet.");
}

} // namespace vw::practice
