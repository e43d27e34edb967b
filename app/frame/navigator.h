// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell asks about pages: which destinations there are, where a page's QML is, what it is given.
#pragma once

#include "app/frame/page_registry.h"

#include <QAbstractListModel>
#include <QUrl>

namespace vw {

/// The destinations of the navigation, and the maker of view models. Only the shell (qml/shell) uses it;
/// pages emit `open`, `go` and `back`. GUI thread only.
class Navigator : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int current READ currentValue NOTIFY currentChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged)
    Q_PROPERTY(bool listShape READ isListShape NOTIFY currentChanged)

public:
    enum Role {
        PageRole = Qt::UserRole, ///< routes::Page
        LabelRole,               ///< QString, translated
        IconRole,                ///< QString, name of an embedded icon
    };
    Q_ENUM(Role)

    explicit Navigator(PageRegistry registry, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] routes::Page current() const { return m_current; }
    [[nodiscard]] int currentValue() const { return static_cast<int>(m_current); }
    /// The row of the current destination, or -1 when a page without a button is shown.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool isListShape() const;
    [[nodiscard]] const PageRegistry& registry() const { return m_registry; }

    Q_INVOKABLE bool has(int page) const;
    /// Makes `page` the current destination; ignored when it is not registered.
    Q_INVOKABLE void go(int page);
    Q_INVOKABLE void goToRow(int row);
    /// Shows a page on top of what is shown; ignored when it is not registered.
    Q_INVOKABLE void open(int page, const QString& key);
    /// Goes there when it is a destination of the navigation, else shows it on top.
    Q_INVOKABLE void show(int page);
    Q_INVOKABLE QUrl url(int page) const;
    /// A new view model for that page, or null when it has none. The caller hands it to `adopt` next.
    Q_INVOKABLE QObject* makeViewModel(int page, const QString& key) const;
    /// Lets the view model live exactly as long as the page that was made for it.
    Q_INVOKABLE void adopt(QObject* viewModel, QObject* pageItem) const;

signals:
    void currentChanged();
    /// Emitted on every `go`, also to the destination that is current already: what lies on it is closed.
    void went();
    void opened(int page, const QString& key);

private:
    PageRegistry m_registry;
    routes::Page m_current = routes::Page::None;
};

} // namespace vw
