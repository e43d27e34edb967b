// SPDX-License-Identifier: GPL-3.0-or-later
// What a dishonest member can make: well-signed envelopes and records whose content breaks a rule.
#pragma once

#include "core/crypto/membership_log.h"

namespace vw::test {

/// The envelope with a fresh, valid signature over whatever its bytes say now.
Bytes resignEnvelope(Bytes envelope, const DeviceKeys& author);
/// The record with a fresh, valid signature over whatever its bytes say now.
Bytes resignRecord(Bytes record, const DeviceKeys& signer);
/// An envelope with a valid commitment, AEAD and signature around a plaintext that was not padded by the
/// rules.
Bytes sealUnpadded(const EnvelopePlace& place, const SpaceKey& key, const DeviceKeys& author,
                   ByteView plaintext);

/// The next record of a log with any type and body; change its members before signing to break more.
ControlRecord nextRecord(const IdentityLog& log, std::uint8_t type, const DeviceKeys& signer,
                         cbor::Value body);
ControlRecord nextRecord(const MembershipLog& log, std::uint8_t type, const DeviceKeys& signer,
                         cbor::Value body);

/// The bytes with one byte changed.
Bytes flipped(Bytes bytes, std::size_t offset, std::uint8_t mask = 1);

} // namespace vw::test
