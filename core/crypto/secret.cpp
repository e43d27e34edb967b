// SPDX-License-Identifier: GPL-3.0-or-later
// Locked memory for secrets, handed out in slots: a guarded allocation of its own costs 30 µs, a slot 0.1 µs,
// and opening one envelope needs several.
#include "core/crypto/secret.h"

#include <sodium.h>

#include <cstring>
#include <mutex>
#include <new>

namespace vw {
namespace {

/// Slots of three sizes cut from guarded, locked slabs that are kept for the life of the process. A slot is
/// wiped when it comes back, so a slot that goes out is all zeros. Safe from any thread.
class LockedPool {
public:
    std::uint8_t* take(std::size_t size) {
        SizeClass* slots = classOf(size);
        if (!slots) return zeroed(size);
        const std::lock_guard guard(m_mutex);
        if (slots->free.empty()) cutSlab(*slots);
        std::uint8_t* slot = slots->free.back();
        slots->free.pop_back();
        return slot;
    }

    void give(std::uint8_t* slot, std::size_t size) {
        SizeClass* slots = classOf(size);
        if (!slots) return sodium_free(slot); // wipes
        sodium_memzero(slot, slots->size);
        const std::lock_guard guard(m_mutex);
        slots->free.push_back(slot); // never allocates: cutSlab has made room for every slot
    }

private:
    struct SizeClass {
        std::size_t size;
        std::size_t perSlab;
        std::size_t slots = 0;
        std::vector<std::uint8_t*> free{};
    };

    SizeClass* classOf(std::size_t size) {
        for (auto& slots : m_classes)
            if (size <= slots.size) return &slots;
        return nullptr;
    }

    static std::uint8_t* zeroed(std::size_t size) {
        auto* memory = static_cast<std::uint8_t*>(sodium_malloc(size));
        if (!memory) throw std::bad_alloc();
        std::memset(memory, 0, size);
        return memory;
    }

    static void cutSlab(SizeClass& slots) {
        slots.free.reserve(slots.slots + slots.perSlab);
        std::uint8_t* slab = zeroed(slots.size * slots.perSlab);
        for (std::size_t i = 0; i < slots.perSlab; ++i)
            slots.free.push_back(slab + i * slots.size);
        slots.slots += slots.perSlab;
    }

    std::mutex m_mutex;
    std::array<SizeClass, 3> m_classes{{{64, 64}, {512, 16}, {4096, 8}}};
};

/// Never destroyed, so that secrets in statics may go last.
LockedPool& pool() {
    static LockedPool& instance = *new LockedPool;
    return instance;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_data(pool().take(size), Wipe{size})
    , m_size(size) {}

SecretBytes SecretBytes::copyOf(ByteView bytes) {
    SecretBytes out(bytes.size());
    if (!bytes.empty()) std::memcpy(out.m_data.get(), bytes.data(), bytes.size());
    return out;
}

void SecretBytes::Wipe::operator()(std::uint8_t* data) const { pool().give(data, size); }

template <std::size_t N>
Secret<N> Secret<N>::random() {
    Secret out;
    fillRandom(out.writable());
    return out;
}

template <std::size_t N>
Result<Secret<N>> Secret<N>::copyOf(ByteView bytes) {
    if (bytes.size() != N) return badInput("A key has the wrong length.");
    Secret out;
    std::memcpy(out.writable().data(), bytes.data(), N);
    return out;
}

template <std::size_t N>
bool Secret<N>::equalInConstantTime(ByteView a, ByteView b) {
    return sodium_memcmp(a.data(), b.data(), N) == 0;
}

template class Secret<16>;
template class Secret<32>;
template class Secret<64>;

void fillRandom(std::span<std::uint8_t> out) { randombytes_buf(out.data(), out.size()); }

} // namespace vw
