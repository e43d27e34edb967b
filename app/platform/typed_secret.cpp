// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets on their way between screen and core.
#include "app/platform/typed_secret.h"

#include <QStringEncoder>
#include <QVariant>

#include <algorithm>

namespace vw {
namespace {

/// UTF-8 written straight into locked memory, so that no QByteArray of it exists.
SecretBytes encoded(const QString& text) {
    QStringEncoder encoder(QStringConverter::Utf8);
    SecretBytes room(static_cast<std::size_t>(encoder.requiredSpace(text.size())));
    auto* begin = reinterpret_cast<char*>(room.writable().data());
    const char* end = encoder.appendToBuffer(begin, text);
    return SecretBytes::copyOf(room.view().first(static_cast<std::size_t>(end - begin)));
}

} // namespace

SecretBytes takeTyped(QObject* field) {
    if (!field) return {};
    QString text = field->property("text").toString();
    if (text.isEmpty()) return {};
    SecretBytes secret = encoded(text);
    wipeText(text);
    field->setProperty("text", QString());
    return secret;
}

QStringList shownWords(const SecretBytes& words) {
    const ByteView bytes = words.view();
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()))
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void wipeText(QString& text) {
    // In place and through const: `data()` would detach and leave the shared characters as they are.
    // A literal has no buffer of its own; it was never typed and can't be written to.
    if (text.data_ptr().d_ptr()) std::fill_n(const_cast<QChar*>(text.constData()), text.size(), QChar(u' '));
    text = QString();
}

} // namespace vw
