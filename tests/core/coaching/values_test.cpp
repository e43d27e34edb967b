// SPDX-License-Identifier: GPL-3.0-or-later
// Every value of the practice: comes back from its operations, writes only what differs, refuses nonsense.
#include "core/coaching/check_in.h"
#include "core/coaching/client.h"
#include "core/coaching/goal.h"
#include "core/coaching/note.h"
#include "core/coaching/session.h"
#include "core/coaching/vq_records.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::coaching;

namespace {

EntityId idOf(std::uint8_t byte) {
    EntityId id;
    id.raw.fill(byte);
    return id;
}

/// The fields of one entity after its operations, as one author alone would see them.
struct Stored {
    FieldReader::Fields fields;
    FieldReader::Sets sets;

    void apply(const Operations& operations) {
        for (const Operation& operation : operations) {
            auto& set = sets[operation.field];
            if (operation.type == OperationType::set) fields[operation.field] = operation.value;
            if (operation.type == OperationType::add) set.push_back(operation.value);
            if (operation.type == OperationType::remove)
                set.erase(std::find(set.begin(), set.end(), operation.value));
        }
    }
    [[nodiscard]] FieldReader reader(const EntityId& id) const { return {id, fields, sets, Hlc::of(77, 0)}; }
};

/// Stores a value as new; every operation must fit the frozen schema.
template <class T>
Stored stored(const T& value) {
    const auto operations = changes<T>(nullptr, value);
    REQUIRE(operations.ok());
    for (const Operation& operation : *operations) {
        const EntityRule* const entity = entityRule(operation.kind);
        REQUIRE(entity != nullptr);
        const FieldRule* const rule = fieldRule(*entity, operation.field);
        REQUIRE(rule != nullptr);
        CHECK(fits(*rule, operation.value));
        CHECK(operation.entity == value.id.entity());
    }
    Stored out;
    out.apply(*operations);
    return out;
}

template <class T>
std::string refusal(const T& value) {
    const auto operations = changes<T>(nullptr, value);
    return operations.ok() ? "" : operations.error().sentence;
}

Client anna() {
    return {ClientId(idOf(1)), "Anna Berger", "anna@example.org", {"nurse", "night shift"}, false};
}

Goal scaledGoal() {
    Goal goal;
    goal.id = GoalId(idOf(2));
    goal.title = "Speak up in rounds";
    goal.lens = Lens::courage;
    goal.weight = 3;
    goal.scale.texts = {"silent", "once a week", "once a day", "each round", "others follow"};
    goal.baseline = *Level::from(-2);
    goal.level = *Level::from(1);
    return goal;
}

Session plannedSession() {
    Session session;
    session.id = SessionId(idOf(3));
    session.title = "First session";
    session.startsAt = *LocalTime::fromText("2026-04-02T17:30", "Europe/Vienna");
    session.length = {45};
    session.workedGoals = {GoalId(idOf(2))};
    return session;
}

CheckIn checkIn() {
    CheckIn value;
    value.id = CheckInId(idOf(4));
    value.date = *LocalDate::fromText("2026-04-03");
    value.energy = 2;
    value.choice = "say no once";
    value.action = "leave at six";
    value.outcome = Outcome::partly;
    value.outcomeValue = "a calmer evening";
    value.outcomeFor = Beneficiary::self;
    value.driver = Driver::values;
    value.comment = "long day";
    value.created = UtcMillis{77};
    return value;
}

} // namespace

