// SPDX-License-Identifier: GPL-3.0-or-later
// Handing a finished assessment in: who receives it, a comment, and the result or its promise.
#pragma once

#include "app/client/vq_keeper.h"
#include "core/practice/client_desk.h"

#include <QStringList>

namespace vw {

/// GUI thread only; what it refers to outlives it.
class VqHandInModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<QString> readers READ readers CONSTANT)
    Q_PROPERTY(bool showNow READ showsNow NOTIFY changed)
    Q_PROPERTY(QString comment READ comment WRITE setComment NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)

public:
    VqHandInModel(practice::ClientDesk& desk, VqKeeper& keeper, const PageServices& services);

    /// Names of everybody else who will read it.
    [[nodiscard]] QStringList readers() const { return m_readers; }
    /// The choice made before starting.
    [[nodiscard]] bool showsNow() const { return m_showNow; }
    /// The person's own words about it; kept as a draft.
    [[nodiscard]] QString comment() const { return m_comment; }
    [[nodiscard]] bool isDone() const { return m_done; }
    void setComment(const QString& comment);

    /// It can't be changed afterwards.
    Q_INVOKABLE void send();

signals:
    void changed();

private:
    void refresh();
    /// True when what is finished here was handed in before the device could note it.
    [[nodiscard]] bool wasSent(const practice::VqHandIn& handIn) const;
    void finish();

    practice::ClientDesk& m_desk;
    VqKeeper& m_keeper;
    PageServices m_services;
    QStringList m_readers;
    QString m_comment;
    bool m_showNow = false;
    bool m_done = false;
};

} // namespace vw
