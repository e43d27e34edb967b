// SPDX-License-Identifier: GPL-3.0-or-later
// The names of everybody else who can read a space.
#pragma once

#include "app/frame/text.h"
#include "core/practice/who_sees.h"

#include <QCoreApplication>

namespace vw {

/// By the signed membership log. Somebody whose name has not arrived is "somebody", never left out.
inline QStringList readersOf(const Vault& vault, SpaceId space) {
    QStringList out;
    const auto viewers = practice::whoSees(vault, space);
    if (!viewers) return out;
    for (const practice::Viewer& viewer : *viewers) {
        if (viewer.self) continue;
        //: Stands for the name of a person whose name is not known yet
        out << (viewer.name.empty() ? QCoreApplication::translate("Readers", "somebody")
                                    : qtText(viewer.name));
    }
    return out;
}

} // namespace vw
