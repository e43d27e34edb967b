// SPDX-License-Identifier: GPL-3.0-or-later
// People and spaces for tests, made with the real records.
#include "tests/support/people.h"

#include "tests/support/must.h"

namespace vw::test {

DeviceKeys deviceKeys(std::uint32_t number) {
    must(initialiseCrypto());
    const Bytes bytes = ByteWriter().u32(number).take();
    return DeviceKeys::fromSeed(secretHash<32>("valuewright-test-device", {bytes}));
}

namespace {

MembershipLog startSpace(SpaceKind kind, const TestPerson& owner, const IdentityDirectory& identities) {
    const Bytes genesis = must(membership_records::genesis(kind, owner.log(), owner.device()));
    return must(MembershipLog::read(std::vector<Bytes>{genesis}, identities));
}

IdentityLog startIdentity(const DeviceKeys& first, const DeviceKeys& paper) {
    return must(
        IdentityLog::read(std::vector<Bytes>{must(identity_records::genesis(first, paper.publicKeys()))}));
}

std::deque<DeviceKeys> oneDevice(DeviceKeys keys) {
    std::deque<DeviceKeys> out;
    out.push_back(std::move(keys));
    return out;
}

} // namespace

TestPerson::TestPerson(std::uint32_t number)
    : m_number(number)
    , m_devices(oneDevice(deviceKeys(nextNumber())))
    , m_paper(deviceKeys(nextNumber()))
    , m_log(startIdentity(m_devices.front(), m_paper)) {}

const DeviceKeys& TestPerson::addDevice() {
    m_devices.push_back(deviceKeys(nextNumber()));
    append(must(identity_records::add(m_log, device(), m_devices.back())));
    return m_devices.back();
}

void TestPerson::revoke(DeviceId device, const DeviceKeys& signer) {
    append(must(identity_records::revoke(m_log, signer, device)));
}

void TestPerson::rotateRecovery() {
    DeviceKeys paper = deviceKeys(nextNumber());
    append(must(identity_records::rotateRecovery(m_log, device(), paper)));
    m_paper = std::move(paper);
}

void TestPerson::append(const Bytes& record) { must(m_log.append(record)); }

TestDirectory::TestDirectory(std::initializer_list<const TestPerson*> people) {
    for (const TestPerson* person : people)
        know(person->log());
}

void TestDirectory::know(const IdentityLog& log) { m_logs.insert_or_assign(log.id(), log); }

const IdentityLog* TestDirectory::find(IdentityId id) const {
    const auto found = m_logs.find(id);
    return found == m_logs.end() ? nullptr : &found->second;
}

TestSpace::TestSpace(SpaceKind kind, const TestPerson& owner)
    : log(startSpace(kind, owner, TestDirectory{&owner}))
    , identities{&owner} {
    rotate(owner.device());
}

void TestSpace::append(const Bytes& record) { must(log.append(record, identities)); }

void TestSpace::rotate(const DeviceKeys& signer) {
    SpaceKey next = SpaceKey::generate(id(), log.currentEpoch() + 1);
    const SpaceKey* previous = m_keys.empty() ? nullptr : &m_keys.back();
    append(must(membership_records::epoch(log, identities, signer, next, previous)));
    m_keys.push_back(std::move(next));
}

Invite TestSpace::invite(const TestPerson& owner) {
    Invite invite = must(Invite::create("https://sync.example"));
    append(must(membership_records::invite(log, owner.device(), invite.publicKey(), UtcMillis{1'000'000})));
    return invite;
}

void TestSpace::join(const TestPerson& owner, const TestPerson& joining, const Invite& invite) {
    identities.know(joining.log());
    const auto acceptance = invite.accept(log.fullHash(), joining.log().head());
    append(must(membership_records::join(log, joining.log(), owner.device(), acceptance, key())));
}

void TestSpace::followDevices(const TestPerson& member, const DeviceKeys& signer, std::vector<Cut> cuts) {
    identities.know(member.log());
    const std::uint32_t before = log.current().members.at(member.id()).head.seq;
    for (const auto& device : member.log().activeAt(before)) {
        const bool lost = !member.log().isActiveAt(device.id(), member.log().head().seq);
        const bool given =
            std::any_of(cuts.begin(), cuts.end(), [&](const Cut& cut) { return cut.device == device.id(); });
        if (lost && !given) cuts.push_back({device.id(), 0, {}});
    }
    membership_records::DeviceChange change{&member.log(), &key(), std::move(cuts), nullptr};
    SpaceKey next = SpaceKey::generate(id(), log.currentEpoch() + 1);
    if (!change.cuts.empty()) change.next = &next;
    append(must(membership_records::devices(log, identities, signer, change)));
    if (change.next) m_keys.push_back(std::move(next));
}

EnvelopePlace TestSpace::place(const DeviceKeys& author, std::uint64_t seq, EnvelopeId prev) const {
    return {.kind = EnvelopeKind::operations,
            .space = id(),
            .epoch = log.currentEpoch(),
            .author = author.id(),
            .seq = seq,
            .prev = prev,
            .membership = log.head()};
}

TestPair::TestPair() {
    const Invite invite = space.invite(coach);
    space.join(coach, client, invite);
}

} // namespace vw::test
