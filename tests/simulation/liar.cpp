// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of lie at a time, told now and then.
#include "tests/simulation/liar.h"

#include <algorithm>

namespace vw::simulation {
namespace {

bool isPage(const HttpRequest& request) {
    return request.path.find("/pull") != std::string::npos || request.path.find("/heal") != std::string::npos;
}
bool isIdentity(const HttpRequest& request) { return request.path.starts_with("/v1/identities/"); }
bool isMembership(const HttpRequest& request) {
    return request.method == Method::get && request.path.starts_with("/v1/spaces/") &&
           request.path.find("/records") != std::string::npos;
}

} // namespace

void Liar::begin(Lie lie) {
    m_lie = lie;
    m_victim = m_dice.below(5);
    m_records.clear();
    m_toldBefore = m_told;
    m_hidden = 0;
    m_forged.clear();
    if (lie == Lie::rollBack) m_server.remember();
    if (lie != Lie::splitView) return;
    m_other = std::make_unique<test::SimulatedServer>(m_time);
    m_other->copyFrom(m_server);
}

bool Liar::isPlain() const {
    constexpr std::size_t plainly = 12; // answers are lost, and some bits change nothing
    if (m_lie == Lie::withhold || m_lie == Lie::forgedErase) return m_hidden >= plainly;
    return m_lie == Lie::flip && m_told - m_toldBefore >= plainly;
}

void Liar::end() {
    if (m_lie == Lie::none) return;
    if (m_lie == Lie::rollBack && m_server.isOpen()) m_server.rollBack(), ++m_told;
    m_lie = Lie::none;
    m_other.reset(); // what was written there is nowhere but on the devices
    m_old.clear();
}

void Liar::take(std::size_t device, const HttpRequest& request, const Answer& answer) {
    if (m_other && device % 2 == m_victim % 2) return ++m_told, m_other->answer(request, answer);
    if (auto forged = forgedRecord(device, request)) return answer(std::move(*forged));
    m_server.answer(request, [this, device, request, answer](Result<HttpAnswer> honest) {
        if (!honest || honest->status != 200) return answer(std::move(honest));
        if (isIdentity(request) && request.method == Method::get) m_identities[request.path] = *honest;
        if (m_lie == Lie::none) return answer(std::move(honest));
        answer(twist(device, request, std::move(*honest)));
    });
}

Result<HttpAnswer> Liar::twist(std::size_t device, const HttpRequest& request, HttpAnswer answer) {
    switch (m_lie) {
    case Lie::drop:
    case Lie::withhold:
    case Lie::reorder:
        return isPage(request) ? twistPage(device, request, std::move(answer)) : answer;
    case Lie::flip:
        return m_dice.percent(30) ? flipped(std::move(answer)) : answer;
    case Lie::replay: {
        const std::string key = std::to_string(device) + request.path;
        const auto old = m_old.find(key);
        const bool again = old != m_old.end() && m_dice.percent(40) && old->second.body != answer.body;
        if (again) return ++m_told, old->second;
        m_old[key] = answer;
        return answer;
    }
    case Lie::substituteKeys:
        return isIdentity(request) ? substituted(request, std::move(answer)) : answer;
    case Lie::staleMembership:
        return stale(request, std::move(answer));
    case Lie::forgedErase:
        return saidErased(device, request, std::move(answer));
    case Lie::none:
    case Lie::rollBack:
    case Lie::splitView:
        break;
    }
    return answer;
}

template <class Message>
HttpAnswer Liar::changed(HttpAnswer answer, const std::function<bool(Message&)>& change) {
    Message message;
    if (!protocol::decode(answer.body, message) || !change(message)) return answer;
    ++m_told;
    answer.body = protocol::encode(message);
    return answer;
}

HttpAnswer Liar::twistPage(std::size_t device, const HttpRequest& request, HttpAnswer answer) {
    if (request.path.find("/heal") != std::string::npos)
        return changed<protocol::HealAnswer>(std::move(answer), [&](protocol::HealAnswer& page) {
            const bool lied = twistItems(device, page.items);
            m_hidden += lied;
            return lied;
        });
    return changed<protocol::PullAnswer>(std::move(answer), [&](protocol::PullAnswer& page) {
        if (!twistItems(device, page.items)) return false;
        page.last.reset();
        if (!page.items.empty()) {
            const auto last = EnvelopeView::read(page.items.back().envelope);
            if (last) page.last = last->id();
        }
        return true;
    });
}

bool Liar::withholds(std::size_t device, const protocol::NumberedEnvelope& item) {
    if (m_lie == Lie::drop) return m_dice.percent(30);
    // All that follows a certain point, from everybody, for one device.
    return m_lie == Lie::withhold && device == m_victim && item.number > 0;
}

bool Liar::twistItems(std::size_t device, std::vector<protocol::NumberedEnvelope>& items) {
    if (m_lie == Lie::reorder) {
        if (items.size() < 2) return false;
        std::vector<std::uint64_t> numbers;
        numbers.reserve(items.size());
        for (const auto& item : items)
            numbers.push_back(item.number);
        for (std::size_t i = items.size() - 1; i > 0; --i)
            std::swap(items[i], items[m_dice.below(i + 1)]);
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i].number = numbers[i];
        return true;
    }
    return std::erase_if(items, [&](const auto& item) { return withholds(device, item); }) > 0;
}

