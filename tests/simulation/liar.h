// SPDX-License-Identifier: GPL-3.0-or-later
// A server that does not tell the truth: the real one, with somebody's hands in its answers.
#pragma once

#include "tests/simulation/dice.h"
#include "tests/simulation/plan.h"
#include "tests/support/simulated_server.h"

namespace vw::simulation {

/// Stands before the server. Honest until `begin`.
class Liar {
public:
    using Answer = test::SimulatedNetwork::Answer;
    Liar(test::SimulatedServer& server, test::SimulatedTime& time, std::uint64_t seed)
        : m_server(server)
        , m_time(time)
        , m_dice(seed) {}

    /// Makes a record that would erase a space, for the device with that number; empty when there is none to
    /// be had.
    void forgeWith(std::function<Bytes(std::size_t, SpaceId)> forge) { m_forge = std::move(forge); }
    /// With the server open.
    void begin(Lie lie);
    void end();
    [[nodiscard]] Lie lie() const { return m_lie; }
    /// How many answers were not what the server said.
    [[nodiscard]] std::size_t told() const { return m_told; }
    /// How often it was said so plainly that somebody must have been warned: since this lie began.
    [[nodiscard]] bool isPlain() const;

    /// A request of the device with that number.
    void take(std::size_t device, const HttpRequest& request, const Answer& answer);

private:
    Result<HttpAnswer> twist(std::size_t device, const HttpRequest& request, HttpAnswer answer);
    template <class Message>
    HttpAnswer changed(HttpAnswer answer, const std::function<bool(Message&)>& change);
    HttpAnswer twistPage(std::size_t device, const HttpRequest& request, HttpAnswer answer);
    bool twistItems(std::size_t device, std::vector<protocol::NumberedEnvelope>& items);
    bool withholds(std::size_t device, const protocol::NumberedEnvelope& item);
    HttpAnswer flipped(HttpAnswer answer);
    HttpAnswer substituted(const HttpRequest& request, HttpAnswer answer);
    HttpAnswer stale(const HttpRequest& request, HttpAnswer answer);
    HttpAnswer saidErased(std::size_t device, const HttpRequest& request, HttpAnswer answer);
    [[nodiscard]] std::optional<HttpAnswer> forgedRecord(std::size_t device, const HttpRequest& request);

    test::SimulatedServer& m_server;
    test::SimulatedTime& m_time;
    std::unique_ptr<test::SimulatedServer> m_other; ///< of a split view
    Dice m_dice;
    Lie m_lie = Lie::none;
    std::size_t m_told = 0, m_toldBefore = 0;
    std::size_t m_hidden = 0; ///< healings that held something back, or forged records given, of this lie
    std::size_t m_victim = 0;
    std::function<Bytes(std::size_t, SpaceId)> m_forge;
    std::map<std::pair<std::size_t, SpaceId>, Bytes>
        m_forged;                            ///< spaces that are said to be erased, and by which record
    std::map<std::string, HttpAnswer> m_old; ///< earlier answers, by device and path
    std::map<std::string, HttpAnswer> m_identities; ///< identity logs, by path
    std::map<SpaceId, std::uint32_t> m_records;     ///< membership heads when the hiding began
};

} // namespace vw::simulation
