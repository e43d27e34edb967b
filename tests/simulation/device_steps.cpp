// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with their devices: each step is tried again until it has worked, as people do.
#include "core/backup/backup.h"
#include "core/practice/own_profile.h"
#include "sync/client/control_sync.h"
#include "tests/simulation/world.h"
#include "tests/support/must.h"

#include <algorithm>

namespace vw::simulation {
namespace {

using test::must;

constexpr std::size_t mostDevices = 7;
constexpr int mostTries = 60;

/// The same for all runs: stretching a passphrase takes a tenth of a second.
const BackupKey& backupKey() {
    static const BackupKey key =
        must(BackupKey::create(viewOf("six words that nobody made up"), PassphraseCost::floor()));
    return key;
}

} // namespace

void prepareBackups() { (void)backupKey(); }

/// The newest identity log of a person that any program has known.
const IdentityLog& World::identityOf(const Person& person) {
    IdentityLog& newest = m_identities.at(person.devices.front());
    for (const auto& device : m_devices) {
        if (!device->isRunning()) continue;
        const IdentityLog* log = device->vault().find(newest.id());
        if (log && log->head().seq > newest.head().seq) newest = *log;
    }
    return newest;
}

bool World::isActive(const Person& person, const Device& device) {
    const IdentityLog& log = identityOf(person);
    return !device.isRetired() && log.isActiveAt(device.id(), log.head().seq);
}

std::vector<Device*> World::usable(const Person& person) {
    std::vector<Device*> out;
    for (Device* device : person.devices)
        if (device->isRunning() && !device->disk().isDead() && !device->vault().isForked() &&
            device != person.recovering && device != person.restored && isActive(person, *device))
            out.push_back(device);
    return out;
}

void World::household(Person& person) {
    goOn(person);
    const std::vector<Device*> there = usable(person);
    if (there.empty()) return;
    std::vector<Device*> choice = there;
    Device& one = *m_dice.pick(choice);
    if (!person.isOnTheWay() && m_devices.size() < mostDevices) {
        if (m_dice.percent(12)) return expect(person, &one);
        if (m_dice.percent(2)) return expect(person, nullptr);
        if (m_plan.backups && person.hasBackup && m_dice.percent(6)) return restore(person);
        if (m_plan.copies && m_dice.percent(4)) return copy(person, one);
    }
    if (m_plan.newWords && m_wordsDice.percent(8)) return replaceWords(person, one);
    if (m_plan.backups && m_dice.percent(8)) return backUp(person, one);
    if (m_dice.percent(7)) removeOne(person, one);
}

/// The next step of whatever is under way.
void World::goOn(Person& person) {
    for (Device* device : person.devices)
        if (device->isRunning() && device->vault().isForked()) {
            tell(device->spec().name + " gives up a copied disk");
            device->retire();
        }
    if (person.newcomer) welcome(person);
    if (person.recovering) recover(person);
    if (person.restored) admitRestored(person);
}

/// A new device is bought; without a host it comes by the recovery words.
void World::expect(Person& person, Device* host) {
    tell(person.devices.front()->spec().name + (host ? " adds a device" : " takes the recovery words"));
    const std::size_t number = m_devices.size();
    person.newcomer = std::make_shared<Newcomer>(
        m_time, m_plan.seed ^ (number * 0x4e3c),
        [this, number](const HttpRequest& request, const Wire::Answer& answer) {
            serve(number, request, answer);
        },
        [this, number](std::string_view what, ByteView bytes) { passes(number, what, bytes); });
    person.newcomer->host = host;
    if (!host && m_dice.percent(50)) person.newcomer->others = OtherDevices::remove;
}

void World::welcome(Person& person) {
    Newcomer& coming = *person.newcomer;
    if (coming.isBusy()) return;
    if (!coming.admitted.empty()) return moveIn(person);
    const IdentityLog& log = identityOf(person);
    const bool wasRemoved = coming.ticket && log.device(coming.ticket->keys().id()) &&
                            !log.isActiveAt(coming.ticket->keys().id(), log.head().seq);
    if (++coming.tries > mostTries || wasRemoved || (coming.host && !isActive(person, *coming.host))) {
        tell("a device is not added after all");
        return person.newcomer.reset();
    }
    coming.host ? comeByLink(person.newcomer) : comeByWords(person);
}

void World::comeByWords(Person& person) {
    Newcomer& coming = *person.newcomer;
    coming.busy = true;
    if (!coming.ticket)
        return coming.joining.recover(test::SimulatedServer::url, {"New", "Simulated"},
                                      [&coming](Result<JoinTicket> ticket) {
                                          coming.busy = false;
                                          if (ticket) coming.ticket = std::move(*ticket);
                                      });
    coming.paper = anyPaper(person, coming.tries);
    coming.joining.addByPaper(*coming.ticket, *coming.paper, [&coming](const Result<IdentityLog>& log) {
        coming.busy = false;
        if (log) coming.admitted = log->records();
    });
}

void World::comeByLink(const std::shared_ptr<Newcomer>& coming) {
    if (!coming->link.empty() && !coming->posted) return answerLink(*coming);
    Device& host = *coming->host;
    if (!host.isRunning() || host.disk().isDead()) return;
    if (coming->posted && host.vault().identity().device(coming->ticket->keys().id())) return askIn(*coming);
    coming->hostLife = host.life();
    if (coming->link.empty())
        return host.devices().link({host.spec().name, host.spec().role},
                                   [coming](const Result<std::string>& link) {
                                       coming->hostLife = 0;
                                       if (link) coming->link = *link;
                                   });
    host.devices().poll([coming, &host](const Result<std::vector<DeviceCandidate>>& answers) {
        coming->hostLife = 0;
        const DeviceId id = coming->ticket->keys().id();
        if (!answers || answers->empty() || answers->front().id != id) return;
        coming->hostLife = host.life();
        host.devices().confirm(id, [coming](const Status&) { coming->hostLife = 0; });
    });
}

void World::answerLink(Newcomer& coming) {
    coming.busy = true;
    if (!coming.ticket)
        return coming.joining.open(coming.link, {"New", "Simulated"}, [&coming](Result<JoinTicket> ticket) {
            coming.busy = false;
            if (ticket) coming.ticket = std::move(*ticket);
        });
    coming.joining.post(*coming.ticket, [&coming](const Status& posted) {
        coming.busy = false;
        coming.posted = posted.ok();
    });
}

void World::askIn(Newcomer& coming) {
    coming.busy = true;
    coming.joining.ask(*coming.ticket, [&coming](Result<std::vector<Bytes>> log) {
        coming.busy = false;
        if (log) coming.admitted = std::move(*log);
    });
}

void World::moveIn(Person& person) {
    const std::shared_ptr<Newcomer> coming = std::exchange(person.newcomer, nullptr);
    Device& device =
        makeFurther(person, nullptr, [&](const auto& options, const auto& root, const auto& clock) {
            return Vault::createForDevice(options, root, {coming->ticket->seed.duplicate(), coming->admitted},
                                          clock);
        });
    must(enrol(device.vault(), *coming->ticket));
    if (coming->host) must(practice::adoptProfile(device.vault(), {device.spec().role, device.spec().name}));
    device.start();
    if (coming->host) return;
    person.recovering = &device;
    person.others = coming->others;
    person.recoveringLife = 0;
}

void World::recover(Person& person) {
    Device& device = *person.recovering;
    if (device.isRetired()) return void(person.recovering = nullptr);
    if (!device.isRunning() || device.disk().isDead() || person.recoveringLife == device.life()) return;
    if (!isActive(person, device)) return void(person.recovering = nullptr); // removed by another device
    if (person.others == OtherDevices::remove)
        for (Device* other : person.devices)
            other->isDoubtful = other->isDoubtful || other != &device;
    person.recoveringLife = device.life();
    device.recovery().run(paperFor(person, device.vault().identity()), person.others,
                          [this, &person, &device](const Status& done) {
                              person.recoveringLife = 0;
                              if (!done) return tell("recovering goes on later: " + done.error().sentence);
                              if (practice::learnProfile(device.vault())) person.recovering = nullptr;
                          });
}

void World::removeOne(Person& person, Device& by) {
    const IdentityLog& log = by.vault().identity();
    std::vector<DeviceId> others;
    for (const DevicePublic& device : log.activeAt(log.head().seq))
        if (device.id() != by.id() && device.id() != log.paper()) others.push_back(device.id());
    if (others.empty()) return;
    const DeviceId gone = m_dice.pick(others);
    tell(by.spec().name + " removes " + gone.hex().substr(0, 6));
    m_removed.insert(gone);
    for (Device* device : person.devices)
        device->isDoubtful = device->isDoubtful || device->id() == gone;
    by.devices().revoke({gone}, [this](const Status& done) {
        if (!done) tell("removing goes on later: " + done.error().sentence);
    });
}

void World::backUp(Person& person, Device& device) {
    const auto file = m_backups.path() / identityOf(person).id().hex();
    if (writeBackup(device.vault(), file, backupKey(), m_time.now())) person.hasBackup = true;
}

void World::restore(Person& person) {
    tell(person.devices.front()->spec().name + " restores a backup");
    const auto file = m_backups.path() / identityOf(person).id().hex();
    Device& device = makeFurther(
        person, nullptr,
        [&](const VaultOptions& options, const DeviceRoot& root,
            const Clock& clock) -> Result<std::unique_ptr<Vault>> {
            VW_TRY(const BackupCheck check, restoreBackup({file, backupKey(), clock}, options, root));
            (void)check;
            return Vault::open(options, root, clock);
        });
    const Status adopted = practice::adoptProfile(device.vault(), {device.spec().role, device.spec().name});
    if (!adopted && adopted.error().code != ErrorCode::conflict) must(adopted);
    device.isDoubtful = true;
    device.start();
    person.restored = &device;
    person.addingLife = 0;
}

/// Another device of the person names the restored one as one of theirs.
void World::admitRestored(Person& person) {
    Device& restored = *person.restored;
    if (isActive(person, restored)) return void(person.restored = nullptr);
    std::vector<Device*> there = usable(person);
    if (there.empty() || !restored.isRunning()) return;
    Device& host = *there.front();
    if (person.addingLife == host.life()) return;
    person.addingLife = host.life();
    auto make = [&host, &restored]() -> Result<std::vector<Bytes>> {
        const IdentityLog& log = host.vault().identity();
        if (log.device(restored.id()) || !restored.isRunning()) return Error{ErrorCode::alreadyUsed, {}};
        VW_TRY(Bytes record, identity_records::add(log, host.vault().device(), restored.vault().device()));
        return std::vector<Bytes>{std::move(record)};
    };
    host.engine().control().appendIdentity(host.calls(), make,
                                           [&person](const Status&) { person.addingLife = 0; });
}

/// The disk of a device that was quit is copied, and both are used from then on.
void World::copy(Person& person, Device& device) {
    tell(device.spec().name + "'s disk is copied");
    device.quit();
    m_ledger.copied(device.id());
    Device& twin = makeFurther(person, &device.root(),
                               [&](const VaultOptions& options, const DeviceRoot& root, const Clock& clock) {
                                   std::filesystem::copy(device.folder() / "profile", options.folder,
                                                         std::filesystem::copy_options::recursive);
                                   return Vault::open(options, root, clock);
                               });
    device.isDoubtful = twin.isDoubtful = true;
    device.start();
    twin.start();
}

Device& World::makeFurther(Person& person, const DeviceRoot* root, const Birth& birth) {
    PersonSpec spec = person.devices.front()->spec();
    const std::size_t number = m_devices.size();
    spec.seed = m_plan.seed ^ (number * 0x5bd1);
    m_devices.push_back(std::make_unique<Device>(spec, around(number), root, birth));
    person.devices.push_back(m_devices.back().get());
    tell(spec.name.substr(0, 6) + " has device " + m_devices.back()->id().hex().substr(0, 6) + ", number " +
         std::to_string(number));
    m_devices.back()->isDoubtful = m_removed.contains(m_devices.back()->id());
    return *m_devices.back();
}

/// Whoever has no device left takes the recovery words.
bool World::householdsAtRest() {
    bool rest = true;
    for (Person& person : m_people) {
        goOn(person);
        const bool helpless = !person.isOnTheWay() && usable(person).empty();
        const auto down = [](const Device* device) { return !device->isRunning() && !device->isRetired(); };
        if (helpless && std::none_of(person.devices.begin(), person.devices.end(), down))
            expect(person, nullptr);
        rest &= !person.isOnTheWay() && !usable(person).empty() && !waitsForWords(person);
    }
    return rest;
}

} // namespace vw::simulation
