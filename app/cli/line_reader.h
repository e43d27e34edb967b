// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file of any length line by line, in constant memory.
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <vector>

namespace vw::cli {

/// Owns the descriptor, unless that is standard input. Not thread-safe.
class LineReader {
public:
    /// "-" is standard input. Error io when the file can't be opened.
    static Result<LineReader> open(const std::string& path);
    LineReader(LineReader&& other) noexcept;
    LineReader& operator=(LineReader&&) = delete;
    LineReader(const LineReader&) = delete;
    LineReader& operator=(const LineReader&) = delete;
    ~LineReader();

    /// Goes on to the next line; false behind the last one. Error io.
    Result<bool> next();
    /// Without its LF, as long as `next` is not called; empty when it was too long to be kept.
    [[nodiscard]] std::string_view line() const { return m_tooLong ? std::string_view() : m_line; }
    /// The line had more than 64 KiB.
    [[nodiscard]] bool tooLong() const { return m_tooLong; }
    /// From 1.
    [[nodiscard]] std::size_t number() const { return m_number; }

private:
    explicit LineReader(int descriptor);
    Result<bool> fill();
    void take(std::string_view piece);

    int m_descriptor = -1;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::string m_line;
    bool m_tooLong = false;
    std::size_t m_number = 0;
};

} // namespace vw::cli
