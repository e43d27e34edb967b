// SPDX-License-Identifier: GPL-3.0-or-later
// The plaintext of a backup as pieces: u8 kind ‖ u32 n ‖ n bytes, kinds never going down.
#pragma once

#include "core/crypto/secret.h"

#include <functional>

namespace vw {

constexpr std::uint8_t headPiece = 1, manifestPiece = 15;

/// The five bytes in front of a piece.
Bytes pieceFrame(std::uint8_t kind, std::size_t size);

/// Takes plaintext in portions of any size and hands over whole pieces. Pieces within one portion are not
/// copied; another is gathered on locked memory. One thread.
class PieceParser {
public:
    using Handler = std::function<Status(std::uint8_t kind, ByteView bytes)>;
    explicit PieceParser(Handler handler)
        : m_handler(std::move(handler)) {}
    /// Error corrupt, each branch with its own sentence, or what the handler answers.
    [[nodiscard]] Status feed(ByteView plaintext);
    /// Error corrupt unless everything ended with a manifest.
    [[nodiscard]] Status finish() const;

private:
    [[nodiscard]] Status begin(ByteView frame);
    [[nodiscard]] Status handle(ByteView bytes);
    void gather(ByteView bytes);
    Handler m_handler;
    SecretBytes m_gathered;
    std::size_t m_filled = 0;
    bool m_begun = false;     ///< the frame of the current piece was looked at
    std::uint8_t m_kind = 0;  ///< of the current piece, or of the last one
    std::size_t m_length = 0; ///< of the current piece
};

} // namespace vw
