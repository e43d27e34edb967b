// SPDX-License-Identifier: GPL-3.0-or-later
// A map that holds so many entries and no more: the one not used for longest makes room.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <unordered_map>

namespace vw::server {

/// Not thread-safe.
template <class Key, class Value>
class Lru {
public:
    explicit Lru(std::size_t capacity)
        : m_capacity(capacity) {}

    /// Null when absent; otherwise valid until the next `put` or `erase`. Counts as a use.
    Value* find(const Key& key) {
        const auto found = m_index.find(key);
        if (found == m_index.end()) return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return &found->second->second;
    }
    /// Puts or replaces.
    Value& put(const Key& key, Value value) {
        if (Value* known = find(key)) return *known = std::move(value);
        if (m_entries.size() >= m_capacity && !m_entries.empty()) {
            m_index.erase(m_entries.back().first);
            m_entries.pop_back();
        }
        m_entries.emplace_front(key, std::move(value));
        m_index.emplace(key, m_entries.begin());
        return m_entries.front().second;
    }
    void erase(const Key& key) {
        const auto found = m_index.find(key);
        if (found == m_index.end()) return;
        m_entries.erase(found->second);
        m_index.erase(found);
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    using Entries = std::list<std::pair<Key, Value>>;
    std::size_t m_capacity;
    Entries m_entries; // newest first
    std::unordered_map<Key, typename Entries::iterator> m_index;
};

} // namespace vw::server
