// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of errors that people may read. The core says them in English without knowing of translations;
// they are listed here once more so that the tools for translators find them (frame/text.h, sentenceOf).
#include "app/translations/device_sentences.h"
#include "app/translations/translations.h"

#include <array>

namespace vw {
namespace {

constexpr auto sentences = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Error", "This does not exist, or it was deleted."),
    QT_TRANSLATE_NOOP("Error", "An id has 32 hexadecimal digits, as the lists show it."),
    QT_TRANSLATE_NOOP("Error", "You share nothing with a coach yet: open an invite, or wait until the coach "
                               "has confirmed your name."),
    QT_TRANSLATE_NOOP("Error",
                      "This assessment was handed in already and stays as it is; take another one instead."),
    QT_TRANSLATE_NOOP("Error", "Say the name that others will be shown."),
    QT_TRANSLATE_NOOP("Error", "This profile belongs to the other side already: a coach and a client each "
                               "need a profile of their own."),
    QT_TRANSLATE_NOOP("Error", "This profile is not set up yet."),
    QT_TRANSLATE_NOOP("Error", "This client has other words under the same id, version and language: a "
                               "changed text needs a new version. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The words of this assessment are not here: they may still be on their way, "
                               "or this version of Valuewright does not have them. Sync, or update."),
    QT_TRANSLATE_NOOP("Error",
                      "The instrument of this result is not on this device: its numbers are shown, the words "
                      "of its items are missing. Sync, load its file, or update Valuewright to read them."),
    QT_TRANSLATE_NOOP("Error", "Type at least one word to look for."),
    QT_TRANSLATE_NOOP(
        "Error",
        "This device does not have the instrument that this assessment was made with: load its file."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The file carries the id of the built-in instrument but another version: give it an id of its own."),
    QT_TRANSLATE_NOOP("Error", "Another file of the same id, version and language is here already: a changed "
                               "text needs a new version."),
    QT_TRANSLATE_NOOP("Error", "This instrument was not loaded here."),
    QT_TRANSLATE_NOOP("Error", "An answer of the retest is not one of the two that were asked about."),
    QT_TRANSLATE_NOOP("Error", "A submitted assessment holds a part that was not finished."),
    QT_TRANSLATE_NOOP("Error", "The moves of a retest do not lead to its answers."),
    QT_TRANSLATE_NOOP("Error", "An assessment consists of both parts of one instrument."),
    QT_TRANSLATE_NOOP("Error", "There were too many steps to hand in as one assessment: take it again; this "
                               "one stays in the draft."),
    QT_TRANSLATE_NOOP(
        "Error", "This assessment was handed in with a newer version of Valuewright: update to read it."),
    QT_TRANSLATE_NOOP("Error", "There is no such request for an assessment."),
    QT_TRANSLATE_NOOP("Error", "This was answered already; the answers stay the client's."),
    QT_TRANSLATE_NOOP("Error", "This space is not known here."),
    QT_TRANSLATE_NOOP("Error",
                      "This assessment was handed in or given up on another of your devices; it is over."),
    QT_TRANSLATE_NOOP("Error", "No assessment has been begun."),
    QT_TRANSLATE_NOOP("Error", "This assessment was finished already and stays as it is."),
    QT_TRANSLATE_NOOP("Error", "This result was shared there already and stays as it is."),
    QT_TRANSLATE_NOOP("Error", "Only a planned session can be started."),
    QT_TRANSLATE_NOOP("Error", "This session is over already."),
    QT_TRANSLATE_NOOP("Error", "That does not fit what is being done now; nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The second part begins once, after the first was finished."),
    QT_TRANSLATE_NOOP("Error", "The answer is not one of the two that are asked about."),
    QT_TRANSLATE_NOOP("Error", "Both parts have to be finished first; what was done is kept on this device."),
    QT_TRANSLATE_NOOP("Error",
                      "An assessment was begun with a newer version of Valuewright: update to go on."),
    QT_TRANSLATE_NOOP("Error", "An assessment being taken has a wrong retest."),
    QT_TRANSLATE_NOOP("Error", "A session lasts from 0 to 1440 minutes."),
    QT_TRANSLATE_NOOP("Error", "A change was written by a newer version of Valuewright; update to see it."),
    QT_TRANSLATE_NOOP("Error", "A reminder comes on the due date or before it."),
    QT_TRANSLATE_NOOP("Error", "Both parts must be ranked before the assessment can be handed in."),
    QT_TRANSLATE_NOOP("Error", "There is nothing in this note to save."),
    QT_TRANSLATE_NOOP("Error", "This note is longer than 48 KiB and stays in the draft: split it into two "
                               "notes; nothing that was saved before has changed."),
    QT_TRANSLATE_NOOP("Error", "This text has bytes that are not UTF-8; nothing was saved."),
    QT_TRANSLATE_NOOP("Error", "A check-in needs a date after 1970-01-01."),
    QT_TRANSLATE_NOOP("Error", "Energy is a number from 1 to 5."),
    QT_TRANSLATE_NOOP("Error", "Say first what became of yesterday's choice, then what value it created."),
    QT_TRANSLATE_NOOP("Error", "The weight of a goal is a number from 1 to 10."),
    QT_TRANSLATE_NOOP("Error", "A goal needs a title."),
    QT_TRANSLATE_NOOP("Error", "A scale of attainment needs words for all five levels, or for none."),
    QT_TRANSLATE_NOOP("Error", "A goal needs its scale of attainment before it can stand at a level."),
    QT_TRANSLATE_NOOP("Error", "An action needs a title."),
    QT_TRANSLATE_NOOP("Error", "This date does not exist: write it as year-month-day, such as 2026-03-31."),
    QT_TRANSLATE_NOOP("Error", "This time does not exist: write it as in 2026-03-31T14:30."),
    QT_TRANSLATE_NOOP("Error", "This is not the name of a time zone: write one such as Europe/Vienna."),
    QT_TRANSLATE_NOOP("Error",
                      "This text is too long for its field: shorten it and save again; nothing was saved."),
    QT_TRANSLATE_NOOP("Error", "A client needs a name."),
    QT_TRANSLATE_NOOP("Error", "A tag needs at least one letter."),
    QT_TRANSLATE_NOOP("Error", "An engagement needs a title."),
    QT_TRANSLATE_NOOP("Error", "An engagement can't end before it starts."),
    QT_TRANSLATE_NOOP("Error", "The number of sessions must be from 0 (open) to 1000."),
    QT_TRANSLATE_NOOP("Error", "A price can't be below zero."),
    QT_TRANSLATE_NOOP("Error", "A currency has three capital letters, such as EUR."),
    QT_TRANSLATE_NOOP("Error", "A person needs a name to be shown under."),
    QT_TRANSLATE_NOOP("Error", "An instrument file of more than 48 KiB can't be kept with the practice; "
                               "shorten its texts. Nothing was loaded."),
    QT_TRANSLATE_NOOP("Error", "Too many steps were taken; what is there is kept and can be submitted."),
    QT_TRANSLATE_NOOP("Error", "This part of the assessment was not submitted yet."),
    QT_TRANSLATE_NOOP(
        "Error",
        "This assessment was begun with another version of the instrument; it has to be begun anew."),
    QT_TRANSLATE_NOOP("Error", "The two files are not the same instrument in the same version."),
    QT_TRANSLATE_NOOP("Error",
                      "The asset threshold is another than in the other language of this instrument."),
    QT_TRANSLATE_NOOP("Error", "The bands are others than in the other language of this instrument."),
    QT_TRANSLATE_NOOP("Error", "The instrument file has no table [bands]."),
    QT_TRANSLATE_NOOP("Error", "The instrument file has no table [bands.limits]."),
    QT_TRANSLATE_NOOP("Error", "The instrument file is of a newer format; update Valuewright to use it."),
    QT_TRANSLATE_NOOP("Error", "The instrument file has no statement with the id not-for-selection."),
    QT_TRANSLATE_NOOP("Error", "The instrument file has no statement with the id not-validated, and does not "
                               "say that the instrument is validated."),
    QT_TRANSLATE_NOOP("Error", "The instrument file is larger than 256 KiB."),
    QT_TRANSLATE_NOOP("Error",
                      "The instrument file is not written in UTF-8: save it in that encoding and try again."),
    QT_TRANSLATE_NOOP("Error", "The server does not know this device; everything is saved here. Connect to "
                               "the server again with a registration token."),
    QT_TRANSLATE_NOOP("Error", "Signing in was stopped; everything is saved here. Try again."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The server speaks another version of the protocol; update the older of the two. Nothing was sent."),
    QT_TRANSLATE_NOOP("Error", "This profile is not connected to a server yet; everything is saved here."),
    QT_TRANSLATE_NOOP("Error",
                      "The server showed a space that nobody invited this profile to; it was left alone."),
    QT_TRANSLATE_NOOP("Error", "The server lost a space of two people; what is written in it stays saved "
                               "here and is sent once the other person's device has connected again."),
    QT_TRANSLATE_NOOP("Error", "Another device changed who is in this space first, so the change made here "
                               "does not hold. Nothing written is lost."),
    QT_TRANSLATE_NOOP("Error", "There is no such space in this profile."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The server is not reached right now; everything is saved here and is sent as soon as it is."),
    QT_TRANSLATE_NOOP(
        "Error",
        "Something answers under the server's address, but it broke off or said nothing that Valuewright "
        "understands; everything is saved here and is sent later. If this stays so, check the address."),
    QT_TRANSLATE_NOOP("Error", "The connection to the server is not trusted: its certificate does not fit. "
                               "Nothing was sent; everything is saved here."),
    QT_TRANSLATE_NOOP("Error", "What answers under the server's address does not speak as a server does; "
                               "nothing was changed. Check the address, or try later."),
    QT_TRANSLATE_NOOP("Error", "The server answered more than it may; nothing of it was taken."),
    QT_TRANSLATE_NOOP("Error", "Valuewright speaks to other computers only by https; nothing was sent."),
    QT_TRANSLATE_NOOP("Error", "The server does not take something that was written here, although it was "
                               "given all that it stands on. It stays saved here and is offered again."),
    QT_TRANSLATE_NOOP("Error", "This profile belongs to another server than the invitation's. Nothing was "
                               "changed; use a profile of its own for this coach."),
    QT_TRANSLATE_NOOP("Error", "This invitation was made for another server than the one that answers under "
                               "its address. Nothing was changed; ask the coach."),
    QT_TRANSLATE_NOOP("Error", "This is an invitation of your own; send it to the one you want to invite."),
    QT_TRANSLATE_NOOP("Error", "This profile is in the space of that invitation already."),
    QT_TRANSLATE_NOOP("Error", "Open the invitation first; then it can be accepted."),
    QT_TRANSLATE_NOOP("Error", "A name is needed that the other person can be shown."),
    QT_TRANSLATE_NOOP("Error", "This name is too long to be shown; shorten it."),
    QT_TRANSLATE_NOOP("Error", "This person has not been let in yet; confirm once more."),
    QT_TRANSLATE_NOOP("Error",
                      "Valuewright speaks to other computers only by https; this address is plain http."),
    QT_TRANSLATE_NOOP("Error", "Valuewright is offline; everything is saved here and is sent later."),
    QT_TRANSLATE_NOOP("Error", "Syncing was stopped; everything is saved here."),
    QT_TRANSLATE_NOOP("Error", "The server answered something that is not Valuewright's; nothing was changed "
                               "and everything is saved here. Check its address, or try later."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The server holds another history of this very device, as happens when a disk was copied. Nothing "
        "more is written on this device; all that was is kept. Set it up again from the recovery words."),
    QT_TRANSLATE_NOOP("Error",
                      "The server holds another history of one of the devices in a space than this device "
                      "does. Nothing here was changed; compare the sync check with the other person."),
    QT_TRANSLATE_NOOP("Error", "Nobody has answered this invitation yet; nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The time for this invitation is over, so nobody can be let in by it. Nothing "
                               "is lost; withdraw it and make a new one."),
    QT_TRANSLATE_NOOP("Error", "This client is paired already; nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "Connect to a server first; then a client can be invited."),
    QT_TRANSLATE_NOOP("Error", "The server does not take this invitation. Look whether this device's clock "
                               "is right, and try again; nothing is lost."),
    QT_TRANSLATE_NOOP("Error", "This invitation was answered by the profile that made it."),
    QT_TRANSLATE_NOOP("Error", "This invitation was used before; nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "There is no open invitation for this client."),
    QT_TRANSLATE_NOOP("Error", "A server address has an odd port; it must be a number from 0 to 65535."),
    QT_TRANSLATE_NOOP("Error", "A server address has an odd host name."),
    QT_TRANSLATE_NOOP("Error", "A server address needs a port, as in 127.0.0.1:8440."),
    QT_TRANSLATE_NOOP("Error", "A server address starts with https://, or with http:// on this computer."),
    QT_TRANSLATE_NOOP("Error", "A server address starts with https:// and a host name."),
    QT_TRANSLATE_NOOP("Error", "A server address has no path behind the host name."),
    QT_TRANSLATE_NOOP("Error", "The profile folder cannot be made; look at its permissions."),
    QT_TRANSLATE_NOOP("Error", "There is a profile in this folder already; open it instead."),
    QT_TRANSLATE_NOOP("Error", "There is no profile in this folder."),
    QT_TRANSLATE_NOOP("Error", "This profile was written by a newer version of Valuewright; update to open "
                               "it. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "This key does not open this profile. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The profile folder cannot be written to; look at its permissions."),
    QT_TRANSLATE_NOOP("Error", "This profile is open in another Valuewright; close that one first."),
    QT_TRANSLATE_NOOP("Error", "The profile folder cannot be locked on this disk."),
    QT_TRANSLATE_NOOP("Error", "This device's history exists twice, as after copying or restoring its disk. "
                               "Nothing new is written here; add this device anew. What was saved stays."),
    QT_TRANSLATE_NOOP("Error",
                      "Somebody in this space uses a newer version; update Valuewright to write here."),
    QT_TRANSLATE_NOOP("Error", "This device is not a member of this space, or no longer."),
    QT_TRANSLATE_NOOP("Error", "The disk is full. Nothing was half written; free some space and try again."),
    QT_TRANSLATE_NOOP("Error", "A file of the profile cannot be read or written."),
    QT_TRANSLATE_NOOP("Error", "A file of the profile is not there."),
    QT_TRANSLATE_NOOP("Error", "A file of the profile is cut short."),
    QT_TRANSLATE_NOOP(
        "Error",
        "This invitation link is cut short or has a typing error; ask for it again, or copy all of it."),
    QT_TRANSLATE_NOOP("Error", "This is not an invitation link; one starts with valuewright:join#."),
    QT_TRANSLATE_NOOP("Error",
                      "This invitation was made by a newer version; update Valuewright and open it again."),
    QT_TRANSLATE_NOOP("Error", "This invitation link names no usable server; ask for a new one."),
    QT_TRANSLATE_NOOP("Error", "An invitation has become too large to be sent; nothing was sent."),
    QT_TRANSLATE_NOOP("Error",
                      "These words do not belong together: one is another word, or their order is wrong."),
    QT_TRANSLATE_NOOP("Error",
                      "There is not enough memory to check the passphrase; close something and try again."),
    QT_TRANSLATE_NOOP("Error", "A passphrase must have at least one character."),
    QT_TRANSLATE_NOOP("Error", "The key file is not one that this version of Valuewright can read."),
    QT_TRANSLATE_NOOP("Error", "The key file has the wrong length; restore it from a backup."),
    QT_TRANSLATE_NOOP("Error", "The key file is damaged; restore it from a backup."),
    QT_TRANSLATE_NOOP("Error", "A data file is damaged or is not a Valuewright file."),
    QT_TRANSLATE_NOOP("Error", "Another program is using this data file."),
    QT_TRANSLATE_NOOP("Error",
                      "A data file cannot be opened for writing; look at its folder and permissions."),
    QT_TRANSLATE_NOOP("Error", "There is not enough memory for this."),
    QT_TRANSLATE_NOOP("Error", "A data file cannot be read or written."),
    QT_TRANSLATE_NOOP("Error", "The passphrase could not be read; nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The passphrase is empty."),
    QT_TRANSLATE_NOOP("Error", "The keychain of this computer does not give out the key of this profile; it "
                               "may be locked. Nothing is lost: unlock the keychain and try again."),
    QT_TRANSLATE_NOOP("Error", "The keychain of this computer refused. Nothing was changed; allow "
                               "Valuewright to use it and try again."),
    QT_TRANSLATE_NOOP("Error", "This computer has no keychain that Valuewright can use. Nothing was changed; "
                               "a passphrase works everywhere."),
    QT_TRANSLATE_NOOP("Error", "The keychain of this computer did not work. Nothing was changed; try again, "
                               "or choose a passphrase."),
    QT_TRANSLATE_NOOP("Error", "The keychain holds something else under the name of this profile."),
    QT_TRANSLATE_NOOP("Error", "The key of this profile is not at hand."),
    QT_TRANSLATE_NOOP("Error", "The file profile.id is damaged; put it back from a copy."),
    QT_TRANSLATE_NOOP("Error", "The disk is full. Nothing was changed; make room and try again."),
    QT_TRANSLATE_NOOP("Error", "A file of the profile could not be written. Nothing was changed; check that "
                               "the folder is yours to write to."),
    QT_TRANSLATE_NOOP("Error", "The folder of the profile could not be made. Choose another place."),
    QT_TRANSLATE_NOOP("Error", "A file of the profile could not be read."),
    QT_TRANSLATE_NOOP("Error",
                      "There is no assessment to report on yet; a report can be made once one is handed in."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The report could not be written there. Nothing was changed; choose another folder or name."),
    QT_TRANSLATE_NOOP("Error", "The disk is full, so the report was not written. Nothing was changed; make "
                               "room or choose another folder."),
    QT_TRANSLATE_NOOP("Error", "The report could not be drawn. Nothing was changed; try again."),
    QT_TRANSLATE_NOOP("Error", "The file is not on this computer; nothing was written."),
    QT_TRANSLATE_NOOP("Error", "This assessment is not asked for any more."),
    QT_TRANSLATE_NOOP("Error", "The file could not be opened; nothing was loaded."),
    QT_TRANSLATE_NOOP("Error", "The file could not be read; nothing was loaded."),
    QT_TRANSLATE_NOOP("Error", "There is no such result on this device."),
    QT_TRANSLATE_NOOP("Error", "The due date is not a day such as 2027-01-14."),
    QT_TRANSLATE_NOOP("Error", "The reminder is not a day such as 2027-01-14."),
    QT_TRANSLATE_NOOP("Error", "The time for this is over."),
    QT_TRANSLATE_NOOP("Error", "The folder for automatic backups cannot be made."),
    QT_TRANSLATE_NOOP("Error", "An automatic backup is of another device."),
    QT_TRANSLATE_NOOP("Error", "The work in this space was ended, so nothing new is written there; all of it "
                               "stays readable."),
    QT_TRANSLATE_NOOP("Error", "This space was erased by its owner; nothing new is written to it. Your copy "
                               "stays readable."),
    QT_TRANSLATE_NOOP("Error", "Not all of this client has arrived on this device, so nothing was erased; "
                               "sync first."),
    QT_TRANSLATE_NOOP("Error", "The server did not confirm the erasure. What is not erased yet is still "
                               "here; repeat it."),
    QT_TRANSLATE_NOOP("Error", "The erasure of another client was cut short; finish that first. Nothing was "
                               "changed."),
    QT_TRANSLATE_NOOP("Error", "No erasure was cut short here."),
    QT_TRANSLATE_NOOP("Error", "A device that was removed from your devices has erased a space; what is here "
                               "stays here. Tell who runs the server."),
    QT_TRANSLATE_NOOP("Error", "This device has not been given the keys of all your spaces yet, so "
                               "it can't remove others. Sync your other device first."),
    QT_TRANSLATE_NOOP("Error", "This device has not received anything yet, so it can't "
                               "remove others. Sync it first."),
    QT_TRANSLATE_NOOP("Error",
                      "More changes than can be kept wait to be told whose they are. Nothing is lost; "
                      "the rest is asked for again."),
    QT_TRANSLATE_NOOP("Error", "There is no backup file of this name."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The backup file cannot be read or written; look at its folder. What was there before is as it was."),
    QT_TRANSLATE_NOOP("Error", "The backup is damaged or cut short; use another one. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "This file is too short to be a backup."),
    QT_TRANSLATE_NOOP("Error", "You stopped reading the backup. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "Automatic backups are off; turn them on with a passphrase first."),
    QT_TRANSLATE_NOOP("Error", "The backup goes on behind its manifest."),
    QT_TRANSLATE_NOOP("Error", "The backup holds something that only a newer version of Valuewright knows."),
    QT_TRANSLATE_NOOP("Error", "The backup does not begin with its head."),
    QT_TRANSLATE_NOOP("Error", "The parts of the backup are out of order."),
    QT_TRANSLATE_NOOP("Error", "The last part of the backup is cut short."),
    QT_TRANSLATE_NOOP("Error", "The backup has no manifest at its end."),
    QT_TRANSLATE_NOOP("Error", "This device is not one of yours yet, so nobody could tell whose backup this "
                               "is; keep the one that it was restored from."),
    QT_TRANSLATE_NOOP("Error", "Something was erased while the backup was made; make it once more. What was "
                               "there before is as it was."),
    QT_TRANSLATE_NOOP("Error",
                      "A draft is too long for a backup: shorten or save it first. No backup was made."),
    QT_TRANSLATE_NOOP(
        "Error",
        "This backup was made by a newer version of Valuewright; update to read it. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The backup was made by a device that is not one of this person's."),
    QT_TRANSLATE_NOOP("Error", "The signature of the backup's manifest does not fit."),
    QT_TRANSLATE_NOOP("Error", "A backup has a passphrase of at least 10 characters."),
    QT_TRANSLATE_NOOP("Error", "The kept key of automatic backups is damaged; turn them off and on again."),
    QT_TRANSLATE_NOOP("Error", "This file is not a backup of Valuewright."),
    QT_TRANSLATE_NOOP("Error", "The backup asks for a cost that is not allowed; use another backup."),
    QT_TRANSLATE_NOOP("Error", "This passphrase does not open the backup. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The head and the manifest of the backup name different backups."),
    QT_TRANSLATE_NOOP("Error", "The backup holds something else than its manifest counts."),
    QT_TRANSLATE_NOOP("Error", "The backup ends elsewhere than its manifest says."),
    QT_TRANSLATE_NOOP("Error", "What the backup holds reads differently from what its manifest says."),
    QT_TRANSLATE_NOOP("Error", "The disk is full. Nothing was written; free some space and try again."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The export cannot be written there; look at the folder and its permissions. Nothing was written."),
    QT_TRANSLATE_NOOP("Error",
                      "The file is damaged or cut short, so nothing of it was taken. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "You stopped the export. Nothing was written."),
    QT_TRANSLATE_NOOP("Error", "There is no such file."),
    QT_TRANSLATE_NOOP("Error", "The file cannot be read; look at its permissions."),
    QT_TRANSLATE_NOOP("Error",
                      "This file is no export of Valuewright, or it is cut short. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "This archive is no export of Valuewright. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "This archive is encrypted: unpack it, pack it again without a password, and "
                               "try again. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "This archive is too large to be an export. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "This file is no export of Valuewright."),
    QT_TRANSLATE_NOOP(
        "Error",
        "This export was written by a newer version of Valuewright; update to read it. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The export is damaged: it names a space twice. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The export is damaged: changes are missing in it. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error",
                      "What the export holds reads differently from what it says. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "You stopped the import. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "The backup holds something of a kind that does not exist."),
    QT_TRANSLATE_NOOP("Error", "The backup holds a change twice, or without the ones it was made upon."),
    QT_TRANSLATE_NOOP("Error", "The backup does not hold the identity of the person it belongs to."),
});

} // namespace

std::vector<const char*> errorSentences() {
    std::vector<const char*> all(sentences.begin(), sentences.end());
    const std::span<const char* const> ofDevices = deviceSentences();
    all.insert(all.end(), ofDevices.begin(), ofDevices.end());
    return all;
}

} // namespace vw
