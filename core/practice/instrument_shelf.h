// SPDX-License-Identifier: GPL-3.0-or-later
// The instruments that this device can show items of: the built-in one, and files that were loaded.
#pragma once

#include "core/axiology/instrument.h"
#include "core/vault/vault.h"

namespace vw::practice {

/// What an instrument is looked up by. Plain value.
struct InstrumentName {
    std::string id;
    std::string version;

    /// "valuewright-1 1.1.0": as assignments name it.
    [[nodiscard]] std::string toText() const { return id + ' ' + version; }
    /// Reads what toText writes. Error badInput for anything else.
    static Result<InstrumentName> fromText(std::string_view text);
    friend bool operator==(const InstrumentName&, const InstrumentName&) = default;
};

InstrumentName nameOf(const axiology::Instrument& instrument);

/// A coach's files lie in the practice space and so on all of the coach's devices; a file that anybody else
/// loads stays on this device, sealed. See docs/formats/instrument.md. Holds a reference; use from the
/// vault's thread.
class InstrumentShelf {
public:
    explicit InstrumentShelf(Vault& vault)
        : m_vault(vault) {}

    /// The built-in one in its languages, then the loaded ones by id, version and language. A loaded file
    /// that can't be read any more is left out: what was made with it is safe, and it can be loaded again.
    [[nodiscard]] std::vector<axiology::Instrument> all() const;
    /// In the language of that tag, as near as there is one; earlier versions of the built-in one too. Error
    /// notFound when this device does not have it.
    [[nodiscard]] Result<axiology::Instrument> find(const InstrumentName& name,
                                                    std::string_view language) const;

    /// Checks the file and keeps it; durable when it returns. Loading the same file again is fine. Errors as
    /// readInstrument; conflict when the same id, version and language has other contents here, or belongs to
    /// the built-in instrument; badInput when it is no true translation of a language that is here; tooLarge
    /// above 48 KiB in a practice.
    Result<axiology::Instrument> load(std::string_view file);
    /// It can't be assigned any more; who was asked to take it keeps the words. Error notFound when it was
    /// not loaded; the built-in one can't be removed.
    Status remove(const InstrumentName& name, std::string_view language);

private:
    [[nodiscard]] std::vector<std::string> files() const;
    Vault& m_vault;
};

} // namespace vw::practice
