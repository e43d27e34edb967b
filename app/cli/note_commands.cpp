// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about notes and search.
#include "app/cli/command_lists.h"
#include "app/cli/selection.h"
#include "app/cli/values_json.h"

namespace vw::cli {
namespace {

using practice::Notebook;

// A text that is too long to be sealed waits here; one at a time.
constexpr std::string_view draftName = "cli/note";

constexpr std::array addParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"private", Presence::flag, "Only you read it"},
    Parameter{"shared", Presence::flag, "Both of you read it"},
    Parameter{"journal", Presence::flag, "Nobody else reads it (client)"},
    Parameter{"title", Presence::optional, "May be left out"},
    Parameter{"text", Presence::required, "The note; - reads standard input"},
};
constexpr std::array editParameters{
    Parameter{"id", Presence::positional, "Id of the note"},
    Parameter{"title", Presence::optional, "A new title"},
    Parameter{"text", Presence::required, "The whole new text; - reads standard input"},
};
constexpr std::array idParameters{
    Parameter{"id", Presence::positional, "Id of the note"},
};
constexpr std::array draftParameters{
    Parameter{"discard", Presence::flag, "Throw it away"},
};
constexpr std::array listParameters{
    Parameter{"client", Presence::optional, "Name or id"},
};
constexpr std::array searchParameters{
    Parameter{"words", Presence::positional, "All must occur; the last one may be a beginning"},
};

/// A shelf and whose notes lie on it.
struct Shelf {
    Notebook book;
    std::string person;
};

Result<Notebook> shelfFor(Context& context, const Arguments& arguments) {
    VW_TRY(Vault* const vault, context.open());
    const int given =
        int(arguments.has("private")) + int(arguments.has("shared")) + int(arguments.has("journal"));
    if (given != 1) return badInput("Say who shall read it: --private, --shared or --journal.");
    if (arguments.has("journal")) {
        VW_CHECK(context.require(Role::client));
        return practice::ClientDesk(*vault, context.clock()).journal();
    }
    if (arguments.has("shared")) {
        VW_TRY(const Relation relation, selectedRelation(context, arguments));
        return relation.desk.notes();
    }
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    return Notebook(*vault, card.privateSpace, coaching::NoteKind::privateNote);
}

/// Everything this person can read, or only the shelves of --client.
Result<std::vector<Shelf>> shelves(Context& context, const Arguments& arguments) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    std::vector<Shelf> out;
    for (const Relation& relation : relations) {
        if (relation.client) {
            const SpaceId space = relation.client->privateSpace;
            out.push_back({Notebook(*vault, space, coaching::NoteKind::privateNote), relation.person});
        }
        out.push_back({relation.desk.notes(), relation.person});
    }
    VW_TRY(const practice::OwnProfile own, context.own());
    if (own.role == Role::client) {
        VW_TRY(const Notebook journal, practice::ClientDesk(*vault, context.clock()).journal());
        out.push_back({journal, {}});
    }
    return out;
}

Result<Notebook> shelfWith(Context& context, coaching::NoteId id) {
    VW_TRY(const std::vector<Shelf> all, shelves(context, {}));
    for (const Shelf& shelf : all) {
        if (shelf.book.note(id)) return shelf.book;
    }
    return notFound("There is no note with that id.");
}

/// What was typed is never thrown away: a text that can't be sealed is kept as a draft.
Status keepDraft(Context& context, const Error& refusal, const std::string& text) {
    if (refusal.code != ErrorCode::tooLarge) return {};
    VW_TRY(Vault* const vault, context.open());
    return vault->setDraft(draftName, text);
}

Result<Json> noteAdd(Context& context, const Arguments& arguments) {
    VW_TRY(Notebook shelf, shelfFor(context, arguments));
    practice::NoteDraft draft;
    draft.title = arguments.text("title");
    VW_TRY(draft.text, textOrInput(arguments, "text"));
    const auto id = shelf.write(draft);
    if (!id) {
        VW_CHECK(keepDraft(context, id.error(), draft.text));
        return id.error();
    }
    return Json::object().set("id", id->hex());
}

