// SPDX-License-Identifier: GPL-3.0-or-later
// The people one shares a space with: name, safety number, whether it was compared.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"

#include <QStringList>

namespace vw {

struct PersonRow {
    QString key;
    QString name;
    QStringList safetyNumber;
    bool compared = false;
    friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

/// One row per confirmed pair. GUI thread only.
class PeopleModel : public RowModel<PersonRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString, of the shared space
        NameRole,               ///< QString
        SafetyNumberRole,       ///< QStringList, twelve groups of five digits
        ComparedRole,           ///< bool
    };
    Q_ENUM(Role)

    explicit PeopleModel(const PageServices& services, QObject* parent = nullptr);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The two people have compared the number in person or by voice.
    Q_INVOKABLE void markCompared(const QString& key);

protected:
    [[nodiscard]] QVariant value(const PersonRow& row, int role) const override;

private:
    void reload();
    PageServices m_services;
};

} // namespace vw
