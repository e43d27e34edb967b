// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery words: BIP-39's words and checksum for 128 bits (not its PBKDF2 seed).
//
//   132 bits = entropy (128) · first 4 bits of SHA-256(entropy); each 11 bits, most significant first, are
//   one word
#include "core/crypto/passphrase.h"
#include "core/crypto/word_list.h"

#include <sodium.h>

namespace vw::recovery_words {
namespace {

constexpr std::size_t wordCount = 12, bitsPerWord = 11, entropySize = 16, longestWord = 8;

/// Entropy and checksum: 132 bits in 17 bytes, the last four unused.
SecretBytes withChecksum(ByteView entropy) {
    SecretBytes hash(crypto_hash_sha256_BYTES), out(entropySize + 1);
    crypto_hash_sha256(hash.writable().data(), entropy.data(), entropy.size());
    std::copy(entropy.begin(), entropy.end(), out.writable().begin());
    out.writable()[entropySize] = hash.view()[0] & 0xf0;
    return out;
}

std::size_t wordIndexAt(ByteView bits, std::size_t word) {
    std::size_t out = 0;
    for (std::size_t bit = word * bitsPerWord; bit < (word + 1) * bitsPerWord; ++bit)
        out = out << 1 | (bits[bit / 8] >> (7 - bit % 8) & 1U);
    return out;
}

void setWordAt(std::span<std::uint8_t> bits, std::size_t word, std::size_t index) {
    for (std::size_t i = 0; i < bitsPerWord; ++i) {
        const std::size_t bit = word * bitsPerWord + i;
        const auto value = static_cast<std::uint8_t>(index >> (bitsPerWord - 1 - i) & 1U);
        bits[bit / 8] = static_cast<std::uint8_t>(bits[bit / 8] | value << (7 - bit % 8));
    }
}

bool isBlank(std::uint8_t c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::vector<ByteView> split(ByteView text) {
    std::vector<ByteView> out;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBlank(text[i])) continue;
        if (i > start) out.push_back(text.subspan(start, i - start));
        start = i + 1;
    }
    return out;
}

/// Position in the list, or its size when the word is not in it. Any case.
std::size_t indexOf(ByteView word) {
    if (word.size() > longestWord) return recoveryWordList.size();
    SecretBytes lower = SecretBytes::copyOf(word);
    for (auto& c : lower.writable())
        if (c >= 'A' && c <= 'Z') c = static_cast<std::uint8_t>(c - 'A' + 'a');
    const std::string_view text(reinterpret_cast<const char*>(lower.view().data()), lower.size());
    const auto found = std::lower_bound(recoveryWordList.begin(), recoveryWordList.end(), text);
    if (found == recoveryWordList.end() || *found != text) return recoveryWordList.size();
    return static_cast<std::size_t>(found - recoveryWordList.begin());
}

} // namespace

SecretBytes fromEntropy(const Secret<16>& entropy) {
    const SecretBytes bits = withChecksum(entropy.view());
    std::size_t size = wordCount - 1; // the blanks between
    for (std::size_t word = 0; word < wordCount; ++word)
        size += recoveryWordList[wordIndexAt(bits.view(), word)].size();
    SecretBytes out(size);
    auto target = out.writable().begin();
    for (std::size_t word = 0; word < wordCount; ++word) {
        if (word > 0) *target++ = ' ';
        const std::string_view text = recoveryWordList[wordIndexAt(bits.view(), word)];
        target = std::copy(text.begin(), text.end(), target);
    }
    return out;
}

Result<Secret<16>> toEntropy(ByteView text) {
    const auto words = split(text);
    if (words.size() != wordCount)
        return badInput("There are " + std::to_string(words.size()) +
                        " words, and the recovery phrase has twelve.");
    SecretBytes bits(entropySize + 1);
    for (std::size_t i = 0; i < wordCount; ++i) {
        const std::size_t index = indexOf(words[i]);
        if (index == recoveryWordList.size())
            return badInput("Word " + std::to_string(i + 1) +
                            " is not a recovery word; look at its spelling.");
        setWordAt(bits.writable(), i, index);
    }
    const ByteView entropy = bits.view().first(entropySize);
    if (sodium_memcmp(withChecksum(entropy).view().data(), bits.view().data(), bits.size()) != 0)
        return badInput("These words do not belong together: one is another word, or their order is wrong.");
    return Secret<16>::copyOf(entropy);
}

Secret<32> paperSeed(const Secret<16>& entropy) {
    return secretHash<32>("valuewright-paper-v1", {entropy.view()});
}

std::optional<UnknownWord> firstUnknown(ByteView text) {
    const auto words = split(text);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (indexOf(words[i]) == recoveryWordList.size()) return UnknownWord{i + 1, nearWords(words[i])};
    return std::nullopt;
}

bool isWord(std::string_view word) { return indexOf(viewOf(word)) < recoveryWordList.size(); }

} // namespace vw::recovery_words

namespace vw {

SecretBytes drawPassphrase(std::size_t words) {
    constexpr std::size_t longest = 8; // letters of the longest word in the list
    Secret<64> chance = Secret<64>::random();
    SecretBytes room(words * (longest + 1));
    std::size_t at = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(words, 32); ++i) {
        if (i > 0) room.writable()[at++] = ' ';
        // 2048 words: the low 11 bits of two random bytes pick each with the same chance.
        const std::size_t index = (chance.view()[2 * i] | chance.view()[2 * i + 1] << 8U) & 2047U;
        const std::string_view word = recoveryWordList[index];
        std::copy(word.begin(), word.end(), room.writable().begin() + static_cast<std::ptrdiff_t>(at));
        at += word.size();
    }
    return SecretBytes::copyOf(room.view().first(at));
}

} // namespace vw
