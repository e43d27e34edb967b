// SPDX-License-Identifier: GPL-3.0-or-later
// One backup into a file that somebody chose, made and checked while they go on working.
#pragma once

#include "app/frame/long_work.h"
#include "app/frame/services.h"
#include "core/backup/auto_backup.h"
#include "core/backup/backup_writing.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace vw {

/// Lives as long as the profile is open, so that the page may be left meanwhile. The key is that of the
/// automatic backups; when they are off, words are drawn for this one file. GUI thread only; what it refers
/// to outlives it.
class BackupNowModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QList<QString> words READ words NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString result READ result NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)

public:
    enum class Step {
        Idle,
        Drawing,  ///< words are being drawn
        Words,    ///< `words` are to be written down
        Choosing, ///< a file is to be chosen
        Writing,
        Checking, ///< it is there, and is read through once
    };
    Q_ENUM(Step)

    BackupNowModel(const PageServices& services, const std::filesystem::path& profile,
                   PassphraseCost cost = PassphraseCost::standard());
    ~BackupNowModel() override;

    [[nodiscard]] Step step() const { return m_step; }
    /// Those of the next file, until they were written down; empty otherwise.
    [[nodiscard]] QList<QString> words() const;
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What became of the last one, in words; empty before.
    [[nodiscard]] QString result() const { return m_result; }
    /// A name for the file, without a name of a person.
    [[nodiscard]] QString fileName() const;

    /// On to the words, or to the file when their words are known already.
    Q_INVOKABLE void begin();
    /// The words were written down; they are forgotten here.
    Q_INVOKABLE void confirmWords();
    Q_INVOKABLE void write(const QUrl& file);
    /// Gives up; a file that was there before is as it was.
    Q_INVOKABLE void cancel();

signals:
    void changed();

private:
    void go(Step step);
    void fail(const Error& error);
    void keep(SecretBytes words, Result<BackupKey> key);
    void writeOn();
    void check();
    void finish(const Result<BackupCheck>& check);
    void lookAtCheck();
    PageServices m_services;
    PassphraseCost m_cost;
    AutoBackup m_backups;
    Step m_step = Step::Idle;
    SecretBytes m_words;
    std::optional<BackupKey> m_key;
    std::filesystem::path m_file;
    std::unique_ptr<BackupWriting> m_writing;
    std::shared_ptr<LongWork> m_work;
    QTimer m_next; ///< the next slice of writing, or the next look at the check
    int m_percent = 0;
    QString m_problem, m_result;
};

} // namespace vw
