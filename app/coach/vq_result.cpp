// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a result from the desks.
#include "app/coach/vq_result.h"

#include "app/frame/text.h"

namespace vw {

Result<VqResult> VqResult::read(practice::CoachDesk& desk, const PageServices& services, const QString& key) {
    VW_TRY(const auto clientId,
           coaching::ClientId::fromHexText(coreText(key.section(QLatin1Char('/'), 0, 0))));
    VW_TRY(const auto id,
           coaching::VqSubmissionId::fromHexText(coreText(key.section(QLatin1Char('/'), 1, 1))));
    VW_TRY(practice::ClientCard card, desk.client(clientId));
    const practice::RelationDesk relation(services.vault, services.clock, card.sharedSpace);
    VW_TRY(practice::VqReading reading, relation.vqReading(id));
    VW_TRY(practice::RankedWords words,
           practice::wordsOrFormulas(services.vault, card.sharedSpace, reading.submission));
    return VqResult{std::move(card), std::move(reading), std::move(words.instrument),
                    words.missing ? sentenceOf(*words.missing) : QString()};
}

Result<VqTalk> VqResult::talk(const PageServices& services) const {
    VW_TRY(const practice::VqDebriefDesk mine, debriefs(services));
    const practice::VqDesk shared = desk(services);
    VqTalk out;
    VW_TRY(out.findings, shared.findings(id()));
    VW_TRY(out.notes, mine.notesAbout(id()));
    VW_TRY(out.opening, shared.opening(id()));
    VW_TRY(out.debrief, mine.debrief(id()));
    VW_TRY(const auto goals, shared.goalsFrom(id()));
    const practice::RelationDesk pair = relation(services);
    for (const coaching::GoalId goal : goals) {
        VW_TRY(coaching::Goal found, pair.goal(goal));
        out.goals.push_back(std::move(found));
    }
    return out;
}

} // namespace vw
