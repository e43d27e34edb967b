// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of a result, and what its owner says to each: fits, doesn't fit, not sure.
#pragma once

#include "app/client/vq_own_results.h"
#include "app/frame/row_model.h"

namespace vw {

struct VqFindingRow {
    int key = 0;       ///< 1 … 36
    bool clear = true; ///< a clear view; otherwise one that is worth another look
    QString text;
    QString part;  ///< title of the part it belongs to
    int fit = 0;   ///< 0 nothing said, 1 fits, 2 doesn't fit, 3 not sure
    QString words; ///< in the client's words; what is typed and not saved yet goes first
    friend bool operator==(const VqFindingRow&, const VqFindingRow&) = default;
};

/// Clear views first, by norm order; then the others, farthest from the norm first, the world before the
/// self. Empty where single items must not be spoken about. GUI thread only; what it refers to outlives it.
class VqFindingsModel : public RowModel<VqFindingRow> {
    Q_OBJECT
    Q_PROPERTY(bool canSay READ canSay NOTIFY changed)
    Q_PROPERTY(bool forMyself READ isForMyself NOTIFY changed)
    Q_PROPERTY(int clearCount READ clearCount NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< int
        ClearRole,              ///< bool
        TextRole,               ///< QString
        PartRole,               ///< QString
        FitRole,                ///< int
        WordsRole,              ///< QString
    };
    Q_ENUM(Role)

    explicit VqFindingsModel(const PageServices& services);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(const VqOwnResult& result, const practice::VqReading& reading,
              const axiology::Instrument& words);
    void clear();

    /// What is said to it is kept beside it: for oneself, or for both once it is shared.
    [[nodiscard]] bool canSay() const { return m_shared || m_kept; }
    /// Nobody else reads what is said.
    [[nodiscard]] bool isForMyself() const { return m_kept && !m_shared; }
    /// How many of the rows are clear views.
    [[nodiscard]] int clearCount() const;

    /// 0 takes it back. Kept at once.
    Q_INVOKABLE void say(int key, int fit);
    /// Kept as a draft until `saveWords`.
    Q_INVOKABLE void type(int key, const QString& words);
    Q_INVOKABLE void saveWords(int key, const QString& words);

signals:
    void changed();

protected:
    [[nodiscard]] QVariant value(const VqFindingRow& row, int role) const override;

private:
    [[nodiscard]] QString draftName(int key) const;
    bool put(int key, int fit, const QString& words);
    PageServices m_services;
    [[nodiscard]] Result<std::vector<coaching::VqFinding>> said() const;
    Status keep(practice::FindingWord word);
    std::optional<SpaceId> m_shared;
    std::optional<coaching::VqKeptId> m_kept;
    coaching::VqSubmissionId m_id;
};

} // namespace vw
