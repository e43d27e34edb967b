// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that Valuewright speaks, and the texts of each, embedded in the program.
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;

namespace vw {

/// Never null. Any language that there are no texts of gets English. A text without a translation comes back
/// empty from it, which Qt takes for "as in the source".
std::unique_ptr<QTranslator> translatorFor(const QLocale& locale);

/// From now on the app speaks the language of `locale`, as far as there is one; also Qt's own dialogs, when
/// Qt's translations are installed. Call once, before anything is shown; GUI thread only.
void speak(QCoreApplication& application, const QLocale& locale);

/// Sentences of errors that are translated, as the core says them.
std::vector<const char*> errorSentences();

} // namespace vw
