// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is kept: a text lives as long as its reader holds it.
#include "core/vault/sealed_texts.h"

namespace vw {

Result<std::string> SealedTexts::text(std::int64_t row, std::uint32_t index) {
    VW_TRY(const Bytes bytes, m_log.bytes(row));
    VW_TRY(const OpenedEnvelope opened, m_gate.reopen(bytes));
    if (!opened.operations || index >= opened.operations->operations.size())
        return corrupt("The log on this device has lost a text.");
    VW_TRY(const std::string_view text, opened.operations->operations[index].value.asText("text"));
    return std::string(text);
}

} // namespace vw
