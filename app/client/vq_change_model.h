// SPDX-License-Identifier: GPL-3.0-or-later
// A client's results one after the other, without a verdict on what changed.
#pragma once

#include "app/client/vq_own_results.h"
#include "app/frame/row_model.h"

namespace vw {

struct VqChangeRow {
    QString key;
    QString day;
    QString world; ///< distance from the norm as a part of what chance would give, "0.24"
    QString self;
    friend bool operator==(const VqChangeRow&, const VqChangeRow&) = default;
};

/// Earliest first: what may be read and may be shown, taken with the words of one instrument. Empty when that
/// is less than two. GUI thread only; what it refers to outlives it.
class VqChangeModel : public RowModel<VqChangeRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        DayRole = Qt::UserRole, ///< QString
        WorldRole,              ///< QString
        SelfRole,               ///< QString
    };
    Q_ENUM(Role)

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// `edition` is the instrument of the result on the page.
    void show(const VqOwnResults& results, const coaching::InstrumentEdition& edition);
    void clear() { setRows({}); }

protected:
    [[nodiscard]] QVariant value(const VqChangeRow& row, int role) const override;
};

} // namespace vw