TEST_CASE("each value comes back from what it stores") {
    CHECK(Client::read(stored(anna()).reader(idOf(1))) == anna());
    CHECK(Goal::read(stored(scaledGoal()).reader(idOf(2))) == scaledGoal());
    CHECK(Session::read(stored(plannedSession()).reader(idOf(3))) == plannedSession());
    CHECK(CheckIn::read(stored(checkIn()).reader(idOf(4))) == checkIn());

    Engagement engagement{EngagementId(idOf(5)),
                          "Spring package",
                          *LocalDate::fromText("2026-04-01"),
                          *LocalDate::fromText("2026-09-30"),
                          6,
                          Money{120'000, "EUR"},
                          "Hospital of Example",
                          true};
    CHECK(Engagement::read(stored(engagement).reader(idOf(5))) == engagement);

    AgreedAction action;
    action.id = AgreedActionId(idOf(6));
    action.title = "Ask one open question";
    action.goal = GoalId(idOf(2));
    action.session = SessionId(idOf(3));
    action.dueOn = *LocalDate::fromText("2026-04-09");
    action.doneAt = UtcMillis{1'775'000'000'000};
    CHECK(AgreedAction::read(stored(action).reader(idOf(6))) == action);

    Relation relation{ClientId(idOf(7)), {}, {}};
    relation.privateSpace.raw.fill(8);
    relation.sharedSpace.raw.fill(9);
    const auto written = changes<Relation>(nullptr, relation);
    Stored relationStored;
    relationStored.apply(*written);
    CHECK(Relation::read(relationStored.reader(idOf(7))) == relation);

    VqSubmission submission;
    submission.id = VqSubmissionId(idOf(10));
    submission.assignment = VqAssignmentId(idOf(11));
    submission.administration = cbor::Value::map();
    submission.release = Release::showMeNow;
    submission.consentVersion = "1";
    submission.comment = "done in a break";
    submission.created = UtcMillis{77};
    CHECK(VqSubmission::read(stored(submission).reader(idOf(10))) == submission);

    const Note note{NoteId(idOf(12)), NoteKind::shared, "What we said", SessionId(idOf(3)), UtcMillis{77}};
    CHECK(Note::read(NoteKind::shared, stored(note).reader(idOf(12))) == note);
}

TEST_CASE("an entity that was never written reads as empty") {
    const Stored nothing;
    CHECK(Client::read(nothing.reader(idOf(1))).name.empty());
    const Goal goal = Goal::read(nothing.reader(idOf(2)));
    CHECK(goal.weight == 1);
    CHECK_FALSE(goal.level.has_value());
    CHECK(CheckIn::read(nothing.reader(idOf(4))).skipped());
}

TEST_CASE("only fields that differ are written") {
    const Client before = anna();
    CHECK(changes(&before, before)->empty());
    Client after = before;
    after.name = "Anna Berger-Huber";
    after.tags = {"nurse", "team lead"};
    const auto operations = changes(&before, after);
    REQUIRE(operations.ok());
    const Operations expected{
        Operation::remove(EntityKind::client, idOf(1), Field::tags, cbor::Value::text("night shift")),
        Operation::set(EntityKind::client, idOf(1), Field::name, cbor::Value::text("Anna Berger-Huber")),
        Operation::add(EntityKind::client, idOf(1), Field::tags, cbor::Value::text("team lead"))};
    CHECK(*operations == expected);
}

TEST_CASE("what is taken back is blanked and reads as none") {
    AgreedAction before;
    before.id = AgreedActionId(idOf(6));
    before.title = "Ask one open question";
    before.dueOn = *LocalDate::fromText("2026-04-09");
    before.doneAt = UtcMillis{5};
    before.goal = GoalId(idOf(2));
    Stored fields = stored(before);
    AgreedAction after = before;
    after.dueOn.reset();
    after.doneAt.reset();
    after.goal = {};
    fields.apply(*changes(&before, after));
    CHECK(AgreedAction::read(fields.reader(idOf(6))) == after);
}

TEST_CASE("nonsense is refused with one sentence") {
    Client client = anna();
    client.name = " \n";
    CHECK(refusal(client) == "A client needs a name.");
    Goal goal = scaledGoal();
    goal.title.clear();
    CHECK(refusal(goal) == "A goal needs a title.");
    goal = scaledGoal();
    goal.scale.texts[3] = " ";
    CHECK(refusal(goal) == "A scale of attainment needs words for all five levels, or for none.");
    goal.scale = {};
    CHECK(refusal(goal) == "A goal needs its scale of attainment before it can stand at a level.");
    goal = scaledGoal();
    goal.weight = 11;
    CHECK(refusal(goal) == "The weight of a goal is a number from 1 to 10.");
    CHECK(Level::from(3).error().sentence == "A level of attainment is a number from -2 to 2.");
    CHECK(lensFromText("kindness").error().sentence == "A lens is one of creativity, curiosity, courage.");
    CheckIn day = checkIn();
    day.energy = 6;
    CHECK(refusal(day) == "Energy is a number from 1 to 5.");
    day = checkIn();
    day.outcome.reset();
    CHECK(refusal(day) == "Say first what became of yesterday's choice, then what value it created.");
    Session session = plannedSession();
    session.startsAt.zone = "somewhere nice";
    CHECK(refusal(session) == "This is not the name of a time zone: write one such as Europe/Vienna.");
    Engagement engagement;
    engagement.title = "Package";
    engagement.startsOn = *LocalDate::fromText("2026-04-02");
    engagement.endsOn = *LocalDate::fromText("2026-04-01");
    CHECK(refusal(engagement) == "An engagement can't end before it starts.");
    engagement.endsOn.reset();
    engagement.price = Money{100, "euro"};
    CHECK(refusal(engagement) == "A currency has three capital letters, such as EUR.");
    CHECK(refusal(VqSubmission{}) == "Both parts must be ranked before the assessment can be handed in.");
}

TEST_CASE("a text that is too long for its field, or no UTF-8, is refused before anything is sealed") {
    Client client = anna();
    client.name = std::string(201, 'a'); // a line has 200 bytes at most
    CHECK(changes<Client>(nullptr, client).error().code == ErrorCode::tooLarge);
    client.name = "caf\xe9";
    CHECK(changes<Client>(nullptr, client).error().code == ErrorCode::badInput);
}

TEST_CASE("a note's text is checked by itself") {
    CHECK(checkNoteText("a word").ok());
    CHECK(checkNoteText(std::string(noteLimit, 'a')).ok());
    const Status tooLong = checkNoteText(std::string(noteLimit + 1, 'a'));
    CHECK(tooLong.error().code == ErrorCode::tooLarge);
    CHECK(tooLong.error().sentence.find("stays in the draft") != std::string::npos);
    CHECK(checkNoteText(" \n ").error().sentence == "There is nothing in this note to save.");
    CHECK_FALSE(checkNoteText("caf\xe9").ok());
}
