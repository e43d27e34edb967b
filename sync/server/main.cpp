// SPDX-License-Identifier: GPL-3.0-or-later
// valuewright-server: see --help.
#include "sync/server/commands.h"

#include <sys/stat.h>

#include <cstdio>

int main(int argc, char** argv) {
    umask(0077); // whatever the server writes is for its own user
    const auto parsed = vw::server::parseCommandLine(argc, argv);
    if (!parsed.line) return parsed.exitStatus;
    const vw::Status status = vw::server::runCommand(*parsed.line);
    if (status.ok()) return 0;
    std::fprintf(stderr, "%s\n", status.error().sentence.c_str());
    return 1;
}
