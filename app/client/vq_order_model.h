// SPDX-License-Identifier: GPL-3.0-or-later
// All items of a part in the person's order, to look over and move.
#pragma once

#include "app/client/vq_keeper.h"

#include <QAbstractListModel>
#include <QTimer>

namespace vw {

/// Rows move one place at a time under a dragging finger; one step is recorded when it rests. GUI thread
/// only; the keeper outlives it.
class VqOrderModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(QString best READ best NOTIFY ended)
    Q_PROPERTY(QString worst READ worst NOTIFY ended)

public:
    enum Role {
        TextRole = Qt::UserRole, ///< QString
    };
    Q_ENUM(Role)

    explicit VqOrderModel(VqKeeper& keeper);
    ~VqOrderModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Labels of the first and the last place.
    [[nodiscard]] QString best() const;
    [[nodiscard]] QString worst() const;

    /// Rows counted from 0; ignored outside the list.
    Q_INVOKABLE void moveItem(int from, int to);
    /// Records a move that still rests in the hand. True unless it could not be sealed.
    bool settle();

signals:
    void ended();

private:
    void refresh();
    VqKeeper& m_keeper;
    struct Row {
        axiology::Norm item;
        QString text;
    };
    /// Stay as they were while something else than the review is shown.
    std::vector<Row> m_rows;
    std::optional<axiology::Norm> m_moving;
    QTimer m_rest;
};

} // namespace vw
