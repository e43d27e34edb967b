// SPDX-License-Identifier: GPL-3.0-or-later
// A new client with the first agreement.
#pragma once

#include "app/frame/form_draft.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"

#include <QObject>

namespace vw {

/// GUI thread only; what it refers to outlives it.
class ClientEditor : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(vw::FormDraft* draft READ draft CONSTANT)

public:
    ClientEditor(practice::CoachDesk& desk, const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] QString problem() const { return m_problem; }
    /// Fields name, contact, agreement, sessions.
    [[nodiscard]] FormDraft* draft() { return &m_draft; }

    /// Writes client and agreement. The key of the new client, or empty with `problem` set. `sessions` 0 is
    /// open.
    Q_INVOKABLE QString add(const QString& name, const QString& contact, const QString& agreement,
                            int sessions);

signals:
    void changed();

private:
    [[nodiscard]] Result<coaching::ClientId> write(const coaching::Client& client,
                                                   const coaching::Engagement& engagement);
    practice::CoachDesk& m_desk;
    PageServices m_services;
    QString m_problem;
    FormDraft m_draft;
};

} // namespace vw
