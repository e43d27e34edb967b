// SPDX-License-Identifier: GPL-3.0-or-later
// Ending and erasing, from a page.
#include "app/coach/client_ending_model.h"

#include "app/frame/text.h"

namespace vw {

ClientEndingModel::ClientEndingModel(practice::CoachDesk& desk, const QString& key,
                                     const PageServices& services, ClientErasing& erasing)
    : m_ending(services)
    , m_erasing(erasing) {
    connect(&m_erasing, &ClientErasing::changed, this, &ClientEndingModel::changed);
    const auto id = coaching::ClientId::fromHexText(coreText(key));
    auto card = id ? desk.client(*id) : Result<practice::ClientCard>(id.error());
    if (!card) {
        m_problem = sentenceOf(card.error());
        return;
    }
    m_card = std::move(*card);
    m_name = qtText(m_card.client.name);
    m_ending.watch(m_card.sharedSpace);
}

void ClientEndingModel::end() {
    if (m_problem.isEmpty()) m_erasing.end(m_card.sharedSpace);
}

bool ClientEndingModel::isName(const QString& typed) const {
    return !m_name.isEmpty() && typed.simplified() == m_name.simplified();
}

void ClientEndingModel::erase(const QString& typed) {
    if (m_problem.isEmpty() && isName(typed)) m_erasing.erase(m_card.client.id);
}

} // namespace vw
