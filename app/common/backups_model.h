// SPDX-License-Identifier: GPL-3.0-or-later
// The page about backups: the automatic ones, one made now, and looking into a file.
#pragma once

#include "app/common/backup_check_model.h"
#include "app/common/backup_now_model.h"

#include <QObject>

namespace vw {

/// The words exist only here, on locked memory, and as text while the page shows them. GUI thread only; what
/// it refers to outlives it.
class BackupsModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool restored READ isRestored CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QList<QString> words READ words NOTIFY changed)
    Q_PROPERTY(QList<QString> made READ made NOTIFY changed)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(vw::BackupNowModel* now READ now CONSTANT)
    Q_PROPERTY(vw::BackupCheckModel* checking READ checking CONSTANT)

public:
    /// What belongs to the open profile, not to the page. `now` outlives this.
    struct Place {
        std::filesystem::path profile; ///< its folder
        BackupNowModel& now;
    };
    /// The cost is that of keys made here.
    BackupsModel(const PageServices& services, const Place& place,
                 PassphraseCost cost = PassphraseCost::standard());

    [[nodiscard]] bool isOn() const { return m_backups.isOn(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// This device is not one of the person's yet, so that it can make none.
    [[nodiscard]] bool isRestored() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Those that were just drawn, until they were written down; empty otherwise.
    [[nodiscard]] QList<QString> words() const;
    /// Moment and size of each, newest first.
    [[nodiscard]] QList<QString> made() const;
    /// Where they lie.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] BackupNowModel* now() { return &m_now; }
    [[nodiscard]] BackupCheckModel* checking() { return &m_checking; }

    /// Draws words and derives their key beside the window; then `words` are to be written down, and only
    /// `confirm` turns backups on.
    Q_INVOKABLE void draw();
    /// The words were written down. They are forgotten here.
    Q_INVOKABLE void confirm();
    /// They were not written down: nothing is turned on.
    Q_INVOKABLE void forget();
    /// No more are made; those that exist stay.
    Q_INVOKABLE void turnOff();

signals:
    void changed();

private:
    void keep(SecretBytes words, Result<BackupKey> key);
    PageServices m_services;
    std::filesystem::path m_folder;
    PassphraseCost m_cost;
    AutoBackup m_backups;
    BackupNowModel& m_now;
    BackupCheckModel m_checking;
    bool m_busy = false;
    QString m_problem;
    SecretBytes m_words;
    std::optional<BackupKey> m_key;
};

} // namespace vw
