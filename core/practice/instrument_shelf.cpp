// SPDX-License-Identifier: GPL-3.0-or-later
// In a practice each file is an instrumentFile (docs/formats/operations.md); elsewhere its bytes are the
// local value "vq/instrument/ID/VERSION/LANGUAGE".
#include "core/practice/instrument_shelf.h"

#include "core/coaching/vq_instrument.h"
#include "core/practice/entity_access.h"
#include "core/practice/own_profile.h"

#include <algorithm>

namespace vw::practice {

using axiology::Instrument;

namespace {

constexpr std::string_view prefix = "vq/instrument/";

/// No part of a name can hold a slash; the reader of instruments sees to that.
std::string localNameOf(const InstrumentName& name, std::string_view language) {
    return std::string(prefix) + name.id + '/' + name.version + '/' + std::string(language);
}

bool sameLanguage(std::string_view one, std::string_view other) {
    return axiology::languageMatch(one, other) == 2;
}

/// Null unless there is one of this name in this very language.
const Instrument* inLanguage(const std::vector<Instrument>& all, const Instrument& like) {
    const auto found = std::find_if(all.begin(), all.end(), [&like](const Instrument& one) {
        return nameOf(one) == nameOf(like) && sameLanguage(one.language, like.language);
    });
    return found == all.end() ? nullptr : &*found;
}

bool isOwnId(std::string_view id) { return id == axiology::builtInInstrument().id; }

} // namespace

Result<InstrumentName> InstrumentName::fromText(std::string_view text) {
    const std::size_t space = text.find(' ');
    if (space == 0 || space == std::string_view::npos || space + 1 == text.size() ||
        text.find(' ', space + 1) != std::string_view::npos)
        return badInput("An instrument is named by its id and its version, with a space between them.");
    return InstrumentName{std::string(text.substr(0, space)), std::string(text.substr(space + 1))};
}

InstrumentName nameOf(const Instrument& instrument) { return {instrument.id, instrument.version}; }

std::vector<Instrument> InstrumentShelf::all() const {
    const auto own = axiology::builtInInstruments();
    std::vector<Instrument> out(own.begin(), own.end());
    for (const std::string& file : files()) {
        auto read = axiology::readInstrument(file);
        // Two devices can have loaded different texts under one name; the first one counts everywhere.
        if (read && !inLanguage(out, *read)) out.push_back(std::move(read).value());
    }
    return out;
}

std::vector<std::string> InstrumentShelf::files() const {
    std::vector<std::string> out;
    if (const auto practice = ownSpace(m_vault, SpaceKind::practice)) {
        const auto kept = readAll<coaching::InstrumentFile>(m_vault, *practice, Order::oldestFirst);
        if (kept)
            for (const coaching::InstrumentFile& one : *kept)
                out.push_back(one.file);
    }
    for (const std::string& name : m_vault.localNames(prefix))
        if (const auto bytes = m_vault.local(name)) out.push_back(textOf(bytes->view()));
    return out;
}

Result<Instrument> InstrumentShelf::find(const InstrumentName& name, std::string_view language) const {
    std::optional<Instrument> best;
    std::vector<Instrument> known = all();
    const auto earlier = axiology::earlierInstruments();
    known.insert(known.end(), earlier.begin(), earlier.end());
    for (Instrument& candidate : known) {
        if (nameOf(candidate) != name) continue;
        const bool better = !best || axiology::languageMatch(language, candidate.language) >
                                         axiology::languageMatch(language, best->language);
        if (better) best = std::move(candidate);
    }
    if (best) return *std::move(best);
    return notFound("This device does not have the instrument that this assessment was made with: load its "
                    "file.");
}

Result<Instrument> InstrumentShelf::load(std::string_view file) {
    VW_TRY(Instrument instrument, axiology::readInstrument(file));
    const InstrumentName name = nameOf(instrument);
    if (isOwnId(name.id) && name != nameOf(axiology::builtInInstrument()))
        return Error{ErrorCode::conflict, "The file carries the id of the built-in instrument but another "
                                          "version: give it an id of its own."};
    const std::vector<std::string> known = files();
    if (std::find(known.begin(), known.end(), file) != known.end()) return instrument;
    for (const Instrument& other : all()) {
        if (nameOf(other) != name) continue;
        if (sameLanguage(other.language, instrument.language))
            return Error{ErrorCode::conflict, "Another file of the same id, version and language is here "
                                              "already: a changed text needs a new version."};
        VW_CHECK(axiology::checkTranslation(other, instrument));
    }
    const auto practice = ownSpace(m_vault, SpaceKind::practice);
    if (!practice) {
        VW_CHECK(m_vault.setLocal(localNameOf(name, instrument.language), viewOf(file)));
        return instrument;
    }
    coaching::InstrumentFile kept{{}, {name.id, name.version, instrument.language}, std::string(file)};
    VW_TRY([[maybe_unused]] const auto id, save(m_vault, *practice, std::move(kept)));
    return instrument;
}

Status InstrumentShelf::remove(const InstrumentName& name, std::string_view language) {
    coaching::Operations erased;
    const auto practice = ownSpace(m_vault, SpaceKind::practice);
    if (practice) {
        VW_TRY(const auto kept, readAll<coaching::InstrumentFile>(m_vault, *practice, Order::oldestFirst));
        for (const coaching::InstrumentFile& one : kept)
            if (one.edition.key() == name.toText() && sameLanguage(one.edition.language, language))
                erased.push_back(Operation::erase(EntityKind::instrumentFile, one.id.entity()));
    }
    const std::string localName = localNameOf(name, language);
    const bool local = m_vault.local(localName).ok();
    if (erased.empty() && !local) return notFound("This instrument was not loaded here.");
    if (!erased.empty()) VW_CHECK(commitTo(m_vault, *practice, std::move(erased)));
    return local ? m_vault.removeLocal(localName) : Status();
}

} // namespace vw::practice
