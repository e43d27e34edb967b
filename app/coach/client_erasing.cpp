// SPDX-License-Identifier: GPL-3.0-or-later
// Runs endings and erasures.
#include "app/coach/client_erasing.h"

#include "app/cli/erasure_json.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "app/report/report_file.h"

namespace vw {
namespace {

constexpr std::chrono::minutes againAfter{1};

QString spaceLine(const ProvenErasure& space) {
    const QString what = space.kind == SpaceKind::shared
                             //: In the receipt of an erasure
                             ? ClientErasing::tr("What you shared")
                             //: In the receipt of an erasure
                             : ClientErasing::tr("Your private notes");
    if (!space.onServer)
        //: In the receipt of an erasure; %1 is what was erased, %L2 the number of changes it held
        return ClientErasing::tr("%1: %L2 changes, erased on this device").arg(what).arg(space.envelopes);
    //: In the receipt of an erasure; %1 is what was erased, %L2 the number of changes, %3 day and time
    return ClientErasing::tr("%1: %L2 changes, erased here and, on %3, on the server")
        .arg(what)
        .arg(space.envelopes)
        .arg(momentText(qtLocal(*space.onServer)));
}

} // namespace

ClientErasing::ClientErasing(const PageServices& services, std::filesystem::path folder, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_erasure(services.vault, services.engine, services.clock)
    , m_backups(services, std::move(folder)) {
    m_again.setInterval(againAfter);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ClientErasing::resume);
    connect(&m_backups, &BackupReplacing::changed, this, &ClientErasing::changed);
    connect(&m_services.changes, &Changes::changed, this, &ClientErasing::resume);
    QMetaObject::invokeMethod(this, &ClientErasing::resume, Qt::QueuedConnection);
}

QString ClientErasing::begun() const {
    const auto pending = pendingErasure(m_services.vault);
    return pending ? qtText(pending->name) : QString();
}

bool ClientErasing::start() {
    if (m_running) return false;
    m_running = true;
    m_problem.clear();
    emit changed();
    return true;
}

void ClientErasing::end(SpaceId shared) {
    if (start()) m_erasure.end(shared, [this](const Status& status) { ended(status); });
}

void ClientErasing::ended(const Status& status) {
    m_running = false;
    if (!status) m_problem = sentenceOf(status.error());
    emit changed();
    m_services.changes.announce();
}

void ClientErasing::erase(coaching::ClientId client) {
    if (!start()) return;
    m_receipt.clear();
    m_client = client;
    m_erasure.erase(client, [this](const Result<Bytes>& receipt) { erased(receipt); });
}

void ClientErasing::resume() {
    const auto pending = pendingErasure(m_services.vault);
    if (m_running || !pending || !start()) return;
    m_client = pending->client;
    m_erasure.resume([this](const Result<Bytes>& receipt) { erased(receipt); });
}

void ClientErasing::erased(const Result<Bytes>& receipt) {
    m_running = false;
    if (receipt) {
        m_receipt = *receipt;
        // The one before was made of what is erased now; without any the view is folded anew.
        static_cast<void>(m_services.vault.saveSnapshot());
        m_backups.begin();
    } else {
        m_problem = sentenceOf(receipt.error());
        m_again.start();
    }
    emit changed();
    if (receipt) m_services.changes.announce();
}

QStringList ClientErasing::receipt() const {
    const auto verified =
        m_receipt.empty() ? Result<VerifiedReceipt>(notFound("No receipt.")) : verifyReceipt(m_receipt);
    if (!verified) return {};
    QStringList out;
    for (const ProvenErasure& space : verified->spaces)
        out << spaceLine(space);
    //: In the receipt of an erasure: what the law lets stay, without a name
    out << tr("Kept without a name: sessions %L1, agreements %L2")
               .arg(verified->receipt.keptHours)
               .arg(verified->receipt.keptInvoices);
    if (m_backups.isRunning())
        //: In the receipt of an erasure
        out << tr("A new automatic backup is being made; those from before go with it.");
    else if (m_backups.left() > 0)
        //: In the receipt of an erasure; %L1 is a number of files
        out << tr("Automatic backups from before are still on this device: %L1. Delete them, they hold what "
                  "was erased.")
                   .arg(m_backups.left());
    //: In the receipt of an erasure; %1 is a code
    out << tr("Receipt %1").arg(qtText(cli::receiptId(m_receipt).substr(0, 8)));
    return out;
}

QString ClientErasing::fileName() const {
    return QStringLiteral("Receipt %1.json").arg(qtText(cli::receiptId(m_receipt).substr(0, 8)));
}

bool ClientErasing::save(const QUrl& file) {
    const auto verified = verifyReceipt(m_receipt);
    if (!verified) return m_services.toasts.fail(verified.error()), false;
    const std::string text = cli::receiptJson(*verified, m_receipt).toText() + '\n';
    const Status written =
        file.isLocalFile()
            ? saveReport(QByteArray::fromStdString(text), file.toLocalFile())
            : Status(Error{ErrorCode::io, "The file is not on this computer; nothing was written."});
    if (!m_services.toasts.check(written)) return false;
    //: Message after a file was written; %1 is its name
    m_services.toasts.show(tr("Saved as %1").arg(file.fileName()));
    return true;
}

} // namespace vw
