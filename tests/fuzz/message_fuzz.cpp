// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of requests and answers: the first byte says which message, the rest is its body.
#include "tests/fuzz/fuzz.h"
#include "tests/sync/protocol/samples.h"

VW_FUZZER(message_fuzz) {
    static const auto messages = vw::test::messageSamples();
    if (size == 0) return 0;
    const auto& message = messages[data[0] % messages.size()];
    const auto read = message.reencode(vw::ByteView(data + 1, size - 1));
    if (read) vw::fuzz::check(message.reencode(*read) == read);
    return 0;
}
