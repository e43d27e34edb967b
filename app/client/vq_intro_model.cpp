// SPDX-License-Identifier: GPL-3.0-or-later
// Before an assessment.
#include "app/client/vq_intro_model.h"

#include "app/frame/text.h"

namespace vw {
namespace {

// A new version whenever the meaning of the text in consent() changes: it is handed in with the answers.
constexpr const char* version = "vq-consent-1";

} // namespace

VqIntroModel::VqIntroModel(Asked asked)
    : m_asked(std::move(asked)) {}

QString VqIntroModel::purpose() const {
    return m_asked.assignment ? qtText(m_asked.assignment->purpose) : QString();
}

QStringList VqIntroModel::statements() const {
    QStringList out;
    for (const axiology::HonestStatement& statement : axiology::builtInInstrument().statements)
        out << qtText(statement.text);
    return out;
}

QString VqIntroModel::consent() const {
    //: The consent before an assessment (version vq-consent-1); %1 is the name of the coach
    return tr("I take this assessment of my own accord. %1 may read my answers and what is computed from "
              "them, to "
              "talk about them with me. Nobody else receives them.")
        .arg(m_asked.coach);
}

QString VqIntroModel::consentVersion() const { return QString::fromLatin1(version); }

void VqIntroModel::setAgreed(bool agreed) {
    if (m_agreed == agreed) return;
    m_agreed = agreed;
    emit changed();
}

void VqIntroModel::setShowNow(bool showNow) {
    if (m_showNow == showNow) return;
    m_showNow = showNow;
    emit changed();
}

bool VqIntroModel::isForThisInstrument() const {
    const axiology::Instrument& here = axiology::builtInInstrument();
    return !m_asked.assignment || m_asked.assignment->instrument == here.id + " " + here.version;
}

practice::VqTerms VqIntroModel::terms() const {
    using coaching::Release;
    return {m_asked.assignment ? m_asked.assignment->id : coaching::VqAssignmentId(),
            m_showNow ? Release::showMeNow : Release::firstWithCoach, version};
}

} // namespace vw
