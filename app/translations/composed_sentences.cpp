// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of errors that hold a number or a name: recognised by what stands around it, then translated.
#include "app/translations/composed_sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cstring>

namespace vw {
namespace {

// %1, %2 …: what differs. What stands there is translated too when it is one of the parts below.
constexpr auto patterns = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Error", "Line %1 of the instrument file: \"%2\" %3."),
    QT_TRANSLATE_NOOP("Error", "Line %1 of the instrument file begins the part %2, which has no item of the "
                               "formula %3."),
    QT_TRANSLATE_NOOP("Error", "Line %1 of the instrument file %2."),
    QT_TRANSLATE_NOOP("Error", "The instrument file has no part %1."),
    QT_TRANSLATE_NOOP("Error", "The item of the formula %1 has another id than in the other language of this "
                               "instrument."),
    QT_TRANSLATE_NOOP("Error", "Something in the backup does not pass its checks: %1"),
});

constexpr auto parts = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Error", "is missing"),
    QT_TRANSLATE_NOOP("Error", "is of the wrong kind"),
    QT_TRANSLATE_NOOP("Error", "is empty"),
    QT_TRANSLATE_NOOP("Error", "is too long"),
    QT_TRANSLATE_NOOP("Error", "is not 1 to 64 small letters, digits and hyphens"),
    QT_TRANSLATE_NOOP("Error", "must be 1"),
    QT_TRANSLATE_NOOP("Error", "is not of the form 1.0.0"),
    QT_TRANSLATE_NOOP("Error", "is no language tag such as en"),
    QT_TRANSLATE_NOOP("Error", "is not between 0 and 17"),
    QT_TRANSLATE_NOOP("Error", "is used by two statements"),
    QT_TRANSLATE_NOOP("Error", "is neither world nor self"),
    QT_TRANSLATE_NOOP("Error", "is used by two items"),
    QT_TRANSLATE_NOOP("Error", "is not of the form I^E or I_E with the letters I, E and S"),
    QT_TRANSLATE_NOOP("Error", "is that of another item of the same part"),
    QT_TRANSLATE_NOOP("Error", "must be true in this format"),
    QT_TRANSLATE_NOOP("Error", "must be two to nine different identifiers"),
    QT_TRANSLATE_NOOP("Error", "needs one limit less than there are levels"),
    QT_TRANSLATE_NOOP("Error", "is not ascending from 0 to at most 1000"),
    QT_TRANSLATE_NOOP("Error", "has a field that is not known"),
    QT_TRANSLATE_NOOP("Error", "has a table that is not known"),
    QT_TRANSLATE_NOOP("Error", "begins the same part once more"),
    QT_TRANSLATE_NOOP("Error", "has an item before any part"),
    QT_TRANSLATE_NOOP("Error", "must come behind the table [bands]"),
    QT_TRANSLATE_NOOP("Error", "gives limits for an index that has no bands"),
    QT_TRANSLATE_NOOP("Error", "has neither a name nor a header where one is expected"),
    QT_TRANSLATE_NOOP("Error", "has a text that is not closed, or a character that may not be in one"),
    QT_TRANSLATE_NOOP("Error", "has no text, whole number, list, true or false behind its equals sign"),
    QT_TRANSLATE_NOOP("Error", "has a list without commas between its parts, or without an end"),
    QT_TRANSLATE_NOOP("Error", "has a list of both texts and numbers"),
    QT_TRANSLATE_NOOP("Error", "has no equals sign behind the name"),
    QT_TRANSLATE_NOOP("Error", "gives a field a second time"),
    QT_TRANSLATE_NOOP("Error", "has a header that is not closed"),
    QT_TRANSLATE_NOOP("Error", "gives a table a second time"),
    QT_TRANSLATE_NOOP("Error", "goes on behind its end"),
});

struct Composed {
    QRegularExpression shape;
    const char* pattern;
};

const QRegularExpression& placeholder() {
    static const QRegularExpression shape(QStringLiteral("%\\d"));
    return shape;
}

std::vector<Composed> compose() {
    std::vector<Composed> out;
    for (const char* pattern : patterns) {
        QString shape;
        const QStringList between = QString::fromLatin1(pattern).split(placeholder());
        for (const QString& fixed : between)
            shape +=
                (shape.isEmpty() ? QString() : QStringLiteral("(.+)")) + QRegularExpression::escape(fixed);
        out.push_back({QRegularExpression(QRegularExpression::anchoredPattern(shape),
                                          QRegularExpression::DotMatchesEverythingOption),
                       pattern});
    }
    return out;
}

} // namespace

std::span<const char* const> errorParts() { return parts; }

std::span<const char* const> errorPatterns() { return patterns; }

QString ComposedSentences::translate(const char* context, const char* source, const char*, int) const {
    static const std::vector<Composed> all = compose();
    if (std::strcmp(context, "Error") != 0) return {};
    const QString sentence = QString::fromUtf8(source);
    for (const Composed& one : all) {
        const QRegularExpressionMatch match = one.shape.match(sentence);
        if (!match.hasMatch()) continue;
        QString out;
        const QString translated = QCoreApplication::translate("Error", one.pattern);
        qsizetype from = 0;
        for (auto gaps = placeholder().globalMatch(translated); gaps.hasNext();) {
            const QRegularExpressionMatch gap = gaps.next();
            const QString held = match.captured(gap.capturedView().sliced(1).toInt());
            out += translated.mid(from, gap.capturedStart() - from);
            out += QCoreApplication::translate("Error", held.toUtf8().constData());
            from = gap.capturedEnd();
        }
        return out + translated.mid(from);
    }
    return {};
}

} // namespace vw
