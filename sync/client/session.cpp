// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that are signed in when needed, each once more when its bearer ran out.
#include "sync/client/session.h"

namespace vw {
namespace {

Error restarted() {
    return {ErrorCode::network,
            "The server is busy or restarting; everything is saved here and is sent a little later."};
}

} // namespace

Session::Session(Vault& vault, Transport& transport)
    : m_vault(vault)
    , m_transport(transport)
    , m_plain(transport) {
    if (auto stored = loadAccount(vault)) m_account = *stored;
}

Status Session::adopt(const Account& account) {
    if (m_account && m_account->url == account.url && m_account->server == account.server) return {};
    if (m_account && m_account->server != account.server) {
        for (const SpaceInfo& space : m_vault.spaces())
            VW_CHECK(m_vault.setServerRecords(space.id.view(), 0));
        VW_CHECK(m_vault.setServerRecords(m_vault.identity().id().view(), 0));
    }
    VW_CHECK(saveAccount(m_vault, account));
    m_account = account;
    reset();
    return {};
}

bool Session::isRegistered() const {
    return m_account && m_vault.serverRecords(m_vault.identity().id().view()) > 0;
}

void Session::reset() {
    m_calls.clear();
    m_bearer.clear();
    finishSignIn(Error{ErrorCode::cancelled, "Signing in was stopped; everything is saved here. Try again."});
}

void Session::registerIdentity(Calls& calls, const Account& account, std::string token, Done done) {
    const protocol::RegisterRequest request{m_vault.identity().records(), std::move(token)};
    auto answered = [this, account, done = std::move(done)](Result<protocol::Registered> registered) {
        if (!registered) return done(registered.error());
        if (registered->identity != m_vault.identity().id()) return done(garbled());
        if (const Status adopted = adopt(account); !adopted) return done(adopted);
        const auto count = static_cast<std::uint32_t>(m_vault.identity().records().size());
        done(m_vault.setServerRecords(m_vault.identity().id().view(), count));
    };
    askPlainly(calls, account.url, plainPost("/v1/register", protocol::encode(request)),
               decoding(Reply<protocol::Registered>(std::move(answered))));
}

void Session::ask(Calls& calls, HttpRequest request, Reply<Bytes> reply) {
    if (!m_account)
        return reply(Error{ErrorCode::notFound,
                           "This profile is not connected to a server yet; everything is "
                           "saved here."});
    askSignedIn({&calls, std::move(request), std::move(reply)});
}

void Session::askSignedIn(Question question) {
    if (!m_bearer.empty()) return sendSignedIn(std::move(question));
    // The guard keeps a question silent whose owner has cleared its calls meanwhile.
    Done proceed = question.calls->guarded<void>([this, question](const Status& status) {
        if (!status) return question.reply(status.error());
        sendSignedIn(question);
    });
    m_waiting.push_back(std::move(proceed));
    if (m_signingIn) return;
    signIn();
}

void Session::sendSignedIn(Question question) {
    HttpRequest request = question.request;
    request.authorization = m_bearer;
    Calls& calls = *question.calls;
    calls.send(m_transport, m_account->url, std::move(request),
               [this, bearer = m_bearer, question = std::move(question)](Result<HttpAnswer> answer) {
                   if (!answer) return question.reply(answer.error());
                   afterSignedIn(question, bearer, std::move(*answer));
               });
}

void Session::afterSignedIn(Question question, const std::string& bearer, HttpAnswer answer) {
    if (answer.retryAfter) m_plain.noteRetryAfter(*answer.retryAfter);
    const bool ranOut = answer.status == protocol::httpStatus(protocol::Refusal::notSignedIn);
    // Maybe this is no session of this device at all, but one that a server mixed up: the next round signs
    // in.
    const bool refused = answer.status == protocol::httpStatus(protocol::Refusal::notAllowed);
    if (refused && m_bearer == bearer) m_bearer.clear();
    if (!ranOut) return question.reply(bodyOf(std::move(answer)));
    // It has just signed in, so it is known: a server that restarts again and again is what there is.
    if (question.renewed) return question.reply(restarted());
    if (m_bearer == bearer) m_bearer.clear();
    question.renewed = true;
    askSignedIn(std::move(question));
}

void Session::signIn() {
    m_signingIn = true;
    m_plain.signIn(m_calls, *m_account, m_vault.device(), [this](Result<SignedIn> signedIn) {
        if (!signedIn) return finishSignIn(signedIn.error());
        m_bearer = signedIn->bearer;
        finishSignIn({});
    });
}

void Session::finishSignIn(const Status& status) {
    m_signingIn = false;
    for (const auto& proceed : std::exchange(m_waiting, {}))
        proceed(status);
}

} // namespace vw