Result<Json> noteEdit(Context& context, const Arguments& arguments) {
    VW_TRY(const auto id, coaching::NoteId::fromHexText(arguments.text("id")));
    VW_TRY(Notebook shelf, shelfWith(context, id));
    VW_TRY(const coaching::Note note, shelf.note(id));
    VW_TRY(practice::NoteText shown, shelf.text(id));
    practice::NoteEdit edit;
    edit.title = arguments.has("title") ? arguments.text("title") : note.title;
    VW_TRY(edit.text, textOrInput(arguments, "text"));
    edit.bases = std::move(shown.heads);
    if (const Status saved = shelf.edit(id, edit); !saved.ok()) {
        VW_CHECK(keepDraft(context, saved.error(), edit.text));
        return saved.error();
    }
    return Json::object().set("id", id.hex());
}

Result<Json> noteShare(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::coach));
    VW_TRY(const auto id, coaching::NoteId::fromHexText(arguments.text("id")));
    VW_TRY(Vault* const vault, context.open());
    practice::CoachDesk desk(*vault, context.clock());
    VW_TRY(const auto cards, desk.clients());
    for (const practice::ClientCard& card : cards) {
        const Notebook book(*vault, card.privateSpace, coaching::NoteKind::privateNote);
        if (!book.note(id)) continue;
        VW_TRY(const coaching::NoteId shared, desk.shareNote(card.client.id, id));
        return Json::object().set("id", shared.hex());
    }
    return notFound("There is no private note with that id.");
}

Result<Json> noteRemove(Context& context, const Arguments& arguments) {
    VW_TRY(const auto id, coaching::NoteId::fromHexText(arguments.text("id")));
    VW_TRY(Notebook shelf, shelfWith(context, id));
    VW_CHECK(shelf.remove(id));
    return Json::object().set("id", id.hex());
}

Result<Json> noteHistory(Context& context, const Arguments& arguments) {
    VW_TRY(const auto id, coaching::NoteId::fromHexText(arguments.text("id")));
    VW_TRY(const Notebook shelf, shelfWith(context, id));
    VW_TRY(const std::vector<TextVersion> versions, shelf.history(id));
    Json out = Json::array();
    for (const TextVersion& version : versions) {
        out.push(Json::object()
                     .set("device", version.dot.device.hex())
                     .set("time", static_cast<std::int64_t>(version.hlc.millis()))
                     .set("text", version.text));
    }
    return out;
}

Result<Json> noteDraft(Context& context, const Arguments& arguments) {
    VW_TRY(Vault* const vault, context.open());
    auto draft = vault->draft(draftName);
    if (!draft && draft.error().code == ErrorCode::notFound) return notFound("There is no draft.");
    if (!draft) return draft.error();
    if (arguments.has("discard")) VW_CHECK(vault->removeDraft(draftName));
    return Json::object().set("text", std::move(*draft));
}

Result<Json> notes(Context& context, const Arguments& arguments) {
    VW_TRY(const std::vector<Shelf> all, shelves(context, arguments));
    Json out = Json::array();
    for (const Shelf& shelf : all) {
        VW_TRY(const auto list, shelf.book.notes());
        for (const coaching::Note& note : list) {
            VW_TRY(Json entry, toJson(shelf.book, note));
            out.push(entry.set("client", shelf.person));
        }
    }
    return out;
}

Result<Json> search(Context& context, const Arguments& arguments) {
    VW_TRY(const Vault* const vault, context.open());
    VW_TRY(const auto findings, practice::find(*vault, arguments.text("words"), 100));
    Json out = Json::array();
    for (const practice::Finding& finding : findings) {
        out.push(toJson(finding));
    }
    return out;
}

constexpr std::array commands{
    Command{"note add", "Write a note", addParameters, noteAdd},
    Command{"note edit", "Write a new version of a note", editParameters, noteEdit},
    Command{"note share", "Copy a private note into the shared space and remove it here", idParameters,
            noteShare},
    Command{"note remove", "Remove a note", idParameters, noteRemove},
    Command{"note history", "Every version of a note, newest first", idParameters, noteHistory},
    Command{"note draft", "The text that was too long to be saved", draftParameters, noteDraft},
    Command{"notes,note list", "All notes you can read", listParameters, notes},
    Command{"search", "Find words in everything you can read", searchParameters, search},
};

} // namespace

std::span<const Command> noteCommands() { return commands; }

} // namespace vw::cli
