// SPDX-License-Identifier: GPL-3.0-or-later
// Contexts only ever grow, whatever an envelope claims.
#include "core/vault/causality.h"

namespace vw {
namespace {

const Context& grow(Context& context, DeviceId author, std::uint64_t seq,
                    const std::vector<Dependency>& dependencies) {
    for (const Dependency& dependency : dependencies) {
        std::uint64_t& seen = context[dependency.device];
        seen = std::max(seen, dependency.seq);
    }
    context[author] = seq;
    return context;
}

void write(ByteWriter& out, const std::map<DeviceId, Context>& authors) {
    out.u32(static_cast<std::uint32_t>(authors.size()));
    for (const auto& [author, context] : authors) {
        out.bytes(author.view()).u32(static_cast<std::uint32_t>(context.size()));
        for (const auto& [device, seq] : context)
            out.bytes(device.view()).u64(seq);
    }
}

std::map<DeviceId, Context> readAuthors(ByteReader& in) {
    std::map<DeviceId, Context> out;
    for (std::uint32_t count = in.u32(); count > 0 && in.ok(); --count) {
        Context& context = out[DeviceId{in.array<16>()}];
        for (std::uint32_t devices = in.u32(); devices > 0 && in.ok(); --devices) {
            const DeviceId device{in.array<16>()};
            context[device] = in.u64();
        }
    }
    return out;
}

} // namespace

const Context& Causality::of(SpaceId space, DeviceId author) const {
    static const Context none;
    const auto inSpace = m_contexts.find(space);
    if (inSpace == m_contexts.end()) return none;
    const auto found = inSpace->second.find(author);
    return found == inSpace->second.end() ? none : found->second;
}

const Context& Causality::advance(SpaceId space, DeviceId author, std::uint64_t seq,
                                  const std::vector<Dependency>& dependencies) {
    return grow(m_contexts[space][author], author, seq, dependencies);
}

const Context& Causality::advanceImported(SpaceId space, DeviceId author,
                                          const std::vector<Dependency>& dependencies) {
    Imported& imported = m_imported[space];
    imported.authorOf.push_back(author);
    return grow(imported.authors[author], author, imported.authorOf.size(), dependencies);
}

const std::vector<DeviceId>& Causality::importedAuthors(SpaceId space) const {
    static const std::vector<DeviceId> none;
    const auto found = m_imported.find(space);
    return found == m_imported.end() ? none : found->second.authorOf;
}

Bytes Causality::encode() const {
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(m_contexts.size()));
    for (const auto& [space, authors] : m_contexts) {
        out.bytes(space.view());
        write(out, authors);
    }
    out.u32(static_cast<std::uint32_t>(m_imported.size()));
    for (const auto& [space, imported] : m_imported) {
        out.bytes(space.view());
        write(out, imported.authors);
        out.u32(static_cast<std::uint32_t>(imported.authorOf.size()));
        for (const DeviceId author : imported.authorOf)
            out.bytes(author.view());
    }
    return out.take();
}

Result<Causality> Causality::decode(ByteView bytes) {
    ByteReader in(bytes);
    Causality out;
    for (std::uint32_t spaces = in.u32(); spaces > 0 && in.ok(); --spaces) {
        const SpaceId space{in.array<16>()};
        out.m_contexts[space] = readAuthors(in);
    }
    for (std::uint32_t spaces = in.u32(); spaces > 0 && in.ok(); --spaces) {
        Imported& imported = out.m_imported[SpaceId{in.array<16>()}];
        imported.authors = readAuthors(in);
        for (std::uint32_t count = in.u32(); count > 0 && in.ok(); --count)
            imported.authorOf.push_back(DeviceId{in.array<16>()});
    }
    if (!in.finished()) return corrupt("The saved view is damaged.");
    return out;
}

} // namespace vw
