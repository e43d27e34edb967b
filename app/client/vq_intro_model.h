// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told and chooses before an assessment begins.
#pragma once

#include "app/frame/services.h"
#include "core/practice/vq_sitting.h"

#include <QStringList>

namespace vw {

/// Purpose, honest statements, consent, and when the result is shown. GUI thread only.
class VqIntroModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString coach READ coach CONSTANT)
    Q_PROPERTY(QString purpose READ purpose CONSTANT)
    Q_PROPERTY(QList<QString> statements READ statements CONSTANT)
    Q_PROPERTY(QString consent READ consent CONSTANT)
    Q_PROPERTY(QString consentVersion READ consentVersion CONSTANT)
    Q_PROPERTY(bool agreed READ isAgreed WRITE setAgreed NOTIFY changed)
    Q_PROPERTY(bool showNow READ showsNow WRITE setShowNow NOTIFY changed)

public:
    struct Asked {
        QString coach; ///< name of the one who will read it
        std::optional<coaching::VqAssignment> assignment;
    };
    explicit VqIntroModel(Asked asked);

    [[nodiscard]] QString coach() const { return m_asked.coach; }
    /// In the coach's words; empty when nobody asked or nothing was said.
    [[nodiscard]] QString purpose() const;
    /// What the instrument is not, and what is kept with the answers.
    [[nodiscard]] QStringList statements() const;
    [[nodiscard]] QString consent() const;
    [[nodiscard]] QString consentVersion() const;
    [[nodiscard]] bool isAgreed() const { return m_agreed; }
    /// False: first together with the coach, which is what happens unless the person says otherwise.
    [[nodiscard]] bool showsNow() const { return m_showNow; }
    void setAgreed(bool agreed);
    void setShowNow(bool showNow);

    /// False when what is asked for is another instrument than the one at hand.
    [[nodiscard]] bool isForThisInstrument() const;
    [[nodiscard]] practice::VqTerms terms() const;

signals:
    void changed();

private:
    Asked m_asked;
    bool m_agreed = false;
    bool m_showNow = false;
};

} // namespace vw
