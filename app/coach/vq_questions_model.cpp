// SPDX-License-Identifier: GPL-3.0-or-later
// Questions in rows.
#include "app/coach/vq_questions_model.h"

#include "app/coach/vq_question_words.h"

namespace vw {

VqQuestionsModel::VqQuestionsModel(const VqResult& result, QObject* parent)
    : RowModel(parent) {
    const practice::VqReading& reading = result.reading;
    std::vector<VqQuestionRow> out;
    for (const practice::VqQuestion& question :
         practice::vqQuestions(reading.world, reading.self, result.words.assetThreshold))
        out.push_back({static_cast<int>(out.size()) + 1, static_cast<int>(question.lens) - 1,
                       wordsOf(question, result.words)});
    setRows(std::move(out));
}

QHash<int, QByteArray> VqQuestionsModel::roleNames() const {
    return {{LensRole, "lens"}, {TextRole, "text"}, {FirstRole, "first"}};
}

QVariant VqQuestionsModel::value(const VqQuestionRow& asked, int role) const {
    if (role == LensRole) return asked.lens;
    if (role == FirstRole) return asked.key == 1 || row(asked.key - 2).lens != asked.lens;
    return asked.text;
}

} // namespace vw
