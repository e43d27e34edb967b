// SPDX-License-Identifier: GPL-3.0-or-later
// Hands the recovery words to the person: in the answer or in a file of their own.
#include "app/cli/recovery_output.h"

#include "app/report/recovery_sheet.h"

#include <QDate>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

namespace vw::cli {
namespace {

bool isSheet(const std::string& path) { return std::filesystem::path(path).extension() == ".pdf"; }

/// The words as a line, or as a sheet to print.
Result<SecretBytes> contentFor(const std::string& path, const SecretBytes& words) {
    if (isSheet(path)) {
        VW_TRY(const Secret<16> entropy, recovery_words::toEntropy(words.view()));
        const DeviceKeys paper = DeviceKeys::fromSeed(recovery_words::paperSeed(entropy));
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        return recoverySheet(words, {{}, today, shownSheetNumber(paper.id())});
    }
    SecretBytes line(words.size() + 1);
    std::copy(words.view().begin(), words.view().end(), line.writable().begin());
    line.writable().back() = '\n';
    return line;
}

Status writeNewFile(const std::string& path, ByteView content) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        return Error{ErrorCode::io,
                     "The file for the recovery words can't be made, or is there already; repeat the "
                     "command with another one."};
    }
    const bool written =
        ::write(file, content.data(), content.size()) == static_cast<ssize_t>(content.size()) &&
        ::fsync(file) == 0;
    ::close(file);
    if (written) return {};
    return Error{ErrorCode::io,
                 "The recovery words could not be written; repeat the command with another file."};
}

} // namespace

Status addRecoveryWords(Context& context, const Arguments& arguments, Json& answer) {
    VW_TRY(const SecretBytes words, context.unshownWords());
    return words.size() == 0 ? Status() : handOutWords(words, arguments, answer);
}

Status handOutWords(const SecretBytes& words, const Arguments& arguments, Json& answer) {
    if (arguments.has(recoveryOut.name)) {
        const std::string& path = arguments.text(recoveryOut.name);
        VW_TRY(const SecretBytes content, contentFor(path, words));
        return writeNewFile(path, content.view());
    }
    answer.set("recoveryWords", textOf(words.view()));
    return {};
}

} // namespace vw::cli
