// SPDX-License-Identifier: GPL-3.0-or-later
// What lies inside of envelopes: operations, imported changes and heads receipts; what is read is written
// alike.
#include "core/vault/fold_rules.h"
#include "core/vault/heads_receipt.h"
#include "core/vault/imported_change.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace vw;

template <class Payload>
std::optional<Payload> readAgain(ByteView input) {
    auto read = Payload::decode(input);
    if (!read.ok()) return fuzz::check(!read.error().sentence.empty()), std::nullopt;
    const Bytes once = read->encode();
    const auto again = Payload::decode(once);
    fuzz::check(again.ok() && again->encode() == once);
    return std::move(*read);
}

void judgeAll(const OperationsPayload& payload) {
    for (const Operation& operation : payload.operations)
        for (const auto space : {SpaceKind::practice, SpaceKind::privatePair, SpaceKind::shared,
                                 SpaceKind::journal, SpaceKind::programme})
            for (const Role role : {Role::coach, Role::client})
                if (const auto refusal = judge(operation, {space, role, {}}))
                    fuzz::check(!sentenceOf(*refusal).empty());
}

} // namespace

VW_FUZZER(payload_fuzz) {
    const ByteView input(data, size);
    const auto own = readAgain<OperationsPayload>(input);
    if (own) judgeAll(*own);
    const auto imported = readAgain<ImportedChange>(input);
    const auto receipt = readAgain<HeadsReceipt>(input);
    // The versions of an operations payload exclude each other.
    fuzz::check(!own || !imported);
    if (receipt) fuzz::check(receipt->hlc.millis() < Hlc::millisLimit);
    return 0;
}
