// SPDX-License-Identifier: GPL-3.0-or-later
// People who make new recovery words, on two devices at once too, and leave some attempts half-way.
#include "sync/client/new_words.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace vw::simulation {
namespace {

DeviceKeys keysOf(const Secret<16>& entropy) {
    return DeviceKeys::fromSeed(recovery_words::paperSeed(entropy));
}

/// All papers of a person, the first one too; the newest first.
std::vector<DeviceKeys> papersOf(const Person& person) {
    std::vector<DeviceKeys> out;
    for (auto paper = person.papers.rbegin(); paper != person.papers.rend(); ++paper)
        out.push_back(keysOf(*paper));
    out.push_back(person.devices.front()->paper());
    return out;
}

bool isOpenToOldWords(const EpochInfo& epoch, const Person& person, DeviceId counting) {
    for (const DeviceKeys& paper : papersOf(person))
        for (const Wrap& wrap : epoch.wraps)
            if (wrap.device == paper.id() && paper.id() != counting) return true;
    return false;
}

} // namespace

/// Whoever is refused tries the next sheet in the drawer.
DeviceKeys World::anyPaper(const Person& person, int number) {
    std::vector<DeviceKeys> all = papersOf(person);
    return std::move(all[static_cast<std::size_t>(number) % all.size()]);
}

DeviceKeys World::paperFor(const Person& person, const IdentityLog& identity) {
    for (DeviceKeys& paper : papersOf(person))
        if (paper.id() == identity.paper()) return std::move(paper);
    throw Violation("recovery words count that nobody has on paper");
}

void World::replaceWords(Person& person, Device& by) {
    NewWords words(by.vault(), by.engine());
    if (words.step() == NewWordsState::Step::overtaken) (void)words.forget();
    auto entropy = Secret<16>::blank();
    for (std::uint8_t& byte : entropy.writable())
        byte = static_cast<std::uint8_t>(m_wordsDice.below(256));
    if (!words.mayShow() || !words.show(keysOf(entropy))) return;
    tell(by.spec().name + " makes new words");
    const SecretBytes typed = recovery_words::fromEntropy(entropy);
    person.papers.push_back(std::move(entropy));
    if (m_wordsDice.percent(20)) return; // the telephone rang
    if (const Status confirmed = words.confirm(typed.view()); !confirmed)
        tell("new words are not confirmed: " + confirmed.error().sentence);
    if (m_wordsDice.percent(50)) by.engine().nudge();
}

bool World::waitsForWords(const Person& person) {
    const std::vector<Device*> there = usable(person);
    return std::any_of(there.begin(), there.end(), [](Device* device) {
        return NewWords(device->vault(), device->engine()).step() == NewWordsState::Step::confirmed;
    });
}

/// After healing: one sheet counts, and nothing that is written now opens with another one.
void World::checkWords(const Person& person) {
    for (Device* device : usable(person)) {
        const Vault& vault = device->vault();
        (void)paperFor(person, vault.identity());
        for (const SpaceInfo& space : vault.spaces()) {
            const MembershipLog& log = *vault.membership(space.id);
            if (!log.current().members.contains(vault.identity().id()) || vault.isErased(space.id)) continue;
            const EpochInfo* const epoch = log.epoch(log.currentEpoch());
            if (epoch && isOpenToOldWords(*epoch, person, vault.identity().paper()))
                throw Violation("a space is open to recovery words that were replaced");
        }
    }
}

} // namespace vw::simulation
