// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed local state and drafts: small named values that never leave this device (docs/formats/profile.md).
#pragma once

#include "core/base/database.h"
#include "core/crypto/profile_keys.h"

namespace vw {

/// One drawer of sealed values. Names are sealed too, because they may hold what a person typed. Each call is
/// durable when it returns. One thread.
class LocalState {
public:
    enum class Drawer : std::uint8_t { local = 1, draft = 2 };
    /// `database` must outlive this object.
    LocalState(Database& database, const DeviceRoot& root, Drawer drawer);

    [[nodiscard]] Status set(std::string_view name, ByteView value);
    [[nodiscard]] Result<SecretBytes> value(std::string_view name) const; ///< error notFound
    [[nodiscard]] Status remove(std::string_view name);
    /// Sorted. A name that does not open is left out.
    [[nodiscard]] std::vector<std::string> names(std::string_view prefix) const;

private:
    [[nodiscard]] Bytes keyOf(std::string_view name) const;
    Database& m_database;
    Drawer m_drawer;
    Secret<32> m_key;
    std::string_view m_label;
};

} // namespace vw
