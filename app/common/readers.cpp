// SPDX-License-Identifier: GPL-3.0-or-later
// The names of those who read a space.
#include "app/common/readers.h"

#include "app/frame/text.h"
#include "core/practice/client_erasure.h"
#include "core/practice/who_sees.h"

#include <QCoreApplication>

namespace vw {
namespace {

/// A shared space that somebody was or will be invited into, and nobody has joined yet.
bool awaitsSomebody(const Vault& vault, SpaceId space) {
    const MembershipLog* const log = vault.membership(space);
    return log != nullptr && log->current().kind == SpaceKind::shared && !practice::isClosed(vault, space);
}

} // namespace

QStringList readersOf(const PageServices& services, SpaceId space) {
    QStringList out;
    const auto viewers = practice::whoSees(services.vault, space);
    //: Stands for the names of those who read something, while that is not known
    if (!viewers) return {QCoreApplication::translate("Readers", "people who are not known here")};
    for (const practice::Viewer& viewer : *viewers) {
        if (viewer.self) continue;
        const auto paired = services.pairing.counterpart(space);
        const std::string name = viewer.name.empty() && paired ? paired->name : viewer.name;
        //: Stands for the name of a person whose name is not known yet
        out << (name.empty() ? QCoreApplication::translate("Readers", "somebody") : qtText(name));
    }
    if (out.isEmpty() && awaitsSomebody(services.vault, space))
        //: Stands for the name of somebody who will read everything in a shared place once they have joined
        out << QCoreApplication::translate("Readers", "whoever you invite here");
    return out;
}

} // namespace vw
