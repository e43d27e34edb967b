// SPDX-License-Identifier: GPL-3.0-or-later
// The payload of an envelope of kind heads receipt: what its author holds (docs/formats/operations.md).
#pragma once

#include "core/base/clock.h"
#include "core/crypto/invite.h"

namespace vw {

/// Plain value.
struct HeadsReceipt {
    Hlc hlc;
    std::vector<DeviceHead> heads; ///< of the other devices in the space

    [[nodiscard]] Bytes encode() const;
    /// Error corrupt for a broken shape, newerFormat for another version.
    static Result<HeadsReceipt> decode(ByteView bytes);
    friend bool operator==(const HeadsReceipt&, const HeadsReceipt&) = default;
};

} // namespace vw
