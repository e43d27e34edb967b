// SPDX-License-Identifier: GPL-3.0-or-later
// Long texts, unsealed from the log whenever somebody asks for one.
#pragma once

#include "core/vault/envelope_gate.h"

namespace vw {

/// Holds references; one thread.
class SealedTexts {
public:
    SealedTexts(EnvelopeLog& log, EnvelopeGate& gate)
        : m_log(log)
        , m_gate(gate) {}
    /// The text that operation `index` of the envelope in `row` wrote. Error corrupt when it cannot be read.
    [[nodiscard]] Result<std::string> text(std::int64_t row, std::uint32_t index);

private:
    EnvelopeLog& m_log;
    EnvelopeGate& m_gate;
};

} // namespace vw
