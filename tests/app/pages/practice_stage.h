// SPDX-License-Identifier: GPL-3.0-or-later
// A coach and clients in one process, each with the whole open profile of the app, and the real server
// between them.
#pragma once

#include "app/open_profile.h"
#include "tests/app/pages/fictional_practice.h"
#include "tests/support/simulated_server.h"
#include "tests/support/vaults.h"

namespace vw::test {

/// Time, a server and a network that stand still until `run`.
struct StageWorld {
    SimulatedTime time;
    SimulatedNetwork network{time};
    SimulatedServer server{time};
    FakeClock clock{time.now().count};

    StageWorld() { network.serve(server.server()); }
    void run(std::chrono::milliseconds span);
};

/// One person with an open profile in a temporary folder.
struct StagePerson {
    TestVault folder;
    Toasts toasts;
    std::unique_ptr<OpenProfile> profile;

    StagePerson(StageWorld& world, Role role, const std::string& name);
    void sync(StageWorld& world) const;
};

/// The practice of one coach, connected with a server.
class PracticeStage {
public:
    PracticeStage();

    [[nodiscard]] StageWorld& world() { return m_world; }
    [[nodiscard]] OpenProfile& coach() { return *m_coach.profile; }
    [[nodiscard]] OpenProfile& client() { return *m_client.profile; }
    [[nodiscard]] coaching::ClientId anna() const { return m_anna; }
    /// The key of the first client's page.
    [[nodiscard]] QString annaKey() const;

    /// A client whom nobody has invited.
    coaching::ClientId addClient(const std::string& name);
    /// The first client answers an invitation and is let in.
    void pair();
    /// The first client answers that link; the coach has not looked yet.
    void answerInvitation(const std::string& link);
    /// What is written on either side arrives at the other.
    void exchange();
    /// Some weeks of work with the first client, and more clients beside; pairs first.
    void fill();
    /// The coach ends the work with the first client, and both have heard of it.
    void end();
    /// The first client takes the assessment that was asked for, and hands it in.
    void takeVq();

private:
    void pair(StagePerson& person, coaching::ClientId client);
    void answer(StagePerson& person, const std::string& link);
    void addQuietClient(const std::string& name, int daysQuiet);
    StageWorld m_world;
    StagePerson m_coach{m_world, Role::coach, "Adaeze Okafor"};
    StagePerson m_client{m_world, Role::client, "Anna Berger"};
    std::vector<std::unique_ptr<StagePerson>> m_others;
    coaching::ClientId m_anna;
};

} // namespace vw::test
