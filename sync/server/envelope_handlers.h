// SPDX-License-Identifier: GPL-3.0-or-later
// Push, pull and heal.
#pragma once

#include "sync/server/relay_parts.h"

namespace vw::server {

class EnvelopeHandlers {
public:
    /// `helpers`: how many more threads may check the signatures of one push.
    EnvelopeHandlers(RelayParts parts, std::size_t helpers)
        : m_parts(parts)
        , m_helpers(helpers) {}

    [[nodiscard]] Answer push(const Request& request, const Caller& caller);
    [[nodiscard]] Answer pull(const Request& request, const Caller& caller);
    [[nodiscard]] Answer heal(const Request& request, const Caller& caller);

private:
    using Checked = std::vector<std::optional<CheckedEnvelope>>;
    [[nodiscard]] Checked check(const std::vector<Bytes>& envelopes, const MembershipLog& log);
    /// Conflict: the membership moved while the envelopes were checked.
    [[nodiscard]] Result<protocol::PushAnswer> pushOnce(const protocol::PushRequest& message,
                                                        const MembershipLog& log);
    RelayParts m_parts;
    const std::size_t m_helpers;
};

} // namespace vw::server
