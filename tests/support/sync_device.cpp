// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a device, one after the other.
#include "tests/support/sync_device.h"

#include <algorithm>

namespace vw::test {
namespace {

namespace fs = std::filesystem;

VaultOptions optionsIn(const fs::path& folder) {
    VaultOptions options;
    options.folder = folder / "profile";
    options.searchIndex = false;
    return options;
}

DeviceRoot newRoot() {
    must(initialiseCrypto());
    return DeviceRoot::generate();
}

Operation newGoal(const std::string& title) {
    return Operation::set(EntityKind::goal, randomId<EntityId>(), Field::title, cbor::Value::text(title));
}

} // namespace

SyncDevice::SyncDevice(Outside outside)
    : m_outside(std::move(outside))
    , m_root(newRoot()) {
    const DevicePublic paper = DeviceKeys::fromSeed(m_paper).publicKeys();
    m_vault = must(Vault::create(optionsIn(m_folder.path()), m_root, paper, m_outside.clock));
    open();
}

SyncDevice::SyncDevice(Outside outside, const JoinTicket& ticket, std::vector<Bytes> identity)
    : m_outside(std::move(outside))
    , m_root(newRoot()) {
    const NewDevice device{ticket.seed.duplicate(), std::move(identity)};
    m_vault = must(Vault::createForDevice(optionsIn(m_folder.path()), m_root, device, m_outside.clock));
    must(enrol(*m_vault, ticket));
    open();
}

SyncDevice::~SyncDevice() { close(); }

void SyncDevice::open() {
    if (!m_vault) m_vault = must(Vault::open(optionsIn(m_folder.path()), m_root, m_outside.clock));
    m_engine = std::make_unique<SyncEngine>(*m_vault, m_outside.transport, m_outside.timers, m_outside.clock);
    m_pairing = std::make_unique<Pairing>(*m_vault, *m_engine, m_outside.clock);
    m_devices = std::make_unique<Devices>(*m_vault, *m_engine, m_outside.clock);
    m_observation = m_engine->observe([this](const SyncEvent& event) { m_events.push_back(event); });
}

void SyncDevice::close() {
    m_observation.reset();
    m_devices.reset();
    m_pairing.reset();
    m_engine.reset();
    m_vault.reset();
}

void SyncDevice::restart() {
    close();
    open();
}

void SyncDevice::remember() {
    close();
    fs::remove_all(m_copy.path() / "profile");
    fs::copy(m_folder.path(), m_copy.path(), fs::copy_options::recursive);
    open();
}

void SyncDevice::rollBack() {
    close();
    fs::remove_all(m_folder.path() / "profile");
    fs::copy(m_copy.path(), m_folder.path(), fs::copy_options::recursive);
    open();
}

std::size_t SyncDevice::count(SyncEvent::Kind kind) const {
    return static_cast<std::size_t>(std::count_if(
        m_events.begin(), m_events.end(), [kind](const SyncEvent& event) { return event.kind == kind; }));
}

Status SyncDevice::connect(const std::string& url, const std::string& token) {
    return await<void>([&](Done done) { m_engine->connect(url, token, std::move(done)); });
}
Status SyncDevice::sync() {
    return await<void>([&](Done done) { m_engine->syncNow(std::move(done)); });
}
Result<std::string> SyncDevice::invite(SpaceId shared) {
    return await<std::string>(
        [&](Reply<std::string> reply) { m_pairing->invite(shared, "Coach Ada", std::move(reply)); });
}
Result<AnswerPoll> SyncDevice::poll() {
    return await<AnswerPoll>([&](Reply<AnswerPoll> reply) { m_pairing->pollAnswers(std::move(reply)); });
}
Result<InviteAnswer> SyncDevice::confirm(SpaceId shared) {
    return await<InviteAnswer>(
        [&](Reply<InviteAnswer> reply) { m_pairing->confirm(shared, std::move(reply)); });
}
Status SyncDevice::decline(SpaceId shared) {
    return await<void>([&](Done done) { m_pairing->decline(shared, std::move(done)); });
}
Result<InviteOffer> SyncDevice::open(const std::string& link) {
    return await<InviteOffer>([&](Reply<InviteOffer> reply) { m_pairing->open(link, std::move(reply)); });
}
Status SyncDevice::accept(SpaceId space) {
    return await<void>([&](Done done) { m_pairing->accept(space, "Client Bo", std::move(done)); });
}

Result<std::string> SyncDevice::link(Role side) {
    return await<std::string>([&](Reply<std::string> reply) {
        m_devices->link({"Coach Ada", side}, std::move(reply));
    });
}
Result<std::vector<DeviceCandidate>> SyncDevice::pendingDevices() {
    return await<std::vector<DeviceCandidate>>(
        [&](Reply<std::vector<DeviceCandidate>> reply) { m_devices->poll(std::move(reply)); });
}
Status SyncDevice::confirmDevice(DeviceId device) {
    return await<void>([&](Done done) { m_devices->confirm(device, std::move(done)); });
}
Status SyncDevice::revoke(std::vector<DeviceId> devices) {
    return await<void>([&](Done done) { m_devices->revoke(std::move(devices), std::move(done)); });
}
Status SyncDevice::recover(DeviceKeys paper, OtherDevices others) {
    Recovery recovery(*m_vault, *m_engine, *m_devices);
    return await<void>([&](Done done) { recovery.run(std::move(paper), others, std::move(done)); });
}

Status SyncDevice::write(SpaceId space, const std::string& title) {
    const SpaceOperations action[] = {{space, {newGoal(title)}}};
    return m_vault->commit(action);
}

Status SyncDevice::writeMany(SpaceId space, std::size_t count) {
    std::vector<SpaceOperations> action;
    for (std::size_t i = 0; i < count; ++i)
        action.push_back({space, {newGoal("goal " + std::to_string(i))}});
    return m_vault->commit(action);
}

std::vector<std::string> SyncDevice::goals(SpaceId space) {
    EntityQuery query;
    query.kind = EntityKind::goal;
    query.space = space;
    std::vector<std::string> titles;
    for (const Entity& goal : must(m_vault->view().entities(query)))
        titles.push_back(goal.text(Field::title));
    std::sort(titles.begin(), titles.end());
    return titles;
}

SpaceId pairUp(SyncDevice& coach, SyncDevice& client, const std::string& url, const std::string& token) {
    must(coach.connect(url, token));
    const SpaceId shared = must(coach.vault().createSpace(SpaceKind::shared));
    const std::string link = must(coach.invite(shared));
    must(client.accept(must(client.open(link)).space));
    const AnswerPoll poll = must(coach.poll());
    if (poll.answers.size() != 1) throw std::runtime_error("no answer to the invitation");
    must(coach.confirm(shared));
    must(client.sync());
    return shared;
}

} // namespace vw::test
