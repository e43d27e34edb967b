// SPDX-License-Identifier: GPL-3.0-or-later
// Translates sentences of errors that hold a number or a name.
#pragma once

#include <QTranslator>

#include <span>

namespace vw {

/// Asked for what no other translator knows: install it before them. Its texts are in the files of the
/// languages; in a language without them the sentence stays as it is.
class ComposedSentences : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What such sentences look like, with %1 … for what differs.
std::span<const char* const> errorPatterns();
/// What may stand in their gaps and is translated as well.
std::span<const char* const> errorParts();

} // namespace vw
