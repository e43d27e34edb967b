// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a coach ends the work with a client, or erases one.
#pragma once

#include "app/coach/client_erasing.h"
#include "app/common/space_ending_model.h"
#include "core/practice/coach_desk.h"

namespace vw {

/// Key: CLIENT. GUI thread only; what it refers to outlives it.
class ClientEndingModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString problem READ problem CONSTANT)
    Q_PROPERTY(vw::SpaceEndingModel* ending READ ending CONSTANT)
    Q_PROPERTY(vw::ClientErasing* erasing READ erasing CONSTANT)
    Q_PROPERTY(bool erased READ isErased NOTIFY changed)

public:
    ClientEndingModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                      ClientErasing& erasing);

    [[nodiscard]] QString name() const { return m_name; }
    /// Why there is nothing to end; usually empty.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] SpaceEndingModel* ending() { return &m_ending; }
    [[nodiscard]] ClientErasing* erasing() { return &m_erasing; }
    /// The newest receipt is of this client.
    [[nodiscard]] bool isErased() const { return m_erasing.hasErased(m_card.client.id); }

    /// Makes what is shared read-only for both.
    Q_INVOKABLE void end();
    /// Whether this is the client's name, as it must be typed before an erasure.
    Q_INVOKABLE bool isName(const QString& typed) const;
    /// Nothing happens unless `typed` is the client's name.
    Q_INVOKABLE void erase(const QString& typed);

signals:
    void changed();

private:
    SpaceEndingModel m_ending;
    ClientErasing& m_erasing;
    practice::ClientCard m_card;
    QString m_name;
    QString m_problem;
};

} // namespace vw
