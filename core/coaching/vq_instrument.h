// SPDX-License-Identifier: GPL-3.0-or-later
// An instrument as it is kept: the whole file, under what it is called. What is in it is core/axiology's
// matter.
#pragma once

#include "core/coaching/entity_ids.h"
#include "core/coaching/field_reader.h"

namespace vw::coaching {

/// An instrument in one language, as answers name it. Plain value.
struct InstrumentEdition {
    std::string id;
    std::string version;
    std::string language; ///< BCP 47

    /// "id version": how an assignment names it, whatever the language.
    [[nodiscard]] std::string key() const { return id + ' ' + version; }
    friend bool operator==(const InstrumentEdition&, const InstrumentEdition&) = default;
};

/// Immutable. `Id` says where it lies: on the practice's shelf, or beside the assignment in a shared space.
/// Plain value.
template <class Id>
struct KeptInstrument {
    Id id;
    InstrumentEdition edition;
    std::string file; ///< at most noteLimit bytes

    static KeptInstrument read(const FieldReader& fields) {
        return {Id(fields.id()),
                {fields.text(Field::instrument), fields.text(Field::version), fields.text(Field::language)},
                fields.text(Field::file)};
    }
    [[nodiscard]] Status check() const {
        if (file.size() <= noteLimit) return {};
        return Error{ErrorCode::tooLarge, "An instrument file of more than 48 KiB can't be kept with the "
                                          "practice; shorten its texts. Nothing was loaded."};
    }
    [[nodiscard]] Operations operations() const {
        return FieldWriter(Id::kind, id.entity())
            .text(Field::instrument, edition.id)
            .text(Field::version, edition.version)
            .text(Field::language, edition.language)
            .text(Field::file, file)
            .take();
    }
    friend bool operator==(const KeptInstrument&, const KeptInstrument&) = default;
};
using InstrumentFile = KeptInstrument<InstrumentFileId>;
using SharedInstrument = KeptInstrument<SharedInstrumentId>;

} // namespace vw::coaching
