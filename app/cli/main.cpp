// SPDX-License-Identifier: GPL-3.0-or-later
// valuewright-cli: one command on one profile, an answer on stdout or one sentence on stderr.
#include "app/cli/context.h"
#include "app/cli/exit_codes.h"
#include "core/crypto/secret.h"

#include <cstdio>

namespace {

using namespace vw;

int fail(const Error& error) {
    std::fprintf(stderr, "%s\n", error.sentence.c_str());
    return cli::exitCodeFor(error);
}

/// True when all of it has left this process.
bool print(const std::string& text) {
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

int run(const cli::Options& options) {
    if (const Status ready = initialiseCrypto(); !ready.ok()) return fail(ready.error());
    cli::Context context(options);
    const auto answer = options.command->run(context, options.arguments);
    if (!answer) return fail(answer.error());
    if (!answer->isNull() && !print(options.json ? answer->toText() + '\n' : answer->toLines())) {
        return fail({ErrorCode::io, "The answer could not be written; what the command did is saved."});
    }
    if (const Status kept = context.answerDelivered(); !kept.ok()) return fail(kept.error());
    return cli::exitDone;
}

} // namespace

int main(int argc, char** argv) {
    const cli::ParsedLine line = cli::parseLine(argc, argv);
    if (line.options) return run(*line.options);
    std::fputs(line.text.c_str(), line.exitCode == cli::exitDone ? stdout : stderr);
    return line.exitCode;
}
