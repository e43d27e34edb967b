// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the bytes of each file as the local value "vq/instrument/ID/VERSION/LANGUAGE".
#include "core/practice/instrument_shelf.h"

#include <algorithm>

namespace vw::practice {

using axiology::Instrument;

namespace {

constexpr std::string_view prefix = "vq/instrument/";

/// No part of a name can hold a slash; the reader of instruments sees to that.
std::string localNameOf(const InstrumentName& name, std::string_view language) {
    return std::string(prefix) + name.id + '/' + name.version + '/' + std::string(language);
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
    for (const std::string& name : m_vault.localNames(prefix)) {
        const auto bytes = m_vault.local(name);
        if (!bytes) continue;
        auto read = axiology::readInstrument(textOf(bytes->view()));
        if (read) out.push_back(std::move(read).value());
    }
    return out;
}

Result<Instrument> InstrumentShelf::find(const InstrumentName& name, std::string_view language) const {
    std::optional<Instrument> best;
    for (Instrument& candidate : all()) {
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
    const std::string localName = localNameOf(name, instrument.language);
    if (const auto here = m_vault.local(localName); here && textOf(here->view()) == file) return instrument;
    for (const Instrument& other : all()) {
        if (nameOf(other) != name) continue;
        if (axiology::languageMatch(other.language, instrument.language) == 2)
            return Error{ErrorCode::conflict, "Another file of the same id, version and language is here "
                                              "already: a changed text needs a new version."};
        VW_CHECK(axiology::checkTranslation(other, instrument));
    }
    VW_CHECK(m_vault.setLocal(localName, viewOf(file)));
    return instrument;
}

Status InstrumentShelf::remove(const InstrumentName& name, std::string_view language) {
    const std::string localName = localNameOf(name, language);
    VW_TRY([[maybe_unused]] const SecretBytes there, m_vault.local(localName));
    return m_vault.removeLocal(localName);
}

} // namespace vw::practice
