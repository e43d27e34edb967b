// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/row_model.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace vw;

namespace {

struct Row {
    QString key;
    QString text;
    friend bool operator==(const Row&, const Row&) = default;
};

class Rows : public RowModel<Row> {
public:
    using RowModel<Row>::setRows;

protected:
    [[nodiscard]] QVariant value(const Row& row, int role) const override {
        return role == Qt::DisplayRole ? row.text : QVariant();
    }
};

std::vector<Row> rowsOf(const QString& keys) {
    std::vector<Row> rows;
    for (const QChar key : keys)
        rows.push_back({key, key});
    return rows;
}

QString keysOf(const Rows& model) {
    QString keys;
    for (const Row& row : model.rows())
        keys += row.key;
    return keys;
}

} // namespace

TEST_CASE("Whatever comes next, the rows are what was given and the signals are in order") {
    const QString before = GENERATE(QString(), QString("a"), QString("abc"), QString("abcdef"));
    const QString after = GENERATE(QString(), QString("a"), QString("b"), QString("abc"), QString("cba"),
                                   QString("axbc"), QString("abcdefg"), QString("bcdef"), QString("afedcb"));
    Rows model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rowsOf(before));
    model.setRows(rowsOf(after));
    CHECK(keysOf(model) == after);
}

TEST_CASE("Rows that stay are left alone, and a changed one is told alone") {
    Rows model;
    model.setRows(rowsOf("abcd"));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy counted(&model, &CountedListModel::countChanged);
    std::vector<Row> next = rowsOf("abXcd");
    next[0].text = "other";
    model.setRows(std::move(next));
    REQUIRE(inserted.count() == 1);
    CHECK(inserted.front().at(1).toInt() == 2);
    CHECK(removed.isEmpty());
    REQUIRE(changed.count() == 1);
    CHECK(changed.front().at(0).toModelIndex().row() == 0);
    CHECK(counted.count() == 1);
}
