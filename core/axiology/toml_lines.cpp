// SPDX-License-Identifier: GPL-3.0-or-later
// The line reader of instrument files.
//
//   file    = *( line LF )                        a CR before the LF is dropped
//   line    = blanks [ header | field ] blanks [ "#" anything ]
//   header  = "[" name "]" | "[[" name "]]"
//   name    = key *( "." key )
//   field   = key blanks "=" blanks value
//   key     = 1*( letter | digit | "_" | "-" )
//   value   = scalar | "[" blanks [ scalar *( "," scalar ) ] "]"     all texts or all integers
//   scalar  = text | integer | "true" | "false"
//   text    = DQUOTE *( any character but DQUOTE, backslash and controls | "\" DQUOTE | "\\" ) DQUOTE
//   integer = "0" | [ "-" ] 1*9digit, no leading zero
#include "core/axiology/toml_lines.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <set>

namespace vw::axiology::toml {
namespace {

constexpr std::string_view blanks = " \t";
constexpr std::size_t longestInteger = 9;

bool isKeyCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

/// What is left of one line.
class Line {
public:
    Line(std::string_view rest, int number)
        : m_rest(rest)
        , m_number(number) {}

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] Error wrong(std::string_view why) const { return errorAt(m_number, why); }
    [[nodiscard]] bool startsWith(std::string_view text) const {
        return m_rest.substr(0, text.size()) == text;
    }
    void skipBlanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(blanks), m_rest.size())); }
    bool take(std::string_view text) {
        if (!startsWith(text)) return false;
        m_rest.remove_prefix(text.size());
        return true;
    }
    /// The longest beginning of which every character passes.
    template <class Test>
    std::string_view takeWhile(Test test) {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), test);
        const std::string_view out = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(out.size());
        return out;
    }
    /// True when nothing but a comment follows.
    bool finished() {
        skipBlanks();
        return m_rest.empty() || m_rest.front() == '#';
    }

private:
    std::string_view m_rest;
    int m_number;
};

Result<std::string> readKey(Line& line) {
    const std::string_view key = line.takeWhile(isKeyCharacter);
    if (key.empty()) return line.wrong("has neither a name nor a header where one is expected");
    return std::string(key);
}

/// The quote was taken already.
Result<std::string> readText(Line& line) {
    std::string out;
    for (;;) {
        out += line.takeWhile([](char c) { return c != '"' && c != '\\' && !isControl(c); });
        if (line.take("\"")) return out;
        if (line.take("\\\""))
            out += '"';
        else if (line.take("\\\\"))
            out += '\\';
        else
            return line.wrong("has a text that is not closed, or a character that may not be in one");
    }
}

Result<std::int64_t> readInteger(Line& line) {
    const bool negative = line.take("-");
    const std::string_view digits = line.takeWhile(isDigit);
    if (digits.empty() || digits.size() > longestInteger ||
        (digits.front() == '0' && (digits.size() > 1 || negative)))
        return line.wrong("has no text, whole number, list, true or false behind its equals sign");
    std::int64_t number = 0;
    for (const char digit : digits)
        number = 10 * number + (digit - '0');
    return negative ? -number : number;
}

/// The opening bracket was taken already.
Result<Value> readList(Line& line) {
    Texts texts;
    Integers integers;
    line.skipBlanks();
    while (!line.take("]")) {
        if (texts.size() + integers.size() > 0 && !line.take(","))
            return line.wrong("has a list without commas between its parts, or without an end");
        line.skipBlanks();
        if (line.take("\"")) {
            VW_TRY(std::string text, readText(line));
            texts.push_back(std::move(text));
        } else {
            VW_TRY(const std::int64_t integer, readInteger(line));
            integers.push_back(integer);
        }
        line.skipBlanks();
    }
    if (!texts.empty() && !integers.empty()) return line.wrong("has a list of both texts and numbers");
    if (integers.empty()) return Value(std::move(texts));
    return Value(std::move(integers));
}

Result<Value> readValue(Line& line) {
    if (line.take("[")) return readList(line);
    if (line.take("true")) return Value(true);
    if (line.take("false")) return Value(false);
    if (line.take("\"")) {
        VW_TRY(std::string text, readText(line));
        return Value(std::move(text));
    }
    VW_TRY(const std::int64_t integer, readInteger(line));
    return Value(integer);
}

Status readField(Line& line, Section& section) {
    VW_TRY(std::string key, readKey(line));
    line.skipBlanks();
    if (!line.take("=")) return line.wrong("has no equals sign behind the name");
    line.skipBlanks();
    VW_TRY(Value value, readValue(line));
    if (section.find(key)) return line.wrong("gives a field a second time");
    section.fields.push_back({std::move(key), std::move(value), line.number()});
    return {};
}

/// The first bracket was taken already.
Result<Section> readHeader(Line& line) {
    Section out;
    out.line = line.number();
    out.repeated = line.take("[");
    VW_TRY(out.name, readKey(line));
    while (line.take(".")) {
        VW_TRY(const std::string key, readKey(line));
        out.name += "." + key;
    }
    if (!line.take(out.repeated ? "]]" : "]")) return line.wrong("has a header that is not closed");
    return out;
}

} // namespace

const Field* Section::find(std::string_view key) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

Error errorAt(int line, std::string_view why) {
    return badInput("Line " + std::to_string(line) + " of the instrument file " + std::string(why) + ".");
}

/// What some editors put in front of UTF-8.
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

Result<std::vector<Section>> readLines(std::string_view file) {
    if (!isUtf8(viewOf(file)) || file.find('\0') != std::string_view::npos)
        return badInput("The instrument file is not written in UTF-8: save it in that encoding "
                        "and try again.");
    if (file.substr(0, byteOrderMark.size()) == byteOrderMark) file.remove_prefix(byteOrderMark.size());
    std::vector<Section> sections(1);
    std::set<std::string> single; // TOML allows a table once only
    for (int number = 1; !file.empty(); ++number) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        std::string_view content = file.substr(0, end);
        file.remove_prefix(std::min(end + 1, file.size()));
        if (!content.empty() && content.back() == '\r') content.remove_suffix(1);
        Line line(content, number);
        if (line.finished()) continue;
        if (line.take("[")) {
            VW_TRY(Section section, readHeader(line));
            if (!section.repeated && !single.insert(section.name).second)
                return line.wrong("gives a table a second time");
            sections.push_back(std::move(section));
        } else {
            VW_CHECK(readField(line, sections.back()));
        }
        if (!line.finished()) return line.wrong("goes on behind its end");
    }
    return sections;
}

} // namespace vw::axiology::toml
