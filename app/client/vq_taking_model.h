// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which an assessment is taken: where one is, and the way on and back.
#pragma once

#include "app/client/vq_compare_model.h"
#include "app/client/vq_hand_in_model.h"
#include "app/client/vq_intro_model.h"
#include "app/client/vq_order_model.h"
#include "app/client/vq_place_model.h"
#include "app/client/vq_sort_model.h"
#include "core/practice/client_desk.h"

namespace vw {

/// Goes on wherever it was left, also after the device lost its power. GUI thread only; what it refers to
/// outlives it.
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
    Q_PROPERTY(vw::VqSortModel* sorting READ sorting CONSTANT)
    Q_PROPERTY(vw::VqPlaceModel* placing READ placing CONSTANT)
    Q_PROPERTY(vw::VqCompareModel* comparing READ comparing CONSTANT)
    Q_PROPERTY(vw::VqOrderModel* order READ order CONSTANT)
    Q_PROPERTY(vw::VqHandInModel* handIn READ handIn CONSTANT)

public:
    enum class Step {
        Unavailable, ///< there is no coach to hand it in to, or what was begun can't go on: `problem`
        Intro,       ///< told and asked before it begins
        Sorting,     ///< one item after the other into three buckets
        Ordering,    ///< one bucket after the other by tapping
        Comparing,   ///< two items at a time instead
        Reviewing,   ///< the whole order
        HalfWay,     ///< the first part is done
        HandingIn,   ///< both parts are done
        HandedIn,    ///< the coach receives it
    };
    Q_ENUM(Step)

    /// `services` and `desk` as for every page.
    VqTakingModel(practice::ClientDesk& desk, const PageServices& services);

    [[nodiscard]] Step step() const;
    /// 1 world, 2 self.
    [[nodiscard]] int part() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString instruction() const;
    /// Of the present part, 0 to 1.
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] QString problem() const;
    /// The problem lies in what was begun: starting anew helps.
    [[nodiscard]] bool isRecoverable() const { return !m_keeper.problem().isEmpty(); }
    [[nodiscard]] VqIntroModel* intro() { return &m_intro; }
    [[nodiscard]] VqSortModel* sorting() { return &m_sorting; }
    [[nodiscard]] VqPlaceModel* placing() { return &m_placing; }
    [[nodiscard]] VqCompareModel* comparing() { return &m_comparing; }
    [[nodiscard]] VqOrderModel* order() { return &m_order; }
    [[nodiscard]] VqHandInModel* handIn() { return &m_handIn; }

    /// Starts with the terms of the intro; needs its consent.
    Q_INVOKABLE void begin();
    /// Takes the last step back.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void compareInstead();
    Q_INVOKABLE void sortInstead();
    /// From a reviewed part to the next stop, from half way into the second part.
    Q_INVOKABLE void goOn();
    /// Gives up what can't go on and shows the intro.
    Q_INVOKABLE void startAnew();

signals:
    void changed();

private:
    [[nodiscard]] const axiology::InstrumentPart& words() const;
    practice::ClientDesk& m_desk;
    VqKeeper m_keeper;
    VqIntroModel m_intro;
    VqSortModel m_sorting;
    VqPlaceModel m_placing;
    VqCompareModel m_comparing;
    VqOrderModel m_order;
    VqHandInModel m_handIn;
};

} // namespace vw
