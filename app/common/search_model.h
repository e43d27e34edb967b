// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for words in everything this person can read, as they type.
#pragma once

#include "app/frame/routes.h"
#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/finding.h"

namespace vw {

struct SearchRow {
    QString key;     ///< unique among the rows
    QString title;   ///< what kind of thing, and of whom
    QString excerpt; ///< StyledText, the found words bold
    QString plain;   ///< the excerpt without marks, for screen readers
    QString icon;
    routes::Page page = routes::Page::None; ///< where it is looked at; None when there is no such place
    QString target;                         ///< key for that page; empty for a destination of the navigation
    friend bool operator==(const SearchRow&, const SearchRow&) = default;
};

/// GUI thread only; what it refers to outlives it.
class SearchModel : public RowModel<SearchRow> {
    Q_OBJECT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int count READ count NOTIFY wordsChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        TitleRole,              ///< QString
        ExcerptRole,            ///< QString
        PlainRole,              ///< QString
        IconRole,               ///< QString
        PageRole,               ///< routes::Page
        TargetRole,             ///< QString
    };
    Q_ENUM(Role)

    explicit SearchModel(const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] int count() const { return rowCount(); }

signals:
    void wordsChanged();

protected:
    [[nodiscard]] QVariant value(const SearchRow& row, int role) const override;

private:
    void reload();
    PageServices m_services;
    QString m_words;
};

} // namespace vw
