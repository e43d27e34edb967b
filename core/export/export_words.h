// SPDX-License-Identifier: GPL-3.0-or-later
// What kinds, fields and values are called in the readable parts of a plain export. English, as file formats
// are.
#pragma once

#include "core/coaching/schema.h"

namespace vw {

/// "Goals"; empty for a kind that is no reading matter.
std::string_view headingOf(EntityKind kind);
/// "Due on"; empty for a field that is no reading matter, such as ids of other things.
std::string_view labelOf(Field field);
/// A column's name, "due_on"; empty as above.
std::string columnOf(Field field);
/// A value in words: times in UTC, days, choices by their names. Empty for a blank.
std::string wordsOf(Field field, const cbor::Value& value);

} // namespace vw
