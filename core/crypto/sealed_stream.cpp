// SPDX-License-Identifier: GPL-3.0-or-later
// crypto_secretstream_xchacha20poly1305 behind types that wipe its state.
#include "core/crypto/sealed_stream.h"

#include <sodium.h>

namespace vw {

static_assert(streamHeaderSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(streamChunkOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);

struct StreamSealer::State {
    crypto_secretstream_xchacha20poly1305_state stream{};
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

StreamSealer::StreamSealer(const Secret<32>& key)
    : m_state(std::make_unique<State>())
    , m_header(streamHeaderSize) {
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, m_header.data(), key.view().data());
}

StreamSealer::StreamSealer(StreamSealer&&) noexcept = default;
StreamSealer::~StreamSealer() = default;

Bytes StreamSealer::seal(ByteView chunk, ByteView associated, StreamEnd end) {
    Bytes out(chunk.size() + streamChunkOverhead);
    const unsigned char tag = end == StreamEnd::last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, out.data(), nullptr, chunk.data(),
                                               chunk.size(), associated.data(), associated.size(), tag);
    return out;
}

struct StreamOpener::State {
    crypto_secretstream_xchacha20poly1305_state stream{};
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

StreamOpener::StreamOpener(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
StreamOpener::StreamOpener(StreamOpener&&) noexcept = default;
StreamOpener::~StreamOpener() = default;

Result<StreamOpener> StreamOpener::create(const Secret<32>& key, ByteView header) {
    auto state = std::make_unique<State>();
    if (header.size() != streamHeaderSize || crypto_secretstream_xchacha20poly1305_init_pull(
                                                 &state->stream, header.data(), key.view().data()) != 0)
        return corrupt("A sealed file is damaged.");
    return StreamOpener(std::move(state));
}

Status StreamOpener::open(ByteView sealed, ByteView associated, StreamEnd end, std::span<std::uint8_t> out) {
    unsigned char tag = 0;
    if (sealed.size() != out.size() + streamChunkOverhead ||
        crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, out.data(), nullptr, &tag, sealed.data(),
                                                   sealed.size(), associated.data(), associated.size()) != 0)
        return corrupt("A sealed file is damaged.");
    if ((tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != (end == StreamEnd::last))
        return corrupt("A sealed file is cut short or goes on behind its end.");
    return {};
}

} // namespace vw
