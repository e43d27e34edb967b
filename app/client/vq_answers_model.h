// SPDX-License-Identifier: GPL-3.0-or-later
// The raw answers of one part of a submitted assessment: always the client's own.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/axiology/part.h"
#include "core/practice/relation_desk.h"

namespace vw {

struct VqAnswerRow {
    int key = 0; ///< the place
    QString text;
    friend bool operator==(const VqAnswerRow&, const VqAnswerRow&) = default;
};

/// Eighteen items, best first, never changing; none when there is nothing to read. GUI thread only.
class VqAnswersModel : public RowModel<VqAnswerRow> {
    Q_OBJECT
    Q_PROPERTY(QString title READ title CONSTANT)

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< int, from 1
        TextRole,                 ///< QString
    };
    Q_ENUM(Role)

    VqAnswersModel(const practice::VqReading* reading, axiology::PartKind part);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString title() const { return m_title; }

protected:
    [[nodiscard]] QVariant value(const VqAnswerRow& row, int role) const override;

private:
    QString m_title;
};

/// The page with the answers of one submission. GUI thread only.
class VqSubmittedModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool found READ isFound CONSTANT)
    Q_PROPERTY(QString day READ day CONSTANT)
    Q_PROPERTY(QString comment READ comment CONSTANT)
    Q_PROPERTY(vw::VqAnswersModel* world READ world CONSTANT)
    Q_PROPERTY(vw::VqAnswersModel* self READ self CONSTANT)

public:
    explicit VqSubmittedModel(const Result<practice::VqReading>& reading);

    /// False: it can't be read, or is gone.
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] QString comment() const { return m_comment; }
    [[nodiscard]] VqAnswersModel* world() { return &m_world; }
    [[nodiscard]] VqAnswersModel* self() { return &m_self; }

private:
    bool m_found = false;
    QString m_day;
    QString m_comment;
    VqAnswersModel m_world;
    VqAnswersModel m_self;
};

} // namespace vw
