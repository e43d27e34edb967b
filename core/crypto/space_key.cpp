// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of a space's epochs: their ids, and how they reach devices.
//
//   wrap content = u8 length · "valuewright-wrap-v1" · space id (16) · u32 epoch · recipient device id (16) ·
//   K (32) previous key = nonce (24) · XChaCha20-Poly1305(KDF(K(e), "vw_space", 3), nonce, AAD = space id ·
//   u32 e, K(e-1))
#include "core/crypto/space_key.h"

#include <cstring>

namespace vw {
namespace {

constexpr std::string_view wrapLabel = "valuewright-wrap-v1";
constexpr std::size_t keySize = 32;

/// Everything in a wrap before the key.
Bytes wrapContext(SpaceId space, std::uint32_t epoch, DeviceId recipient) {
    return ByteWriter()
        .u8(static_cast<std::uint8_t>(wrapLabel.size()))
        .bytes(viewOf(wrapLabel))
        .bytes(space.view())
        .u32(epoch)
        .bytes(recipient.view())
        .take();
}

Bytes previousContext(SpaceId space, std::uint32_t epoch) {
    return ByteWriter().bytes(space.view()).u32(epoch).take();
}

} // namespace

SpaceKey SpaceKey::generate(SpaceId space, std::uint32_t epoch) {
    return SpaceKey(space, epoch, Secret<32>::random());
}

Result<SpaceKey> SpaceKey::from(SpaceId space, std::uint32_t epoch, ByteView key32) {
    VW_TRY(auto key, Secret<32>::copyOf(key32));
    return SpaceKey(space, epoch, std::move(key));
}

KeyId SpaceKey::id() const {
    const Bytes epochBytes = ByteWriter().u32(m_epoch).take();
    return KeyId{labelledHash<32>("valuewright-key-id-v1", {m_space.view(), epochBytes, m_key.view()})};
}

Bytes SpaceKey::wrapFor(const DevicePublic& device) const {
    const Bytes context = wrapContext(m_space, m_epoch, device.id());
    SecretBytes content(context.size() + keySize);
    std::memcpy(content.writable().data(), context.data(), context.size());
    std::memcpy(content.writable().data() + context.size(), m_key.view().data(), keySize);
    return sealBox(device.receiving, content.view());
}

Result<SpaceKey> SpaceKey::unwrap(ByteView sealedBox, const DeviceKeys& device, SpaceId space,
                                  std::uint32_t epoch, const KeyId& expected) {
    VW_TRY(const SecretBytes content, device.openBox(sealedBox));
    const Bytes context = wrapContext(space, epoch, device.id());
    if (content.size() != context.size() + keySize) return corrupt("A wrapped key has the wrong length.");
    if (std::memcmp(content.view().data(), context.data(), context.size()) != 0)
        return corrupt("A wrapped key was made for another space, epoch or device.");
    VW_TRY(SpaceKey key, from(space, epoch, content.view().subspan(context.size())));
    if (key.id() != expected) return corrupt("A wrapped key is not the key that the space's log names.");
    return key;
}

Bytes SpaceKey::sealPrevious(const SpaceKey& previous) const {
    return sealAead(deriveKey(m_key, "vw_space", 3), previousContext(m_space, m_epoch),
                    previous.m_key.view());
}

Result<SpaceKey> SpaceKey::openPrevious(ByteView sealed, const KeyId& expected) const {
    if (m_epoch <= 1) return notFound("The first key of a space has none before it.");
    VW_TRY(const SecretBytes content,
           openAead(deriveKey(m_key, "vw_space", 3), previousContext(m_space, m_epoch), sealed));
    VW_TRY(SpaceKey key, from(m_space, m_epoch - 1, content.view()));
    if (key.id() != expected)
        return corrupt("A sealed earlier key is not the key that the space's log names.");
    return key;
}

} // namespace vw
