// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a form before it is sent off: kept like a note's draft, so that leaving a page loses
// nothing.
#pragma once

#include "app/frame/draft_keeper.h"

#include <QStringList>

namespace vw {

/// One form's fields by name. GUI thread only; the keeper outlives it.
class FormDraft : public QObject {
    Q_OBJECT

public:
    /// `key` says which form, and holds no content; `fields` are all it has.
    FormDraft(DraftKeeper& keeper, QString key, QStringList fields, QObject* parent = nullptr)
        : QObject(parent)
        , m_keeper(keeper)
        , m_key(std::move(key))
        , m_fields(std::move(fields)) {}

    /// What was typed last, or `otherwise`.
    Q_INVOKABLE QString value(const QString& field, const QString& otherwise = {}) const {
        const QString kept = m_keeper.restore(nameOf(field));
        return kept.isEmpty() ? otherwise : kept;
    }
    Q_INVOKABLE void keep(const QString& field, const QString& text) { m_keeper.type(nameOf(field), text); }
    /// The form was sent off or given up.
    void drop() {
        for (const QString& field : m_fields)
            m_keeper.drop(nameOf(field));
    }

private:
    [[nodiscard]] QString nameOf(const QString& field) const {
        return QStringLiteral("form/") + m_key + QLatin1Char('/') + field;
    }
    DraftKeeper& m_keeper;
    QString m_key;
    QStringList m_fields;
};

} // namespace vw
