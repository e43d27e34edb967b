// SPDX-License-Identifier: GPL-3.0-or-later
// Spellings of a text, and the search for them.
#include "tests/support/canary.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace vw::test {
namespace {

std::string utf16(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c;
        out += '\0';
    }
    return out;
}

std::string hexadecimal(std::string_view text, const char* digits) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

/// The characters of the base64 text that are the same whatever stands before and behind.
std::string base64Core(std::string_view text, std::size_t offset, const char* alphabet) {
    const std::string bytes = std::string(offset, '\0') + std::string(text);
    std::string out;
    for (std::size_t i = 0; i + 3 <= bytes.size(); i += 3) {
        const unsigned group = static_cast<unsigned char>(bytes[i]) << 16 |
                               static_cast<unsigned char>(bytes[i + 1]) << 8 |
                               static_cast<unsigned char>(bytes[i + 2]);
        for (int shift = 18; shift >= 0; shift -= 6)
            out += alphabet[group >> shift & 63];
    }
    return out.substr(offset == 0 ? 0 : offset + 1);
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("a file can't be read: " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

std::vector<Spelling> spellingsOf(std::string_view text) {
    constexpr const char* standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr const char* url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::vector<Spelling> out{{"UTF-8", std::string(text)},
                              {"UTF-16LE", utf16(text)},
                              {"hex", hexadecimal(text, "0123456789abcdef")},
                              {"HEX", hexadecimal(text, "0123456789ABCDEF")}};
    for (std::size_t offset = 0; offset < 3; ++offset) {
        out.push_back({"base64 at offset " + std::to_string(offset), base64Core(text, offset, standard)});
        out.push_back({"base64url at offset " + std::to_string(offset), base64Core(text, offset, url)});
    }
    return out;
}

std::vector<std::string> findIn(std::string_view bytes, const std::vector<Spelling>& spellings,
                                const std::string& place) {
    std::vector<std::string> out;
    for (const Spelling& spelling : spellings) {
        if (bytes.find(spelling.bytes) != std::string_view::npos) out.push_back(place + ": " + spelling.name);
    }
    return out;
}

std::vector<std::string> findBelow(const std::filesystem::path& folder,
                                   const std::vector<Spelling>& spellings) {
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().string();
        for (std::string& hit : findIn(name, spellings, "name of " + name))
            out.push_back(std::move(hit));
        if (!entry.is_regular_file()) continue;
        for (std::string& hit : findIn(contentOf(entry.path()), spellings, name))
            out.push_back(std::move(hit));
    }
    return out;
}

} // namespace vw::test
