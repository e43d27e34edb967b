// SPDX-License-Identifier: GPL-3.0-or-later
// Contexts only ever grow, whatever an envelope claims.
#include "core/vault/causality.h"

namespace vw {

const Context& Causality::of(SpaceId space, DeviceId author) const {
    static const Context none;
    const auto inSpace = m_contexts.find(space);
    if (inSpace == m_contexts.end()) return none;
    const auto found = inSpace->second.find(author);
    return found == inSpace->second.end() ? none : found->second;
}

const Context& Causality::advance(SpaceId space, DeviceId author, std::uint64_t seq,
                                  const std::vector<Dependency>& dependencies) {
    Context& context = m_contexts[space][author];
    for (const Dependency& dependency : dependencies) {
        std::uint64_t& seen = context[dependency.device];
        seen = std::max(seen, dependency.seq);
    }
    context[author] = seq;
    return context;
}

Bytes Causality::encode() const {
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(m_contexts.size()));
    for (const auto& [space, authors] : m_contexts) {
        out.bytes(space.view()).u32(static_cast<std::uint32_t>(authors.size()));
        for (const auto& [author, context] : authors) {
            out.bytes(author.view()).u32(static_cast<std::uint32_t>(context.size()));
            for (const auto& [device, seq] : context)
                out.bytes(device.view()).u64(seq);
        }
    }
    return out.take();
}

Result<Causality> Causality::decode(ByteView bytes) {
    ByteReader in(bytes);
    Causality out;
    for (std::uint32_t spaces = in.u32(); spaces > 0 && in.ok(); --spaces) {
        auto& authors = out.m_contexts[SpaceId{in.array<16>()}];
        for (std::uint32_t count = in.u32(); count > 0 && in.ok(); --count) {
            Context& context = authors[DeviceId{in.array<16>()}];
            for (std::uint32_t devices = in.u32(); devices > 0 && in.ok(); --devices) {
                const DeviceId device{in.array<16>()};
                context[device] = in.u64();
            }
        }
    }
    if (!in.finished()) return corrupt("The saved view is damaged.");
    return out;
}

} // namespace vw
