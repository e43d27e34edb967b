// SPDX-License-Identifier: GPL-3.0-or-later
// A practice with everything in it and with edits that crossed, its export, and a profile made from that.
#pragma once

#include "core/export/plain_export.h"
#include "core/export/plain_import.h"
#include "tests/core/backup/sealed_practice.h"

namespace vw::test {

/// The practice of SealedPractice with a coach who is set up, and edits of both sides that crossed.
struct CrossedPractice : SealedPractice {
    EntityId goal = newEntity();
    EntityId note = newEntity();
    CrossedPractice();
    /// Coach and client hear of what the other one wrote.
    void meet();
};

/// The lossless part of an export as a text.
std::string documentOf(Vault& vault);
JsonSource sourceOf(const std::string& text);

/// A new profile made from a document.
struct Imported {
    TempFolder folder;
    DeviceRoot root = DeviceRoot::generate();
    DeviceKeys paper;
    VaultOptions options;
    Result<ExportHead> head;
    std::unique_ptr<Vault> vault; ///< null when it was refused

    Imported(const std::string& document, const Clock& clock);
};

/// The contents of all spaces, sorted.
std::vector<View::Digest> contentsOf(const Vault& vault);

} // namespace vw::test
