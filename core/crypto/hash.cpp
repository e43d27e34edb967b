// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled BLAKE2b and key derivation.
//
//   H-n(label, x, y, …) = BLAKE2b-n( u8 length of label · label · x · y · … )
#include "core/crypto/hash.h"

#include "core/crypto/insist.h"

#include <sodium.h>

#include <cstring>

namespace vw {
namespace {

void hashInto(std::span<std::uint8_t> out, ByteView key, std::string_view label,
              std::initializer_list<ByteView> parts) {
    insist(label.size() <= 255);
    const auto labelSize = static_cast<std::uint8_t>(label.size());
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), out.size());
    crypto_generichash_update(&state, &labelSize, 1);
    crypto_generichash_update(&state, viewOf(label).data(), label.size());
    for (const ByteView part : parts)
        crypto_generichash_update(&state, part.data(), part.size());
    crypto_generichash_final(&state, out.data(), out.size());
    sodium_memzero(&state, sizeof state);
}

} // namespace

template <std::size_t N>
std::array<std::uint8_t, N> labelledHash(std::string_view label, std::initializer_list<ByteView> parts) {
    // BLAKE2b of libsodium starts at 16 bytes; shorter hashes are the beginning of that one.
    std::array<std::uint8_t, std::max<std::size_t>(N, 16)> whole{};
    hashInto(whole, {}, label, parts);
    std::array<std::uint8_t, N> out{};
    std::copy_n(whole.begin(), N, out.begin());
    return out;
}

template std::array<std::uint8_t, 4> labelledHash<4>(std::string_view, std::initializer_list<ByteView>);
template std::array<std::uint8_t, 16> labelledHash<16>(std::string_view, std::initializer_list<ByteView>);
template std::array<std::uint8_t, 32> labelledHash<32>(std::string_view, std::initializer_list<ByteView>);
template std::array<std::uint8_t, 64> labelledHash<64>(std::string_view, std::initializer_list<ByteView>);

template <std::size_t N>
Secret<N> secretHash(std::string_view label, std::initializer_list<ByteView> parts) {
    auto out = Secret<N>::blank();
    hashInto(out.writable(), {}, label, parts);
    return out;
}

template Secret<32> secretHash<32>(std::string_view, std::initializer_list<ByteView>);
template Secret<64> secretHash<64>(std::string_view, std::initializer_list<ByteView>);

Secret<64> keyedHash64(const Secret<32>& key, std::string_view label, std::initializer_list<ByteView> parts) {
    auto out = Secret<64>::blank();
    hashInto(out.writable(), key.view(), label, parts);
    return out;
}

Secret<32> deriveKey(const Secret<32>& key, std::string_view context, std::uint64_t index) {
    insist(context.size() == crypto_kdf_CONTEXTBYTES);
    auto out = Secret<32>::blank();
    insist(crypto_kdf_derive_from_key(out.writable().data(), 32, index, context.data(), key.view().data()) ==
           0);
    return out;
}

} // namespace vw
