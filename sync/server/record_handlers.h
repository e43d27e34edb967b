// SPDX-License-Identifier: GPL-3.0-or-later
// Identity logs, spaces and their membership logs.
#pragma once

#include "sync/server/relay_parts.h"

namespace vw::server {

class RecordHandlers {
public:
    explicit RecordHandlers(RelayParts parts)
        : m_parts(parts) {}

    [[nodiscard]] Answer identityRecords(const Request& request);
    [[nodiscard]] Answer appendIdentity(const Request& request, const Caller& caller);
    [[nodiscard]] Answer createSpace(const Request& request, const Caller& caller);
    [[nodiscard]] Answer spaces(const Caller& caller);
    [[nodiscard]] Answer spaceRecords(const Request& request, const Caller& caller);
    [[nodiscard]] Answer appendSpace(const Request& request, const Caller& caller);

private:
    [[nodiscard]] Answer existingSpace(const MembershipLog& asked, const SpaceState& state);
    [[nodiscard]] Answer append(const SpaceAppend& news);
    [[nodiscard]] Result<SpaceAppend> erasureFromAfar(const MembershipLog& known, ByteView record,
                                                      const Caller& caller) const;
    RelayParts m_parts;
};

} // namespace vw::server
