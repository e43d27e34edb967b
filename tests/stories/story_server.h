// SPDX-License-Identifier: GPL-3.0-or-later
// The real server behind a proxy, with folders that the story watches: started, killed, started again.
#pragma once

#include "tests/support/child_process.h"

#include <cstdint>
#include <memory>

namespace vw::test {

/// Where a server runs. Plain value.
struct StoryServerPlace {
    std::filesystem::path data;
    std::filesystem::path log;
    std::uint16_t port = 0;
    std::string publicUrl; ///< what clients dial
    std::map<std::string, std::string> environment;
};

/// Runs as long as it lives. Throws when the server does not come up.
class StoryServer {
public:
    explicit StoryServer(StoryServerPlace place);
    ~StoryServer();
    /// As a power cut: SIGKILL.
    void kill();
    /// Asks it to end (SIGTERM); its exit code.
    int stop();
    /// After kill or stop; returns when it answers.
    void start();
    /// Runs `token create`; works while the server runs.
    [[nodiscard]] std::string makeToken() const;

private:
    [[nodiscard]] ProcessSpec spec(std::vector<std::string> arguments) const;
    void awaitHealth();
    StoryServerPlace m_place;
    std::unique_ptr<ChildProcess> m_process;
};

} // namespace vw::test
