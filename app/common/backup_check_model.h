// SPDX-License-Identifier: GPL-3.0-or-later
// Looks into a backup file: whether it is whole, whose it is, how old, and what is in it, in plain words.
#pragma once

#include "app/frame/long_work.h"
#include "app/frame/services.h"
#include "core/backup/backup.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace vw {

/// Changes nothing, in the profile or in the file. GUI thread only; what it refers to outlives it.
class BackupCheckModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QList<QString> findings READ findings NOTIFY changed)

public:
    explicit BackupCheckModel(const PageServices& services);
    ~BackupCheckModel() override;

    /// Its name, once one was chosen.
    [[nodiscard]] QString file() const;
    [[nodiscard]] bool isBusy() const { return m_work != nullptr; }
    [[nodiscard]] int percent() const { return m_work ? m_work->percent() : 0; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What it was found to be, a sentence each; empty before, and when it is not whole.
    [[nodiscard]] QStringList findings() const { return m_findings; }

    Q_INVOKABLE void choose(const QUrl& file);
    /// With what was typed into a field, which is emptied.
    Q_INVOKABLE void check(QObject* field);
    Q_INVOKABLE void cancel();

signals:
    void changed();

private:
    void finish(const Result<BackupCheck>& check);
    [[nodiscard]] QString whoMadeIt(const BackupHead& head) const;
    PageServices m_services;
    std::filesystem::path m_file;
    std::shared_ptr<LongWork> m_work; ///< none: nothing is under way
    QTimer m_look;
    QString m_problem;
    QStringList m_findings;
};

} // namespace vw
