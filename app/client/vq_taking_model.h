// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which an assessment is taken: where one is, and the way on and back.
#pragma once

#include "app/client/vq_compare_model.h"
#include "app/client/vq_hand_in_model.h"
#include "app/client/vq_intro_model.h"
#include "app/client/vq_order_model.h"
#include "app/client/vq_place_model.h"
#include "app/client/vq_practice_model.h"
#include "app/client/vq_retest_model.h"
#include "app/client/vq_sort_model.h"

namespace vw {

/// Goes on wherever it was left, also after the device lost its power, or on another device. GUI thread
/// only; what it refers to outlives it.
class VqTakingModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(int part READ part NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString instruction READ instruction NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool recoverable READ isRecoverable NOTIFY changed)
    Q_PROPERTY(vw::VqIntroModel* intro READ intro CONSTANT)
    Q_PROPERTY(vw::VqPracticeModel* practising READ practising CONSTANT)
    Q_PROPERTY(vw::VqSortModel* sorting READ sorting CONSTANT)
    Q_PROPERTY(vw::VqPlaceModel* placing READ placing CONSTANT)
    Q_PROPERTY(vw::VqCompareModel* comparing READ comparing CONSTANT)
    Q_PROPERTY(vw::VqOrderModel* order READ order CONSTANT)
    Q_PROPERTY(vw::VqRetestModel* retest READ retest CONSTANT)
    Q_PROPERTY(vw::VqHandInModel* handIn READ handIn CONSTANT)

public:
    enum class Step {
        Unavailable, ///< what is asked for or was begun can't go on here: `problem`
        Intro,       ///< told and asked before it begins
        Practising,  ///< a few obvious items first
        Sorting,     ///< one item after the other into three buckets
        Ordering,    ///< one bucket after the other by tapping
        Comparing,   ///< two items at a time instead
        Reviewing,   ///< the whole order
        HalfWay,     ///< the first part is done
        Retesting,   ///< both parts are done; a few pairs once more
        HandingIn,   ///< everything is done
        HandedIn,    ///< the coach receives it, or it is kept
    };
    Q_ENUM(Step)

    /// `services` and `desk` as for every page.
    VqTakingModel(practice::ClientDesk& desk, const PageServices& services);

    [[nodiscard]] Step step() const;
    /// 1 world, 2 self.
    [[nodiscard]] int part() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString instruction() const;
    /// Of the present part, or of the retest, 0 to 1.
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] QString problem() const;
    /// The problem lies in what was begun: starting anew helps.
    [[nodiscard]] bool isRecoverable() const { return m_keeper.isRecoverable(); }
    [[nodiscard]] VqIntroModel* intro() { return &m_intro; }
    [[nodiscard]] VqPracticeModel* practising() { return &m_practice; }
    [[nodiscard]] VqSortModel* sorting() { return &m_sorting; }
    [[nodiscard]] VqPlaceModel* placing() { return &m_placing; }
    [[nodiscard]] VqCompareModel* comparing() { return &m_comparing; }
    [[nodiscard]] VqOrderModel* order() { return &m_order; }
    [[nodiscard]] VqRetestModel* retest() { return &m_retest; }
    [[nodiscard]] VqHandInModel* handIn() { return &m_handIn; }

    /// Starts with the terms of the intro; needs its consent.
    Q_INVOKABLE void begin();
    /// Takes the last step back.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void compareInstead();
    Q_INVOKABLE void sortInstead();
    /// From a reviewed part to the next stop, from half way into the second part.
    Q_INVOKABLE void goOn();
    /// To handing in without the pairs that are still open.
    Q_INVOKABLE void leaveRetest();
    /// Gives up what can't go on and shows the intro.
    Q_INVOKABLE void startAnew() { m_keeper.giveUp(); }

signals:
    void changed();

private:
    void lookWhatIsAsked();
    [[nodiscard]] Step stepOfSitting() const;
    practice::ClientDesk& m_desk;
    PageServices m_services;
    QString m_askedProblem; ///< what is asked for is not here
    bool m_retestLeft = false;
    VqKeeper m_keeper;
    VqIntroModel m_intro;
    VqPracticeModel m_practice;
    VqSortModel m_sorting;
    VqPlaceModel m_placing;
    VqCompareModel m_comparing;
    VqOrderModel m_order;
    VqRetestModel m_retest;
    VqHandInModel m_handIn;
};

} // namespace vw
