// SPDX-License-Identifier: GPL-3.0-or-later
// Resolves clients, entities, texts and days for the commands.
#include "app/cli/selection.h"

#include "app/cli/passphrase.h"

#include <QDateTime>
#include <QTimeZone>

namespace vw::cli {

using practice::ClientCard;
using practice::RelationDesk;

namespace {

constexpr std::size_t inputLimit = std::size_t{64} * 1024 * 1024;

Relation relationOf(const Vault& vault, const RelationDesk& desk) {
    const auto other = practice::counterpart(vault, desk.space());
    std::string name = other && *other ? (*other)->name : std::string();
    return {desk, std::move(name), std::nullopt};
}

Relation relationOf(Vault& vault, const Clock& clock, ClientCard card) {
    const RelationDesk desk(vault, clock, card.sharedSpace);
    std::string name = card.client.name;
    return {desk, std::move(name), std::move(card)};
}

Result<ClientCard> onlyMatch(const std::vector<ClientCard>& all, const std::string& wanted) {
    std::vector<ClientCard> matches;
    for (const ClientCard& card : all) {
        if (wanted.empty() || card.client.name == wanted || card.client.id.hex() == wanted)
            matches.push_back(card);
    }
    if (matches.size() == 1) return matches.front();
    if (!matches.empty() && wanted.empty())
        return badInput("There are several clients: say which with --client.");
    if (!matches.empty())
        return badInput("Several clients have this name: give the id that `clients` lists.");
    return notFound(wanted.empty() ? "There is no client yet." : "There is no client of this name or id.");
}

} // namespace

Result<ClientCard> selectedClient(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::coach));
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const std::vector<ClientCard> all, practice::CoachDesk(*vault, context.clock()).clients());
    return onlyMatch(all, arguments.text("client"));
}

Result<Relation> selectedRelation(Context& context, const Arguments& arguments) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const practice::OwnProfile own, context.own());
    if (own.role == Role::coach) {
        VW_TRY(ClientCard card, selectedClient(context, arguments));
        return relationOf(*vault, context.clock(), std::move(card));
    }
    if (arguments.has("client")) return badInput("--client is for coaches; a client has one coach.");
    VW_TRY(const RelationDesk desk, practice::ClientDesk(*vault, context.clock()).relation());
    return relationOf(*vault, desk);
}

Result<std::vector<Relation>> selectedRelations(Context& context, const Arguments& arguments) {
    std::vector<Relation> out;
    if (arguments.has("client")) {
        VW_TRY(Relation one, selectedRelation(context, arguments));
        out.push_back(std::move(one));
        return out;
    }
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const practice::OwnProfile own, context.own());
    if (own.role == Role::client) {
        for (const RelationDesk& desk : practice::ClientDesk(*vault, context.clock()).relations()) {
            out.push_back(relationOf(*vault, desk));
        }
        return out;
    }
    VW_TRY(std::vector<ClientCard> cards, practice::CoachDesk(*vault, context.clock()).clients());
    for (ClientCard& card : cards) {
        out.push_back(relationOf(*vault, context.clock(), std::move(card)));
    }
    return out;
}

Result<Relation> relationWith(Context& context, EntityKind kind, const EntityId& id) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(std::vector<Relation> all, selectedRelations(context, {}));
    for (Relation& relation : all) {
        if (vault->view().entity(relation.desk.space(), kind, id)) return std::move(relation);
    }
    return notFound("There is nothing of this kind with that id.");
}

Result<std::string> textOrInput(const Arguments& arguments, std::string_view key) {
    if (arguments.text(key) != "-") return arguments.text(key);
    VW_TRY(const Bytes input, readAll(0, inputLimit));
    return textOf(input);
}

Result<std::optional<coaching::LocalDate>> dateOf(const Arguments& arguments, std::string_view key) {
    if (!arguments.has(key)) return std::optional<coaching::LocalDate>();
    VW_TRY(const coaching::LocalDate date, coaching::LocalDate::fromText(arguments.text(key)));
    return std::optional(date);
}

Result<coaching::LocalTime> timeOf(const Arguments& arguments, std::string_view key) {
    const std::string zone = arguments.has("zone") ? arguments.text("zone") : localNow().zone;
    return coaching::LocalTime::fromText(arguments.text(key), zone);
}

coaching::LocalTime localNow() {
    const QDateTime now = QDateTime::currentDateTime();
    const QByteArray system = QTimeZone::systemTimeZoneId();
    const std::string text = now.toString(QStringLiteral("yyyy-MM-ddThh:mm")).toStdString();
    auto time =
        coaching::LocalTime::fromText(text, std::string_view(system.constData(), std::size_t(system.size())));
    if (!time) time = coaching::LocalTime::fromText(text, "UTC"); // a system without a named zone
    return time ? *time : coaching::LocalTime{};
}

Result<std::optional<std::int64_t>> choiceOf(const Arguments& arguments, std::string_view key,
                                             std::span<const std::string_view> names) {
    if (!arguments.has(key)) return std::optional<std::int64_t>();
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == arguments.text(key)) return std::optional(static_cast<std::int64_t>(i + 1));
        list += (i > 0 ? ", " : "") + std::string(names[i]);
    }
    return badInput("--" + std::string(key) + " is one of " + list + ".");
}

} // namespace vw::cli
