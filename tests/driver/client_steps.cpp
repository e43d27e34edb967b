// SPDX-License-Identifier: GPL-3.0-or-later
// The client's parts of the story: the assessment, what the session left, a check-in, and coming back.
#include "app/frame/text.h"
#include "core/axiology/instrument.h"
#include "core/axiology/ranking.h"
#include "core/axiology/retest.h"
#include "tests/driver/coach_acts.h"
#include "tests/driver/story.h"

namespace vw::story {
namespace {

using axiology::InstrumentPart;
using axiology::PartKind;
using axiology::Ranking;

// DOMAIN §3, the gold vector: ranks listed by norm order.
constexpr std::string_view goldWorld = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";
constexpr std::string_view goldSelf = "4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17";

// What the coach wrote in the session (session_steps.cpp).
const QString openQuestion = QStringLiteral("Ask one open question");
const QString sharedText = QStringLiteral("We agreed on two small steps.");
const QString privateText = QStringLiteral("Sounds more tired than last week.");

const QString choice = QStringLiteral("Let others finish.");
const QString action = QStringLiteral("Count to three before I answer.");

/// A part of the assessment with the ranking that is wanted of it.
struct Part {
    const InstrumentPart& words;
    Ranking ranking;

    [[nodiscard]] Result<axiology::Norm> itemOf(const QString& text) const {
        for (int place = 1; place <= axiology::formulaCount; ++place)
            if (qtText(words.item(axiology::Norm(place)).text) == text) return axiology::Norm(place);
        return notFound("The screen shows an item that the instrument does not have.");
    }
    [[nodiscard]] QString bucketOf(axiology::Norm item) const {
        const bool good = ranking.rankOf(item).place <= axiology::goodCount;
        return qtText(words.label(good ? axiology::Bucket::good : axiology::Bucket::bad));
    }
};

Result<Part> wanted(PartKind kind, std::string_view ranks) {
    VW_TRY(Ranking ranking, Ranking::fromText(ranks));
    return Part{axiology::builtInInstrument().part(kind), std::move(ranking)};
}

/// Sorts each item as it comes, taps all in order, and accepts the review.
Status rank(UiProcess& app, const Part& part) {
    for (int count = 0; count < axiology::formulaCount; ++count) {
        VW_TRY(const QString text, app.textOf(QStringLiteral("vqItem")));
        VW_TRY(const axiology::Norm item, part.itemOf(text));
        VW_CHECK(app.use(part.bucketOf(item)));
    }
    for (const axiology::Norm item : part.ranking.order())
        VW_CHECK(app.use(qtText(part.words.item(item).text)));
    return app.use(QStringLiteral("This is my order"));
}

Result<QString> clientIsAsked(Stage& stage) {
    VW_CHECK(stage.client.use(QStringLiteral("VQ")));
    return stage.client.see(QStringLiteral("asks you to take it"));
}

Result<QString> clientAgrees(Stage& stage) {
    VW_CHECK(stage.client.use(QStringLiteral("Look at it")));
    VW_TRY(const QString honest, stage.client.see(QStringLiteral("not validated yet")));
    VW_CHECK(stage.client.see(QStringLiteral("vq-consent-3")));
    VW_CHECK(stage.client.use(QStringLiteral("Show me as soon as I finish")));
    VW_CHECK(stage.client.useObject(QStringLiteral("vqConsent")));
    VW_CHECK(stage.client.use(QStringLiteral("Begin")));
    return honest;
}

Result<QString> clientPractises(Stage& stage) {
    VW_CHECK(stage.client.see(QStringLiteral("Four easy things first")));
    const auto& labels = axiology::builtInInstrument().part(PartKind::world).buckets;
    for (const std::size_t bucket : {0, 2, 0, 2})
        VW_CHECK(stage.client.use(qtText(labels.at(bucket))));
    VW_CHECK(stage.client.see(QStringLiteral("Now put them in order")));
    VW_CHECK(stage.client.use(QStringLiteral("Now the real ones")));
    return stage.client.see(QStringLiteral("Part 1 of 2"));
}

Result<QString> clientRanksWorld(Stage& stage) {
    VW_TRY(const Part part, wanted(PartKind::world, goldWorld));
    VW_CHECK(rank(stage.client, part));
    return stage.client.see(QStringLiteral("Half way"));
}

Result<QString> clientRanksSelf(Stage& stage) {
    VW_CHECK(stage.client.use(QStringLiteral("Go on with myself")));
    VW_TRY(const Part part, wanted(PartKind::self, goldSelf));
    VW_CHECK(rank(stage.client, part));
    return stage.client.see(QStringLiteral("Question 1 of 12"));
}

/// The better one by the ranking that was given, six pairs of each part.
Result<QString> clientAgreesAgain(Stage& stage) {
    for (const auto& [kind, ranks] :
         {std::pair(PartKind::world, goldWorld), std::pair(PartKind::self, goldSelf)}) {
        VW_TRY(const Part part, wanted(kind, ranks));
        for (std::size_t pair = 0; pair < axiology::retestSize; ++pair) {
            VW_TRY(const QString left, stage.client.textOf(QStringLiteral("vqRetestLeft")));
            VW_TRY(const QString right, stage.client.textOf(QStringLiteral("vqRetestRight")));
            VW_TRY(const axiology::Norm first, part.itemOf(left));
            VW_TRY(const axiology::Norm second, part.itemOf(right));
            const bool leftIsBetter = part.ranking.rankOf(first) < part.ranking.rankOf(second);
            VW_CHECK(stage.client.useObject(leftIsBetter ? QStringLiteral("vqRetestLeft")
                                                         : QStringLiteral("vqRetestRight")));
        }
    }
    return stage.client.see(QStringLiteral("Both parts are in order"));
}

Result<QString> clientHandsIn(Stage& stage) {
    VW_CHECK(stage.client.use(QStringLiteral("Hand it in")));
    VW_CHECK(stage.client.see(QStringLiteral("Your result is ready")));
    VW_CHECK(stage.client.use(QStringLiteral("Show my result")));
    return stage.client.see(QStringLiteral("A short ring is close to the norm."));
}

Result<QString> clientSeesGoals(Stage& stage) {
    VW_CHECK(stage.client.use(QStringLiteral("Goals")));
    for (const char* goal : {"See what already works", "Ask before I answer", "Speak up on rounds"})
        VW_CHECK(stage.client.see(QString::fromLatin1(goal)));
    VW_CHECK(stage.client.see(QStringLiteral("Leave at six on Thursday")));
    return stage.client.see(openQuestion);
}

/// The private note must be nowhere the client can look.
Result<QString> clientReadsNotes(Stage& stage) {
    VW_CHECK(stage.client.use(QStringLiteral("Sessions")));
    VW_TRY(const QString seen, stage.client.see(sharedText));
    for (const char* shelf : {"Journal", "Past", "Shared"}) {
        VW_CHECK(stage.client.use(QString::fromLatin1(shelf)));
        VW_TRY(const QString all, stage.client.read());
        if (all.contains(privateText)) return corrupt("The client reads the coach's private note.");
    }
    return seen;
}

Result<QString> clientChecksIn(Stage& stage) {
    VW_CHECK(stage.client.use(QStringLiteral("Check in")));
    VW_CHECK(stage.client.see(QStringLiteral("What choice can I make")));
    VW_CHECK(stage.client.use(QStringLiteral("4 of 5, Good")));
    VW_CHECK(stage.client.type(QStringLiteral("My choice"), choice));
    VW_CHECK(stage.client.type(QStringLiteral("My action"), action));
    VW_CHECK(stage.client.useObject(QStringLiteral("sendCheckIn")));
    VW_CHECK(stage.client.see(QStringLiteral("You have checked in.")));
    return stage.client.see(choice);
}

Result<QString> clientTicks(Stage& stage) {
    VW_CHECK(stage.client.use(QStringLiteral("Goals")));
    VW_CHECK(stage.client.see(QStringLiteral("0 of 2 done")));
    VW_CHECK(stage.client.use(openQuestion));
    return stage.client.see(QStringLiteral("1 of 2 done"));
}

Result<QString> clientComesBack(Stage& stage) {
    VW_CHECK(stage.client.quit());
    VW_CHECK(stage.startClient());
    VW_CHECK(unlock(stage.client, stage.clientPassphrase));
    VW_CHECK(stage.client.see(QStringLiteral("You have checked in.")));
    VW_CHECK(stage.client.see(action));
    VW_CHECK(stage.client.use(QStringLiteral("VQ")));
    VW_CHECK(stage.client.see(QStringLiteral("Your answers and your result")));
    VW_CHECK(stage.client.use(QStringLiteral("Goals")));
    return stage.client.see(QStringLiteral("Speak up on rounds"));
}

} // namespace

Steps clientVqSteps() {
    return {
        {QStringLiteral("The client sees that the coach asks for the VQ"), clientIsAsked},
        {QStringLiteral("… reads what it is not, chooses to see the result at once, agrees"), clientAgrees},
        {QStringLiteral("… practises with four easy things"), clientPractises},
        {QStringLiteral("… ranks the world: eighteen things sorted, ordered, looked over"), clientRanksWorld},
        {QStringLiteral("… ranks the eighteen sentences about themselves"), clientRanksSelf},
        {QStringLiteral("… answers a few pairs once more"), clientAgreesAgain},
        {QStringLiteral("… hands it in and sees the profile"), clientHandsIn},
    };
}

Steps clientWorkSteps() {
    return {
        {QStringLiteral("The client sees the goals of the session and what was agreed"), clientSeesGoals},
        {QStringLiteral("… reads the shared note, and nowhere the private one"), clientReadsNotes},
        {QStringLiteral("… checks in with the Central Question"), clientChecksIn},
        {QStringLiteral("… ticks an action"), clientTicks},
    };
}

Steps clientReturnSteps() {
    return {{QStringLiteral("The client closes the app and opens it again: all is there"), clientComesBack}};
}

} // namespace vw::story
