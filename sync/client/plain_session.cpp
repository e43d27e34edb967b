// SPDX-License-Identifier: GPL-3.0-or-later
// Identifying a server, and signing in by a challenge bound to its id and to the authority that was dialled.
#include "sync/client/plain_session.h"

namespace vw {
namespace {

constexpr std::uint32_t protocolVersion = 1;
constexpr int challengesPerSignIn = 5;
constexpr std::size_t recordsAnswerLimit = std::size_t{2} << 20;

Error unknownDevice() {
    return {ErrorCode::notAllowed,
            "The server does not know this device; everything is saved here. Connect to "
            "the server again with a registration token."};
}

} // namespace

HttpRequest plainPost(std::string path, Bytes body) {
    HttpRequest request;
    request.method = Method::post;
    request.path = std::move(path);
    request.body = std::move(body);
    return request;
}

HttpRequest plainGet(std::string path) {
    HttpRequest request;
    request.path = std::move(path);
    return request;
}

Error otherServer() {
    return {
        ErrorCode::notAllowed,
        "Another server answers under this address than the one this profile was connected to. Nothing was "
        "sent to it. Ask whoever runs the server before connecting again."};
}

void PlainSession::ask(Calls& calls, const ServerUrl& url, HttpRequest request, Reply<Bytes> reply) {
    calls.send(m_transport, url, std::move(request),
               [this, reply = std::move(reply)](Result<HttpAnswer> answer) {
                   if (!answer) return reply(answer.error());
                   if (answer->retryAfter) m_retryAfter = answer->retryAfter;
                   reply(bodyOf(std::move(*answer)));
               });
}

void PlainSession::identify(Calls& calls, const ServerUrl& url, Reply<Account> reply) {
    auto answered = [url, reply = std::move(reply)](Result<protocol::ServerInfo> info) {
        if (!info) return reply(info.error());
        if (info->version != protocolVersion)
            return reply(Error{ErrorCode::server, "The server speaks another version of the protocol; update "
                                                  "the older of the two. Nothing was sent."});
        reply(Account{url, info->id});
    };
    ask(calls, url, plainGet("/v1/server"), decoding(Reply<protocol::ServerInfo>(std::move(answered))));
}

struct PlainSession::Login {
    Account account;
    const DeviceKeys& keys;
    Reply<SignedIn> reply;
    int challenges = 0; ///< used up
};

void PlainSession::signIn(Calls& calls, const Account& account, const DeviceKeys& keys,
                          Reply<SignedIn> reply) {
    askChallenge(calls, std::make_shared<Login>(Login{account, keys, std::move(reply)}));
}

void PlainSession::askChallenge(Calls& calls, const std::shared_ptr<Login>& login) {
    auto challenged = [this, &calls, login](Result<protocol::Challenge> challenge) {
        if (!challenge) return login->reply(challenge.error());
        if (challenge->server != login->account.server) return login->reply(otherServer());
        answerChallenge(calls, login, *challenge);
    };
    const protocol::ChallengeRequest request{login->keys.id()};
    ask(calls, login->account.url, plainPost("/v1/login/challenge", protocol::encode(request)),
        decoding(Reply<protocol::Challenge>(std::move(challenged))));
}

void PlainSession::answerChallenge(Calls& calls, const std::shared_ptr<Login>& login,
                                   const protocol::Challenge& challenge) {
    auto signedIn = [this, &calls, login](Result<protocol::LoginAnswer> answer) {
        if (answer) return login->reply(SignedIn{"Bearer " + toBase64Url(answer->token), answer->identity});
        // The server restarted in between, or something on the way sent the request twice.
        const bool over = answer.error().code == ErrorCode::expired;
        if (over && ++login->challenges < challengesPerSignIn) return askChallenge(calls, login);
        const bool unknown = answer.error().code == ErrorCode::notAllowed && answer.error() != revokedHere();
        login->reply(unknown ? unknownDevice() : answer.error());
    };
    const auto hash = protocol::loginHash(challenge, login->keys.id(), login->account.url.authority());
    const protocol::LoginRequest request{login->keys.id(), challenge.nonce,
                                         login->keys.sign(protocol::loginLabel, hash)};
    ask(calls, login->account.url, plainPost("/v1/login", protocol::encode(request)),
        decoding(Reply<protocol::LoginAnswer>(std::move(signedIn))));
}

struct PlainSession::Fetch {
    Account account;
    SignedIn as;
    Reply<IdentityLog> reply;
    std::vector<Bytes> records;
};

void PlainSession::fetchIdentity(Calls& calls, const Account& account, const SignedIn& as,
                                 Reply<IdentityLog> reply) {
    nextPage(calls, std::make_shared<Fetch>(Fetch{account, as, std::move(reply), {}}));
}

void PlainSession::nextPage(Calls& calls, const std::shared_ptr<Fetch>& fetch) {
    HttpRequest request = plainGet("/v1/identities/" + fetch->as.identity.hex() +
                                   "/records?from=" + std::to_string(fetch->records.size() + 1));
    request.authorization = fetch->as.bearer;
    request.answerLimit = recordsAnswerLimit;
    auto answered = [this, &calls, fetch](Result<protocol::RecordsAnswer> page) {
        if (!page) return fetch->reply(page.error());
        if (page->records.empty()) return fetch->reply(garbled());
        fetch->records.insert(fetch->records.end(), page->records.begin(), page->records.end());
        if (page->more) return nextPage(calls, fetch);
        auto log = IdentityLog::read(fetch->records);
        if (log && log->id() != fetch->as.identity) return fetch->reply(garbled());
        fetch->reply(std::move(log));
    };
    ask(calls, fetch->account.url, std::move(request),
        decoding(Reply<protocol::RecordsAnswer>(std::move(answered))));
}

} // namespace vw
