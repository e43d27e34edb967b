// SPDX-License-Identifier: GPL-3.0-or-later
// record = field *( "," field ); field = text without , and " | DQUOTE *( any | DQUOTE DQUOTE ) DQUOTE
#include "core/axiology/csv.h"

#include <array>
#include <charconv>

namespace vw::axiology::csv {
namespace {

/// Reads the quoted field that begins at `at`, and moves `at` behind its closing mark.
Result<std::string> quoted(std::string_view line, std::size_t& at) {
    std::string out;
    for (++at; at < line.size(); ++at) {
        if (line[at] != '"') {
            out += line[at];
        } else if (at + 1 < line.size() && line[at + 1] == '"') {
            out += line[++at];
        } else {
            ++at;
            return out;
        }
    }
    return badInput("A field has a quotation mark that is not closed.");
}

Result<std::string> field(std::string_view line, std::size_t& at) {
    if (at < line.size() && line[at] == '"') {
        VW_TRY(std::string out, quoted(line, at));
        if (at < line.size() && line[at] != ',')
            return badInput("A field goes on behind its closing quotation mark.");
        return out;
    }
    const std::size_t end = std::min(line.find(',', at), line.size());
    const std::string_view out = line.substr(at, end - at);
    if (out.find('"') != std::string_view::npos)
        return badInput("A field has a quotation mark but does not begin with one.");
    at = end;
    return std::string(out);
}

} // namespace

Result<std::vector<std::string>> readLine(std::string_view line) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    std::vector<std::string> out;
    for (std::size_t at = 0;; ++at) {
        VW_TRY(std::string next, field(line, at));
        out.push_back(std::move(next));
        if (at >= line.size()) return out;
    }
}

template <class Number>
Line& Line::addNumber(Number number) {
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return add(std::string_view(digits.data(), static_cast<std::size_t>(written.ptr - digits.data())));
}

Line& Line::add(std::string_view field) {
    if (m_begun) m_text += ',';
    m_begun = true;
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_text += field;
        return *this;
    }
    m_text += '"';
    for (const char c : field)
        m_text.append(c == '"' ? 2 : 1, c);
    m_text += '"';
    return *this;
}

Line& Line::add(std::int64_t number) { return addNumber(number); }
Line& Line::add(double number) { return addNumber(number); }

} // namespace vw::axiology::csv
