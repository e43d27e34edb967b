// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt of an erasure: what a device says, under its signature, that it has erased where
// (docs/formats/erasure.md). It names nobody.
#pragma once

#include "core/crypto/erase_record.h"

namespace vw {

/// One space that is gone. Plain value.
struct ErasedSpace {
    Bytes genesis;                     ///< first record of its log, whose hash names it
    Bytes record;                      ///< the owner's signed word
    std::uint64_t envelopes = 0;       ///< how many were deleted on the signing device
    std::optional<UtcMillis> onServer; ///< when the server had confirmed it; none without a server
};

/// What is signed. Plain value.
struct ErasureReceipt {
    std::vector<Bytes> identity; ///< identity log of the owner
    DeviceId device;             ///< who signs
    UtcMillis made;              ///< by its clock
    std::string server;          ///< URL; empty without one
    std::vector<ErasedSpace> spaces;
    std::uint32_t keptHours = 0;    ///< nameless entries that the law lets stay
    std::uint32_t keptInvoices = 0; ///< the same of money

    [[nodiscard]] cbor::Value toCbor() const;
    static Result<ErasureReceipt> fromCbor(const cbor::Value& value);
};

/// One space of a receipt as its records prove it.
struct ProvenErasure {
    SpaceId space;
    SpaceKind kind = SpaceKind::shared;
    Erasure erasure;
    std::uint64_t envelopes = 0;
    std::optional<UtcMillis> onServer;
};

/// A receipt that passed every check. Plain value.
struct VerifiedReceipt {
    ErasureReceipt receipt;
    IdentityId person;
    std::vector<ProvenErasure> spaces; ///< in the order of the receipt
};

/// The signed bytes. Error badInput unless `keys` are those of the receipt's device.
Result<Bytes> signReceipt(const ErasureReceipt& receipt, const DeviceKeys& keys);
/// Reads and checks it by itself, without a profile or a server. Error unknownFormat for another magic,
/// corrupt for anything that does not hold together.
Result<VerifiedReceipt> verifyReceipt(ByteView bytes);

} // namespace vw
