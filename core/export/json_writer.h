// SPDX-License-Identifier: GPL-3.0-or-later
// A document of JSON as it is written, front to back.
#pragma once

#include "core/base/cbor.h"
#include "core/export/json_text.h"

namespace vw {

/// Members and elements, with the commas between them. Brackets and keys are the caller's to balance. Plain
/// value.
class JsonWriter {
public:
    JsonWriter& open(char bracket) {
        comma();
        m_out += bracket;
        m_first = true;
        return *this;
    }
    JsonWriter& close(char bracket) {
        m_out += bracket;
        m_first = false;
        return *this;
    }
    JsonWriter& key(std::string_view name) {
        comma();
        appendJson(m_out, name);
        m_out += ':';
        m_first = true;
        return *this;
    }
    JsonWriter& add(std::string_view text) {
        comma();
        appendJson(m_out, text);
        return *this;
    }
    JsonWriter& add(std::int64_t number) { return raw(std::to_string(number)); }
    JsonWriter& add(std::uint64_t number) { return raw(std::to_string(number)); }
    JsonWriter& raw(std::string_view literal) {
        comma();
        m_out += literal;
        return *this;
    }
    JsonWriter& add(const cbor::Value& value);
    JsonWriter& newLine() {
        m_out += '\n';
        return *this;
    }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void comma() {
        if (!std::exchange(m_first, false)) m_out += ',';
    }
    std::string m_out;
    bool m_first = true;
};

} // namespace vw
