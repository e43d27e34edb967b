// SPDX-License-Identifier: GPL-3.0-or-later
// Raw answers.
#include "app/client/vq_answers_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/axiology/instrument.h"

namespace vw {

using axiology::PartKind;

VqAnswersModel::VqAnswersModel(const practice::VqReading* reading, PartKind part)
    : m_title(qtText(axiology::builtInInstrument().part(part).title)) {
    if (!reading) return;
    const axiology::Ranking& ranking = (part == PartKind::world ? reading->world : reading->self).ranking;
    std::vector<VqAnswerRow> rows;
    for (const axiology::Norm item : ranking.order())
        rows.push_back({static_cast<int>(rows.size()) + 1,
                        qtText(axiology::builtInInstrument().part(part).item(item).text)});
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

VqSubmittedModel::VqSubmittedModel(const Result<practice::VqReading>& reading)
    : m_found(reading.ok())
    , m_day(reading ? dayText(qtLocal(reading->submission.created).date()) : QString())
    , m_comment(reading ? qtText(reading->submission.comment) : QString())
    , m_world(reading ? &*reading : nullptr, PartKind::world)
    , m_self(reading ? &*reading : nullptr, PartKind::self) {}

} // namespace vw
