// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP connection on Boost.Beast (docs/decisions/http-stack.md).
#include "sync/server/http_session.h"

#include <netinet/tcp.h>
#include <sys/socket.h>

namespace vw::server {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
constexpr std::size_t readSize = std::size_t{2} << 10, bodyBuffer = std::size_t{64} << 10,
                      drainLimit = std::size_t{1} << 20;

/// Tells the peer at once what has arrived. A client that leaves Nagle's algorithm on, as Qt does, keeps back
/// the end of its body until then, and the system would take 40 ms to say it: for each push, as much as all
/// the rest of it. The system forgets the wish by itself, so it is repeated before each read.
void acknowledgeNow([[maybe_unused]] tcp::socket& socket) {
#ifdef TCP_QUICKACK
    const int yes = 1; // when it fails, later will do as well
    (void)setsockopt(socket.native_handle(), IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
#endif
}

} // namespace

Session::Session(tcp::socket socket, HttpShared& shared)
    : m_stream(std::move(socket))
    , m_shared(shared) {
    NetworkError error;
    const auto peer = m_stream.socket().remote_endpoint(error);
    m_peer = IpAddress::parse(error ? "::" : peer.address().to_string()).value_or(IpAddress());
    m_peerKey = m_peer.rateKey();
    m_stream.socket().set_option(tcp::no_delay(true), error);
    const std::lock_guard lock(m_shared.mutex);
    m_shared.sessions.insert(this);
    const std::size_t same = ++m_shared.byAddress[m_peerKey];
    const bool isProxy = m_shared.settings.trustedProxies.contains(m_peer);
    m_tooMany = m_shared.sessions.size() > limits().connections ||
                (!isProxy && same > limits().connectionsPerAddress);
}

Session::~Session() {
    releaseBody();
    const std::lock_guard lock(m_shared.mutex);
    m_shared.sessions.erase(this);
    if (--m_shared.byAddress[m_peerKey] == 0) m_shared.byAddress.erase(m_peerKey);
}

void Session::start() {
    guarded([this] { begin(); });
}

void Session::begin() {
    if (m_tooMany) return refuse(Answer::refused(Refusal::overloaded, "Too many connections.").take(), true);
    awaitRequest(limits().header);
}

void Session::stop() {
    if (m_isIdle) m_stream.close();
}

void Session::awaitRequest(milliseconds limit) {
    if (m_shared.stopping) return finish();
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(limits().headerBytes));
    m_parser->body_limit(boost::none); // judged by route, from the header
    m_headerBytes = 0;
    if (m_buffer.size() > 0) return readHeader();
    m_buffer.shrink_to_fit();
    m_isIdle = true;
    m_stream.expires_after(limit);
    m_stream.async_read_some(m_buffer.prepare(readSize), then(&Session::onFirstBytes));
}

void Session::onFirstBytes(NetworkError error, std::size_t count) {
    m_isIdle = false;
    if (error) return m_stream.close();
    m_buffer.commit(count);
    readHeader();
}

void Session::readHeader() {
    m_stream.expires_after(limits().header); // for the whole header, however slowly it drips
    parseHeader();
}

// Not Beast's own read of a header: its limit forgets the lines that it has parsed already.
void Session::parseHeader() {
    NetworkError error;
    const std::size_t parsed = m_parser->put(m_buffer.data(), error);
    m_buffer.consume(parsed);
    m_headerBytes += parsed;
    const bool tooLarge = error == http::error::header_limit || m_headerBytes > limits().headerBytes;
    if (tooLarge) return refuse(plainRefusal(431, "The header of this request is too large."), true);
    if (error && error != http::error::need_more)
        return refuse(plainRefusal(400, "This is not a request in HTTP."), true);
    if (m_parser->is_header_done()) return onHeader();
    m_stream.async_read_some(m_buffer.prepare(readSize), then(&Session::onHeaderBytes));
}

void Session::onHeaderBytes(NetworkError error, std::size_t count) {
    if (error) return m_stream.close();
    m_buffer.commit(count);
    parseHeader();
}

void Session::onHeader() {
    m_verdict = judgeHeader(facts());
    m_keepAlive = m_parser->get().keep_alive() && m_parser->get().version() == 11;
    if (m_verdict.refusal) return refuse(std::move(*m_verdict.refusal), m_verdict.mustClose);
    if (!reserveBody())
        return refuse(Answer::refused(Refusal::overloaded, "The server is busy.").take(), true);
    m_verdict.wantsContinue ? writeContinue() : readBody();
}

HeaderFacts Session::facts() const {
    const auto& header = m_parser->get();
    const auto view = [](const auto& text) { return std::string_view(text.data(), text.size()); };
    HeaderFacts facts;
    facts.method = view(header.method_string());
    facts.target = view(header.target());
    facts.version = static_cast<int>(header.version());
    facts.hosts = header.count(http::field::host);
    facts.lengths = header.count(http::field::content_length);
    if (const auto length = m_parser->content_length()) facts.contentLength = *length;
    facts.hasTransferEncoding = header.count(http::field::transfer_encoding) > 0;
    facts.expect = view(header[http::field::expect]);
    return facts;
}

bool Session::reserveBody() {
    m_reserved = m_verdict.bodySize;
    return (m_shared.bytesInFlight += m_reserved) <= limits().bodyBytesInFlight;
}

void Session::releaseBody() { m_shared.bytesInFlight -= std::exchange(m_reserved, 0); }

