// SPDX-License-Identifier: GPL-3.0-or-later
// A coach, clients and their server, living through what a plan has in store.
#pragma once

#include "tests/simulation/acts.h"
#include "tests/simulation/liar.h"
#include "tests/simulation/newcomer.h"
#include "tests/simulation/plan.h"
#include "tests/support/canary.h"
#include "tests/support/deterministic_random.h"
#include "tests/support/simulated_server.h"

namespace vw::simulation {

/// One run. Everything in it comes from the plan's seed. Throws Violation.
class World {
public:
    /// `log`: where every message, fault and act is told, or null.
    explicit World(const Plan& plan, std::ostream* log = nullptr);

    /// Lives, heals and checks. Returns a hash of all that passed between the devices and the server, and
    /// when.
    std::uint64_t run();

private:
    /// A coach and a client on their way to each other.
    struct Pair {
        coaching::ClientId client;
        SpaceId shared, hidden;
        Device* device = nullptr;
        std::string link;
        int busyCoach = 0, busyClient = 0; ///< lives of the two when a step began; 0: nothing is under way
        bool isErasing = false;            ///< the coach wants all of it gone
        const Device* erasingOn = nullptr; ///< where a step of that is under way, in this life
        int erasingLife = 0;
    };

    void setUp();
    Device& make(const PersonSpec& spec);
    [[nodiscard]] Surroundings around(std::size_t number);
    void serve(std::size_t device, const HttpRequest& request, const Wire::Answer& answer);
    void passes(std::size_t device, std::string_view what, ByteView bytes);
    void tell(const std::string& what);

    void step();
    void weather();
    void faults(Device& device);
    void serverFaults();
    void lies();
    void endLie();
    [[nodiscard]] std::size_t complaints() const;
    void live(std::chrono::milliseconds span);
    void sweep();
    void restart(Device& device);

    [[nodiscard]] bool isJoined(const Pair& pair) const;
    bool pairUp(Pair& pair);
    void invite(Pair& pair);
    void answer(Pair& pair);
    void confirm(Pair& pair);
    [[nodiscard]] bool isBusy(const Pair& pair) const;

    // Endings
    [[nodiscard]] std::vector<Device*> atHand(std::size_t number);
    void endings();
    void endWork(const Pair& pair, std::size_t by);
    bool eraseFurther(Pair& pair);
    [[nodiscard]] bool isErasing(SpaceId space) const;
    [[nodiscard]] bool isUninvited(const Device& device) const;
    [[nodiscard]] bool mayEraserBeGone() const;
    [[nodiscard]] bool isHearsay(Device& device, const SyncEvent& event) const;
    [[nodiscard]] Bytes forgedErasure(std::size_t device, SpaceId space);
    void checkErased();

    // Several devices
    [[nodiscard]] const IdentityLog& identityOf(const Person& person);
    [[nodiscard]] bool isActive(const Person& person, const Device& device);
    [[nodiscard]] std::vector<Device*> usable(const Person& person);
    void household(Person& person);
    void goOn(Person& person);
    void expect(Person& person, Device* host);
    void welcome(Person& person);
    void comeByWords(Person& person);
    void comeByLink(const std::shared_ptr<Newcomer>& coming);
    void answerLink(Newcomer& coming);
    void askIn(Newcomer& coming);
    void moveIn(Person& person);
    void recover(Person& person);
    [[nodiscard]] static DeviceKeys anyPaper(const Person& person, int number);
    [[nodiscard]] static DeviceKeys paperFor(const Person& person, const IdentityLog& identity);
    void replaceWords(Person& person, Device& by);
    [[nodiscard]] bool waitsForWords(const Person& person);
    void checkWords(const Person& person);
    void removeOne(Person& person, Device& by);
    void backUp(Person& person, Device& device);
    void restore(Person& person);
    void admitRestored(Person& person);
    void copy(Person& person, Device& device);
    Device& makeFurther(Person& person, const DeviceRoot* root, const Birth& birth);
    [[nodiscard]] bool householdsAtRest();

    void heal();
    [[nodiscard]] std::string stateOf(Device& device);
    [[nodiscard]] std::string unsettled();
    [[nodiscard]] std::string unsettled(Device& device);
    [[nodiscard]] std::string unsettledTogether();
    [[nodiscard]] bool counts(const Device& device);
    [[nodiscard]] std::string otherThan(Device& device, Device& reference);
    void checkAlways();
    void checkAlarms(Device& device);
    void checkEqualViews();
    void checkEnd();
    void checkSecrecy();
    void mix(const View::Digest& digest);

    const Plan m_plan;
    std::ostream* m_log;
    test::DeterministicRandom m_random;
    Dice m_dice, m_endingDice;
    Dice m_wordsDice; ///< of replaceWords only
    test::SimulatedTime m_time;
    std::uint64_t m_trace = 14695981039346656037U; // FNV-1a
    std::vector<test::Spelling> m_spellings;
    Ledger m_ledger;
    std::unique_ptr<Disk> m_serverDisk;
    std::unique_ptr<test::SimulatedServer> m_server;
    std::unique_ptr<Liar> m_liar;
    std::vector<std::unique_ptr<Device>> m_devices; ///< the coach's first
    std::map<const Device*, std::int64_t> m_wakeAt; ///< when a crashed one is started again
    std::int64_t m_serverWakeAt = 0;
    std::vector<Pair> m_pairs;
    std::vector<Person> m_people;                      ///< with several devices only
    std::map<const Device*, IdentityLog> m_identities; ///< by first devices: the newest anybody knew
    std::set<DeviceId> m_removed;                      ///< somebody asked for it
    test::TempFolder m_backups;
    Acts m_acts;
    std::size_t m_complaintsBefore = 0; ///< of all devices, when the lie began
    bool m_lied = false;                ///< the server was not honest in this run
};

/// Runs one plan; a hash of all that happened. Throws Violation. `log` as of World. One at a time, in a
/// process whose databases are all opened after the first run began.
std::uint64_t simulate(const Plan& plan, std::ostream* log = nullptr);

} // namespace vw::simulation
