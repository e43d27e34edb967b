// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure receipts as files of JSON, and endings of shared spaces in plain words.
#pragma once

#include "app/cli/json.h"
#include "core/crypto/erasure_receipt.h"
#include "core/practice/client_erasure.h"

namespace vw::cli {

/// What a receipt says, readable, with the signed bytes beside it (docs/formats/erasure.md).
Json receiptJson(const VerifiedReceipt& receipt, ByteView signedBytes);
/// The signed bytes in a receipt's file, verified. Error corrupt unless its readable part says exactly what
/// was signed.
Result<Bytes> readReceiptFile(const std::string& path);
/// The first 32 digits of the hash of the signed bytes: what a receipt is called here.
std::string receiptId(ByteView signedBytes);

/// Appends a sentence for each shared space that was ended or erased.
Status addEndings(const Vault& vault, Json& notices);

} // namespace vw::cli
