// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told and chooses before an assessment begins.
#pragma once

#include "app/frame/services.h"
#include "core/axiology/instrument.h"
#include "core/practice/vq_sitting.h"

#include <QStringList>

namespace vw {

/// Whether somebody agreed to keep their result to themselves, by the version of what they agreed to.
bool isForMyself(const practice::VqTerms& terms);

/// Purpose, honest statements, consent, and when the result is shown. GUI thread only.
class VqIntroModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString due READ due NOTIFY changed)
    Q_PROPERTY(QList<QString> statements READ statements NOTIFY changed)
    Q_PROPERTY(QList<QString> consentPoints READ consentPoints NOTIFY changed)
    Q_PROPERTY(QString consent READ consent NOTIFY changed)
    Q_PROPERTY(QString consentVersion READ consentVersion NOTIFY changed)
    Q_PROPERTY(bool choosesReader READ choosesReader NOTIFY changed)
    Q_PROPERTY(bool forMyself READ isForMyself WRITE setForMyself NOTIFY changed)
    Q_PROPERTY(bool agreed READ isAgreed WRITE setAgreed NOTIFY changed)
    Q_PROPERTY(bool showNow READ showsNow WRITE setShowNow NOTIFY changed)

public:
    struct Asked {
        QString coach; ///< name of the one who will read it; empty without a coach
        std::optional<coaching::VqAssignment> assignment;
        axiology::Instrument instrument; ///< in the person's language
    };
    explicit VqIntroModel(Asked asked);
    /// Something else is asked for now.
    void setAsked(Asked asked);

    [[nodiscard]] const axiology::Instrument& instrument() const { return m_asked.instrument; }
    [[nodiscard]] QString coach() const { return m_asked.coach; }
    /// In the coach's words; empty when nobody asked or nothing was said.
    [[nodiscard]] QString purpose() const;
    /// The day in words, or empty.
    [[nodiscard]] QString due() const;
    /// What the instrument is not, and what is kept with the answers.
    [[nodiscard]] QStringList statements() const;
    /// What one agrees to, point by point, in plain words; `consentVersion` names the text.
    [[nodiscard]] QStringList consentPoints() const;
    [[nodiscard]] QString consent() const;
    [[nodiscard]] QString consentVersion() const;
    /// There is a coach, who has not asked for it: both is possible.
    [[nodiscard]] bool choosesReader() const;
    /// Nobody else receives it.
    [[nodiscard]] bool isForMyself() const;
    [[nodiscard]] bool isAgreed() const { return m_agreed; }
    /// False: first together with the coach, which is what happens unless the person says otherwise. Without
    /// any coach it is shown, unless the person says otherwise.
    [[nodiscard]] bool showsNow() const { return m_showNow.value_or(m_asked.coach.isEmpty()); }
    void setForMyself(bool forMyself);
    void setAgreed(bool agreed);
    void setShowNow(bool showNow);

    [[nodiscard]] practice::VqTerms terms() const;

signals:
    void changed();

private:
    Asked m_asked;
    bool m_forMyself = false;
    bool m_agreed = false;
    std::optional<bool> m_showNow;
};

} // namespace vw
