// SPDX-License-Identifier: GPL-3.0-or-later
// A few pairs asked once more when both parts are done.
#pragma once

#include "app/client/vq_keeper.h"

namespace vw {

/// One question at a time: six about the world, then six about oneself. GUI thread only; the keeper outlives
/// it.
class VqRetestModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString left READ left NOTIFY changed)
    Q_PROPERTY(QString right READ right NOTIFY changed)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    Q_PROPERTY(int total READ total CONSTANT)

public:
    explicit VqRetestModel(VqKeeper& keeper);

    [[nodiscard]] QString question() const;
    [[nodiscard]] QString left() const;
    [[nodiscard]] QString right() const;
    [[nodiscard]] int answered() const;
    [[nodiscard]] static int total();

    Q_INVOKABLE void preferLeft();
    Q_INVOKABLE void preferRight();

signals:
    void changed();

private:
    [[nodiscard]] std::optional<axiology::RetestPair> asked() const;
    [[nodiscard]] axiology::PartKind part() const;
    VqKeeper& m_keeper;
};

} // namespace vw
