// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one submission, and only that one, so that a long history costs nothing before it is looked at.
#include "app/coach/vq_debrief_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {

using axiology::PartKind;

VqDebriefModel::VqDebriefModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                               QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_key(key) {
    auto read = VqResult::read(desk, services, key);
    if (!read) {
        m_problem = sentenceOf(read.error());
        return;
    }
    m_result = std::move(*read);
    m_world = std::make_unique<VqPartModel>(*m_result, PartKind::world);
    m_self = std::make_unique<VqPartModel>(*m_result, PartKind::self);
    m_questions = std::make_unique<VqQuestionsModel>(*m_result);
    m_numbers = std::make_unique<VqNumbersModel>(*m_result);
    m_trend = std::make_unique<VqTrendModel>(desk, *m_result, services);
    m_notes = std::make_unique<VqNotes>(*m_result, services);
    m_file = std::make_unique<VqSaveModel>(desk, *m_result, services);
    connect(&m_services.changes, &Changes::changed, this, &VqDebriefModel::reload);
    reload();
}

void VqDebriefModel::reload() {
    auto talk = m_result->talk(m_services);
    if (!talk) return m_services.toasts.fail(talk.error());
    m_talk = std::move(*talk);
    m_world->update(m_talk);
    m_self->update(m_talk);
    emit changed();
}

QString VqDebriefModel::clientName() const {
    return m_result ? qtText(m_result->client.client.name) : QString();
}

QString VqDebriefModel::day() const {
    return m_result ? dayText(qtLocal(m_result->reading.submission.taken()).date()) : QString();
}

QString VqDebriefModel::instrument() const {
    if (!m_result) return {};
    //: An instrument: title, version
    return tr("%1, version %2").arg(qtText(m_result->words.title), qtText(m_result->words.version));
}

QString VqDebriefModel::comment() const {
    return m_result ? qtText(m_result->reading.submission.comment) : QString();
}

bool VqDebriefModel::isReadable() const {
    if (!m_result) return false;
    const practice::VqReading& reading = m_result->reading;
    return std::min(reading.world.validity.verdict, reading.self.validity.verdict) !=
           axiology::Verdict::doNotInterpret;
}

QString VqDebriefModel::seen() const {
    if (!m_result) return {};
    const coaching::VqOpening& opening = m_talk.opening;
    const auto on = [](UtcMillis at) { return dayText(qtLocal(at).date()); };
    //: Whether a client sees a result: %1 is the client, %2 a day
    if (opening.heldAt)
        return tr("%1 sees this since the debrief on %2.").arg(clientName(), on(*opening.heldAt));
    //: Whether a client sees a result: %1 is the client, %2 a day
    if (opening.shownAt) return tr("%1 asked to see this on %2.").arg(clientName(), on(*opening.shownAt));
    if (m_result->reading.submission.release == coaching::Release::showMeNow)
        //: Whether a client sees a result: %1 is the client
        return tr("%1 sees this since handing it in.").arg(clientName());
    //: Whether a client sees a result: %1 is the client
    return tr("%1 chose to look at this together with you first, and sees the answers only.")
        .arg(clientName());
}

QStringList VqDebriefModel::statements() const {
    QStringList out;
    if (m_result)
        for (const axiology::HonestStatement& statement : m_result->words.statements)
            out << qtText(statement.text);
    return out;
}

} // namespace vw
