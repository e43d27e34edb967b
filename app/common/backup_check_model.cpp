// SPDX-License-Identifier: GPL-3.0-or-later
// Stretching the passphrase and reading the file both take their time, so they run beside the window.
#include "app/common/backup_check_model.h"

#include "app/frame/background.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "app/platform/typed_secret.h"
#include "core/practice/devices.h"

namespace vw {
namespace {

constexpr int lookEveryMillis = 100;

Result<BackupCheck> checkOf(const std::filesystem::path& file, const SecretBytes& passphrase,
                            const Clock& clock, LongWork& work) {
    VW_TRY(const BackupKey key, BackupKey::forFile(file, passphrase.view()));
    return verifyBackup({file, key, clock, [&work](std::uint64_t done, std::uint64_t total) {
                             return work.report(done, total);
                         }});
}

QString ageText(const BackupHead& head, const Clock& clock) {
    const QDateTime made = qtLocal(head.made);
    const qint64 days = made.date().daysTo(qtLocal(clock.now()).date());
    //: About a backup; %1 is the moment at which it was made
    if (days <= 0) return BackupCheckModel::tr("Made on %1.").arg(momentText(made));
    //: About a backup; %1 is the moment at which it was made, %n how many days ago that was
    return BackupCheckModel::tr("Made on %1, %n day(s) ago. What was written since is not in it.", nullptr,
                                static_cast<int>(days))
        .arg(momentText(made));
}

QString contentText(const BackupManifest& manifest) {
    const auto changes = manifest.tally.count(PieceKind::envelope) + manifest.tally.count(PieceKind::held);
    //: About a backup: what is in it
    return BackupCheckModel::tr("It holds %n change(s), each with its signature.", nullptr,
                                static_cast<int>(changes));
}

} // namespace

BackupCheckModel::BackupCheckModel(const PageServices& services)
    : m_services(services) {
    m_look.setInterval(lookEveryMillis);
    connect(&m_look, &QTimer::timeout, this, &BackupCheckModel::changed);
}

BackupCheckModel::~BackupCheckModel() {
    if (m_work) m_work->stop();
}

QString BackupCheckModel::file() const { return qtText(m_file.filename().string()); }

void BackupCheckModel::choose(const QUrl& file) {
    cancel();
    m_findings.clear();
    m_problem.clear();
    m_file = coreText(file.toLocalFile());
    emit changed();
}

void BackupCheckModel::check(QObject* field) {
    if (isBusy() || m_file.empty()) return;
    m_problem.clear();
    m_findings.clear();
    m_work = std::make_shared<LongWork>();
    auto typed = std::make_shared<SecretBytes>(takeTyped(field));
    auto work = [file = m_file, typed, work = m_work, &clock = m_services.clock] {
        return checkOf(file, *typed, clock, *work);
    };
    runInBackground(this, std::move(work), [this, work = m_work](const Result<BackupCheck>& check) {
        if (work == m_work) finish(check);
    });
    m_look.start();
    emit changed();
}

void BackupCheckModel::cancel() {
    if (m_work) m_work->stop();
    m_work.reset();
    m_look.stop();
    emit changed();
}

void BackupCheckModel::finish(const Result<BackupCheck>& check) {
    m_work.reset();
    m_look.stop();
    if (!check) {
        m_problem = sentenceOf(check.error());
        return emit changed();
    }
    const BackupHead& head = check->manifest.head;
    //: About a backup that was read through
    m_findings << tr("The file is whole: every signature in it holds, and nothing is missing.")
               << ageText(head, m_services.clock) << whoMadeIt(head) << contentText(check->manifest);
    if (!check->digestsCompared)
        //: About a backup; %1 is a version
        m_findings
            << tr("Version %1 made it. What follows from its changes was not compared, because another "
                  "version may work it out a little differently.")
                   .arg(qtText(head.appVersion));
    emit changed();
}

QString BackupCheckModel::whoMadeIt(const BackupHead& head) const {
    if (head.identity != m_services.vault.identity().id())
        //: About a backup
        return tr("It is not of this profile but of another person, or of an earlier profile of yours.");
    //: About a backup
    if (head.device == m_services.vault.device().id()) return tr("This device made it.");
    if (const auto devices = practice::ownDevices(m_services.vault))
        for (const practice::DeviceRow& row : *devices)
            if (row.id == head.device && !row.name.empty())
                //: About a backup; %1 is the name of a device
                return tr("Your device “%1” made it.").arg(qtText(row.name));
    //: About a backup
    return tr("Another device of yours made it.");
}

} // namespace vw
