// SPDX-License-Identifier: GPL-3.0-or-later
// The first look at an item: good, unsure or bad, with one tap.
#pragma once

#include "app/client/vq_keeper.h"

#include <QStringList>

namespace vw {

/// GUI thread only; the keeper outlives it.
class VqSortModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString item READ item NOTIFY changed)
    Q_PROPERTY(QList<QString> labels READ labels NOTIFY changed)

public:
    explicit VqSortModel(VqKeeper& keeper);

    /// The item asked about; empty when all are sorted.
    [[nodiscard]] QString item() const;
    /// The three answers: good, unsure, bad, in the words of the part.
    [[nodiscard]] QStringList labels() const;

    /// 0 good, 1 unsure, 2 bad.
    Q_INVOKABLE void sort(int bucket);

signals:
    void changed();

private:
    VqKeeper& m_keeper;
};

} // namespace vw
