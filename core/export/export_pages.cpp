// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wrote is put into Markdown in a way that cannot become markup: escaped, or quoted line by
// line.
#include "core/export/export_pages.h"

#include "core/axiology/csv.h"
#include "core/coaching/client.h"
#include "core/coaching/words.h"
#include "core/export/export_words.h"
#include "core/practice/own_profile.h"
#include "core/practice/relation_desk.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_table.h"

#include <algorithm>
#include <set>

namespace vw {
namespace {

using axiology::csv::Line;

constexpr std::size_t longestFileName = 60; // bytes
constexpr std::string_view lineEnd = "\r\n";

/// A name that every system takes, and that leads nowhere else.
std::string fileName(std::string_view title) {
    std::string out;
    for (const char c : title) {
        const auto code = static_cast<unsigned char>(c);
        const bool bad =
            code < 0x20 || code == 0x7f || std::string_view("/\\:*?\"<>|.").find(c) != std::string_view::npos;
        out += bad ? '_' : c;
    }
    std::size_t size = std::min(out.size(), longestFileName);
    while (size > 0 && size < out.size() && (static_cast<unsigned char>(out[size]) & 0xc0) == 0x80)
        --size;
    out.resize(size);
    return coaching::isBlank(out) ? "unnamed" : out;
}

class Groups {
public:
    void add(std::string_view folder, std::string title, std::vector<SpaceId> spaces,
             std::optional<SpaceId> shared) {
        const std::string plain = std::string(folder) + fileName(title);
        std::string file = plain;
        for (int copy = 2; !m_files.insert(file).second; ++copy)
            file = plain + " (" + std::to_string(copy) + ")";
        m_groups.push_back({std::move(title), std::move(file), std::move(spaces), shared});
    }
    [[nodiscard]] std::vector<ExportGroup> take() { return std::move(m_groups); }

private:
    std::set<std::string> m_files;
    std::vector<ExportGroup> m_groups;
};

Result<std::string> clientName(const Vault& vault, SpaceId space) {
    VW_TRY(const auto clients, vault.view().entities({EntityKind::client, space}));
    return clients.empty() ? std::string("Client without a name") : clients.front().text(Field::name);
}

Result<std::string> coachName(const Vault& vault, SpaceId shared) {
    const EntityId self = coaching::Participant::idOf(vault.identity().id()).entity();
    VW_TRY(const auto people, vault.view().entities({EntityKind::participant, shared}));
    for (const Entity& person : people)
        if (person.id != self && person.integer(Field::role) != 2) return person.text(Field::name);
    return std::string("My coach");
}

Status addRelations(const Vault& vault, Groups& out, std::set<SpaceId>& placed) {
    VW_TRY(const auto relations, vault.view().entities({EntityKind::relation, {}}));
    for (const Entity& relation : relations) {
        const SpaceId own{relation.id16(Field::privateSpace).raw};
        const SpaceId shared{relation.id16(Field::sharedSpace).raw};
        VW_TRY(std::string name, clientName(vault, own));
        placed.insert({own, shared});
        out.add("clients/", std::move(name), {own, shared}, shared);
    }
    return {};
}

/// A character that means something in Markdown gets a backslash.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\r') continue;
        if (std::string_view("\\`*_{}[]<>#|!~").find(c) != std::string_view::npos) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

void appendQuoted(std::string& out, std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        out += "> " + escaped(text.substr(0, end)) + "  \n";
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    out += '\n';
}

std::string titleOf(const Entity& entity) {
    for (const Field field : {Field::title, Field::name, Field::startsAt, Field::date, Field::createdAt}) {
        const auto found = entity.fields.find(field);
        if (found == entity.fields.end()) continue;
        std::string words = wordsOf(field, found->second);
        if (!coaching::isBlank(words)) return words;
    }
    return "Without a title";
}

Status appendLongText(const Vault& vault, const Entity& entity, Field field, std::string& out) {
    VW_TRY(const FoldedText text, vault.view().text(entity.space, entity.kind, entity.id, field));
    appendQuoted(out, text.text);
    for (const TextVersion& other : text.others) {
        out += "Another version of it:\n\n";
        appendQuoted(out, other.text);
    }
    return {};
}

Status appendEntity(const Vault& vault, const Entity& entity, std::string& out) {
    out += "### " + escaped(titleOf(entity)) + "\n\n";
    for (const FieldRule& field : entityRule(entity.kind)->fields) {
        const std::string_view label = labelOf(field.field);
        std::string words;
        if (const auto found = entity.fields.find(field.field); found != entity.fields.end())
            words = wordsOf(field.field, found->second);
        if (const auto found = entity.sets.find(field.field); found != entity.sets.end())
            for (const cbor::Value& element : found->second)
                words += (words.empty() ? "" : ", ") + wordsOf(field.field, element);
        if (!label.empty() && !words.empty()) out += "- " + std::string(label) + ": " + escaped(words) + '\n';
    }
    out += '\n';
    for (const FieldRule& field : entityRule(entity.kind)->fields)
        if (field.type == FieldType::longText) VW_CHECK(appendLongText(vault, entity, field.field, out));
    return {};
}

std::vector<Field> columnsOf(EntityKind kind) {
    std::vector<Field> out;
    for (const FieldRule& field : entityRule(kind)->fields)
        if (mergeOf(field.type) == Merge::lastWriter && !labelOf(field.field).empty())
            out.push_back(field.field);
    return out;
}

} // namespace

Result<std::vector<ExportGroup>> exportGroups(const Vault& vault) {
    Groups out;
    std::set<SpaceId> placed;
    for (const SpaceInfo& space : vault.spaces()) {
        if (space.kind != SpaceKind::practice && space.kind != SpaceKind::journal) continue;
        out.add({}, space.kind == SpaceKind::practice ? "My practice" : "My journal", {space.id}, {});
        placed.insert(space.id);
    }
    VW_CHECK(addRelations(vault, out, placed));
    for (const SpaceInfo& space : vault.spaces()) {
        if (placed.count(space.id) != 0 || vault.membership(space.id)->current().erased) continue;
        VW_TRY(std::string name, coachName(vault, space.id));
        const bool shared = space.kind == SpaceKind::shared;
        out.add({}, std::move(name), {space.id}, shared ? std::optional(space.id) : std::nullopt);
    }
    return out.take();
}

Result<std::string> exportPage(const Vault& vault, const ExportGroup& group) {
    std::string out = "# " + escaped(group.title) + "\n\n";
    for (const EntityRule& rule : schema()) {
        if (headingOf(rule.kind).empty()) continue;
        bool begun = false;
        for (const SpaceId space : group.spaces) {
            VW_TRY(const auto entities, vault.view().entities({rule.kind, space}));
            if (!entities.empty() && !std::exchange(begun, true))
                out += "## " + std::string(headingOf(rule.kind)) + "\n\n";
            for (const Entity& entity : entities)
                VW_CHECK(appendEntity(vault, entity, out));
        }
    }
    return out;
}

Result<std::string> exportTable(const Vault& vault, std::span<const ExportGroup> groups, EntityKind kind) {
    const std::vector<Field> columns = columnsOf(kind);
    Line header;
    header.add("of").add("id");
    for (const Field column : columns)
        header.add(columnOf(column));
    std::string out = header.text() + std::string(lineEnd);
    for (const ExportGroup& group : groups) {
        for (const SpaceId space : group.spaces) {
            VW_TRY(const auto entities, vault.view().entities({kind, space}));
            for (const Entity& entity : entities) {
                Line line;
                line.add(group.title).add(entity.id.hex());
                for (const Field column : columns) {
                    const auto found = entity.fields.find(column);
                    line.add(found == entity.fields.end() ? std::string() : wordsOf(column, found->second));
                }
                out += line.text() + std::string(lineEnd);
            }
        }
    }
    return out;
}

Result<std::string> exportResults(Vault& vault, const Clock& clock, std::span<const ExportGroup> groups) {
    VW_TRY(const practice::OwnProfile own, practice::ownProfile(vault));
    std::string out = "of," + practice::vqTableHeader() + std::string(lineEnd);
    for (const ExportGroup& group : groups) {
        if (!group.shared) continue;
        const practice::RelationDesk desk(vault, clock, *group.shared);
        const practice::VqDesk results(vault, clock, *group.shared);
        VW_TRY(const auto submissions, desk.vqSubmissions());
        for (const coaching::VqSubmission& submission : submissions) {
            const auto reading = desk.vqReading(submission.id);
            if (!reading.ok())
                continue; // of an instrument that is not here; the lossless part has its answers
            VW_TRY(const bool shown, results.isShown(submission));
            const bool included = shown || own.role == Role::coach;
            Line title;
            title.add(group.title);
            out += title.text() + ',' +
                   practice::vqTableLine(*reading, included ? practice::Indices::included
                                                            : practice::Indices::leftOut) +
                   std::string(lineEnd);
        }
    }
    return out;
}

} // namespace vw
