// SPDX-License-Identifier: GPL-3.0-or-later
// One record of a CSV file (RFC 4180) a line: what tables of rankings are read from and written as.
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <vector>

namespace vw::axiology::csv {

/// The fields of a line without its LF; a CR at its end is dropped. Error badInput for a quotation mark that
/// is not closed on the line, or stands where none may stand. A line break inside of quotes is not read.
Result<std::vector<std::string>> readLine(std::string_view line);

/// Writes one line, field by field. Plain value.
class Line {
public:
    /// Quoted where it must be.
    Line& add(std::string_view field);
    Line& add(std::int64_t number);
    /// The shortest form that reads back as the same double.
    Line& add(double number);
    /// Without a line end.
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    template <class Number>
    Line& addNumber(Number number);
    std::string m_text;
    bool m_begun = false;
};

} // namespace vw::axiology::csv
