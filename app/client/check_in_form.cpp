// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a check-in.
#include "app/client/check_in_form.h"

#include "app/frame/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vw {
namespace {

template <class Enum>
int numberOf(const std::optional<Enum>& choice) {
    return choice ? static_cast<int>(*choice) : 0;
}

template <class Enum>
std::optional<Enum> choiceOf(int number, Enum last) {
    if (number < 1 || number > static_cast<int>(last)) return std::nullopt;
    return static_cast<Enum>(number);
}

} // namespace

template <class T>
void CheckInForm::change(T& member, T value) {
    if (member == value) return;
    member = std::move(value);
    emit changed();
    emit edited();
}

QString CheckInForm::choice() const { return qtText(m_answers.choice); }
QString CheckInForm::action() const { return qtText(m_answers.action); }
int CheckInForm::outcome() const { return numberOf(m_answers.outcome); }
QString CheckInForm::outcomeValue() const { return qtText(m_answers.outcomeValue); }
int CheckInForm::outcomeFor() const { return numberOf(m_answers.outcomeFor); }
int CheckInForm::driver() const { return numberOf(m_answers.driver); }
bool CheckInForm::isEmpty() const { return m_answers.skipped(); }

void CheckInForm::setEnergy(int energy) {
    change(m_answers.energy, energy >= 1 && energy <= 5 ? std::optional(energy) : std::optional<int>());
}
void CheckInForm::setChoice(const QString& text) { change(m_answers.choice, coreText(text)); }
void CheckInForm::setAction(const QString& text) { change(m_answers.action, coreText(text)); }
void CheckInForm::setOutcome(int outcome) {
    using coaching::Outcome;
    const auto next = choiceOf(outcome, Outcome::skip);
    if (next != Outcome::done && next != Outcome::partly) {
        m_answers.outcomeValue.clear();
        m_answers.outcomeFor.reset();
    }
    change(m_answers.outcome, next);
}
void CheckInForm::setOutcomeValue(const QString& text) { change(m_answers.outcomeValue, coreText(text)); }
void CheckInForm::setOutcomeFor(int beneficiary) {
    change(m_answers.outcomeFor, choiceOf(beneficiary, coaching::Beneficiary::system));
}
void CheckInForm::setDriver(int driver) {
    change(m_answers.driver, choiceOf(driver, coaching::Driver::values));
}

void CheckInForm::show(const coaching::CheckIn& answers) {
    m_answers = answers;
    emit changed();
}

QString CheckInForm::toDraft() const {
    if (isEmpty()) return {};
    const QJsonObject draft{
        {QStringLiteral("energy"), energy()},
        {QStringLiteral("choice"), choice()},
        {QStringLiteral("action"), action()},
        {QStringLiteral("outcome"), outcome()},
        {QStringLiteral("outcomeValue"), outcomeValue()},
        {QStringLiteral("outcomeFor"), outcomeFor()},
        {QStringLiteral("driver"), driver()},
    };
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void CheckInForm::restore(const QString& draft) {
    const QJsonObject kept = QJsonDocument::fromJson(draft.toUtf8()).object();
    coaching::CheckIn answers;
    if (const int energy = kept.value(QStringLiteral("energy")).toInt(); energy >= 1 && energy <= 5)
        answers.energy = energy;
    answers.choice = coreText(kept.value(QStringLiteral("choice")).toString());
    answers.action = coreText(kept.value(QStringLiteral("action")).toString());
    answers.outcome = choiceOf(kept.value(QStringLiteral("outcome")).toInt(), coaching::Outcome::skip);
    answers.outcomeValue = coreText(kept.value(QStringLiteral("outcomeValue")).toString());
    answers.outcomeFor =
        choiceOf(kept.value(QStringLiteral("outcomeFor")).toInt(), coaching::Beneficiary::system);
    answers.driver = choiceOf(kept.value(QStringLiteral("driver")).toInt(), coaching::Driver::values);
    show(answers);
}

} // namespace vw
