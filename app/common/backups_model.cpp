// SPDX-License-Identifier: GPL-3.0-or-later
// Turning on takes two steps, so that nobody has backups without their words.
#include "app/common/backups_model.h"

#include "app/frame/background.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "app/platform/typed_secret.h"
#include "core/vault/vault_pieces.h"

namespace vw {

BackupsModel::BackupsModel(const PageServices& services, const Place& place, PassphraseCost cost)
    : m_services(services)
    , m_folder(place.profile / "backups")
    , m_cost(cost)
    , m_backups(services.vault, place.profile, services.clock)
    , m_now(place.now)
    , m_checking(services) {}

bool BackupsModel::isRestored() const { return !isOwnDeviceActive(m_services.vault); }

QList<QString> BackupsModel::words() const { return m_key ? shownWords(m_words) : QList<QString>(); }

QList<QString> BackupsModel::made() const {
    QList<QString> out;
    for (const StoredBackup& one : m_backups.list())
        //: One automatic backup; %1 is when it was made, %2 its size
        out.prepend(tr("%1 · %2").arg(momentText(qtLocal(one.made)),
                                      QLocale().formattedDataSize(static_cast<qint64>(one.bytes))));
    return out;
}

QString BackupsModel::folder() const { return qtText(m_folder.string()); }

void BackupsModel::draw() {
    if (m_busy) return;
    m_busy = true;
    m_problem.clear();
    auto words = std::make_shared<SecretBytes>(drawPassphrase(BackupKey::generatedWords));
    auto work = [words, cost = m_cost] { return BackupKey::create(words->view(), cost); };
    runInBackground(this, std::move(work),
                    [this, words](Result<BackupKey> key) { keep(std::move(*words), std::move(key)); });
    emit changed();
}

void BackupsModel::keep(SecretBytes words, Result<BackupKey> key) {
    m_busy = false;
    if (key) {
        m_words = std::move(words);
        m_key.emplace(std::move(*key));
    } else {
        m_problem = sentenceOf(key.error());
    }
    emit changed();
}

void BackupsModel::confirm() {
    if (!m_key) return;
    const Status on = m_backups.turnOn(*m_key);
    m_problem = on ? QString() : sentenceOf(on.error());
    if (on) {
        m_words = SecretBytes();
        m_key.reset();
    }
    emit changed();
}

void BackupsModel::forget() {
    m_words = SecretBytes();
    m_key.reset();
    emit changed();
}

void BackupsModel::turnOff() {
    const Status off = m_backups.turnOff();
    m_problem = off ? QString() : sentenceOf(off.error());
    emit changed();
}

} // namespace vw
