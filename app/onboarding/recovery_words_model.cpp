// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery words.
#include "app/onboarding/recovery_words_model.h"

#include "app/frame/text.h"
#include "app/platform/typed_secret.h"
#include "app/report/recovery_sheet.h"
#include "core/practice/recovery_check.h"

#include <QDate>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace vw {
namespace {

constexpr int wordCount = 12;
constexpr int askedCount = 3;

QList<int> randomPositions() {
    QList<int> all(wordCount);
    std::iota(all.begin(), all.end(), 1);
    std::shuffle(all.begin(), all.end(), *QRandomGenerator::system());
    QList<int> asked = all.first(askedCount);
    std::sort(asked.begin(), asked.end());
    return asked;
}

} // namespace

RecoveryWordsModel::RecoveryWordsModel(QObject* parent)
    : QObject(parent)
    , m_entropy(Secret<16>::random())
    , m_words(recovery_words::fromEntropy(m_entropy))
    , m_asked(randomPositions()) {}

QStringList RecoveryWordsModel::words() const { return shownWords(m_words); }

DevicePublic RecoveryWordsModel::paper() const {
    return DeviceKeys::fromSeed(recovery_words::paperSeed(m_entropy)).publicKeys();
}

void RecoveryWordsModel::noteChecked(Vault& vault, const Clock& clock) const {
    // Only for the yearly reminder: without it there is none before the devices are looked at.
    static_cast<void>(practice::checkRecoveryWords(vault, m_words.view(), clock));
}

Status RecoveryWordsModel::offerTo(NewWords& words) const {
    return words.show(DeviceKeys::fromSeed(recovery_words::paperSeed(m_entropy)));
}

Status RecoveryWordsModel::confirmTo(NewWords& words) const { return words.confirm(m_words.view()); }

void RecoveryWordsModel::forget() {
    m_entropy = Secret<16>::random(); // never the zeros of a wiped one: everybody knows their words
    m_words = {};
}

QString RecoveryWordsModel::sheetNumber() const { return shownSheetNumber(paper().id()); }

void RecoveryWordsModel::saveSheet(const QUrl& file, const QString& whose) {
    const auto written = [&]() -> Result<std::filesystem::path> {
        const QString today = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
        VW_TRY(const SecretBytes sheet, recoverySheet(m_words, {whose.trimmed(), today, sheetNumber()}));
        return writeRecoverySheet(coreText(file.toLocalFile()), sheet);
    }();
    m_sheetName = written ? qtText(written->filename().string()) : QString();
    m_sheetProblem = written ? QString() : sentenceOf(written.error());
    emit sheetChanged();
}

bool RecoveryWordsModel::check(const QStringList& answers) {
    const QStringList right = words();
    m_confirmed = answers.size() == m_asked.size();
    for (qsizetype i = 0; m_confirmed && i < answers.size(); ++i)
        m_confirmed = answers[i].trimmed().toLower() == right[m_asked[i] - 1];
    //: Below the three words that were asked back
    m_problem =
        m_confirmed ? QString() : tr("These are not the words that were shown. Go back and look once more.");
    emit confirmedChanged();
    return m_confirmed;
}

} // namespace vw
