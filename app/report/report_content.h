// SPDX-License-Identifier: GPL-3.0-or-later
// A report before it has pages: blocks of words, tables and charts, in reading order, in one language.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace vw {

/// What a colour stands for; the layout knows which colour that is. Never the only sign of anything.
enum class Ink : std::uint8_t {
    plain,
    muted,
    primary,
    intrinsic,
    extrinsic,
    systemic,
    good,
    caution,
    danger
};

/// Begins a section and is never left alone at the foot of a page.
struct Heading {
    QString text;
};

struct Paragraph {
    enum class Size : std::uint8_t { body, small };
    QString text;
    Size size = Size::body;
};

struct Bullets {
    QStringList lines;
};

/// A box with a bar in its colour; the title says in words what the colour says.
struct Notice {
    Ink ink = Ink::plain;
    QString title;
    QStringList lines;
};

struct Column {
    enum class Align : std::uint8_t { left, right };
    QString title; ///< a table whose titles are all empty has no head
    double weight = 1;
    Align align = Align::left;
};

struct Row {
    enum class Kind : std::uint8_t { plain, group }; ///< of a group only the first cell is shown, over all
    QStringList cells;
    Kind kind = Kind::plain;
    std::optional<int> bar = std::nullopt; ///< drawn behind the last cell, to both sides of a middle line
    Ink ink = Ink::plain;                  ///< of the bar
};

/// Every row has as many cells as there are columns.
struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
    int widestBar = 17; ///< the value that fills the room on one side

    [[nodiscard]] bool hasHead() const;
};

/// One ring: 0 is empty, 1 is full, more is drawn as full; the words carry the number.
struct Ring {
    Ink ink = Ink::plain;
    double share = 0;
    QString words; ///< "People 0.25"
};
struct RingFigure {
    QString title;
    std::vector<Ring> rings; ///< outermost first; none: `instead` is said
    QString instead;
};
/// Figures side by side.
struct Rings {
    std::vector<RingFigure> figures;
    QString caption;
};

/// Points of one line, by occasion; nothing where nothing may be shown.
struct TrendLine {
    Ink ink = Ink::plain;
    QString name;
    std::vector<std::optional<double>> shares;
};
struct TrendFigure {
    QString title;
    std::vector<TrendLine> lines;
};
/// Figures side by side over the same occasions, from 0 (below) to 1 and beyond.
struct Trends {
    std::vector<TrendFigure> figures;
    QStringList occasions; ///< oldest first
    QString zero;          ///< what 0 is
    QString one;           ///< what 1 is
};

using Block = std::variant<Heading, Paragraph, Bullets, Notice, Table, Rings, Trends>;

/// Plain value: all that a layout needs.
struct ReportContent {
    QString title;
    QString subtitle;
    QString header; ///< at the top of every page but the first
    QString footer; ///< at the foot of every page, left
    QString page;   ///< "Page %1 of %2", at the foot of every page, right
    QString author; ///< for the file's properties; may be empty
    QString language;
    std::vector<Block> blocks;
};

} // namespace vw
