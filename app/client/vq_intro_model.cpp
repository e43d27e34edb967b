// SPDX-License-Identifier: GPL-3.0-or-later
// Before an assessment.
#include "app/client/vq_intro_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {
namespace {

// A new version whenever the meaning of consentPoints() or consent() changes: it goes with the answers.
constexpr const char* sharedVersion = "vq-consent-3";
constexpr const char* ownVersion = "vq-consent-own-2";

std::string nameOf(const axiology::Instrument& instrument) {
    return instrument.id + ' ' + instrument.version;
}

} // namespace

bool isForMyself(const practice::VqTerms& terms) {
    return terms.consentVersion.rfind("vq-consent-own-", 0) == 0; // of every version
}

VqIntroModel::VqIntroModel(Asked asked)
    : m_asked(std::move(asked)) {}

void VqIntroModel::setAsked(Asked asked) {
    // Who reads it, and what is taken, are part of what was agreed to.
    if (asked.coach != m_asked.coach || nameOf(asked.instrument) != nameOf(m_asked.instrument))
        m_agreed = false;
    m_asked = std::move(asked);
    emit changed();
}

QString VqIntroModel::purpose() const {
    return m_asked.assignment ? qtText(m_asked.assignment->purpose) : QString();
}

QString VqIntroModel::due() const {
    return m_asked.assignment && m_asked.assignment->dueOn ? dayText(*m_asked.assignment->dueOn) : QString();
}

QStringList VqIntroModel::statements() const {
    QStringList out;
    for (const axiology::HonestStatement& statement : m_asked.instrument.statements)
        out << qtText(statement.text);
    return out;
}

QStringList VqIntroModel::consentPoints() const {
    const axiology::Instrument& instrument = m_asked.instrument;
    return {
        //: A point of the consent before an assessment (versions vq-consent-3 and vq-consent-own-2): title,
        //: version and licence of the instrument
        tr("What you take: “%1”, version %2 (licence: %3).")
            .arg(qtText(instrument.title), qtText(instrument.version), qtText(instrument.licence)),
        //: A point of the consent before an assessment (versions vq-consent-3 and vq-consent-own-2)
        tr("What is kept: your answers, the order in which the items were shown and the random number it "
           "came from, every move you make, and when you make it. Moves and times only help to see how far "
           "a result can be trusted."),
        isForMyself()
            //: A point of the consent before an assessment (version vq-consent-own-2)
            ? tr("Who sees it: nobody but you. It lies sealed on your devices. If you share the result "
                 "later, you see with whom before you do.")
            //: A point of the consent before an assessment (version vq-consent-3); %1 is the coach's name
            : tr("Who sees it: nobody until you hand it in; then you and %1, all that is kept. No employer, "
                 "no server, nobody else.")
                  .arg(m_asked.coach),
        //: A point of the consent before an assessment (versions vq-consent-3 and vq-consent-own-2)
        tr("It is voluntary. You can pause anywhere, go on on another of your devices, and throw away what "
           "you have not finished."),
    };
}

QString VqIntroModel::consent() const {
    if (isForMyself())
        //: The consent before an assessment (version vq-consent-own-2)
        return tr("I take this assessment of my own accord, for myself.");
    //: The consent before an assessment (version vq-consent-3); %1 is the name of the coach
    return tr("I take this assessment of my own accord. %1 may read what I hand in and what is computed from "
              "it, to talk about it with me.")
        .arg(m_asked.coach);
}

QString VqIntroModel::consentVersion() const {
    return QString::fromLatin1(isForMyself() ? ownVersion : sharedVersion);
}

bool VqIntroModel::choosesReader() const { return !m_asked.coach.isEmpty() && !m_asked.assignment; }

bool VqIntroModel::isForMyself() const {
    return m_asked.coach.isEmpty() || (m_forMyself && !m_asked.assignment);
}

void VqIntroModel::setForMyself(bool forMyself) {
    if (m_forMyself == forMyself) return;
    m_forMyself = forMyself;
    m_agreed = false; // it was another text
    emit changed();
}

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

practice::VqTerms VqIntroModel::terms() const {
    using coaching::Release;
    return {m_asked.assignment ? m_asked.assignment->id : coaching::VqAssignmentId(),
            showsNow() ? Release::showMeNow : Release::firstWithCoach,
            coreText(consentVersion()) + ' ' + nameOf(m_asked.instrument)};
}

} // namespace vw
