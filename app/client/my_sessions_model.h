// SPDX-License-Identifier: GPL-3.0-or-later
// The client's sessions page: the next one, those that were, shared notes, and the journal.
#pragma once

#include "app/common/notes_model.h"
#include "app/common/space_ending_model.h"
#include "core/practice/client_desk.h"

namespace vw {

struct PastSessionRow {
    QString key;
    QString when;
    QString title;   ///< may be empty
    QString closing; ///< what was said to the Central Question; may be empty
    friend bool operator==(const PastSessionRow&, const PastSessionRow&) = default;
};

/// One row for each closed session, newest first. GUI thread only; what it refers to outlives it.
class MySessionsModel : public RowModel<PastSessionRow> {
    Q_OBJECT
    Q_PROPERTY(bool paired READ isPaired NOTIFY changed)
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(QList<QString> readers READ readers NOTIFY changed)
    Q_PROPERTY(QString nextWhen READ nextWhen NOTIFY changed)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(vw::SpaceEndingModel* ending READ ending CONSTANT)
    Q_PROPERTY(vw::NotesModel* shared READ shared NOTIFY changed)
    Q_PROPERTY(vw::NotesModel* journal READ journal NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        WhenRole = Qt::UserRole, ///< QString
        TitleRole,               ///< QString
        ClosingRole,             ///< QString
    };
    Q_ENUM(Role)

    MySessionsModel(practice::ClientDesk& desk, const PageServices& services);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isPaired() const { return m_shared != nullptr; }
    [[nodiscard]] QString coach() const { return m_coach; }
    /// Who else reads shared notes, by the membership log.
    [[nodiscard]] QStringList readers() const { return m_readers; }
    /// Day and time of the next session, or empty when none is planned.
    [[nodiscard]] QString nextWhen() const { return m_nextWhen; }
    [[nodiscard]] QString nextTitle() const { return m_nextTitle; }
    /// The next session is going on.
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Whether the work is over.
    [[nodiscard]] SpaceEndingModel* ending() { return &m_ending; }
    /// Null before the coach has confirmed.
    [[nodiscard]] NotesModel* shared() { return m_shared.get(); }
    /// Null when the profile was never finished.
    [[nodiscard]] NotesModel* journal() { return m_journal.get(); }

signals:
    void changed();

protected:
    [[nodiscard]] QVariant value(const PastSessionRow& row, int role) const override;

private:
    void reload();
    void show(const std::vector<coaching::Session>& sessions);
    practice::ClientDesk& m_desk;
    PageServices m_services;
    SpaceEndingModel m_ending;
    QString m_coach;
    QStringList m_readers;
    QString m_nextWhen;
    QString m_nextTitle;
    bool m_running = false;
    std::unique_ptr<NotesModel> m_shared;
    std::unique_ptr<NotesModel> m_journal;
};

} // namespace vw
