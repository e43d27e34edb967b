// SPDX-License-Identifier: GPL-3.0-or-later
// The link by which a person adds a further device of their own, and its two letters
// (docs/formats/invite.md).
#pragma once

#include "core/crypto/identity_log.h"
#include "core/crypto/secret_link.h"

namespace vw {

/// Shown on a device that is there, read by the new one. Move-only: it holds the secret.
class DeviceLink {
public:
    static Result<DeviceLink> create(std::string serverUrl);
    /// Error badInput with a sentence for a link cut short, mistyped, of another kind or of a newer version.
    static Result<DeviceLink> fromLink(std::string_view link);
    static Result<DeviceLink> deserialise(ByteView bytes);

    [[nodiscard]] std::string link() const { return m_link.link(); } ///< the secret: single use, short-lived
    [[nodiscard]] SecretBytes serialise() const { return m_link.serialise(); }
    [[nodiscard]] const std::string& serverUrl() const { return m_link.serverUrl(); }
    [[nodiscard]] MailboxId mailbox() const { return m_link.mailbox(); }
    [[nodiscard]] Secret<32> bearer() const { return m_link.bearer(); }
    [[nodiscard]] Result<Bytes> seal(Letter letter, const cbor::Value& content) const {
        return m_link.seal(letter, content);
    }
    [[nodiscard]] Result<cbor::Value> open(Letter letter, ByteView sealed) const {
        return m_link.open(letter, sealed);
    }

private:
    explicit DeviceLink(SecretLink link)
        : m_link(std::move(link)) {}
    SecretLink m_link;
};

/// Whose devices the new one is to join. Plain value.
struct DeviceOffer {
    enum class Side : std::uint8_t { coach = 1, client = 2 };
    std::string serverUrl;
    std::array<std::uint8_t, 16> serverId{};
    std::int64_t expires = 0; ///< ms since 1970
    std::vector<Bytes> identityLog;
    std::string personName; ///< as others are shown it
    Side side = Side::coach;

    [[nodiscard]] cbor::Value toCbor() const;
    static Result<DeviceOffer> fromCbor(const cbor::Value& value);
};

/// The new device, which proves that it holds its keys. Plain value.
struct DeviceAnswer {
    DevicePublic device;
    Signature proof{};
    std::string name;     ///< of the device, as its owner typed it
    std::string platform; ///< what it runs on

    [[nodiscard]] cbor::Value toCbor() const;
    static Result<DeviceAnswer> fromCbor(const cbor::Value& value);
};

/// The identity log of an offer made for this link, read. Error corrupt otherwise.
Result<IdentityLog> verifyDeviceOffer(const DeviceLink& link, const DeviceOffer& offer);
/// Ok when the device proves its keys for this identity and was never one of its devices.
Status verifyDeviceAnswer(const IdentityLog& identity, const DeviceAnswer& answer);

/// 25 digits, to be shown in five groups: the same on both devices when nobody stands between them. Too many
/// for somebody who knows the link to find keys with the same number.
std::string deviceNumber(IdentityId identity, DeviceId device);

} // namespace vw
