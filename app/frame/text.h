// SPDX-License-Identifier: GPL-3.0-or-later
// Between the texts of the core (UTF-8) and those of Qt. Never for secrets: see app/platform/typed_secret.h.
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace vw {

inline QString qtText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
inline std::string coreText(const QString& text) { return text.toStdString(); }
/// The sentence of an error in the person's language.
inline QString sentenceOf(const Error& error) {
    return QCoreApplication::translate("Error", error.sentence.c_str());
}

/// Digits to be compared, in groups of five: "12345 67890 …".
inline QStringList numberGroups(std::string_view digits) {
    QStringList groups;
    for (std::size_t at = 0; at < digits.size(); at += 5)
        groups << qtText(digits.substr(at, 5));
    return groups;
}

} // namespace vw
