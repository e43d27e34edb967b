// SPDX-License-Identifier: GPL-3.0-or-later
// The questions themselves: open, about what is there, never a verdict on the person.
#include "app/coach/vq_question_words.h"

#include "app/frame/text.h"

#include <QCoreApplication>

namespace vw {
namespace {

using axiology::Dimension;
using axiology::PartKind;
using practice::QuestionGround;
using practice::VqQuestion;

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(VqQuestions)
};

QString clearInWorld(Dimension dimension) {
    switch (dimension) {
    case Dimension::intrinsic:
        //: A coaching question (also all the next ones)
        return Questions::tr(
            "You see people clearly, each for who they are. Where does that help already, and whom?");
    case Dimension::extrinsic:
        return Questions::tr(
            "You see clearly what is useful and what works. Which task of yours shows it best?");
    case Dimension::systemic:
        return Questions::tr(
            "You see clearly what rules and ideas are good for. Where does that carry you and others?");
    }
    return {};
}

QString clearInSelf(Dimension dimension) {
    switch (dimension) {
    case Dimension::intrinsic:
        return Questions::tr(
            "You know clearly that you are worth something as you are. When did you last act from there?");
    case Dimension::extrinsic:
        return Questions::tr("You see clearly what you can do. What would you like to do more of?");
    case Dimension::systemic:
        return Questions::tr("You see clearly what you stand for. How does an ordinary week show it?");
    }
    return {};
}

QString apart(Dimension dimension) {
    switch (dimension) {
    case Dimension::intrinsic:
        return Questions::tr("You weigh other people in one way and yourself in another. What would you like "
                             "to find out about that?");
    case Dimension::extrinsic:
        return Questions::tr("You weigh the work around you in one way and your own in another. What would "
                             "you like to find out about that?");
    case Dimension::systemic:
        return Questions::tr("You weigh rules around you in one way and your own in another. What would you "
                             "like to find out about that?");
    }
    return {};
}

/// `good` items add value by the norm.
QString aboutItem(QuestionGround ground, bool good) {
    switch (ground) {
    case QuestionGround::lessFelt:
        //: %1 is an item of the assessment (also in the next ones)
        return good ? Questions::tr("“%1” weighs little with you. What good in it might be easy to overlook?")
                    : Questions::tr(
                          "“%1” troubles you little. What could become better if it troubled you more?");
    case QuestionGround::mixedUp:
        return good ? Questions::tr(
                          "You put “%1” among what takes value away. What have you seen that makes it so?")
                    : Questions::tr("You put “%1” among what adds value. What does it give you?");
    case QuestionGround::moreFelt:
        return good ? Questions::tr("“%1” weighs much with you. What is its right measure, and what would "
                                    "you say no to?")
                    : Questions::tr(
                          "“%1” troubles you much. What stand would you take about it, and with whom?");
    default:
        return Questions::tr("“%1” is clear to you. Where is it missing around you, and what would it take "
                             "to stand up for it?");
    }
}

} // namespace

QString wordsOf(const VqQuestion& question, const axiology::Instrument& words) {
    if (!question.item) {
        if (question.ground == QuestionGround::dimensionsApart) return apart(question.dimension);
        return question.part == PartKind::world ? clearInWorld(question.dimension)
                                                : clearInSelf(question.dimension);
    }
    return aboutItem(question.ground, question.item->good())
        .arg(qtText(words.part(question.part).item(*question.item).text));
}

} // namespace vw
