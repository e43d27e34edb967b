// SPDX-License-Identifier: GPL-3.0-or-later
// The vault has one thread, that of the window: writing takes a slice of it between two frames.
#include "app/common/backup_replacing.h"

#include "app/frame/background.h"

#include <QElapsedTimer>

namespace vw {
namespace {

constexpr std::string_view entry = "backups-to-replace"; // docs/formats/profile.md
constexpr qint64 sliceMillis = 8;                        // half a frame

} // namespace

BackupReplacing::BackupReplacing(const PageServices& services, const std::filesystem::path& folder, QObject* parent)
    : QObject(parent)
    , m_services(services) {
    if (!folder.empty()) m_backups.emplace(services.vault, folder, services.clock);
    connect(&m_next, &QTimer::timeout, this, &BackupReplacing::writeOn);
    if (services.vault.local(entry))
        QMetaObject::invokeMethod(this, &BackupReplacing::run, Qt::QueuedConnection);
}

void BackupReplacing::begin() {
    if (!m_backups || m_backups->list().empty()) return;
    if (const Status marked = m_services.vault.setLocal(entry, {}); !marked) return finish(marked);
    m_onceMore = m_isRunning;
    if (!m_isRunning) run();
}

void BackupReplacing::run() {
    if (!m_backups) return;
    auto key = m_backups->key();
    auto file = key ? m_backups->newFile() : Result<std::filesystem::path>(key.error());
    if (!file) return finish(file.error());
    m_file = std::move(*file);
    auto writing = BackupWriting::begin(m_services.vault, m_file, *key, m_services.clock.now());
    if (!writing) return finish(writing.error());
    m_writing = std::move(*writing);
    m_isRunning = true;
    m_next.start(0);
    emit changed();
}

void BackupReplacing::writeOn() {
    QElapsedTimer slice;
    slice.start();
    while (slice.elapsed() < sliceMillis) {
        const Result<bool> there = m_writing->step();
        if (!there) return finish(there.error());
        if (*there) return verify();
    }
}

void BackupReplacing::verify() {
    m_next.stop();
    m_writing.reset();
    auto key = m_backups->key();
    if (!key) return finish(key.error());
    auto shared = std::make_shared<BackupKey>(std::move(*key));
    auto work = [file = m_file, shared, &clock = m_services.clock] {
        const auto check = verifyBackup({file, *shared, clock});
        return check ? Status() : Status(check.error());
    };
    runInBackground(this, std::move(work), [this](const Status& sound) {
        std::error_code ignored; // one that is not sound replaces nothing
        if (!sound) std::filesystem::remove(m_file, ignored);
        finish(sound);
    });
}

/// Automatic backups that are off are left alone, and said to be there.
void BackupReplacing::finish(const Status& status) {
    m_next.stop();
    m_writing.reset();
    m_isRunning = false;
    if (std::exchange(m_onceMore, false)) return run();
    m_left = status ? m_backups->removeBefore(m_file) : m_backups ? m_backups->list().size() : 0;
    const bool isOff = !status && status.error().code == ErrorCode::locked;
    if (status || isOff)
        static_cast<void>(m_services.vault.removeLocal(entry)); // else the next start goes on
    emit changed();
}

} // namespace vw
