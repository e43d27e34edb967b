// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a note that is being typed: its words, and the versions they were typed over.
#pragma once

#include "core/coaching/operation.h"

#include <QString>

namespace vw {

/// Plain value. Without its bases a draft that outlives a crash would silently replace what arrived
/// meanwhile.
struct NoteDraftText {
    QString title; ///< one line
    QString text;
    std::vector<Dot> bases;

    /// For DraftKeeper: bases, title, text, each after a line end.
    [[nodiscard]] QString toText() const;
    /// Bases that cannot be read are left out; the words never are.
    static NoteDraftText fromText(const QString& draft);
};

} // namespace vw
