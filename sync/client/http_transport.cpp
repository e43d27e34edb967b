// SPDX-License-Identifier: GPL-3.0-or-later
// One QNetworkReply per request, read with a limit while it arrives.
#include "sync/client/http_transport.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace vw {
namespace {

Error unreachable() {
    return {ErrorCode::network,
            "The server is not reached right now; everything is saved here and is sent as "
            "soon as it is."};
}
/// Qt tells a connection that was closed from one that said something other than HTTP no more than this.
Error brokenOff() {
    return {ErrorCode::network,
            "Something answers under the server's address, but it broke off or said nothing that Valuewright "
            "understands; everything is saved here and is sent later. If this stays so, check the address."};
}
Error untrusted() {
    return {ErrorCode::network, "The connection to the server is not trusted: its certificate does not fit. "
                                "Nothing was sent; everything is saved here."};
}
Error notHttp() {
    return {ErrorCode::server,
            "What answers under the server's address does not speak as a server does; nothing "
            "was changed. Check the address, or try later."};
}
Error tooMuch() {
    return {ErrorCode::server, "The server answered more than it may; nothing of it was taken."};
}
Error plainHttp() {
    return {ErrorCode::badInput, "Valuewright speaks to other computers only by https; nothing was sent."};
}

/// Cookies neither kept nor sent.
class NoCookies final : public QNetworkCookieJar {
public:
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl&) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
};

QUrl urlOf(const ServerUrl& server, const std::string& path) {
    return QUrl(QString::fromStdString(server.text() + path), QUrl::StrictMode);
}

QNetworkRequest networkRequest(const ServerUrl& server, const HttpRequest& request) {
    QNetworkRequest out(urlOf(server, request.path));
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent", "Valuewright");
    out.setRawHeader("Accept-Encoding", "identity"); // the limit is on bytes as they travel
    if (!request.authorization.empty())
        out.setRawHeader("Authorization", QByteArray::fromStdString(request.authorization));
    if (request.method == Method::post) out.setHeader(QNetworkRequest::ContentTypeHeader, "application/cbor");
    return out;
}

QNetworkReply* start(QNetworkAccessManager& manager, const ServerUrl& server, const HttpRequest& request) {
    const QNetworkRequest out = networkRequest(server, request);
    switch (request.method) {
    case Method::get:
        return manager.get(out);
    case Method::remove:
        return manager.deleteResource(out);
    case Method::post:
        break;
    }
    const auto* data = reinterpret_cast<const char*>(request.body.data());
    return manager.post(out, QByteArray(data, static_cast<qsizetype>(request.body.size())));
}

/// Whether what arrived is a whole answer of HTTP, and if not, why.
Result<int> statusOf(QNetworkReply& reply) {
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return untrusted();
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return status >= 400 ? Result<int>(status) : notHttp();
    case QNetworkReply::RemoteHostClosedError:
        return brokenOff();
    case QNetworkReply::NoError:
        return status == 0 ? Result<int>(notHttp()) : Result<int>(status);
    default:
        break;
    }
    // Statuses from 400 on count as errors to Qt, yet are answers; anything else broke off.
    const bool answered = status >= 400 && reply.error() > QNetworkReply::UnknownProxyError;
    return answered ? Result<int>(status) : unreachable();
}

class QtRequest final : public PendingRequest {
public:
    QtRequest(QNetworkReply* reply, const HttpRequest& request, Reply<HttpAnswer> done)
        : m_reply(reply)
        , m_limit(request.answerLimit)
        , m_done(std::move(done)) {
        QObject::connect(reply, &QNetworkReply::readyRead, &m_context, [this] { (void)read(); });
        QObject::connect(reply, &QNetworkReply::finished, &m_context, [this] { finish(); });
        m_timeout->setSingleShot(true);
        QObject::connect(m_timeout, &QTimer::timeout, &m_context, [this] { end(unreachable()); });
        m_timeout->start(request.timeout);
    }
    ~QtRequest() override {
        release();
        m_timeout->deleteLater(); // it may be what is calling
    }

private:
    /// False when that was the end, and this object may be gone.
    bool read() {
        const QByteArray part = m_reply->readAll();
        const bool fits = m_answer.body.size() + static_cast<std::size_t>(part.size()) <= m_limit;
        if (fits)
            m_answer.body.insert(m_answer.body.end(), part.begin(), part.end());
        else
            end(tooMuch());
        return fits;
    }
    void finish() {
        if (!read()) return;
        const auto status = statusOf(*m_reply);
        if (!status) return end(status.error());
        m_answer.status = *status;
        bool isNumber = false;
        const int wait = m_reply->rawHeader("Retry-After").toInt(&isNumber);
        if (isNumber && wait >= 0) m_answer.retryAfter = std::chrono::seconds(wait);
        end(std::move(m_answer));
    }
    void end(Result<HttpAnswer> result) {
        release();
        // The callback may destroy this object, so it must not be a member while it runs.
        const auto done = std::move(m_done);
        done(std::move(result));
    }
    void release() {
        m_timeout->stop();
        if (!m_reply) return;
        QNetworkReply* reply = m_reply;
        m_reply = nullptr;
        QObject::disconnect(reply, nullptr, &m_context, nullptr);
        reply->abort();
        reply->deleteLater();
    }

    QPointer<QNetworkReply> m_reply;
    std::size_t m_limit;
    Reply<HttpAnswer> m_done;
    HttpAnswer m_answer;
    QObject m_context;
    QTimer* m_timeout = new QTimer;
};

/// A request that was refused before it was sent.
class RefusedRequest final : public PendingRequest {
public:
    RefusedRequest(Error error, Reply<HttpAnswer> done) {
        QTimer::singleShot(0, &m_context,
                           [error = std::move(error), done = std::move(done)] { done(error); });
    }

private:
    QObject m_context;
};

} // namespace

HttpTransport::HttpTransport() {
    m_manager.setCookieJar(new NoCookies); // owned by the manager
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

std::unique_ptr<PendingRequest> HttpTransport::send(const ServerUrl& server, HttpRequest request,
                                                    Reply<HttpAnswer> reply) {
    if (!server.encrypted && !server.isLoopback())
        return std::make_unique<RefusedRequest>(plainHttp(), std::move(reply));
    // The computer's proxy settings have no say over this very computer.
    m_manager.setProxy(server.isLoopback() ? QNetworkProxy(QNetworkProxy::NoProxy)
                                           : QNetworkProxy(QNetworkProxy::DefaultProxy));
    QNetworkReply* started = start(m_manager, server, request);
    return std::make_unique<QtRequest>(started, request, std::move(reply));
}

} // namespace vw