HttpAnswer Liar::flipped(HttpAnswer answer) {
    if (answer.body.empty()) return answer;
    ++m_told;
    answer.body[m_dice.below(answer.body.size())] ^= static_cast<std::uint8_t>(1U << m_dice.below(8));
    return answer;
}

/// Somebody else's log, which is genuine, under the asked one's name.
HttpAnswer Liar::substituted(const HttpRequest& request, HttpAnswer answer) {
    for (const auto& [path, other] : m_identities) {
        if (path == request.path || m_dice.percent(50)) continue;
        ++m_told;
        return other;
    }
    return answer;
}

/// The membership logs end where they ended when the lie began.
HttpAnswer Liar::stale(const HttpRequest& request, HttpAnswer answer) {
    if (request.path == "/v1/spaces" && request.method == Method::get)
        return changed<protocol::SpacesAnswer>(std::move(answer), [&](protocol::SpacesAnswer& list) {
            bool lied = false;
            for (protocol::SpaceSummary& space : list.spaces) {
                const auto known = m_records.try_emplace(space.space, space.membershipSeq).first;
                lied |= known->second != space.membershipSeq;
                space.membershipSeq = known->second;
            }
            return lied;
        });
    if (!isMembership(request)) return answer;
    return changed<protocol::RecordsAnswer>(std::move(answer), [&](protocol::RecordsAnswer& page) {
        if (page.records.empty() || m_dice.percent(50)) return false;
        page.records.pop_back();
        return true;
    });
}

/// The list says that one record more is there.
HttpAnswer Liar::saidErased(std::size_t device, const HttpRequest& request, HttpAnswer answer) {
    if (request.path != "/v1/spaces" || request.method != Method::get) return answer;
    return changed<protocol::SpacesAnswer>(std::move(answer), [&](protocol::SpacesAnswer& list) {
        bool lied = false;
        for (protocol::SpaceSummary& space : list.spaces) {
            Bytes record = m_dice.percent(60) ? m_forge(device, space.space) : Bytes{};
            if (record.empty()) continue;
            m_forged[{device, space.space}] = std::move(record);
            ++space.membershipSeq;
            lied = true;
        }
        return lied;
    });
}

/// As of a space that was erased: the last record is there, those before it are gone.
std::optional<HttpAnswer> Liar::forgedRecord(std::size_t device, const HttpRequest& request) {
    if (m_lie != Lie::forgedErase || !isMembership(request)) return std::nullopt;
    for (const auto& [place, record] : m_forged) {
        if (place.first != device || request.path.find(place.second.hex()) == std::string::npos) continue;
        ++m_told;
        const auto read = ControlRecord::read(record);
        if (!read || !request.path.ends_with("?from=" + std::to_string(read->seq)) || m_dice.percent(40))
            return HttpAnswer{410, protocol::encode(protocol::ErrorBody{protocol::Refusal::erased, {}}), {}};
        ++m_hidden;
        protocol::RecordsAnswer page;
        page.records.push_back(record);
        return HttpAnswer{200, protocol::encode(page), {}};
    }
    return std::nullopt;
}

} // namespace vw::simulation
