// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase chosen by typing it twice.
#pragma once

#include "core/crypto/secret.h"

#include <QObject>
#include <QString>

namespace vw {

/// Either a passphrase, or what is wrong in words.
struct ChosenPassphrase {
    SecretBytes passphrase;
    QString problem;
};
/// Takes what was typed into two fields, which are emptied.
ChosenPassphrase chosenPassphrase(QObject* field, QObject* again);

} // namespace vw
