// SPDX-License-Identifier: GPL-3.0-or-later
// The document of an open export, as anybody could have written it: what is read is written and read alike.
#include "core/export/export_json.h"
#include "core/export/json_writer.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

using namespace vw;

/// Hands out a text in portions of that size.
JsonSource sourceOf(std::string_view text, std::size_t portion) {
    return [text, portion](std::span<char> out) mutable -> Result<std::size_t> {
        const std::size_t count = std::min({out.size(), text.size(), portion});
        std::copy_n(text.data(), count, out.data());
        text.remove_prefix(count);
        return count;
    };
}

void readValue(std::string_view text, std::size_t portion) {
    JsonReader reader(sourceOf(text, portion));
    const auto value = reader.value();
    if (!value.ok()) return;
    if (value->type != JsonValue::Type::text) return;
    std::string again;
    appendJson(again, value->text);
    JsonReader second(sourceOf(again, 4096));
    const auto same = second.value();
    fuzz::check(same.ok() && same->text == value->text);
}

void checkChange(const ExportHead& head, const ExportReader::Item& item) {
    fuzz::check(item.space < head.spaces.size());
    const Bytes payload = item.change.encode();
    const auto sealed = ImportedChange::decode(payload);
    fuzz::check(!sealed.ok() || sealed->encode() == payload);
    const std::string document =
        exportHeadText(head) + exportChangeText(item.space, item.change) + exportTailText();
    ExportReader reader(sourceOf(document, document.size()));
    fuzz::check(reader.head().ok());
    const auto again = reader.next();
    // What was read with deep nesting or in a hurry of escapes may be too large when it is written out.
    if (again.ok()) fuzz::check(again->has_value() && (*again)->change.encode() == payload);
}

void readDocument(std::string_view text, std::size_t portion) {
    ExportReader reader(sourceOf(text, portion));
    const auto head = reader.head();
    if (!head.ok()) return;
    for (;;) {
        const auto item = reader.next();
        if (!item.ok() || !*item) return;
        checkChange(*head, **item);
    }
}

} // namespace

VW_FUZZER(export_fuzz) {
    if (size < 2) return 0;
    const std::string_view text(reinterpret_cast<const char*>(data + 2), size - 2);
    const std::size_t portion = std::size_t{1} << data[1] % 17;
    data[0] % 2 == 0 ? readDocument(text, portion) : readValue(text, portion);
    return 0;
}
