// SPDX-License-Identifier: GPL-3.0-or-later
// The instruments of the practice: the built-in one, and licensed ones that were loaded from files.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"

#include <QUrl>

namespace vw {

struct VqInstrumentRow {
    QString key;
    QString title;
    QString edition; ///< id, version and language
    QString licence;
    bool builtIn = false;
    friend bool operator==(const VqInstrumentRow&, const VqInstrumentRow&) = default;
};

/// GUI thread only; what it refers to outlives it.
class VqInstrumentsModel : public RowModel<VqInstrumentRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        TitleRole,              ///< QString
        EditionRole,            ///< QString
        LicenceRole,            ///< QString
        BuiltInRole,            ///< bool
    };
    Q_ENUM(Role)

    explicit VqInstrumentsModel(const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    /// Why a file was not loaded, with the line that is wrong; empty after one was.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// A file on this computer. True when it was checked and kept; otherwise `problem` says why.
    Q_INVOKABLE bool load(const QUrl& file);
    /// The same for what a person types where no window chooses files: a path, "~" for the home folder.
    Q_INVOKABLE bool loadFrom(const QString& path);
    /// It can't be assigned any more; who was asked to take it keeps the words.
    Q_INVOKABLE void remove(const QString& key);

signals:
    void countChanged();
    void problemChanged();

protected:
    [[nodiscard]] QVariant value(const VqInstrumentRow& row, int role) const override;

private:
    void reload();
    PageServices m_services;
    QString m_problem;
};

} // namespace vw
