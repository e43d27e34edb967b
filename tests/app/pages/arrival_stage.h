// SPDX-License-Identifier: GPL-3.0-or-later
// A coach with recovery words, made by the app's own first run, and an empty folder on another device.
#pragma once

#include "app/onboarding/arrival_model.h"
#include "app/onboarding/recovery_words_model.h"
#include "core/practice/devices.h"
#include "tests/app/pages/practice_stage.h"
#include "tests/support/must.h"

#include <QSignalSpy>

namespace vw::test {

/// Where a profile is, or will be.
struct ProfilePlace {
    TempFolder folder;
    MemorySecretStore keychain;
    ProfileSession session;
    explicit ProfilePlace(const Clock& clock)
        : session({folder.path() / "profile"}, keychain, clock, PassphraseCost::floor()) {}
};

class ArrivalStage {
public:
    StageWorld world;
    RecoveryWordsModel recovery;
    ProfilePlace old{world.clock};
    ProfilePlace fresh{world.clock};
    Toasts toasts;
    std::unique_ptr<OpenProfile> coach;

    ArrivalStage() {
        const practice::OwnProfile who{Role::coach, "Adaeze Okafor"};
        old.session.create({who, recovery.paper(), Protection::keychain, {}},
                           [&](Result<std::unique_ptr<Vault>> vault) {
                               coach = std::make_unique<OpenProfile>(
                                   must(std::move(vault)), who,
                                   ProfileSurroundings{world.network, world.time, world.clock, toasts});
                           });
        coach->engine().connect(SimulatedServer::url, world.server.token(), [](const Status&) {});
        pass();
        coaching::Client client;
        client.name = "Anna Berger";
        must(coach->coachDesk().addClient(client));
        coach->engine().syncNow([](const Status&) {});
        pass();
    }
    void pass() { world.run(std::chrono::seconds(3)); }
    [[nodiscard]] ArrivalModel::Outside outside() {
        return {fresh.session, world.network, world.time, world.clock};
    }
    QString link() {
        std::string made;
        coach->devices().link({"Adaeze Okafor", Role::coach},
                              [&made](const Result<std::string>& link) { made = must(link); });
        pass();
        return QString::fromStdString(made);
    }
    /// The number that the old device shows.
    QString candidateNumber() {
        coach->devices().poll(
            [this](const Result<std::vector<DeviceCandidate>>& found) { m_candidate = must(found).at(0); });
        pass();
        return QString::fromStdString(m_candidate.number);
    }
    void confirm() {
        coach->devices().confirm(m_candidate.id, [](const Status& done) { must(done); });
        pass();
    }

private:
    DeviceCandidate m_candidate;
};

} // namespace vw::test
