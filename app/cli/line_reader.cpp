// SPDX-License-Identifier: GPL-3.0-or-later
// Lines out of a buffer that is filled again and again.
#include "app/cli/line_reader.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace vw::cli {

namespace {
constexpr std::size_t bufferSize = 65'536;
constexpr std::size_t longestLine = 65'536;
} // namespace

LineReader::LineReader(int descriptor)
    : m_descriptor(descriptor)
    , m_buffer(bufferSize) {}

LineReader::LineReader(LineReader&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_buffer(std::move(other.m_buffer))
    , m_at(other.m_at)
    , m_end(other.m_end)
    , m_line(std::move(other.m_line))
    , m_tooLong(other.m_tooLong)
    , m_number(other.m_number) {}

LineReader::~LineReader() {
    if (m_descriptor > STDIN_FILENO) ::close(m_descriptor);
}

Result<LineReader> LineReader::open(const std::string& path) {
    if (path == "-") return LineReader(STDIN_FILENO);
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return Error{ErrorCode::io, "The file can't be opened."};
    return LineReader(file);
}

Result<bool> LineReader::next() {
    m_line.clear();
    m_tooLong = false;
    bool begun = false;
    while (true) {
        if (m_at == m_end) {
            VW_TRY(const bool more, fill());
            if (!more) break;
        }
        begun = true;
        const char* const from = m_buffer.data() + m_at;
        const char* const end = m_buffer.data() + m_end;
        const char* const lineEnd = std::find(from, end, '\n');
        take({from, static_cast<std::size_t>(lineEnd - from)});
        m_at = static_cast<std::size_t>(lineEnd - m_buffer.data());
        if (lineEnd == end) continue;
        ++m_at;
        break;
    }
    m_number += begun ? 1 : 0;
    return begun;
}

Result<bool> LineReader::fill() {
    while (true) {
        const ssize_t got = ::read(m_descriptor, m_buffer.data(), m_buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return Error{ErrorCode::io, "The file could not be read to its end."};
        m_at = 0;
        m_end = static_cast<std::size_t>(got);
        return got > 0;
    }
}

void LineReader::take(std::string_view piece) {
    if (m_line.size() + piece.size() > longestLine) m_tooLong = true;
    if (!m_tooLong) m_line += piece;
}

} // namespace vw::cli
