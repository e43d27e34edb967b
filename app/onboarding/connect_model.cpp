// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting with a server.
#include "app/onboarding/connect_model.h"

#include "app/frame/text.h"
#include "app/platform/typed_secret.h"
#include "sync/client/account.h"

#include <QPointer>

namespace vw {
namespace {

HttpRequest healthRequest() {
    HttpRequest request;
    request.path = "/health";
    request.timeout = std::chrono::seconds(10);
    request.answerLimit = 64;
    return request;
}

} // namespace

ConnectModel::ConnectModel(SyncEngine& engine, Transport& transport, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_transport(transport) {}

QString ConnectModel::server() const { return qtText(m_engine.serverUrl()); }

void ConnectModel::check(const QString& address) {
    const Result<ServerUrl> url = dialable(coreText(address.trimmed()));
    m_reached = false;
    m_addressProblem = url ? QString() : sentenceOf(url.error());
    if (!url) return emit changed();
    begin();
    m_asking = m_transport.send(*url, healthRequest(), [this](const Result<HttpAnswer>& answer) {
        m_reached = answer && answer->status == 200;
        if (!answer)
            m_addressProblem = sentenceOf(answer.error());
        else if (!m_reached)
            //: Below the address of a server
            m_addressProblem = tr("Something answers there, but it is not a Valuewright server.");
        finish({});
    });
}

void ConnectModel::connectTo(const QString& address, QObject* tokenField) {
    if (m_busy) return;
    const SecretBytes token = takeTyped(tokenField);
    //: Below the registration token of a coach
    if (token.size() == 0) return finish(tr("Type the registration token you were given."));
    begin();
    const std::string url = coreText(address.trimmed());
    m_engine.connect(url, textOf(token.view()),
                     [this, alive = QPointer<ConnectModel>(this)](const Status& status) {
                         if (!alive) return;
                         finish(status ? QString() : sentenceOf(status.error()));
                         if (status) emit connected();
                     });
}

void ConnectModel::begin() {
    m_busy = true;
    m_addressProblem.clear();
    m_problem.clear();
    emit changed();
}

void ConnectModel::finish(const QString& problem) {
    m_busy = false;
    m_problem = problem;
    emit changed();
}

} // namespace vw
