// SPDX-License-Identifier: GPL-3.0-or-later
// Writes answers as JSON (RFC 8259) and as indented lines.
#include "app/cli/json.h"

#include <array>
#include <cassert>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace vw::cli {
namespace {

void writeEscape(std::string& out, unsigned char c) {
    constexpr const char* digits = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    if (c >= 0x20) {
        out += static_cast<char>(c);
        return;
    }
    out += "\\u00";
    out += digits[c >> 4];
    out += digits[c & 15];
}

void writeString(std::string& out, const std::string& text) {
    out += '"';
    for (const char c : text) {
        writeEscape(out, static_cast<unsigned char>(c));
    }
    out += '"';
}

std::string numberText(double number) {
    if (!std::isfinite(number)) return "null";
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end.ptr};
}

} // namespace

Json& Json::set(std::string key, Json value) {
    assert(isObject());
    std::get_if<Object>(&m_value)->emplace_back(std::move(key), std::move(value));
    return *this;
}

Json& Json::push(Json value) {
    assert(isArray());
    std::get_if<Array>(&m_value)->push_back(std::move(value));
    return *this;
}

bool Json::isEmpty() const {
    if (std::holds_alternative<std::monostate>(m_value)) return true;
    if (const auto* text = std::get_if<std::string>(&m_value)) return text->empty();
    if (const auto* items = std::get_if<Array>(&m_value)) return items->empty();
    if (const auto* members = std::get_if<Object>(&m_value)) return members->empty();
    return false;
}

std::string Json::toText() const {
    std::string out;
    write(out);
    return out;
}

std::string Json::toLines() const {
    std::string out;
    writeLines(out, 0);
    return out;
}

std::string Json::plain() const {
    if (const auto* text = std::get_if<std::string>(&m_value)) return *text;
    if (const auto* flag = std::get_if<bool>(&m_value)) return *flag ? "yes" : "no";
    std::string out;
    write(out);
    return out;
}

void Json::write(std::string& out) const {
    if (std::holds_alternative<std::monostate>(m_value)) out += "null";
    if (const auto* flag = std::get_if<bool>(&m_value)) out += *flag ? "true" : "false";
    if (const auto* whole = std::get_if<std::int64_t>(&m_value)) out += std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&m_value)) out += numberText(*number);
    if (const auto* text = std::get_if<std::string>(&m_value)) writeString(out, *text);
    if (const auto* items = std::get_if<Array>(&m_value)) {
        out += '[';
        for (std::size_t i = 0; i < items->size(); ++i) {
            if (i > 0) out += ',';
            (*items)[i].write(out);
        }
        out += ']';
    }
    if (const auto* members = std::get_if<Object>(&m_value)) {
        out += '{';
        for (std::size_t i = 0; i < members->size(); ++i) {
            if (i > 0) out += ',';
            writeString(out, (*members)[i].first);
            out += ':';
            (*members)[i].second.write(out);
        }
        out += '}';
    }
}

void Json::writeLines(std::string& out, std::size_t indent) const {
    if (const auto* items = std::get_if<Array>(&m_value)) {
        for (std::size_t i = 0; i < items->size(); ++i) {
            if (i > 0 && (*items)[i].isObject()) out += '\n';
            (*items)[i].writeLines(out, indent);
        }
        return;
    }
    const auto* members = std::get_if<Object>(&m_value);
    if (members == nullptr) {
        out += std::string(indent, ' ') + plain() + '\n';
        return;
    }
    for (const auto& [key, value] : *members) {
        if (value.isEmpty()) continue;
        out += std::string(indent, ' ') + key + ':';
        if (value.isArray() || value.isObject()) {
            out += '\n';
            value.writeLines(out, indent + 2);
        } else {
            out += ' ' + value.plain() + '\n';
        }
    }
}

std::string utcText(UtcMillis time) {
    using namespace std::chrono;
    const sys_seconds at{floor<seconds>(milliseconds(time.count))};
    const year_month_day date{floor<days>(at)};
    const hh_mm_ss clock{at - floor<days>(at)};
    std::array<char, 64> out{};
    const int size =
        std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()));
    return {out.data(), static_cast<std::size_t>(size)};
}

} // namespace vw::cli
