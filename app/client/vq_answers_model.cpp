// SPDX-License-Identifier: GPL-3.0-or-later
// Raw answers.
#include "app/client/vq_answers_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {

using axiology::PartKind;

VqAnswersModel::VqAnswersModel(const axiology::InstrumentPart& words)
    : m_title(qtText(words.title)) {}

void VqAnswersModel::show(const axiology::InstrumentPart& words, const axiology::Ranking& ranking) {
    m_title = qtText(words.title);
    std::vector<VqAnswerRow> rows;
    for (const axiology::Norm item : ranking.order())
        rows.push_back({static_cast<int>(rows.size()) + 1, qtText(words.item(item).text)});
    setRows(std::move(rows));
}

QHash<int, QByteArray> VqAnswersModel::roleNames() const {
    return {{PlaceRole, "place"}, {TextRole, "text"}};
}

QVariant VqAnswersModel::value(const VqAnswerRow& row, int role) const {
    switch (role) {
    case PlaceRole:
        return row.key;
    case TextRole:
    case Qt::DisplayRole:
        return row.text;
    default:
        return {};
    }
}

VqSubmittedModel::VqSubmittedModel(const VqOwnResults& results, const QString& key)
    : m_world(axiology::builtInInstrument().part(PartKind::world))
    , m_self(axiology::builtInInstrument().part(PartKind::self)) {
    const auto result =
        key.isEmpty() ? Result<VqOwnResult>(notFound("No result was named.")) : results.find(key);
    if (!result) return;
    const auto words = results.wordsOf(*result);
    const auto reading = practice::readVq(result->submission);
    if (!words || !reading) return;
    m_found = true;
    m_day = dayText(qtLocal(result->submission.taken()).date());
    m_comment = qtText(result->submission.comment);
    m_readers = results.readers(*result);
    m_missing = words->missing ? sentenceOf(*words->missing) : QString();
    m_world.show(words->instrument.part(PartKind::world), reading->world.ranking);
    m_self.show(words->instrument.part(PartKind::self), reading->self.ranking);
}

} // namespace vw
