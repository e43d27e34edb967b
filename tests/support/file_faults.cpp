// SPDX-License-Identifier: GPL-3.0-or-later
// This program's own read and write come before the system library's. SQLite uses pread and pwrite, which
// stay as they are.
#include "tests/support/file_faults.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace vw::test {
namespace {

int untilRead = 0, untilWrite = 0; // 0: all goes well
bool failed = false;

bool strikes(int& count, int descriptor) {
    struct stat info {};
    if (count == 0 || fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode) || --count > 0) return false;
    failed = true;
    errno = EIO;
    return true;
}

} // namespace

FileFault::FileFault(Call call, int count) {
    failed = false;
    (call == Call::read ? untilRead : untilWrite) = count;
}

FileFault::~FileFault() { untilRead = untilWrite = 0; }

bool FileFault::hasFailed() { return failed; }

} // namespace vw::test

extern "C" ssize_t read(int descriptor, void* into, size_t size) {
    if (vw::test::strikes(vw::test::untilRead, descriptor)) return -1;
    return syscall(SYS_read, descriptor, into, size);
}

extern "C" ssize_t write(int descriptor, const void* from, size_t size) {
    if (vw::test::strikes(vw::test::untilWrite, descriptor)) return -1;
    return syscall(SYS_write, descriptor, from, size);
}
