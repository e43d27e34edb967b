// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of one kind in one space: list, read, write, edit over versions, remove.
#pragma once

#include "core/coaching/note.h"
#include "core/vault/vault.h"

namespace vw::practice {

/// A note's text with what an editor needs. Plain value.
struct NoteText {
    std::string text;
    std::vector<Dot> heads;          ///< hand them to `edit` as what was typed over
    std::vector<TextVersion> others; ///< versions that overlap and are not in `text`: one tap away
};

/// What somebody typed. Plain value.
struct NoteDraft {
    std::string title;
    std::string text;
    coaching::SessionId session;
    coaching::VqLink about{}; ///< private notes only
};
struct NoteEdit {
    std::string title;
    std::string text;
    std::vector<Dot> bases; ///< heads of what the editor showed when it was opened
};

/// One shelf of notes. Holds references; use from the vault's thread. Every command is one durable commit;
/// on an error nothing is changed.
class Notebook {
public:
    /// `kind` must be the one that lives in `space`.
    Notebook(Vault& vault, SpaceId space, coaching::NoteKind kind)
        : m_vault(vault)
        , m_space(space)
        , m_kind(kind) {}

    [[nodiscard]] SpaceId space() const { return m_space; }
    [[nodiscard]] coaching::NoteKind kind() const { return m_kind; }
    /// Newest first, without texts.
    [[nodiscard]] Result<std::vector<coaching::Note>> notes() const;
    [[nodiscard]] Result<coaching::Note> note(coaching::NoteId id) const;
    [[nodiscard]] Result<NoteText> text(coaching::NoteId id) const;
    /// Every version, newest first.
    [[nodiscard]] Result<std::vector<TextVersion>> history(coaching::NoteId id) const;

    /// Error badInput (empty), tooLarge (above noteLimit: it stays in the draft), locked, forked, diskFull.
    [[nodiscard]] Result<coaching::NoteId> write(const NoteDraft& draft);
    /// A new version; nothing is written when neither title nor text differ and there is one head.
    [[nodiscard]] Status edit(coaching::NoteId id, const NoteEdit& edit);
    [[nodiscard]] Status remove(coaching::NoteId id);

private:
    [[nodiscard]] Status commit(std::vector<Operation> operations);
    Vault& m_vault;
    SpaceId m_space;
    coaching::NoteKind m_kind;
};

} // namespace vw::practice
