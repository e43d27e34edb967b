// SPDX-License-Identifier: GPL-3.0-or-later
// What a request's header must look like before a byte of its body is read, and how an answer begins.
#pragma once

#include "sync/server/answer.h"
#include "sync/server/routes.h"

#include <chrono>

namespace vw::server {

/// What the parser saw in a header. Plain value.
struct HeaderFacts {
    std::string_view method; ///< as it was sent
    std::string_view target;
    int version = 11; ///< 10 or 11
    std::size_t hosts = 0, lengths = 0;
    std::optional<std::uint64_t> contentLength;
    bool hasTransferEncoding = false;
    std::string_view expect;
};

/// Either the route whose body may be read, or the answer to give at once.
struct HeaderVerdict {
    std::optional<Response> refusal;
    bool mustClose = false; ///< the connection is of no more use after the refusal
    Route route;
    bool isHead = false; ///< answer as to GET, but without the body
    bool wantsContinue = false;
    std::size_t bodySize = 0;
};
HeaderVerdict judgeHeader(const HeaderFacts& facts);

/// An answer for what the table of refusals does not have: `status` with the code of a bad request.
Response plainRefusal(int status, std::string sentence);

/// A debug line with the route, the status and the time taken.
void logRequest(RouteName route, int status, std::chrono::steady_clock::duration taken);

/// Status line and header fields, the empty line included.
std::string responseHead(const Response& response, bool close);

} // namespace vw::server
