// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the simple part of TOML that instrument files are written in: one field a line. A full TOML library
// was tried and aborts on some malformed files; these files come from outside.
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <variant>
#include <vector>

namespace vw::axiology::toml {

using Texts = std::vector<std::string>;
using Integers = std::vector<std::int64_t>;
using Value = std::variant<std::string, std::int64_t, bool, Texts, Integers>;

struct Field {
    std::string key;
    Value value;
    int line = 0; ///< from 1
};

/// A header and the fields below it, in the order of the file.
struct Section {
    std::string name;      ///< "parts.items"; empty for the fields above the first header
    bool repeated = false; ///< written [[name]], one of an array of tables
    int line = 0;
    std::vector<Field> fields;

    [[nodiscard]] const Field* find(std::string_view key) const;
};

/// The first section is the one without a header, even when it has no fields. Error badInput naming the line
/// for anything outside the grammar in docs/formats/instrument.md, a field given twice, or a table [name]
/// given twice; text that is not UTF-8 is refused as a whole.
Result<std::vector<Section>> readLines(std::string_view file);

/// "Line 12 of the instrument file ..." as an error.
Error errorAt(int line, std::string_view why);

} // namespace vw::axiology::toml
