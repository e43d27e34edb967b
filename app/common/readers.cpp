// SPDX-License-Identifier: GPL-3.0-or-later
// The names of those who read a space.
#include "app/common/readers.h"

#include "app/frame/text.h"
#include "core/practice/who_sees.h"

#include <QCoreApplication>

namespace vw {

QStringList readersOf(const PageServices& services, SpaceId space) {
    QStringList out;
    const auto viewers = practice::whoSees(services.vault, space);
    if (!viewers) return out;
    for (const practice::Viewer& viewer : *viewers) {
        if (viewer.self) continue;
        const auto paired = services.pairing.counterpart(space);
        const std::string name = viewer.name.empty() && paired ? paired->name : viewer.name;
        //: Stands for the name of a person whose name is not known yet
        out << (name.empty() ? QCoreApplication::translate("Readers", "somebody") : qtText(name));
    }
    return out;
}

} // namespace vw
