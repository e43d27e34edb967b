// SPDX-License-Identifier: GPL-3.0-or-later
// Instruments in rows; loading is the shelf's matter, reading the file is done here.
#include "app/coach/vq_instruments_model.h"

#include "app/frame/text.h"
#include "core/practice/instrument_shelf.h"

#include <QDir>
#include <QFile>

namespace vw {
namespace {

constexpr qint64 readLimit = qint64{256} * 1024 + 1; // one byte more than an instrument may have

Result<std::string> contentOf(const QUrl& url) {
    QFile file(url.toLocalFile());
    if (!url.isLocalFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::io, "The file could not be opened; nothing was loaded."};
    const QByteArray content = file.read(readLimit);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::io, "The file could not be read; nothing was loaded."};
    return content.toStdString();
}

QString keyOf(const axiology::Instrument& instrument) {
    return qtText(practice::nameOf(instrument).toText() + ' ' + instrument.language);
}

} // namespace

VqInstrumentsModel::VqInstrumentsModel(const PageServices& services, QObject* parent)
    : RowModel(parent)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &VqInstrumentsModel::reload);
    reload();
}

void VqInstrumentsModel::reload() {
    std::vector<VqInstrumentRow> rows;
    for (const axiology::Instrument& one : practice::InstrumentShelf(m_services.vault).all())
        rows.push_back(
            {keyOf(one), qtText(one.title),
             //: What an instrument is: identifier, version, language code
             tr("%1 · version %2 · %3").arg(qtText(one.id), qtText(one.version), qtText(one.language)),
             qtText(one.licence), one.id == axiology::builtInInstrument().id});
    if (setRows(std::move(rows))) emit countChanged();
}

bool VqInstrumentsModel::load(const QUrl& file) {
    const auto content = contentOf(file);
    const auto loaded = content ? practice::InstrumentShelf(m_services.vault).load(*content)
                                : Result<axiology::Instrument>(content.error());
    m_problem = loaded ? QString() : sentenceOf(loaded.error());
    emit problemChanged();
    if (!loaded) return false;
    //: Message after an instrument was loaded; %1 is its title
    m_services.toasts.show(tr("“%1” can be assigned now").arg(qtText(loaded->title)));
    reload();
    m_services.changes.announce();
    return true;
}

bool VqInstrumentsModel::loadFrom(const QString& path) {
    QString plain = path.trimmed();
    if (plain.startsWith(QLatin1String("~/"))) plain.replace(0, 1, QDir::homePath());
    return load(QUrl::fromUserInput(plain, QDir::homePath(), QUrl::AssumeLocalFile));
}

void VqInstrumentsModel::remove(const QString& key) {
    practice::InstrumentShelf shelf(m_services.vault);
    for (const axiology::Instrument& one : shelf.all()) {
        if (keyOf(one) != key) continue;
        if (!m_services.toasts.check(shelf.remove(practice::nameOf(one), one.language))) return;
        //: Message after an instrument was removed; %1 is its title
        m_services.toasts.show(tr("“%1” can't be assigned any more").arg(qtText(one.title)));
        reload();
        return m_services.changes.announce();
    }
}

QHash<int, QByteArray> VqInstrumentsModel::roleNames() const {
    return {{KeyRole, "key"},
            {TitleRole, "title"},
            {EditionRole, "edition"},
            {LicenceRole, "licence"},
            {BuiltInRole, "builtIn"}};
}

QVariant VqInstrumentsModel::value(const VqInstrumentRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
        return row.title;
    case EditionRole:
        return row.edition;
    case LicenceRole:
        return row.licence;
    case BuiltInRole:
        return row.builtIn;
    default:
        return {};
    }
}

} // namespace vw
