// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure receipts: arbitrary bytes, and arbitrary content under a valid signature.
#include "core/crypto/erasure_receipt.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_pair.h"

using namespace vw;

VW_FUZZER(receipt_fuzz) {
    const auto& pair = fuzz::pair();
    const ByteView input(data, size);
    const auto whole = verifyReceipt(input);
    if (whole.ok()) fuzz::check(!whole->spaces.empty());
    const auto value = cbor::decode(input);
    if (!value.ok()) return 0;
    auto receipt = ErasureReceipt::fromCbor(*value);
    if (!receipt.ok()) return 0;
    receipt->device = pair.coach.device().id();
    const auto bytes = signReceipt(*receipt, pair.coach.device());
    fuzz::check(bytes.ok());
    const auto verified = verifyReceipt(*bytes);
    if (verified.ok()) fuzz::check(verified->receipt.toCbor() == receipt->toCbor());
    return 0;
}
