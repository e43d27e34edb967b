// SPDX-License-Identifier: GPL-3.0-or-later
// A long content sealed in chunks that cannot be reordered, cut or mixed (libsodium's secretstream).
#pragma once

#include "core/crypto/secret.h"

#include <memory>

namespace vw {

constexpr std::size_t streamHeaderSize = 24;
constexpr std::size_t streamChunkOverhead = 17;

/// Whether a chunk is the last one; its tag says so, so that a stream cut at a chunk does not open.
enum class StreamEnd : std::uint8_t { more, last };

/// Seals chunk after chunk. Move-only; one thread.
class StreamSealer {
public:
    explicit StreamSealer(const Secret<32>& key);
    StreamSealer(StreamSealer&&) noexcept;
    ~StreamSealer();
    /// Goes in front of the chunks.
    [[nodiscard]] const Bytes& header() const { return m_header; }
    [[nodiscard]] Bytes seal(ByteView chunk, ByteView associated, StreamEnd end);

private:
    struct State;
    std::unique_ptr<State> m_state;
    Bytes m_header;
};

/// Opens chunk after chunk. Move-only; one thread.
class StreamOpener {
public:
    /// Error corrupt for a header of another length.
    static Result<StreamOpener> create(const Secret<32>& key, ByteView header);
    StreamOpener(StreamOpener&&) noexcept;
    ~StreamOpener();
    /// Into `out`, which has streamChunkOverhead bytes less than `sealed`. Error corrupt when the chunk is
    /// not the next one, or is the last one although `end` says otherwise, or the other way round.
    [[nodiscard]] Status open(ByteView sealed, ByteView associated, StreamEnd end,
                              std::span<std::uint8_t> out);

private:
    struct State;
    explicit StreamOpener(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace vw
