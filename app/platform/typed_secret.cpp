// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets on their way between screen and core.
#include "app/platform/typed_secret.h"

#include "core/crypto/profile_keys.h"

#include <QStringEncoder>
#include <QVariant>

#include <algorithm>
#include <vector>

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

/// Shares its characters with the field, so that there is no second copy of them.
SecretBytes copyTyped(const QObject* field) {
    const QString text = field ? field->property("text").toString() : QString();
    return text.isEmpty() ? SecretBytes() : encoded(text);
}

bool isSpace(std::uint8_t letter) { return letter == ' ' || (letter >= '\t' && letter <= '\r'); }
bool isLetter(std::uint8_t letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// Runs of letters; they lie in `text`.
std::vector<ByteView> wordsIn(ByteView text) {
    std::vector<ByteView> words;
    for (auto at = text.begin(); at != text.end();) {
        const auto begin = std::find_if(at, text.end(), isLetter);
        at = std::find_if_not(begin, text.end(), isLetter);
        if (begin != at) words.emplace_back(begin, at);
    }
    return words;
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

SecretBytes joinTyped(const QList<QObject*>& fields) {
    std::vector<SecretBytes> parts;
    std::size_t size = 0;
    for (const QObject* field : fields) {
        SecretBytes part = copyTyped(field);
        if (part.size() == 0) continue;
        size += part.size() + (parts.empty() ? 0U : 1U);
        parts.push_back(std::move(part));
    }
    SecretBytes joined(size);
    auto at = joined.writable().begin();
    for (const SecretBytes& part : parts) {
        if (at != joined.writable().begin()) *at++ = ' ';
        at = std::copy(part.view().begin(), part.view().end(), at);
    }
    return joined;
}

SpreadWords spreadTyped(const QList<QObject*>& fields, int at) {
    if (at < 0 || at >= fields.size()) return {};
    const SecretBytes typed = copyTyped(fields[at]);
    const ByteView text = typed.view();
    if (std::none_of(text.begin(), text.end(), isSpace)) return {};
    static_cast<void>(takeTyped(fields[at]));
    const std::vector<ByteView> words = wordsIn(text);
    const auto count = static_cast<int>(words.size());
    const int first = count == fields.size() ? 0 : at;
    if (count > fields.size() - first) return {first, 0, true};
    for (int i = 0; i < count; ++i) {
        const ByteView word = words[static_cast<std::size_t>(i)];
        static_cast<void>(takeTyped(fields[first + i])); // what it held before is wiped
        fields[first + i]->setProperty("text", QString::fromLatin1(reinterpret_cast<const char*>(word.data()),
                                                                   static_cast<qsizetype>(word.size())));
    }
    return {first, count, false};
}

QStringList nearTyped(QObject* field) {
    constexpr std::size_t shortest = 3; // of the words, and enough to be near to few of them
    const SecretBytes typed = copyTyped(field);
    QStringList words;
    if (typed.size() < shortest || !recovery_words::firstUnknown(typed.view())) return words;
    for (const std::string_view word : recovery_words::nearWords(typed.view()))
        words << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    return words;
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
