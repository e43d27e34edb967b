// SPDX-License-Identifier: GPL-3.0-or-later
// Findings for QML.
#include "app/coach/vq_perspectives_model.h"

namespace vw {

void VqPerspectivesModel::fill(std::vector<VqPerspectiveRow> findings) {
    if (setRows(std::move(findings))) emit countChanged();
}

QHash<int, QByteArray> VqPerspectivesModel::roleNames() const {
    return {{KeyRole, "key"},
            {TextRole, "text"},
            {DimensionRole, "dimension"},
            {DeviationRole, "deviation"},
            {ReadingRole, "reading"},
            {FitRole, "fit"},
            {FitTextRole, "fitText"},
            {NotesRole, "noteCount"}};
}

QVariant VqPerspectivesModel::value(const VqPerspectiveRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TextRole:
        return row.text;
    case DimensionRole:
        return row.dimension;
    case DeviationRole:
        return row.deviation;
    case ReadingRole:
        return row.reading;
    case FitRole:
        return row.fit;
    case FitTextRole:
        return row.fitText;
    case NotesRole:
        return row.notes;
    default:
        return {};
    }
}

} // namespace vw
