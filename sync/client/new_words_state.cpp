// SPDX-License-Identifier: GPL-3.0-or-later
// Local state "new-words": CBOR map 1: public of the new paper device, 2: its proof, 3: id of the paper
// device it replaces, 4: step (0 shown, 1 confirmed, 2 overtaken).
#include "sync/client/new_words_state.h"

#include "core/crypto/record_fields.h"
#include "sync/client/answers.h"

namespace vw {
namespace {

using cbor::Value;
constexpr std::string_view entry = "new-words";
constexpr std::string_view what = "new words";

bool isOvertaken(const IdentityLog& log, const NewWordsState& state) {
    return log.paper() != state.paper.id() && log.paper() != state.replaces;
}

} // namespace

Error newWordsOvertaken() {
    return {ErrorCode::conflict, "Another of your devices has made new recovery words first; only its words "
                                 "count, not the ones shown here. Destroy this paper."};
}

Status saveNewWords(Vault& vault, const NewWordsState& value) {
    Value map = Value::map();
    map.set(1, Value::bytes(value.paper.bytes()));
    map.set(2, Value::bytes(value.proof));
    map.set(3, Value::bytes(value.replaces.view()));
    map.set(4, Value::integer(static_cast<std::int64_t>(value.step)));
    return vault.setLocal(entry, cbor::encode(map));
}

Result<NewWordsState> readNewWords(ByteView bytes) {
    VW_TRY(const Value map, cbor::decode(bytes));
    NewWordsState out;
    VW_TRY(const ByteView paper, bytesField(map, 1, what));
    VW_TRY(out.paper, DevicePublic::from(paper));
    VW_TRY(out.proof, (fixedField<std::tuple_size_v<Signature>>(map, 2, what)));
    VW_TRY(out.replaces, idField<DeviceId>(map, 3, what));
    VW_TRY(const std::uint64_t step, numberField(map, 4, what, 2));
    out.step = static_cast<NewWordsState::Step>(step);
    return out;
}

Result<NewWordsState> loadNewWords(const Vault& vault) {
    VW_TRY(const SecretBytes stored, vault.local(entry));
    return readNewWords(stored.view());
}

Status removeNewWords(Vault& vault) { return vault.removeLocal(entry); }

Result<std::vector<Bytes>> newWordsRecord(const Vault& vault) {
    VW_TRY(const NewWordsState state, loadNewWords(vault));
    const IdentityLog& log = vault.identity();
    if (log.device(state.paper.id()))
        return Error{ErrorCode::alreadyUsed, "These recovery words were brought into effect before."};
    if (isOvertaken(log, state)) return newWordsOvertaken();
    if (!log.isActiveAt(vault.device().id(), log.head().seq)) return revokedHere();
    VW_TRY(Bytes record, identity_records::rotateRecovery(log, vault.device(), state.paper, state.proof));
    return std::vector<Bytes>{std::move(record)};
}

Status settleNewWords(Vault& vault) {
    const auto state = loadNewWords(vault);
    if (!state) return {};
    if (vault.identity().paper() == state->paper.id()) return removeNewWords(vault);
    if (!isOvertaken(vault.identity(), *state) || state->step == NewWordsState::Step::overtaken) return {};
    NewWordsState overtaken = *state;
    overtaken.step = NewWordsState::Step::overtaken;
    return saveNewWords(vault, overtaken);
}

} // namespace vw
