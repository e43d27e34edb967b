// SPDX-License-Identifier: GPL-3.0-or-later
// Hands the recovery words to the person: in the answer or in a file of their own.
#include "app/cli/recovery_output.h"

#include <fcntl.h>
#include <unistd.h>

namespace vw::cli {
namespace {

Status writeNewFile(const std::string& path, ByteView words) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        return Error{ErrorCode::io,
                     "The file for the recovery words can't be made, or is there already; repeat the "
                     "command with another one."};
    }
    const bool written = ::write(file, words.data(), words.size()) == static_cast<ssize_t>(words.size()) &&
                         ::write(file, "\n", 1) == 1 && ::fsync(file) == 0;
    ::close(file);
    if (written) return {};
    return Error{ErrorCode::io,
                 "The recovery words could not be written; repeat the command with another file."};
}

} // namespace

Status addRecoveryWords(Context& context, const Arguments& arguments, Json& answer) {
    VW_TRY(const SecretBytes words, context.unshownWords());
    if (words.size() == 0) return {};
    if (arguments.has(recoveryOut.name)) return writeNewFile(arguments.text(recoveryOut.name), words.view());
    answer.set("recoveryWords", textOf(words.view()));
    return {};
}

} // namespace vw::cli
