// SPDX-License-Identifier: GPL-3.0-or-later
// Devices from identity logs, which say who may speak, with the names that lie in the own space.
#include "core/practice/devices.h"

#include "core/coaching/client.h"
#include "core/coaching/words.h"
#include "core/practice/entity_access.h"

#include <map>

namespace vw::practice {
namespace {

/// Where the own devices' names are, and as which kind.
struct Shelf {
    SpaceId space;
    EntityKind kind = EntityKind::device;
};

Result<Shelf> shelfOf(const Vault& vault) {
    if (const auto practice = ownSpace(vault, SpaceKind::practice))
        return Shelf{*practice, EntityKind::device};
    VW_TRY(const SpaceId journal, ownSpace(vault, SpaceKind::journal));
    return Shelf{journal, EntityKind::ownDevice};
}

std::optional<UtcMillis> lastSeen(const Vault& vault, DeviceId device) {
    std::optional<UtcMillis> newest;
    for (const SpaceInfo& space : vault.spaces()) {
        const auto written = vault.lastWrite(space.id, device);
        if (!written) continue;
        const UtcMillis at{static_cast<std::int64_t>(written->millis())};
        newest = newest ? std::max(*newest, at) : at;
    }
    return newest;
}

void addLabel(const Vault& vault, const Shelf& shelf, DeviceRow& row) {
    const auto entity = vault.view().entity(shelf.space, shelf.kind, EntityId{row.id.raw});
    if (!entity) return;
    row.name = entity->text(Field::name);
    row.platform = entity->text(Field::platform);
    if (!row.added) row.added = UtcMillis{static_cast<std::int64_t>(entity->created.millis())};
}

Operation nameOperation(const Shelf& shelf, DeviceId device, const std::string& name) {
    return Operation::set(shelf.kind, EntityId{device.raw}, Field::name, cbor::Value::text(name));
}

std::string personName(const Vault& vault, SpaceId space, IdentityId person) {
    const auto shown = readOne<coaching::Participant>(vault, space, coaching::Participant::idOf(person));
    return shown ? shown->name : std::string();
}

/// Everybody else in the spaces here, with a space they are in and the seq of the head they came with.
struct OtherPerson {
    SpaceId space;
    std::uint32_t cameWith = 0;
};
std::map<IdentityId, OtherPerson> othersIn(const Vault& vault) {
    std::map<IdentityId, OtherPerson> out;
    for (const SpaceInfo& space : vault.spaces()) {
        const MembershipLog& log = *vault.membership(space.id);
        for (const auto& [person, member] : log.current().members) {
            if (person == vault.identity().id()) continue;
            const std::uint32_t seq = log.headOnEntering(person)->seq;
            const auto known = out.find(person);
            if (known == out.end() || seq < known->second.cameWith) out[person] = {space.id, seq};
        }
    }
    return out;
}

} // namespace

Result<std::vector<DeviceRow>> ownDevices(const Vault& vault) {
    const IdentityLog& self = vault.identity();
    const auto shelf = shelfOf(vault);
    std::vector<DeviceRow> out;
    for (const IdentityLog::DeviceSpan& span : self.devices()) {
        DeviceRow row;
        row.id = span.device;
        if (span.paper)
            row.kind = DeviceRow::Kind::paper;
        else if (span.device == vault.device().id())
            row.kind = DeviceRow::Kind::thisOne;
        row.revoked = span.revokedAt != 0;
        row.added = vault.noticedAt(self.id(), span.addedAt);
        if (row.revoked) row.revokedAt = vault.noticedAt(self.id(), span.revokedAt);
        if (!span.paper) row.lastSeen = lastSeen(vault, span.device);
        if (shelf) addLabel(vault, *shelf, row);
        out.push_back(std::move(row));
    }
    return out;
}

bool isThisDeviceRemoved(const Vault& vault) {
    const IdentityLog& self = vault.identity();
    const DeviceId own = vault.device().id();
    return self.device(own) != nullptr && !self.isActiveAt(own, self.head().seq);
}

Status describeThisDevice(Vault& vault, const DeviceLabel& label) {
    VW_TRY(const Shelf shelf, shelfOf(vault));
    const DeviceId own = vault.device().id();
    if (vault.view().entity(shelf.space, shelf.kind, EntityId{own.raw})) return {};
    const coaching::Operations operations{
        nameOperation(shelf, own, label.name),
        Operation::set(shelf.kind, EntityId{own.raw}, Field::platform, cbor::Value::text(label.platform))};
    VW_CHECK(coaching::checkTexts(operations));
    return commitTo(vault, shelf.space, operations);
}

Status renameDevice(Vault& vault, DeviceId device, const std::string& name) {
    if (coaching::isBlank(name)) return badInput("Say what the device shall be called.");
    if (!vault.identity().device(device)) return notFound("This is none of your devices.");
    VW_TRY(const Shelf shelf, shelfOf(vault));
    const coaching::Operations operations{nameOperation(shelf, device, name)};
    VW_CHECK(coaching::checkTexts(operations));
    return commitTo(vault, shelf.space, operations);
}

Result<std::vector<DeviceNews>> deviceNews(const Vault& vault) {
    using What = DeviceNews::What;
    std::vector<DeviceNews> out;
    for (const auto& other : othersIn(vault)) {
        const auto& person = other.first;
        const auto& place = other.second;
        const IdentityLog* const log = vault.find(person);
        if (log == nullptr) continue;
        std::map<std::uint32_t, DeviceNews> bySeq;
        const auto note = [&](std::uint32_t seq, DeviceId device, What what) {
            if (seq > place.cameWith)
                bySeq[seq] = {person, personName(vault, place.space, person), device, what,
                              vault.noticedAt(person, seq)};
        };
        for (const IdentityLog::DeviceSpan& span : log->devices()) {
            note(span.addedAt, span.device, span.paper ? What::newRecoveryWords : What::added);
            if (!span.paper) note(span.revokedAt, span.device, What::removed);
        }
        for (auto& [seq, news] : bySeq)
            out.push_back(std::move(news));
    }
    return out;
}

Result<std::vector<LateChange>> lateChanges(const Vault& vault) {
    std::vector<LateChange> out;
    for (const SpaceInfo& space : vault.spaces()) {
        VW_TRY(const auto places, vault.quarantined(space.id));
        for (const EnvelopePlace& place : places)
            out.push_back({space.id, place.author, place.seq});
    }
    return out;
}

} // namespace vw::practice
