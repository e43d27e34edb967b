// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the embedded texts.
#include "app/translations/translations.h"

#include "app/translations/composed_sentences.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace vw {

std::unique_ptr<QTranslator> translatorFor(const QLocale& locale) {
    auto translator = std::make_unique<QTranslator>();
    const bool german = locale.language() == QLocale::German;
    const QString code =
        german ? QStringLiteral("de") : QStringLiteral("en"); // what the source is written in
    if (!translator->load(QStringLiteral(":/valuewright/translations/valuewright_%1.qm").arg(code)))
        qWarning("The texts of a language are missing in this program.");
    return translator;
}

void speak(QCoreApplication& application, const QLocale& locale) {
    auto qtTexts = std::make_unique<QTranslator>(&application);
    if (qtTexts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts.release());
    QCoreApplication::installTranslator(new ComposedSentences(&application));
    std::unique_ptr<QTranslator> ours = translatorFor(locale);
    ours->setParent(&application);
    QCoreApplication::installTranslator(ours.release()); // after Qt's: the last one is asked first
}

} // namespace vw
