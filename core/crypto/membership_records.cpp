// SPDX-License-Identifier: GPL-3.0-or-later
// Makers of membership records. They lay out and sign; MembershipLog::append is what judges.
#include "core/crypto/membership_bodies.h"
#include "core/crypto/membership_reader.h"

namespace vw::membership_records {
namespace {

namespace bodies = membership_bodies;

ControlRecord nextRecord(const MembershipLog& log, bodies::Type type, const DeviceKeys& signer) {
    return {.log = LogKind::membership,
            .type = static_cast<std::uint8_t>(type),
            .subject = log.fullHash(),
            .seq = log.headSeq() + 1,
            .prev = log.headHash(),
            .signer = signer.id(),
            .body = cbor::Value::map()};
}

Result<Bytes> signBody(ControlRecord record, cbor::Value body, const DeviceKeys& signer) {
    record.body = std::move(body);
    return record.sign(signer);
}

std::vector<Wrap> wrapAll(const SpaceKey& key, const std::vector<DevicePublic>& devices) {
    std::vector<Wrap> out;
    out.reserve(devices.size());
    for (const auto& device : devices)
        out.push_back({device.id(), key.wrapFor(device)});
    return out;
}

EpochInfo makeEpoch(const SpaceKey& key, const SpaceKey* previous,
                    const std::vector<DevicePublic>& recipients) {
    return {key.epoch(), key.id(), wrapAll(key, recipients),
            previous ? key.sealPrevious(*previous) : Bytes()};
}

Status checkCurrentKey(const MembershipLog& log, const SpaceKey* key) {
    const EpochInfo* epoch = log.epoch(log.currentEpoch());
    if (!epoch || !key || key->space() != log.space() || key->id() != epoch->keyId)
        return badInput("This is not the current key of the space.");
    return {};
}

Status checkNextKey(const MembershipLog& log, const SpaceKey& key) {
    if (key.space() != log.space() || key.epoch() != log.currentEpoch() + 1)
        return badInput("This is not the next key of the space.");
    return {};
}

/// The known identity logs with a newer one in the place of its older self.
class WithNewer final : public IdentityDirectory {
public:
    WithNewer(const IdentityDirectory& others, const IdentityLog& newer)
        : m_others(others)
        , m_newer(newer) {}
    [[nodiscard]] const IdentityLog* find(IdentityId id) const override {
        return id == m_newer.id() ? &m_newer : m_others.find(id);
    }

private:
    const IdentityDirectory& m_others;
    const IdentityLog& m_newer;
};

} // namespace

Result<Bytes> genesis(SpaceKind kind, const IdentityLog& owner, const DeviceKeys& signer) {
    bodies::Genesis body{kind, {}, owner.head()};
    fillRandom(body.salt);
    ControlRecord record{.log = LogKind::membership,
                         .type = genesisType,
                         .subject = {},
                         .seq = 1,
                         .prev = {},
                         .signer = signer.id(),
                         .body = {}};
    return signBody(std::move(record), body.toCbor(), signer);
}

Result<Bytes> epoch(const MembershipLog& log, const IdentityDirectory& identities, const DeviceKeys& signer,
                    const SpaceKey& key, const SpaceKey* previous) {
    VW_CHECK(checkNextKey(log, key));
    if (log.currentEpoch() > 0) VW_CHECK(checkCurrentKey(log, previous));
    VW_TRY(const auto recipients, recipientsOf(log.current(), identities));
    const EpochInfo body = makeEpoch(key, log.currentEpoch() > 0 ? previous : nullptr, recipients);
    return signBody(nextRecord(log, bodies::Type::epoch, signer), bodies::epochToCbor(body), signer);
}

Result<Bytes> invite(const MembershipLog& log, const DeviceKeys& signer, const SigningPublic& inviteKey,
                     UtcMillis expires) {
    const bodies::Invite body{inviteKey, Role::client, expires};
    return signBody(nextRecord(log, bodies::Type::invite, signer), body.toCbor(), signer);
}

Result<Bytes> join(const MembershipLog& log, const IdentityLog& joining, const DeviceKeys& signer,
                   const Acceptance& acceptance, const SpaceKey& current) {
    VW_CHECK(checkCurrentKey(log, &current));
    if (joining.headAt(acceptance.head.seq) != acceptance.head)
        return badInput("The acceptance of an invitation is somebody else's.");
    const bodies::Join body{Role::client, acceptance,
                            wrapAll(current, joining.activeAt(acceptance.head.seq))};
    return signBody(nextRecord(log, bodies::Type::join, signer), body.toCbor(), signer);
}

Result<Bytes> devices(const MembershipLog& log, const IdentityDirectory& identities, const DeviceKeys& signer,
                      const DeviceChange& change) {
    VW_CHECK(checkCurrentKey(log, change.current));
    if (!change.identity || change.cuts.empty() != (change.next == nullptr))
        return badInput("A lost device needs a cut and a new key.");
    const IdentityLog& identity = *change.identity;
    const auto member = log.current().members.find(identity.id());
    if (member == log.current().members.end()) return badInput("These are not the devices of a member.");
    bodies::Devices body{.head = identity.head(), .gained = {}, .cuts = change.cuts, .epoch = {}};
    const auto before = identity.activeAt(member->second.head.seq);
    body.gained = wrapAll(*change.current, devicesOnlyIn(identity.activeAt(body.head.seq), before));
    std::sort(body.cuts.begin(), body.cuts.end(),
              [](const Cut& a, const Cut& b) { return a.device < b.device; });
    if (change.next) {
        VW_CHECK(checkNextKey(log, *change.next));
        Membership after = log.current();
        after.members.at(identity.id()).head = body.head;
        VW_TRY(const auto recipients, recipientsOf(after, WithNewer(identities, identity)));
        body.epoch = makeEpoch(*change.next, change.current, recipients);
    }
    return signBody(nextRecord(log, bodies::Type::devices, signer), body.toCbor(), signer);
}

Result<Bytes> erase(const MembershipLog& log, const DeviceKeys& signer, UtcMillis when) {
    return signBody(nextRecord(log, bodies::Type::erase, signer), bodies::momentToCbor(when), signer);
}

Result<Bytes> end(const MembershipLog& log, const DeviceKeys& signer, UtcMillis when) {
    return signBody(nextRecord(log, bodies::Type::end, signer), bodies::momentToCbor(when), signer);
}

} // namespace vw::membership_records
