// SPDX-License-Identifier: GPL-3.0-or-later
// Reads passphrases without leaving copies behind.
#include "app/cli/passphrase.h"

#include "app/platform/secret_line.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>

namespace vw::cli {
namespace {

/// An open descriptor that is closed when it goes.
class File {
public:
    explicit File(int descriptor)
        : m_descriptor(descriptor) {}
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

/// Turns the terminal's echo off as long as it lives.
class NoEcho {
public:
    explicit NoEcho(int terminal)
        : m_terminal(terminal) {
        m_changed = ::tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_changed) ::tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;
    ~NoEcho() {
        if (m_changed) ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

Error unreadable() { return {ErrorCode::io, "The passphrase could not be read; nothing was changed."}; }

/// What is asked for, and what is said when there is no terminal to ask on.
struct Question {
    std::string_view prompt;
    const char* noTerminal;
};
constexpr Question forPassphrase{"Passphrase: ", "This profile needs its passphrase: give --passphrase-fd or "
                                                 "--passphrase-file."};
constexpr Question forWords{"Recovery words: ",
                            "The recovery words are needed: give --words-fd or --words-file."};

Result<SecretBytes> askOnTerminal(const Question& question) {
    const File terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC));
    if (!terminal.isOpen()) return Error{ErrorCode::locked, question.noTerminal};
    const std::string_view prompt = question.prompt;
    if (::write(terminal.get(), prompt.data(), prompt.size()) < 0) return unreadable();
    const NoEcho silent(terminal.get());
    auto line = readSecretLine(terminal.get());
    if (::write(terminal.get(), "\n", 1) < 0) return unreadable();
    return line;
}

} // namespace

namespace {

Result<SecretBytes> readFrom(const PassphraseSource& source, const Question& question) {
    if (source.descriptor) return readSecretLine(*source.descriptor);
    if (!source.file) return askOnTerminal(question);
    const File file(::open(source.file->c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) return unreadable();
    return readSecretLine(file.get());
}

} // namespace

PassphraseCost costOf(const Arguments& arguments) {
    return arguments.has(generatedPassphrase.name) ? PassphraseCost::floor() : PassphraseCost::standard();
}

Result<SecretBytes> readPassphrase(const PassphraseSource& source) { return readFrom(source, forPassphrase); }
Result<SecretBytes> readWords(const PassphraseSource& source) { return readFrom(source, forWords); }

Result<Bytes> readAll(int descriptor, std::size_t limit) {
    Bytes out;
    std::array<std::uint8_t, 65'536> buffer{};
    while (true) {
        const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return Error{ErrorCode::io, "The input could not be read; nothing was changed."};
        if (got == 0) return out;
        out.insert(out.end(), buffer.begin(), buffer.begin() + got);
        if (out.size() > limit) {
            return Error{ErrorCode::tooLarge,
                         "The input is longer than this command takes; nothing was changed."};
        }
    }
}

Result<std::string> contentOf(const std::string& path, std::size_t limit) {
    const File file(path == "-" ? -1 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (path != "-" && !file.isOpen()) return Error{ErrorCode::io, "The file can't be opened."};
    VW_TRY(const Bytes bytes, readAll(path == "-" ? STDIN_FILENO : file.get(), limit));
    return textOf(bytes);
}

} // namespace vw::cli