void Session::writeContinue() {
    m_head = "HTTP/1.1 100 Continue\r\n\r\n";
    m_stream.expires_after(limits().write);
    asio::async_write(m_stream, asio::buffer(m_head), then(&Session::onContinued));
}

void Session::onContinued(NetworkError error, std::size_t) { error ? m_stream.close() : readBody(); }

void Session::readBody() {
    if (m_parser->is_done()) return handle();
    // Without room the body would come in steps of 512 bytes.
    m_buffer.reserve(std::min(m_buffer.size() + m_verdict.bodySize, bodyBuffer));
    m_stream.expires_after(limits().body); // for the whole body
    readBodyPart();
}

void Session::readBodyPart() {
    acknowledgeNow(m_stream.socket());
    http::async_read_some(m_stream, m_buffer, *m_parser, then(&Session::onBodyPart));
}

void Session::onBodyPart(NetworkError error, std::size_t) {
    if (error) return m_stream.close();
    m_parser->is_done() ? handle() : readBodyPart();
}

Request Session::takeRequest() {
    auto& message = m_parser->get();
    const auto view = [](const auto& text) { return std::string_view(text.data(), text.size()); };
    const auto& proxies = m_shared.settings.trustedProxies;
    Request request;
    request.route = std::move(m_verdict.route);
    request.authorization = view(message[http::field::authorization]);
    request.address = proxies.clientOf(m_peer, view(message["X-Forwarded-For"])).rateKey();
    request.body = std::move(message.body());
    m_parser.reset();
    return request;
}

void Session::handle() {
    Request request = takeRequest();
    m_route = request.route.name;
    m_started = std::chrono::steady_clock::now();
    m_stream.expires_never();
    m_busy.emplace(asio::make_work_guard(executor()));
    const bool taken = m_shared.pool->submit(
        [self = shared_from_this(), request = std::move(request)] { self->handleOnPool(request); });
    if (!taken) return onReply(Answer::refused(Refusal::overloaded, "The server is busy.").take());
    if (m_route == RouteName::wait) watchPeer();
}

// On a thread of the pool: nothing of the session may be touched here but its executor.
void Session::handleOnPool(const Request& request) {
    const auto self = shared_from_this();
    const WaitTicket ticket = m_shared.relay->handle(request, [self](Response response) {
        asio::post(self->executor(), [self, response = std::move(response)]() mutable {
            self->guarded([&] { self->onReply(std::move(response)); });
        });
    });
    if (ticket != 0) asio::post(executor(), [self, ticket] { self->onTicket(ticket); });
}

void Session::onTicket(WaitTicket ticket) {
    m_ticket = ticket;
    if (m_peerGone) m_shared.relay->cancel(ticket);
}

// While one waits nothing is read, so a peer that leaves shows only as a socket that became readable.
void Session::watchPeer() {
    m_stream.socket().async_wait(tcp::socket::wait_read, [self = shared_from_this()](NetworkError error) {
        if (!error && self->m_busy) self->guarded([&] { self->onReadable(); });
    });
}

void Session::onReadable() {
    char byte = 0;
    NetworkError error;
    m_stream.socket().non_blocking(true, error);
    const auto count = m_stream.socket().receive(asio::buffer(&byte, 1), tcp::socket::message_peek, error);
    if (count > 0 || error == asio::error::would_block) return; // the next request, already on its way
    m_peerGone = true;
    m_busy.reset();
    if (m_ticket != 0) m_shared.relay->cancel(m_ticket);
    m_stream.close();
}

void Session::onReply(Response response) {
    if (m_peerGone) return;
    logRequest(m_route, response.status, std::chrono::steady_clock::now() - m_started);
    m_busy.reset();
    m_ticket = 0;
    if (m_route == RouteName::wait) {
        NetworkError ignored; // there is nothing to cancel when the peer was not watched
        m_stream.socket().cancel(ignored);
    }
    releaseBody();
    write(std::move(response), !m_keepAlive || m_shared.stopping);
}

void Session::refuse(Response response, bool close) {
    releaseBody();
    write(std::move(response), close || !m_keepAlive || m_shared.stopping);
}

void Session::refuseAsFailed() {
    m_busy.reset();
    refuse(Answer(Error{ErrorCode::internal, {}}).take(), true);
}

void Session::write(Response response, bool close) {
    m_isAnswering = true;
    m_head = responseHead(response, close);
    m_closeAfter = close;
    m_body = m_verdict.isHead ? Bytes() : std::move(response.body);
    m_stream.expires_after(limits().write);
    const std::array<asio::const_buffer, 2> buffers{asio::buffer(m_head), asio::buffer(m_body)};
    asio::async_write(m_stream, buffers, then(&Session::onWritten));
}

void Session::onWritten(NetworkError error, std::size_t) {
    m_body = Bytes();
    m_verdict = {};
    m_isAnswering = false;
    if (error) return m_stream.close();
    m_closeAfter ? finish() : awaitRequest(limits().idle);
}

// Says that no more will come, and reads on for a moment: closing with unread bytes would reset the
// connection, and the answer would be lost with it.
void Session::finish() {
    NetworkError error;
    m_stream.socket().shutdown(tcp::socket::shutdown_send, error);
    if (error) return m_stream.close();
    m_stream.expires_after(limits().drain);
    m_buffer.clear();
    drain();
}

void Session::drain() { m_stream.async_read_some(m_buffer.prepare(readSize), then(&Session::onDrained)); }

void Session::onDrained(NetworkError error, std::size_t count) {
    m_drained += count;
    error || m_drained > drainLimit ? m_stream.close() : drain();
}

} // namespace vw::server
