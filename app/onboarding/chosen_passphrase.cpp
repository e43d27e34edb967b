// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a passphrase.
#include "app/onboarding/chosen_passphrase.h"

#include "app/platform/typed_secret.h"

#include <QCoreApplication>

namespace vw {
namespace {

constexpr int shortestPassphrase = 12; ///< bytes

} // namespace

ChosenPassphrase chosenPassphrase(QObject* field, QObject* again) {
    SecretBytes first = takeTyped(field);
    const SecretBytes second = takeTyped(again);
    if (textOf(first.view()) != textOf(second.view()))
        return {
            {},
            //: Below a passphrase typed twice
            QCoreApplication::translate("Passphrase", "The two passphrases differ. Type both once more.")};
    if (first.size() < static_cast<std::size_t>(shortestPassphrase))
        return {{},
                //: Below a passphrase
                QCoreApplication::translate(
                    "Passphrase",
                    "The passphrase is too short to protect anything. Use %n characters or more; a few "
                    "unusual words are easy to remember.",
                    nullptr, shortestPassphrase)};
    return {std::move(first), {}};
}

} // namespace vw
