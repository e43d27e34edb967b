// SPDX-License-Identifier: GPL-3.0-or-later
// Random commands, each with what it promises when it succeeds.
#include "tests/simulation/acts.h"

#include "core/practice/client_erasure.h"
#include "core/practice/instrument_shelf.h"
#include "core/practice/vq_sitting.h"
#include "tests/core/practice/sittings.h"

#include <algorithm>

namespace vw::simulation {
namespace {

using namespace coaching;
using practice::ClientDesk;
using practice::CoachDesk;
using practice::Notebook;
using practice::RelationDesk;

/// Both parts, ranked as the norm does; the same in every run, for it takes long to make.
const practice::VqHandIn& ranked() {
    static const practice::VqHandIn done = test::must(test::rankedSitting().handIn({}));
    return done;
}

LocalTime someDay(Dice& dice) {
    return {LocalDate{20'900 + static_cast<std::int32_t>(dice.below(60))}, 600, "Europe/Vienna"};
}

/// Whether some work here was ended or erased, so that nothing can be written there.
bool isAnyClosed(const Vault& vault) {
    const std::vector<SpaceInfo> spaces = vault.spaces();
    return std::any_of(spaces.begin(), spaces.end(),
                       [&](const SpaceInfo& space) { return practice::isClosed(vault, space.id); });
}

} // namespace

void prepareActs() { (void)ranked(); }

bool Acts::isExplained(Device& device, ErrorCode code) const {
    switch (code) {
    case ErrorCode::notFound: // the other side removed it meanwhile
    case ErrorCode::conflict:
        return true;
    case ErrorCode::diskFull:
        return device.disk().isFull();
    case ErrorCode::io:
        return device.disk().hasFailed();
    case ErrorCode::locked: // the space has not followed a change of devices yet
    case ErrorCode::notAllowed:
        return m_several || isAnyClosed(device.vault());
    case ErrorCode::forked:
        return device.isDoubtful;
    default:
        return false;
    }
}

bool Acts::done(Device& device, const Status& status) {
    if (status) return true;
    if (device.disk().isDead() || isExplained(device, status.error().code)) return false;
    throw Violation("a command was refused: " + status.error().sentence);
}

std::string Acts::text(std::string_view what) {
    return std::string(what) + " " + std::to_string(++m_count) + " " + std::string(canary);
}

void Acts::act(Device& device) {
    m_ledger.setWriter(&device.vault());
    device.spec().role == Role::coach ? actAsCoach(device) : actAsClient(device);
    m_ledger.setWriter(nullptr);
    if (device.isRunning() && !device.disk().isDead()) m_ledger.noteOwn(device.vault());
}

void Acts::actAsCoach(Device& device) {
    CoachDesk desk(device.vault(), device.clock());
    auto clients = done(device, desk.clients());
    if (!clients || clients->empty()) return;
    const ClientId client = m_dice.pick(*clients).client.id;
    auto relation = done(device, desk.relation(client));
    auto notes = done(device, desk.privateNotes(client));
    if (!relation || !notes) return;
    switch (m_dice.below(10)) {
    case 0:
    case 1:
        return session(device, desk, client);
    case 2:
        return assign(device, desk, client);
    case 3:
        return card(device, desk, client);
    case 4:
    case 5:
        return note(device, *notes);
    default:
        return together(device, *relation);
    }
}

void Acts::actAsClient(Device& device) {
    ClientDesk desk(device.vault(), device.clock());
    if (m_dice.percent(15)) {
        if (auto journal = done(device, desk.journal())) note(device, *journal);
        return;
    }
    auto relations = desk.relations();
    if (relations.empty()) return;
    RelationDesk& relation = relations.front();
    if (m_dice.percent(30)) return checkIn(device, desk, relation.space());
    if (m_dice.percent(8)) return handIn(device, desk, relation);
    together(device, relation);
}

void Acts::together(Device& device, RelationDesk& desk) {
    switch (m_dice.below(7)) {
    case 0:
        return goal(device, desk);
    case 1:
        return goalChange(device, desk);
    case 2:
        return action(device, desk);
    default:
        return note(device, desk.notes());
    }
}

void Acts::goal(Device& device, RelationDesk& desk) {
    Goal made;
    made.title = text("goal");
    made.weight = 1 + static_cast<int>(m_dice.below(10));
    if (const auto id = done(device, desk.saveGoal(made)))
        m_ledger.saved(desk.space(), EntityKind::goal, id->entity(), {Field::title, made.title});
}

void Acts::goalChange(Device& device, RelationDesk& desk) {
    auto goals = done(device, desk.goals());
    if (!goals || goals->empty()) return;
    Goal changed = m_dice.pick(*goals);
    if (m_dice.percent(15)) {
        m_ledger.removed(desk.space(), changed.id.entity());
        (void)done(device, desk.remove(changed.id));
        return;
    }
    changed.weight = 1 + changed.weight % 10;
    changed.archived = m_dice.percent(20);
    (void)done(device, desk.saveGoal(changed));
}

void Acts::action(Device& device, RelationDesk& desk) {
    auto actions = done(device, desk.actions());
    if (!actions) return;
    if (!actions->empty() && m_dice.percent(60)) {
        const auto tick = m_dice.percent(70) ? RelationDesk::Tick::done : RelationDesk::Tick::open;
        (void)done(device, desk.tick(m_dice.pick(*actions).id, tick));
        return;
    }
    AgreedAction made;
    made.title = text("action");
    made.dueOn = someDay(m_dice).date;
    if (const auto id = done(device, desk.saveAction(made)))
        m_ledger.saved(desk.space(), EntityKind::action, id->entity(), {Field::title, made.title});
}

void Acts::note(Device& device, Notebook notebook) {
    auto notes = done(device, notebook.notes());
    if (!notes) return;
    if (!notes->empty() && m_dice.percent(65)) return noteChange(device, notebook, m_dice.pick(*notes));
    std::string written = text("first line") + "\nsecond line\nthird line";
    const auto id = done(device, notebook.write({text("note"), written, {}}));
    if (!id) return;
    const EntityKind kind = entityKindOf(notebook.kind());
    m_ledger.wrote(notebook.space(), kind, id->entity(), written);
    m_ledger.saved(notebook.space(), kind, id->entity(), {Field::body, {}});
}

void Acts::noteChange(Device& device, Notebook& notebook, const Note& note) {
    const EntityId id = note.id.entity();
    if (m_dice.percent(8)) {
        m_ledger.removed(notebook.space(), id);
        (void)done(device, notebook.remove(note.id));
        return;
    }
    const auto shown = done(device, notebook.text(note.id));
    if (!shown) return;
    std::string typed = shown->text;
    const std::string line = text("line");
    if (m_dice.percent(50))
        typed += "\n" + line;
    else
        typed.replace(0, std::min(typed.find('\n'), typed.size()), line);
    if (!done(device, notebook.edit(note.id, {note.title, typed, shown->heads}))) return;
    m_ledger.wrote(notebook.space(), entityKindOf(notebook.kind()), id, typed);
}

void Acts::session(Device& device, CoachDesk& desk, ClientId client) {
    auto relation = done(device, desk.relation(client));
    if (!relation) return;
    auto sessions = done(device, relation->sessions());
    if (!sessions) return;
    if (!sessions->empty() && m_dice.percent(60)) {
        const coaching::Session& session = m_dice.pick(*sessions);
        if (session.state == SessionState::planned) {
            (void)done(device, desk.startSession(client, session.id));
            return;
        }
        practice::SessionClosing closing;
        closing.centralQuestion = text("answer");
        closing.actions.push_back({{}, text("agreed"), {}, {}, {}, {}});
        closing.next = someDay(m_dice);
        if (session.state == SessionState::running)
            (void)done(device, desk.closeSession(client, session.id, closing));
        return;
    }
    coaching::Session planned;
    planned.title = text("session");
    planned.startsAt = someDay(m_dice);
    if (const auto id = done(device, desk.planSession(client, planned)))
        m_ledger.saved(relation->space(), EntityKind::session, id->entity(), {Field::title, planned.title});
}

void Acts::assign(Device& device, CoachDesk& desk, ClientId client) {
    auto relation = done(device, desk.relation(client));
    if (!relation) return;
    VqAssignment asked;
    asked.instrument = practice::nameOf(axiology::builtInInstrument()).toText();
    asked.purpose = text("purpose");
    if (const auto id = done(device, desk.assignVq(client, asked)))
        m_ledger.saved(relation->space(), EntityKind::vqAssignment, id->entity(),
                       {Field::purpose, asked.purpose});
}

void Acts::card(Device& device, CoachDesk& desk, ClientId client) {
    auto card = done(device, desk.client(client));
    if (!card) return;
    card->client.contact = text("contact");
    card->client.tags.push_back(text("tag"));
    m_ledger.removed(card->privateSpace, client.entity()); // a refusal leaves either text
    if (done(device, desk.saveClient(card->client)) && !m_several)
        m_ledger.saved(card->privateSpace, EntityKind::client, client.entity(),
                       {Field::contact, card->client.contact});
}

void Acts::checkIn(Device& device, ClientDesk& desk, SpaceId shared) {
    CheckIn made;
    made.date = someDay(m_dice).date;
    made.energy = 1 + static_cast<int>(m_dice.below(5));
    made.choice = text("choice");
    if (const auto id = done(device, desk.checkIn(shared, made)))
        m_ledger.saved(shared, EntityKind::checkIn, id->entity(), {Field::choice, made.choice});
}

void Acts::handIn(Device& device, ClientDesk& desk, RelationDesk& relation) {
    practice::VqHandIn handIn = ranked();
    handIn.sitting = {};
    handIn.comment = text("comment");
    const auto open = done(device, relation.openVqAssignments());
    if (open && !open->empty()) handIn.assignment = open->front().id;
    if (const auto id = done(device, desk.submitVq(relation.space(), handIn)))
        m_ledger.saved(relation.space(), EntityKind::vqSubmission, id->entity(),
                       {Field::comment, handIn.comment});
}

} // namespace vw::simulation
