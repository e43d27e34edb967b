// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes what a client is asked for.
#include "app/coach/vq_ask_model.h"

#include "app/common/readers.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/practice/vq_desk.h"

namespace vw {
namespace {

/// Error badInput, naming the field, for a text that is no day.
Result<std::optional<coaching::LocalDate>> dayOf(const QString& text, const char* wrong) {
    if (text.trimmed().isEmpty()) return std::optional<coaching::LocalDate>();
    const auto day = coaching::LocalDate::fromText(coreText(text.trimmed()));
    if (!day) return badInput(wrong);
    return std::optional(*day);
}

QString typed(const std::optional<coaching::LocalDate>& day) {
    return day ? qtText(day->toText()) : QString();
}

} // namespace

VqAskModel::VqAskModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                       QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_services(services)
    , m_draft(services.drafts, QStringLiteral("vq-asking/") + key,
              {QStringLiteral("purpose"), QStringLiteral("due"), QStringLiteral("reminder"),
               QStringLiteral("instrument")}) {
    if (const Status found = find(key); !found) {
        m_gone = true;
        m_problem = sentenceOf(found.error());
    }
    listInstruments();
}

Status VqAskModel::find(const QString& key) {
    VW_TRY(m_client, coaching::ClientId::fromHexText(coreText(key.section(QLatin1Char('/'), 0, 0))));
    VW_TRY(const practice::ClientCard card, m_desk.client(m_client));
    m_shared = card.sharedSpace;
    m_clientName = qtText(card.client.name);
    m_readers = readersOf(m_services, m_shared);
    const QString asked = key.section(QLatin1Char('/'), 1, 1);
    if (asked.isEmpty()) {
        m_assignment.instrument = practice::nameOf(axiology::builtInInstrument()).toText();
        return {};
    }
    VW_TRY(const auto id, coaching::VqAssignmentId::fromHexText(coreText(asked)));
    VW_TRY(const auto cards, practice::VqDesk(m_services.vault, m_services.clock, m_shared).assignments());
    for (const practice::AssignmentCard& one : cards)
        if (one.assignment.id == id) {
            m_assignment = one.assignment;
            return {};
        }
    return notFound("This assessment is not asked for any more.");
}

void VqAskModel::listInstruments() {
    const std::string language = coreText(QLocale().bcp47Name());
    const practice::InstrumentShelf shelf(m_services.vault);
    for (const axiology::Instrument& one : shelf.all()) {
        const practice::InstrumentName name = practice::nameOf(one);
        if (std::find(m_names.begin(), m_names.end(), name.toText()) != m_names.end()) continue;
        const auto mine = shelf.find(name, language);
        m_names.push_back(name.toText());
        //: An instrument in a choice: title, version
        m_titles << tr("%1, version %2").arg(qtText((mine ? *mine : one).title), qtText(one.version));
    }
}

int VqAskModel::instrument() const {
    const auto found = std::find(m_names.begin(), m_names.end(), m_assignment.instrument);
    return found == m_names.end() ? -1 : static_cast<int>(found - m_names.begin());
}

QString VqAskModel::purpose() const { return qtText(m_assignment.purpose); }
QString VqAskModel::due() const { return typed(m_assignment.dueOn); }
QString VqAskModel::reminder() const { return typed(m_assignment.remindOn); }

QString VqAskModel::daysFromNow(int days) const {
    return qtText(today(m_services.clock).plusDays(days).toText());
}

bool VqAskModel::send(int instrument, const QString& purpose, const QString& due, const QString& reminder) {
    const auto writeAll = [&]() -> Status {
        coaching::VqAssignment assignment = m_assignment;
        if (instrument >= 0 && instrument < m_titles.size())
            assignment.instrument = m_names[static_cast<std::size_t>(instrument)];
        assignment.purpose = coreText(purpose.trimmed());
        VW_TRY(assignment.dueOn, dayOf(due, "The due date is not a day such as 2027-01-14."));
        VW_TRY(assignment.remindOn, dayOf(reminder, "The reminder is not a day such as 2027-01-14."));
        return write(std::move(assignment));
    };
    const Status written = writeAll();
    m_problem = written ? QString() : sentenceOf(written.error());
    emit problemChanged();
    if (!written) return false;
    m_draft.drop();
    m_services.changes.announce();
    return true;
}

Status VqAskModel::write(coaching::VqAssignment assignment) {
    if (!isFresh())
        return practice::VqDesk(m_services.vault, m_services.clock, m_shared).change(std::move(assignment));
    VW_TRY([[maybe_unused]] const auto id, m_desk.assignVq(m_client, std::move(assignment)));
    //: Message after the coach has asked for an assessment
    m_services.toasts.show(tr("The VQ assessment is waiting for them"));
    return {};
}

} // namespace vw
