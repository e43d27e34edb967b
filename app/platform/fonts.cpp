// SPDX-License-Identifier: GPL-3.0-or-later
// Registers the embedded fonts.
#include "app/platform/fonts.h"

#include <QFontDatabase>
#include <QString>

namespace vw {

void loadFonts() {
    static const bool loaded = [] {
        for (const char* face : {"Regular", "Medium", "SemiBold"}) {
            const QString file = QStringLiteral(":/valuewright/fonts/Inter-%1.otf").arg(QLatin1String(face));
            if (QFontDatabase::addApplicationFont(file) < 0) qWarning("The font %s is missing.", face);
        }
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace vw
