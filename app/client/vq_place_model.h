// SPDX-License-Identifier: GPL-3.0-or-later
// One bucket of items, to be put into order by tapping them one after the other.
#pragma once

#include "app/client/vq_keeper.h"
#include "app/frame/row_model.h"

namespace vw {

struct VqPlaceRow {
    int key = 0; ///< norm place of the item
    QString text;
    int place = 0; ///< 1 … 18 once it has one, 0 before
    friend bool operator==(const VqPlaceRow&, const VqPlaceRow&) = default;
};

/// Shows the first bucket that is not in order yet. GUI thread only; the keeper outlives it.
class VqPlaceModel : public RowModel<VqPlaceRow> {
    Q_OBJECT
    Q_PROPERTY(int bucket READ bucket NOTIFY bucketChanged)
    Q_PROPERTY(QString label READ label NOTIFY bucketChanged)
    Q_PROPERTY(QString instruction READ instruction NOTIFY bucketChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< int
        TextRole,               ///< QString
        PlaceRole,              ///< int
    };
    Q_ENUM(Role)

    explicit VqPlaceModel(VqKeeper& keeper);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// 0 good, 1 unsure, 2 bad.
    [[nodiscard]] int bucket() const { return static_cast<int>(m_bucket); }
    [[nodiscard]] QString label() const;
    /// What to tap first, for this bucket of this part.
    [[nodiscard]] QString instruction() const;

    /// Gives the item the next place, or takes its place away again.
    Q_INVOKABLE void tap(int key);

signals:
    void bucketChanged();

protected:
    [[nodiscard]] QVariant value(const VqPlaceRow& row, int role) const override;

private:
    void refresh();
    VqKeeper& m_keeper;
    axiology::Bucket m_bucket = axiology::Bucket::good;
};

} // namespace vw
