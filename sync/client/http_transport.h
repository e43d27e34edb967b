// SPDX-License-Identifier: GPL-3.0-or-later
// Requests over Qt Network.
#pragma once

#include "sync/client/transport.h"

#include <QNetworkAccessManager>

namespace vw {

/// HTTP/1.1 by QNetworkAccessManager: no redirects, no cookies, no cache, no proxy log-in, answers up to the
/// request's limit. Refuses plain http to anything but this computer. Lives on a thread with an event loop.
class HttpTransport final : public Transport {
public:
    HttpTransport();
    [[nodiscard]] std::unique_ptr<PendingRequest> send(const ServerUrl& server, HttpRequest request,
                                                       Reply<HttpAnswer> reply) override;

private:
    QNetworkAccessManager m_manager;
};

} // namespace vw
