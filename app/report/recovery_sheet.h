// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery words on one sheet of paper: a PDF written byte by byte from locked memory.
#pragma once

#include "core/crypto/secret.h"

#include <QString>

#include <filesystem>

namespace vw {

/// One page (A4, also whole on Letter) in the language of the app: the words in large letters with their
/// numbers, the same as a QR code, what they are for and where to keep them. `whose` and `made` stand at the
/// top; a name that PDF's own letters cannot show is left to be written by hand. `words` are separated by
/// single spaces.
///
/// The page is put together in locked memory, which is wiped. Not reached by that: what libqrencode allocates
/// on its way to the code (its result is overwritten), and the file itself. Error internal when the words do
/// not fit.
Result<SecretBytes> recoverySheet(const SecretBytes& words, const QString& whose, const QString& made);

/// Writes such a sheet as a whole or not at all; only its owner may read it. Errors io and diskFull.
Status writeRecoverySheet(const std::filesystem::path& file, const SecretBytes& sheet);

} // namespace vw
