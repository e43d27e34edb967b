// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes one goal.
#include "app/coach/goal_editor.h"

#include "app/common/readers.h"
#include "app/frame/text.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_items.h"

namespace vw {

GoalEditor::GoalEditor(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                       QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_services(services)
    , m_ending(services)
    , m_draft(services.drafts, QStringLiteral("goal/") + key,
              {QStringLiteral("goal"), QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
               QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("lens"), QStringLiteral("start")}) {
    if (const Status found = find(key); !found) m_problem = sentenceOf(found.error());
}

Status GoalEditor::find(const QString& key) {
    VW_TRY(m_client, coaching::ClientId::fromHexText(coreText(key.section(QLatin1Char('/'), 0, 0))));
    VW_TRY(const practice::RelationDesk relation, m_desk.relation(m_client));
    m_readers = readersOf(m_services, relation.space());
    m_ending.watch(relation.space());
    const QString goal = key.section(QLatin1Char('/'), 1, 1);
    if (!goal.isEmpty()) {
        VW_TRY(const coaching::GoalId id, coaching::GoalId::fromHexText(coreText(goal)));
        VW_TRY(m_goal, relation.goal(id));
    } else if (const QString submission = key.section(QLatin1Char('/'), 2, 2); !submission.isEmpty()) {
        VW_TRY(m_goal.from.submission, coaching::VqSubmissionId::fromHexText(coreText(submission)));
        VW_TRY(m_goal.from.item, coaching::VqItem::from(key.section(QLatin1Char('/'), 3, 3).toInt()));
    }
    readOrigin(relation);
    return {};
}

/// A goal is whole without the words of the view it came from.
void GoalEditor::readOrigin(const practice::RelationDesk& relation) {
    if (m_goal.from.submission.isNone() || !m_goal.from.item) return;
    const auto reading = relation.vqReading(m_goal.from.submission);
    if (!reading) return;
    const practice::VqDesk desk(m_services.vault, m_services.clock, relation.space());
    const auto words = desk.instrumentFor(reading->submission);
    const coaching::VqItem item = *m_goal.from.item;
    if (words) m_from = qtText(words->part(practice::partOf(item)).item(practice::normOf(item)).text);
}

QString GoalEditor::title() const { return qtText(m_goal.title); }
int GoalEditor::lens() const { return static_cast<int>(m_goal.lens) - 1; }

QStringList GoalEditor::scale() const {
    QStringList out;
    for (const std::string& text : m_goal.scale.texts)
        out << qtText(text);
    return out;
}

int GoalEditor::baseline() const {
    return m_goal.baseline ? m_goal.baseline->value() : coaching::Level::least;
}

bool GoalEditor::save(const QString& title, int lens, const QStringList& scale, int baseline) {
    const Status written = write(title, lens, scale, baseline);
    m_problem = written ? QString() : sentenceOf(written.error());
    emit changed();
    if (!written) return false;
    m_draft.drop();
    m_services.changes.announce();
    return true;
}

Status GoalEditor::write(const QString& title, int lens, const QStringList& scale, int baseline) {
    VW_TRY(practice::RelationDesk relation, m_desk.relation(m_client));
    // Over what stands now: the other side may have moved the level while this page was open.
    coaching::Goal goal = m_goal;
    if (!m_goal.id.isNone()) {
        VW_TRY(goal, relation.goal(m_goal.id));
    }
    goal.title = coreText(title.trimmed());
    goal.lens = static_cast<coaching::Lens>(lens + 1);
    goal.scale = {};
    for (qsizetype i = 0; i < std::min<qsizetype>(5, scale.size()); ++i)
        goal.scale.texts[static_cast<std::size_t>(i)] = coreText(scale[i].trimmed());
    goal.baseline.reset();
    if (goal.scale.empty()) {
        goal.level.reset();
    } else {
        VW_TRY(goal.baseline, coaching::Level::from(baseline));
        if (!goal.level) goal.level = goal.baseline;
    }
    VW_TRY(m_goal.id, relation.saveGoal(goal));
    return {};
}

} // namespace vw
