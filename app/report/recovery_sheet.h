// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery words on one sheet of paper: a PDF written byte by byte from locked memory.
#pragma once

#include "core/crypto/device_keys.h"

#include <QString>

#include <filesystem>

namespace vw {

/// The number of the sheet with that paper device's words, in two groups of four.
QString shownSheetNumber(DeviceId paper);

/// What tells this sheet from others.
struct SheetHead {
    QString whose;  ///< may be empty; a name that PDF's own letters cannot show is left to be written by hand
    QString made;   ///< the day
    QString number; ///< as shownSheetNumber
};

/// One page (A4, also whole on Letter) in the language of the app: the words in large letters with their
/// numbers, the same as a QR code, what they are for and where to keep them. `words` are separated by single
/// spaces.
///
/// The page is put together in locked memory, which is wiped. Not reached by that: what libqrencode allocates
/// on its way to the code (its result is overwritten), and the file itself. Error internal when the words do
/// not fit.
Result<SecretBytes> recoverySheet(const SecretBytes& words, const SheetHead& head);

/// Writes such a sheet as a whole or not at all; only its owner may read it. No file is ever replaced: when
/// there is one of that name, the sheet gets a number behind it. Where it was written; errors io and
/// diskFull.
Result<std::filesystem::path> writeRecoverySheet(const std::filesystem::path& file, const SecretBytes& sheet);

} // namespace vw
