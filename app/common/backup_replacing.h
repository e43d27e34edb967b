// SPDX-License-Identifier: GPL-3.0-or-later
// After something was erased: a fresh automatic backup takes the place of those that still hold it.
#pragma once

#include "app/frame/services.h"
#include "core/backup/auto_backup.h"
#include "core/backup/backup_writing.h"

#include <QObject>
#include <QTimer>

namespace vw {

/// Works between frames and beside the window. What was begun and cut short goes on at the next start. GUI
/// thread only; what it refers to outlives it.
class BackupReplacing : public QObject {
    Q_OBJECT

public:
    /// `folder` is that of the profile; empty when it has no backups.
    BackupReplacing(const PageServices& services, const std::filesystem::path& folder, QObject* parent = nullptr);

    /// Everything that was backed up before now has to go.
    void begin();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// How many files from before stay, because automatic backups are off or a new one could not be made.
    [[nodiscard]] std::size_t left() const { return m_left; }

signals:
    void changed();

private:
    void run();
    void writeOn();
    void verify();
    void finish(const Status& status);
    PageServices m_services;
    std::optional<AutoBackup> m_backups;
    std::filesystem::path m_file;
    std::unique_ptr<BackupWriting> m_writing;
    QTimer m_next;
    bool m_isRunning = false;
    bool m_onceMore = false; ///< something else was erased while this one was made
    std::size_t m_left = 0;
};

} // namespace vw
