// SPDX-License-Identifier: GPL-3.0-or-later
// Debriefs in the private space.
#include "core/practice/vq_debrief_desk.h"

#include "core/practice/entity_access.h"
#include "core/practice/vq_desk.h"

#include <algorithm>

namespace vw::practice {

using namespace coaching;

namespace {

template <class Unwanted>
Result<std::vector<Note>> notesWithout(const Notebook& book, Unwanted unwanted) {
    VW_TRY(std::vector<Note> out, book.notes());
    out.erase(std::remove_if(out.begin(), out.end(), unwanted), out.end());
    return out;
}

} // namespace

Result<VqDebriefDesk> VqDebriefDesk::of(Vault& vault, const Clock& clock, ClientId client) {
    VW_TRY(const ClientCard card, CoachDesk(vault, clock).client(client));
    return VqDebriefDesk(vault, card.sharedSpace, card.privateSpace);
}

Result<VqDebrief> VqDebriefDesk::debrief(VqSubmissionId id) const {
    auto found = readOne<VqDebrief>(m_vault, m_private, VqDebriefId(id.entity()));
    if (!found && found.error().code == ErrorCode::notFound) {
        VqDebrief fresh;
        fresh.id = VqDebriefId(id.entity());
        return fresh;
    }
    return found;
}

Status VqDebriefDesk::save(const VqDebrief& changed) {
    const VqSubmissionId id(changed.id.entity());
    VW_TRY([[maybe_unused]] const VqSubmission known, readOne<VqSubmission>(m_vault, m_shared, id));
    VW_TRY(const VqDebrief before, debrief(id));
    VW_TRY(Operations operations, changes(&before, changed));
    return commitTo(m_vault, m_private, std::move(operations));
}

Status VqDebriefDesk::tick(VqSubmissionId id, DebriefStep step, Tick tick) {
    VW_TRY(VqDebrief changed, debrief(id));
    if (tick == Tick::done)
        changed.done.insert(step);
    else
        changed.done.erase(step);
    return save(changed);
}

Result<std::vector<Note>> VqDebriefDesk::notesAbout(const VqLink& link) const {
    return notesWithout(notes(), [&link](const Note& note) { return note.about != link; });
}

Result<std::vector<Note>> VqDebriefDesk::notesAbout(VqSubmissionId id) const {
    return notesWithout(notes(), [id](const Note& note) { return note.about.submission != id; });
}

Result<std::vector<VqRepeat>> repeatsOfPractice(Vault& vault, const Clock& clock) {
    VW_TRY(const auto clients, CoachDesk(vault, clock).clients());
    std::vector<VqRepeat> out;
    for (const ClientCard& card : clients) {
        VW_TRY(auto repeats, VqDesk(vault, clock, card.sharedSpace).repeats());
        std::move(repeats.begin(), repeats.end(), std::back_inserter(out));
    }
    return out;
}

} // namespace vw::practice
