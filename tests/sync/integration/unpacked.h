// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen folders of format 1, unpacked where they may be written to (tests/fixtures/format-1/README.md).
#pragma once

#include "core/vault/vault.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/temp_folder.h"

#include <cstdlib>
#include <fstream>

namespace vw::test {

constexpr std::string_view frozenPassphrase = "fixture of format one 7d1e";

/// One archive, for the time of a test.
struct Unpacked {
    TempFolder folder;

    explicit Unpacked(const std::string& archive) {
        must(initialiseCrypto());
        const std::string command = "tar -xzf '" VW_SOURCE_DIR "/tests/fixtures/format-1/" + archive +
                                    "' -C '" + folder.path().string() + "'";
        REQUIRE(std::system(command.c_str()) == 0);
    }
    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return folder.path() / name; }
    [[nodiscard]] std::unique_ptr<Vault> open(const char* profile, const Clock& clock) const {
        std::ifstream in(folder.path() / profile / "root.key", std::ios::binary);
        const std::string wrapped(std::istreambuf_iterator<char>(in), {});
        const DeviceRoot root = must(unwrapRoot(viewOf(wrapped), viewOf(frozenPassphrase)));
        VaultOptions options;
        options.folder = folder.path() / profile;
        return must(Vault::open(options, root, clock));
    }
};

inline std::vector<Entity> all(const Vault& vault, EntityKind kind) {
    EntityQuery query;
    query.kind = kind;
    return must(vault.view().entities(query));
}

/// Every title or name of a kind, sorted.
inline std::vector<std::string> titles(const Vault& vault, EntityKind kind, Field field = Field::title) {
    std::vector<std::string> out;
    for (const Entity& entity : all(vault, kind))
        out.push_back(entity.text(field));
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace vw::test
