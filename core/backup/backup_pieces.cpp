// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths are checked before memory is taken for them.
#include "core/backup/backup_pieces.h"

#include "core/vault/vault_pieces.h"

namespace vw {
namespace {

constexpr std::size_t frameSize = 5, smallPiece = 65'600, largePiece = std::size_t{16} << 20;

bool isKind(std::uint8_t kind) {
    return kind == headPiece || kind == manifestPiece ||
           (kind >= static_cast<std::uint8_t>(PieceKind::identityRecord) &&
            kind <= static_cast<std::uint8_t>(PieceKind::held));
}

std::size_t limitOf(std::uint8_t kind) {
    const bool large = kind == static_cast<std::uint8_t>(PieceKind::local) ||
                       kind == static_cast<std::uint8_t>(PieceKind::draft) || kind == manifestPiece;
    return large ? largePiece : smallPiece;
}

} // namespace

Bytes pieceFrame(std::uint8_t kind, std::size_t size) {
    return ByteWriter().u8(kind).u32(static_cast<std::uint32_t>(size)).take();
}

Status PieceParser::begin(ByteView frame) {
    ByteReader reader(frame);
    const std::uint8_t kind = reader.u8();
    m_length = reader.u32();
    if (m_kind == manifestPiece) return corrupt("The backup goes on behind its manifest.");
    if (!isKind(kind))
        return Error{ErrorCode::newerFormat,
                     "The backup holds something that only a newer version of Valuewright knows."};
    if (m_kind == 0 && kind != headPiece) return corrupt("The backup does not begin with its head.");
    if (m_kind == headPiece && kind == headPiece) return corrupt("The backup has two heads.");
    if (kind < m_kind) return corrupt("The parts of the backup are out of order.");
    if (m_length > limitOf(kind)) return corrupt("A part of the backup is longer than it may be.");
    m_kind = kind;
    m_begun = true;
    return {};
}

Status PieceParser::handle(ByteView bytes) {
    m_begun = false;
    return m_handler(m_kind, bytes);
}

void PieceParser::gather(ByteView bytes) {
    if (m_gathered.size() < m_filled + bytes.size()) {
        SecretBytes larger(std::max(m_filled + bytes.size(), 2 * m_gathered.size()));
        const ByteView kept = m_gathered.view().first(m_filled);
        std::copy(kept.begin(), kept.end(), larger.writable().begin());
        m_gathered = std::move(larger);
    }
    std::copy(bytes.begin(), bytes.end(),
              m_gathered.writable().begin() + static_cast<std::ptrdiff_t>(m_filled));
    m_filled += bytes.size();
}

Status PieceParser::feed(ByteView plaintext) {
    while (!plaintext.empty()) {
        if (!m_begun && m_filled == 0 && plaintext.size() >= frameSize) {
            VW_CHECK(begin(plaintext.first(frameSize)));
            plaintext = plaintext.subspan(frameSize);
        }
        if (m_begun && m_filled == 0 && plaintext.size() >= m_length) {
            VW_CHECK(handle(plaintext.first(m_length)));
            plaintext = plaintext.subspan(m_length);
            continue;
        }
        const std::size_t wanted = (m_begun ? m_length : frameSize) - m_filled;
        const ByteView part = plaintext.first(std::min(wanted, plaintext.size()));
        gather(part);
        plaintext = plaintext.subspan(part.size());
        if (part.size() < wanted) return {};
        const std::size_t whole = std::exchange(m_filled, 0);
        VW_CHECK(m_begun ? handle(m_gathered.view().first(whole)) : begin(m_gathered.view().first(whole)));
    }
    return {};
}

Status PieceParser::finish() const {
    if (m_begun || m_filled > 0) return corrupt("The last part of the backup is cut short.");
    if (m_kind != manifestPiece) return corrupt("The backup has no manifest at its end.");
    return {};
}

} // namespace vw
