// SPDX-License-Identifier: GPL-3.0-or-later
// The connection to the pinned server: signs in by challenge when needed, and asks.
#pragma once

#include "sync/client/plain_session.h"

namespace vw {

/// Signs in as the vault's device and sends requests. A bearer that ran out is renewed once within a request.
/// Not thread-safe. Outlives every `Calls` it is used with.
class Session {
public:
    Session(Vault& vault, Transport& transport);

    /// The pinned server, or null.
    [[nodiscard]] const Account* account() const { return m_account ? &*m_account : nullptr; }
    /// Pins another server, and forgets what the one before was known to hold.
    [[nodiscard]] Status adopt(const Account& account);
    /// Drops the bearer and a signing-in under way; who waits for that hears error cancelled.
    void reset();

    /// Asks a server who it is. Error server for another version of the protocol.
    void identify(Calls& calls, const ServerUrl& url, Reply<Account> reply) {
        m_plain.identify(calls, url, std::move(reply));
    }
    /// Registers the identity of this profile with an administrator's token, then pins the server.
    void registerIdentity(Calls& calls, const Account& account, std::string token, Done done);

    /// Requests signed in at the pinned server. Paths start with /v1/.
    template <class Answer>
    void get(Calls& calls, std::string path, Reply<Answer> reply,
             std::chrono::milliseconds timeout = std::chrono::seconds(30)) {
        ask(calls, HttpRequest{Method::get, std::move(path), {}, {}, timeout, answerLimit},
            decoding(std::move(reply)));
    }
    template <class Answer, class Request>
    void post(Calls& calls, std::string path, const Request& request, Reply<Answer> reply,
              std::chrono::milliseconds timeout = std::chrono::seconds(30)) {
        ask(calls,
            HttpRequest{Method::post, std::move(path), {}, protocol::encode(request), timeout, answerLimit},
            decoding(std::move(reply)));
    }
    void ask(Calls& calls, HttpRequest request, Reply<Bytes> reply);
    /// Without signing in: to any server, with the request's own authorization.
    void askPlainly(Calls& calls, const ServerUrl& url, HttpRequest request, Reply<Bytes> reply) {
        m_plain.ask(calls, url, std::move(request), std::move(reply));
    }

    /// How long the server last asked to be left alone; cleared by reading.
    std::optional<std::chrono::seconds> takeRetryAfter() { return m_plain.takeRetryAfter(); }

    /// Whether the pinned server is known to have registered this identity.
    [[nodiscard]] bool isRegistered() const;
    /// Pages stop at 1 MiB of content or hold a single item; this leaves room for their framing.
    static constexpr std::size_t answerLimit = std::size_t{2} << 20;

private:
    struct Question {
        Calls* calls;
        HttpRequest request;
        Reply<Bytes> reply;
        bool renewed = false; ///< the bearer ran out once and was renewed
    };
    void askSignedIn(Question question);
    void sendSignedIn(Question question);
    void afterSignedIn(Question question, const std::string& bearer, HttpAnswer answer);
    void signIn();
    void finishSignIn(const Status& status);

    Vault& m_vault;
    Transport& m_transport;
    PlainSession m_plain;
    std::optional<Account> m_account;
    std::string m_bearer; ///< value of the Authorization header; empty: not signed in
    std::vector<Done> m_waiting;
    bool m_signingIn = false;
    Calls m_calls;
};

} // namespace vw
