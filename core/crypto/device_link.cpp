// SPDX-License-Identifier: GPL-3.0-or-later
// Links for a further device: what a secret link is to them.
#include "core/crypto/device_link.h"

namespace vw {
namespace {

constexpr LinkKind deviceKind{
    .start = "valuewright:device#",
    .checkLabel = "valuewright-device-link-v1",
    .seedLabel = "valuewright-device-invite-v1",
    .context = "vw_devln",
    .offerLabel = "valuewright-device-offer-v1",
    .answerLabel = "valuewright-device-answer-v1",
    .notOne = "This is not a link for a further device; one starts with valuewright:device#.",
    .broken = "This link is cut short or has a typing error; show it again on the other device, or copy all "
              "of it.",
    .newer = "This link was made by a newer version; update Valuewright on this device and open it again.",
    .noServer = "This link names no usable server; make a new one on the other device.",
    .letterTooBig = "The list of your devices has become too long for a link; nothing was sent.",
};

} // namespace

Result<DeviceLink> DeviceLink::create(std::string serverUrl) {
    VW_TRY(SecretLink link, SecretLink::create(deviceKind, std::move(serverUrl)));
    return DeviceLink(std::move(link));
}

Result<DeviceLink> DeviceLink::fromLink(std::string_view link) {
    VW_TRY(SecretLink read, SecretLink::fromLink(deviceKind, link));
    return DeviceLink(std::move(read));
}

Result<DeviceLink> DeviceLink::deserialise(ByteView bytes) {
    VW_TRY(SecretLink link, SecretLink::deserialise(deviceKind, bytes));
    return DeviceLink(std::move(link));
}

} // namespace vw
