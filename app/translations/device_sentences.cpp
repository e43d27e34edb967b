// SPDX-License-Identifier: GPL-3.0-or-later
// What core and sync say of devices and recovery words, listed once more for translators.
#include "app/translations/device_sentences.h"

#include <QtGlobal>

#include <array>

namespace vw {
namespace {

constexpr auto sentences = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Error",
                      "No such device has answered your link; nothing was changed. Look who has first."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The time for this link is over, so no device can be added by it. Nothing is lost; make a new one."),
    QT_TRANSLATE_NOOP("Error", "The change of your devices is made, but some of your spaces have not "
                               "followed yet; nothing new is written there until they have. Sync again."),
    QT_TRANSLATE_NOOP("Error", "This device was added before."),
    QT_TRANSLATE_NOOP("Error", "No link for a further device is open."),
    QT_TRANSLATE_NOOP("Error", "This is none of your devices; nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "A device can't remove itself; do it on another one. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The recovery words can't be removed, only replaced. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "These devices were removed before."),
    QT_TRANSLATE_NOOP("Error", "This link is not there any more: it was used or withdrawn, or its time was "
                               "over. Nothing is lost; make a new one on the other device."),
    QT_TRANSLATE_NOOP("Error", "This link was answered by another device before, and works only once. If "
                               "that was none of yours, do not confirm it; make a new link."),
    QT_TRANSLATE_NOOP("Error",
                      "The time for this link is over. Nothing is lost; make a new one on the other device."),
    QT_TRANSLATE_NOOP("Error", "The server shows another list of your devices than the link did. Nothing was "
                               "changed; make a new link."),
    QT_TRANSLATE_NOOP("Error",
                      "These recovery words were replaced by newer ones; use those. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "This server knows nobody with these recovery words. Look whether it is the "
                               "right server; nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "These are the recovery words of another profile; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Error",
        "Some of your spaces have not been opened for this device yet. Nothing is lost; recover once more."),
    QT_TRANSLATE_NOOP("Error", "Say what the device shall be called."),
    QT_TRANSLATE_NOOP("Error", "This is none of your devices."),
    QT_TRANSLATE_NOOP("Error", "These are recovery words, but not the ones of this profile: look for another "
                               "sheet. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error",
                      "This is not a link for a further device; one starts with valuewright:device#."),
    QT_TRANSLATE_NOOP("Error", "This link is cut short or has a typing error; show it again on the other "
                               "device, or copy all of it."),
    QT_TRANSLATE_NOOP(
        "Error",
        "This link was made by a newer version; update Valuewright on this device and open it again."),
    QT_TRANSLATE_NOOP("Error", "This link names no usable server; make a new one on the other device."),
    QT_TRANSLATE_NOOP("Error", "The list of your devices has become too long for a link; nothing was sent."),
    QT_TRANSLATE_NOOP("Error",
                      "This device was removed from your devices, so nothing is sent or fetched here any "
                      "more. What is saved here stays readable; to go on with this device, add it anew."),
    QT_TRANSLATE_NOOP("Error",
                      "No new recovery words were made here; the old ones stay valid. Make new ones first."),
    QT_TRANSLATE_NOOP("Error", "The new recovery words do not count yet. Keep the old ones and the new ones; "
                               "it goes on with the next sync."),
    QT_TRANSLATE_NOOP("Error", "New recovery words were made already and wait for the server. Keep the old "
                               "ones and the new ones, and sync."),
    QT_TRANSLATE_NOOP("Error", "Connect to a server first: recovery words bring back what is there, and this "
                               "profile is on none yet. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "This device has not been given the keys of all your spaces yet, so it can't "
                               "make new recovery words. Sync your other device first."),
    QT_TRANSLATE_NOOP("Error", "These are not the new recovery words that were shown last; the old ones stay "
                               "valid. Look at the new paper."),
    QT_TRANSLATE_NOOP("Error", "Another of your devices has made new recovery words first; only its words "
                               "count, not the ones shown here. Destroy this paper."),
    QT_TRANSLATE_NOOP("Error", "These recovery words were brought into effect before."),
    QT_TRANSLATE_NOOP(
        "Error", "The sheet can't be written there. Nothing was changed; choose another folder or name."),
});

} // namespace

std::span<const char* const> deviceSentences() { return sentences; }

} // namespace vw
