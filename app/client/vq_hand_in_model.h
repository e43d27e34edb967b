// SPDX-License-Identifier: GPL-3.0-or-later
// Handing a finished assessment in, or keeping it: who receives it, a comment, and the result or its promise.
#pragma once

#include "app/client/vq_keeper.h"

#include <QStringList>

namespace vw {

/// GUI thread only; what it refers to outlives it.
class VqHandInModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<QString> readers READ readers NOTIFY changed)
    Q_PROPERTY(bool forMyself READ isForMyself NOTIFY changed)
    Q_PROPERTY(bool showNow READ showsNow NOTIFY changed)
    Q_PROPERTY(QString comment READ comment WRITE setComment NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    Q_PROPERTY(QString resultKey READ resultKey NOTIFY changed)

public:
    VqHandInModel(practice::ClientDesk& desk, VqKeeper& keeper, const PageServices& services);

    /// Names of everybody else who will read it.
    [[nodiscard]] QStringList readers() const { return m_forMyself ? QStringList() : m_readers; }
    /// It is kept, and goes to nobody.
    [[nodiscard]] bool isForMyself() const { return m_forMyself; }
    /// The choice made before starting.
    [[nodiscard]] bool showsNow() const { return m_showNow; }
    /// The person's own words about it; kept as a draft.
    [[nodiscard]] QString comment() const { return m_comment; }
    [[nodiscard]] bool isDone() const { return m_done; }
    /// Of the result, once it is done; for Routes.VqResult.
    [[nodiscard]] QString resultKey() const { return m_resultKey; }
    void setComment(const QString& comment);

    /// It can't be changed afterwards.
    Q_INVOKABLE void send();

signals:
    void changed();

private:
    void refresh();
    [[nodiscard]] Result<EntityId> deliver(practice::VqHandIn handIn);

    practice::ClientDesk& m_desk;
    VqKeeper& m_keeper;
    PageServices m_services;
    QStringList m_readers;
    QString m_comment;
    QString m_resultKey;
    bool m_forMyself = false;
    bool m_showNow = false;
    bool m_done = false;
};

} // namespace vw
