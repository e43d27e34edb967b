// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery words as somebody types them: what is taken comes back as the same words, and help is words of the
// list.
#include "core/crypto/profile_keys.h"
#include "tests/fuzz/fuzz.h"

using namespace vw;

VW_FUZZER(recovery_words_fuzz) {
    static const bool ready = initialiseCrypto().ok();
    fuzz::check(ready);
    const ByteView input(data, size);
    const auto entropy = recovery_words::toEntropy(input);
    const auto unknown = recovery_words::firstUnknown(input);
    if (unknown) {
        fuzz::check(!entropy.ok() && unknown->position > 0 && unknown->near.size() <= 3);
        for (const std::string_view word : unknown->near)
            fuzz::check(recovery_words::isWord(word));
    }
    if (!entropy.ok()) return fuzz::check(!entropy.error().sentence.empty()), 0;
    const SecretBytes words = recovery_words::fromEntropy(*entropy);
    const auto again = recovery_words::toEntropy(words.view());
    fuzz::check(again.ok() && *again == *entropy);
    return 0;
}
