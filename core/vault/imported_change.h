// SPDX-License-Identifier: GPL-3.0-or-later
// A change that was written elsewhere and read in again from a plain export (docs/formats/export.md).
#pragma once

#include "core/coaching/operation.h"
#include "core/crypto/membership_log.h"

namespace vw {

/// Who wrote a change first, as the export says; nobody's signature stands behind it.
struct ImportedAuthor {
    DeviceId device;
    IdentityId identity;
    Role role = Role::coach;
    friend bool operator==(const ImportedAuthor&, const ImportedAuthor&) = default;
};

/// One change of a space's past. Within a space changes are numbered from 1 in an order in which causes
/// precede effects. `operations` has its own meaning of two members: a dependency (device, n) says that the
/// author had seen that author's changes up to number n, and its tag is blank; a base of a text names the
/// number of a change as its `seq`. Plain value.
struct ImportedChange {
    ImportedAuthor author;
    OperationsPayload operations;

    /// The payload of an envelope of kind operations, version 2 (docs/formats/operations.md).
    [[nodiscard]] Bytes encode() const;
    /// Error corrupt; newerFormat for any other version.
    static Result<ImportedChange> decode(ByteView bytes);
};

} // namespace vw
