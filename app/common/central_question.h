// SPDX-License-Identifier: GPL-3.0-or-later
// The Central Question in the language of whoever reads it.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace vw {

/// In English the words of coaching::centralQuestion.
inline QString centralQuestionText() {
    //: The question that coaching comes back to; asked of oneself
    return QCoreApplication::translate(
        "CentralQuestion", "What choice can I make, and what action can I take, in this moment, to "
                           "create the greatest net value?");
}

} // namespace vw
