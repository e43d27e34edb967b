// SPDX-License-Identifier: GPL-3.0-or-later
// Byte by byte, so that whatever follows the line stays unread.
#include "app/platform/secret_line.h"

#include <unistd.h>

#include <cerrno>

namespace vw {

namespace {

constexpr std::size_t passphraseLimit = 1024;

} // namespace

Result<SecretBytes> readSecretLine(int descriptor) {
    SecretBytes buffer(passphraseLimit + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        const ssize_t got = ::read(descriptor, buffer.writable().data() + size, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return Error{ErrorCode::io, "The passphrase could not be read; nothing was changed."};
        if (got == 0 || buffer.view()[size] == '\n') break;
        ++size;
    }
    if (size > 0 && buffer.view()[size - 1] == '\r') --size;
    if (size == 0) return badInput("The passphrase is empty.");
    if (size > passphraseLimit) return badInput("The passphrase is longer than 1024 bytes.");
    return SecretBytes::copyOf(buffer.view().first(size));
}

} // namespace vw
