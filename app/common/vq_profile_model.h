// SPDX-License-Identifier: GPL-3.0-or-later
// A submitted VQ as both sides read it: rings, perspectives, and how far it may be trusted.
#pragma once

#include "app/frame/services.h"
#include "core/practice/relation_desk.h"

#include <QObject>
#include <QStringList>

namespace vw {

/// Whose words are used: the coach's terms stay with the coach (DOMAIN: reading it honestly).
enum class VqAudience { coach, client };

/// The newest submission of a pair, or none. GUI thread only; what it refers to outlives it.
class VqProfileModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(bool readable READ isReadable NOTIFY changed)
    Q_PROPERTY(bool withheld READ isWithheld NOTIFY changed)
    Q_PROPERTY(QString submitted READ submitted NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(int verdictTone READ verdictTone NOTIFY changed)
    Q_PROPERTY(QList<QString> reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QList<double> worldRings READ worldRings NOTIFY changed)
    Q_PROPERTY(QList<double> selfRings READ selfRings NOTIFY changed)
    Q_PROPERTY(bool showsDetail READ showsDetail NOTIFY changed)
    Q_PROPERTY(QList<QString> clearViews READ clearViews NOTIFY changed)
    Q_PROPERTY(QList<QString> viewsToRevisit READ viewsToRevisit NOTIFY changed)
    Q_PROPERTY(QList<QString> mixedUp READ mixedUp NOTIFY changed)
    Q_PROPERTY(QList<QString> indices READ indices NOTIFY changed)
    Q_PROPERTY(QList<QString> certainty READ certainty NOTIFY changed)
    Q_PROPERTY(QList<QString> statements READ statements CONSTANT)

public:
    VqProfileModel(practice::RelationDesk desk, VqAudience audience, const PageServices& services,
                   QObject* parent = nullptr);

    [[nodiscard]] bool isAvailable() const { return m_reading.has_value(); }
    /// False when the protocol must not be interpreted: no rings, only a kind reason.
    [[nodiscard]] bool isReadable() const;
    /// The client chose to see it first together with the coach, and this is the client's page.
    [[nodiscard]] bool isWithheld() const;
    [[nodiscard]] QString submitted() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] int verdictTone() const; ///< as Tone in QML: 1 good, 2 caution, 3 danger
    [[nodiscard]] QStringList reasons() const;
    /// DIM-x ÷ its chance mean for I, E, S: 0 is the norm, 1 is chance.
    [[nodiscard]] QList<double> worldRings() const;
    [[nodiscard]] QList<double> selfRings() const;
    /// Single items and dimensions may be spoken about.
    [[nodiscard]] bool showsDetail() const;
    [[nodiscard]] QStringList clearViews() const;
    [[nodiscard]] QStringList viewsToRevisit() const;
    /// Items on the wrong side of the line between what adds value and what takes it away.
    [[nodiscard]] QStringList mixedUp() const;
    /// For the coach: every index as "name: value"; SQ and VQ side by side, BQ and CQ not shown.
    [[nodiscard]] QStringList indices() const;
    /// For the coach: how often chance does as well, under both nulls.
    [[nodiscard]] QStringList certainty() const;
    /// What the instrument is not.
    [[nodiscard]] QStringList statements() const;

signals:
    void changed();

private:
    void reload();
    practice::RelationDesk m_desk;
    VqAudience m_audience;
    PageServices m_services;
    std::optional<practice::VqReading> m_reading;
};

} // namespace vw
