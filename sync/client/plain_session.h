// SPDX-License-Identifier: GPL-3.0-or-later
// Asking a server without a profile: who it is, and signing in as a device whose keys are at hand.
#pragma once

#include "sync/client/account.h"
#include "sync/client/answers.h"
#include "sync/client/calls.h"

namespace vw {

/// Error notAllowed: another server than the pinned one answers under its address.
Error otherServer();

/// What a sign-in gives.
struct SignedIn {
    std::string bearer; ///< value of the Authorization header
    IdentityId identity;
};

/// Keeps no state but how long the server asked to be left alone. Not thread-safe. Outlives every `Calls` it
/// is used with.
class PlainSession {
public:
    explicit PlainSession(Transport& transport)
        : m_transport(transport) {}

    /// With the request's own authorization.
    void ask(Calls& calls, const ServerUrl& url, HttpRequest request, Reply<Bytes> reply);
    /// Asks a server who it is. Error server for another version of the protocol.
    void identify(Calls& calls, const ServerUrl& url, Reply<Account> reply);
    /// Proves by challenge to be that device; `keys` outlives the reply. Error notAllowed when the server
    /// does not know the device, or (revokedHere) knows that it was removed.
    void signIn(Calls& calls, const Account& account, const DeviceKeys& keys, Reply<SignedIn> reply);
    /// All records of an identity log, verified.
    void fetchIdentity(Calls& calls, const Account& account, const SignedIn& as, Reply<IdentityLog> reply);

    std::optional<std::chrono::seconds> takeRetryAfter() { return std::exchange(m_retryAfter, {}); }
    void noteRetryAfter(std::chrono::seconds time) { m_retryAfter = time; }

private:
    struct Login;
    void askChallenge(Calls& calls, const std::shared_ptr<Login>& login);
    void answerChallenge(Calls& calls, const std::shared_ptr<Login>& login,
                         const protocol::Challenge& challenge);
    struct Fetch;
    void nextPage(Calls& calls, const std::shared_ptr<Fetch>& fetch);
    Transport& m_transport;
    std::optional<std::chrono::seconds> m_retryAfter;
};

HttpRequest plainPost(std::string path, Bytes body);
HttpRequest plainGet(std::string path);

} // namespace vw
