// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing and devices through the same records as the program makes.
#include "tests/support/vaults.h"

#include "tests/support/must.h"
#include "tests/support/people.h"

#include <fstream>

namespace vw::test {
namespace {

std::uint32_t nextPaper() {
    static std::uint32_t number = 900'000;
    return number++;
}

DeviceRoot newRoot() {
    must(initialiseCrypto());
    return DeviceRoot::generate();
}

VaultOptions inFolder(VaultOptions options, const std::filesystem::path& folder) {
    options.folder = folder;
    return options;
}

NewDevice addDevice(TestVault& first) {
    NewDevice device{Secret<32>::random(), {}};
    const DeviceKeys keys = DeviceKeys::fromSeed(device.seed);
    const std::vector<Bytes> record{must(identity_records::add(first->identity(), first->device(), keys))};
    must(first->applyIdentity(record));
    device.identity = first->identity().records();
    return device;
}

} // namespace

TestVault::TestVault(const Clock& clock, VaultOptions options)
    : m_clock(clock)
    , m_options(inFolder(std::move(options), m_folder.path() / "profile"))
    , m_root(newRoot())
    , m_paper(deviceKeys(nextPaper()))
    , m_vault(must(Vault::create(m_options, m_root, m_paper.publicKeys(), clock))) {}

TestVault::TestVault(const Clock& clock, TestVault& first, VaultOptions options)
    : m_clock(clock)
    , m_options(inFolder(std::move(options), m_folder.path() / "profile"))
    , m_root(newRoot())
    , m_paper(deviceKeys(nextPaper()))
    , m_vault(must(Vault::createForDevice(m_options, m_root, addDevice(first), clock))) {}

void TestVault::open() { m_vault = must(tryOpen()); }

Result<std::unique_ptr<Vault>> TestVault::tryOpen(const DeviceRoot& root) const {
    return Vault::open(m_options, root, m_clock);
}

Status TestVault::commit(SpaceId space, std::vector<Operation> operations) {
    const std::vector<SpaceOperations> action{{space, std::move(operations)}};
    return m_vault->commit(action);
}

View::Digest TestVault::digest(SpaceId space) { return must(m_vault->view().digest(space)); }

SpaceId pairUp(TestVault& coach, TestVault& client) {
    const SpaceId space = must(coach->createSpace(SpaceKind::shared));
    join(coach, client, space);
    return space;
}

void join(TestVault& coach, TestVault& client, SpaceId space) {
    const Invite invite = must(Invite::create("https://example.org"));
    const std::vector<Bytes> invited{must(membership_records::invite(
        *coach->membership(space), coach->device(), invite.publicKey(), UtcMillis{2'000'000'000'000}))};
    must(coach->applyMembership(invited));
    must(coach->applyIdentity(client->identity().records()));
    const auto acceptance = invite.accept(coach->membership(space)->fullHash(), client->identity().head());
    const std::vector<Bytes> joined{
        must(membership_records::join(*coach->membership(space), client->identity(), coach->device(),
                                      acceptance, *must(coach->currentKey(space))))};
    must(coach->applyMembership(joined));
    shareRecords(coach, client, space);
}

void shareRecords(TestVault& from, TestVault& to, SpaceId space) {
    for (const auto& [identity, member] : from->membership(space)->current().members)
        must(to->applyIdentity(from->find(identity)->records()));
    must(to->applyMembership(from->membership(space)->records()));
}

void followDevices(TestVault& vault, SpaceId space) {
    const MembershipLog& log = *vault->membership(space);
    const IdentityLog& self = vault->identity();
    membership_records::DeviceChange change;
    change.identity = &self;
    change.current = must(vault->currentKey(space));
    const std::uint32_t before = log.current().members.at(self.id()).head.seq;
    for (const DevicePublic& device : self.activeAt(before)) {
        if (self.isActiveAt(device.id(), self.head().seq)) continue;
        Cut cut{device.id(), 0, {}};
        for (const DeviceHead& head : vault->heads(space))
            if (head.device == cut.device) cut = {head.device, head.seq, head.id};
        change.cuts.push_back(cut);
    }
    const SpaceKey next = SpaceKey::generate(space, log.currentEpoch() + 1);
    if (!change.cuts.empty()) change.next = &next;
    const std::vector<Bytes> record{must(membership_records::devices(log, *vault, vault->device(), change))};
    must(vault->applyMembership(record));
}

std::vector<ReceivedEnvelope> missing(TestVault& from, TestVault& to, SpaceId space) {
    std::vector<ReceivedEnvelope> out;
    for (Bytes& bytes : must(from->beyond(space, to->heads(space), 1'000'000)))
        out.push_back({0, std::move(bytes)});
    return out;
}

ReceiveReport deliver(TestVault& from, TestVault& to, SpaceId space) {
    return must(to->receive(space, missing(from, to, space)));
}

std::string readFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

EntityId newEntity() { return randomId<EntityId>(); }

} // namespace vw::test
