// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that a test can fill: a small tmpfs where mounting is allowed, a limit on the size of files
// elsewhere.
#pragma once

#include "tests/support/child_process.h"

namespace vw::test {

/// Lies in a folder that must be empty; unmounted when it goes.
class SmallDisk {
public:
    explicit SmallDisk(std::filesystem::path folder);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    /// True: writing ends with "no space left", as on any full disk. False: with "file too large".
    [[nodiscard]] bool isReal() const { return m_mounted; }
    /// Leaves this much room, in bytes.
    void fillUp(std::uintmax_t room);
    void makeRoom();
    /// Runs a program that writes there, to its end.
    [[nodiscard]] ProcessResult run(ProcessSpec spec) const;

private:
    [[nodiscard]] std::uintmax_t largestFile() const;
    std::filesystem::path m_folder;
    bool m_mounted = false;
    std::uintmax_t m_limit = 0; ///< of a file; 0: none
};

} // namespace vw::test
