// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for a text in bytes in every spelling it could have leaked in.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vw::test {

/// One way a text can stand in a file.
struct Spelling {
    std::string name; ///< "UTF-16LE", "base64 at offset 1" …
    std::string bytes;
};

/// UTF-8, UTF-16LE, base64 (both alphabets, at the three offsets; characters that depend on the neighbours
/// left out), hexadecimal in lower and upper case. The text must be ASCII and at least 12 characters long.
std::vector<Spelling> spellingsOf(std::string_view text);

/// "place: spelling" for each spelling found in the bytes.
std::vector<std::string> findIn(std::string_view bytes, const std::vector<Spelling>& spellings,
                                const std::string& place);
/// The same in every file below a folder (names of files too). Throws when a file cannot be read.
std::vector<std::string> findBelow(const std::filesystem::path& folder,
                                   const std::vector<Spelling>& spellings);

} // namespace vw::test
