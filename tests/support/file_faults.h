// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the n-th read or write of a file in this process fail once, as a bad sector or a pulled-out stick
// would.
#pragma once

namespace vw::test {

class FileFault {
public:
    enum class Call : unsigned char { read, write };
    /// The `count`-th call on a regular file from now fails. At most one at a time.
    FileFault(Call call, int count);
    ~FileFault();
    FileFault(const FileFault&) = delete;
    FileFault& operator=(const FileFault&) = delete;
    [[nodiscard]] static bool hasFailed();
};

} // namespace vw::test
