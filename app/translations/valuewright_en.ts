<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrivalFetchingPage</name>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <extracomment>How long it still takes until everything has come to a further device</extracomment>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalOthersPage</name>
    <message numerus="yes">
        <source>Remove %n devices</source>
        <extracomment>Button that removes so many of one&apos;s other devices after a recovery</extracomment>
        <translation>
            <numerusform>Remove %n device</numerusform>
            <numerusform>Remove %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Said by screen readers of a place in the navigation: %n things wait there</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>The passphrase is too short to protect anything. Use %n characters or more; a few unusual words are easy to remember.</source>
        <extracomment>Below a passphrase</extracomment>
        <translation>
            <numerusform>The passphrase is too short to protect anything. Use %n character or more; a few unusual words are easy to remember.</numerusform>
            <numerusform>The passphrase is too short to protect anything. Use %n characters or more; a few unusual words are easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTimer</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a session has been open; %n is minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStatusPill</name>
    <message numerus="yes">
        <source>Saved here, %n not sent yet</source>
        <extracomment>State of syncing: %n changes could not be sent yet; they are safe on this device</extracomment>
        <translation>
            <numerusform>Saved here, %n not sent yet</numerusform>
            <numerusform>Saved here, %n not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <extracomment>State of syncing: no connection, which is fine</extracomment>
        <translation>
            <numerusform>Offline, %n waiting</numerusform>
            <numerusform>Offline, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <extracomment>State of syncing: %n changes are on their way, or everything is sent</extracomment>
        <translation>
            <numerusform>Sending %n</numerusform>
            <numerusform>Sending %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::AddingDeviceModel</name>
    <message numerus="yes">
        <source>Open for %n more hours, for one device.</source>
        <extracomment>How long a link is open yet</extracomment>
        <translation>
            <numerusform>Open for %n more hour, for one device.</numerusform>
            <numerusform>Open for %n more hours, for one device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for %n more minutes, for one device.</source>
        <extracomment>How long a link is open yet</extracomment>
        <translation>
            <numerusform>Open for %n more minute, for one device.</numerusform>
            <numerusform>Open for %n more minutes, for one device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::BackupCheckModel</name>
    <message numerus="yes">
        <source>Made on %1, %n day(s) ago. What was written since is not in it.</source>
        <extracomment>About a backup; %1 is the moment at which it was made, %n how many days ago that was</extracomment>
        <translation>
            <numerusform>Made on %1, %n day ago. What was written since is not in it.</numerusform>
            <numerusform>Made on %1, %n days ago. What was written since is not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n change(s), each with its signature.</source>
        <extracomment>About a backup: what is in it</extracomment>
        <translation>
            <numerusform>It holds %n change with its signature.</numerusform>
            <numerusform>It holds %n changes, each with its signature.</numerusform>
        </translation>
    </message>
</context>
</TS>
