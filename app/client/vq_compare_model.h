// SPDX-License-Identifier: GPL-3.0-or-later
// Two items at a time, for whom ordering a list is too much at once.
#pragma once

#include "app/client/vq_keeper.h"

namespace vw {

/// GUI thread only; the keeper outlives it.
class VqCompareModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString left READ left NOTIFY changed)
    Q_PROPERTY(QString right READ right NOTIFY changed)

public:
    explicit VqCompareModel(VqKeeper& keeper);

    [[nodiscard]] QString question() const;
    [[nodiscard]] QString left() const;
    [[nodiscard]] QString right() const;

    Q_INVOKABLE void preferLeft();
    Q_INVOKABLE void preferRight();

signals:
    void changed();

private:
    [[nodiscard]] std::optional<axiology::Comparison> asked() const;
    VqKeeper& m_keeper;
};

} // namespace vw
