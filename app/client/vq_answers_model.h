// SPDX-License-Identifier: GPL-3.0-or-later
// The raw answers of one part of a submitted assessment: always the client's own.
#pragma once

#include "app/client/vq_own_results.h"
#include "app/frame/row_model.h"

namespace vw {

struct VqAnswerRow {
    int key = 0; ///< the place
    QString text;
    friend bool operator==(const VqAnswerRow&, const VqAnswerRow&) = default;
};

/// Eighteen items, best first; none before `show`. GUI thread only.
class VqAnswersModel : public RowModel<VqAnswerRow> {
    Q_OBJECT
    Q_PROPERTY(QString title READ title CONSTANT)

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< int, from 1
        TextRole,                 ///< QString
    };
    Q_ENUM(Role)

    explicit VqAnswersModel(const axiology::InstrumentPart& words);
    /// `words` as at the making.
    void show(const axiology::InstrumentPart& words, const axiology::Ranking& ranking);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString title() const { return m_title; }

protected:
    [[nodiscard]] QVariant value(const VqAnswerRow& row, int role) const override;

private:
    QString m_title;
};

/// The page with the answers of one result, in the language in which they were given. GUI thread only.
class VqSubmittedModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool found READ isFound CONSTANT)
    Q_PROPERTY(QList<QString> readers READ readers CONSTANT)
    Q_PROPERTY(QString day READ day CONSTANT)
    Q_PROPERTY(QString comment READ comment CONSTANT)
    Q_PROPERTY(QString missing READ missing CONSTANT)
    Q_PROPERTY(vw::VqAnswersModel* world READ world CONSTANT)
    Q_PROPERTY(vw::VqAnswersModel* self READ self CONSTANT)

public:
    /// `key` as VqOwnResult gives it.
    VqSubmittedModel(const VqOwnResults& results, const QString& key);

    /// False: it can't be read, or is gone.
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] QString comment() const { return m_comment; }
    /// A sentence when items are named by formulas, because their words are not on this device.
    [[nodiscard]] QString missing() const { return m_missing; }
    /// Names of everybody else who has them.
    [[nodiscard]] QStringList readers() const { return m_readers; }
    [[nodiscard]] VqAnswersModel* world() { return &m_world; }
    [[nodiscard]] VqAnswersModel* self() { return &m_self; }

private:
    bool m_found = false;
    QString m_day;
    QString m_comment;
    QString m_missing;
    QStringList m_readers;
    VqAnswersModel m_world;
    VqAnswersModel m_self;
};

} // namespace vw
