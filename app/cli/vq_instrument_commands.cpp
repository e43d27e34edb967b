// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about instruments: look at their items, check a file, load a licensed one.
#include "app/cli/command_lists.h"
#include "app/cli/context.h"
#include "app/cli/passphrase.h"
#include "core/practice/instrument_shelf.h"

namespace vw::cli {
namespace {

using axiology::Instrument;
using axiology::PartKind;

/// More than the reader takes, so that the reader says what is wrong.
constexpr std::size_t fileLimit = std::size_t{1} * 1024 * 1024;

constexpr std::array onlyFile{
    Parameter{"file", Presence::positional, "Instrument file; - reads standard input"},
};
constexpr std::array itemsParameters{
    Parameter{"language", Presence::optional, "Tag such as de; English when there is no better one"},
    Parameter{"instrument", Presence::optional, "Id and version of a loaded one, such as \"acme-1 1.0.0\""},
};
constexpr std::array removeParameters{
    Parameter{"instrument", Presence::required, "Id and version, such as \"acme-1 1.0.0\""},
    Parameter{"language", Presence::required, "Tag, as `vq instrument list` has it"},
};

Json itemsOf(const axiology::InstrumentPart& part) {
    Json out = Json::array();
    for (std::size_t i = 0; i < part.items.size(); ++i) {
        out.push(Json::object()
                     .set("place", i + 1)
                     .set("formula", axiology::toText(part.items[i].formula))
                     .set("id", part.items[i].id)
                     .set("text", part.items[i].text)
                     .set("argument", part.items[i].argument));
    }
    return out;
}

Json headOf(const Instrument& instrument) {
    return Json::object()
        .set("instrument", instrument.id)
        .set("version", instrument.version)
        .set("language", instrument.language)
        .set("title", instrument.title)
        .set("licence", instrument.licence)
        .set("validated", instrument.validated);
}

Result<Instrument> chosen(Context& context, const Arguments& arguments) {
    if (!arguments.has("instrument")) return axiology::builtInInstrument(arguments.text("language"));
    VW_TRY(const auto name, practice::InstrumentName::fromText(arguments.text("instrument")));
    VW_TRY(Vault* const vault, context.open());
    return practice::InstrumentShelf(*vault).find(name, arguments.text("language"));
}

Result<Json> items(Context& context, const Arguments& arguments) {
    VW_TRY(const Instrument instrument, chosen(context, arguments));
    return headOf(instrument)
        .set("world", itemsOf(instrument.part(PartKind::world)))
        .set("self", itemsOf(instrument.part(PartKind::self)));
}

Result<Json> check(Context&, const Arguments& arguments) {
    VW_TRY(const std::string file, contentOf(arguments.text("file"), fileLimit));
    VW_TRY(const Instrument instrument, axiology::readInstrument(file));
    return headOf(instrument);
}

Result<Json> load(Context& context, const Arguments& arguments) {
    VW_TRY(const std::string file, contentOf(arguments.text("file"), fileLimit));
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const Instrument instrument, practice::InstrumentShelf(*vault).load(file));
    return headOf(instrument);
}

Result<Json> list(Context& context, const Arguments&) {
    VW_TRY(Vault* const vault, context.open());
    Json out = Json::array();
    for (const Instrument& instrument : practice::InstrumentShelf(*vault).all()) {
        out.push(headOf(instrument));
    }
    return out;
}

Result<Json> remove(Context& context, const Arguments& arguments) {
    VW_TRY(const auto name, practice::InstrumentName::fromText(arguments.text("instrument")));
    VW_TRY(Vault* const vault, context.open());
    VW_CHECK(practice::InstrumentShelf(*vault).remove(name, arguments.text("language")));
    return Json::object().set("instrument", name.id).set("version", name.version);
}

constexpr std::array commands{
    Command{"vq items", "The items of the instrument, by norm order", itemsParameters, items},
    Command{"vq instrument check", "Check an instrument file; needs no profile", onlyFile, check},
    Command{"vq instrument load", "Load an instrument file into this device's profile", onlyFile, load},
    Command{"vq instrument list", "The instruments this device has", {}, list},
    Command{"vq instrument remove", "Forget a loaded instrument file", removeParameters, remove},
};

} // namespace

std::span<const Command> vqInstrumentCommands() { return commands; }

} // namespace vw::cli
