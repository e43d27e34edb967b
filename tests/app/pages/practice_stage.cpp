// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs people through the real server and lets them work.
#include "tests/app/pages/practice_stage.h"

#include "app/client/vq_taking_model.h"
#include "app/frame/text.h"
#include "sync/client/client_erasure.h"
#include "tests/app/client/vq_hand.h"
#include "tests/support/must.h"

#include <QCoreApplication>

namespace vw::test {
namespace {

using namespace std::chrono_literals;

/// Waits, in the time of the world, for the answer of one step.
template <class T>
T await(StageWorld& world, const std::function<void(Reply<T>)>& start) {
    auto answer = std::make_shared<std::optional<Result<T>>>();
    start([answer](Result<T> got) { answer->emplace(std::move(got)); });
    if (!world.time.runUntil([&] { return answer->has_value(); }))
        throw std::runtime_error("a step gave no answer");
    return must(std::move(**answer));
}

std::unique_ptr<OpenProfile> openProfile(TestVault& folder, const practice::OwnProfile& who,
                                         const ProfileSurroundings& around) {
    must(practice::setUpProfile(*folder, who));
    return std::make_unique<OpenProfile>(folder.take(), who, around);
}

} // namespace

void StageWorld::run(std::chrono::milliseconds span) {
    time.run(span);
    clock.advance(span.count());
    QCoreApplication::sendPostedEvents();
}

StagePerson::StagePerson(StageWorld& world, Role role, const std::string& name)
    : folder(world.clock)
    , profile(openProfile(folder, {role, name}, {world.network, world.time, world.clock, toasts})) {}

void StagePerson::sync(StageWorld& world) const {
    await<void>(world, [this](Done done) { profile->engine().syncNow(std::move(done)); });
}

PracticeStage::PracticeStage() {
    await<void>(m_world, [this](Done done) {
        coach().engine().connect(SimulatedServer::url, m_world.server.token(), std::move(done));
    });
    m_anna = addClient("Anna Berger");
}

QString PracticeStage::annaKey() const { return qtText(m_anna.hex()); }

coaching::ClientId PracticeStage::addClient(const std::string& name) {
    coaching::Client client;
    client.name = name;
    const coaching::ClientId id = must(coach().coachDesk().addClient(client));
    coaching::Engagement agreement;
    agreement.title = "Coaching";
    agreement.sessionCount = 8;
    must(coach().coachDesk().saveEngagement(id, agreement));
    return id;
}

void PracticeStage::pair() { pair(m_client, m_anna); }

void PracticeStage::pair(StagePerson& person, coaching::ClientId client) {
    const SpaceId shared = must(coach().coachDesk().client(client)).sharedSpace;
    Pairing& inviter = coach().pairing();
    const auto link = await<std::string>(m_world, [&](Reply<std::string> reply) {
        inviter.invite(shared, coach().who().name, std::move(reply));
    });
    answer(person, link);
    await<AnswerPoll>(m_world, [&](Reply<AnswerPoll> reply) { inviter.pollAnswers(std::move(reply)); });
    await<InviteAnswer>(m_world,
                        [&](Reply<InviteAnswer> reply) { inviter.confirm(shared, std::move(reply)); });
    person.sync(m_world);
    exchange();
}

void PracticeStage::answer(StagePerson& person, const std::string& link) {
    Pairing& invited = person.profile->pairing();
    const auto offer =
        await<InviteOffer>(m_world, [&](Reply<InviteOffer> reply) { invited.open(link, std::move(reply)); });
    await<void>(m_world,
                [&](Done done) { invited.accept(offer.space, person.profile->who().name, std::move(done)); });
}

void PracticeStage::answerInvitation(const std::string& link) { answer(m_client, link); }

void PracticeStage::exchange() {
    m_world.clock.advance(1000);
    m_client.sync(m_world);
    for (const auto& other : m_others)
        other->sync(m_world);
    m_coach.sync(m_world);
    m_client.sync(m_world);
    m_world.run(1s);
}

void PracticeStage::fill() {
    pair();
    const SpaceId shared = must(coach().coachDesk().client(m_anna)).sharedSpace;
    FictionalPair(coach().coachDesk(), client().clientDesk(), {m_anna, shared}, m_world.clock).fill([this] {
        exchange();
    });
    addQuietClient("Samuel Oyelaran", 9);
    addQuietClient("Univ.-Prof. Dr. Maximilian-Alexander Hohenwarter", 30);
    addClient("Nadia Petrova");
    exchange();
}

void PracticeStage::addQuietClient(const std::string& name, int daysQuiet) {
    const coaching::ClientId id = addClient(name);
    StagePerson& person = *m_others.emplace_back(std::make_unique<StagePerson>(m_world, Role::client, name));
    pair(person, id);
    const SpaceId shared = must(coach().coachDesk().client(id)).sharedSpace;
    FictionalPair(coach().coachDesk(), person.profile->clientDesk(), {id, shared}, m_world.clock)
        .checkIn(daysQuiet, 3);
}

void PracticeStage::end() {
    ClientErasure erasure(coach().vault(), coach().engine(), m_world.clock);
    erasure.end(must(coach().coachDesk().client(m_anna)).sharedSpace,
                [](const Status& ended) { must(ended); });
    exchange();
}

void PracticeStage::takeVq() {
    VqTakingModel taking(client().clientDesk(), client().services());
    taking.intro()->setAgreed(true);
    taking.intro()->setShowNow(true);
    taking.begin();
    taking.practising()->skip();
    const VqHand hand{taking, m_world.clock};
    hand.takePart(goldWorld);
    taking.goOn();
    hand.takePart(goldSelf);
    hand.agree();
    taking.handIn()->send();
    exchange();
}

} // namespace vw::test
