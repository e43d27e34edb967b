// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the command line: one tree of values, written as JSON for programs or as lines for people.
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace vw::cli {

/// A JSON value. Keys keep the order they were set in, so that the same answer is always the same text.
class Json {
public:
    using Array = std::vector<Json>;
    using Object = std::vector<std::pair<std::string, Json>>;

    Json() = default; ///< null
    Json(const char* text)
        : m_value(std::string(text)) {}
    Json(std::string text)
        : m_value(std::move(text)) {}
    Json(bool flag)
        : m_value(flag) {}
    Json(int number)
        : m_value(static_cast<std::int64_t>(number)) {}
    Json(std::int64_t number)
        : m_value(number) {}
    Json(std::size_t number)
        : m_value(static_cast<std::int64_t>(number)) {}
    Json(double number)
        : m_value(number) {}
    static Json array() { return Json(Value(Array())); }
    static Json object() { return Json(Value(Object())); }

    /// Only on an object: appends a member.
    Json& set(std::string key, Json value);
    /// Only on an array.
    Json& push(Json value);

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<Array>(m_value); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_value); }
    [[nodiscard]] bool isEmpty() const; ///< null, "", [] or {}

    /// RFC 8259, one line; numbers in their shortest form that reads back the same.
    [[nodiscard]] std::string toText() const;
    /// For people: "key: value" lines, indented; empty members are left out.
    [[nodiscard]] std::string toLines() const;

private:
    using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object>;
    explicit Json(Value value)
        : m_value(std::move(value)) {}
    void write(std::string& out) const;
    void writeLines(std::string& out, std::size_t indent) const;
    [[nodiscard]] std::string plain() const;
    Value m_value;
};

/// YYYY-MM-DDThh:mm:ssZ
std::string utcText(UtcMillis time);

} // namespace vw::cli
