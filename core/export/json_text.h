// SPDX-License-Identifier: GPL-3.0-or-later
// JSON (RFC 8259) in the small: texts written, and values read in pieces of bounded size.
#pragma once

#include "core/base/bytes.h"

#include <functional>

namespace vw {

/// Appends a text in quotation marks.
void appendJson(std::string& out, std::string_view text);

/// One value. Numbers are whole ones of 64 bits; others are refused on reading. Plain value.
struct JsonValue {
    enum class Type : std::uint8_t { null, boolean, integer, text, array, object };
    Type type = Type::null;
    std::int64_t integer = 0; ///< also a boolean
    std::string text;
    std::vector<JsonValue> items;
    std::vector<std::string> names; ///< of an object's members
    std::vector<JsonValue> values;  ///< what they are

    /// Error corrupt that names `what` when it is something else.
    [[nodiscard]] Result<std::int64_t> asInteger(std::string_view what) const;
    [[nodiscard]] Result<std::uint64_t> asUnsigned(std::string_view what, std::uint64_t limit) const;
    [[nodiscard]] Result<std::string_view> asText(std::string_view what) const;
    [[nodiscard]] Result<std::span<const JsonValue>> asArray(std::string_view what) const;
    /// The first member of that name; null when there is none.
    [[nodiscard]] const JsonValue* find(std::string_view name) const;
    /// As find; error corrupt when there is none.
    [[nodiscard]] Result<const JsonValue*> at(std::string_view name) const;
};

/// Fills the span from its beginning and says how many bytes there were; 0 at the end.
using JsonSource = std::function<Result<std::size_t>(std::span<char>)>;

/// Reads a document front to back in constant memory: what is large goes through `enter`, `next` and `leave`,
/// what is small through `value`. Each error is corrupt, unless the source fails. One thread.
class JsonReader {
public:
    static constexpr std::size_t greatestValue = std::size_t{1} << 20; ///< bytes of one `value`
    static constexpr int deepest = 32;

    explicit JsonReader(JsonSource source)
        : m_source(std::move(source)) {}

    /// Goes into an object ('{') or an array ('[').
    [[nodiscard]] Status enter(char opening);
    /// Whether another member or element follows; false behind the last one, and out of it.
    [[nodiscard]] Result<bool> next(char closing);
    /// The name of the next member, behind `next`.
    [[nodiscard]] Result<std::string> name();
    [[nodiscard]] Result<JsonValue> value();
    /// Nothing may follow.
    [[nodiscard]] Status end();

private:
    [[nodiscard]] Result<int> peek(); ///< behind white space; -1 at the end
    [[nodiscard]] Result<int> look();
    [[nodiscard]] Status take(std::string_view word);
    [[nodiscard]] Result<char> byte();
    [[nodiscard]] Result<JsonValue> valueAt(int depth);
    [[nodiscard]] Status readItems(JsonValue& out, int depth);
    [[nodiscard]] Status readMembers(JsonValue& out, int depth);
    [[nodiscard]] Result<std::string> readText();
    [[nodiscard]] Status readEscape(std::string& out);
    [[nodiscard]] Result<std::uint32_t> readUnit();
    [[nodiscard]] Result<std::int64_t> readNumber();
    JsonSource m_source;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::size_t m_budget = greatestValue;
    bool m_first = true; ///< nothing was read yet of what was entered last
};

} // namespace vw
