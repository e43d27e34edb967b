// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach may ask after reading a result, by lens.
#pragma once

#include "app/coach/vq_result.h"
#include "app/frame/row_model.h"

namespace vw {

struct VqQuestionRow {
    int key = 0;
    int lens = 0; ///< as Lens in QML
    QString text;
    friend bool operator==(const VqQuestionRow&, const VqQuestionRow&) = default;
};

/// Never changes. GUI thread only.
class VqQuestionsModel : public RowModel<VqQuestionRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role {
        LensRole = Qt::UserRole, ///< int
        TextRole,                ///< QString
        FirstRole,               ///< bool: the first of its lens
    };
    Q_ENUM(Role)

    explicit VqQuestionsModel(const VqResult& result, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

protected:
    [[nodiscard]] QVariant value(const VqQuestionRow& row, int role) const override;
};

} // namespace vw
