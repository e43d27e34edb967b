// SPDX-License-Identifier: GPL-3.0-or-later
// The lossless part of a plain export as JSON: its head and its changes (docs/formats/export.md).
#pragma once

#include "core/export/json_text.h"
#include "core/vault/imported_change.h"
#include "core/vault/view.h"

namespace vw {

constexpr std::string_view exportJsonName = "valuewright-export.json";

struct ExportedSpace {
    SpaceId id;
    SpaceKind kind = SpaceKind::practice;
    View::Digest content{};
    std::uint64_t changes = 0;
};

/// What stands before the changes. Plain value.
struct ExportHead {
    std::string appVersion;
    UtcMillis made;
    IdentityId owner;
    Role role = Role::coach;
    std::string name;
    std::vector<ExportedSpace> spaces;
};

/// Everything up to the first change.
std::string exportHeadText(const ExportHead& head);
/// One line, without its comma and line end. `space` counts from 0 in the head's spaces.
std::string exportChangeText(std::size_t space, const ImportedChange& change);
/// Everything behind the last change.
std::string exportTailText();

/// Reads a document; one thread.
class ExportReader {
public:
    explicit ExportReader(JsonSource source)
        : m_json(std::move(source)) {}
    /// First. Error unknownFormat, newerFormat, corrupt.
    [[nodiscard]] Result<ExportHead> head();
    struct Item {
        std::size_t space = 0;
        ImportedChange change;
    };
    /// Then until there is none. Error corrupt.
    [[nodiscard]] Result<std::optional<Item>> next();

private:
    [[nodiscard]] Status readMember(std::string_view name, ExportHead& out);
    JsonReader m_json;
    std::size_t m_spaces = 0;
};

} // namespace vw
