// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that keep two readers of one request from disagreeing on where it ends (RFC 9112 §6, §11).
#include "sync/server/http_rules.h"

#include "sync/server/log_line.h"

namespace vw::server {
namespace {

std::string_view reasonOf(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Internal Server Error";
    }
}

HeaderVerdict refuse(Response response, bool mustClose) {
    HeaderVerdict verdict;
    verdict.refusal = std::move(response);
    verdict.mustClose = mustClose;
    return verdict;
}

HeaderVerdict refuseAndClose(int status, std::string sentence) {
    return refuse(plainRefusal(status, std::move(sentence)), true);
}

std::optional<Method> methodOf(std::string_view text) {
    if (text == "GET" || text == "HEAD") return Method::get;
    if (text == "POST") return Method::post;
    if (text == "DELETE") return Method::del;
    return std::nullopt;
}

/// The refusal of a header that no route could take.
std::optional<HeaderVerdict> judgeFraming(const HeaderFacts& facts) {
    if (facts.hasTransferEncoding)
        return refuseAndClose(411, "Send the body with its length, not in chunks.");
    if (facts.version != 10 && facts.version != 11)
        return refuseAndClose(400, "This server speaks HTTP/1.1.");
    if (facts.hosts != 1) return refuseAndClose(400, "A request names exactly one host.");
    if (facts.lengths > 1) return refuseAndClose(400, "A request has one length.");
    const auto method = methodOf(facts.method);
    if (!method) return refuseAndClose(405, "This server does not know that method.");
    if (*method == Method::post && !facts.contentLength)
        return refuseAndClose(411, "A body needs its length.");
    if (*method != Method::post && facts.contentLength.value_or(0) > 0)
        return refuseAndClose(400, "A request of this method has no body.");
    if (!facts.expect.empty() && facts.expect != "100-continue")
        return refuseAndClose(417, "This server cannot do what the request expects.");
    return std::nullopt;
}

HeaderVerdict judgeRoute(const HeaderFacts& facts) {
    const bool hasBody = facts.contentLength.value_or(0) > 0;
    auto route = matchRoute(*methodOf(facts.method), facts.target);
    if (!route.ok()) {
        const bool otherMethod = route.error().code == ErrorCode::notAllowed;
        return refuse(otherMethod ? plainRefusal(405, route.error().sentence) : Answer(route.error()).take(),
                      hasBody);
    }
    if (facts.contentLength.value_or(0) > route->bodyLimit)
        return refuse(
            Answer::refused(Refusal::tooLarge, "This body is larger than the server takes here.").take(),
            true);
    HeaderVerdict verdict;
    verdict.route = std::move(*route);
    verdict.wantsContinue = hasBody && !facts.expect.empty();
    verdict.bodySize = static_cast<std::size_t>(facts.contentLength.value_or(0));
    return verdict;
}

} // namespace

Response plainRefusal(int status, std::string sentence) {
    Response response = Answer::refused(Refusal::badRequest, std::move(sentence)).take();
    response.status = status;
    return response;
}

HeaderVerdict judgeHeader(const HeaderFacts& facts) {
    auto verdict = judgeFraming(facts).value_or(HeaderVerdict{});
    if (!verdict.refusal) verdict = judgeRoute(facts);
    verdict.isHead = facts.method == "HEAD";
    return verdict;
}
void logRequest(RouteName route, int status, std::chrono::steady_clock::duration taken) {
    if (!isLogged(LogLevel::debug)) return;
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(taken).count();
    logLine(LogLevel::debug, "request",
            {{"route", std::string(nameOf(route))},
             {"status", std::to_string(status)},
             {"ms", std::to_string(millis)}});
}

std::string responseHead(const Response& response, bool close) {
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + " ";
    head += reasonOf(response.status);
    head += "\r\nContent-Type: ";
    head += response.isText ? "text/plain" : "application/cbor";
    head += "\r\nContent-Length: " + std::to_string(response.body.size());
    head += "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    if (response.retryAfter) head += "Retry-After: " + std::to_string(*response.retryAfter) + "\r\n";
    if (response.status == 405) head += "Allow: GET, HEAD, POST, DELETE\r\n";
    if (close) head += "Connection: close\r\n";
    return head += "\r\n";
}

} // namespace vw::server
