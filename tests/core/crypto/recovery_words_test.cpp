// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery words against the published vectors of BIP-39, and against what people type.
#include "core/crypto/profile_keys.h"
#include "core/crypto/sheet_number.h"
#include "core/crypto/word_list.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

#include <set>

namespace vw::test {
namespace {

std::string wordsOf(std::string_view entropyHex) {
    must(initialiseCrypto());
    const auto entropy = must(Secret<16>::copyOf(must(fromHex(entropyHex))));
    return textOf(recovery_words::fromEntropy(entropy).view());
}

std::string entropyOf(std::string_view words) {
    return toHex(must(recovery_words::toEntropy(viewOf(words))).view());
}

Error refusal(std::string_view words) {
    must(initialiseCrypto());
    return recovery_words::toEntropy(viewOf(words)).error();
}

struct Vector {
    std::string_view entropy;
    std::string_view words;
};

/// github.com/trezor/python-mnemonic, vectors.json (named by BIP-39), the entries of 128 bits.
constexpr std::array published{
    Vector{"00000000000000000000000000000000",
           "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"},
    Vector{"7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
           "legal winner thank year wave sausage worth useful legal winner thank yellow"},
    Vector{"80808080808080808080808080808080",
           "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"},
    Vector{"ffffffffffffffffffffffffffffffff", "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"},
    Vector{"9e885d952ad362caeb4efe34a8e91bd2",
           "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic"},
    Vector{"c0ba5a8e914111210f2bd131f3d5e08d",
           "scheme spot photo card baby mountain device kick cradle pact join borrow"},
    Vector{"23db8160a31d3e0dca3688ed941adbf3",
           "cat swing flag economy stadium alone churn speed unique patch report train"},
    Vector{"f30f8c1da665478f49b001d94c5fc452",
           "vessel ladder alter error federal sibling chat ability sun glass valve picture"},
};

} // namespace

TEST_CASE("A sheet has the number that its paper device gives it") {
    // By Python's hashlib.blake2b from the id in tests/vectors/profile_v1.txt, as docs/formats/profile.md
    // says.
    const auto paper = must(DeviceId::fromHexText("19fed1d7c82ebd8442ea93a0a81aa4ea"));
    CHECK(sheetNumber(paper) == "62442064");
}

TEST_CASE("The published vectors of BIP-39 for 128 bits") {
    for (const Vector& vector : published) {
        CHECK(wordsOf(vector.entropy) == vector.words);
        CHECK(entropyOf(vector.words) == vector.entropy);
    }
}

TEST_CASE("The list is whole: sorted, 2048 words, told apart by four letters") {
    CHECK(std::is_sorted(recoveryWordList.begin(), recoveryWordList.end()));
    std::set<std::string_view> beginnings;
    for (const auto word : recoveryWordList)
        beginnings.insert(word.substr(0, 4));
    CHECK(beginnings.size() == 2048);
    CHECK(recovery_words::isWord("zoo"));
    CHECK(recovery_words::isWord("Abandon"));
    CHECK(!recovery_words::isWord("zo"));
    CHECK(!recovery_words::isWord("zooo"));
    CHECK(!recovery_words::isWord(""));
    CHECK(!recovery_words::isWord(std::string(1000, 'a')));
}

TEST_CASE("Any case and any blanks between are taken") {
    must(initialiseCrypto());
    CHECK(
        entropyOf("  Legal WINNER\tthank\nyear wave   sausage worth useful legal winner thank yellow\r\n") ==
        "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f");
}

TEST_CASE("A word that is not in the list is named by its place and never repeated") {
    const Error error =
        refusal("legal winner thank yeer wave sausage worth useful legal winner thank yellow");
    CHECK(error == badInput("Word 4 is not a recovery word; look at its spelling."));
    CHECK(
        refusal("legal winner thank year wave sausage worth useful legal winner thank yello\xc3\xb6").code ==
        ErrorCode::badInput);
}

TEST_CASE("A mistyped word is named by its place, with up to three near words of the list") {
    using Words = std::vector<std::string_view>;
    // By hand: yeer is one letter off year; two off (and later in the list) others may follow.
    const auto wrong = recovery_words::firstUnknown(
        viewOf("legal winner thank yeer wave sausage worth useful legal winner thank yellow"));
    REQUIRE(wrong);
    CHECK(wrong->position == 4);
    REQUIRE(!wrong->near.empty());
    CHECK(wrong->near.size() <= 3);
    CHECK(wrong->near.front() == "year");
    CHECK(recovery_words::nearWords(viewOf("abadnon")).front() == "abandon"); // two neighbours swapped
    CHECK(recovery_words::nearWords(viewOf("ABANDO")).front() == "abandon");  // a letter too few, any case
    CHECK(recovery_words::nearWords(viewOf("zooo")).front() == "zoo");        // a letter too many
    CHECK(recovery_words::nearWords(viewOf("qqqqqqqq")) == Words());
    CHECK(recovery_words::nearWords(viewOf(std::string(1000, 'a'))) == Words());
    CHECK(!recovery_words::firstUnknown(viewOf("legal winner thank")));
}

TEST_CASE("Too few and too many words are counted") {
    CHECK(refusal("legal winner thank").sentence == "There are 3 words, and the recovery phrase has twelve.");
    CHECK(refusal("").sentence == "There are 0 words, and the recovery phrase has twelve.");
    CHECK(refusal("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong zoo").sentence ==
          "There are 13 words, and the recovery phrase has twelve.");
}

TEST_CASE("Words that do not belong together are found by their checksum") {
    const std::string apart =
        "These words do not belong together: one is another word, or their order is wrong.";
    CHECK(refusal("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo").sentence == apart);
    CHECK(refusal("winner legal thank year wave sausage worth useful legal winner thank yellow").sentence ==
          apart);
}

TEST_CASE("The paper device's seed depends on every bit of the entropy") {
    must(initialiseCrypto());
    std::set<std::string> seeds;
    for (std::size_t bit = 0; bit < 128; ++bit) {
        Bytes entropy(16);
        entropy[bit / 8] = static_cast<std::uint8_t>(1U << bit % 8);
        seeds.insert(toHex(recovery_words::paperSeed(must(Secret<16>::copyOf(entropy))).view()));
    }
    CHECK(seeds.size() == 128);
}

} // namespace vw::test
