// SPDX-License-Identifier: GPL-3.0-or-later
// The vault has one thread, that of the window: writing takes a slice of it between two frames. Checking
// needs no vault and runs beside it.
#include "app/common/backup_now_model.h"

#include "app/frame/background.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "app/platform/typed_secret.h"

#include <QElapsedTimer>

namespace vw {
namespace {

constexpr qint64 sliceMillis = 8; // half a frame
constexpr int lookEveryMillis = 100;

} // namespace

BackupNowModel::BackupNowModel(const PageServices& services, const std::filesystem::path& profile,
                               PassphraseCost cost)
    : m_services(services)
    , m_cost(cost)
    , m_backups(services.vault, profile, services.clock) {
    connect(&m_next, &QTimer::timeout, this, [this] { m_step == Step::Writing ? writeOn() : lookAtCheck(); });
}

BackupNowModel::~BackupNowModel() {
    if (m_work) m_work->stop();
}

QList<QString> BackupNowModel::words() const {
    return m_step == Step::Words ? shownWords(m_words) : QList<QString>();
}

QString BackupNowModel::fileName() const {
    const QString day = qtText(coreDate(qtLocal(m_services.clock.now()).date()).toText());
    return QStringLiteral("Valuewright %1.vwbackup").arg(day);
}

void BackupNowModel::begin() {
    if (m_step != Step::Idle) return;
    m_problem.clear();
    m_result.clear();
    if (m_backups.isOn()) {
        Result<BackupKey> key = m_backups.key();
        if (!key) return fail(key.error());
        m_key.emplace(std::move(*key));
        return go(Step::Choosing);
    }
    go(Step::Drawing);
    auto words = std::make_shared<SecretBytes>(drawPassphrase(BackupKey::generatedWords));
    auto work = [words, cost = m_cost] { return BackupKey::create(words->view(), cost); };
    runInBackground(this, std::move(work),
                    [this, words](Result<BackupKey> key) { keep(std::move(*words), std::move(key)); });
}

void BackupNowModel::keep(SecretBytes words, Result<BackupKey> key) {
    if (m_step != Step::Drawing) return; // given up meanwhile
    if (!key) return fail(key.error());
    m_words = std::move(words);
    m_key.emplace(std::move(*key));
    go(Step::Words);
}

void BackupNowModel::confirmWords() {
    if (m_step != Step::Words) return;
    m_words = SecretBytes();
    go(Step::Choosing);
}

void BackupNowModel::write(const QUrl& file) {
    if (m_step != Step::Choosing) return;
    if (!file.isLocalFile())
        return fail({ErrorCode::io, "The file is not on this computer; nothing was written."});
    m_file = coreText(file.toLocalFile());
    auto writing = BackupWriting::begin(m_services.vault, m_file, *m_key, m_services.clock.now());
    if (!writing) return fail(writing.error());
    m_writing = std::move(*writing);
    m_percent = 0;
    m_next.start(0);
    go(Step::Writing);
}

void BackupNowModel::writeOn() {
    QElapsedTimer slice;
    slice.start();
    while (slice.elapsed() < sliceMillis) {
        const Result<bool> there = m_writing->step();
        if (!there) return fail(there.error());
        if (*there) return check();
    }
    const std::uint64_t total = m_writing->total();
    m_percent = total == 0 ? 0 : static_cast<int>(m_writing->done() * 100 / total);
    emit changed();
}

void BackupNowModel::check() {
    m_writing.reset();
    m_percent = 0;
    m_work = std::make_shared<LongWork>();
    auto key = std::make_shared<BackupKey>(std::move(*m_key));
    auto work = [file = m_file, key, work = m_work, &clock = m_services.clock] {
        return verifyBackup({file, *key, clock, [&work](std::uint64_t done, std::uint64_t total) {
                                 return work->report(done, total);
                             }});
    };
    runInBackground(this, std::move(work), [this, work = m_work](const Result<BackupCheck>& check) {
        if (work == m_work) finish(check);
    });
    m_next.start(lookEveryMillis);
    go(Step::Checking);
}

void BackupNowModel::lookAtCheck() {
    if (m_work) m_percent = m_work->percent();
    emit changed();
}

void BackupNowModel::finish(const Result<BackupCheck>& check) {
    if (!check) return fail(check.error());
    m_work.reset();
    m_key.reset();
    m_next.stop();
    //: After a backup; %1 is the name of its file
    m_result = tr("%1 is written, and was read through: everything is in it.")
                   .arg(qtText(m_file.filename().string()));
    m_services.toasts.show(m_result); // the page may have been left meanwhile
    go(Step::Idle);
}

void BackupNowModel::cancel() {
    if (m_step == Step::Checking)
        //: After the check of a new backup was stopped; %1 is the name of its file
        m_result = tr("%1 is written. It was not read through.").arg(qtText(m_file.filename().string()));
    if (m_work) m_work->stop();
    m_work.reset();
    m_writing.reset();
    m_words = SecretBytes();
    m_key.reset();
    m_next.stop();
    go(Step::Idle);
}

void BackupNowModel::fail(const Error& error) {
    cancel();
    m_result.clear();
    m_problem = sentenceOf(error);
    emit changed();
}

void BackupNowModel::go(Step step) {
    m_step = step;
    emit changed();
}

} // namespace vw
