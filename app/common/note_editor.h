// SPDX-License-Identifier: GPL-3.0-or-later
// One note being written: typing needs no saving, and nothing typed is lost.
#pragma once

#include "app/common/space_ending_model.h"
#include "app/frame/services.h"
#include "core/practice/notebook.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace vw {

/// What is typed is sealed as a draft within a second, and becomes a version of the note when typing rests or
/// the editor is left. GUI thread only; what it refers to outlives it.
class NoteEditor : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY loaded)
    Q_PROPERTY(QString text READ text NOTIFY loaded)
    Q_PROPERTY(QList<QString> readers READ readers CONSTANT)
    Q_PROPERTY(bool confidential READ isConfidential CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(vw::SpaceEndingModel* ending READ ending CONSTANT)
    Q_PROPERTY(QList<QString> otherVersions READ otherVersions NOTIFY loaded)

public:
    enum class State {
        Empty,  ///< nothing typed yet
        Typing, ///< not sealed yet
        Draft,  ///< sealed on this device only
        Saved,  ///< written as a version
        Refused ///< `problem` says why; the draft stays
    };
    Q_ENUM(State)

    /// `id` none: a new note, of that session when there is one.
    struct Place {
        coaching::NoteId id;
        coaching::SessionId session;
        QString draftName;        ///< where its draft is kept; holds no content
        coaching::VqLink about{}; ///< of a new private note: the item of an assessment it is about
    };
    NoteEditor(practice::Notebook notes, Place place, const PageServices& services,
               QObject* parent = nullptr);
    ~NoteEditor() override;

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }
    /// Names of everybody else who reads this.
    [[nodiscard]] QStringList readers() const { return m_readers; }
    [[nodiscard]] bool isConfidential() const { return m_notes.kind() != coaching::NoteKind::shared; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Versions that overlap with the text shown.
    [[nodiscard]] QStringList otherVersions() const { return m_others; }

    /// Whether the work is over.
    [[nodiscard]] SpaceEndingModel* ending() { return &m_ending; }
    Q_INVOKABLE void type(const QString& title, const QString& text);
    /// Makes what was typed a version now.
    Q_INVOKABLE void save();

signals:
    void loaded();
    void stateChanged();

private:
    void load();
    void restoreDraft();
    void watchDraft();
    void setState(State state, const QString& problem = {});
    [[nodiscard]] Status write();

    practice::Notebook m_notes;
    Place m_place;
    PageServices m_services;
    SpaceEndingModel m_ending;
    QTimer m_rest;
    QString m_title;
    QString m_text;
    std::vector<Dot> m_bases;
    QStringList m_others;
    QStringList m_readers;
    State m_state = State::Empty;
    QString m_problem;
    bool m_typed = false;
};

} // namespace vw
