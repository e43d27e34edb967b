// SPDX-License-Identifier: GPL-3.0-or-later
// Typing recovery words.
#include "app/common/word_entry_model.h"

#include "app/platform/typed_secret.h"

namespace vw {

QStringList WordEntryModel::near(QObject* field) const { return nearTyped(field); }

int WordEntryModel::spread(const QList<QObject*>& fields, int at) {
    const SpreadWords spread = spreadTyped(fields, at);
    if (spread.tooMany) {
        //: Below the fields for recovery words, when a longer text was pasted
        fail(0, tr("These are more words than there are fields. Nothing of it was taken over."));
        return at;
    }
    if (spread.count == 0) return -1;
    const bool whole = spread.count == fields.size();
    if (!whole || isSound(fields)) fail(0, {});
    return whole && m_wrong > 0 ? m_wrong - 1 : spread.first + spread.count;
}

/// Says which word is missing or none.
bool WordEntryModel::isSound(const QList<QObject*>& fields) {
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const SecretBytes word = joinTyped({fields[i]});
        const int number = static_cast<int>(i) + 1;
        if (word.size() == 0)
            //: Below recovery words being typed; %1 is a number
            return fail(number, tr("Word %1 is missing.").arg(number));
        if (recovery_words::firstUnknown(word.view()))
            //: Below recovery words being typed; %1 is a number
            return fail(number, tr("Word %1 is not a recovery word. Look at its spelling.").arg(number));
    }
    return true;
}

bool WordEntryModel::take(const QList<QObject*>& fields) {
    if (!isSound(fields)) return false;
    SecretBytes words = joinTyped(fields);
    if (!recovery_words::toEntropy(words.view()))
        return fail(
            0,
            //: Below recovery words that are all right one by one
            tr("All of these are recovery words, but they don't belong together. Look at their order, and "
               "whether one of them was taken for another."));
    m_words = std::move(words);
    for (QObject* field : fields)
        static_cast<void>(takeTyped(field)); // wiped and emptied; what they held is kept already
    fail(0, {});
    return true;
}

bool WordEntryModel::fail(int wrong, const QString& problem) {
    m_wrong = wrong;
    m_problem = problem;
    emit changed();
    return false;
}

} // namespace vw
