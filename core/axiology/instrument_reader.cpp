// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and checks instrument files.
//
//   file         = top *statement *part bands limits          in any order, items behind their part
//   top          = format id version language title licence provenance validated asset_threshold
//   statement    = [[statements]] id text
//   part         = [[parts]] kind title instruction best worst good unsure bad  18 item
//   item         = [[parts.items]] id formula text argument
//   bands        = [bands] version provisional note levels
//   limits       = [bands.limits] *( index = numbers )
//   Every field is required and no other is allowed; docs/formats/instrument.md says what each means.
#include "core/axiology/instrument.h"
#include "core/axiology/toml_lines.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <set>

namespace vw::axiology {
namespace {

constexpr std::size_t largestFile = 262'144; // 256 KiB
constexpr std::int64_t formatVersion = 1;
/// Longest texts, in bytes of UTF-8.
constexpr std::size_t idLength = 64, lineLength = 240, paragraphLength = 2000;
constexpr std::int64_t largestLimit = 1000;

/// The index of a name that limits may be given for. Not rho: there more is nearer.
std::optional<Index> bandIndex(std::string_view name) {
    const auto index = indexNamed(name);
    return index == Index::rho ? std::nullopt : index;
}

bool isIdentifier(std::string_view text) {
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-";
    return !text.empty() && text.size() <= idLength &&
           text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Three numbers with dots between them.
bool isVersion(std::string_view text) {
    int dots = 0, digits = 0;
    for (const char c : text) {
        if (c == '.' && digits > 0) {
            ++dots;
            digits = 0;
        } else if (c >= '0' && c <= '9') {
            ++digits;
        } else {
            return false;
        }
    }
    return dots == 2 && digits > 0 && text.size() <= 20;
}

bool isLanguage(std::string_view text) {
    const auto letterDigitOrHyphen = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return text.size() >= 2 && text.size() <= 35 &&
           std::all_of(text.begin(), text.end(), letterDigitOrHyphen);
}

/// One section, read field by field. Does not own it.
class Fields {
public:
    explicit Fields(const toml::Section& section)
        : m_section(section) {}

    /// A sentence about one field: "Line 9 of the instrument file: "title" is empty."
    [[nodiscard]] Error wrong(std::string_view key, std::string_view why) const {
        const toml::Field* field = m_section.find(key);
        return badInput("Line " + std::to_string(field ? field->line : m_section.line) +
                        " of the instrument file: \"" + std::string(key) + "\" " + std::string(why) + ".");
    }
    /// Refuses misspelt fields, which would otherwise be missing silently.
    [[nodiscard]] Status only(std::initializer_list<std::string_view> keys) const {
        for (const toml::Field& field : m_section.fields)
            if (std::find(keys.begin(), keys.end(), field.key) == keys.end())
                return toml::errorAt(field.line, "has a field that is not known");
        return {};
    }
    template <class T>
    [[nodiscard]] Result<T> value(std::string_view key) const {
        const toml::Field* field = m_section.find(key);
        if (!field) return wrong(key, "is missing");
        const T* found = std::get_if<T>(&field->value);
        if (!found) return wrong(key, "is of the wrong kind");
        return *found;
    }
    [[nodiscard]] Result<std::string> text(std::string_view key, std::size_t limit) const {
        VW_TRY(std::string text, value<std::string>(key));
        if (text.find_first_not_of(' ') == std::string::npos) return wrong(key, "is empty");
        if (text.size() > limit) return wrong(key, "is too long");
        return text;
    }
    [[nodiscard]] Result<std::string> identifier(std::string_view key) const {
        VW_TRY(std::string id, value<std::string>(key));
        if (!isIdentifier(id)) return wrong(key, "is not 1 to 64 small letters, digits and hyphens");
        return id;
    }
    [[nodiscard]] const std::vector<toml::Field>& all() const { return m_section.fields; }

private:
    const toml::Section& m_section;
};

/// Gathers the instrument section by section.
class Reader {
public:
    Result<Instrument> read(std::span<const toml::Section> sections) {
        VW_CHECK(readTop(Fields(sections.front())));
        for (const toml::Section& section : sections.subspan(1))
            VW_CHECK(readSection(section));
        VW_CHECK(checkStatements());
        VW_CHECK(checkParts());
        if (m_out.bands.levels.empty()) return badInput("The instrument file has no table [bands].");
        if (!m_hasLimits) return badInput("The instrument file has no table [bands.limits].");
        return std::move(m_out);
    }

private:
    Status readTop(const Fields& fields) {
        VW_TRY(const std::int64_t format, fields.value<std::int64_t>("format"));
        if (format > formatVersion)
            return Error{ErrorCode::newerFormat,
                         "The instrument file is of a newer format; update Valuewright to use it."};
        if (format != formatVersion) return fields.wrong("format", "must be 1");
        VW_CHECK(fields.only({"format", "id", "version", "language", "title", "licence", "provenance",
                              "validated", "asset_threshold"}));
        VW_TRY(m_out.id, fields.identifier("id"));
        VW_TRY(m_out.version, fields.text("version", idLength));
        if (!isVersion(m_out.version)) return fields.wrong("version", "is not of the form 1.0.0");
        VW_TRY(m_out.language, fields.text("language", idLength));
        if (!isLanguage(m_out.language)) return fields.wrong("language", "is no language tag such as en");
        VW_TRY(m_out.title, fields.text("title", lineLength));
        VW_TRY(m_out.licence, fields.text("licence", lineLength));
        VW_TRY(m_out.provenance, fields.text("provenance", paragraphLength));
        VW_TRY(m_out.validated, fields.value<bool>("validated"));
        VW_TRY(const std::int64_t threshold, fields.value<std::int64_t>("asset_threshold"));
        if (threshold < 0 || threshold >= formulaCount)
            return fields.wrong("asset_threshold", "is not between 0 and 17");
        m_out.assetThreshold = static_cast<int>(threshold);
        return {};
    }

    Status readSection(const toml::Section& section) {
        const Fields fields(section);
        if (section.repeated && section.name == "statements") return readStatement(fields);
        if (section.repeated && section.name == "parts") return readPart(fields, section.line);
        if (section.repeated && section.name == "parts.items") return readItem(fields, section.line);
        if (!section.repeated && section.name == "bands") return readBands(fields);
        if (!section.repeated && section.name == "bands.limits") return readLimits(fields, section.line);
        return toml::errorAt(section.line, "has a table that is not known");
    }

    Status readStatement(const Fields& fields) {
        VW_CHECK(fields.only({"id", "text"}));
        HonestStatement statement;
        VW_TRY(statement.id, fields.identifier("id"));
        VW_TRY(statement.text, fields.text("text", paragraphLength));
        if (!m_out.statement(statement.id).empty()) return fields.wrong("id", "is used by two statements");
        m_out.statements.push_back(std::move(statement));
        return {};
    }

    Status readPart(const Fields& fields, int line) {
        VW_CHECK(fields.only({"kind", "title", "instruction", "best", "worst", "good", "unsure", "bad"}));
        VW_TRY(const std::string kind, fields.value<std::string>("kind"));
        if (kind != "world" && kind != "self") return fields.wrong("kind", "is neither world nor self");
        m_part = &m_out.parts[kind == "world" ? 0 : 1];
        if (!m_part->title.empty()) return toml::errorAt(line, "begins the same part once more");
        m_partLines[kind == "world" ? 0 : 1] = line;
        m_part->kind = kind == "world" ? PartKind::world : PartKind::self;
        VW_TRY(m_part->title, fields.text("title", lineLength));
        VW_TRY(m_part->instruction, fields.text("instruction", paragraphLength));
        VW_TRY(m_part->best, fields.text("best", lineLength));
        VW_TRY(m_part->worst, fields.text("worst", lineLength));
        VW_TRY(m_part->buckets[0], fields.text("good", lineLength));
        VW_TRY(m_part->buckets[1], fields.text("unsure", lineLength));
        VW_TRY(m_part->buckets[2], fields.text("bad", lineLength));
        return {};
    }

    Status readItem(const Fields& fields, int line) {
        if (!m_part) return toml::errorAt(line, "has an item before any part");
        VW_CHECK(fields.only({"id", "formula", "text", "argument"}));
        Item item;
        VW_TRY(item.id, fields.identifier("id"));
        if (!m_itemIds.insert(item.id).second) return fields.wrong("id", "is used by two items");
        VW_TRY(const std::string formula, fields.value<std::string>("formula"));
        const auto read = formulaFromText(formula);
        if (!read)
            return fields.wrong("formula", "is not of the form I^E or I_E with the letters I, E and S");
        item.formula = *read;
        VW_TRY(item.text, fields.text("text", lineLength));
        VW_TRY(item.argument, fields.text("argument", lineLength));
        Item& place = m_part->items[normOf(item.formula).index()];
        if (!place.id.empty()) return fields.wrong("formula", "is that of another item of the same part");
        place = std::move(item);
        return {};
    }

    Status readBands(const Fields& fields) {
        Bands& out = m_out.bands;
        VW_CHECK(fields.only({"version", "provisional", "note", "levels"}));
        VW_TRY(out.version, fields.text("version", idLength));
        VW_TRY(const bool provisional, fields.value<bool>("provisional"));
        if (!provisional) return fields.wrong("provisional", "must be true in this format");
        VW_TRY(out.note, fields.text("note", paragraphLength));
        VW_TRY(out.levels, fields.value<toml::Texts>("levels"));
        const std::set<std::string> different(out.levels.begin(), out.levels.end());
        if (different.size() != out.levels.size() || out.levels.size() < 2 || out.levels.size() > 9 ||
            !std::all_of(out.levels.begin(), out.levels.end(), isIdentifier))
            return fields.wrong("levels", "must be two to nine different identifiers");
        return {};
    }

    Status readLimits(const Fields& fields, int line) {
        if (m_out.bands.levels.empty()) return toml::errorAt(line, "must come behind the table [bands]");
        m_hasLimits = true;
        for (const toml::Field& field : fields.all()) {
            const auto index = bandIndex(field.key);
            if (!index) return toml::errorAt(field.line, "gives limits for an index that has no bands");
            VW_TRY(const toml::Integers numbers, fields.value<toml::Integers>(field.key));
            if (numbers.size() != m_out.bands.levels.size() - 1)
                return fields.wrong(field.key, "needs one limit less than there are levels");
            const bool ascending =
                std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal<>()) == numbers.end();
            if (!ascending || numbers.front() < 0 || numbers.back() > largestLimit)
                return fields.wrong(field.key, "is not ascending from 0 to at most 1000");
            m_out.bands.tables.push_back({*index, {numbers.begin(), numbers.end()}});
        }
        return {};
    }

    [[nodiscard]] Status checkStatements() const {
        if (m_out.statement(notForSelectionStatement).empty())
            return badInput("The instrument file has no statement with the id not-for-selection.");
        if (!m_out.validated && m_out.statement(notValidatedStatement).empty())
            return badInput(
                "The instrument file has no statement with the id not-validated, and does not say "
                "that the instrument is validated.");
        return {};
    }

    [[nodiscard]] Status checkParts() const {
        for (const PartKind kind : allParts) {
            const InstrumentPart& part = m_out.part(kind);
            const std::string name = kind == PartKind::world ? "world" : "self";
            if (part.title.empty()) return badInput("The instrument file has no part " + name + ".");
            const int line = m_partLines[static_cast<std::size_t>(kind)];
            for (std::size_t i = 0; i < part.items.size(); ++i)
                if (part.items[i].id.empty())
                    return toml::errorAt(line, "begins the part " + name +
                                                   ", which has no item of the formula " +
                                                   toText(normOrder()[i]));
        }
        return {};
    }

    Instrument m_out;
    InstrumentPart* m_part = nullptr;               ///< the one that items now belong to
    std::array<int, allParts.size()> m_partLines{}; ///< where each begins
    std::set<std::string> m_itemIds;
    bool m_hasLimits = false;
};

} // namespace

Result<Instrument> readInstrument(std::string_view file) {
    if (file.size() > largestFile)
        return Error{ErrorCode::tooLarge, "The instrument file is larger than 256 KiB."};
    VW_TRY(const std::vector<toml::Section> sections, toml::readLines(file));
    return Reader().read(sections);
}

} // namespace vw::axiology
