<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessTab</name>
    <message>
        <source>Invite %1</source>
        <extracomment>On the tab Access before an invitation</extracomment>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>You get a link and a code for one person. It works once, for three days, and opens nothing until you have confirmed who answered.</source>
        <extracomment>On the tab Access before an invitation</extracomment>
        <translation>Sie erhalten einen Link und einen Code für genau eine Person. Er gilt einmal, drei Tage lang, und öffnet nichts, bevor Sie bestätigt haben, wer geantwortet hat.</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <extracomment>Button that makes an invitation</extracomment>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>Let %1 scan this, or send the link</source>
        <extracomment>Heading over the code of an invitation</extracomment>
        <translation>Von %1 einscannen lassen oder den Link senden</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <extracomment>Name of the link of an invitation</extracomment>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Works once, until %1. Whoever holds it can answer, so send it to this one person only.</source>
        <extracomment>Below the code of an invitation; %1 is a day and time</extracomment>
        <translation>Gilt einmal, bis %1. Wer ihn hat, kann antworten; senden Sie ihn also nur dieser einen Person.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <extracomment>Button that looks whether somebody has answered the invitation</extracomment>
        <translation>Nach einer Antwort sehen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button that takes an invitation back</extracomment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <extracomment>Heading when somebody has answered the invitation; %1 is the name they gave</extracomment>
        <translation>%1 möchte dazukommen</translation>
    </message>
    <message>
        <source>Is this the person you invited? Compare this number with the one on their screen, in the room or on the telephone. Nothing was released yet.</source>
        <extracomment>Above the safety number of an answer</extracomment>
        <translation>Ist das die Person, die Sie eingeladen haben? Vergleichen Sie diese Zahl mit der auf ihrem Bildschirm, im selben Raum oder am Telefon. Noch ist nichts freigegeben.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <extracomment>Button that lets the person who answered into the shared space</extracomment>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Not the right person</source>
        <extracomment>Button that refuses the person who answered</extracomment>
        <translation>Nicht die richtige Person</translation>
    </message>
    <message>
        <source>End or erase…</source>
        <extracomment>Button that leads to ending the work with a client, or erasing one</extracomment>
        <translation>Beenden oder löschen …</translation>
    </message>
</context>
<context>
    <name>ActionEntry</name>
    <message>
        <source>Due %1</source>
        <extracomment>On an agreed action whose day has passed; %1 is that day</extracomment>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>On an agreed action; %1 is the day by which it is to be done</extracomment>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>%L1 of %L2 done</source>
        <extracomment>Over agreed actions: %L1 of %L2 are done</extracomment>
        <translation>%L1 von %L2 erledigt</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <extracomment>In an empty list of agreed actions</extracomment>
        <translation>Noch ist nichts vereinbart.</translation>
    </message>
    <message>
        <source>A next small step</source>
        <extracomment>In the field for a new agreed action</extracomment>
        <translation>Ein nächster kleiner Schritt</translation>
    </message>
    <message>
        <source>New action</source>
        <extracomment>Name of the field for a new agreed action</extracomment>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Add action</source>
        <extracomment>Button that adds an agreed action</extracomment>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>AdaptiveNavigation</name>
    <message>
        <source>Places</source>
        <extracomment>Said by screen readers of the bar with the places of the app</extracomment>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>New client</source>
        <extracomment>Title of the page that adds a client</extracomment>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field for a client&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you call them. They choose themselves how they are shown to you.</source>
        <extracomment>Below the field for a client&apos;s name</extracomment>
        <translation>So, wie Sie die Person nennen. Wie sie Ihnen angezeigt wird, wählt sie selbst.</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Field for a client&apos;s contact</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Mail, telephone, anything that helps you reach them</source>
        <extracomment>Below the field for a client&apos;s contact</extracomment>
        <translation>E-Mail, Telefon, was immer beim Erreichen hilft</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Heading over the first agreement of a new client</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>What you agreed on</source>
        <extracomment>Field for the title of an agreement</extracomment>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>Coaching</source>
        <extracomment>Suggested title of an agreement</extracomment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Sessions in the package</source>
        <extracomment>Field for a number of sessions</extracomment>
        <translation>Sitzungen im Paket</translation>
    </message>
    <message>
        <source>Leave it empty when the number is open</source>
        <extracomment>Below the field for the number of sessions</extracomment>
        <translation>Leer lassen, wenn die Zahl offen ist</translation>
    </message>
    <message>
        <source>Add client</source>
        <extracomment>Button that adds the client</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Said by screen readers of the choice between light and dark</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of colours: as the system has it</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>Label of a slider in the settings</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Below the slider for the size of text; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Keep movement to a minimum</source>
        <extracomment>Switch in the settings: nothing slides or fades</extracomment>
        <translation>So wenig Bewegung wie möglich</translation>
    </message>
</context>
<context>
    <name>ArrivalFetchingPage</name>
    <message>
        <source>Bringing everything here</source>
        <extracomment>Title while everything comes to a further device</extracomment>
        <translation>Alles wird hierher gebracht</translation>
    </message>
    <message>
        <source>You can close the program meanwhile; it goes on where it was.</source>
        <extracomment>While everything comes to a further device</extracomment>
        <translation>Sie können das Programm inzwischen schließen; es macht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>It was interrupted. What has come so far is safe here.</source>
        <extracomment>When fetching everything was interrupted</extracomment>
        <translation>Es wurde unterbrochen. Was schon da ist, liegt hier sicher.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that goes on after an interruption</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Button that gives up what was begun</extracomment>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <extracomment>For screen readers</extracomment>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>%L1 of %L2 changes are here</source>
        <extracomment>How many changes have come to a further device, of how many</extracomment>
        <translation>%L1 von %L2 Änderungen sind da</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <extracomment>How long it still takes until everything has come to a further device</extracomment>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalLinkPage</name>
    <message>
        <source>The link of your other device</source>
        <extracomment>Title of the page where the link of the other device is pasted</extracomment>
        <translation>Der Link Ihres anderen Geräts</translation>
    </message>
    <message>
        <source>On the other device: Settings, Your devices, Add a device. Open the link it shows on this device, or paste it here.</source>
        <extracomment>On the page where the link of the other device is pasted</extracomment>
        <translation>Auf dem anderen Gerät: Einstellungen, Ihre Geräte, Ein Gerät hinzufügen. Öffnen Sie den Link, den es zeigt, auf diesem Gerät, oder fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Label of the field for the link of the other device</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>What is this device called?</source>
        <extracomment>Label of the field for the name of this device</extracomment>
        <translation>Wie heißt dieses Gerät?</translation>
    </message>
    <message>
        <source>Such as: phone, laptop at work. Only you see it.</source>
        <extracomment>Below the field for the name of this device</extracomment>
        <translation>Zum Beispiel: Telefon, Laptop in der Arbeit. Nur Sie sehen es.</translation>
    </message>
</context>
<context>
    <name>ArrivalOthersPage</name>
    <message>
        <source>Everything is here. What about your other devices?</source>
        <extracomment>Title after everything was recovered, over the list of one&apos;s other devices</extracomment>
        <translation>Alles ist da. Was ist mit Ihren anderen Geräten?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n devices</source>
        <extracomment>Button that removes so many of one&apos;s other devices after a recovery</extracomment>
        <translation>
            <numerusform>%n Gerät entfernen</numerusform>
            <numerusform>%n Geräte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them and go on</source>
        <extracomment>Button that removes none of one&apos;s other devices after a recovery</extracomment>
        <translation>Behalten und weiter</translation>
    </message>
    <message>
        <source>Remove %1, %2</source>
        <extracomment>For screen readers, after a recovery: %1 is the name of a device, %2 when it was last seen</extracomment>
        <translation>%1 entfernen, %2</translation>
    </message>
    <message>
        <source>Untick what you still have. What is ticked gets nothing new any more, as if it were lost; what was written there and never sent stays only there. The people you share with are told.</source>
        <extracomment>After everything was recovered, over the list of one&apos;s other devices</extracomment>
        <translation>Nehmen Sie den Haken weg bei dem, was Sie noch haben. Was angehakt ist, bekommt nichts Neues mehr, als wäre es verloren; was dort geschrieben und nie gesendet wurde, bleibt nur dort. Die Menschen, mit denen Sie teilen, erfahren davon.</translation>
    </message>
</context>
<context>
    <name>ArrivalProtectionPage</name>
    <message>
        <source>What should guard this device?</source>
        <extracomment>Title of the page about what keeps the key, after recovery words</extracomment>
        <translation>Was soll dieses Gerät schützen?</translation>
    </message>
    <message>
        <source>This becomes a device of %1. What should guard it?</source>
        <extracomment>Title of the page about what keeps the key; %1 is the name of the person whose device this becomes</extracomment>
        <translation>Das wird ein Gerät von %1. Was soll es schützen?</translation>
    </message>
    <message>
        <source>All you write is sealed with a key. Something has to keep that key while the program is closed.</source>
        <extracomment>On the page about what keeps the key of a further device</extracomment>
        <translation>Alles, was Sie schreiben, wird mit einem Schlüssel versiegelt. Etwas muss diesen Schlüssel verwahren, solange das Programm geschlossen ist.</translation>
    </message>
    <message>
        <source>Bring everything here</source>
        <extracomment>Button that begins to recover everything</extracomment>
        <translation>Alles hierher bringen</translation>
    </message>
    <message>
        <source>Ask my other device</source>
        <extracomment>Button that asks the other device to let this one in</extracomment>
        <translation>Mein anderes Gerät fragen</translation>
    </message>
</context>
<context>
    <name>ArrivalResumePage</name>
    <message>
        <source>Go on where you were</source>
        <extracomment>Title when adding a device was cut short before</extracomment>
        <translation>Weiter, wo Sie waren</translation>
    </message>
    <message>
        <source>This device was about to become one of yours. Nothing is lost.</source>
        <extracomment>When adding a device was cut short before</extracomment>
        <translation>Dieses Gerät war dabei, eines Ihrer Geräte zu werden. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Button that goes on with adding a device, or begins anew</extracomment>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>ArrivalWaitingPage</name>
    <message>
        <source>Is it the same number there?</source>
        <extracomment>Title while the other device has not let this one in</extracomment>
        <translation>Steht dort dieselbe Zahl?</translation>
    </message>
    <message>
        <source>Your other device shows this device and a number. If it is this one, let it in there. This page goes on by itself.</source>
        <extracomment>While the other device has not let this one in</extracomment>
        <translation>Ihr anderes Gerät zeigt dieses Gerät und eine Zahl. Ist es diese, lassen Sie es dort zu. Diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button that looks whether the other device has let this one in</extracomment>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Button that gives up asking the other device</extracomment>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>ArrivalWayPage</name>
    <message>
        <source>Welcome back</source>
        <extracomment>Title of the page that leads to one&apos;s own data on a further device</extracomment>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Everything you have comes to this device, sealed on its way.</source>
        <extracomment>On the page that leads to one&apos;s own data on a further device</extracomment>
        <translation>Alles, was Sie haben, kommt auf dieses Gerät, unterwegs versiegelt.</translation>
    </message>
    <message>
        <source>I have my other device here</source>
        <extracomment>Choice on a further device</extracomment>
        <translation>Ich habe mein anderes Gerät hier</translation>
    </message>
    <message>
        <source>It shows a link, under Settings, Your devices.</source>
        <extracomment>Choice on a further device</extracomment>
        <translation>Es zeigt einen Link, unter Einstellungen, Ihre Geräte.</translation>
    </message>
    <message>
        <source>I have only my twelve words</source>
        <extracomment>Choice on a further device</extracomment>
        <translation>Ich habe nur meine zwölf Wörter</translation>
    </message>
    <message>
        <source>The recovery words on paper, and the address of the server.</source>
        <extracomment>Choice on a further device</extracomment>
        <translation>Die Wiederherstellungswörter auf Papier und die Adresse des Servers.</translation>
    </message>
</context>
<context>
    <name>ArrivalWordsPage</name>
    <message>
        <source>Your twelve words</source>
        <extracomment>Title of the page where the recovery words are typed</extracomment>
        <translation>Ihre zwölf Wörter</translation>
    </message>
    <message>
        <source>From the paper, in their order. They are checked on this device and never sent.</source>
        <extracomment>On the page where the recovery words are typed</extracomment>
        <translation>Vom Papier, in ihrer Reihenfolge. Sie werden auf diesem Gerät geprüft und nie gesendet.</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <extracomment>Label of the field for the address of a server</extracomment>
        <translation>Adresse Ihres Servers</translation>
    </message>
    <message>
        <source>What is this device called?</source>
        <extracomment>Label of the field for the name of this device</extracomment>
        <translation>Wie heißt dieses Gerät?</translation>
    </message>
    <message>
        <source>Such as: phone, laptop at work. Only you see it.</source>
        <extracomment>Below the field for the name of this device</extracomment>
        <translation>Zum Beispiel: Telefon, Laptop in der Arbeit. Nur Sie sehen es.</translation>
    </message>
    <message>
        <source>Afterwards you choose which of your other devices are removed.</source>
        <extracomment>Below the recovery words: what happens</extracomment>
        <translation>Danach wählen Sie, welche Ihrer anderen Geräte entfernt werden.</translation>
    </message>
</context>
<context>
    <name>AskBackPage</name>
    <message>
        <source>Three of the words, please</source>
        <extracomment>Step of the first run</extracomment>
        <translation>Bitte drei der Wörter</translation>
    </message>
    <message>
        <source>From the paper. This is the moment to find a slip of the pen.</source>
        <extracomment>Step of the first run</extracomment>
        <translation>Vom Papier. Jetzt fällt ein Schreibfehler noch rechtzeitig auf.</translation>
    </message>
</context>
<context>
    <name>AttainmentRow</name>
    <message>
        <source>Start</source>
        <extracomment>On the level a goal started from</extracomment>
        <translation>Anfang</translation>
    </message>
</context>
<context>
    <name>AttainmentScale</name>
    <message>
        <source>Much less than hoped for</source>
        <extracomment>Level −2 of a goal</extracomment>
        <translation>Viel weniger als erhofft</translation>
    </message>
    <message>
        <source>Less than hoped for</source>
        <extracomment>Level −1 of a goal</extracomment>
        <translation>Weniger als erhofft</translation>
    </message>
    <message>
        <source>As hoped for</source>
        <extracomment>Level 0 of a goal</extracomment>
        <translation>Wie erhofft</translation>
    </message>
    <message>
        <source>More than hoped for</source>
        <extracomment>Level +1 of a goal</extracomment>
        <translation>Mehr als erhofft</translation>
    </message>
    <message>
        <source>Much more than hoped for</source>
        <extracomment>Level +2 of a goal</extracomment>
        <translation>Viel mehr als erhofft</translation>
    </message>
    <message>
        <source>Where the goal stands</source>
        <extracomment>For screen readers: the five levels of a goal</extracomment>
        <translation>Wo das Ziel steht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers, one level of a goal: %1 is −2 to +2, %2 what it means, in the person&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where it started</source>
        <extracomment>For screen readers, on the level a goal started from</extracomment>
        <translation>Wo es anfing</translation>
    </message>
</context>
<context>
    <name>BackupChecking</name>
    <message>
        <source>Would it open?</source>
        <extracomment>Heading over what looks into a backup</extracomment>
        <translation>Ließe sie sich öffnen?</translation>
    </message>
    <message>
        <source>Reads a backup through, here and without changing anything: whether it is whole, how old it is, and which device made it.</source>
        <extracomment>Over the button that looks into a backup</extracomment>
        <translation>Liest eine Sicherung durch, hier und ohne etwas zu ändern: ob sie vollständig ist, wie alt sie ist und welches Gerät sie gemacht hat.</translation>
    </message>
    <message>
        <source>Its words or passphrase</source>
        <extracomment>Field for what opens a backup</extracomment>
        <translation>Ihre Wörter oder Passphrase</translation>
    </message>
    <message>
        <source>A sound backup</source>
        <extracomment>Heading over what a backup was found to be</extracomment>
        <translation>Eine heile Sicherung</translation>
    </message>
    <message>
        <source>Reading it through …</source>
        <extracomment>While a backup is read through</extracomment>
        <translation>Wird durchgelesen …</translation>
    </message>
    <message>
        <source>Check it</source>
        <extracomment>Button that looks into a backup</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check a backup…</source>
        <extracomment>Button that chooses the backup to look into</extracomment>
        <translation>Eine prüfen…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <extracomment>Button that chooses another backup to look into</extracomment>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <extracomment>Title of the window that chooses the backup to look into</extracomment>
        <translation>Sicherung prüfen</translation>
    </message>
    <message>
        <source>Backups (*.vwbackup)</source>
        <extracomment>Kind of file</extracomment>
        <translation>Sicherungen (*.vwbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Kind of file</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>BackupNow</name>
    <message>
        <source>Into a file of your choice</source>
        <extracomment>Heading over what makes a backup at once</extracomment>
        <translation>In eine Datei Ihrer Wahl</translation>
    </message>
    <message>
        <source>They open this one file, and nothing else does. They are shown only now. Whoever has them and the file can read everything in it.</source>
        <extracomment>Below the words that open one backup</extracomment>
        <translation>Sie öffnen diese eine Datei, und nichts sonst öffnet sie. Sie werden nur jetzt gezeigt. Wer sie und die Datei hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Everything as it is now, in one encrypted file, for a stick or another computer. The six words of the automatic backups open it.</source>
        <extracomment>Over the button that makes a backup at once</extracomment>
        <translation>Alles, wie es jetzt ist, in einer verschlüsselten Datei, für einen Stick oder einen anderen Computer. Die sechs Wörter der automatischen Sicherungen öffnen sie.</translation>
    </message>
    <message>
        <source>Everything as it is now, in one encrypted file, for a stick or another computer. You get six words that open it.</source>
        <extracomment>Over the button that makes a backup at once</extracomment>
        <translation>Alles, wie es jetzt ist, in einer verschlüsselten Datei, für einen Stick oder einen anderen Computer. Sie bekommen sechs Wörter, die sie öffnen.</translation>
    </message>
    <message>
        <source>It is written. Reading it through once …</source>
        <extracomment>While a backup that was just written is read through</extracomment>
        <translation>Sie ist geschrieben. Wird einmal durchgelesen …</translation>
    </message>
    <message>
        <source>Writing … you can go on working.</source>
        <extracomment>While a backup is written</extracomment>
        <translation>Wird geschrieben … Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <extracomment>Button that makes a backup at once</extracomment>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Back up into</source>
        <extracomment>Title of the window that chooses the file of a backup</extracomment>
        <translation>Sichern in</translation>
    </message>
    <message>
        <source>Backups (*.vwbackup)</source>
        <extracomment>Kind of file</extracomment>
        <translation>Sicherungen (*.vwbackup)</translation>
    </message>
    <message>
        <source>I have written them down …</source>
        <extracomment>Below the words that open one backup: goes on to the file</extracomment>
        <translation>Ich habe sie notiert …</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Write these six words on paper</source>
        <extracomment>Heading over the words that open backups</extracomment>
        <translation>Schreiben Sie diese sechs Wörter auf Papier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that gives up making a backup</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BackupsByThemselves</name>
    <message>
        <source>By themselves, once a day</source>
        <extracomment>Heading over the automatic backups</extracomment>
        <translation>Von selbst, einmal am Tag</translation>
    </message>
    <message>
        <source>They open each of these backups, and nothing else does. They are shown only now. Whoever has them and a backup can read everything in it.</source>
        <extracomment>Below the words that open automatic backups</extracomment>
        <translation>Sie öffnen jede dieser Sicherungen, und nichts sonst öffnet sie. Sie werden nur jetzt gezeigt. Wer sie und eine Sicherung hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>I have written them down: turn on</source>
        <extracomment>Below the words that open automatic backups: turns them on</extracomment>
        <translation>Ich habe sie notiert: einschalten</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Automatic backups</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Automatic backups</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>When you close Valuewright, everything goes into one encrypted file in a folder of this profile. That helps after a slip or when a file is damaged. It does not help when this device is lost: copy one to another place now and then.</source>
        <extracomment>On the page about backups</extracomment>
        <translation>Wenn Sie Valuewright schließen, kommt alles in eine verschlüsselte Datei in einem Ordner dieses Profils. Das hilft nach einem Versehen oder wenn eine Datei beschädigt ist. Es hilft nicht, wenn dieses Gerät verloren geht: Kopieren Sie ab und zu eine an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <extracomment>Button for automatic backups</extracomment>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Button for automatic backups</extracomment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>After turning off, the ones that exist stay. Turning on again draws new words for new ones.</source>
        <extracomment>On the page about automatic backups</extracomment>
        <translation>Nach dem Ausschalten bleiben die vorhandenen. Beim Wiedereinschalten werden für neue auch neue Wörter gezogen.</translation>
    </message>
    <message>
        <source>Made so far</source>
        <extracomment>Heading over the automatic backups that exist</extracomment>
        <translation>Bisher gemacht</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Over the automatic backups that exist; %1 is a folder</extracomment>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>This device is not one of yours yet, so it makes no backups. Keep the one that it was restored from.</source>
        <extracomment>On the page about backups of a device that was restored and not added yet</extracomment>
        <translation>Dieses Gerät gehört noch nicht zu Ihren Geräten und macht deshalb keine Sicherungen. Behalten Sie die, aus der es wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>Title of the page about backups</extracomment>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a message: takes the message away</extracomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>BucketChoice</name>
    <message>
        <source>Adds value</source>
        <extracomment>Answer about an item of the VQ assessment</extracomment>
        <translation>Gibt Wert</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <extracomment>Answer about an item of the VQ assessment</extracomment>
        <translation>Noch unsicher</translation>
    </message>
    <message>
        <source>Takes value away</source>
        <extracomment>Answer about an item of the VQ assessment</extracomment>
        <translation>Nimmt Wert</translation>
    </message>
    <message>
        <source>What does it do to value?</source>
        <extracomment>Asked of one item of the VQ assessment; for screen readers</extracomment>
        <translation>Was macht das mit dem Wert?</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Working</source>
        <extracomment>Said by screen readers while something is being worked on</extracomment>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Working</source>
        <extracomment>Said by screen readers of a button whose work goes on</extracomment>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>CentralQuestion</name>
    <message>
        <source>What choice can I make, and what action can I take, in this moment, to create the greatest net value?</source>
        <extracomment>The question that coaching comes back to; asked of oneself</extracomment>
        <translation>Welche Wahl kann ich in diesem Moment treffen, und was kann ich tun, damit unter dem Strich am meisten Wert entsteht?</translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <source>Skip today</source>
        <extracomment>Button of a check-in: not today; it is an answer like any other</extracomment>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>Skip this day</source>
        <extracomment>Button of a check-in for an earlier day: nothing for that day</extracomment>
        <translation>Diesen Tag auslassen</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <extracomment>Button of a check-in that is being changed: leaves it as it was</extracomment>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Save the change</source>
        <extracomment>Button that hands a check-in in</extracomment>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
</context>
<context>
    <name>CheckInDayBar</name>
    <message>
        <source>Day before</source>
        <extracomment>Button over a check-in: goes to the day before</extracomment>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <extracomment>Button over a check-in: goes to the day after</extracomment>
        <translation>Tag danach</translation>
    </message>
</context>
<context>
    <name>CheckInDrivers</name>
    <message>
        <source>Something at work weighs on today</source>
        <extracomment>Button of a check-in that shows six words to choose from</extracomment>
        <translation>Etwas bei der Arbeit belastet heute</translation>
    </message>
    <message>
        <source>What does it have to do with?</source>
        <extracomment>Asked in a check-in: which of six drivers of burnout it has to do with</extracomment>
        <translation>Womit hat es zu tun?</translation>
    </message>
    <message>
        <source>Workload</source>
        <extracomment>A driver of burnout: how much there is to do</extracomment>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Control</source>
        <extracomment>A driver of burnout: how much one can decide oneself</extracomment>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Reward</source>
        <extracomment>A driver of burnout: recognition</extracomment>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>Community</source>
        <extracomment>A driver of burnout: how people get on</extracomment>
        <translation>Miteinander</translation>
    </message>
    <message>
        <source>Fairness</source>
        <extracomment>A driver of burnout</extracomment>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>A driver of burnout: whether the work fits what one holds dear</extracomment>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>CheckInEcho</name>
    <message>
        <source>%1: %L2</source>
        <extracomment>One day of the trend of energy: %1 the day, %L2 a number from 1 to 5</extracomment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>Energy from 1 to 5, oldest first. %1</source>
        <extracomment>Read by screen readers instead of the line of energy; %1 is a list of days</extracomment>
        <translation>Energie von 1 bis 5, das Älteste zuerst. %1</translation>
    </message>
</context>
<context>
    <name>CheckInEchoCard</name>
    <message>
        <source>You skipped this day. That is an answer too.</source>
        <extracomment>On a day without a check-in by choice</extracomment>
        <translation>Diesen Tag haben Sie ausgelassen. Auch das ist eine Antwort.</translation>
    </message>
    <message>
        <source>You have checked in.</source>
        <extracomment>On a day with a check-in</extracomment>
        <translation>Ihr Check-in ist gemacht.</translation>
    </message>
    <message>
        <source>My choice</source>
        <extracomment>Over the choice of a check-in</extracomment>
        <translation>Meine Wahl</translation>
    </message>
    <message>
        <source>My action</source>
        <extracomment>Over the action of a check-in</extracomment>
        <translation>Mein Schritt</translation>
    </message>
    <message>
        <source>Check in after all</source>
        <extracomment>Button on a day that was skipped: check in after all</extracomment>
        <translation>Doch noch einchecken</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <extracomment>Button on a day with a check-in: answer anew</extracomment>
        <translation>Antwort ändern</translation>
    </message>
</context>
<context>
    <name>CheckInEnergy</name>
    <message>
        <source>Your energy</source>
        <extracomment>Heading in a check-in</extracomment>
        <translation>Ihre Energie</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check in</source>
        <extracomment>Title of the client&apos;s daily check-in</extracomment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Once you are connected with your coach, a check-in takes less than a minute a day.</source>
        <extracomment>On the check-in page before a coach is connected</extracomment>
        <translation>Sobald Sie mit Ihrem Coaching verbunden sind, dauert ein Check-in keine Minute am Tag.</translation>
    </message>
</context>
<context>
    <name>CheckInQuestion</name>
    <message>
        <source>My choice</source>
        <extracomment>Field of a check-in: the answer to the first half of the Central Question</extracomment>
        <translation>Meine Wahl</translation>
    </message>
    <message>
        <source>I choose to …</source>
        <extracomment>In the field for the choice of a check-in</extracomment>
        <translation>Ich entscheide mich …</translation>
    </message>
    <message>
        <source>My action</source>
        <extracomment>Field of a check-in: the answer to the second half of the Central Question</extracomment>
        <translation>Mein Schritt</translation>
    </message>
    <message>
        <source>First I will …</source>
        <extracomment>In the field for the action of a check-in</extracomment>
        <translation>Als Erstes werde ich …</translation>
    </message>
</context>
<context>
    <name>CheckInRecall</name>
    <message>
        <source>What became of it?</source>
        <extracomment>Asked about the choice of the day before; for screen readers</extracomment>
        <translation>Was ist daraus geworden?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What became of a choice</extracomment>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>What became of a choice</extracomment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not</source>
        <extracomment>What became of a choice: it was not done</extracomment>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>What became of a choice: no answer</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>What value did it create?</source>
        <extracomment>Field of a check-in: what the choice of the day before brought about</extracomment>
        <translation>Welcher Wert ist dadurch entstanden?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <extracomment>Asked in a check-in about the value a choice created</extracomment>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>For whom a choice created value</extracomment>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>A patient</source>
        <extracomment>For whom a choice created value</extracomment>
        <translation>Für jemanden in Behandlung</translation>
    </message>
    <message>
        <source>My team</source>
        <extracomment>For whom a choice created value</extracomment>
        <translation>Fürs Team</translation>
    </message>
    <message>
        <source>The organisation</source>
        <extracomment>For whom a choice created value</extracomment>
        <translation>Für die Organisation</translation>
    </message>
    <message>
        <source>The system</source>
        <extracomment>For whom a choice created value</extracomment>
        <translation>Für das System</translation>
    </message>
</context>
<context>
    <name>CheckInScale</name>
    <message>
        <source>Empty</source>
        <extracomment>Energy 1 of 5 in a check-in</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Running low</source>
        <extracomment>Energy 2 of 5 in a check-in</extracomment>
        <translation>Geht zur Neige</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <extracomment>Energy 3 of 5 in a check-in</extracomment>
        <translation>Reicht für heute</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Energy 4 of 5 in a check-in</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Plenty</source>
        <extracomment>Energy 5 of 5 in a check-in</extracomment>
        <translation>Reichlich</translation>
    </message>
    <message>
        <source>Energy</source>
        <extracomment>Asked in a check-in; for screen readers</extracomment>
        <translation>Energie</translation>
    </message>
    <message>
        <source>%1 of 5, %2</source>
        <extracomment>For screen readers: %1 is a number from 1 to 5, %2 what it means</extracomment>
        <translation>%1 von 5, %2</translation>
    </message>
    <message>
        <source>Choose what fits; there is no right answer</source>
        <extracomment>Below the five steps of energy in a check-in</extracomment>
        <translation>Wählen Sie, was passt; eine richtige Antwort gibt es nicht</translation>
    </message>
</context>
<context>
    <name>ChipChoice</name>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of something that may be left out; %1 is what it is for</extracomment>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>ClientEndingPage</name>
    <message>
        <source>End or erase</source>
        <extracomment>Title of the page on which a coach ends the work with a client</extracomment>
        <translation>Beenden oder löschen</translation>
    </message>
    <message>
        <source>End this work</source>
        <extracomment>Heading over what ending the work with a client means</extracomment>
        <translation>Diese Zusammenarbeit beenden</translation>
    </message>
    <message>
        <source>Goals, actions, check-ins and shared notes become read-only for both of you, and both of you keep them. Your private notes stay yours, to write as well. This can&apos;t be undone; to work together again, add the client anew.</source>
        <extracomment>What ending the work with a client means</extracomment>
        <translation>Ziele, Schritte, Check-ins und geteilte Notizen lassen sich dann von beiden nur noch lesen, und beide behalten sie. Ihre privaten Notizen bleiben Ihre, auch zum Schreiben. Das lässt sich nicht rückgängig machen; um wieder zusammenzuarbeiten, legen Sie die Person neu an.</translation>
    </message>
    <message>
        <source>End this work…</source>
        <extracomment>Button that asks before it ends the work with a client</extracomment>
        <translation>Zusammenarbeit beenden …</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <extracomment>Heading over what erasing a client means</extracomment>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Goes: what you share and your private notes, on this device, on your other devices and on the server.</source>
        <extracomment>What goes when a client is erased</extracomment>
        <translation>Gelöscht wird: was Sie teilen und Ihre privaten Notizen, auf diesem Gerät, auf Ihren anderen Geräten und auf dem Server.</translation>
    </message>
    <message>
        <source>Stays: days, minutes and amounts, without a name, because the law asks for them; the other person&apos;s own copy, unless they erase it too; and backups and exports that you keep elsewhere.</source>
        <extracomment>What stays when a client is erased</extracomment>
        <translation>Erhalten bleibt: Tage, Minuten und Beträge, ohne Namen, weil das Gesetz sie verlangt; die eigene Kopie der anderen Person, sofern sie sie nicht auch löscht; und Sicherungen und Exporte, die Sie anderswo aufbewahren.</translation>
    </message>
    <message>
        <source>Erase this client…</source>
        <extracomment>Button that asks before it erases a client</extracomment>
        <translation>Diese Person löschen …</translation>
    </message>
    <message>
        <source>%1 is being erased</source>
        <extracomment>While a client is being erased; %1 is the name</extracomment>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>This can&apos;t be stopped any more. It goes on by itself, also when you leave this page or start Valuewright again.</source>
        <extracomment>While a client is being erased</extracomment>
        <translation>Das lässt sich nicht mehr aufhalten. Es geht von selbst weiter, auch wenn Sie diese Seite verlassen oder Valuewright neu starten.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <extracomment>Button that goes on with an erasure that was cut short</extracomment>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>End the work with %1?</source>
        <extracomment>Question before the work with a client is ended; %1 is the name</extracomment>
        <translation>Die Zusammenarbeit mit %1 beenden?</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>Button that ends the work with a client</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>From then on neither of you can change what you share. Both of you keep it, to read.</source>
        <extracomment>Below the question whether to end the work with a client</extracomment>
        <translation>Danach kann niemand von Ihnen beiden mehr ändern, was Sie teilen. Beide behalten es, zum Lesen.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <extracomment>Question before a client is erased; %1 is the name</extracomment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>Button that erases a client</extracomment>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>You can still cancel now. Once it has begun it can&apos;t be stopped or undone.</source>
        <extracomment>Below the question whether to erase a client</extracomment>
        <translation>Jetzt können Sie noch abbrechen. Hat es begonnen, lässt es sich weder aufhalten noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Type the name</source>
        <extracomment>Field in which the name of the client is typed before an erasure</extracomment>
        <translation>Namen eingeben</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Session</source>
        <extracomment>Button that begins a session with this client</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Tab of a client&apos;s page: everything that happened</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Goals</source>
        <extracomment>Tab of a client&apos;s page</extracomment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>VQ</source>
        <extracomment>Tab of a client&apos;s page: the assessment</extracomment>
        <translation>VQ</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Tab of a client&apos;s page: pairing and who can read</extracomment>
        <translation>Zugang</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>How the agreement with a client stands: %1 in a word or two, %2 why</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <extracomment>Title of the list of clients</extracomment>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a client</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Find by name or tag</source>
        <extracomment>Field that narrows the list of clients</extracomment>
        <translation>Name oder Stichwort</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <extracomment>In the empty list of clients</extracomment>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>Niemand mit diesem Namen</translation>
    </message>
    <message>
        <source>Add the first one. Only you see this list; it is sealed on this device.</source>
        <extracomment>In the empty list of clients</extracomment>
        <translation>Fügen Sie die erste Person hinzu. Nur Sie sehen diese Liste; sie ist auf diesem Gerät versiegelt.</translation>
    </message>
    <message>
        <source>Look at the spelling, or empty the field to see everybody.</source>
        <extracomment>In the list of clients when the filter finds nobody</extracomment>
        <translation>Prüfen Sie die Schreibweise oder leeren Sie das Feld, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <extracomment>Button in the empty list of clients</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Saving a backup…</source>
        <extracomment>Title while the last work is done before the window closes</extracomment>
        <translation>Sicherung wird geschrieben …</translation>
    </message>
    <message>
        <source>Today&apos;s backup is being written and checked. The window then closes by itself.</source>
        <extracomment>While the last work is done before the window closes</extracomment>
        <translation>Die heutige Sicherung wird geschrieben und geprüft. Danach schließt sich das Fenster von selbst.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>You are connected with your coach. What you have done so far is still only yours.</source>
        <extracomment>Short message when a coach has confirmed while the client was at work</extracomment>
        <translation>Sie sind mit Ihrem Coach verbunden. Was Sie bisher gemacht haben, gehört weiterhin nur Ihnen.</translation>
    </message>
    <message>
        <source>No backup was made when Valuewright was closed last. %1</source>
        <extracomment>Short message after the start; %1 is a sentence that says why</extracomment>
        <translation>Beim letzten Beenden von Valuewright wurde keine Sicherung gemacht. %1</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect with your server</source>
        <extracomment>Title of the page that connects with a server</extracomment>
        <translation>Mit Ihrem Server verbinden</translation>
    </message>
    <message>
        <source>It carries sealed copies between you and your clients, and cannot open them. Whoever runs it gave you an address and a registration token.</source>
        <extracomment>On the page that connects with a server</extracomment>
        <translation>Er trägt versiegelte Kopien zwischen Ihnen und Ihren Klient:innen und kann sie nicht öffnen. Wer ihn betreibt, hat Ihnen eine Adresse und einen Anmeldecode gegeben.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button that connects with a server</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Later; work on this device only</source>
        <extracomment>Button that puts off connecting with a server</extracomment>
        <translation>Später; nur auf diesem Gerät arbeiten</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of the field for the address of a server</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A Valuewright server answers there.</source>
        <extracomment>Below the address of a server that answered</extracomment>
        <translation>Dort antwortet ein Valuewright-Server.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <extracomment>Button that asks whether a server answers</extracomment>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Registration token</source>
        <extracomment>Label of the field for a registration token</extracomment>
        <translation>Anmeldecode</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of a table on a small screen: %1 the title of its column, %2 what is in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in the letters of QDate::toString: 23 Nov 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Demo: invented people, a generated passphrase. Don&apos;t keep anything real here.</source>
        <extracomment>Strip at the top of every page of a demo</extracomment>
        <translation>Demo: erfundene Menschen, eine erzeugte Passphrase. Bewahren Sie hier nichts Echtes auf.</translation>
    </message>
</context>
<context>
    <name>DeviceAdding</name>
    <message>
        <source>Have the other device at hand, with Valuewright on it. Everything you have here comes to it by itself.</source>
        <extracomment>Over the button that begins to add a device</extracomment>
        <translation>Halten Sie das andere Gerät bereit, mit Valuewright darauf. Alles, was Sie hier haben, kommt von selbst dorthin.</translation>
    </message>
    <message>
        <source>Devices find each other through a server. Connect with one first; until then this device is the only one.</source>
        <extracomment>Where a device can&apos;t be added</extracomment>
        <translation>Geräte finden einander über einen Server. Verbinden Sie sich zuerst mit einem; bis dahin ist dieses Gerät das einzige.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <extracomment>Button that begins to add a device</extracomment>
        <translation>Ein Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Scan this with the other device, or open the link there</source>
        <extracomment>Heading over the code that adds a device</extracomment>
        <translation>Scannen Sie dies mit dem anderen Gerät, oder öffnen Sie dort den Link</translation>
    </message>
    <message>
        <source>Link for your other device</source>
        <extracomment>Name of the link that adds a device</extracomment>
        <translation>Link für Ihr anderes Gerät</translation>
    </message>
    <message>
        <source>There, choose: I already use Valuewright. %1</source>
        <extracomment>Below the code that adds a device: the choice on the first screen of the other one</extracomment>
        <translation>Wählen Sie dort: Ich verwende Valuewright bereits. %1</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <extracomment>Button that looks whether a device has answered the link</extracomment>
        <translation>Nach einer Antwort sehen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button that takes the link back</extracomment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1 is one of your devices now</source>
        <extracomment>Title after a device was added; %1 is its name</extracomment>
        <translation>%1 ist jetzt eines Ihrer Geräte</translation>
    </message>
    <message>
        <source>Everything you have comes to it by itself, the newest first.</source>
        <extracomment>After a device was added</extracomment>
        <translation>Alles, was Sie haben, kommt von selbst dorthin, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Button that takes a message away</extracomment>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>DeviceAnswered</name>
    <message>
        <source>%1 wants to be added</source>
        <extracomment>Heading when a device has answered the link; %1 is the name it was given there</extracomment>
        <translation>%1 möchte hinzugefügt werden</translation>
    </message>
    <message>
        <source>Does the new device show the same number? Only then is it yours, and not somebody else&apos;s who saw the link. Nothing was released yet.</source>
        <extracomment>Over a number of 25 digits</extracomment>
        <translation>Zeigt das neue Gerät dieselbe Zahl? Nur dann ist es Ihres und nicht das von jemandem, der den Link gesehen hat. Noch wurde nichts freigegeben.</translation>
    </message>
    <message>
        <source>The same: add it</source>
        <extracomment>Button that adds the device which shows the same number</extracomment>
        <translation>Dieselbe: hinzufügen</translation>
    </message>
    <message>
        <source>Another number: refuse</source>
        <extracomment>Button that refuses the device which answered</extracomment>
        <translation>Eine andere Zahl: ablehnen</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>Removed</source>
        <extracomment>Badge on a device that was removed</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>Badge on the device in the hand</extracomment>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button on a device</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>For screen readers, a button on a device; %1 is its name</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button on a device</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>For screen readers, a button on a device; %1 is its name</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>DeviceNews</name>
    <message>
        <source>New about their devices</source>
        <extracomment>Heading over what other people changed about their devices</extracomment>
        <translation>Neues von deren Geräten</translation>
    </message>
    <message>
        <source>If that surprises you, ask them, in person or on the telephone.</source>
        <extracomment>Below what other people changed about their devices</extracomment>
        <translation>Wenn Sie das überrascht, fragen Sie nach, persönlich oder am Telefon.</translation>
    </message>
</context>
<context>
    <name>DeviceNewsModel</name>
    <message>
        <source>%1 added a device. It can read what you share.</source>
        <extracomment>What somebody one shares with did; %1 is their name</extracomment>
        <translation>%1 hat ein Gerät hinzugefügt. Es kann lesen, was Sie teilen.</translation>
    </message>
    <message>
        <source>%1 removed a device. It gets nothing new of what you share.</source>
        <extracomment>What somebody one shares with did; %1 is their name</extracomment>
        <translation>%1 hat ein Gerät entfernt. Es bekommt nichts Neues von dem, was Sie teilen.</translation>
    </message>
    <message>
        <source>%1 made new recovery words.</source>
        <extracomment>What somebody one shares with did; %1 is their name</extracomment>
        <translation>%1 hat neue Wiederherstellungswörter gemacht.</translation>
    </message>
</context>
<context>
    <name>DeviceRemovedPage</name>
    <message>
        <source>This device was removed</source>
        <extracomment>Title of the page for a device that was removed</extracomment>
        <translation>Dieses Gerät wurde entfernt</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Heading on the page for a device that was removed</extracomment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Another of your devices, or somebody with your recovery words, took this one off your list. From then on nothing is sent or fetched here, and nothing written here counts any more.</source>
        <extracomment>On the page for a device that was removed</extracomment>
        <translation>Ein anderes Ihrer Geräte, oder jemand mit Ihren Wiederherstellungswörtern, hat dieses von Ihrer Liste genommen. Seither wird hier nichts gesendet oder geholt, und nichts, was hier geschrieben wird, zählt noch.</translation>
    </message>
    <message>
        <source>What is safe</source>
        <extracomment>Heading on the page for a device that was removed</extracomment>
        <translation>Was sicher ist</translation>
    </message>
    <message>
        <source>What this device had sent is with your other devices. What is saved here stays here and can be read; what was never sent is only here, so copy it from the screen if you need it.</source>
        <extracomment>On the page for a device that was removed</extracomment>
        <translation>Was dieses Gerät gesendet hatte, ist auf Ihren anderen Geräten. Was hier gespeichert ist, bleibt hier und lässt sich lesen; was nie gesendet wurde, ist nur hier, schreiben Sie es also vom Bildschirm ab, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading on the page for a device that was removed</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>If it was you: nothing. To use this device again, close the program, move the folder of this profile away, start again and choose: I already use Valuewright.</source>
        <extracomment>On the page for a device that was removed</extracomment>
        <translation>Wenn Sie es waren: nichts. Um dieses Gerät wieder zu verwenden, schließen Sie das Programm, verschieben Sie den Ordner dieses Profils, starten Sie neu und wählen Sie: Ich verwende Valuewright bereits.</translation>
    </message>
    <message>
        <source>If it was not you: open Valuewright on your other device now, look at Your devices, and remove what you do not know. Without another device, use your twelve recovery words on a new one; that removes all others.</source>
        <extracomment>On the page for a device that was removed</extracomment>
        <translation>Wenn Sie es nicht waren: Öffnen Sie jetzt Valuewright auf Ihrem anderen Gerät, sehen Sie unter Ihre Geräte nach und entfernen Sie, was Sie nicht kennen. Ohne anderes Gerät verwenden Sie Ihre zwölf Wiederherstellungswörter auf einem neuen; das entfernt alle anderen.</translation>
    </message>
</context>
<context>
    <name>DeviceRemoving</name>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title over what removing a device means; %1 is its name</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>From then on it gets nothing new, and nothing it writes counts. What it wrote before stays. What lies on it already can&apos;t be taken back from here: if it was stolen, whoever opens it can read that. This can&apos;t be undone; to use it again, add it as a new device.</source>
        <extracomment>What removing a device means</extracomment>
        <translation>Von da an bekommt es nichts Neues, und nichts, was es schreibt, zählt. Was es vorher geschrieben hat, bleibt. Was schon darauf liegt, lässt sich von hier nicht zurückholen: Wurde es gestohlen, kann das lesen, wer es öffnet. Das lässt sich nicht rückgängig machen; um es wieder zu verwenden, fügen Sie es als neues Gerät hinzu.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button that leaves a device as it is</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove this device</source>
        <extracomment>Button that removes a device for good</extracomment>
        <translation>Dieses Gerät entfernen</translation>
    </message>
</context>
<context>
    <name>DeviceRenaming</name>
    <message>
        <source>Name of the device</source>
        <extracomment>Label of the field for the name of a device</extracomment>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Only you see it, on all your devices.</source>
        <extracomment>Below the field for the name of a device</extracomment>
        <translation>Nur Sie sehen ihn, auf allen Ihren Geräten.</translation>
    </message>
    <message>
        <source>Save the name</source>
        <extracomment>Button that keeps the new name of a device</extracomment>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves a device as it is called</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Your devices</source>
        <extracomment>Title of the page about one&apos;s own devices</extracomment>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>Each opens everything that is yours. The people you share with are told when you add or remove one.</source>
        <extracomment>Over the list of one&apos;s own devices</extracomment>
        <translation>Jedes öffnet alles, was Ihnen gehört. Die Menschen, mit denen Sie teilen, erfahren es, wenn Sie eines hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <extracomment>Heading over adding a device</extracomment>
        <translation>Ein Gerät hinzufügen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a dialog: closes it and changes nothing</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Extrinsic</source>
        <extracomment>A dimension of value: of things, tasks, usefulness</extracomment>
        <translation>Extrinsisch</translation>
    </message>
    <message>
        <source>Systemic</source>
        <extracomment>A dimension of value: of ideas, rules, order</extracomment>
        <translation>Systemisch</translation>
    </message>
    <message>
        <source>Intrinsic</source>
        <extracomment>A dimension of value: of people, of what is unique</extracomment>
        <translation>Intrinsisch</translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>What the extrinsic dimension of value is about, in one word</extracomment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Ideas</source>
        <extracomment>What the systemic dimension of value is about, in one word</extracomment>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>What the intrinsic dimension of value is about, in one word</extracomment>
        <translation>Menschen</translation>
    </message>
</context>
<context>
    <name>EndingBanner</name>
    <message>
        <source>This work is over</source>
        <extracomment>Title over the sentence that says who ended an engagement</extracomment>
        <translation>Diese Zusammenarbeit ist beendet</translation>
    </message>
</context>
<context>
    <name>EnergyTrend</name>
    <message>
        <source>Your energy</source>
        <extracomment>Over a small line that shows the person&apos;s own energy</extracomment>
        <translation>Ihre Energie</translation>
    </message>
    <message>
        <source>Your last %L1 check-ins with energy, the newest on the right</source>
        <extracomment>Below the line of energy; %L1 is how many check-ins it shows</extracomment>
        <translation>Ihre letzten %L1 Check-ins mit Energie, der neueste rechts</translation>
    </message>
    <message>
        <source>After two check-ins with energy your line begins here.</source>
        <extracomment>Where the line of energy will be</extracomment>
        <translation>Nach zwei Check-ins mit Energie beginnt hier Ihre Linie.</translation>
    </message>
    <message>
        <source>Days you checked in: %L1</source>
        <extracomment>How often somebody checked in; %n is the number of days</extracomment>
        <translation>Tage mit Check-in: %L1</translation>
    </message>
</context>
<context>
    <name>ErasureReceipt</name>
    <message>
        <source>Erased</source>
        <extracomment>Heading over the receipt of an erasure</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <extracomment>Button that writes the receipt of an erasure into a file</extracomment>
        <translation>Als JSON sichern…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of the window that chooses a file</extracomment>
        <translation>Beleg sichern</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>You share nothing with a coach yet: open an invite, or wait until the coach has confirmed your name.</source>
        <translation>Sie teilen noch nichts mit einem Coach: Öffnen Sie eine Einladung, oder warten Sie, bis Ihr Name bestätigt ist.</translation>
    </message>
    <message>
        <source>This assessment was handed in already and stays as it is; take another one instead.</source>
        <translation>Diese Einschätzung ist schon abgegeben und bleibt, wie sie ist; machen Sie stattdessen eine neue.</translation>
    </message>
    <message>
        <source>Say the name that others will be shown.</source>
        <translation>Geben Sie den Namen an, den andere sehen.</translation>
    </message>
    <message>
        <source>This profile belongs to the other side already: a coach and a client each need a profile of their own.</source>
        <translation>Dieses Profil gehört schon zur anderen Seite: Coach und Klient:in brauchen je ein eigenes Profil.</translation>
    </message>
    <message>
        <source>This profile is not set up yet.</source>
        <translation>Dieses Profil ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>This client has other words under the same id, version and language: a changed text needs a new version. Nothing was changed.</source>
        <translation>Hier liegen unter derselben Kennung, Version und Sprache schon andere Texte: Ein geänderter Text braucht eine neue Version. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The words of this assessment are not here: they may still be on their way, or this version of Valuewright does not have them. Sync, or update.</source>
        <translation>Die Texte dieser Einschätzung sind nicht hier: Sie können noch unterwegs sein, oder diese Version von Valuewright hat sie nicht. Gleichen Sie ab, oder aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The instrument of this result is not on this device: its numbers are shown, the words of its items are missing. Sync, load its file, or update Valuewright to read them.</source>
        <translation>Das Instrument dieses Ergebnisses ist nicht auf diesem Gerät: Die Zahlen sind zu sehen, die Texte der Aussagen fehlen. Gleichen Sie ab, laden Sie seine Datei oder aktualisieren Sie Valuewright, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Type at least one word to look for.</source>
        <translation>Tippen Sie mindestens ein Wort ein, nach dem gesucht wird.</translation>
    </message>
    <message>
        <source>This device does not have the instrument that this assessment was made with: load its file.</source>
        <translation>Dieses Gerät hat das Instrument dieser Einschätzung nicht: Laden Sie seine Datei.</translation>
    </message>
    <message>
        <source>The file carries the id of the built-in instrument but another version: give it an id of its own.</source>
        <translation>Die Datei trägt die Kennung des eingebauten Instruments, aber eine andere Version: Geben Sie ihr eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Another file of the same id, version and language is here already: a changed text needs a new version.</source>
        <translation>Eine andere Datei mit derselben Kennung, Version und Sprache ist schon hier: Ein geänderter Text braucht eine neue Version.</translation>
    </message>
    <message>
        <source>This instrument was not loaded here.</source>
        <translation>Dieses Instrument wurde hier nicht geladen.</translation>
    </message>
    <message>
        <source>An answer of the retest is not one of the two that were asked about.</source>
        <translation>Eine Antwort der Wiederholung ist keine der beiden, nach denen gefragt wurde.</translation>
    </message>
    <message>
        <source>A submitted assessment holds a part that was not finished.</source>
        <translation>Eine abgegebene Einschätzung enthält einen Teil, der nicht fertig ist.</translation>
    </message>
    <message>
        <source>The moves of a retest do not lead to its answers.</source>
        <translation>Die Schritte einer Wiederholung führen nicht zu ihren Antworten.</translation>
    </message>
    <message>
        <source>An assessment consists of both parts of one instrument.</source>
        <translation>Eine Einschätzung besteht aus beiden Teilen desselben Instruments.</translation>
    </message>
    <message>
        <source>There were too many steps to hand in as one assessment: take it again; this one stays in the draft.</source>
        <translation>Das waren zu viele Schritte für eine Einschätzung: Machen Sie sie noch einmal; diese bleibt als Entwurf.</translation>
    </message>
    <message>
        <source>This assessment was handed in with a newer version of Valuewright: update to read it.</source>
        <translation>Diese Einschätzung wurde mit einer neueren Version von Valuewright abgegeben: Aktualisieren Sie das Programm, um sie zu lesen.</translation>
    </message>
    <message>
        <source>There is no such request for an assessment.</source>
        <translation>Um diese Einschätzung wurde nicht gebeten.</translation>
    </message>
    <message>
        <source>This was answered already; the answers stay the client&apos;s.</source>
        <translation>Das wurde schon beantwortet; die Antworten bleiben bei der Person, die sie gab.</translation>
    </message>
    <message>
        <source>This space is not known here.</source>
        <translation>Dieser Raum ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This assessment was handed in or given up on another of your devices; it is over.</source>
        <translation>Diese Einschätzung wurde auf einem anderen Ihrer Geräte abgegeben oder verworfen; sie ist beendet.</translation>
    </message>
    <message>
        <source>No assessment has been begun.</source>
        <translation>Es wurde keine Einschätzung begonnen.</translation>
    </message>
    <message>
        <source>This assessment was finished already and stays as it is.</source>
        <translation>Diese Einschätzung ist schon fertig und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This result was shared there already and stays as it is.</source>
        <translation>Dieses Ergebnis ist dort schon geteilt und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Only a planned session can be started.</source>
        <translation>Nur eine geplante Sitzung lässt sich beginnen.</translation>
    </message>
    <message>
        <source>This session is over already.</source>
        <translation>Diese Sitzung ist schon vorbei.</translation>
    </message>
    <message>
        <source>That does not fit what is being done now; nothing was changed.</source>
        <translation>Das passt nicht zu dem, was gerade geschieht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The second part begins once, after the first was finished.</source>
        <translation>Der zweite Teil beginnt einmal, nachdem der erste fertig ist.</translation>
    </message>
    <message>
        <source>The answer is not one of the two that are asked about.</source>
        <translation>Die Antwort ist keine der beiden, nach denen gefragt wird.</translation>
    </message>
    <message>
        <source>Both parts have to be finished first; what was done is kept on this device.</source>
        <translation>Zuerst müssen beide Teile fertig sein; was getan ist, bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>An assessment was begun with a newer version of Valuewright: update to go on.</source>
        <translation>Eine Einschätzung wurde mit einer neueren Version von Valuewright begonnen: Aktualisieren Sie das Programm, um fortzufahren.</translation>
    </message>
    <message>
        <source>An assessment being taken has a wrong retest.</source>
        <translation>Eine begonnene Einschätzung hat eine falsche Wiederholung.</translation>
    </message>
    <message>
        <source>A session lasts from 0 to 1440 minutes.</source>
        <translation>Eine Sitzung dauert 0 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>A change was written by a newer version of Valuewright; update to see it.</source>
        <translation>Eine Änderung wurde von einer neueren Version von Valuewright geschrieben; aktualisieren Sie das Programm, um sie zu sehen.</translation>
    </message>
    <message>
        <source>A reminder comes on the due date or before it.</source>
        <translation>Eine Erinnerung kommt spätestens am Tag der Fälligkeit.</translation>
    </message>
    <message>
        <source>Both parts must be ranked before the assessment can be handed in.</source>
        <translation>Beide Teile müssen geordnet sein, bevor die Einschätzung abgegeben werden kann.</translation>
    </message>
    <message>
        <source>There is nothing in this note to save.</source>
        <translation>In dieser Notiz steht nichts, was zu speichern wäre.</translation>
    </message>
    <message>
        <source>This note is longer than 48 KiB and stays in the draft: split it into two notes; nothing that was saved before has changed.</source>
        <translation>Diese Notiz ist länger als 48 KiB und bleibt im Entwurf: Teilen Sie sie in zwei Notizen; was zuvor gespeichert war, ist unverändert.</translation>
    </message>
    <message>
        <source>This text has bytes that are not UTF-8; nothing was saved.</source>
        <translation>Dieser Text enthält Bytes, die kein UTF-8 sind; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>A check-in needs a date after 1970-01-01.</source>
        <translation>Ein Check-in braucht ein Datum nach dem 1.1.1970.</translation>
    </message>
    <message>
        <source>Energy is a number from 1 to 5.</source>
        <translation>Energie ist eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>Say first what became of yesterday&apos;s choice, then what value it created.</source>
        <translation>Sagen Sie zuerst, was aus der Wahl von gestern wurde, dann, welchen Wert sie schuf.</translation>
    </message>
    <message>
        <source>The weight of a goal is a number from 1 to 10.</source>
        <translation>Das Gewicht eines Ziels ist eine Zahl von 1 bis 10.</translation>
    </message>
    <message>
        <source>A goal needs a title.</source>
        <translation>Ein Ziel braucht einen Titel.</translation>
    </message>
    <message>
        <source>A scale of attainment needs words for all five levels, or for none.</source>
        <translation>Eine Zielskala braucht Worte für alle fünf Stufen oder für keine.</translation>
    </message>
    <message>
        <source>A goal needs its scale of attainment before it can stand at a level.</source>
        <translation>Ein Ziel braucht seine Zielskala, bevor es auf einer Stufe stehen kann.</translation>
    </message>
    <message>
        <source>An action needs a title.</source>
        <translation>Ein Schritt braucht einen Titel.</translation>
    </message>
    <message>
        <source>This date does not exist: write it as year-month-day, such as 2026-03-31.</source>
        <translation>Dieses Datum gibt es nicht: Schreiben Sie es als Jahr-Monat-Tag, etwa 2026-03-31.</translation>
    </message>
    <message>
        <source>This time does not exist: write it as in 2026-03-31T14:30.</source>
        <translation>Diese Zeit gibt es nicht: Schreiben Sie sie wie 2026-03-31T14:30.</translation>
    </message>
    <message>
        <source>This is not the name of a time zone: write one such as Europe/Vienna.</source>
        <translation>Das ist kein Name einer Zeitzone: Schreiben Sie einen wie Europe/Vienna.</translation>
    </message>
    <message>
        <source>This text is too long for its field: shorten it and save again; nothing was saved.</source>
        <translation>Dieser Text ist zu lang für sein Feld: Kürzen Sie ihn und speichern Sie noch einmal; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <translation>Ein Stichwort braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>An engagement needs a title.</source>
        <translation>Eine Vereinbarung braucht einen Titel.</translation>
    </message>
    <message>
        <source>An engagement can&apos;t end before it starts.</source>
        <translation>Eine Vereinbarung kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The number of sessions must be from 0 (open) to 1000.</source>
        <translation>Die Zahl der Sitzungen liegt zwischen 0 (offen) und 1000.</translation>
    </message>
    <message>
        <source>A price can&apos;t be below zero.</source>
        <translation>Ein Preis kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>A currency has three capital letters, such as EUR.</source>
        <translation>Eine Währung hat drei Großbuchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>A person needs a name to be shown under.</source>
        <translation>Eine Person braucht einen Namen, unter dem sie gezeigt wird.</translation>
    </message>
    <message>
        <source>An instrument file of more than 48 KiB can&apos;t be kept with the practice; shorten its texts. Nothing was loaded.</source>
        <translation>Eine Instrumentdatei von mehr als 48 KiB kann nicht bei der Praxis liegen; kürzen Sie ihre Texte. Nichts wurde geladen.</translation>
    </message>
    <message>
        <source>Too many steps were taken; what is there is kept and can be submitted.</source>
        <translation>Das waren zu viele Schritte; was da ist, bleibt und kann abgegeben werden.</translation>
    </message>
    <message>
        <source>This part of the assessment was not submitted yet.</source>
        <translation>Dieser Teil der Einschätzung ist noch nicht abgegeben.</translation>
    </message>
    <message>
        <source>This assessment was begun with another version of the instrument; it has to be begun anew.</source>
        <translation>Diese Einschätzung wurde mit einer anderen Version des Instruments begonnen; sie muss neu begonnen werden.</translation>
    </message>
    <message>
        <source>The two files are not the same instrument in the same version.</source>
        <translation>Die beiden Dateien sind nicht dasselbe Instrument in derselben Version.</translation>
    </message>
    <message>
        <source>The asset threshold is another than in the other language of this instrument.</source>
        <translation>Die Schwelle für Stärken ist eine andere als in der anderen Sprache dieses Instruments.</translation>
    </message>
    <message>
        <source>The bands are others than in the other language of this instrument.</source>
        <translation>Die Stufen sind andere als in der anderen Sprache dieses Instruments.</translation>
    </message>
    <message>
        <source>The instrument file has no table [bands].</source>
        <translation>Die Instrumentdatei hat keine Tabelle [bands].</translation>
    </message>
    <message>
        <source>The instrument file has no table [bands.limits].</source>
        <translation>Die Instrumentdatei hat keine Tabelle [bands.limits].</translation>
    </message>
    <message>
        <source>The instrument file is of a newer format; update Valuewright to use it.</source>
        <translation>Die Instrumentdatei hat ein neueres Format; aktualisieren Sie Valuewright, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The instrument file has no statement with the id not-for-selection.</source>
        <translation>Die Instrumentdatei hat keinen Hinweis mit der Kennung not-for-selection.</translation>
    </message>
    <message>
        <source>The instrument file has no statement with the id not-validated, and does not say that the instrument is validated.</source>
        <translation>Die Instrumentdatei hat keinen Hinweis mit der Kennung not-validated und sagt nicht, dass das Instrument validiert ist.</translation>
    </message>
    <message>
        <source>The instrument file is larger than 256 KiB.</source>
        <translation>Die Instrumentdatei ist größer als 256 KiB.</translation>
    </message>
    <message>
        <source>The instrument file is not written in UTF-8: save it in that encoding and try again.</source>
        <translation>Die Instrumentdatei ist nicht in UTF-8 geschrieben: Speichern Sie sie in dieser Kodierung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server does not know this device; everything is saved here. Connect to the server again with a registration token.</source>
        <translation>Der Server kennt dieses Gerät nicht; alles ist hier gespeichert. Verbinden Sie sich mit einem Anmeldecode neu.</translation>
    </message>
    <message>
        <source>Signing in was stopped; everything is saved here. Try again.</source>
        <translation>Die Anmeldung wurde abgebrochen; alles ist hier gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol; update the older of the two. Nothing was sent.</source>
        <translation>Der Server spricht eine andere Version des Protokolls; aktualisieren Sie den älteren von beiden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This profile is not connected to a server yet; everything is saved here.</source>
        <translation>Dieses Profil ist noch mit keinem Server verbunden; alles ist hier gespeichert.</translation>
    </message>
    <message>
        <source>The server showed a space that nobody invited this profile to; it was left alone.</source>
        <translation>Der Server zeigte einen Raum, in den niemand dieses Profil eingeladen hat; er blieb unberührt.</translation>
    </message>
    <message>
        <source>The server lost a space of two people; what is written in it stays saved here and is sent once the other person&apos;s device has connected again.</source>
        <translation>Der Server hat einen gemeinsamen Raum verloren; was darin steht, bleibt hier gespeichert und wird gesendet, sobald das Gerät der anderen Person wieder verbunden war.</translation>
    </message>
    <message>
        <source>Another device changed who is in this space first, so the change made here does not hold. Nothing written is lost.</source>
        <translation>Ein anderes Gerät hat zuerst geändert, wer in diesem Raum ist; die Änderung von hier gilt darum nicht. Nichts Geschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>There is no such space in this profile.</source>
        <translation>Diesen Raum gibt es in diesem Profil nicht.</translation>
    </message>
    <message>
        <source>The server is not reached right now; everything is saved here and is sent as soon as it is.</source>
        <translation>Der Server ist gerade nicht erreichbar; alles ist hier gespeichert und wird gesendet, sobald er es ist.</translation>
    </message>
    <message>
        <source>Something answers under the server&apos;s address, but it broke off or said nothing that Valuewright understands; everything is saved here and is sent later. If this stays so, check the address.</source>
        <translation>Unter der Adresse des Servers antwortet etwas, aber es brach ab oder sagte nichts, was Valuewright versteht; alles ist hier gespeichert und wird später gesendet. Bleibt das so, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The connection to the server is not trusted: its certificate does not fit. Nothing was sent; everything is saved here.</source>
        <translation>Der Verbindung zum Server ist nicht zu trauen: Sein Zertifikat passt nicht. Nichts wurde gesendet; alles ist hier gespeichert.</translation>
    </message>
    <message>
        <source>What answers under the server&apos;s address does not speak as a server does; nothing was changed. Check the address, or try later.</source>
        <translation>Was unter der Adresse des Servers antwortet, spricht nicht wie ein Server; nichts wurde geändert. Prüfen Sie die Adresse, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The server answered more than it may; nothing of it was taken.</source>
        <translation>Der Server antwortete mehr, als er darf; nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Valuewright speaks to other computers only by https; nothing was sent.</source>
        <translation>Valuewright spricht mit anderen Rechnern nur über https; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server does not take something that was written here, although it was given all that it stands on. It stays saved here and is offered again.</source>
        <translation>Der Server nimmt etwas nicht an, was hier geschrieben wurde, obwohl er alles hat, worauf es aufbaut. Es bleibt hier gespeichert und wird wieder angeboten.</translation>
    </message>
    <message>
        <source>This profile belongs to another server than the invitation&apos;s. Nothing was changed; use a profile of its own for this coach.</source>
        <translation>Dieses Profil gehört zu einem anderen Server als die Einladung. Nichts wurde geändert; verwenden Sie für dieses Coaching ein eigenes Profil.</translation>
    </message>
    <message>
        <source>This invitation was made for another server than the one that answers under its address. Nothing was changed; ask the coach.</source>
        <translation>Diese Einladung galt einem anderen Server als dem, der unter ihrer Adresse antwortet. Nichts wurde geändert; fragen Sie im Coaching nach.</translation>
    </message>
    <message>
        <source>This is an invitation of your own; send it to the one you want to invite.</source>
        <translation>Das ist Ihre eigene Einladung; schicken Sie sie der Person, die Sie einladen möchten.</translation>
    </message>
    <message>
        <source>This profile is in the space of that invitation already.</source>
        <translation>Dieses Profil ist schon im Raum dieser Einladung.</translation>
    </message>
    <message>
        <source>Open the invitation first; then it can be accepted.</source>
        <translation>Öffnen Sie zuerst die Einladung; dann lässt sie sich annehmen.</translation>
    </message>
    <message>
        <source>A name is needed that the other person can be shown.</source>
        <translation>Ein Name wird gebraucht, den die andere Person sehen kann.</translation>
    </message>
    <message>
        <source>This name is too long to be shown; shorten it.</source>
        <translation>Dieser Name ist zu lang, um gezeigt zu werden; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This person has not been let in yet; confirm once more.</source>
        <translation>Diese Person ist noch nicht eingelassen; bestätigen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Valuewright speaks to other computers only by https; this address is plain http.</source>
        <translation>Valuewright spricht mit anderen Rechnern nur über https; diese Adresse ist einfaches http.</translation>
    </message>
    <message>
        <source>Valuewright is offline; everything is saved here and is sent later.</source>
        <translation>Valuewright ist offline; alles ist hier gespeichert und wird später gesendet.</translation>
    </message>
    <message>
        <source>Syncing was stopped; everything is saved here.</source>
        <translation>Der Abgleich wurde angehalten; alles ist hier gespeichert.</translation>
    </message>
    <message>
        <source>The server answered something that is not Valuewright&apos;s; nothing was changed and everything is saved here. Check its address, or try later.</source>
        <translation>Der Server antwortete etwas, was nicht zu Valuewright gehört; nichts wurde geändert, alles ist hier gespeichert. Prüfen Sie seine Adresse, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The server holds another history of this very device, as happens when a disk was copied. Nothing more is written on this device; all that was is kept. Set it up again from the recovery words.</source>
        <translation>Der Server hat eine andere Geschichte genau dieses Geräts, wie es nach dem Kopieren einer Festplatte vorkommt. Auf diesem Gerät wird nichts mehr geschrieben; alles Bisherige bleibt. Richten Sie es mit den Wiederherstellungswörtern neu ein.</translation>
    </message>
    <message>
        <source>The server holds another history of one of the devices in a space than this device does. Nothing here was changed; compare the sync check with the other person.</source>
        <translation>Der Server hat von einem der Geräte in einem Raum eine andere Geschichte als dieses Gerät. Hier wurde nichts geändert; vergleichen Sie die Abgleichprüfung mit der anderen Person.</translation>
    </message>
    <message>
        <source>Nobody has answered this invitation yet; nothing was changed.</source>
        <translation>Auf diese Einladung hat noch niemand geantwortet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The time for this invitation is over, so nobody can be let in by it. Nothing is lost; withdraw it and make a new one.</source>
        <translation>Die Zeit dieser Einladung ist um, mit ihr kann niemand mehr eingelassen werden. Nichts ist verloren; ziehen Sie sie zurück und machen Sie eine neue.</translation>
    </message>
    <message>
        <source>This client is paired already; nothing was changed.</source>
        <translation>Diese Verbindung besteht schon; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Connect to a server first; then a client can be invited.</source>
        <translation>Verbinden Sie sich zuerst mit einem Server; dann können Sie jemanden einladen.</translation>
    </message>
    <message>
        <source>The server does not take this invitation. Look whether this device&apos;s clock is right, and try again; nothing is lost.</source>
        <translation>Der Server nimmt diese Einladung nicht an. Sehen Sie nach, ob die Uhr dieses Geräts stimmt, und versuchen Sie es noch einmal; nichts ist verloren.</translation>
    </message>
    <message>
        <source>This invitation was answered by the profile that made it.</source>
        <translation>Auf diese Einladung hat das Profil geantwortet, das sie gemacht hat.</translation>
    </message>
    <message>
        <source>This invitation was used before; nothing was changed.</source>
        <translation>Diese Einladung wurde schon benutzt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no open invitation for this client.</source>
        <translation>Für diese Person gibt es keine offene Einladung.</translation>
    </message>
    <message>
        <source>A server address has an odd port; it must be a number from 0 to 65535.</source>
        <translation>Die Adresse des Servers hat einen seltsamen Port; es muss eine Zahl von 0 bis 65535 sein.</translation>
    </message>
    <message>
        <source>A server address has an odd host name.</source>
        <translation>Die Adresse des Servers hat einen seltsamen Namen.</translation>
    </message>
    <message>
        <source>A server address needs a port, as in 127.0.0.1:8440.</source>
        <translation>Die Adresse eines Servers braucht einen Port, wie in 127.0.0.1:8440.</translation>
    </message>
    <message>
        <source>A server address starts with https://, or with http:// on this computer.</source>
        <translation>Die Adresse eines Servers beginnt mit https://, auf diesem Rechner auch mit http://.</translation>
    </message>
    <message>
        <source>A server address starts with https:// and a host name.</source>
        <translation>Die Adresse eines Servers beginnt mit https:// und einem Namen.</translation>
    </message>
    <message>
        <source>A server address has no path behind the host name.</source>
        <translation>Hinter dem Namen hat die Adresse eines Servers keinen Pfad.</translation>
    </message>
    <message>
        <source>The profile folder cannot be made; look at its permissions.</source>
        <translation>Der Ordner des Profils lässt sich nicht anlegen; sehen Sie nach seinen Rechten.</translation>
    </message>
    <message>
        <source>There is a profile in this folder already; open it instead.</source>
        <translation>In diesem Ordner ist schon ein Profil; öffnen Sie das.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>In diesem Ordner ist kein Profil.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of Valuewright; update to open it. Nothing was changed.</source>
        <translation>Dieses Profil wurde von einer neueren Version von Valuewright geschrieben; aktualisieren Sie das Programm, um es zu öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This key does not open this profile. Nothing was changed.</source>
        <translation>Dieser Schlüssel öffnet dieses Profil nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The profile folder cannot be written to; look at its permissions.</source>
        <translation>In den Ordner des Profils lässt sich nicht schreiben; sehen Sie nach seinen Rechten.</translation>
    </message>
    <message>
        <source>This profile is open in another Valuewright; close that one first.</source>
        <translation>Dieses Profil ist in einem anderen Valuewright offen; schließen Sie zuerst das andere.</translation>
    </message>
    <message>
        <source>The profile folder cannot be locked on this disk.</source>
        <translation>Der Ordner des Profils lässt sich auf dieser Festplatte nicht sperren.</translation>
    </message>
    <message>
        <source>This device&apos;s history exists twice, as after copying or restoring its disk. Nothing new is written here; add this device anew. What was saved stays.</source>
        <translation>Die Geschichte dieses Geräts gibt es zweimal, wie nach dem Kopieren oder Wiederherstellen seiner Festplatte. Hier wird nichts Neues geschrieben; fügen Sie dieses Gerät neu hinzu. Was gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>Somebody in this space uses a newer version; update Valuewright to write here.</source>
        <translation>Jemand in diesem Raum verwendet eine neuere Version; aktualisieren Sie Valuewright, um hier zu schreiben.</translation>
    </message>
    <message>
        <source>This device is not a member of this space, or no longer.</source>
        <translation>Dieses Gerät gehört nicht oder nicht mehr zu diesem Raum.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was half written; free some space and try again.</source>
        <translation>Die Festplatte ist voll. Nichts wurde halb geschrieben; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file of the profile cannot be read or written.</source>
        <translation>Eine Datei des Profils lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>A file of the profile is not there.</source>
        <translation>Eine Datei des Profils ist nicht da.</translation>
    </message>
    <message>
        <source>A file of the profile is cut short.</source>
        <translation>Eine Datei des Profils ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This invitation link is cut short or has a typing error; ask for it again, or copy all of it.</source>
        <translation>Dieser Einladungslink ist abgeschnitten oder hat einen Tippfehler; bitten Sie noch einmal darum, oder kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>This is not an invitation link; one starts with valuewright:join#.</source>
        <translation>Das ist kein Einladungslink; ein solcher beginnt mit valuewright:join#.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version; update Valuewright and open it again.</source>
        <translation>Diese Einladung kommt von einer neueren Version; aktualisieren Sie Valuewright und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This invitation link names no usable server; ask for a new one.</source>
        <translation>Dieser Einladungslink nennt keinen brauchbaren Server; bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>An invitation has become too large to be sent; nothing was sent.</source>
        <translation>Eine Einladung wurde zu groß zum Senden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is another word, or their order is wrong.</source>
        <translation>Diese Wörter gehören nicht zusammen: Eines ist ein anderes, oder die Reihenfolge stimmt nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase; close something and try again.</source>
        <translation>Der Speicher reicht nicht, um die Passphrase zu prüfen; schließen Sie etwas und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A passphrase must have at least one character.</source>
        <translation>Eine Passphrase hat mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>The key file is not one that this version of Valuewright can read.</source>
        <translation>Diese Schlüsseldatei kann diese Version von Valuewright nicht lesen.</translation>
    </message>
    <message>
        <source>The key file has the wrong length; restore it from a backup.</source>
        <translation>Die Schlüsseldatei hat die falsche Länge; holen Sie sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The key file is damaged; restore it from a backup.</source>
        <translation>Die Schlüsseldatei ist beschädigt; holen Sie sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>A data file is damaged or is not a Valuewright file.</source>
        <translation>Eine Datei ist beschädigt oder nicht von Valuewright.</translation>
    </message>
    <message>
        <source>Another program is using this data file.</source>
        <translation>Ein anderes Programm benutzt diese Datei gerade.</translation>
    </message>
    <message>
        <source>A data file cannot be opened for writing; look at its folder and permissions.</source>
        <translation>Eine Datei lässt sich nicht zum Schreiben öffnen; sehen Sie nach ihrem Ordner und ihren Rechten.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>A data file cannot be read or written.</source>
        <translation>Eine Datei lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The passphrase could not be read; nothing was changed.</source>
        <translation>Die Passphrase konnte nicht gelesen werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give out the key of this profile; it may be locked. Nothing is lost: unlock the keychain and try again.</source>
        <translation>Der Schlüsselbund dieses Rechners gibt den Schlüssel dieses Profils nicht heraus; vielleicht ist er gesperrt. Nichts ist verloren: Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused. Nothing was changed; allow Valuewright to use it and try again.</source>
        <translation>Der Schlüsselbund dieses Rechners hat abgelehnt. Nichts wurde geändert; erlauben Sie Valuewright den Zugriff und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Valuewright can use. Nothing was changed; a passphrase works everywhere.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, den Valuewright benutzen kann. Nichts wurde geändert; eine Passphrase geht überall.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not work. Nothing was changed; try again, or choose a passphrase.</source>
        <translation>Der Schlüsselbund dieses Rechners hat nicht funktioniert. Nichts wurde geändert; versuchen Sie es noch einmal, oder wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The keychain holds something else under the name of this profile.</source>
        <translation>Im Schlüsselbund liegt unter dem Namen dieses Profils etwas anderes.</translation>
    </message>
    <message>
        <source>The key of this profile is not at hand.</source>
        <translation>Der Schlüssel dieses Profils ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>The file profile.id is damaged; put it back from a copy.</source>
        <translation>Die Datei profile.id ist beschädigt; ersetzen Sie sie durch eine Kopie.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Die Festplatte ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file of the profile could not be written. Nothing was changed; check that the folder is yours to write to.</source>
        <translation>Eine Datei des Profils konnte nicht geschrieben werden. Nichts wurde geändert; sehen Sie nach, ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The folder of the profile could not be made. Choose another place.</source>
        <translation>Der Ordner des Profils konnte nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A file of the profile could not be read.</source>
        <translation>Eine Datei des Profils konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no assessment to report on yet; a report can be made once one is handed in.</source>
        <translation>Es gibt noch keine Einschätzung, über die zu berichten wäre; einen Bericht gibt es, sobald eine abgegeben ist.</translation>
    </message>
    <message>
        <source>The report could not be written there. Nothing was changed; choose another folder or name.</source>
        <translation>Der Bericht konnte dort nicht geschrieben werden. Nichts wurde geändert; wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>The disk is full, so the report was not written. Nothing was changed; make room or choose another folder.</source>
        <translation>Die Festplatte ist voll, der Bericht wurde darum nicht geschrieben. Nichts wurde geändert; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report could not be drawn. Nothing was changed; try again.</source>
        <translation>Der Bericht konnte nicht gezeichnet werden. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is not on this computer; nothing was written.</source>
        <translation>Die Datei liegt nicht auf diesem Rechner; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This assessment is not asked for any more.</source>
        <translation>Um diese Einschätzung wird nicht mehr gebeten.</translation>
    </message>
    <message>
        <source>The file could not be opened; nothing was loaded.</source>
        <translation>Die Datei ließ sich nicht öffnen; nichts wurde geladen.</translation>
    </message>
    <message>
        <source>The file could not be read; nothing was loaded.</source>
        <translation>Die Datei ließ sich nicht lesen; nichts wurde geladen.</translation>
    </message>
    <message>
        <source>There is no such result on this device.</source>
        <translation>Dieses Ergebnis gibt es auf diesem Gerät nicht.</translation>
    </message>
    <message>
        <source>The due date is not a day such as 2027-01-14.</source>
        <translation>Die Fälligkeit ist kein Tag wie 2027-01-14.</translation>
    </message>
    <message>
        <source>The reminder is not a day such as 2027-01-14.</source>
        <translation>Die Erinnerung ist kein Tag wie 2027-01-14.</translation>
    </message>
    <message>
        <source>This does not exist, or it was deleted.</source>
        <translation>Das gibt es nicht, oder es wurde gelöscht.</translation>
    </message>
    <message>
        <source>An id has 32 hexadecimal digits, as the lists show it.</source>
        <translation>Eine Kennung hat 32 hexadezimale Ziffern, so wie die Listen sie zeigen.</translation>
    </message>
    <message>
        <source>No such device has answered your link; nothing was changed. Look who has first.</source>
        <translation>Kein solches Gerät hat Ihren Link beantwortet; nichts wurde geändert. Sehen Sie zuerst nach, welches es war.</translation>
    </message>
    <message>
        <source>The time for this link is over, so no device can be added by it. Nothing is lost; make a new one.</source>
        <translation>Die Zeit für diesen Link ist um, deshalb lässt sich damit kein Gerät hinzufügen. Nichts ist verloren; machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The change of your devices is made, but some of your spaces have not followed yet; nothing new is written there until they have. Sync again.</source>
        <translation>Die Änderung an Ihren Geräten ist gemacht, aber manche Ihrer Bereiche sind noch nicht gefolgt; bis dahin wird dort nichts Neues geschrieben. Gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>This device was added before.</source>
        <translation>Dieses Gerät wurde schon hinzugefügt.</translation>
    </message>
    <message>
        <source>No link for a further device is open.</source>
        <translation>Kein Link für ein weiteres Gerät ist offen.</translation>
    </message>
    <message>
        <source>This is none of your devices; nothing was changed.</source>
        <translation>Das ist keines Ihrer Geräte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A device can&apos;t remove itself; do it on another one. Nothing was changed.</source>
        <translation>Ein Gerät kann sich nicht selbst entfernen; tun Sie es auf einem anderen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The recovery words can&apos;t be removed, only replaced. Nothing was changed.</source>
        <translation>Die Wiederherstellungswörter lassen sich nicht entfernen, nur ersetzen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These devices were removed before.</source>
        <translation>Diese Geräte wurden schon entfernt.</translation>
    </message>
    <message>
        <source>This link is not there any more: it was used or withdrawn, or its time was over. Nothing is lost; make a new one on the other device.</source>
        <translation>Diesen Link gibt es nicht mehr: Er wurde verwendet oder zurückgezogen, oder seine Zeit war um. Nichts ist verloren; machen Sie auf dem anderen Gerät einen neuen.</translation>
    </message>
    <message>
        <source>This link was answered by another device before, and works only once. If that was none of yours, do not confirm it; make a new link.</source>
        <translation>Diesen Link hat schon ein anderes Gerät beantwortet, und er gilt nur einmal. War das keines von Ihren, bestätigen Sie es nicht; machen Sie einen neuen Link.</translation>
    </message>
    <message>
        <source>The time for this link is over. Nothing is lost; make a new one on the other device.</source>
        <translation>Die Zeit für diesen Link ist um. Nichts ist verloren; machen Sie auf dem anderen Gerät einen neuen.</translation>
    </message>
    <message>
        <source>The server shows another list of your devices than the link did. Nothing was changed; make a new link.</source>
        <translation>Der Server zeigt eine andere Liste Ihrer Geräte als der Link. Nichts wurde geändert; machen Sie einen neuen Link.</translation>
    </message>
    <message>
        <source>These recovery words were replaced by newer ones; use those. Nothing was changed.</source>
        <translation>Diese Wiederherstellungswörter wurden durch neuere ersetzt; verwenden Sie diese. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This server knows nobody with these recovery words. Look whether it is the right server; nothing was changed.</source>
        <translation>Dieser Server kennt niemanden mit diesen Wiederherstellungswörtern. Sehen Sie nach, ob es der richtige Server ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These are the recovery words of another profile; nothing was changed.</source>
        <translation>Das sind die Wiederherstellungswörter eines anderen Profils; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Some of your spaces have not been opened for this device yet. Nothing is lost; recover once more.</source>
        <translation>Manche Ihrer Bereiche sind für dieses Gerät noch nicht geöffnet. Nichts ist verloren; stellen Sie noch einmal wieder her.</translation>
    </message>
    <message>
        <source>Say what the device shall be called.</source>
        <translation>Sagen Sie, wie das Gerät heißen soll.</translation>
    </message>
    <message>
        <source>This is none of your devices.</source>
        <translation>Das ist keines Ihrer Geräte.</translation>
    </message>
    <message>
        <source>These are recovery words, but not the ones of this profile: look for another sheet. Nothing was changed.</source>
        <translation>Das sind Wiederherstellungswörter, aber nicht die dieses Profils: Suchen Sie nach einem anderen Blatt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a link for a further device; one starts with valuewright:device#.</source>
        <translation>Das ist kein Link für ein weiteres Gerät; ein solcher beginnt mit valuewright:device#.</translation>
    </message>
    <message>
        <source>This link is cut short or has a typing error; show it again on the other device, or copy all of it.</source>
        <translation>Dieser Link ist abgeschnitten oder hat einen Tippfehler; zeigen Sie ihn auf dem anderen Gerät noch einmal, oder kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>This link was made by a newer version; update Valuewright on this device and open it again.</source>
        <translation>Dieser Link stammt von einer neueren Version; aktualisieren Sie Valuewright auf diesem Gerät und öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This link names no usable server; make a new one on the other device.</source>
        <translation>Dieser Link nennt keinen brauchbaren Server; machen Sie auf dem anderen Gerät einen neuen.</translation>
    </message>
    <message>
        <source>The list of your devices has become too long for a link; nothing was sent.</source>
        <translation>Die Liste Ihrer Geräte ist für einen Link zu lang geworden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This device was removed from your devices, so nothing is sent or fetched here any more. What is saved here stays readable; to go on with this device, add it anew.</source>
        <translation>Dieses Gerät wurde aus Ihren Geräten entfernt, deshalb wird hier nichts mehr gesendet oder geholt. Was hier gespeichert ist, bleibt lesbar; um mit diesem Gerät weiterzumachen, fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>The time for this is over.</source>
        <translation>Die Zeit dafür ist um.</translation>
    </message>
    <message>
        <source>Line %1 of the instrument file: &quot;%2&quot; %3.</source>
        <translation>Zeile %1 der Instrumentdatei: „%2“ %3.</translation>
    </message>
    <message>
        <source>Line %1 of the instrument file begins the part %2, which has no item of the formula %3.</source>
        <translation>Zeile %1 der Instrumentdatei beginnt den Teil %2, dem das Item zur Formel %3 fehlt.</translation>
    </message>
    <message>
        <source>Line %1 of the instrument file %2.</source>
        <translation>Zeile %1 der Instrumentdatei %2.</translation>
    </message>
    <message>
        <source>The instrument file has no part %1.</source>
        <translation>Die Instrumentdatei hat keinen Teil %1.</translation>
    </message>
    <message>
        <source>The item of the formula %1 has another id than in the other language of this instrument.</source>
        <translation>Das Item zur Formel %1 hat eine andere Kennung als in der anderen Sprache dieses Instruments.</translation>
    </message>
    <message>
        <source>Something in the backup does not pass its checks: %1</source>
        <translation>Etwas in der Sicherung besteht die Prüfung nicht: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is of the wrong kind</source>
        <translation>ist von der falschen Art</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>is not 1 to 64 small letters, digits and hyphens</source>
        <translation>besteht nicht aus 1 bis 64 Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>muss 1 sein</translation>
    </message>
    <message>
        <source>is not of the form 1.0.0</source>
        <translation>hat nicht die Form 1.0.0</translation>
    </message>
    <message>
        <source>is no language tag such as en</source>
        <translation>ist kein Sprachkürzel wie en</translation>
    </message>
    <message>
        <source>is not between 0 and 17</source>
        <translation>liegt nicht zwischen 0 und 17</translation>
    </message>
    <message>
        <source>is used by two statements</source>
        <translation>wird von zwei Aussagen verwendet</translation>
    </message>
    <message>
        <source>is neither world nor self</source>
        <translation>ist weder world noch self</translation>
    </message>
    <message>
        <source>is used by two items</source>
        <translation>wird von zwei Items verwendet</translation>
    </message>
    <message>
        <source>is not of the form I^E or I_E with the letters I, E and S</source>
        <translation>hat nicht die Form I^E oder I_E mit den Buchstaben I, E und S</translation>
    </message>
    <message>
        <source>is that of another item of the same part</source>
        <translation>gehört schon zu einem anderen Item desselben Teils</translation>
    </message>
    <message>
        <source>must be true in this format</source>
        <translation>muss in diesem Format true sein</translation>
    </message>
    <message>
        <source>must be two to nine different identifiers</source>
        <translation>muss aus zwei bis neun verschiedenen Kennungen bestehen</translation>
    </message>
    <message>
        <source>needs one limit less than there are levels</source>
        <translation>braucht eine Grenze weniger, als es Stufen gibt</translation>
    </message>
    <message>
        <source>is not ascending from 0 to at most 1000</source>
        <translation>steigt nicht von 0 bis höchstens 1000 an</translation>
    </message>
    <message>
        <source>has a field that is not known</source>
        <translation>hat ein unbekanntes Feld</translation>
    </message>
    <message>
        <source>has a table that is not known</source>
        <translation>hat eine unbekannte Tabelle</translation>
    </message>
    <message>
        <source>begins the same part once more</source>
        <translation>beginnt denselben Teil noch einmal</translation>
    </message>
    <message>
        <source>has an item before any part</source>
        <translation>hat ein Item vor dem ersten Teil</translation>
    </message>
    <message>
        <source>must come behind the table [bands]</source>
        <translation>muss nach der Tabelle [bands] stehen</translation>
    </message>
    <message>
        <source>gives limits for an index that has no bands</source>
        <translation>gibt Grenzen für einen Index an, der keine Bänder hat</translation>
    </message>
    <message>
        <source>has neither a name nor a header where one is expected</source>
        <translation>hat weder einen Namen noch eine Überschrift, wo eins davon erwartet wird</translation>
    </message>
    <message>
        <source>has a text that is not closed, or a character that may not be in one</source>
        <translation>hat einen Text, der nicht abgeschlossen ist, oder ein Zeichen, das darin nicht stehen darf</translation>
    </message>
    <message>
        <source>has no text, whole number, list, true or false behind its equals sign</source>
        <translation>hat nach dem Gleichheitszeichen weder Text noch ganze Zahl, Liste, true oder false</translation>
    </message>
    <message>
        <source>has a list without commas between its parts, or without an end</source>
        <translation>hat eine Liste ohne Kommas zwischen ihren Teilen oder ohne Ende</translation>
    </message>
    <message>
        <source>has a list of both texts and numbers</source>
        <translation>hat eine Liste, in der Texte und Zahlen gemischt sind</translation>
    </message>
    <message>
        <source>has no equals sign behind the name</source>
        <translation>hat kein Gleichheitszeichen nach dem Namen</translation>
    </message>
    <message>
        <source>gives a field a second time</source>
        <translation>nennt ein Feld zum zweiten Mal</translation>
    </message>
    <message>
        <source>has a header that is not closed</source>
        <translation>hat eine Überschrift, die nicht abgeschlossen ist</translation>
    </message>
    <message>
        <source>gives a table a second time</source>
        <translation>nennt eine Tabelle zum zweiten Mal</translation>
    </message>
    <message>
        <source>goes on behind its end</source>
        <translation>geht nach ihrem Ende weiter</translation>
    </message>
    <message>
        <source>The folder for automatic backups cannot be made.</source>
        <translation>Der Ordner für automatische Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>An automatic backup is of another device.</source>
        <translation>Eine automatische Sicherung stammt von einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The work in this space was ended, so nothing new is written there; all of it stays readable.</source>
        <translation>Die Arbeit in diesem Raum wurde beendet, deshalb wird dort nichts Neues mehr geschrieben; alles bleibt lesbar.</translation>
    </message>
    <message>
        <source>This space was erased by its owner; nothing new is written to it. Your copy stays readable.</source>
        <translation>Dieser Raum wurde von der Person gelöscht, der er gehört; es wird nichts Neues mehr hineingeschrieben. Ihre Kopie bleibt lesbar.</translation>
    </message>
    <message>
        <source>Not all of this client has arrived on this device, so nothing was erased; sync first.</source>
        <translation>Auf diesem Gerät ist noch nicht alles zu dieser Person angekommen, deshalb wurde nichts gelöscht; gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>The server did not confirm the erasure. What is not erased yet is still here; repeat it.</source>
        <translation>Der Server hat die Löschung nicht bestätigt. Was noch nicht gelöscht ist, ist noch hier; wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>The erasure of another client was cut short; finish that first. Nothing was changed.</source>
        <translation>Die Löschung einer anderen Person wurde unterbrochen; führen Sie zuerst diese zu Ende. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No erasure was cut short here.</source>
        <translation>Hier wurde keine Löschung unterbrochen.</translation>
    </message>
    <message>
        <source>A device that was removed from your devices has erased a space; what is here stays here. Tell who runs the server.</source>
        <translation>Ein Gerät, das aus Ihren Geräten entfernt wurde, hat einen Raum gelöscht; was hier ist, bleibt hier. Sagen Sie es denen, die den Server betreiben.</translation>
    </message>
    <message>
        <source>This device has not been given the keys of all your spaces yet, so it can&apos;t remove others. Sync your other device first.</source>
        <translation>Dieses Gerät hat noch nicht die Schlüssel zu all Ihren Bereichen und kann deshalb keine anderen entfernen. Synchronisieren Sie zuerst Ihr anderes Gerät.</translation>
    </message>
    <message>
        <source>This device has not received anything yet, so it can&apos;t remove others. Sync it first.</source>
        <translation>Dieses Gerät hat noch nichts empfangen und kann deshalb keine anderen entfernen. Synchronisieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>More changes than can be kept wait to be told whose they are. Nothing is lost; the rest is asked for again.</source>
        <translation>Es warten mehr Änderungen darauf, zugeordnet zu werden, als aufbewahrt werden können. Nichts ist verloren; der Rest wird noch einmal angefragt.</translation>
    </message>
    <message>
        <source>There is no backup file of this name.</source>
        <translation>Eine Sicherungsdatei mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>The backup file cannot be read or written; look at its folder. What was there before is as it was.</source>
        <translation>Die Sicherungsdatei lässt sich nicht lesen oder schreiben; sehen Sie nach ihrem Ordner. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut short; use another one. Nothing was changed.</source>
        <translation>Die Sicherung ist beschädigt oder abgeschnitten; nehmen Sie eine andere. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is too short to be a backup.</source>
        <translation>Diese Datei ist zu kurz für eine Sicherung.</translation>
    </message>
    <message>
        <source>You stopped reading the backup. Nothing was changed.</source>
        <translation>Sie haben das Lesen der Sicherung abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Automatic backups are off; turn them on with a passphrase first.</source>
        <translation>Automatische Sicherungen sind aus; schalten Sie sie zuerst mit einer Passphrase ein.</translation>
    </message>
    <message>
        <source>The backup goes on behind its manifest.</source>
        <translation>Die Sicherung geht hinter ihrem Verzeichnis weiter. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup holds something that only a newer version of Valuewright knows.</source>
        <translation>Die Sicherung enthält etwas, das nur eine neuere Version von Valuewright kennt.</translation>
    </message>
    <message>
        <source>The backup does not begin with its head.</source>
        <translation>Die Sicherung beginnt nicht mit ihrem Kopf. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The parts of the backup are out of order.</source>
        <translation>Die Teile der Sicherung stehen in falscher Reihenfolge. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The last part of the backup is cut short.</source>
        <translation>Der letzte Teil der Sicherung ist abgeschnitten. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup has no manifest at its end.</source>
        <translation>Am Ende der Sicherung fehlt ihr Verzeichnis. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This device is not one of yours yet, so nobody could tell whose backup this is; keep the one that it was restored from.</source>
        <translation>Dieses Gerät gehört noch nicht zu Ihren; niemand könnte sagen, wessen Sicherung das ist. Behalten Sie die, aus der es wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>Something was erased while the backup was made; make it once more. What was there before is as it was.</source>
        <translation>Während der Sicherung wurde etwas gelöscht; machen Sie sie noch einmal. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>A draft is too long for a backup: shorten or save it first. No backup was made.</source>
        <translation>Ein Entwurf ist zu lang für eine Sicherung: Kürzen oder speichern Sie ihn zuerst. Es wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Valuewright; update to read it. Nothing was changed.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von Valuewright; aktualisieren Sie, um sie zu lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup was made by a device that is not one of this person&apos;s.</source>
        <translation>Die Sicherung stammt von einem Gerät, das nicht zu dieser Person gehört.</translation>
    </message>
    <message>
        <source>The signature of the backup&apos;s manifest does not fit.</source>
        <translation>Die Unterschrift unter dem Verzeichnis der Sicherung stimmt nicht. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>A backup has a passphrase of at least 10 characters.</source>
        <translation>Eine Sicherung hat eine Passphrase aus mindestens 10 Zeichen.</translation>
    </message>
    <message>
        <source>The kept key of automatic backups is damaged; turn them off and on again.</source>
        <translation>Der aufbewahrte Schlüssel der automatischen Sicherungen ist beschädigt; schalten Sie sie aus und wieder ein.</translation>
    </message>
    <message>
        <source>This file is not a backup of Valuewright.</source>
        <translation>Diese Datei ist keine Sicherung von Valuewright.</translation>
    </message>
    <message>
        <source>The backup asks for a cost that is not allowed; use another backup.</source>
        <translation>Die Sicherung verlangt einen Aufwand, der nicht erlaubt ist; nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The head and the manifest of the backup name different backups.</source>
        <translation>Kopf und Verzeichnis der Sicherung nennen verschiedene Sicherungen. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup holds something else than its manifest counts.</source>
        <translation>Die Sicherung enthält etwas anderes, als ihr Verzeichnis zählt. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup ends elsewhere than its manifest says.</source>
        <translation>Die Sicherung endet anderswo, als ihr Verzeichnis sagt. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>What the backup holds reads differently from what its manifest says.</source>
        <translation>Was die Sicherung enthält, liest sich anders, als ihr Verzeichnis sagt. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written; free some space and try again.</source>
        <translation>Der Speicher ist voll. Nichts wurde geschrieben; machen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The export cannot be written there; look at the folder and its permissions. Nothing was written.</source>
        <translation>Dort lässt sich der Export nicht schreiben; sehen Sie nach dem Ordner und seinen Rechten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short, so nothing of it was taken. Nothing was changed.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten; nichts daraus wurde übernommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You stopped the export. Nothing was written.</source>
        <translation>Sie haben den Export abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read; look at its permissions.</source>
        <translation>Die Datei lässt sich nicht lesen; sehen Sie nach ihren Rechten.</translation>
    </message>
    <message>
        <source>This file is no export of Valuewright, or it is cut short. Nothing was changed.</source>
        <translation>Diese Datei ist kein Export von Valuewright, oder sie ist abgeschnitten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This archive is no export of Valuewright. Nothing was changed.</source>
        <translation>Dieses Archiv ist kein Export von Valuewright. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This archive is encrypted: unpack it, pack it again without a password, and try again. Nothing was changed.</source>
        <translation>Dieses Archiv ist verschlüsselt: Entpacken Sie es, packen Sie es ohne Passwort neu, und versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This archive is too large to be an export. Nothing was changed.</source>
        <translation>Dieses Archiv ist zu groß für einen Export. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is no export of Valuewright.</source>
        <translation>Diese Datei ist kein Export von Valuewright.</translation>
    </message>
    <message>
        <source>This export was written by a newer version of Valuewright; update to read it. Nothing was changed.</source>
        <translation>Dieser Export stammt von einer neueren Version von Valuewright; aktualisieren Sie, um ihn zu lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The export is damaged: it names a space twice. Nothing was changed.</source>
        <translation>Der Export ist beschädigt: Er nennt einen Bereich zweimal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The export is damaged: changes are missing in it. Nothing was changed.</source>
        <translation>Der Export ist beschädigt: Es fehlen Änderungen darin. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What the export holds reads differently from what it says. Nothing was changed.</source>
        <translation>Was der Export enthält, liest sich anders, als er angibt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You stopped the import. Nothing was changed.</source>
        <translation>Sie haben den Import abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup holds something of a kind that does not exist.</source>
        <translation>Die Sicherung enthält etwas von einer Art, die es nicht gibt. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup holds a change twice, or without the ones it was made upon.</source>
        <translation>Die Sicherung enthält eine Änderung doppelt oder ohne die, auf denen sie beruht. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup does not hold the identity of the person it belongs to.</source>
        <translation>Der Sicherung fehlt die Identität der Person, der sie gehört. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>No new recovery words were made here; the old ones stay valid. Make new ones first.</source>
        <translation>Hier wurden keine neuen Wiederherstellungswörter gemacht; die alten gelten weiter. Machen Sie zuerst neue.</translation>
    </message>
    <message>
        <source>The new recovery words do not count yet. Keep the old ones and the new ones; it goes on with the next sync.</source>
        <translation>Die neuen Wiederherstellungswörter gelten noch nicht. Behalten Sie die alten und die neuen; beim nächsten Abgleich geht es weiter.</translation>
    </message>
    <message>
        <source>New recovery words were made already and wait for the server. Keep the old ones and the new ones, and sync.</source>
        <translation>Neue Wiederherstellungswörter wurden schon gemacht und warten auf den Server. Behalten Sie die alten und die neuen und gleichen Sie ab.</translation>
    </message>
    <message>
        <source>Connect to a server first: recovery words bring back what is there, and this profile is on none yet. Nothing was changed.</source>
        <translation>Verbinden Sie sich zuerst mit einem Server: Wiederherstellungswörter bringen zurück, was dort liegt, und dieses Profil ist noch auf keinem. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This device has not been given the keys of all your spaces yet, so it can&apos;t make new recovery words. Sync your other device first.</source>
        <translation>Dieses Gerät hat noch nicht die Schlüssel all Ihrer Räume und kann deshalb keine neuen Wiederherstellungswörter machen. Gleichen Sie zuerst Ihr anderes Gerät ab.</translation>
    </message>
    <message>
        <source>These are not the new recovery words that were shown last; the old ones stay valid. Look at the new paper.</source>
        <translation>Das sind nicht die neuen Wiederherstellungswörter, die zuletzt gezeigt wurden; die alten gelten weiter. Sehen Sie auf das neue Papier.</translation>
    </message>
    <message>
        <source>Another of your devices has made new recovery words first; only its words count, not the ones shown here. Destroy this paper.</source>
        <translation>Ein anderes Ihrer Geräte hat zuerst neue Wiederherstellungswörter gemacht; nur dessen Wörter gelten, nicht die hier gezeigten. Vernichten Sie dieses Papier.</translation>
    </message>
    <message>
        <source>These recovery words were brought into effect before.</source>
        <translation>Diese Wiederherstellungswörter gelten schon.</translation>
    </message>
    <message>
        <source>The sheet can&apos;t be written there. Nothing was changed; choose another folder or name.</source>
        <translation>Das Blatt kann dort nicht geschrieben werden. Nichts wurde geändert; wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of a field that may stay empty; %1 is what it is for</extracomment>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>GoalEntry</name>
    <message>
        <source>Change</source>
        <extracomment>Button that opens a goal to change its words</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Put aside</source>
        <extracomment>Button that puts a goal aside; it can be undone</extracomment>
        <translation>Beiseitelegen</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>New goal</source>
        <extracomment>Title of the page that writes a goal</extracomment>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>Asked of a goal: through which of the three Cs it is seen</extracomment>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>Field for a goal</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Say what each level would look like</source>
        <extracomment>Switch that adds a scale to a goal</extracomment>
        <translation>Beschreiben, wie jede Stufe aussähe</translation>
    </message>
    <message>
        <source>Save goal</source>
        <extracomment>Button that saves a goal</extracomment>
        <translation>Ziel speichern</translation>
    </message>
    <message>
        <source>Grew out of the view “%1”</source>
        <extracomment>On a goal that grew out of a view of an assessment; %1 is the item</extracomment>
        <translation>Entstanden aus der Sichtweise „%1“</translation>
    </message>
</context>
<context>
    <name>GoalSummary</name>
    <message>
        <source>%1 of %2 actions done</source>
        <extracomment>On a goal: %1 of %2 actions are done</extracomment>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <extracomment>Title of the client&apos;s goals</extracomment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goals are set together in a session. Once you are connected they appear here.</source>
        <extracomment>On the goals page before a coach is connected</extracomment>
        <translation>Ziele entstehen gemeinsam in einer Sitzung. Sobald Sie verbunden sind, stehen sie hier.</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <extracomment>On the goals page while there are no goals</extracomment>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>%1 and you set them in a session, each seen through one of three lenses: creativity, curiosity, courage.</source>
        <extracomment>On the goals page while there are no goals; %1 is the name of the coach</extracomment>
        <translation>%1 und Sie legen sie in einer Sitzung fest, jedes aus einem von drei Blickwinkeln: Kreativität, Neugier, Mut.</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading over what was agreed</extracomment>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Goals</source>
        <extracomment>Heading on a client&apos;s page</extracomment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <extracomment>Button that writes a new goal</extracomment>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <extracomment>On a client&apos;s page while there is no goal</extracomment>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>One for each lens is a good beginning: creativity to see, curiosity to learn, courage to act.</source>
        <extracomment>On a client&apos;s page while there is no goal</extracomment>
        <translation>Eines je Blickwinkel ist ein guter Anfang: Kreativität zum Sehen, Neugier zum Lernen, Mut zum Handeln.</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading over what coach and client agreed to do</extracomment>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>HeaderTools</name>
    <message>
        <source>Help</source>
        <extracomment>Button that opens the limits of coaching and numbers to call</extracomment>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpNumbers</name>
    <message>
        <source>Emergency: %1</source>
        <extracomment>Read by screen readers; %1 is a telephone number</extracomment>
        <translation>Notruf: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the page on the limits of coaching</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This is not an emergency service</source>
        <extracomment>Title of the warning on the help page</extracomment>
        <translation>Das hier ist kein Notdienst</translation>
    </message>
    <message>
        <source>Nobody watches what is written here, and no text is scanned. If you or somebody else is in danger, call now.</source>
        <extracomment>On the help page</extracomment>
        <translation>Niemand überwacht, was hier geschrieben wird, und kein Text wird durchsucht. Wenn Sie oder andere in Gefahr sind, rufen Sie jetzt an.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Heading over telephone numbers</extracomment>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>These numbers came with this version of Valuewright and can change. For other places, the number of your emergency service is the one to know.</source>
        <extracomment>Below the telephone numbers of the help page</extracomment>
        <translation>Diese Nummern stammen aus dieser Version von Valuewright und können sich ändern. Anderswo zählt die Nummer des örtlichen Notrufs.</translation>
    </message>
    <message>
        <source>What coaching is, and is not</source>
        <extracomment>Heading on the help page</extracomment>
        <translation>Was Coaching ist und was nicht</translation>
    </message>
    <message>
        <source>Coaching helps people decide and act on what matters to them. It is not therapy, medical treatment or advice on the law. A coach who sees that another kind of help is needed says so, and you may ask at any time.</source>
        <extracomment>On the help page</extracomment>
        <translation>Coaching hilft Menschen, zu entscheiden und zu tun, was ihnen wichtig ist. Es ist keine Therapie, keine medizinische Behandlung und keine Rechtsberatung. Wo andere Hilfe gebraucht wird, wird das im Coaching gesagt, und Sie dürfen jederzeit danach fragen.</translation>
    </message>
</context>
<context>
    <name>JoinLinkPage</name>
    <message>
        <source>Your invitation</source>
        <extracomment>Title of the page where an invitation is pasted</extracomment>
        <translation>Ihre Einladung</translation>
    </message>
    <message>
        <source>Your coach gave you a link that begins with valuewright:join. Open it on this device, or paste it here.</source>
        <extracomment>On the page where an invitation is pasted</extracomment>
        <translation>Für das Coaching haben Sie einen Link erhalten, der mit valuewright:join beginnt. Öffnen Sie ihn auf diesem Gerät oder fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>See who invites me</source>
        <extracomment>Button that reads an invitation</extracomment>
        <translation>Sehen, wer mich einlädt</translation>
    </message>
    <message>
        <source>Invitation</source>
        <extracomment>Label of the field for an invitation</extracomment>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Go on without a coach for now</source>
        <extracomment>Button that puts off joining a coach</extracomment>
        <translation>Vorerst ohne Coach weitermachen</translation>
    </message>
</context>
<context>
    <name>JoinOfferPage</name>
    <message>
        <source>%1 invites you</source>
        <extracomment>Title of an invitation; %1 is the name of the coach</extracomment>
        <translation>%1 lädt Sie ein</translation>
    </message>
    <message>
        <source>Through %1, until %2. Nothing was sent yet.</source>
        <extracomment>Below the title of an invitation; %1 is the address of a server, %2 a time</extracomment>
        <translation>Über %1, bis %2. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>Button that accepts an invitation</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button that leaves an invitation unanswered</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Your name, as your coach knows you</source>
        <extracomment>Label of the field for the own name on an invitation</extracomment>
        <translation>Ihr Name, wie man Sie im Coaching kennt</translation>
    </message>
    <message>
        <source>Safety number</source>
        <extracomment>Over a number that two people compare</extracomment>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>%1 sees the same number when nobody is between you. Compare it when you next speak.</source>
        <extracomment>Below a number that two people compare; %1 is the name of the coach</extracomment>
        <translation>%1 sieht dieselbe Nummer, wenn niemand dazwischen ist. Vergleichen Sie sie beim nächsten Gespräch.</translation>
    </message>
</context>
<context>
    <name>JoinWaitingPage</name>
    <message>
        <source>%1 has your answer</source>
        <extracomment>Title while a coach has not confirmed yet; %1 is the name of the coach</extracomment>
        <translation>%1 hat Ihre Antwort</translation>
    </message>
    <message>
        <source>Your answer is saved here</source>
        <extracomment>Title while an answer could not be delivered</extracomment>
        <translation>Ihre Antwort ist hier gespeichert</translation>
    </message>
    <message>
        <source>Your coach checks that it is you. This page goes on by itself; you may close the program meanwhile.</source>
        <extracomment>While a coach has not confirmed yet</extracomment>
        <translation>Nun wird geprüft, ob Sie es sind. Diese Seite geht von selbst weiter; Sie können das Programm inzwischen schließen.</translation>
    </message>
    <message>
        <source>It could not be sent yet. It goes out as soon as the server is reached.</source>
        <extracomment>While an answer could not be delivered</extracomment>
        <translation>Sie ließ sich noch nicht senden. Sie geht hinaus, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button that looks whether a coach has confirmed</extracomment>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Use another invitation</source>
        <extracomment>Button that gives up an answered invitation</extracomment>
        <translation>Andere Einladung verwenden</translation>
    </message>
    <message>
        <source>Safety number</source>
        <extracomment>Over a number that two people compare</extracomment>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>Give this invitation up?</source>
        <extracomment>Question before an answered invitation is given up</extracomment>
        <translation>Diese Einladung aufgeben?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <extracomment>Button of that question</extracomment>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Your coach has to send you a new one. Nothing you wrote is lost.</source>
        <extracomment>Below that question</extracomment>
        <translation>Sie brauchen dann eine neue Einladung. Nichts, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Go on meanwhile</source>
        <extracomment>Button while a coach has not confirmed yet: to what can be done without</extracomment>
        <translation>Inzwischen weitermachen</translation>
    </message>
</context>
<context>
    <name>JoinedPage</name>
    <message>
        <source>You are connected with %1</source>
        <extracomment>Title after a coach has confirmed; %1 is the name of the coach</extracomment>
        <translation>Sie sind mit %1 verbunden</translation>
    </message>
    <message>
        <source>What was prepared for you is here already. On every page you see who can read it.</source>
        <extracomment>After a coach has confirmed</extracomment>
        <translation>Was für Sie vorbereitet wurde, ist schon da. Auf jeder Seite sehen Sie, wer sie lesen kann.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button that begins the work together</extracomment>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>LateChanges</name>
    <message>
        <source>Changes that came too late</source>
        <extracomment>Title of what removed devices wrote too late</extracomment>
        <translation>Änderungen, die zu spät kamen</translation>
    </message>
    <message>
        <source>Written after the removal of the device; not part of your records.</source>
        <extracomment>Below that title</extracomment>
        <translation>Geschrieben, nachdem das Gerät entfernt wurde; kein Teil Ihrer Aufzeichnungen.</translation>
    </message>
    <message>
        <source>They are kept, sealed, so that nothing is lost without a trace, and have no effect. If you wrote them yourself before you removed the device, write them again here.</source>
        <extracomment>Over the list of what removed devices wrote too late</extracomment>
        <translation>Sie werden versiegelt aufbewahrt, damit nichts spurlos verloren geht, und bewirken nichts. Wenn Sie sie selbst geschrieben haben, bevor Sie das Gerät entfernten, schreiben Sie sie hier noch einmal.</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Curiosity</source>
        <extracomment>One of the three lenses a goal is seen through</extracomment>
        <translation>Neugier</translation>
    </message>
    <message>
        <source>Courage</source>
        <extracomment>One of the three lenses a goal is seen through</extracomment>
        <translation>Mut</translation>
    </message>
    <message>
        <source>Creativity</source>
        <extracomment>One of the three lenses a goal is seen through</extracomment>
        <translation>Kreativität</translation>
    </message>
    <message>
        <source>How can I learn to do better?</source>
        <extracomment>What the lens Curiosity asks; one short line under its name</extracomment>
        <translation>Wie kann ich lernen, es besser zu machen?</translation>
    </message>
    <message>
        <source>Where do I take a stand and work toward it?</source>
        <extracomment>What the lens Courage asks; one short line under its name</extracomment>
        <translation>Wofür stehe ich ein und setze mich ein?</translation>
    </message>
    <message>
        <source>What is good here, and what could be better?</source>
        <extracomment>What the lens Creativity asks; one short line under its name</extracomment>
        <translation>Was ist hier gut, und was könnte besser sein?</translation>
    </message>
</context>
<context>
    <name>LensGoalCard</name>
    <message>
        <source>%1 of %2 actions done</source>
        <extracomment>For screen readers, of a goal: %1 of %2 actions are done</extracomment>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
</context>
<context>
    <name>LockChange</name>
    <message>
        <source>What opens it</source>
        <extracomment>Heading over what opens the profile</extracomment>
        <translation>Was es öffnet</translation>
    </message>
    <message>
        <source>Your passphrase. Whoever uses this device without it sees nothing.</source>
        <extracomment>What opens the profile</extracomment>
        <translation>Ihre Passphrase. Wer dieses Gerät ohne sie benutzt, sieht nichts.</translation>
    </message>
    <message>
        <source>The keychain of this computer: whoever is logged in here can open the profile with one press of a button. If others use your account, choose a passphrase.</source>
        <extracomment>What opens the profile</extracomment>
        <translation>Der Schlüsselbund dieses Computers: Wer hier angemeldet ist, kann das Profil mit einem Knopfdruck öffnen. Wenn andere Ihr Konto benutzen, wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The keychain could not be asked to forget its key, so it still holds one. It is asked again the next time you unlock.</source>
        <extracomment>On the page about locking, after changing from the keychain to a passphrase</extracomment>
        <translation>Der Schlüsselbund konnte nicht gebeten werden, seinen Schlüssel zu vergessen; er hat noch einen. Beim nächsten Entsperren wird er wieder gebeten.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>Button that begins choosing another passphrase</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Open by a passphrase instead</source>
        <extracomment>Button that begins choosing a passphrase</extracomment>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Open by the keychain instead</source>
        <extracomment>Button that begins leaving the passphrase</extracomment>
        <translation>Zum Schlüsselbund</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>Label of a field for the passphrase that opens the profile now</extracomment>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>Label of a field for a passphrase that is chosen</extracomment>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>At least 12 characters. Without it, only the recovery words open your profile.</source>
        <extracomment>Below the field for a passphrase</extracomment>
        <translation>Mindestens 12 Zeichen. Ohne sie helfen nur noch Ihre zwölf Wörter.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>Label of the second field for a passphrase</extracomment>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps what opens the profile from now on</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Lock</source>
        <extracomment>Title of the page about locking</extracomment>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Locks itself after</source>
        <extracomment>Heading over how soon the program locks itself
----------
Said by screen readers of the choice how soon the program locks itself</extracomment>
        <translation>Sperrt sich selbst nach</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>Choice of how soon the program locks itself</extracomment>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>Choice of how soon the program locks itself</extracomment>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <extracomment>Choice of how soon the program locks itself</extracomment>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Choice of how soon the program locks itself</extracomment>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice of how soon the program locks itself</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Whoever comes to this device while the program is open can read everything in it.</source>
        <extracomment>On the page about locking</extracomment>
        <translation>Wer an dieses Gerät kommt, während das Programm offen ist, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>When nobody has touched keyboard, mouse or screen for that long. What you were typing is kept as a draft, and everything read leaves memory.</source>
        <extracomment>On the page about locking</extracomment>
        <translation>Wenn so lange niemand Tastatur, Maus oder Bildschirm berührt hat. Was Sie gerade schrieben, bleibt als Entwurf erhalten; alles Gelesene verschwindet aus dem Speicher.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button that closes the profile at once</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Valuewright, demo</source>
        <extracomment>Title of the window</extracomment>
        <translation>Valuewright, Demo</translation>
    </message>
    <message>
        <source>Valuewright</source>
        <translation>Valuewright</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <extracomment>Title of the client&apos;s page about themselves</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <extracomment>Heading over a list that says kind by kind who reads it</extracomment>
        <translation>Wer was sieht</translation>
    </message>
    <message>
        <source>This list comes from the signed record of who holds the keys, not from labels. Nobody else is on it: no employer, no server.</source>
        <extracomment>Over the list that says who reads what</extracomment>
        <translation>Diese Liste stammt aus dem signierten Verzeichnis der Schlüssel, nicht aus Etiketten. Niemand sonst steht darauf: kein Arbeitgeber, kein Server.</translation>
    </message>
    <message>
        <source>You are not connected with a coach yet. Whatever is here is yours alone.</source>
        <extracomment>Over the list that says who reads what, before a coach is connected</extracomment>
        <translation>Sie sind noch mit keinem Coaching verbunden. Was hier ist, gehört Ihnen allein.</translation>
    </message>
    <message>
        <source>%1 may keep private notes about your work together. They are not on this device; you may ask about them at any time.</source>
        <extracomment>Below the list that says who reads what; %1 is the name of the coach</extracomment>
        <translation>%1 darf private Notizen über Ihre gemeinsame Arbeit führen. Sie liegen nicht auf diesem Gerät; Sie dürfen jederzeit danach fragen.</translation>
    </message>
    <message>
        <source>Is it really %1?</source>
        <extracomment>Heading over the safety number of the coach</extracomment>
        <translation>Ist es wirklich %1?</translation>
    </message>
    <message>
        <source>Where my things are</source>
        <extracomment>Heading over the client&apos;s devices</extracomment>
        <translation>Wo meine Dinge liegen</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>One of the client&apos;s devices: the one in their hand</extracomment>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Sealed with its own key, %1</source>
        <extracomment>Below a device; %1 is a short code that names it</extracomment>
        <translation>Mit eigenem Schlüssel versiegelt, %1</translation>
    </message>
    <message>
        <source>Other devices: %L1</source>
        <extracomment>The client&apos;s devices besides this one</extracomment>
        <translation>Andere Geräte: %L1</translation>
    </message>
    <message>
        <source>Your recovery words on paper</source>
        <extracomment>The recovery words among the places where the client&apos;s things can be opened</extracomment>
        <translation>Ihre Wiederherstellungswörter auf Papier</translation>
    </message>
    <message>
        <source>They open everything when this device is lost. Nobody else has them.</source>
        <extracomment>Below the recovery words</extracomment>
        <translation>Sie öffnen alles, wenn dieses Gerät verloren ist. Niemand sonst hat sie.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Leads to the settings</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance, server, locking</source>
        <extracomment>What there is in the settings</extracomment>
        <translation>Darstellung, Server, Sperren</translation>
    </message>
    <message>
        <source>Your devices</source>
        <extracomment>Leads to the client&apos;s own devices</extracomment>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>Add another one, so that losing this one costs nothing.</source>
        <extracomment>Below the way to the client&apos;s own devices</extracomment>
        <translation>Fügen Sie ein weiteres hinzu, damit der Verlust von diesem nichts kostet.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Leads to the search</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>In everything you can read, on this device only</source>
        <extracomment>Below the way to the search</extracomment>
        <translation>In allem, was Sie lesen können, nur auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>MenuSeparator</name>
    <message>
        <source>Separator</source>
        <extracomment>Said by screen readers of the line between two groups of commands in a menu</extracomment>
        <translation>Trennlinie</translation>
    </message>
</context>
<context>
    <name>MissingLens</name>
    <message>
        <source>No goal for %1 yet</source>
        <extracomment>On the goals page, for one of the three Cs without a goal; %1 is its name</extracomment>
        <translation>Noch kein Ziel für %1</translation>
    </message>
</context>
<context>
    <name>MyGoalPage</name>
    <message>
        <source>Goal</source>
        <extracomment>Title of the page of one goal</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>This goal is not here any more</source>
        <extracomment>Where a goal was that is gone</extracomment>
        <translation>Dieses Ziel ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was put aside or removed. Your other goals are as they were.</source>
        <extracomment>Where a goal was that is gone</extracomment>
        <translation>Es wurde beiseitegelegt oder entfernt. Ihre anderen Ziele sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <extracomment>Heading over the five levels of a goal</extracomment>
        <translation>Wo stehen Sie jetzt?</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading over the actions of a goal</extracomment>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>MyProfile</name>
    <message>
        <source>Clear views</source>
        <extracomment>In a client&apos;s result, over the items they see as the norm does</extracomment>
        <translation>Klare Sichtweisen</translation>
    </message>
    <message>
        <source>Views worth another look</source>
        <extracomment>In a client&apos;s result, over the items farthest from the norm</extracomment>
        <translation>Sichtweisen, die einen zweiten Blick lohnen</translation>
    </message>
    <message>
        <source>Mixed-up pairs</source>
        <extracomment>In a client&apos;s result, over items on the other side of the line between what adds and what takes value</extracomment>
        <translation>Vertauschte Paare</translation>
    </message>
    <message>
        <source>How to take it</source>
        <extracomment>In a client&apos;s result, over what the assessment is not</extracomment>
        <translation>Wie es gemeint ist</translation>
    </message>
    <message>
        <source>Read it with care</source>
        <extracomment>Over reasons why a result is to be read with care</extracomment>
        <translation>Mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>Here you see value much as the theory would put it. Lean on them.</source>
        <extracomment>Below that heading</extracomment>
        <translation>Hier sehen Sie Wert ganz ähnlich wie die Theorie. Darauf können Sie bauen.</translation>
    </message>
    <message>
        <source>Here your order is another than the theory&apos;s. That may be a strength, a sore spot or a slip of the finger: you know best.</source>
        <extracomment>Below that heading</extracomment>
        <translation>Hier ist Ihre Reihenfolge eine andere als die der Theorie. Das kann eine Stärke sein, ein wunder Punkt oder ein Versehen: Sie wissen es am besten.</translation>
    </message>
    <message>
        <source>Say to each of these whether it fits. Only you read that; if you share the result, it goes along.</source>
        <extracomment>In a result that nobody else has, over single findings</extracomment>
        <translation>Sagen Sie zu jeder, ob sie passt. Das lesen nur Sie; wenn Sie das Ergebnis teilen, geht es mit.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What do your clients call you?</source>
        <extracomment>Step of the first run, for a coach</extracomment>
        <translation>Wie werden Sie im Coaching genannt?</translation>
    </message>
    <message>
        <source>What does your coach call you?</source>
        <extracomment>Step of the first run, for a client</extracomment>
        <translation>Wie werden Sie im Coaching genannt?</translation>
    </message>
    <message>
        <source>Making this profile was cut short the last time. Only your name is missing; the recovery words you wrote down are the right ones.</source>
        <extracomment>Step of the first run, when making the profile was cut short before</extracomment>
        <translation>Beim letzten Mal wurde das Anlegen dieses Profils unterbrochen. Nur Ihr Name fehlt; die notierten Wiederherstellungswörter sind die richtigen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of the field for the own name</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Only the people you connect with see it.</source>
        <extracomment>Below the field for the own name</extracomment>
        <translation>Nur Menschen, mit denen Sie sich verbinden, sehen ihn.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <extracomment>Step of the first run, for somebody without a coach</extracomment>
        <translation>Wie heißen Sie?</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Check in</source>
        <extracomment>Button of the client&apos;s navigation</extracomment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Goals</source>
        <extracomment>Button of the client&apos;s navigation</extracomment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>VQ</source>
        <extracomment>Button of the client&apos;s navigation: the VQ assessment</extracomment>
        <translation>VQ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>Button of the client&apos;s navigation: sessions and notes</extracomment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Button of the client&apos;s navigation: what others see, devices</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Button of the navigation</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>Button of the navigation</extracomment>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button of the navigation</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button of the navigation</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NavigationItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Said by screen readers of a place in the navigation: %n things wait there</extracomment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewWordsAsked</name>
    <message>
        <source>Three of the new words, please, from the new paper.</source>
        <extracomment>Over three fields for new recovery words</extracomment>
        <translation>Drei der neuen Wörter bitte, vom neuen Papier.</translation>
    </message>
    <message>
        <source>Let the new words count</source>
        <extracomment>Button that lets new recovery words count from now on</extracomment>
        <translation>Ab jetzt gelten die neuen</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <extracomment>Button that goes back to new recovery words</extracomment>
        <translation>Wörter noch einmal zeigen</translation>
    </message>
</context>
<context>
    <name>NewWordsIntro</name>
    <message>
        <source>The words that were shown here last time do not count. Destroy that paper; your old words are still the right ones.</source>
        <extracomment>When making new recovery words was left half-way</extracomment>
        <translation>Die Wörter, die hier beim letzten Mal gezeigt wurden, gelten nicht. Vernichten Sie dieses Papier; Ihre alten Wörter sind weiter die richtigen.</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody else may have seen it, make new words. You write them down, three of them are asked back, and only then they take the place of the old ones: from that moment the old paper opens nothing any more.</source>
        <extracomment>Before new recovery words are made</extracomment>
        <translation>Wenn das Papier verloren ist oder jemand anderes es gesehen haben könnte, machen Sie neue Wörter. Sie schreiben sie auf, drei davon werden abgefragt, und erst dann treten sie an die Stelle der alten: Von da an öffnet das alte Papier nichts mehr.</translation>
    </message>
    <message>
        <source>The people you share with are told that you made new words, and nothing else. You need a connection to your server.</source>
        <extracomment>Before new recovery words are made</extracomment>
        <translation>Die Menschen, mit denen Sie teilen, erfahren, dass Sie neue Wörter gemacht haben, und sonst nichts. Sie brauchen eine Verbindung zu Ihrem Server.</translation>
    </message>
    <message>
        <source>Somebody else may have the old paper?</source>
        <extracomment>Title of a box, before new recovery words are made</extracomment>
        <translation>Hat vielleicht jemand das alte Papier?</translation>
    </message>
    <message>
        <source>New words do not remove a device that was added with the old ones, and do not take back what was read with them. Look at your devices too, and remove any that you do not know.</source>
        <extracomment>Before new recovery words are made</extracomment>
        <translation>Neue Wörter entfernen kein Gerät, das mit den alten hinzugefügt wurde, und nehmen nicht zurück, was damit gelesen wurde. Sehen Sie auch Ihre Geräte an und entfernen Sie, was Sie nicht kennen.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <extracomment>Button that leads to the list of one&apos;s own devices</extracomment>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>Make new words</source>
        <extracomment>Button that makes new recovery words</extracomment>
        <translation>Neue Wörter machen</translation>
    </message>
</context>
<context>
    <name>NewWordsOutcome</name>
    <message>
        <source>One moment: telling your server</source>
        <extracomment>Title while new recovery words wait for the server</extracomment>
        <translation>Einen Moment: Der Server erfährt es</translation>
    </message>
    <message>
        <source>Not yet: keep both papers</source>
        <translation>Noch nicht: Behalten Sie beide Papiere</translation>
    </message>
    <message>
        <source>Until it says here that the new words count, your old ones may still be the right ones. You can go on working or close the program; it goes on by itself as soon as your server is reached.</source>
        <extracomment>While new recovery words wait for the server</extracomment>
        <translation>Bis hier steht, dass die neuen Wörter gelten, können die alten noch die richtigen sein. Sie können weiterarbeiten oder das Programm schließen; es geht von selbst weiter, sobald Ihr Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Your new words count</source>
        <extracomment>Title after new recovery words took effect</extracomment>
        <translation>Ihre neuen Wörter gelten</translation>
    </message>
    <message>
        <source>The old ones open nothing any more: destroy the old paper if you find it. Keep the new one like a passport. You are asked to look at it in a year.</source>
        <extracomment>After new recovery words took effect</extracomment>
        <translation>Die alten öffnen nichts mehr: Vernichten Sie das alte Papier, wenn Sie es finden. Bewahren Sie das neue auf wie einen Pass. In einem Jahr werden Sie gebeten, nach ihm zu sehen.</translation>
    </message>
    <message>
        <source>Another of your devices was first</source>
        <extracomment>Title when two devices made new recovery words at once</extracomment>
        <translation>Ein anderes Ihrer Geräte war schneller</translation>
    </message>
    <message>
        <source>It made new words before these could count. Only the words it showed are the right ones. Destroy the paper you wrote here.</source>
        <extracomment>When two devices made new recovery words at once</extracomment>
        <translation>Es hat neue Wörter gemacht, bevor diese gelten konnten. Nur die Wörter, die es gezeigt hat, sind die richtigen. Vernichten Sie das Papier, das Sie hier geschrieben haben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that asks the server once more</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>I have destroyed it</source>
        <extracomment>Button after it was read that another device made recovery words first</extracomment>
        <translation>Ich habe es vernichtet</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Button that leaves the page after new recovery words were made</extracomment>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>NewWordsPage</name>
    <message>
        <source>New recovery words</source>
        <extracomment>Title of the page that makes new recovery words</extracomment>
        <translation>Neue Wörter</translation>
    </message>
</context>
<context>
    <name>NewWordsShown</name>
    <message>
        <source>Write these twelve words on a new paper. They do not count yet: keep the old paper, if you have it, until the end.</source>
        <extracomment>Over new recovery words</extracomment>
        <translation>Schreiben Sie diese zwölf Wörter auf ein neues Papier. Sie gelten noch nicht: Behalten Sie das alte Papier, wenn Sie es haben, bis zum Ende.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <extracomment>Button below the recovery words</extracomment>
        <translation>Ich habe sie notiert</translation>
    </message>
</context>
<context>
    <name>NextSession</name>
    <message>
        <source>Now, with %1</source>
        <extracomment>Over the session that is going on; %1 is the name of the coach</extracomment>
        <translation>Jetzt, mit %1</translation>
    </message>
    <message>
        <source>Next, with %1</source>
        <extracomment>Over the next session; %1 is the name of the coach</extracomment>
        <translation>Als Nächstes, mit %1</translation>
    </message>
    <message>
        <source>No day agreed yet</source>
        <extracomment>Where the day of the next session will be</extracomment>
        <translation>Noch kein Tag vereinbart</translation>
    </message>
</context>
<context>
    <name>NobodyWatches</name>
    <message>
        <source>Nobody is watching this, and no text is scanned. It is not read at once.</source>
        <extracomment>Below everything a client writes</extracomment>
        <translation>Niemand überwacht das hier, und kein Text wird durchsucht. Es wird nicht sofort gelesen.</translation>
    </message>
    <message>
        <source>If you need help now</source>
        <extracomment>Button below everything a client writes: opens the numbers to call</extracomment>
        <translation>Wenn Sie jetzt Hilfe brauchen</translation>
    </message>
</context>
<context>
    <name>NotPairedYet</name>
    <message>
        <source>Not connected with a coach yet</source>
        <extracomment>On a client&apos;s page before a coach is connected</extracomment>
        <translation>Noch mit keinem Coaching verbunden</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <extracomment>Button: leads to where an invitation is opened</extracomment>
        <translation>Ich habe eine Einladung</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Also written at the same time</source>
        <extracomment>Heading over versions of a note that were written at the same time</extracomment>
        <translation>Zur gleichen Zeit auch geschrieben</translation>
    </message>
    <message>
        <source>Kept on this device</source>
        <extracomment>State of a note: sealed on this device, not sent yet</extracomment>
        <translation>Auf diesem Gerät bewahrt</translation>
    </message>
    <message>
        <source>Saved here</source>
        <extracomment>State of a note: written down for good</extracomment>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <extracomment>State of a note: could not be written</extracomment>
        <translation>Als Entwurf bewahrt</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Title</source>
        <extracomment>Field over a note</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>For myself</source>
        <extracomment>Over the text of an entry of the journal</extracomment>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>For both of us</source>
        <extracomment>Over the text of a shared note</extracomment>
        <translation>Für uns beide</translation>
    </message>
    <message>
        <source>What I noticed, felt, decided …</source>
        <extracomment>In the empty text of an entry of the journal</extracomment>
        <translation>Was ich bemerkt, gefühlt, entschieden habe …</translation>
    </message>
    <message>
        <source>What we should both remember …</source>
        <extracomment>In the empty text of a shared note</extracomment>
        <translation>Was wir beide behalten sollten …</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Journal</source>
        <extracomment>Title of the page on which the client writes for nobody else</extracomment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Shared note</source>
        <extracomment>Title of the page on which the client writes for the coach too</extracomment>
        <translation>Geteilte Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that removes an entry of the journal; it can be undone</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Shared notes begin once you are connected with your coach.</source>
        <extracomment>On the page of a note before a coach is connected</extracomment>
        <translation>Geteilte Notizen gibt es, sobald Sie mit Ihrem Coaching verbunden sind.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Two versions</source>
        <extracomment>On a note that two people changed at the same time</extracomment>
        <translation>Zwei Fassungen</translation>
    </message>
</context>
<context>
    <name>NoteShelf</name>
    <message>
        <source>Journal</source>
        <extracomment>For screen readers, a list</extracomment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Shared notes</source>
        <extracomment>For screen readers, a list</extracomment>
        <translation>Geteilte Notizen</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Your name</source>
        <extracomment>Name of a step of the first run</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <extracomment>Name of a step of the first run</extracomment>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Name of a step of the first run</extracomment>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Name of a step of the first run</extracomment>
        <translation>Schutz</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the top of a page: goes back to the page before</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PagePanes</name>
    <message>
        <source>Choose something from the list to see it here.</source>
        <extracomment>Beside a list of which nothing is chosen yet</extracomment>
        <translation>Wählen Sie etwas aus der Liste, um es hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>PairedCard</name>
    <message>
        <source>Paired with %1</source>
        <extracomment>Heading once a client has joined; %1 is their name</extracomment>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Whether the two people have compared their safety number</extracomment>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Not yet compared</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>When you meet, compare this number with the one on their screen. If it is the same, nobody stands between you.</source>
        <extracomment>Above the safety number of a pair</extracomment>
        <translation>Vergleichen Sie beim Treffen diese Nummer mit der auf dem anderen Bildschirm. Ist sie gleich, steht niemand dazwischen.</translation>
    </message>
    <message>
        <source>We compared it: it is the same</source>
        <extracomment>Button that remembers that the safety number was compared</extracomment>
        <translation>Verglichen: Sie ist gleich</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The two passphrases differ. Type both once more.</source>
        <extracomment>Below a passphrase typed twice</extracomment>
        <translation>Die beiden Passphrasen sind verschieden. Geben Sie beide noch einmal ein.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short to protect anything. Use %n characters or more; a few unusual words are easy to remember.</source>
        <extracomment>Below a passphrase</extracomment>
        <translation>
            <numerusform>Die Passphrase ist zu kurz, um etwas zu schützen. Nehmen Sie mindestens %n Zeichen; ein paar ungewöhnliche Wörter lassen sich leicht merken.</numerusform>
            <numerusform>Die Passphrase ist zu kurz, um etwas zu schützen. Nehmen Sie mindestens %n Zeichen; ein paar ungewöhnliche Wörter lassen sich leicht merken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of the field for a passphrase</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <extracomment>Buttons in a passphrase field: show or hide what is typed</extracomment>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PastSessions</name>
    <message>
        <source>Past sessions</source>
        <extracomment>For screen readers, a list</extracomment>
        <translation>Vergangene Sitzungen</translation>
    </message>
    <message>
        <source>After a session you find here what you agreed at its end.</source>
        <extracomment>Where sessions will be that were</extracomment>
        <translation>Nach einer Sitzung finden Sie hier, was an ihrem Ende vereinbart wurde.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>You have compared this number.</source>
        <extracomment>Below a safety number</extracomment>
        <translation>Sie haben diese Nummer verglichen.</translation>
    </message>
    <message>
        <source>Not yet compared. Read it to each other, in person or on the telephone; it must be the same on both screens.</source>
        <extracomment>Below a safety number</extracomment>
        <translation>Noch nicht verglichen. Lesen Sie sie einander vor, persönlich oder am Telefon; auf beiden Bildschirmen muss dieselbe stehen.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <extracomment>Button below a safety number</extracomment>
        <translation>Sie ist gleich</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Move to which place?</source>
        <extracomment>Title of a dialog that asks which place something should have in an order</extracomment>
        <translation>Auf welchen Platz?</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <extracomment>Said by screen readers of a bar that shows how far something is</extracomment>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>The keychain of this computer: opens when you log in</source>
        <extracomment>Choice of what keeps the key</extracomment>
        <translation>Der Schlüsselbund dieses Computers: öffnet sich beim Anmelden</translation>
    </message>
    <message>
        <source>A passphrase: asked for every time</source>
        <extracomment>Choice of what keeps the key</extracomment>
        <translation>Eine Passphrase: wird jedes Mal verlangt</translation>
    </message>
    <message>
        <source>At least 12 characters. Without it, only the recovery words open your profile.</source>
        <extracomment>Below the field for a passphrase</extracomment>
        <translation>Mindestens 12 Zeichen. Ohne sie helfen nur noch Ihre zwölf Wörter.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>Label of the second field for a passphrase</extracomment>
        <translation>Dasselbe noch einmal</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>What should guard this device?</source>
        <extracomment>Step of the first run</extracomment>
        <translation>Was soll dieses Gerät schützen?</translation>
    </message>
    <message>
        <source>All you write is sealed with a key. Something has to keep that key while the program is closed.</source>
        <extracomment>Step of the first run</extracomment>
        <translation>Alles, was Sie schreiben, wird mit einem Schlüssel versiegelt. Etwas muss diesen Schlüssel verwahren, solange das Programm geschlossen ist.</translation>
    </message>
    <message>
        <source>Make my profile</source>
        <extracomment>Last button of making a profile</extracomment>
        <translation>Mein Profil anlegen</translation>
    </message>
    <message>
        <source>Make my profile and see the invitation</source>
        <extracomment>Last button of making a profile, before the invitation</extracomment>
        <translation>Mein Profil anlegen und die Einladung sehen</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code: %1</source>
        <extracomment>For screen readers; %1 says what the code leads to</extracomment>
        <translation>QR-Code: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button beside a link</extracomment>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>RankingButtons</name>
    <message>
        <source>Move up</source>
        <extracomment>Button beside something that is ranked</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button beside something that is ranked</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to a place</source>
        <extracomment>Button beside something that is ranked: asks which place it should have</extracomment>
        <translation>Auf einen Platz setzen</translation>
    </message>
</context>
<context>
    <name>RankingList</name>
    <message>
        <source>Your order</source>
        <extracomment>For screen readers, a list of things one puts into an order</extracomment>
        <translation>Ihre Reihenfolge</translation>
    </message>
    <message>
        <source>%1: now %L2 of %L3</source>
        <extracomment>Said when something that is ranked was moved: %1 what it is, %L2 its place, %L3 of how many</extracomment>
        <translation>%1: jetzt %L2 von %L3</translation>
    </message>
    <message>
        <source>Lifted: %1. Up and Down move it, Space puts it down, Esc takes it back.</source>
        <extracomment>Said when something that is ranked was lifted by the keyboard: %1 what it is</extracomment>
        <translation>Angehoben: %1. Auf und Ab verschieben, Leertaste legt ab, Esc macht es rückgängig.</translation>
    </message>
    <message>
        <source>Put down: %1, %L2 of %L3</source>
        <extracomment>Said when something that is ranked was put down: %1 what it is, %L2 its place, %L3 of how many</extracomment>
        <translation>Abgelegt: %1, %L2 von %L3</translation>
    </message>
    <message>
        <source>Back where it was: %1, %L2</source>
        <extracomment>Said when something that is ranked is back where it was: %1 what it is, %L2 its place</extracomment>
        <translation>Wieder am alten Platz: %1, %L2</translation>
    </message>
</context>
<context>
    <name>RankingRow</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>For screen readers, something that is ranked: %1 its place, %2 of how many, %3 what it is</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Space lifts it, Up and Down move it then; Enter asks for a place</source>
        <extracomment>For screen readers, how to move something that is ranked</extracomment>
        <translation>Leertaste hebt an, dann verschieben Auf und Ab; Enter fragt nach einem Platz</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>somebody</source>
        <extracomment>Stands for the name of a person whose name is not known yet</extracomment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>people who are not known here</source>
        <extracomment>Stands for the names of those who read something, while that is not known</extracomment>
        <translation>Personen, die hier nicht bekannt sind</translation>
    </message>
    <message>
        <source>whoever you invite here</source>
        <extracomment>Stands for the name of somebody who will read everything in a shared place once they have joined</extracomment>
        <translation>die Person, die Sie hierher einladen</translation>
    </message>
</context>
<context>
    <name>RecoveryCheckPage</name>
    <message>
        <source>Do you still have your words?</source>
        <extracomment>Title of the page that checks the recovery words</extracomment>
        <translation>Haben Sie Ihre Wörter noch?</translation>
    </message>
    <message>
        <source>Take the paper with your twelve recovery words and type them here. No device knows them, so all twelve are compared; nothing is sent and nothing is changed.</source>
        <extracomment>On the page that checks the recovery words</extracomment>
        <translation>Nehmen Sie das Papier mit Ihren zwölf Wiederherstellungswörtern und tippen Sie sie hier ein. Kein Gerät kennt sie, deshalb werden alle zwölf verglichen; nichts wird gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>These are your words</source>
        <extracomment>Title after the recovery words were checked</extracomment>
        <translation>Das sind Ihre Wörter</translation>
    </message>
    <message>
        <source>Put the paper back where you found it today. You are asked again in a year.</source>
        <extracomment>After the recovery words were checked</extracomment>
        <translation>Legen Sie das Papier dorthin zurück, wo Sie es heute gefunden haben. In einem Jahr werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button that compares the recovery words</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The paper is gone?</source>
        <extracomment>Heading on the page that checks the recovery words, over making new ones</extracomment>
        <translation>Ist das Papier weg?</translation>
    </message>
    <message>
        <source>As long as you have a device, nothing is lost. Make new words: the old ones then open nothing any more, whoever finds them.</source>
        <extracomment>Below the recovery words: what to do without the paper</extracomment>
        <translation>Solange Sie ein Gerät haben, ist nichts verloren. Machen Sie neue Wörter: Die alten öffnen dann nichts mehr, wer auch immer sie findet.</translation>
    </message>
    <message>
        <source>Make new words…</source>
        <extracomment>Button that leads to making new recovery words</extracomment>
        <translation>Neue Wörter machen …</translation>
    </message>
    <message>
        <source>Two sheets? The one with the number %1 counts.</source>
        <extracomment>On the page that checks the recovery words; %1 are eight digits that stand on the sheet</extracomment>
        <translation>Zwei Blätter? Das mit der Nummer %1 gilt.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Valuewright: recovery words</source>
        <extracomment>Title of the printed sheet with the recovery words</extracomment>
        <translation>Valuewright: Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>On the printed sheet with the recovery words; %1 is a name</extracomment>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Made on: %1</source>
        <extracomment>On the printed sheet with the recovery words; %1 is a day</extracomment>
        <translation>Erstellt am: %1</translation>
    </message>
    <message>
        <source>Number of this sheet: %1</source>
        <extracomment>On the printed sheet with the recovery words; %1 are eight digits. The app says which number is the right one.</extracomment>
        <translation>Nummer dieses Blatts: %1</translation>
    </message>
    <message>
        <source>Whoever has these twelve words can open everything this person writes and reads in Valuewright. They are the only way back in when all devices are lost. Nobody else has them, so nobody can send them again.</source>
        <extracomment>On the printed sheet with the recovery words</extracomment>
        <translation>Wer diese zwölf Wörter hat, kann alles öffnen, was diese Person in Valuewright schreibt und liest. Sie sind der einzige Weg zurück, wenn alle Geräte verloren sind. Niemand sonst hat sie, also kann sie auch niemand noch einmal schicken.</translation>
    </message>
    <message>
        <source>Keep it like a passport: in a locked drawer, or with somebody you trust. Not as a photo, not in a mail, not in a cloud.</source>
        <extracomment>On the printed sheet with the recovery words</extracomment>
        <translation>Bewahren Sie es auf wie einen Pass: verschlossen oder bei jemandem, dem Sie vertrauen. Nicht als Foto, nicht in einer Mail, nicht in einer Cloud.</translation>
    </message>
    <message>
        <source>To use it: install Valuewright, choose: I already use Valuewright, and type the words in their order. The code holds the same words.</source>
        <extracomment>On the printed sheet with the recovery words</extracomment>
        <translation>So benutzen Sie es: Valuewright installieren, dort wählen: Ich verwende Valuewright bereits, und die Wörter der Reihe nach eingeben. Der Code enthält dieselben Wörter.</translation>
    </message>
    <message>
        <source>If this sheet came from a file: delete the file now, and empty the waste bin.</source>
        <extracomment>On the printed sheet with the recovery words</extracomment>
        <translation>Wenn dieses Blatt aus einer Datei kam: Löschen Sie die Datei jetzt und leeren Sie den Papierkorb.</translation>
    </message>
</context>
<context>
    <name>SafetyNumber</name>
    <message>
        <source>Safety number: %1</source>
        <extracomment>For screen readers; %1 is a number of sixty digits</extracomment>
        <translation>Sicherheitsnummer: %1</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>Much less than hoped for (−2)</source>
        <extracomment>Field for level −2 of a goal</extracomment>
        <translation>Viel weniger als erhofft (−2)</translation>
    </message>
    <message>
        <source>Less than hoped for (−1)</source>
        <extracomment>Field for level −1 of a goal</extracomment>
        <translation>Weniger als erhofft (−1)</translation>
    </message>
    <message>
        <source>As hoped for (0)</source>
        <extracomment>Field for level 0 of a goal</extracomment>
        <translation>Wie erhofft (0)</translation>
    </message>
    <message>
        <source>More than hoped for (+1)</source>
        <extracomment>Field for level +1 of a goal</extracomment>
        <translation>Mehr als erhofft (+1)</translation>
    </message>
    <message>
        <source>Much more than hoped for (+2)</source>
        <extracomment>Field for level +2 of a goal</extracomment>
        <translation>Viel mehr als erhofft (+2)</translation>
    </message>
    <message>
        <source>Where it stands today</source>
        <extracomment>Field: at which level a goal starts</extracomment>
        <translation>Wo es heute steht</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <extracomment>Said by screen readers of a scroll bar</extracomment>
        <translation>Bildlaufleiste</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <extracomment>Name of a field in which one looks for something</extracomment>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Client</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Shared note</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Geteilte Notiz</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of the search page</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words in notes, goals, sessions, names</source>
        <extracomment>Field of the search page</extracomment>
        <translation>Wörter in Notizen, Zielen, Sitzungen, Namen</translation>
    </message>
    <message>
        <source>Find anything you can read</source>
        <extracomment>On the search page before anything was typed, and when nothing was found</extracomment>
        <translation>Alles finden, was Sie lesen können</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>The search runs on this device only; what you type leaves it for nobody.</source>
        <extracomment>On the search page before anything was typed</extracomment>
        <translation>Gesucht wird nur auf diesem Gerät; was Sie eingeben, verlässt es nicht.</translation>
    </message>
    <message>
        <source>All words must occur. Try fewer, or only the beginning of the last one.</source>
        <extracomment>On the search page when nothing was found</extracomment>
        <translation>Alle Wörter müssen vorkommen. Versuchen Sie es mit weniger oder nur mit dem Anfang des letzten.</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>For screen readers: the list of what a search found</extracomment>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <source>Server</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Carries sealed copies between you; it cannot open them.</source>
        <extracomment>In the settings, below the address of the server</extracomment>
        <translation>Trägt versiegelte Kopien hin und her; öffnen kann er sie nicht.</translation>
    </message>
    <message>
        <source>Not connected. All you write stays on this device.</source>
        <extracomment>In the settings, where no server is connected</extracomment>
        <translation>Nicht verbunden. Alles, was Sie schreiben, bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Connect with a server</source>
        <extracomment>Button in the settings</extracomment>
        <translation>Mit einem Server verbinden</translation>
    </message>
</context>
<context>
    <name>SessionClosing</name>
    <message>
        <source>Closing</source>
        <extracomment>Heading of the form that closes a session</extracomment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>In their words</source>
        <extracomment>Field for the answer to the Central Question</extracomment>
        <translation>In den Worten der Person</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <extracomment>Field for agreed actions</extracomment>
        <translation>Vereinbarte Schritte</translation>
    </message>
    <message>
        <source>One a line</source>
        <extracomment>Below the field for agreed actions</extracomment>
        <translation>Je Zeile einer</translation>
    </message>
    <message>
        <source>Next session</source>
        <extracomment>Field for the date of the next session</extracomment>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Year-month-day and time, such as 2027-01-14 16:30</source>
        <extracomment>Below the field for the date of the next session</extracomment>
        <translation>Jahr-Monat-Tag und Uhrzeit, etwa 2027-01-14 16:30</translation>
    </message>
    <message>
        <source>Close and share</source>
        <extracomment>Button that closes the session for good</extracomment>
        <translation>Abschließen und teilen</translation>
    </message>
</context>
<context>
    <name>SessionGoal</name>
    <message>
        <source>Stands at</source>
        <extracomment>Field: where a goal stands</extracomment>
        <translation>Steht bei</translation>
    </message>
</context>
<context>
    <name>SessionGoals</name>
    <message>
        <source>Goals</source>
        <extracomment>Heading beside a session</extracomment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No goals yet. One for each lens is a good beginning.</source>
        <extracomment>Beside a session while there is no goal</extracomment>
        <translation>Noch keine Ziele. Eines je Blickwinkel ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <extracomment>Button that writes a new goal</extracomment>
        <translation>Ziel hinzufügen</translation>
    </message>
</context>
<context>
    <name>SessionNotes</name>
    <message>
        <source>Shared note</source>
        <extracomment>Heading of the note that the client reads</extracomment>
        <translation>Geteilte Notiz</translation>
    </message>
    <message>
        <source>Facts, agreements, words you both want to keep</source>
        <extracomment>In the empty shared note of a session</extracomment>
        <translation>Fakten, Vereinbarungen, Worte, die beide behalten wollen</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>Heading of the note that only the coach reads</extracomment>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Your own reflections</source>
        <extracomment>In the empty private note of a session</extracomment>
        <translation>Ihre eigenen Gedanken</translation>
    </message>
</context>
<context>
    <name>SessionOpenItems</name>
    <message>
        <source>Open actions</source>
        <extracomment>Heading beside a session</extracomment>
        <translation>Offene Schritte</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <extracomment>Heading beside a session</extracomment>
        <translation>Letzter Check-in</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>Beside a session before the first check-in</extracomment>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Central Question</source>
        <extracomment>Heading over how the Central Question was answered</extracomment>
        <translation>Die zentrale Frage</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Back to notes</source>
        <extracomment>Button that goes from the workspace to closing the session, and back</extracomment>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Sitzung abschließen</translation>
    </message>
</context>
<context>
    <name>SessionTimer</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a session has been open; %n is minutes</extracomment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <extracomment>Title of the client&apos;s page of sessions and notes</extracomment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Shown below</source>
        <extracomment>For screen readers: what is shown below the next session</extracomment>
        <translation>Unten gezeigt</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Shelf of notes that client and coach both read</extracomment>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Shelf of notes that only the client reads</extracomment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>Sessions that were</extracomment>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>What you or %1 write down together stands here.</source>
        <extracomment>On an empty shelf of shared notes</extracomment>
        <translation>Hier steht, was Sie oder %1 gemeinsam festhalten.</translation>
    </message>
    <message>
        <source>Shared notes begin once you are connected with your coach.</source>
        <extracomment>On the shelf of shared notes before a coach is connected</extracomment>
        <translation>Geteilte Notizen gibt es, sobald Sie mit Ihrem Coaching verbunden sind.</translation>
    </message>
    <message>
        <source>New shared note</source>
        <extracomment>Button that begins a note that the coach reads too</extracomment>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>A place for yourself. It never leaves your own devices readable, not even for your coach.</source>
        <extracomment>In an empty journal</extracomment>
        <translation>Ein Ort nur für Sie. Lesbar verlässt er Ihre eigenen Geräte nie, auch nicht für das Coaching.</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>Button that begins an entry of the journal</extracomment>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button that opens the search</extracomment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Heading in the settings, over name and identity</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Identity %1</source>
        <extracomment>In the settings; %1 is a short code that names this profile</extracomment>
        <translation>Identität %1</translation>
    </message>
    <message>
        <source>Who can see what you share</source>
        <extracomment>Heading in the settings, over the people one shares with</extracomment>
        <translation>Wer sieht, was Sie teilen</translation>
    </message>
    <message>
        <source>Nobody yet. A client you invite appears here once you have confirmed the name.</source>
        <extracomment>In the settings, where nobody is connected yet</extracomment>
        <translation>Noch niemand. Wen Sie einladen, steht hier, sobald Sie den Namen bestätigt haben.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <extracomment>In the settings, where nobody is connected yet</extracomment>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Heading in the settings, over locking and quitting</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Leads to the page about locking
----------
Button that closes the profile until its key is given again</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button that ends the program</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Your devices</source>
        <extracomment>Leads to one&apos;s own devices</extracomment>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>Add, rename or remove one</source>
        <extracomment>Below the way to one&apos;s own devices</extracomment>
        <translation>Eines hinzufügen, umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <extracomment>Leads to the page that checks the recovery words</extracomment>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>Leads to the page about backups</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Make one, check one, or have one every day</source>
        <extracomment>Below the way to the page about backups</extracomment>
        <translation>Eine machen, eine prüfen oder jeden Tag eine haben</translation>
    </message>
    <message>
        <source>When it locks itself, and what opens it again</source>
        <extracomment>Below the way to the page about locking</extracomment>
        <translation>Wann sie einsetzt, und was wieder öffnet</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>You and %1 both see</source>
        <extracomment>On an invitation; %1 is the name of the coach</extracomment>
        <translation>Sie und %1 sehen beide</translation>
    </message>
    <message>
        <source>goals, actions, sessions, shared notes, your check-ins, and a VQ once you hand it in</source>
        <extracomment>On an invitation: what is shared</extracomment>
        <translation>Ziele, Schritte, Sitzungen, geteilte Notizen, Ihre Check-ins und eine VQ-Einschätzung, sobald Sie sie abgeben</translation>
    </message>
    <message>
        <source>Only you can open</source>
        <extracomment>On an invitation: over what nobody else can open</extracomment>
        <translation>Nur Sie können öffnen</translation>
    </message>
    <message>
        <source>your journal and everything you have not sent</source>
        <extracomment>On an invitation: what stays with the client</extracomment>
        <translation>Ihr Tagebuch und alles, was Sie nicht gesendet haben</translation>
    </message>
    <message>
        <source>Only %1 can open</source>
        <extracomment>On an invitation; %1 is the name of the coach</extracomment>
        <translation>Nur %1 kann öffnen</translation>
    </message>
    <message>
        <source>private notes about your work together, and your contact and agreement</source>
        <extracomment>On an invitation: what stays with the coach</extracomment>
        <translation>private Notizen über die gemeinsame Arbeit sowie Ihren Kontakt und die Vereinbarung</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Help</source>
        <extracomment>Button that opens the limits of coaching and numbers to call</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This device was removed</source>
        <extracomment>In the place that says how syncing stands; the banner over the page says the rest
----------
Over every page of a device that was removed</extracomment>
        <translation>Dieses Gerät wurde entfernt</translation>
    </message>
    <message>
        <source>Nothing new comes here, and nothing written here counts.</source>
        <extracomment>Over every page of a device that was removed</extracomment>
        <translation>Nichts Neues kommt hier an, und nichts, was hier geschrieben wird, zählt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Button over every page of a device that was removed</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Where one is in a row of steps: %1 the number, %2 how many, %3 the name of the step</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>SyncStatusPill</name>
    <message numerus="yes">
        <source>Saved here, %n not sent yet</source>
        <extracomment>State of syncing: %n changes could not be sent yet; they are safe on this device</extracomment>
        <translation>
            <numerusform>Hier gespeichert, %n noch nicht gesendet</numerusform>
            <numerusform>Hier gespeichert, %n noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <extracomment>State of syncing: no connection, which is fine</extracomment>
        <translation>
            <numerusform>Offline, %n wartet</numerusform>
            <numerusform>Offline, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, all is saved</source>
        <translation>Offline, alles ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <extracomment>State of syncing: %n changes are on their way, or everything is sent</extracomment>
        <translation>
            <numerusform>%n wird gesendet</numerusform>
            <numerusform>%n werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>%L1&#xa0;saved&#xa0;here, %L2&#xa0;sent, %L3&#xa0;received</source>
        <extracomment>Counts of changes: %1 saved on this device, %2 sent to the server, %3 received from others</extracomment>
        <translation>%L1&#xa0;hier&#xa0;gespeichert, %L2&#xa0;gesendet, %L3&#xa0;empfangen</translation>
    </message>
</context>
<context>
    <name>SyncingPage</name>
    <message>
        <source>Saved, sent, received</source>
        <extracomment>Title of the page about syncing</extracomment>
        <translation>Gespeichert, gesendet, angekommen</translation>
    </message>
    <message>
        <source>The last attempt failed</source>
        <extracomment>Title of the last error of syncing</extracomment>
        <translation>Der letzte Versuch ist gescheitert</translation>
    </message>
    <message>
        <source>No connection just now. Everything you write is safe on this device and goes out when the server is reached.</source>
        <extracomment>On the page about syncing</extracomment>
        <translation>Gerade keine Verbindung. Alles, was Sie schreiben, ist auf diesem Gerät sicher und geht hinaus, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>%L1 saved here</source>
        <extracomment>Number of changes kept on this device</extracomment>
        <translation>%L1 hier gespeichert</translation>
    </message>
    <message>
        <source>Sealed on this device; they survive a crash or an empty battery.</source>
        <extracomment>Below the number of changes kept on this device</extracomment>
        <translation>Auf diesem Gerät versiegelt; sie überstehen einen Absturz oder leeren Akku.</translation>
    </message>
    <message>
        <source>%L1 sent</source>
        <extracomment>Number of changes the server holds</extracomment>
        <translation>%L1 gesendet</translation>
    </message>
    <message>
        <source>The server holds them, sealed; it cannot read them.</source>
        <extracomment>Below the number of changes the server holds</extracomment>
        <translation>Sie liegen versiegelt auf dem Server; lesen kann er sie nicht.</translation>
    </message>
    <message>
        <source>%L1 received</source>
        <extracomment>Number of changes the other person&apos;s devices have confirmed</extracomment>
        <translation>%L1 angekommen</translation>
    </message>
    <message>
        <source>Of what you share, this much has reached the other person&apos;s devices.</source>
        <extracomment>Below the number of changes the other person&apos;s devices have confirmed</extracomment>
        <translation>So viel von dem, was Sie teilen, hat die Geräte der anderen Person erreicht.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button on the page about syncing</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Parts of this page</source>
        <extracomment>Said by screen readers of the row of tabs on a page</extracomment>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>Open the session</source>
        <extracomment>Button that opens a session from the timeline</extracomment>
        <translation>Sitzung öffnen</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>%1 has answered</source>
        <extracomment>On a client&apos;s page before they have joined</extracomment>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>Look under Access whether it is the right person, and let them in.</source>
        <extracomment>On a client&apos;s page when somebody has answered the invitation</extracomment>
        <translation>Sehen Sie unter „Zugang“ nach, ob es die richtige Person ist, und lassen Sie sie herein.</translation>
    </message>
    <message>
        <source>What you share stays with you until they have joined. Invite them under Access.</source>
        <extracomment>On a client&apos;s page before they have joined</extracomment>
        <translation>Was Sie teilen, bleibt bei Ihnen, bis die Person dabei ist. Einladen können Sie unter „Zugang“.</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <extracomment>On a client&apos;s page; %1 is a day and time</extracomment>
        <translation>Nächste Sitzung: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>In an empty timeline</extracomment>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Sessions, notes, check-ins and assessments will stand here, newest first.</source>
        <extracomment>In an empty timeline</extracomment>
        <translation>Hier stehen einmal Sitzungen, Notizen, Check-ins und Einschätzungen, das Neueste zuerst.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>Button on a message about what was just done</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Undo</source>
        <extracomment>Button on a message about what was just done</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>Title of the coach&apos;s first page</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Begin with your first client</source>
        <extracomment>On the page Today while there is no client, and when nothing is due</extracomment>
        <translation>Beginnen Sie mit der ersten Person</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Heute wartet nichts auf Sie</translation>
    </message>
    <message>
        <source>Add a client and send an invitation. From then on you both write in one place that nobody else can open.</source>
        <extracomment>On the page Today while there is no client</extracomment>
        <translation>Fügen Sie eine Person hinzu und senden Sie ihr eine Einladung. Von da an schreiben Sie beide an einem Ort, den niemand sonst öffnen kann.</translation>
    </message>
    <message>
        <source>Sessions of this week, new check-ins and actions that are due will stand here.</source>
        <extracomment>On the page Today when nothing is due</extracomment>
        <translation>Hier stehen die Sitzungen dieser Woche, neue Check-ins und fällige Schritte.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <extracomment>Button on the page Today</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Good</source>
        <extracomment>Said by screen readers before a message that all is well</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Please look</source>
        <extracomment>Said by screen readers before a message that asks for care</extracomment>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Said by screen readers before a message about something that went wrong</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Said by screen readers before a message that only informs</extracomment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open your profile</source>
        <extracomment>Title of the page that opens a profile</extracomment>
        <translation>Ihr Profil öffnen</translation>
    </message>
    <message>
        <source>Its key lies in the keychain of this computer.</source>
        <extracomment>On the page that opens a profile</extracomment>
        <translation>Sein Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that opens a profile</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ValueRing</name>
    <message>
        <source>People %1, tasks %2, ideas %3. 0 is the norm, 1 is chance.</source>
        <extracomment>For screen readers, three rings: %1, %2, %3 are numbers; 0 is best</extracomment>
        <translation>Menschen %1, Aufgaben %2, Ideen %3. 0 ist die Norm, 1 der Zufall.</translation>
    </message>
    <message>
        <source>chance</source>
        <extracomment>At the end of a ring of a VQ profile: what answering by chance would give</extracomment>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Nothing can be said about single dimensions</source>
        <extracomment>In the place of the rings of a VQ profile when the order may not be interpreted</extracomment>
        <translation>Über einzelne Dimensionen lässt sich nichts sagen</translation>
    </message>
</context>
<context>
    <name>ValueRings</name>
    <message>
        <source>World</source>
        <extracomment>A part of the VQ assessment: how one values the world</extracomment>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Self</source>
        <extracomment>A part of the VQ assessment: how one values oneself</extracomment>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>A short ring is close to the norm. A full ring is what chance alone would give.</source>
        <extracomment>Below the rings of a VQ profile</extracomment>
        <translation>Ein kurzer Ring ist nah an der Norm. Ein voller Ring ist, was der Zufall allein ergäbe.</translation>
    </message>
    <message>
        <source>Show as rings</source>
        <extracomment>Buttons below a VQ profile: change between the drawing and a table</extracomment>
        <translation>Als Ringe zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Distance from the norm; 0 is the norm, 1 is chance</source>
        <extracomment>For screen readers, a table</extracomment>
        <translation>Abstand von der Norm; 0 ist die Norm, 1 der Zufall</translation>
    </message>
    <message>
        <source>Dimension</source>
        <extracomment>Column of a table</extracomment>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>World</source>
        <extracomment>Column of a table: how one values the world</extracomment>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Self</source>
        <extracomment>Column of a table: how one values oneself</extracomment>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A row of a table: %1 is a dimension of value, %2 what it is about</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ValueTrend</name>
    <message>
        <source>Newest: people %1, tasks %2, ideas %3. 0 is the norm, 1 is chance. Results shown: %L4.</source>
        <extracomment>For screen readers, a chart: %1, %2, %3 are the newest numbers; %L4 is how many results it shows</extracomment>
        <translation>Zuletzt: Menschen %1, Aufgaben %2, Ideen %3. 0 ist die Norm, 1 der Zufall. Gezeigte Ergebnisse: %L4.</translation>
    </message>
    <message>
        <source>chance</source>
        <extracomment>At an axis: what answering by chance would give</extracomment>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>norm</source>
        <extracomment>At an axis: the order that the theory gives</extracomment>
        <translation>Norm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Of a line in a chart: %1 a dimension of value, %2 its newest number</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>VqAnswerList</name>
    <message>
        <source>%L1: %2</source>
        <extracomment>For screen readers, a ranked item: %L1 its place, %2 what it says</extracomment>
        <translation>%L1: %2</translation>
    </message>
</context>
<context>
    <name>VqAnswersPage</name>
    <message>
        <source>My answers</source>
        <extracomment>Title of the page with the raw answers of an assessment</extracomment>
        <translation>Meine Antworten</translation>
    </message>
    <message>
        <source>These answers can&apos;t be shown here</source>
        <extracomment>Where answers were that can&apos;t be read</extracomment>
        <translation>Diese Antworten lassen sich hier nicht zeigen</translation>
    </message>
    <message>
        <source>They may come from a newer version of Valuewright. They are kept as they are.</source>
        <extracomment>Where answers were that can&apos;t be read</extracomment>
        <translation>Vielleicht stammen sie aus einer neueren Version von Valuewright. Sie werden unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>What you added</source>
        <extracomment>Over the comment that was handed in with an assessment</extracomment>
        <translation>Was Sie dazu geschrieben haben</translation>
    </message>
</context>
<context>
    <name>VqAskPage</name>
    <message>
        <source>Ask for an assessment</source>
        <extracomment>Title of the page that asks for an assessment</extracomment>
        <translation>Um eine Einschätzung bitten</translation>
    </message>
    <message>
        <source>Change what was asked</source>
        <translation>Die Bitte ändern</translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>Field for the instrument of an assessment</extracomment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>Field for the purpose of an assessment</extracomment>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>%1 reads this before deciding to take it.</source>
        <extracomment>Below the field for the purpose of an assessment; %1 is the name of the client</extracomment>
        <translation>%1 liest das, bevor die Entscheidung dafür fällt.</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Field for the day until which an assessment is wanted</extracomment>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>Field for the day on which the client is reminded</extracomment>
        <translation>Erinnerung am</translation>
    </message>
    <message>
        <source>You will see that it was asked for, is due, and is handed in. Whether they have begun stays with them.</source>
        <extracomment>Below the form that asks for an assessment</extracomment>
        <translation>Sie sehen, dass darum gebeten wurde, bis wann und ob abgegeben wurde. Ob schon begonnen wurde, erfahren Sie nicht.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <extracomment>Button that asks for an assessment</extracomment>
        <translation>Darum bitten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>VqAssignment</name>
    <message>
        <source>Change</source>
        <extracomment>Button that changes what a client was asked for</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button after which nobody asks for an assessment any more</extracomment>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>VqClarity</name>
    <message>
        <source>Clarity and bias</source>
        <extracomment>Heading over the table of clarity and bias</extracomment>
        <translation>Klarheit und Neigung</translation>
    </message>
    <message>
        <source>Clarity 0 is the clearest; compare dimensions only by ÷ chance. Bias runs from −10 to 10 and rests on the counts beside it. What one bias gains another loses: they are not three separate traits.</source>
        <extracomment>Below the table of clarity and bias</extracomment>
        <translation>Klarheit 0 ist am klarsten; Dimensionen lassen sich nur über ÷ Zufall vergleichen. Die Neigung reicht von −10 bis 10 und ruht auf den Zahlen daneben. Was eine Neigung gewinnt, verliert eine andere: Es sind keine drei eigenständigen Eigenschaften.</translation>
    </message>
</context>
<context>
    <name>VqComparing</name>
    <message>
        <source>At most 59 questions a part, often fewer: what follows from your answers is not asked.</source>
        <extracomment>While comparing two items of an assessment</extracomment>
        <translation>Höchstens 59 Fragen je Teil, oft weniger: Was aus Ihren Antworten folgt, wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Sort all of them instead</source>
        <extracomment>Button of an assessment: back to sorting all items into buckets</extracomment>
        <translation>Stattdessen alle sortieren</translation>
    </message>
</context>
<context>
    <name>VqDayField</name>
    <message>
        <source>Year-month-day, such as 2027-01-14</source>
        <extracomment>Below a field for a day</extracomment>
        <translation>Jahr-Monat-Tag, etwa 2027-01-14</translation>
    </message>
</context>
<context>
    <name>VqDebriefPage</name>
    <message>
        <source>Result</source>
        <extracomment>Title of the page of a result that can&apos;t be found</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Go on with the debrief</source>
        <extracomment>Button that begins or goes on with the conversation about a result</extracomment>
        <translation>Besprechung fortsetzen</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Besprechung</translation>
    </message>
</context>
<context>
    <name>VqDebriefRest</name>
    <message>
        <source>World and self side by side</source>
        <extracomment>Heading over VQ and SQ of a result</extracomment>
        <translation>Welt und Selbst nebeneinander</translation>
    </message>
    <message>
        <source>VQ and SQ side by side</source>
        <extracomment>Said by screen readers of a table</extracomment>
        <translation>VQ und SQ nebeneinander</translation>
    </message>
    <message>
        <source>0 is the norm; more is farther from it. There are no bands and no average person: read the two beside each other.</source>
        <extracomment>Below VQ and SQ of a result</extracomment>
        <translation>0 ist die Norm; mehr heißt weiter davon entfernt. Es gibt keine Stufen und keinen Durchschnittsmenschen: Lesen Sie die beiden nebeneinander.</translation>
    </message>
    <message>
        <source>What this assessment is not</source>
        <extracomment>Heading over what the instrument is not made for</extracomment>
        <translation>Was diese Einschätzung nicht ist</translation>
    </message>
</context>
<context>
    <name>VqDebriefView</name>
    <message>
        <source>As a table</source>
        <extracomment>Switch that shows numbers in the place of drawings</extracomment>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>VqFacts</name>
    <message>
        <source>In their words: “%1”</source>
        <extracomment>What the client wrote when handing in an assessment</extracomment>
        <translation>In eigenen Worten: „%1“</translation>
    </message>
</context>
<context>
    <name>VqFinding</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>About an item of a result: %1 which dimension, %2 how far from the norm</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>What a client says to a finding: %1 their name, %2 their word</extracomment>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Button that chooses an item to go on with</extracomment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Diese wählen</translation>
    </message>
    <message>
        <source>Close the note</source>
        <extracomment>Button that opens the coach&apos;s private note on an item</extracomment>
        <translation>Notiz schließen</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Add a private note</source>
        <translation>Private Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Private note on this view</source>
        <extracomment>Heading of the coach&apos;s private note on one item</extracomment>
        <translation>Private Notiz zu dieser Sichtweise</translation>
    </message>
</context>
<context>
    <name>VqFindingEntry</name>
    <message>
        <source>Fits</source>
        <extracomment>What a client says to a finding</extracomment>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit</source>
        <extracomment>What a client says to a finding</extracomment>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>What a client says to a finding</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>%1 · You say: %2</source>
        <extracomment>Below a finding: the part it belongs to, and what the client says to it</extracomment>
        <translation>%1 · Sie sagen: %2</translation>
    </message>
</context>
<context>
    <name>VqFindingForm</name>
    <message>
        <source>Does it fit?</source>
        <extracomment>Asked about a finding; for screen readers</extracomment>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>Field below a finding</extracomment>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Save my words</source>
        <extracomment>Button that keeps the client&apos;s words to a finding</extracomment>
        <translation>Meine Worte speichern</translation>
    </message>
</context>
<context>
    <name>VqFindingList</name>
    <message>
        <source>Show all %L1</source>
        <extracomment>Button below a long list; %L1 is how many lines it has</extracomment>
        <translation>Alle %L1 zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>VqFindings</name>
    <message>
        <source>Show all %L1</source>
        <extracomment>Button below a long list; %L1 is how many lines it has</extracomment>
        <translation>Alle %L1 zeigen</translation>
    </message>
</context>
<context>
    <name>VqGuideAsset</name>
    <message>
        <source>About ten minutes. Let them choose one clear view to lean on. Where did it carry them last week?</source>
        <extracomment>What to do in a step of a debrief</extracomment>
        <translation>Etwa zehn Minuten. Lassen Sie eine klare Sichtweise wählen, auf die zu bauen ist. Wo hat sie in der letzten Woche getragen?</translation>
    </message>
</context>
<context>
    <name>VqGuidePage</name>
    <message>
        <source>Debrief</source>
        <extracomment>Title of the page of a conversation about a result</extracomment>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Debrief with %1</source>
        <translation>Besprechung mit %1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Said by screen readers of a step</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <extracomment>Button that ends a step of a debrief</extracomment>
        <translation>Erledigt, weiter</translation>
    </message>
</context>
<context>
    <name>VqGuidePart</name>
    <message>
        <source>About fifteen minutes. Begin with what is clear. Ask of each view whether it fits, before saying what the norm says.</source>
        <extracomment>What to do in a step of a debrief</extracomment>
        <translation>Etwa fünfzehn Minuten. Beginnen Sie mit dem, was klar ist. Fragen Sie bei jeder Sichtweise, ob sie passt, bevor Sie sagen, was die Norm sagt.</translation>
    </message>
    <message>
        <source>This part may not be read item by item. Ask what it was like to put it in order, and go on.</source>
        <extracomment>What to do in a step of a debrief about a part that may not be read item by item</extracomment>
        <translation>Dieser Teil darf nicht Aussage für Aussage gelesen werden. Fragen Sie, wie das Ordnen war, und gehen Sie weiter.</translation>
    </message>
</context>
<context>
    <name>VqGuideSure</name>
    <message>
        <source>About five minutes. Say what this is and is not, and ask how it was to take it. Then look together at how far it may be read.</source>
        <extracomment>What to do in a step of a debrief</extracomment>
        <translation>Etwa fünf Minuten. Sagen Sie, was das ist und was nicht, und fragen Sie, wie es war, sie zu machen. Dann sehen Sie gemeinsam an, wie weit sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>What this assessment is not</source>
        <extracomment>Heading over what the instrument is not made for</extracomment>
        <translation>Was diese Einschätzung nicht ist</translation>
    </message>
</context>
<context>
    <name>VqGuideView</name>
    <message>
        <source>About fifteen minutes. Let them choose one view to test: not to correct it, but to look at it for some weeks.</source>
        <extracomment>What to do in a step of a debrief</extracomment>
        <translation>Etwa fünfzehn Minuten. Lassen Sie eine Sichtweise zum Prüfen wählen: nicht um sie zu berichtigen, sondern um sie einige Wochen lang zu beobachten.</translation>
    </message>
    <message>
        <source>A goal out of it</source>
        <extracomment>Heading over the goal that ends a debrief</extracomment>
        <translation>Ein Ziel daraus</translation>
    </message>
    <message>
        <source>Choose a view above first.</source>
        <extracomment>Where a goal will begin</extracomment>
        <translation>Wählen Sie zuerst oben eine Sichtweise.</translation>
    </message>
    <message>
        <source>From the view “%1”.</source>
        <extracomment>Where a goal begins; %1 is an item of the assessment</extracomment>
        <translation>Aus der Sichtweise „%1“.</translation>
    </message>
    <message>
        <source>Goals from this result</source>
        <extracomment>Heading over goals that grew out of a result</extracomment>
        <translation>Ziele aus diesem Ergebnis</translation>
    </message>
    <message>
        <source>Write a goal from it</source>
        <extracomment>Button that writes a goal out of a view</extracomment>
        <translation>Ein Ziel daraus machen</translation>
    </message>
    <message>
        <source>The Central Question</source>
        <extracomment>Heading over the question that ends a debrief</extracomment>
        <translation>Die zentrale Frage</translation>
    </message>
    <message>
        <source>Answer it in the session</source>
        <extracomment>Button that opens the session in which a debrief is held</extracomment>
        <translation>In der Sitzung beantworten</translation>
    </message>
    <message>
        <source>The debrief was held</source>
        <extracomment>Button after a debrief</extracomment>
        <translation>Die Besprechung hat stattgefunden</translation>
    </message>
    <message>
        <source>%1 can look at the result from then on.</source>
        <extracomment>Below the button that ends a debrief; %1 is the name of the client</extracomment>
        <translation>%1 kann das Ergebnis von da an ansehen.</translation>
    </message>
</context>
<context>
    <name>VqHalfWay</name>
    <message>
        <source>Half way</source>
        <extracomment>Between the two parts of an assessment</extracomment>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>The world is in order. Next come eighteen sentences about yourself. Go on now, or come back whenever you like: it is all kept here.</source>
        <extracomment>Between the two parts of an assessment</extracomment>
        <translation>Die Welt ist geordnet. Es folgen achtzehn Sätze über Sie selbst. Machen Sie gleich weiter oder später: Alles bleibt hier bewahrt.</translation>
    </message>
    <message>
        <source>Go on with myself</source>
        <extracomment>Button between the two parts of an assessment</extracomment>
        <translation>Weiter mit mir selbst</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button between the two parts of an assessment: leaves the page</extracomment>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>VqHandedIn</name>
    <message>
        <source>Handed in</source>
        <extracomment>After an assessment was handed in</extracomment>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Thank you for the care you took. Your result is ready.</source>
        <extracomment>After an assessment was handed in</extracomment>
        <translation>Danke für Ihre Sorgfalt. Ihr Ergebnis ist fertig.</translation>
    </message>
    <message>
        <source>Thank you for the care you took. You look at the result together with your coach.</source>
        <extracomment>After an assessment was handed in</extracomment>
        <translation>Danke für Ihre Sorgfalt. Das Ergebnis sehen Sie sich gemeinsam im Coaching an.</translation>
    </message>
    <message>
        <source>Show my result</source>
        <extracomment>Button after an assessment was handed in</extracomment>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button after an assessment was handed in: leaves the page</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>After an assessment was kept</extracomment>
        <translation>Aufbewahrt</translation>
    </message>
</context>
<context>
    <name>VqHandingIn</name>
    <message>
        <source>Both parts are in order</source>
        <extracomment>When both parts of an assessment are done</extracomment>
        <translation>Beide Teile sind geordnet</translation>
    </message>
    <message>
        <source>Anything to add</source>
        <extracomment>Field before an assessment is handed in</extracomment>
        <translation>Noch etwas dazu</translation>
    </message>
    <message>
        <source>How you were when you took it, what was hard, what you wonder.</source>
        <extracomment>Help for a field before an assessment is handed in</extracomment>
        <translation>Wie es Ihnen dabei ging, was schwer war, was Sie sich fragen.</translation>
    </message>
    <message>
        <source>Once handed in it stays as it is. You can take another one at any time.</source>
        <extracomment>Before an assessment is handed in</extracomment>
        <translation>Einmal abgegeben, bleibt sie, wie sie ist. Eine neue können Sie jederzeit machen.</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <extracomment>Button that hands an assessment in</extracomment>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>You chose to see the result as soon as you finish.</source>
        <extracomment>Before an assessment is handed in</extracomment>
        <translation>Sie wollten das Ergebnis sehen, sobald Sie fertig sind.</translation>
    </message>
    <message>
        <source>You chose to see the result first together with a coach.</source>
        <extracomment>Before an assessment is handed in</extracomment>
        <translation>Sie wollten das Ergebnis zuerst gemeinsam mit einem Coach ansehen.</translation>
    </message>
    <message>
        <source>Once kept it stays as it is, until you delete it. You can take another one at any time.</source>
        <extracomment>Before an assessment is kept</extracomment>
        <translation>Einmal aufbewahrt bleibt es, wie es ist, bis Sie es löschen. Sie können jederzeit ein weiteres machen.</translation>
    </message>
    <message>
        <source>Keep it for myself</source>
        <extracomment>Button that keeps a finished assessment; nobody else receives it</extracomment>
        <translation>Für mich behalten</translation>
    </message>
</context>
<context>
    <name>VqIndices</name>
    <message>
        <source>All indices</source>
        <extracomment>Heading over all numbers of a VQ result</extracomment>
        <translation>Alle Indizes</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Buttons that unfold and fold the table of all indices</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>VqInstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <extracomment>Title of the page of instruments</extracomment>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>If you hold the licence of another instrument, load its file here. It is kept with your practice, sealed, and its words go to a client only with an assessment you ask for.</source>
        <extracomment>On the page of instruments</extracomment>
        <translation>Wenn Sie die Lizenz für ein anderes Instrument haben, laden Sie hier dessen Datei. Sie bleibt versiegelt bei Ihrer Praxis; ihre Texte bekommt jemand nur mit einer Einschätzung, um die Sie bitten.</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <extracomment>Over the reason why a file was not loaded</extracomment>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>The licence of an instrument</extracomment>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Comes with Valuewright</source>
        <extracomment>On the instrument that comes with the app</extracomment>
        <translation>In Valuewright enthalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that removes an instrument</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <extracomment>Field for the place of a file, such as /home/ada/acme.toml</extracomment>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Type where it is, or choose it with the button below.</source>
        <extracomment>Below the field for the place of a file</extracomment>
        <translation>Tippen Sie ein, wo sie liegt, oder wählen Sie sie mit der Schaltfläche darunter.</translation>
    </message>
    <message>
        <source>Load it</source>
        <extracomment>Button that loads an instrument from the path that was typed</extracomment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load a file…</source>
        <extracomment>Button that loads an instrument from a file</extracomment>
        <translation>Datei laden …</translation>
    </message>
    <message>
        <source>Load an instrument</source>
        <extracomment>Title of the window that chooses a file</extracomment>
        <translation>Ein Instrument laden</translation>
    </message>
    <message>
        <source>Instruments (*.toml)</source>
        <extracomment>A kind of files in the window that chooses one</extracomment>
        <translation>Instrumente (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove this instrument?</source>
        <extracomment>Question before an instrument is removed</extracomment>
        <translation>Dieses Instrument entfernen?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button that removes an instrument</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It can&apos;t be assigned any more. Who was asked to take it keeps its words, and results stay readable. You can load the file again.</source>
        <extracomment>Below the question whether to remove an instrument</extracomment>
        <translation>Es lässt sich dann nicht mehr anbieten. Wer darum gebeten wurde, behält die Texte, und Ergebnisse bleiben lesbar. Sie können die Datei wieder laden.</translation>
    </message>
</context>
<context>
    <name>VqIntro</name>
    <message>
        <source>You put eighteen things in order, and then eighteen sentences about yourself. There are no right answers to guess: what counts is how you see it.</source>
        <extracomment>At the beginning of an assessment</extracomment>
        <translation>Sie ordnen achtzehn Dinge und dann achtzehn Sätze über sich selbst. Richtige Antworten zum Erraten gibt es nicht: Es zählt, wie Sie es sehen.</translation>
    </message>
    <message>
        <source>What it is for, in the words of %1</source>
        <extracomment>Over the purpose of an assessment; %1 is the name of the coach</extracomment>
        <translation>Wozu, in den Worten von %1</translation>
    </message>
    <message>
        <source>When do you want to see the result?</source>
        <extracomment>Heading over the choice of when a result is shown</extracomment>
        <translation>Wann möchten Sie das Ergebnis sehen?</translation>
    </message>
    <message>
        <source>First together with %1</source>
        <extracomment>Choice of when the result of an assessment is shown; %1 is the name of the coach</extracomment>
        <translation>Zuerst gemeinsam mit %1</translation>
    </message>
    <message>
        <source>Your own answers are always yours to read.</source>
        <extracomment>Below the choice of when a result is shown</extracomment>
        <translation>Ihre eigenen Antworten können Sie immer lesen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button that begins an assessment</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Best before</source>
        <extracomment>Over the day by which an assessment is wanted</extracomment>
        <translation>Am besten bis</translation>
    </message>
    <message>
        <source>What it is, and what not</source>
        <extracomment>Heading over honest statements about an assessment</extracomment>
        <translation>Was es ist und was nicht</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <extracomment>Heading over the choice of who receives a result</extracomment>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>For %1 and me</source>
        <extracomment>Choice of who receives a result; %1 is the name of the coach</extracomment>
        <translation>Für %1 und mich</translation>
    </message>
    <message>
        <source>For myself, for now</source>
        <extracomment>Choice of who receives a result</extracomment>
        <translation>Vorerst für mich</translation>
    </message>
    <message>
        <source>First together with a coach, later</source>
        <extracomment>Choice of when the result of an assessment is shown</extracomment>
        <translation>Zuerst gemeinsam mit einem Coach, später</translation>
    </message>
    <message>
        <source>Show me as soon as I finish</source>
        <extracomment>Choice of when the result of an assessment is shown</extracomment>
        <translation>Zeigen, sobald ich fertig bin</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <extracomment>Heading over what one agrees to before an assessment</extracomment>
        <translation>Worin Sie einwilligen</translation>
    </message>
    <message>
        <source>Version of this text: %1</source>
        <extracomment>Below what one agrees to; %1 is the version of that text</extracomment>
        <translation>Fassung dieses Textes: %1</translation>
    </message>
</context>
<context>
    <name>VqInvitation</name>
    <message>
        <source>“%1”</source>
        <extracomment>What the coach wrote about the purpose of an assessment; %1 are the coach&apos;s words</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Eighteen things in the world and eighteen sentences about yourself, to be put in order. It takes about twenty minutes; you can pause anywhere.</source>
        <extracomment>What taking an assessment means</extracomment>
        <translation>Achtzehn Dinge der Welt und achtzehn Sätze über Sie selbst, in eine Reihenfolge zu bringen. Das dauert etwa zwanzig Minuten; Sie können überall pausieren.</translation>
    </message>
    <message>
        <source>Best before %1</source>
        <extracomment>By which day an assessment is wanted; %1 is a day</extracomment>
        <translation>Am besten vor dem %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on with an assessment</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Button that shows what an assessment is about, before it begins</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>You have begun</source>
        <extracomment>Over an assessment that was begun</extracomment>
        <translation>Sie haben begonnen</translation>
    </message>
    <message>
        <source>%1 asks you to take it</source>
        <extracomment>Over an assessment that is asked for; %1 is the name of the coach</extracomment>
        <translation>%1 bittet Sie darum</translation>
    </message>
    <message>
        <source>See how you see value</source>
        <extracomment>Over an assessment nobody asked for</extracomment>
        <translation>Sehen, wie Sie Wert sehen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <extracomment>Button that throws away an assessment that was begun
----------
Button of that question</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away what you have begun?</source>
        <extracomment>Question before an assessment that was begun is thrown away</extracomment>
        <translation>Das Begonnene verwerfen?</translation>
    </message>
    <message>
        <source>The answers so far are deleted on all your devices. Nobody has seen them. You can begin again at any time.</source>
        <extracomment>Below that question</extracomment>
        <translation>Die bisherigen Antworten werden auf allen Ihren Geräten gelöscht. Niemand hat sie gesehen. Sie können jederzeit neu beginnen.</translation>
    </message>
</context>
<context>
    <name>VqItems</name>
    <message>
        <source>Show all %L1</source>
        <extracomment>Button below a long list; %L1 is how many lines it has</extracomment>
        <translation>Alle %L1 zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>VqJoinCard</name>
    <message>
        <source>Without a coach for now</source>
        <extracomment>Heading for somebody without a coach</extracomment>
        <translation>Vorerst ohne Coach</translation>
    </message>
    <message>
        <source>Everything here stays on your devices. A result says more when you think about it together: once you are connected with a coach, you decide whether to share it.</source>
        <extracomment>For somebody without a coach, on the page of assessments</extracomment>
        <translation>Alles hier bleibt auf Ihren Geräten. Ein Ergebnis sagt mehr, wenn man gemeinsam darüber nachdenkt: Sobald Sie mit einem Coach verbunden sind, entscheiden Sie, ob Sie es teilen.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <extracomment>Button: leads to where an invitation is opened</extracomment>
        <translation>Ich habe eine Einladung</translation>
    </message>
</context>
<context>
    <name>VqNotInterpreted</name>
    <message>
        <source>Nothing can be read from this one</source>
        <extracomment>Where a ranking must not be interpreted</extracomment>
        <translation>Aus diesem Durchgang lässt sich nichts ablesen</translation>
    </message>
    <message>
        <source>What adds value and what takes it away came out mixed. That happens easily when one is tired or in a hurry, and says nothing about you. Take it again in a quiet quarter of an hour.</source>
        <extracomment>Where a ranking must not be interpreted: a kind reason</extracomment>
        <translation>Was Wert gibt und was Wert nimmt, ist durcheinandergeraten. Das passiert leicht, wenn man müde oder in Eile ist, und sagt nichts über Sie. Nehmen Sie sich dafür noch einmal eine ruhige Viertelstunde.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <extracomment>Button that begins another assessment</extracomment>
        <translation>Noch einmal machen</translation>
    </message>
</context>
<context>
    <name>VqNudge</name>
    <message>
        <source>It takes about twenty minutes, and you can pause anywhere.</source>
        <extracomment>Below a reminder of an assessment</extracomment>
        <translation>Es dauert etwa zwanzig Minuten, und Sie können jederzeit unterbrechen.</translation>
    </message>
    <message>
        <source>Share it with %1</source>
        <extracomment>Button that shares an own result; %1 is the name of the coach</extracomment>
        <translation>Mit %1 teilen</translation>
    </message>
    <message>
        <source>To the assessment</source>
        <extracomment>Button on a reminder of an assessment</extracomment>
        <translation>Zur Einschätzung</translation>
    </message>
    <message>
        <source>Keep it for myself</source>
        <extracomment>Button that leaves an own result unshared</extracomment>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <extracomment>Button that puts a reminder off to tomorrow</extracomment>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>%2 hoped for your VQ by %1</source>
        <extracomment>Reminder of an assessment; %1 is the day by which it was wanted, %2 the name of the coach</extracomment>
        <translation>%2 hoffte auf Ihre VQ-Einschätzung bis %1</translation>
    </message>
    <message>
        <source>Your VQ is wanted by %1</source>
        <extracomment>Reminder of an assessment; %1 is the day by which it is wanted</extracomment>
        <translation>Ihre VQ-Einschätzung wird bis %1 erbeten</translation>
    </message>
    <message>
        <source>Bring your own VQ to %1?</source>
        <extracomment>Offer to share an own result; %1 is the name of the coach</extracomment>
        <translation>Ihre eigene VQ-Einschätzung mit %1 teilen?</translation>
    </message>
    <message>
        <source>A reminder from %1: your VQ</source>
        <extracomment>Reminder of an assessment; %1 is the name of the coach</extracomment>
        <translation>Eine Erinnerung von %1: Ihre VQ-Einschätzung</translation>
    </message>
    <message>
        <source>You took it on %1, and only you have it. %2 would see all that is kept: answers, order shown, moves and times, and what you said to single views. It can&apos;t be taken back.</source>
        <extracomment>Offer to share an own result; %1 is the day it was taken, %2 the name of the coach</extracomment>
        <translation>Sie haben sie am %1 gemacht, und nur Sie haben das Ergebnis. %2 würde alles sehen, was gespeichert ist: Antworten, gezeigte Reihenfolge, Schritte und Zeiten, und was Sie zu einzelnen Sichtweisen gesagt haben. Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>VqOverTime</name>
    <message>
        <source>Over time</source>
        <extracomment>In a client&apos;s result, over several results one after the other</extracomment>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>How far from the norm each order was as a whole: 0 is the norm, 1 is what chance gives.</source>
        <extracomment>Explains the numbers of several results</extracomment>
        <translation>Wie weit jede Reihenfolge im Ganzen von der Norm entfernt war: 0 ist die Norm, 1 gibt der Zufall.</translation>
    </message>
    <message>
        <source>World %1, self %2</source>
        <extracomment>One of several results: two numbers</extracomment>
        <translation>Welt %1, Selbst %2</translation>
    </message>
    <message>
        <source>Reliability is not established yet: nobody knows how much these numbers move by themselves. So the app does not say whether a change means anything.</source>
        <extracomment>Below several results: why nothing is said about the change</extracomment>
        <translation>Die Zuverlässigkeit ist noch nicht bestimmt: Niemand weiß, wie sehr diese Zahlen von selbst schwanken. Darum sagt die App nicht, ob eine Veränderung etwas bedeutet.</translation>
    </message>
</context>
<context>
    <name>VqPage</name>
    <message>
        <source>VQ assessment</source>
        <extracomment>Title of the page of assessments</extracomment>
        <translation>VQ-Einschätzung</translation>
    </message>
    <message>
        <source>My newest result</source>
        <extracomment>Button that opens the result of the newest assessment</extracomment>
        <translation>Mein neuestes Ergebnis</translation>
    </message>
    <message>
        <source>Take it another time</source>
        <extracomment>Button that begins another assessment</extracomment>
        <translation>Ein weiteres Mal machen</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Heading over assessments that were taken</extracomment>
        <translation>Gemacht</translation>
    </message>
</context>
<context>
    <name>VqPerspectives</name>
    <message>
        <source>Strongest assets</source>
        <extracomment>Heading over items that are seen as the norm sees them</extracomment>
        <translation>Größte Stärken</translation>
    </message>
    <message>
        <source>Liabilities worth a conversation</source>
        <extracomment>Heading over items that are far from the norm</extracomment>
        <translation>Sichtweisen, die ein Gespräch lohnen</translation>
    </message>
    <message>
        <source>Mixed-up pairs</source>
        <extracomment>Heading over items on the wrong side of the line between good and bad</extracomment>
        <translation>Vertauschte Paare</translation>
    </message>
</context>
<context>
    <name>VqPlaceRow</name>
    <message>
        <source>Place %L1</source>
        <extracomment>For screen readers, of an item that has a place; %L1 is its number</extracomment>
        <translation>Platz %L1</translation>
    </message>
    <message>
        <source>No place yet</source>
        <extracomment>For screen readers, of an item that has no place yet</extracomment>
        <translation>Noch kein Platz</translation>
    </message>
</context>
<context>
    <name>VqPlacing</name>
    <message>
        <source>Compare two at a time instead</source>
        <extracomment>Button of an assessment: compare two items at a time instead of ordering a list</extracomment>
        <translation>Stattdessen je zwei vergleichen</translation>
    </message>
</context>
<context>
    <name>VqPracticeSkip</name>
    <message>
        <source>Skip the practice</source>
        <extracomment>Button that leaves out the practice before an assessment</extracomment>
        <translation>Übung überspringen</translation>
    </message>
</context>
<context>
    <name>VqPractising</name>
    <message>
        <source>Four easy things first, to get used to it. Nothing of this is kept.</source>
        <extracomment>Over the items to practise with before an assessment</extracomment>
        <translation>Zuerst vier einfache Dinge zum Eingewöhnen. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Now put them in order, best first: drag one by its handle, use its arrows, or name its place. On a keyboard Space lifts it, the arrows move it, Space puts it down.</source>
        <extracomment>Over a list to practise with before an assessment</extracomment>
        <translation>Nun bringen Sie sie in eine Reihenfolge, das Beste zuerst: am Griff ziehen, die Pfeile benutzen oder den Platz nennen. Auf der Tastatur hebt die Leertaste an, die Pfeile verschieben, die Leertaste legt ab.</translation>
    </message>
    <message>
        <source>Now the real ones</source>
        <extracomment>Button after practising: the assessment begins</extracomment>
        <translation>Nun die richtigen</translation>
    </message>
</context>
<context>
    <name>VqQuestions</name>
    <message>
        <source>Questions you may ask</source>
        <extracomment>Heading over questions that a coach may ask about a result</extracomment>
        <translation>Fragen, die Sie stellen können</translation>
    </message>
    <message>
        <source>You see people clearly, each for who they are. Where does that help already, and whom?</source>
        <extracomment>A coaching question (also all the next ones)</extracomment>
        <translation>Sie sehen Menschen klar, jeden, wie er ist. Wo hilft das schon, und wem?</translation>
    </message>
    <message>
        <source>You see clearly what is useful and what works. Which task of yours shows it best?</source>
        <translation>Sie sehen klar, was nützt und was funktioniert. Welche Ihrer Aufgaben zeigt es am besten?</translation>
    </message>
    <message>
        <source>You see clearly what rules and ideas are good for. Where does that carry you and others?</source>
        <translation>Sie sehen klar, wozu Regeln und Ideen gut sind. Wo trägt das Sie und andere?</translation>
    </message>
    <message>
        <source>You know clearly that you are worth something as you are. When did you last act from there?</source>
        <translation>Sie wissen klar, dass Sie so, wie Sie sind, etwas wert sind. Wann haben Sie zuletzt daraus gehandelt?</translation>
    </message>
    <message>
        <source>You see clearly what you can do. What would you like to do more of?</source>
        <translation>Sie sehen klar, was Sie können. Wovon möchten Sie mehr tun?</translation>
    </message>
    <message>
        <source>You see clearly what you stand for. How does an ordinary week show it?</source>
        <translation>Sie sehen klar, wofür Sie stehen. Woran merkt man es in einer gewöhnlichen Woche?</translation>
    </message>
    <message>
        <source>You weigh other people in one way and yourself in another. What would you like to find out about that?</source>
        <translation>Andere Menschen gewichten Sie anders als sich selbst. Was möchten Sie darüber herausfinden?</translation>
    </message>
    <message>
        <source>You weigh the work around you in one way and your own in another. What would you like to find out about that?</source>
        <translation>Die Arbeit um Sie herum gewichten Sie anders als Ihre eigene. Was möchten Sie darüber herausfinden?</translation>
    </message>
    <message>
        <source>You weigh rules around you in one way and your own in another. What would you like to find out about that?</source>
        <translation>Regeln um Sie herum gewichten Sie anders als Ihre eigenen. Was möchten Sie darüber herausfinden?</translation>
    </message>
    <message>
        <source>“%1” weighs little with you. What good in it might be easy to overlook?</source>
        <extracomment>%1 is an item of the assessment (also in the next ones)</extracomment>
        <translation>„%1“ wiegt bei Ihnen wenig. Welches Gute daran übersieht man leicht?</translation>
    </message>
    <message>
        <source>“%1” troubles you little. What could become better if it troubled you more?</source>
        <translation>„%1“ stört Sie wenig. Was könnte besser werden, wenn es Sie mehr störte?</translation>
    </message>
    <message>
        <source>You put “%1” among what takes value away. What have you seen that makes it so?</source>
        <translation>Sie haben „%1“ zu dem gestellt, was Wert nimmt. Was haben Sie erlebt, das es dazu macht?</translation>
    </message>
    <message>
        <source>You put “%1” among what adds value. What does it give you?</source>
        <translation>Sie haben „%1“ zu dem gestellt, was Wert schafft. Was gibt es Ihnen?</translation>
    </message>
    <message>
        <source>“%1” weighs much with you. What is its right measure, and what would you say no to?</source>
        <translation>„%1“ wiegt bei Ihnen viel. Was ist das rechte Maß, und wozu würden Sie Nein sagen?</translation>
    </message>
    <message>
        <source>“%1” troubles you much. What stand would you take about it, and with whom?</source>
        <translation>„%1“ stört Sie sehr. Wie würden Sie dazu Stellung beziehen, und bei wem?</translation>
    </message>
    <message>
        <source>“%1” is clear to you. Where is it missing around you, and what would it take to stand up for it?</source>
        <translation>„%1“ ist Ihnen klar. Wo fehlt es um Sie herum, und was bräuchte es, dafür einzustehen?</translation>
    </message>
</context>
<context>
    <name>VqReport</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a report writes a day, in the letters of QDate::toString: 23 November 2026</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No rings: this part says nothing about single dimensions.</source>
        <extracomment>In the place of the rings of one part of the assessment</extracomment>
        <translation>Keine Ringe: Dieser Teil sagt nichts über einzelne Dimensionen.</translation>
    </message>
    <message>
        <source>How far each dimension is from the norm on the way to chance: an empty ring (0) is the norm, a full ring (1) is what answering by chance gives on average. Shorter is clearer.</source>
        <extracomment>Below the rings of a VQ profile</extracomment>
        <translation>Wie weit jede Dimension auf dem Weg von der Norm zum Zufall ist: Ein leerer Ring (0) ist die Norm, ein voller (1) das, was zufälliges Ordnen im Mittel ergibt. Kürzer heißt klarer.</translation>
    </message>
    <message>
        <source>0: the norm</source>
        <extracomment>At the foot of a chart over time</extracomment>
        <translation>0: die Norm</translation>
    </message>
    <message>
        <source>1: chance</source>
        <extracomment>At a line of a chart over time</extracomment>
        <translation>1: Zufall</translation>
    </message>
    <message>
        <source>Change over time</source>
        <extracomment>Heading over results of several assessments</extracomment>
        <translation>Veränderung im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The reliability of these items is not yet established. The change is shown as it is; whether it is more than the ups and downs of answering twice cannot be said.</source>
        <translation>Wie zuverlässig diese Aussagen messen, ist noch nicht erwiesen. Die Veränderung steht hier, wie sie ist; ob sie mehr ist als das Auf und Ab zweier Durchgänge, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Adds value, yet placed among what takes it away</source>
        <extracomment>Columns of a table of items on the wrong side of the line between good and bad</extracomment>
        <translation>Gibt Wert, liegt aber bei dem, was Wert nimmt</translation>
    </message>
    <message>
        <source>Takes value away, yet placed among what adds it</source>
        <translation>Nimmt Wert, liegt aber bei dem, was Wert gibt</translation>
    </message>
    <message>
        <source>What this assessment is, and is not</source>
        <extracomment>Heading over what the instrument is not made for</extracomment>
        <translation>Was diese Einschätzung ist und was nicht</translation>
    </message>
    <message>
        <source>VQ assessment</source>
        <extracomment>Title of a report on one assessment</extracomment>
        <translation>VQ-Einschätzung</translation>
    </message>
    <message>
        <source>For the coach</source>
        <extracomment>Whom a report is for, at the top of its pages</extracomment>
        <translation>Für das Coaching</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Valuewright · confidential · made on %1</source>
        <extracomment>At the foot of every page; %1 is the day on which the report was made</extracomment>
        <translation>Valuewright · vertraulich · erstellt am %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of every page</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>VQ %1 (coach).pdf</source>
        <extracomment>Name of a file; %1 is a day such as 2026-11-23. Only letters that every file system takes</extracomment>
        <translation>VQ %1 (Coaching).pdf</translation>
    </message>
    <message>
        <source>VQ %1 (my profile).pdf</source>
        <extracomment>Name of a file; %1 is a day such as 2026-11-23. Only letters that every file system takes</extracomment>
        <translation>VQ %1 (mein Profil).pdf</translation>
    </message>
    <message>
        <source>What adds value and what takes it away came out mixed in this order. That happens easily when one is tired or in a hurry, and says nothing about you.</source>
        <extracomment>Where a ranking must not be interpreted: a kind reason</extracomment>
        <translation>Was Wert gibt und was Wert nimmt, ist in dieser Reihenfolge durcheinandergeraten. Das passiert leicht, wenn man müde oder in Eile ist, und sagt nichts über Sie.</translation>
    </message>
    <message>
        <source>Take it again in a quiet quarter of an hour. Your answers stay yours to read.</source>
        <extracomment>Where a ranking must not be interpreted: what to do</extracomment>
        <translation>Nehmen Sie sich dafür noch einmal eine ruhige Viertelstunde. Ihre Antworten können Sie jederzeit lesen.</translation>
    </message>
    <message>
        <source>Nothing can be read from this one</source>
        <extracomment>Where a ranking must not be interpreted</extracomment>
        <translation>Aus diesem Durchgang lässt sich nichts ablesen</translation>
    </message>
    <message>
        <source>You put eighteen things in the world in order of value, and eighteen sentences about yourself. This report compares your order with one that follows by logic from a theory of value. It is a beginning for a conversation, not a verdict.</source>
        <extracomment>First sentences of a client&apos;s report</extracomment>
        <translation>Sie haben achtzehn Dinge der Welt nach ihrem Wert geordnet und achtzehn Sätze über sich selbst. Dieser Bericht vergleicht Ihre Reihenfolge mit einer, die logisch aus einer Theorie der Werte folgt. Er ist der Anfang eines Gesprächs, kein Urteil.</translation>
    </message>
    <message>
        <source>Please read this one with care</source>
        <extracomment>Notice in a client&apos;s report: the result is to be taken with care</extracomment>
        <translation>Bitte mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>The way this order came about makes it less certain than usual. Take what fits, and leave what does not.</source>
        <translation>So, wie diese Reihenfolge entstanden ist, ist sie weniger sicher als sonst. Nehmen Sie, was passt, und lassen Sie, was nicht passt.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Columns of a table in a client&apos;s report: an item, its place in the person&apos;s order, in the theory&apos;s</extracomment>
        <translation>Sichtweise</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Ihr Platz</translation>
    </message>
    <message>
        <source>Place by logic</source>
        <translation>Platz nach der Logik</translation>
    </message>
    <message>
        <source>How you see the world</source>
        <extracomment>Headings in a client&apos;s report on the two parts of the assessment</extracomment>
        <translation>Wie Sie die Welt sehen</translation>
    </message>
    <message>
        <source>How you see yourself</source>
        <translation>Wie Sie sich selbst sehen</translation>
    </message>
    <message>
        <source>You told good from bad clearly. The order inside each does not say enough to speak of single views; that is worth a talk, or another try.</source>
        <extracomment>In a client&apos;s report, where nothing is said about single views</extracomment>
        <translation>Gut und schlecht haben Sie klar unterschieden. Die Reihenfolge darin sagt nicht genug, um über einzelne Sichtweisen zu sprechen; darüber lohnt ein Gespräch oder ein neuer Durchgang.</translation>
    </message>
    <message>
        <source>Clear views</source>
        <extracomment>In a client&apos;s report, over views that agree with the norm</extracomment>
        <translation>Klare Sichtweisen</translation>
    </message>
    <message>
        <source>Views worth another look, the farthest from the norm first</source>
        <extracomment>In a client&apos;s report, over the views farthest from the norm</extracomment>
        <translation>Sichtweisen, die einen zweiten Blick lohnen; die von der Norm am weitesten entfernten zuerst</translation>
    </message>
    <message>
        <source>Mixed-up pairs</source>
        <extracomment>In a client&apos;s report, over pairs of items on the wrong side of the line between good and bad</extracomment>
        <translation>Vertauschte Paare</translation>
    </message>
    <message>
        <source>Three questions to take along</source>
        <extracomment>Heading over questions that help to think about a result</extracomment>
        <translation>Drei Fragen zum Mitnehmen</translation>
    </message>
    <message>
        <source>Creativity: which of your clear views serves you and others well, and where could it serve even better?</source>
        <extracomment>A question by the lens of creativity</extracomment>
        <translation>Kreativität: Welche Ihrer klaren Sichtweisen tut Ihnen und anderen gut, und wo könnte sie noch mehr bewirken?</translation>
    </message>
    <message>
        <source>Curiosity: which view worth another look surprises you, and what might be behind it?</source>
        <extracomment>A question by the lens of curiosity</extracomment>
        <translation>Neugier: Welche Sichtweise, die einen zweiten Blick lohnt, überrascht Sie, und was könnte dahinterstehen?</translation>
    </message>
    <message>
        <source>Courage: what choice can you make, and what action can you take, to create the greatest net value?</source>
        <extracomment>A question by the lens of courage</extracomment>
        <translation>Mut: Welche Wahl können Sie treffen und was können Sie tun, damit unter dem Strich am meisten Wert entsteht?</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Columns of the table of all answers: the place, then the two parts</extracomment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Your order</source>
        <extracomment>Heading over the table of all answers in a client&apos;s report</extracomment>
        <translation>Ihre Reihenfolge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A part of the assessment and its verdict, such as &quot;World: can be read&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No reason for caution was found.</source>
        <extracomment>Where no reason speaks against reading a result</extracomment>
        <translation>Nichts spricht dagegen, das Ergebnis zu lesen.</translation>
    </message>
    <message>
        <source>How far it may be read</source>
        <extracomment>Heading over the verdicts on both parts of an assessment</extracomment>
        <translation>Wie weit sich das Ergebnis lesen lässt</translation>
    </message>
    <message>
        <source>The ranks were typed in. How they came about was not recorded and could not be judged.</source>
        <translation>Die Ränge wurden eingetippt. Wie sie entstanden sind, wurde nicht aufgezeichnet und ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>too little to name</source>
        <extracomment>In the place of a word for a bias that rests on too little</extracomment>
        <translation>zu wenig für ein Wort</translation>
    </message>
    <message>
        <source>more strongly felt</source>
        <extracomment>How a dimension is felt, compared with the norm</extracomment>
        <translation>stärker empfunden</translation>
    </message>
    <message>
        <source>less strongly felt</source>
        <extracomment>How a dimension is felt, compared with the norm</extracomment>
        <translation>schwächer empfunden</translation>
    </message>
    <message>
        <source>balanced</source>
        <extracomment>How a dimension is felt, compared with the norm</extracomment>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>Dimension</source>
        <extracomment>Columns of the table of clarity and bias</extracomment>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>÷ chance</source>
        <translation>÷ Zufall</translation>
    </message>
    <message>
        <source>pos</source>
        <translation>pos</translation>
    </message>
    <message>
        <source>neg</source>
        <translation>neg</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Compared with the norm</source>
        <translation>Verglichen mit der Norm</translation>
    </message>
    <message>
        <source>Clarity and bias</source>
        <extracomment>Heading over the table of clarity and bias</extracomment>
        <translation>Klarheit und Neigung</translation>
    </message>
    <message>
        <source>Clarity is DIM-x: 0 is the clearest. Compare dimensions only by clarity ÷ chance. Bias runs from −10 to 10 and rests on the counts beside it. The three biases are bound to each other (what one gains another loses): never read them as three independent traits.</source>
        <translation>Klarheit ist DIM-x: 0 ist am klarsten. Dimensionen lassen sich nur über Klarheit ÷ Zufall vergleichen. Die Neigung reicht von −10 bis 10 und ruht auf den Zahlen daneben. Die drei Neigungen hängen aneinander (was die eine gewinnt, verliert eine andere): nie als drei unabhängige Eigenschaften lesen.</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>Columns of the table of perspectives; d is the deviation from the norm</extracomment>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Assets, at most %1 from the norm: %2</source>
        <extracomment>Group of a table; %1 is a number of ranks, %2 how many perspectives follow</extracomment>
        <translation>Stärken, höchstens %1 von der Norm entfernt: %2</translation>
    </message>
    <message>
        <source>Liabilities, the farthest from the norm first: %1</source>
        <extracomment>Group of a table; %1 is how many perspectives follow</extracomment>
        <translation>Zu prüfen, das von der Norm Entfernteste zuerst: %1</translation>
    </message>
    <message>
        <source>Perspectives: %1</source>
        <extracomment>Heading over the eighteen perspectives of one part; %1 is the part</extracomment>
        <translation>Perspektiven: %1</translation>
    </message>
    <message>
        <source>d above 0: more strongly felt than the norm (a good thing ranked higher, a bad thing ranked lower); below 0: less strongly.</source>
        <extracomment>Below the table of perspectives</extracomment>
        <translation>d über 0: stärker empfunden als in der Norm (Gutes weiter oben, Schlechtes weiter unten eingeordnet); unter 0: schwächer.</translation>
    </message>
    <message>
        <source>Mixed-up pairs (DIS %1)</source>
        <extracomment>Over pairs of items on the wrong side of the line between good and bad; %1 is DIS, a number of items</extracomment>
        <translation>Vertauschte Paare (DIS %1)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>What instrument a report rests on: names of facts (also the next ones)</extracomment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Identifier, version, language</source>
        <extracomment>%1 is an identifier, %2 a version number, %3 a language code</extracomment>
        <translation>Kennung, Version, Sprache</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Scoring key</source>
        <translation>Auswertungsschlüssel</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Whether an instrument is validated: yes or no</extracomment>
        <translation>Validiert</translation>
    </message>
    <message>
        <source>yes, says its author</source>
        <translation>ja, laut Herausgabe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <extracomment>What the client wrote when handing in</extracomment>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>%1 (± %2)</source>
        <extracomment>A percentage and its standard error in percentage points: 12.3 % (± 0.1)</extracomment>
        <translation>%1 (± %2)</translation>
    </message>
    <message>
        <source>distance from the norm in this dimension (clarity)</source>
        <extracomment>What an index of the assessment is, in half a sentence (also the next ones)</extracomment>
        <translation>Abstand von der Norm in dieser Dimension (Klarheit)</translation>
    </message>
    <message>
        <source>the part of it beyond two ranks an item</source>
        <translation>der Teil davon, der je Aussage über zwei Ränge hinausgeht</translation>
    </message>
    <message>
        <source>distance from the norm over all eighteen items</source>
        <translation>Abstand von der Norm über alle achtzehn Aussagen</translation>
    </message>
    <message>
        <source>unevenness of the three dimensions</source>
        <translation>Ungleichheit der drei Dimensionen</translation>
    </message>
    <message>
        <source>DIM as a share of DIF</source>
        <translation>DIM als Anteil von DIF</translation>
    </message>
    <message>
        <source>distance beyond two ranks, over all items</source>
        <translation>Abstand über zwei Ränge hinaus, über alle Aussagen</translation>
    </message>
    <message>
        <source>INT as a share of DIF</source>
        <translation>INT als Anteil von DIF</translation>
    </message>
    <message>
        <source>unevenness of INT</source>
        <translation>Ungleichheit von INT</translation>
    </message>
    <message>
        <source>items on the wrong side of the line between good and bad</source>
        <translation>Aussagen auf der falschen Seite der Grenze zwischen gut und schlecht</translation>
    </message>
    <message>
        <source>share of the distance below the norm; 50 is balanced</source>
        <translation>Anteil des Abstands unterhalb der Norm; 50 ist ausgewogen</translation>
    </message>
    <message>
        <source>DIF + DIM + INT + DIS</source>
        <translation>DIF + DIM + INT + DIS</translation>
    </message>
    <message>
        <source>DIM + INT + DIS</source>
        <translation>DIM + INT + DIS</translation>
    </message>
    <message>
        <source>rank correlation with the norm</source>
        <translation>Rangkorrelation mit der Norm</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>Columns of the table of all indices</extracomment>
        <translation>Index</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er bedeutet</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>In the place of a number that cannot be computed</extracomment>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>from VQ%1 and SQ%1</source>
        <extracomment>Columns of the table of indices that combine both parts; %1 is 1 or 2</extracomment>
        <translation>aus VQ%1 und SQ%1</translation>
    </message>
    <message>
        <source>Both parts</source>
        <translation>Beide Teile</translation>
    </message>
    <message>
        <source>self divided by world</source>
        <translation>Selbst geteilt durch Welt</translation>
    </message>
    <message>
        <source>mean of self and world</source>
        <translation>Mittel aus Selbst und Welt</translation>
    </message>
    <message>
        <source>the product of both</source>
        <translation>das Produkt aus beiden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column of the table of several assessments</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>any order</source>
        <extracomment>Columns of the table that compares with chance: percentages under both kinds of chance</extracomment>
        <translation>jede Reihenfolge</translation>
    </message>
    <message>
        <source>good and bad apart</source>
        <translation>gut/schlecht getrennt</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <extracomment>Heading of the part of a report that compares with chance</extracomment>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>All indices</source>
        <extracomment>Heading over the tables of all indices</extracomment>
        <translation>Alle Indizes</translation>
    </message>
    <message>
        <source>BQr and CQ are here to be complete. They stand for no level and no change: with SQ 0 and VQ 100, CQ is 0. Read VQ and SQ side by side instead.</source>
        <extracomment>Below the table of indices that combine both parts</extracomment>
        <translation>BQr und CQ stehen hier der Vollständigkeit halber. Sie bedeuten keine Stufe und keine Veränderung: Bei SQ 0 und VQ 100 ist CQ 0. Besser VQ und SQ nebeneinander lesen.</translation>
    </message>
    <message>
        <source>World</source>
        <extracomment>A part of the VQ assessment: how one values the world</extracomment>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Self</source>
        <extracomment>A part of the VQ assessment: how one values oneself</extracomment>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>What the intrinsic dimension of value is about, in one word</extracomment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>What the extrinsic dimension of value is about, in one word</extracomment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Ideas</source>
        <extracomment>What the systemic dimension of value is about, in one word</extracomment>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Intrinsic (people)</source>
        <extracomment>A dimension of value and what it is about, for coaches</extracomment>
        <translation>Intrinsisch (Menschen)</translation>
    </message>
    <message>
        <source>Extrinsic (tasks)</source>
        <extracomment>A dimension of value and what it is about, for coaches</extracomment>
        <translation>Extrinsisch (Aufgaben)</translation>
    </message>
    <message>
        <source>Systemic (ideas)</source>
        <extracomment>A dimension of value and what it is about, for coaches</extracomment>
        <translation>Systemisch (Ideen)</translation>
    </message>
    <message>
        <source>can be read</source>
        <extracomment>Verdict on a VQ protocol</extracomment>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>read with care</source>
        <extracomment>Verdict on a VQ protocol</extracomment>
        <translation>mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>do not interpret</source>
        <extracomment>Verdict on a VQ protocol</extracomment>
        <translation>nicht deuten</translation>
    </message>
    <message>
        <source>What adds value and what takes it away are mixed up six times or more (DIS of 6 or more).</source>
        <extracomment>Why a VQ result is to be read with care (also the next ones)</extracomment>
        <translation>Was Wert gibt und was Wert nimmt, ist sechsmal oder öfter vertauscht (DIS von 6 oder mehr).</translation>
    </message>
    <message>
        <source>The order is as far from the norm as one made by chance can be (DIF of 74 or more).</source>
        <translation>Die Reihenfolge ist so weit von der Norm entfernt, wie es eine zufällige sein kann (DIF von 74 oder mehr).</translation>
    </message>
    <message>
        <source>Good and bad are told apart, but the order inside each cannot be told from chance: nothing is said about single items or dimensions.</source>
        <translation>Gut und schlecht sind unterschieden, aber die Reihenfolge darin ist nicht vom Zufall zu unterscheiden: Über einzelne Aussagen oder Dimensionen wird nichts gesagt.</translation>
    </message>
    <message>
        <source>The order is close to the one in which the items were shown.</source>
        <translation>Die Reihenfolge ist nah an der, in der die Aussagen gezeigt wurden.</translation>
    </message>
    <message>
        <source>The order is close to the reverse of the one shown.</source>
        <translation>Die Reihenfolge ist nah an der Umkehrung der gezeigten.</translation>
    </message>
    <message>
        <source>Inside one group nothing was put into another order than the one shown.</source>
        <translation>Innerhalb einer Gruppe wurde nichts anders geordnet als gezeigt.</translation>
    </message>
    <message>
        <source>Inside one group the order is close to the one shown.</source>
        <translation>Innerhalb einer Gruppe ist die Reihenfolge nah an der gezeigten.</translation>
    </message>
    <message>
        <source>Inside one group the order is close to the reverse of the one shown.</source>
        <translation>Innerhalb einer Gruppe ist die Reihenfolge nah an der Umkehrung der gezeigten.</translation>
    </message>
    <message>
        <source>Some items were never touched.</source>
        <translation>Einige Aussagen wurden nie bewegt.</translation>
    </message>
    <message>
        <source>The part took less than a minute of active time.</source>
        <translation>Der Teil dauerte weniger als eine Minute aktive Zeit.</translation>
    </message>
    <message>
        <source>Asked again, fewer than five of six pairs were answered the same way.</source>
        <translation>Bei erneuter Frage fielen weniger als fünf von sechs Paaren gleich aus.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a report writes a day where there is little room, in the letters of QDate::toString: 23 Nov 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1: 1 is “%2”, 18 is “%3”.</source>
        <extracomment>Below the table of all answers: %1 a part, %2 and %3 what the first and the last place mean</extracomment>
        <translation>%1: 1 heißt „%2“, 18 heißt „%3“.</translation>
    </message>
    <message>
        <source>The occasions in numbers</source>
        <extracomment>Over the table of several assessments</extracomment>
        <translation>Die Durchgänge in Zahlen</translation>
    </message>
    <message>
        <source>How often an order made by chance comes at least as near to the norm. &quot;Any order&quot;: all orders are alike. &quot;Good and bad apart&quot;: good and bad are told apart and the order inside each is random; that is the harder test, since whoever only sorts good from bad already looks far better than chance. VQ and SQ come from a simulation; ± is its standard error, left out below 0.01. The rest is exact.</source>
        <translation>Wie oft eine zufällige Reihenfolge der Norm mindestens so nahe kommt. „Jede Reihenfolge“: Alle Reihenfolgen sind gleich wahrscheinlich. „Gut/schlecht getrennt“: Gut und schlecht sind unterschieden, die Reihenfolge darin ist zufällig; das ist die strengere Probe, denn wer nur gut von schlecht trennt, steht schon viel besser da als der Zufall. VQ und SQ stammen aus einer Simulation; ± ist ihr Standardfehler, weggelassen unter 0,01. Alles andere ist exakt.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of up to %4 either way may come from answering twice alone (95 %); RC is %5.</source>
        <extracomment>%1 an index, %2 and %3 its first and last value, %4 a number of ranks, %5 the reliable change index</extracomment>
        <translation>%1 ging von %2 auf %3. Veränderungen bis %4 nach oben oder unten können allein vom wiederholten Antworten kommen (95 %); RC ist %5.</translation>
    </message>
    <message>
        <source>This change is more than that.</source>
        <extracomment>About a change that is reliable, or is not</extracomment>
        <translation>Diese Veränderung ist größer.</translation>
    </message>
    <message>
        <source>This change is no more than that.</source>
        <translation>Diese Veränderung ist nicht größer.</translation>
    </message>
    <message>
        <source>Reliability from %1 retests in this practice: r = %2 (95 %: %3 to %4).</source>
        <extracomment>%1 a number of pairs, %2 a correlation, %3 and %4 its confidence interval</extracomment>
        <translation>Zuverlässigkeit aus %1 Wiederholungen in dieser Praxis: r = %2 (95 %: %3 bis %4).</translation>
    </message>
    <message>
        <source>What was taken</source>
        <extracomment>Heading over facts about the instrument that a report rests on</extracomment>
        <translation>Was gemacht wurde</translation>
    </message>
</context>
<context>
    <name>VqResultPage</name>
    <message>
        <source>My result</source>
        <extracomment>Title of the page with the result of an assessment</extracomment>
        <translation>Mein Ergebnis</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Where the result of an assessment will be</extracomment>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>My answers</source>
        <extracomment>Button that shows the raw answers of an assessment</extracomment>
        <translation>Meine Antworten</translation>
    </message>
    <message>
        <source>It is here as soon as you have taken an assessment to its end.</source>
        <extracomment>Where the result of an assessment will be</extracomment>
        <translation>Es ist hier, sobald Sie eine Einschätzung zu Ende gemacht haben.</translation>
    </message>
</context>
<context>
    <name>VqRetesting</name>
    <message>
        <source>Both parts are done. These %L1 short questions ask a few pairs once more, to see how far the result can be trusted. Go by your first feeling; your order stays as it is.</source>
        <extracomment>While a few pairs of an assessment are asked once more; %L1 is how many</extracomment>
        <translation>Beide Teile sind fertig. Diese %L1 kurzen Fragen stellen einige Paare noch einmal, um zu sehen, wie weit man dem Ergebnis trauen kann. Gehen Sie nach dem ersten Gefühl; Ihre Reihenfolge bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <extracomment>Button that leaves out the pairs that would be asked once more</extracomment>
        <translation>Diese auslassen</translation>
    </message>
</context>
<context>
    <name>VqReviewing</name>
    <message>
        <source>This is my order</source>
        <extracomment>Button of an assessment: the order is as the person wants it</extracomment>
        <translation>Das ist meine Reihenfolge</translation>
    </message>
</context>
<context>
    <name>VqSaving</name>
    <message>
        <source>Save as a file</source>
        <extracomment>Heading over what writes a result into a file
----------
Title of the window that chooses a file</extracomment>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>What to save</source>
        <extracomment>Field for the kind of file to write</extracomment>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>PDF for you</source>
        <extracomment>A kind of file</extracomment>
        <translation>PDF für Sie</translation>
    </message>
    <message>
        <source>PDF for your client</source>
        <extracomment>A kind of file</extracomment>
        <translation>PDF für Ihr Gegenüber</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>A kind of file</extracomment>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Whole record (JSON)</source>
        <extracomment>A kind of file</extracomment>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Asked of a report</extracomment>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>Names of languages, each in itself</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button that writes a file</extracomment>
        <translation>Speichern …</translation>
    </message>
</context>
<context>
    <name>VqSharing</name>
    <message>
        <source>Share it with %1</source>
        <extracomment>Button that shares an own result; %1 is the name of the coach</extracomment>
        <translation>Mit %1 teilen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>Button that deletes an own result
----------
Button of that question</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Share this result with %1?</source>
        <extracomment>Question before an own result is shared; %1 is the name of the coach</extracomment>
        <translation>Dieses Ergebnis mit %1 teilen?</translation>
    </message>
    <message>
        <source>Share it</source>
        <extracomment>Button of that question</extracomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Delete this result?</source>
        <extracomment>Question before an own result is deleted</extracomment>
        <translation>Dieses Ergebnis löschen?</translation>
    </message>
    <message>
        <source>It goes from all your devices. The copy that you shared stays with those who have it.</source>
        <extracomment>Below that question</extracomment>
        <translation>Es verschwindet von allen Ihren Geräten. Die Kopie, die Sie geteilt haben, bleibt bei denen, die sie haben.</translation>
    </message>
    <message>
        <source>It goes from all your devices, answers and all. Nobody else has it.</source>
        <extracomment>Below that question</extracomment>
        <translation>Es verschwindet samt den Antworten von allen Ihren Geräten. Sonst hat es niemand.</translation>
    </message>
    <message>
        <source>%1 gets a copy of all that is kept: answers, order shown, moves and times, and what you said to single views. It can&apos;t be taken back.</source>
        <extracomment>Below that question; %1 is the name of the coach</extracomment>
        <translation>%1 bekommt eine Kopie von allem, was gespeichert ist: Antworten, gezeigte Reihenfolge, Schritte und Zeiten, und was Sie zu einzelnen Sichtweisen gesagt haben. Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>VqSorting</name>
    <message>
        <source>Go by your first feeling. You order them more finely in the next step.</source>
        <extracomment>While sorting the items of an assessment</extracomment>
        <translation>Folgen Sie dem ersten Gefühl. Feiner ordnen Sie im nächsten Schritt.</translation>
    </message>
    <message>
        <source>Compare two at a time instead</source>
        <extracomment>Button of an assessment: compare two items at a time instead of sorting all</extracomment>
        <translation>Stattdessen je zwei vergleichen</translation>
    </message>
</context>
<context>
    <name>VqSureness</name>
    <message>
        <source>How sure is this?</source>
        <extracomment>Heading of the part of a VQ result that compares it with chance</extracomment>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>How often chance comes as near to the norm</source>
        <extracomment>Said by screen readers of a table</extracomment>
        <translation>Wie oft der Zufall der Norm so nahe kommt</translation>
    </message>
    <message>
        <source>The share of orders made by chance that come at least as near to the norm: of any order, and of those that only tell good from bad. The second is the one to beat; a number with ± was simulated.</source>
        <extracomment>Below the table that compares a result with chance</extracomment>
        <translation>Der Anteil zufälliger Reihenfolgen, die der Norm mindestens so nahe kommen: unter allen, und unter denen, die nur gut und schlecht unterscheiden. An den zweiten muss man heran; eine Zahl mit ± wurde simuliert.</translation>
    </message>
</context>
<context>
    <name>VqTab</name>
    <message>
        <source>Waiting for %1</source>
        <extracomment>On the VQ tab before there is a result</extracomment>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Noch keine Einschätzung</translation>
    </message>
    <message>
        <source>They can take it in their own time and pause anywhere. You see the result when they submit.</source>
        <extracomment>On the VQ tab while the client has not submitted</extracomment>
        <translation>Das geht in aller Ruhe und mit Pausen. Sie sehen das Ergebnis, sobald abgegeben wurde.</translation>
    </message>
    <message>
        <source>Two times eighteen things to put in order, about twenty minutes. It is for thinking together.</source>
        <extracomment>On the VQ tab before an assessment was asked for</extracomment>
        <translation>Zweimal achtzehn Dinge zum Ordnen, etwa zwanzig Minuten. Sie dient dem gemeinsamen Nachdenken.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button that asks the client to take the assessment</extracomment>
        <translation>Erneut bitten</translation>
    </message>
    <message>
        <source>Assign the VQ</source>
        <translation>VQ-Einschätzung anbieten</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Heading over assessments that were handed in</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open the newest result</source>
        <extracomment>Button that opens what a client handed in last</extracomment>
        <translation>Das neueste Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <extracomment>Button below a long list; %L1 is how many lines it has</extracomment>
        <translation>Alle %L1 zeigen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>Heading over assessments that a client was asked for</extracomment>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Instruments</source>
        <extracomment>Button that shows which instruments can be assigned</extracomment>
        <translation>Instrumente</translation>
    </message>
</context>
<context>
    <name>VqTakingPage</name>
    <message>
        <source>VQ assessment</source>
        <extracomment>Title of the page on which an assessment is taken</extracomment>
        <translation>VQ-Einschätzung</translation>
    </message>
    <message>
        <source>Part %L1 of 2</source>
        <extracomment>Which half of an assessment this is: %L1 is 1 or 2</extracomment>
        <translation>Teil %L1 von 2</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes the last step of an assessment back</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Progress of this part</source>
        <extracomment>For screen readers: how far an assessment is</extracomment>
        <translation>Fortschritt dieses Teils</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before an assessment: items to learn the moves with</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>A few pairs once more</source>
        <extracomment>After an assessment: a few pairs are asked once more</extracomment>
        <translation>Einige Paare noch einmal</translation>
    </message>
</context>
<context>
    <name>VqTrend</name>
    <message>
        <source>Change over time</source>
        <extracomment>Heading over results over time</extracomment>
        <translation>Veränderung im Lauf der Zeit</translation>
    </message>
    <message>
        <source>This is the first result with this instrument. A second one draws a line here.</source>
        <extracomment>Where results over time will be</extracomment>
        <translation>Das ist das erste Ergebnis mit diesem Instrument. Mit einem zweiten entsteht hier eine Linie.</translation>
    </message>
    <message>
        <source>World</source>
        <extracomment>A part of the VQ assessment: how one values the world</extracomment>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Self</source>
        <extracomment>A part of the VQ assessment: how one values oneself</extracomment>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <extracomment>Button over a long table; %L1 is how many lines it has</extracomment>
        <translation>Alle %L1 zeigen</translation>
    </message>
</context>
<context>
    <name>VqUnavailable</name>
    <message>
        <source>This can&apos;t go on here</source>
        <extracomment>Where an assessment can&apos;t be taken</extracomment>
        <translation>Hier geht es nicht weiter</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <extracomment>Button: gives up what was begun of an assessment and starts from the beginning</extracomment>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>VqWithheld</name>
    <message>
        <source>First together with %1</source>
        <extracomment>Where the result of an assessment is kept back</extracomment>
        <translation>Zuerst gemeinsam mit %1</translation>
    </message>
    <message>
        <source>First together with a coach</source>
        <extracomment>Where the result of an assessment is kept back</extracomment>
        <translation>Zuerst gemeinsam mit einem Coach</translation>
    </message>
    <message>
        <source>That is what you chose before you started. Once you have looked at it together it is shown here by itself. It is your result: you may see it now if you would rather, and your answers are yours to read all the same.</source>
        <extracomment>Where the result of an assessment is kept back</extracomment>
        <translation>So haben Sie es vor dem Beginn gewählt. Sobald Sie es gemeinsam angesehen haben, erscheint es hier von selbst. Es ist Ihr Ergebnis: Sie dürfen es auch jetzt ansehen, und Ihre Antworten können Sie ohnehin jederzeit lesen.</translation>
    </message>
    <message>
        <source>Show it to me now</source>
        <extracomment>Button: the client wants to see the result that was kept back</extracomment>
        <translation>Jetzt zeigen</translation>
    </message>
</context>
<context>
    <name>VqWords</name>
    <message>
        <source>What adds value and what takes it away are mixed up too often to read anything from the order.</source>
        <extracomment>Why a VQ result is to be read with care</extracomment>
        <translation>Was Wert gibt und was Wert nimmt, ist zu oft vertauscht, um aus der Reihenfolge etwas abzulesen.</translation>
    </message>
    <message>
        <source>The order is as far from the norm as one made by chance can be.</source>
        <extracomment>Why a VQ result is to be read with care</extracomment>
        <translation>Die Reihenfolge ist so weit von der Norm entfernt, wie es eine zufällige sein kann.</translation>
    </message>
    <message>
        <source>Good and bad are told apart, but the order inside each cannot be told from chance.</source>
        <extracomment>Why a VQ result is to be read with care</extracomment>
        <translation>Gut und schlecht sind unterschieden, aber die Reihenfolge darin ist nicht vom Zufall zu unterscheiden.</translation>
    </message>
    <message>
        <source>The order is close to the one in which the items were shown.</source>
        <extracomment>Why a VQ result is to be read with care</extracomment>
        <translation>Die Reihenfolge ist nah an der, in der die Aussagen gezeigt wurden.</translation>
    </message>
    <message>
        <source>The order is close to the reverse of the one in which the items were shown.</source>
        <extracomment>Why a VQ result is to be read with care</extracomment>
        <translation>Die Reihenfolge ist nah an der Umkehrung der gezeigten.</translation>
    </message>
    <message>
        <source>Inside one group nothing was put into another order.</source>
        <extracomment>Why a VQ result is to be read with care</extracomment>
        <translation>Innerhalb einer Gruppe wurde nichts anders geordnet.</translation>
    </message>
    <message>
        <source>Some items were never touched.</source>
        <extracomment>Why a VQ result is to be read with care</extracomment>
        <translation>Einige Aussagen wurden nie bewegt.</translation>
    </message>
    <message>
        <source>A part took less than a minute.</source>
        <extracomment>Why a VQ result is to be read with care</extracomment>
        <translation>Ein Teil dauerte weniger als eine Minute.</translation>
    </message>
    <message>
        <source>Asked again, some pairs were answered the other way round.</source>
        <extracomment>Why a VQ result is to be read with care</extracomment>
        <translation>Bei erneuter Frage fielen einige Paare anders aus.</translation>
    </message>
    <message>
        <source>Can be read</source>
        <extracomment>Verdict on a VQ protocol</extracomment>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Read with care</source>
        <extracomment>Verdict on a VQ protocol</extracomment>
        <translation>Mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>Not to be interpreted</source>
        <extracomment>Verdict on a VQ protocol</extracomment>
        <translation>Nicht zu deuten</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <extracomment>%1 is a small percentage</extracomment>
        <translation>weniger als %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (± %2)</source>
        <extracomment>A percentage and its standard error, both in percent</extracomment>
        <translation>%1 (± %2)</translation>
    </message>
    <message>
        <source>Fits</source>
        <extracomment>What a client says to a finding</extracomment>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit</source>
        <extracomment>What a client says to a finding</extracomment>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>What a client says to a finding</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>World</source>
        <extracomment>A part of the VQ assessment: how one values the world</extracomment>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Self</source>
        <extracomment>A part of the VQ assessment: how one values oneself</extracomment>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Intrinsic (people)</source>
        <extracomment>A dimension of value and what it is about, for coaches</extracomment>
        <translation>Intrinsisch (Menschen)</translation>
    </message>
    <message>
        <source>Extrinsic (tasks)</source>
        <extracomment>A dimension of value and what it is about, for coaches</extracomment>
        <translation>Extrinsisch (Aufgaben)</translation>
    </message>
    <message>
        <source>Systemic (ideas)</source>
        <extracomment>A dimension of value and what it is about, for coaches</extracomment>
        <translation>Systemisch (Ideen)</translation>
    </message>
    <message>
        <source>too little to name</source>
        <extracomment>In the place of a bias that rests on too little</extracomment>
        <translation>zu wenig für ein Wort</translation>
    </message>
    <message>
        <source>%1, more strongly felt</source>
        <extracomment>A bias and its word; %1 is a number</extracomment>
        <translation>%1, stärker empfunden</translation>
    </message>
    <message>
        <source>%1, less strongly felt</source>
        <extracomment>A bias and its word; %1 is a number</extracomment>
        <translation>%1, schwächer empfunden</translation>
    </message>
    <message>
        <source>%1, balanced</source>
        <extracomment>A bias and its word; %1 is a number</extracomment>
        <translation>%1, ausgewogen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Valuewright</source>
        <extracomment>First screen</extracomment>
        <translation>Willkommen bei Valuewright</translation>
    </message>
    <message>
        <source>You were invited by a coach. Let us make your own profile first; then you see who invites you, and decide.</source>
        <extracomment>First screen, after an invitation was opened</extracomment>
        <translation>Sie sind zu einem Coaching eingeladen. Zuerst entsteht Ihr eigenes Profil; dann sehen Sie, wer Sie einlädt, und entscheiden.</translation>
    </message>
    <message>
        <source>Coaching by creativity, curiosity and courage. What you write is sealed on your own devices; no server can read it.</source>
        <extracomment>First screen</extracomment>
        <translation>Coaching mit Kreativität, Neugier und Mut. Was Sie schreiben, ist auf Ihren eigenen Geräten versiegelt; kein Server kann es lesen.</translation>
    </message>
    <message>
        <source>I was invited</source>
        <extracomment>Choice on the first screen: for clients</extracomment>
        <translation>Ich bin eingeladen</translation>
    </message>
    <message>
        <source>Check in, see your goals, take the VQ, with your coach.</source>
        <extracomment>Choice on the first screen: for clients</extracomment>
        <translation>Check-in, Ziele, VQ-Einschätzung, gemeinsam im Coaching.</translation>
    </message>
    <message>
        <source>I coach</source>
        <extracomment>Choice on the first screen: for coaches</extracomment>
        <translation>Ich coache</translation>
    </message>
    <message>
        <source>Clients, sessions, goals and notes of your practice.</source>
        <extracomment>Choice on the first screen: for coaches</extracomment>
        <translation>Klient:innen, Sitzungen, Ziele und Notizen Ihrer Praxis.</translation>
    </message>
    <message>
        <source>Take the VQ on my own</source>
        <extracomment>Choice on the first screen: for people without a coach</extracomment>
        <translation>Die VQ-Einschätzung allein machen</translation>
    </message>
    <message>
        <source>No coach, no server, no link. You can share the result with a coach later.</source>
        <extracomment>Choice on the first screen: for people without a coach</extracomment>
        <translation>Ohne Coach, ohne Server, ohne Link. Das Ergebnis können Sie später mit einem Coach teilen.</translation>
    </message>
    <message>
        <source>I already use Valuewright</source>
        <extracomment>Choice on the first screen: for people who have a profile on another device</extracomment>
        <translation>Ich verwende Valuewright bereits</translation>
    </message>
    <message>
        <source>Add this device to my own, or recover with my twelve words.</source>
        <extracomment>Choice on the first screen: for people who have a profile on another device</extracomment>
        <translation>Dieses Gerät zu meinen hinzufügen, oder mit meinen zwölf Wörtern wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>WhoSeesThis</name>
    <message>
        <source>Only you can open this</source>
        <extracomment>Beside a lock, on something private</extracomment>
        <translation>Das können nur Sie öffnen</translation>
    </message>
    <message>
        <source>You and %1 see this</source>
        <extracomment>Beside an eye; %1 is the name of the one other person who sees this</extracomment>
        <translation>Sie und %1 sehen das</translation>
    </message>
    <message>
        <source>You, %1 and %2 see this</source>
        <extracomment>Beside an eye; %1 is a list of names, %2 the last name</extracomment>
        <translation>Sie, %1 und %2 sehen das</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes to the next step</extracomment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a field; %1 is the number of a recovery word</extracomment>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>Not a recovery word</source>
        <extracomment>Below a field for a recovery word</extracomment>
        <translation>Kein Wiederherstellungswort</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>For screen readers: a word that was perhaps meant; %1 is the word</extracomment>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Recovery words</source>
        <extracomment>For screen readers, the words that open everything when all devices are lost</extracomment>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Word %1, hidden</source>
        <extracomment>For screen readers, a recovery word: %1 its number, %2 the word</extracomment>
        <translation>Wort %1, verborgen</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>Wort %1: %2</translation>
    </message>
</context>
<context>
    <name>WordsAsked</name>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a field; %1 is the number of a recovery word</extracomment>
        <translation>Wort %1</translation>
    </message>
</context>
<context>
    <name>WordsDue</name>
    <message>
        <source>Do you still have your words?</source>
        <extracomment>Yearly reminder</extracomment>
        <translation>Haben Sie Ihre Wörter noch?</translation>
    </message>
    <message>
        <source>A year has passed since your twelve recovery words were last looked at. It takes two minutes.</source>
        <extracomment>Yearly reminder about the recovery words</extracomment>
        <translation>Ein Jahr ist vergangen, seit Sie Ihre zwölf Wiederherstellungswörter zuletzt angesehen haben. Es dauert zwei Minuten.</translation>
    </message>
    <message>
        <source>Check them now</source>
        <extracomment>Button on the yearly reminder</extracomment>
        <translation>Jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Write these twelve words on paper</source>
        <extracomment>Step of the first run</extracomment>
        <translation>Schreiben Sie diese zwölf Wörter auf Papier</translation>
    </message>
    <message>
        <source>They are the only way back in when all your devices are lost. Nobody else has them, so nobody can send them again.</source>
        <extracomment>Step of the first run, over the recovery words</extracomment>
        <translation>Sie sind der einzige Weg zurück, wenn alle Ihre Geräte verloren sind. Niemand sonst hat sie, also kann sie auch niemand noch einmal schicken.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <extracomment>Button below the recovery words</extracomment>
        <translation>Ich habe sie notiert</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>On paper, not as a photo. Whoever has these words can open everything you write here.</source>
        <extracomment>Below the recovery words</extracomment>
        <translation>Auf Papier, nicht als Foto. Wer diese Wörter hat, kann alles öffnen, was Sie hier schreiben.</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <extracomment>Button below the recovery words: writes a sheet to be printed</extracomment>
        <translation>Blatt zum Drucken sichern …</translation>
    </message>
    <message>
        <source>The file holds the words for anybody to read. Print it now, then delete it and empty the waste bin.</source>
        <extracomment>After the sheet with the recovery words was saved as a file</extracomment>
        <translation>In der Datei kann jeder die Wörter lesen. Drucken Sie sie jetzt, löschen Sie sie dann und leeren Sie den Papierkorb.</translation>
    </message>
    <message>
        <source>Save the sheet with your words</source>
        <extracomment>Title of the window that chooses a file</extracomment>
        <translation>Blatt mit Ihren Wörtern sichern</translation>
    </message>
    <message>
        <source>recovery-words.pdf</source>
        <extracomment>Name of the file with the sheet of recovery words</extracomment>
        <translation>wiederherstellung.pdf</translation>
    </message>
    <message>
        <source>Write this number beside them: %1. It tells these words from older or newer ones and opens nothing.</source>
        <extracomment>Below the recovery words; %1 are eight digits that tell these words from older or newer ones</extracomment>
        <translation>Schreiben Sie diese Nummer dazu: %1. Sie unterscheidet diese Wörter von älteren oder neueren und öffnet nichts.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>After the sheet with the recovery words was saved; %1 is the name of the file</extracomment>
        <translation>Gesichert als %1</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops something long</extracomment>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>vw::ActionsModel</name>
    <message>
        <source>Done</source>
        <extracomment>Message after an action was ticked; it can be undone</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
</context>
<context>
    <name>vw::AddingDeviceModel</name>
    <message numerus="yes">
        <source>Open for %n more hours, for one device.</source>
        <extracomment>How long a link is open yet</extracomment>
        <translation>
            <numerusform>Noch %n Stunde offen, für ein Gerät.</numerusform>
            <numerusform>Noch %n Stunden offen, für ein Gerät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for %n more minutes, for one device.</source>
        <extracomment>How long a link is open yet</extracomment>
        <translation>
            <numerusform>Noch %n Minute offen, für ein Gerät.</numerusform>
            <numerusform>Noch %n Minuten offen, für ein Gerät.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time for this link is over.</source>
        <extracomment>Below a link that can&apos;t be used any more</extracomment>
        <translation>Die Zeit für diesen Link ist um.</translation>
    </message>
    <message>
        <source>Link copied. Use it only on a device of your own.</source>
        <extracomment>Message after the link for a further device was copied</extracomment>
        <translation>Link kopiert. Verwenden Sie ihn nur auf einem eigenen Gerät.</translation>
    </message>
</context>
<context>
    <name>vw::BackupCheckModel</name>
    <message>
        <source>Made on %1.</source>
        <extracomment>About a backup; %1 is the moment at which it was made</extracomment>
        <translation>Gemacht am %1.</translation>
    </message>
    <message numerus="yes">
        <source>Made on %1, %n day(s) ago. What was written since is not in it.</source>
        <extracomment>About a backup; %1 is the moment at which it was made, %n how many days ago that was</extracomment>
        <translation>
            <numerusform>Gemacht am %1, vor %n Tag. Was seither geschrieben wurde, ist nicht darin.</numerusform>
            <numerusform>Gemacht am %1, vor %n Tagen. Was seither geschrieben wurde, ist nicht darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n change(s), each with its signature.</source>
        <extracomment>About a backup: what is in it</extracomment>
        <translation>
            <numerusform>Sie enthält %n Änderung mit ihrer Unterschrift.</numerusform>
            <numerusform>Sie enthält %n Änderungen, jede mit ihrer Unterschrift.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is whole: every signature in it holds, and nothing is missing.</source>
        <extracomment>About a backup that was read through</extracomment>
        <translation>Die Datei ist vollständig: Jede Unterschrift darin stimmt, und nichts fehlt.</translation>
    </message>
    <message>
        <source>Version %1 made it. What follows from its changes was not compared, because another version may work it out a little differently.</source>
        <extracomment>About a backup; %1 is a version</extracomment>
        <translation>Version %1 hat sie gemacht. Was aus ihren Änderungen folgt, wurde nicht verglichen, denn eine andere Version kann es etwas anders berechnen.</translation>
    </message>
    <message>
        <source>It is not of this profile but of another person, or of an earlier profile of yours.</source>
        <extracomment>About a backup</extracomment>
        <translation>Sie ist nicht von diesem Profil, sondern von einer anderen Person oder von einem früheren Profil von Ihnen.</translation>
    </message>
    <message>
        <source>This device made it.</source>
        <extracomment>About a backup</extracomment>
        <translation>Dieses Gerät hat sie gemacht.</translation>
    </message>
    <message>
        <source>Your device “%1” made it.</source>
        <extracomment>About a backup; %1 is the name of a device</extracomment>
        <translation>Ihr Gerät „%1“ hat sie gemacht.</translation>
    </message>
    <message>
        <source>Another device of yours made it.</source>
        <extracomment>About a backup</extracomment>
        <translation>Ein anderes Ihrer Geräte hat sie gemacht.</translation>
    </message>
</context>
<context>
    <name>vw::BackupNowModel</name>
    <message>
        <source>%1 is written, and was read through: everything is in it.</source>
        <extracomment>After a backup; %1 is the name of its file</extracomment>
        <translation>%1 ist geschrieben und wurde durchgelesen: Alles ist darin.</translation>
    </message>
    <message>
        <source>%1 is written. It was not read through.</source>
        <extracomment>After the check of a new backup was stopped; %1 is the name of its file</extracomment>
        <translation>%1 ist geschrieben. Sie wurde nicht durchgelesen.</translation>
    </message>
</context>
<context>
    <name>vw::BackupsModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>One automatic backup; %1 is when it was made, %2 its size</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vw::CheckInModel</name>
    <message>
        <source>Today, %1 %2</source>
        <extracomment>Above a check-in: %1 is a day of the week, %2 a date</extracomment>
        <translation>Heute, %1, %2</translation>
    </message>
    <message>
        <source>Yesterday, %1 %2</source>
        <extracomment>Above a check-in: %1 is a day of the week, %2 a date</extracomment>
        <translation>Gestern, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a check-in: %1 is a day of the week, %2 a date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yesterday you chose</source>
        <extracomment>Heading over the choice that was made the day before a check-in</extracomment>
        <translation>Gestern haben Sie gewählt</translation>
    </message>
    <message>
        <source>The day before you chose</source>
        <translation>Am Tag davor haben Sie gewählt</translation>
    </message>
    <message>
        <source>On %1 you chose</source>
        <extracomment>Heading over a choice made some days before a check-in; %1 is a day of the week</extracomment>
        <translation>Am %1 haben Sie gewählt</translation>
    </message>
    <message>
        <source>Skipped. That is an answer too.</source>
        <extracomment>Message after a check-in was handed in; it can be undone</extracomment>
        <translation>Ausgelassen. Auch das ist eine Antwort.</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Check-in gemacht</translation>
    </message>
</context>
<context>
    <name>vw::ClientErasing</name>
    <message>
        <source>What you shared</source>
        <translation>Was Sie geteilt haben</translation>
    </message>
    <message>
        <source>Your private notes</source>
        <translation>Ihre privaten Notizen</translation>
    </message>
    <message>
        <source>%1: %L2 changes, erased on this device</source>
        <extracomment>In the receipt of an erasure; %1 is what was erased, %L2 the number of changes it held</extracomment>
        <translation>%1: %L2 Änderungen, auf diesem Gerät gelöscht</translation>
    </message>
    <message>
        <source>%1: %L2 changes, erased here and, on %3, on the server</source>
        <extracomment>In the receipt of an erasure; %1 is what was erased, %L2 the number of changes, %3 day and time</extracomment>
        <translation>%1: %L2 Änderungen, gelöscht hier und, %3, auf dem Server</translation>
    </message>
    <message>
        <source>Kept without a name: sessions %L1, agreements %L2</source>
        <extracomment>In the receipt of an erasure: what the law lets stay, without a name</extracomment>
        <translation>Ohne Namen behalten: Sitzungen %L1, Vereinbarungen %L2</translation>
    </message>
    <message>
        <source>Automatic backups from before are still on this device: %L1. Delete them, they hold what was erased.</source>
        <extracomment>In the receipt of an erasure; %L1 is a number of files</extracomment>
        <translation>Frühere automatische Sicherungen liegen noch auf diesem Gerät: %L1. Löschen Sie sie, sie enthalten das Gelöschte.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <extracomment>In the receipt of an erasure; %1 is a code</extracomment>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Message after a file was written; %1 is its name</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>A new automatic backup is being made; those from before go with it.</source>
        <extracomment>In the receipt of an erasure</extracomment>
        <translation>Eine neue automatische Sicherung entsteht; die von davor gehen damit.</translation>
    </message>
</context>
<context>
    <name>vw::ClientModel</name>
    <message>
        <source>%1 · %L2 held</source>
        <extracomment>A client&apos;s agreement: title, number of sessions held</extracomment>
        <translation>%1 · %L2 gehalten</translation>
    </message>
    <message>
        <source>%1 · %L2 of %L3 held</source>
        <extracomment>A client&apos;s agreement: title, sessions held, sessions in the package</extracomment>
        <translation>%1 · %L2 von %L3 gehalten</translation>
    </message>
</context>
<context>
    <name>vw::ClientsModel</name>
    <message>
        <source>Not paired yet</source>
        <extracomment>How the agreement with a client stands</extracomment>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Invite them to write together</source>
        <extracomment>Why: the client has not joined on a device of their own</extracomment>
        <translation>Laden Sie ein, um gemeinsam zu schreiben</translation>
    </message>
    <message>
        <source>Let&apos;s talk</source>
        <extracomment>How the agreement with a client stands</extracomment>
        <translation>Reden wir</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Gerade begonnen</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <extracomment>Why: the client has joined and not checked in so far</extracomment>
        <translation>Noch kein Check-in</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <extracomment>How the agreement with a client stands</extracomment>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Fluss</translation>
    </message>
    <message>
        <source>Checked in today</source>
        <extracomment>Why; %1 is a day</extracomment>
        <translation>Heute eingecheckt</translation>
    </message>
    <message>
        <source>No check-in since %1</source>
        <extracomment>Why; %1 is a day</extracomment>
        <translation>Kein Check-in seit %1</translation>
    </message>
    <message>
        <source>Last check-in %1</source>
        <translation>Letzter Check-in %1</translation>
    </message>
</context>
<context>
    <name>vw::ConnectModel</name>
    <message>
        <source>Something answers there, but it is not a Valuewright server.</source>
        <translation>Dort antwortet etwas, aber es ist kein Valuewright-Server.</translation>
    </message>
    <message>
        <source>Type the registration token you were given.</source>
        <extracomment>Below the registration token of a coach</extracomment>
        <translation>Geben Sie den Anmeldecode ein, den Sie erhalten haben.</translation>
    </message>
</context>
<context>
    <name>vw::DeviceNewsModel</name>
    <message>
        <source>Somebody</source>
        <extracomment>Stands for the name of somebody whose name has not arrived yet</extracomment>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>vw::GoalsModel</name>
    <message>
        <source>T-score %1 (%2 since the baseline, %L3 goals)</source>
        <extracomment>Beside the goals, for the coach: T-score of goal attainment now, and its change since the baseline</extracomment>
        <translation>T-Wert %1 (%2 seit dem Ausgangswert, %L3 Ziele)</translation>
    </message>
    <message>
        <source>Level changed</source>
        <extracomment>Message after somebody moved a goal on its scale; it can be undone</extracomment>
        <translation>Stufe geändert</translation>
    </message>
    <message>
        <source>Goal put aside</source>
        <extracomment>Message after a goal was put aside; it can be undone</extracomment>
        <translation>Ziel beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>vw::HelpModel</name>
    <message>
        <source>European Union, Switzerland, Norway, Iceland</source>
        <extracomment>Region in the list of emergency numbers</extracomment>
        <translation>Europäische Union, Schweiz, Norwegen, Island</translation>
    </message>
    <message>
        <source>116 123 in many countries: emotional support</source>
        <extracomment>Who listens, in the list of emergency numbers</extracomment>
        <translation>116 123 in vielen Ländern: Telefonseelsorge</translation>
    </message>
    <message>
        <source>United Kingdom and Ireland</source>
        <extracomment>Region in the list of emergency numbers</extracomment>
        <translation>Vereinigtes Königreich und Irland</translation>
    </message>
    <message>
        <source>116 123: Samaritans</source>
        <extracomment>Who listens, in the list of emergency numbers</extracomment>
        <translation>116 123: Samaritans</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>Region in the list of emergency numbers</extracomment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>988: Suicide &amp; Crisis Lifeline, call or text</source>
        <extracomment>Who listens, in the list of emergency numbers</extracomment>
        <translation>988: Suicide &amp; Crisis Lifeline, anrufen oder schreiben</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>Region in the list of emergency numbers</extracomment>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>988: Suicide Crisis Helpline, call or text</source>
        <extracomment>Who listens, in the list of emergency numbers</extracomment>
        <translation>988: Suicide Crisis Helpline, anrufen oder schreiben</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>Region in the list of emergency numbers</extracomment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>13 11 14: Lifeline</source>
        <extracomment>Who listens, in the list of emergency numbers</extracomment>
        <translation>13 11 14: Lifeline</translation>
    </message>
</context>
<context>
    <name>vw::InviteModel</name>
    <message>
        <source>Link copied. Send it only to this one person.</source>
        <extracomment>Message after the link of an invitation was copied</extracomment>
        <translation>Link kopiert. Senden Sie ihn nur dieser einen Person.</translation>
    </message>
</context>
<context>
    <name>vw::JoinModel</name>
    <message>
        <source>Type the name your coach knows you by.</source>
        <extracomment>Below the own name when an invitation is accepted</extracomment>
        <translation>Geben Sie den Namen ein, unter dem man Sie im Coaching kennt.</translation>
    </message>
</context>
<context>
    <name>vw::LateChangesModel</name>
    <message>
        <source>A device of somebody you share with</source>
        <extracomment>A removed device of somebody else</extracomment>
        <translation>Ein Gerät von jemandem, mit dem Sie teilen</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>A removed device of which no name is known</extracomment>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Change %1, in what only you can open</source>
        <extracomment>A change that came too late; %1 is its number</extracomment>
        <translation>Änderung %1, in dem, was nur Sie öffnen können</translation>
    </message>
    <message>
        <source>Change %1, in what you share with %2</source>
        <extracomment>A change that came too late; %1 is its number, %2 the names of other people</extracomment>
        <translation>Änderung %1, in dem, was Sie mit %2 teilen</translation>
    </message>
</context>
<context>
    <name>vw::MeModel</name>
    <message>
        <source>Goals and actions</source>
        <extracomment>Kind of thing a client has, on the page that says who sees it</extracomment>
        <translation>Ziele und Schritte</translation>
    </message>
    <message>
        <source>Levels and ticks as well</source>
        <extracomment>What belongs to that kind</extracomment>
        <translation>Auch Stufen und Häkchen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <extracomment>Kind of thing a client has, on the page that says who sees it</extracomment>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Everything you send with one</source>
        <extracomment>What belongs to that kind</extracomment>
        <translation>Alles, was Sie dabei mitsenden</translation>
    </message>
    <message>
        <source>Shared notes and sessions</source>
        <extracomment>Kind of thing a client has, on the page that says who sees it</extracomment>
        <translation>Geteilte Notizen und Sitzungen</translation>
    </message>
    <message>
        <source>Dates, and what was said at the end</source>
        <extracomment>What belongs to that kind</extracomment>
        <translation>Termine, und was am Ende gesagt wurde</translation>
    </message>
    <message>
        <source>VQ assessment</source>
        <extracomment>Kind of thing a client has, on the page that says who sees it</extracomment>
        <translation>VQ-Einschätzung</translation>
    </message>
    <message>
        <source>Once you have handed it in: answers, moves and their times, result</source>
        <extracomment>What belongs to that kind</extracomment>
        <translation>Nach dem Abgeben: Antworten, Schritte und ihre Zeiten, Ergebnis</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Kind of thing a client has, on the page that says who sees it</extracomment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Sealed with your own keys</source>
        <extracomment>What belongs to that kind</extracomment>
        <translation>Mit Ihren eigenen Schlüsseln versiegelt</translation>
    </message>
    <message>
        <source>What you have not sent</source>
        <extracomment>Kind of thing a client has, on the page that says who sees it</extracomment>
        <translation>Was Sie nicht gesendet haben</translation>
    </message>
    <message>
        <source>VQ results kept for yourself</source>
        <extracomment>Kind of thing a client has, on the page that says who sees it</extracomment>
        <translation>VQ-Ergebnisse, die Sie für sich behalten</translation>
    </message>
    <message>
        <source>Until you share one: then it says on it with whom</source>
        <extracomment>What belongs to that kind</extracomment>
        <translation>Bis Sie eines teilen: Dann steht darauf, mit wem</translation>
    </message>
    <message>
        <source>Drafts, on this device only; an assessment you have begun, on your own devices only</source>
        <extracomment>What belongs to that kind</extracomment>
        <translation>Entwürfe, nur auf diesem Gerät; eine begonnene Einschätzung, nur auf Ihren eigenen Geräten</translation>
    </message>
</context>
<context>
    <name>vw::MyGoalModel</name>
    <message>
        <source>Level changed</source>
        <extracomment>Message after the client moved a goal on its scale; it can be undone</extracomment>
        <translation>Stufe geändert</translation>
    </message>
</context>
<context>
    <name>vw::MyNoteModel</name>
    <message>
        <source>Note removed</source>
        <extracomment>Message after a note was removed; it can be undone</extracomment>
        <translation>Notiz entfernt</translation>
    </message>
</context>
<context>
    <name>vw::OpenProfile</name>
    <message>
        <source>The server had lost data. This device gave it back; nothing is missing here.</source>
        <extracomment>Short message after syncing</extracomment>
        <translation>Der Server hatte Daten verloren. Dieses Gerät hat sie zurückgegeben; hier fehlt nichts.</translation>
    </message>
    <message>
        <source>This profile is also in use from a copy. To keep both safe, this device no longer seals.</source>
        <extracomment>Short message after syncing</extracomment>
        <translation>Dieses Profil wird auch von einer Kopie aus benutzt. Damit beide sicher sind, versiegelt dieses Gerät nichts mehr.</translation>
    </message>
</context>
<context>
    <name>vw::OwnDevicesModel</name>
    <message>
        <source>Your recovery words on paper</source>
        <extracomment>One of a person&apos;s own devices: the recovery words</extracomment>
        <translation>Ihre Wiederherstellungswörter auf Papier</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>One of a person&apos;s own devices that has no name: the one in their hand</extracomment>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>One of a person&apos;s own devices, of which no name is known here</extracomment>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Removed on %1</source>
        <translation>Entfernt am %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>Below a device that was removed</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>In use now</source>
        <extracomment>Below a device: the one in the hand</extracomment>
        <translation>Gerade in Gebrauch</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <extracomment>Below a device that has not written anything yet</extracomment>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <extracomment>Below a device; %1 is a day and time</extracomment>
        <translation>Zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>They open everything when all devices are lost.</source>
        <extracomment>Below the recovery words in the list of devices</extracomment>
        <translation>Sie öffnen alles, wenn alle Geräte verloren sind.</translation>
    </message>
</context>
<context>
    <name>vw::RecoveryCheckModel</name>
    <message>
        <source>Not checked on this device yet</source>
        <extracomment>When the recovery words were last compared with the paper</extracomment>
        <translation>Auf diesem Gerät noch nicht geprüft</translation>
    </message>
    <message>
        <source>Last checked on %1</source>
        <extracomment>When the recovery words were last compared with the paper; %1 is a day</extracomment>
        <translation>Zuletzt geprüft am %1</translation>
    </message>
    <message>
        <source>New words do not count yet: keep both papers</source>
        <extracomment>In the settings, while new recovery words wait for the server</extracomment>
        <translation>Neue Wörter gelten noch nicht: beide Papiere behalten</translation>
    </message>
    <message>
        <source>Another device made new words first</source>
        <extracomment>In the settings, when two devices made new recovery words at once</extracomment>
        <translation>Ein anderes Gerät hat zuerst neue Wörter gemacht</translation>
    </message>
    <message>
        <source>New words since %1</source>
        <extracomment>In the settings; %1 is the day since when the recovery words count</extracomment>
        <translation>Neue Wörter seit %1</translation>
    </message>
</context>
<context>
    <name>vw::RecoveryWordsModel</name>
    <message>
        <source>These are not the words that were shown. Go back and look once more.</source>
        <extracomment>Below the three words that were asked back</extracomment>
        <translation>Das sind nicht die gezeigten Wörter. Gehen Sie zurück und sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>vw::SearchModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A search result: kind of thing, name of the person it belongs to</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vw::SessionModel</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Beside a session: day of the last check-in, the client&apos;s choice, the action</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Session closed</source>
        <extracomment>Message after a session was closed</extracomment>
        <translation>Sitzung abgeschlossen</translation>
    </message>
</context>
<context>
    <name>vw::SpaceEndingModel</name>
    <message>
        <source>You ended this work on %1. What you share can be read but no longer changed, and both of you keep it.</source>
        <extracomment>On every page of an engagement that is over; %1 is a day</extracomment>
        <translation>Sie haben diese Zusammenarbeit am %1 beendet. Was Sie teilen, lässt sich lesen, aber nicht mehr ändern; beide behalten es.</translation>
    </message>
    <message>
        <source>The other person ended this work on %1. What you share can be read but no longer changed, and both of you keep it.</source>
        <extracomment>On every page of an engagement that is over; %1 is a day</extracomment>
        <translation>Die andere Person hat diese Zusammenarbeit am %1 beendet. Was Sie teilen, lässt sich lesen, aber nicht mehr ändern; beide behalten es.</translation>
    </message>
    <message>
        <source>%1 ended this work on %2. What you share can be read but no longer changed, and both of you keep it.</source>
        <extracomment>On every page of an engagement that is over; %1 is a name, %2 a day</extracomment>
        <translation>%1 hat diese Zusammenarbeit am %2 beendet. Was Sie teilen, lässt sich lesen, aber nicht mehr ändern; beide behalten es.</translation>
    </message>
    <message>
        <source>You erased what you share on %1. The other person may keep a copy of their own.</source>
        <extracomment>On every page of an engagement that is over; %1 is a day</extracomment>
        <translation>Sie haben am %1 gelöscht, was Sie teilen. Die andere Person behält vielleicht eine eigene Kopie.</translation>
    </message>
    <message>
        <source>The other person erased what you share on %1, on the server and for themselves. Your own copy stays here, to read.</source>
        <extracomment>On every page of an engagement that is over; %1 is a day</extracomment>
        <translation>Die andere Person hat am %1 gelöscht, was Sie teilen, auf dem Server und bei sich. Ihre eigene Kopie bleibt hier, zum Lesen.</translation>
    </message>
    <message>
        <source>%1 erased what you share on %2, on the server and for themselves. Your own copy stays here, to read.</source>
        <extracomment>On every page of an engagement that is over; %1 is a name, %2 a day</extracomment>
        <translation>%1 hat am %2 gelöscht, was Sie teilen, auf dem Server und bei sich. Ihre eigene Kopie bleibt hier, zum Lesen.</translation>
    </message>
</context>
<context>
    <name>vw::TimelineModel</name>
    <message>
        <source>Session planned</source>
        <extracomment>State of a session in a timeline</extracomment>
        <translation>Sitzung geplant</translation>
    </message>
    <message>
        <source>Session under way</source>
        <extracomment>State of a session in a timeline</extracomment>
        <translation>Sitzung läuft</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>State of a session in a timeline</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session cancelled</source>
        <extracomment>State of a session in a timeline</extracomment>
        <translation>Sitzung abgesagt</translation>
    </message>
    <message>
        <source>Energy %L1 of 5</source>
        <extracomment>Energy of a check-in in a timeline, %L1 of 5</extracomment>
        <translation>Energie %L1 von 5</translation>
    </message>
    <message>
        <source>Shared note</source>
        <extracomment>Kinds of notes in a timeline</extracomment>
        <translation>Geteilte Notiz</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Check-in skipped</source>
        <extracomment>An entry of a timeline</extracomment>
        <translation>Check-in ausgelassen</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>VQ assessment asked for</source>
        <extracomment>An entry of a timeline</extracomment>
        <translation>VQ-Einschätzung erbeten</translation>
    </message>
    <message>
        <source>VQ assessment taken</source>
        <extracomment>An entry of a timeline</extracomment>
        <translation>VQ-Einschätzung gemacht</translation>
    </message>
</context>
<context>
    <name>vw::TodayModel</name>
    <message>
        <source>Sessions this week</source>
        <extracomment>Heading on the page Today</extracomment>
        <translation>Sitzungen dieser Woche</translation>
    </message>
    <message>
        <source>Check-ins to read</source>
        <extracomment>Heading on the page Today</extracomment>
        <translation>Check-ins zum Lesen</translation>
    </message>
    <message>
        <source>Actions due</source>
        <extracomment>Heading on the page Today</extracomment>
        <translation>Fällige Schritte</translation>
    </message>
</context>
<context>
    <name>vw::UnlockModel</name>
    <message>
        <source>Type the passphrase of this profile.</source>
        <extracomment>Below the passphrase that opens a profile</extracomment>
        <translation>Geben Sie die Passphrase dieses Profils ein.</translation>
    </message>
</context>
<context>
    <name>vw::VqAskModel</name>
    <message>
        <source>%1, version %2</source>
        <extracomment>An instrument in a choice: title, version</extracomment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>The VQ assessment is waiting for them</source>
        <extracomment>Message after the coach has asked for an assessment</extracomment>
        <translation>Die VQ-Einschätzung liegt dort bereit</translation>
    </message>
</context>
<context>
    <name>vw::VqAssignmentsModel</name>
    <message>
        <source>asked for on %1</source>
        <extracomment>On an assessment that was asked for; %1 is a day</extracomment>
        <translation>erbeten am %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <extracomment>On an assessment that was asked for; %1 is a day</extracomment>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>reminder on %1</source>
        <extracomment>On an assessment that was asked for; %1 is a day</extracomment>
        <translation>Erinnerung am %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>How an assessment stands</extracomment>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Due soon</source>
        <extracomment>How an assessment stands</extracomment>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Due date has passed</source>
        <extracomment>How an assessment stands</extracomment>
        <translation>Frist verstrichen</translation>
    </message>
    <message>
        <source>Handed in</source>
        <extracomment>How an assessment stands</extracomment>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>How an assessment stands: nobody asks for it any more</extracomment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>The assessment is no longer asked for</source>
        <extracomment>Message after an assessment is no longer asked for; it can be undone</extracomment>
        <translation>Um die Einschätzung wird nicht mehr gebeten</translation>
    </message>
</context>
<context>
    <name>vw::VqCompareModel</name>
    <message>
        <source>Which of the two do you agree with more?</source>
        <extracomment>Asked about two sentences about oneself</extracomment>
        <translation>Welchem der beiden stimmen Sie eher zu?</translation>
    </message>
    <message>
        <source>Which of the two adds more value, or takes less away?</source>
        <translation>Was von beiden gibt mehr Wert oder nimmt weniger?</translation>
    </message>
</context>
<context>
    <name>vw::VqDebriefModel</name>
    <message>
        <source>%1, version %2</source>
        <extracomment>An instrument: title, version</extracomment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1 sees this since the debrief on %2.</source>
        <extracomment>Whether a client sees a result: %1 is the client, %2 a day</extracomment>
        <translation>%1 sieht das Ergebnis seit der Besprechung am %2.</translation>
    </message>
    <message>
        <source>%1 asked to see this on %2.</source>
        <extracomment>Whether a client sees a result: %1 is the client, %2 a day</extracomment>
        <translation>%1 hat sich das Ergebnis am %2 zeigen lassen.</translation>
    </message>
    <message>
        <source>%1 sees this since handing it in.</source>
        <extracomment>Whether a client sees a result: %1 is the client</extracomment>
        <translation>%1 sieht das Ergebnis seit der Abgabe.</translation>
    </message>
    <message>
        <source>%1 chose to look at this together with you first, and sees the answers only.</source>
        <extracomment>Whether a client sees a result: %1 is the client</extracomment>
        <translation>%1 möchte das Ergebnis zuerst mit Ihnen zusammen ansehen und sieht bisher nur die Antworten.</translation>
    </message>
</context>
<context>
    <name>vw::VqGuideModel</name>
    <message>
        <source>How sure</source>
        <extracomment>Steps of a debrief (also the next ones)</extracomment>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>An asset to lean on</source>
        <translation>Eine Stärke, die trägt</translation>
    </message>
    <message>
        <source>A view to test</source>
        <translation>Eine Sichtweise zum Prüfen</translation>
    </message>
    <message>
        <source>%1 can look at the result from now on</source>
        <extracomment>Message after a debrief; %1 is the name of the client</extracomment>
        <translation>%1 kann das Ergebnis ab jetzt ansehen</translation>
    </message>
</context>
<context>
    <name>vw::VqHomeModel</name>
    <message>
        <source>Both parts are done. Only the last step is missing.</source>
        <extracomment>How far an assessment is</extracomment>
        <translation>Beide Teile sind fertig. Nur der letzte Schritt fehlt.</translation>
    </message>
    <message>
        <source>Part %L1 of 2, %L2 % done</source>
        <extracomment>How far an assessment is: %L1 the number of the part, %L2 a percentage</extracomment>
        <translation>Teil %L1 von 2, %L2 % fertig</translation>
    </message>
    <message>
        <source>The practice comes next.</source>
        <extracomment>How far an assessment is</extracomment>
        <translation>Als Nächstes kommt die Übung.</translation>
    </message>
    <message>
        <source>The first part is done. Next come the sentences about yourself.</source>
        <extracomment>How far an assessment is</extracomment>
        <translation>Der erste Teil ist fertig. Als Nächstes kommen die Sätze über Sie selbst.</translation>
    </message>
    <message>
        <source>Both parts are done. Only a few pairs and the last step are missing.</source>
        <extracomment>How far an assessment is</extracomment>
        <translation>Beide Teile sind fertig. Es fehlen nur noch einige Paare und der letzte Schritt.</translation>
    </message>
    <message>
        <source>Your answers and your result</source>
        <translation>Ihre Antworten und Ihr Ergebnis</translation>
    </message>
    <message>
        <source>Your answers; the result first together with your coach</source>
        <translation>Ihre Antworten; das Ergebnis zuerst gemeinsam mit Ihrem Coach</translation>
    </message>
</context>
<context>
    <name>vw::VqInstrumentsModel</name>
    <message>
        <source>%1 · version %2 · %3</source>
        <extracomment>What an instrument is: identifier, version, language code</extracomment>
        <translation>%1 · Version %2 · %3</translation>
    </message>
    <message>
        <source>“%1” can be assigned now</source>
        <extracomment>Message after an instrument was loaded; %1 is its title</extracomment>
        <translation>„%1“ lässt sich jetzt anbieten</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be assigned any more</source>
        <extracomment>Message after an instrument was removed; %1 is its title</extracomment>
        <translation>„%1“ lässt sich nicht mehr anbieten</translation>
    </message>
</context>
<context>
    <name>vw::VqIntroModel</name>
    <message>
        <source>What is kept: your answers, the order in which the items were shown and the random number it came from, every move you make, and when you make it. Moves and times only help to see how far a result can be trusted.</source>
        <extracomment>A point of the consent before an assessment (versions vq-consent-3 and vq-consent-own-2)</extracomment>
        <translation>Was aufbewahrt wird: Ihre Antworten, die Reihenfolge, in der alles gezeigt wurde, und die Zufallszahl, aus der sie kommt, jeder Schritt, den Sie machen, und wann Sie ihn machen. Schritte und Zeiten helfen nur zu sehen, wie weit man einem Ergebnis trauen kann.</translation>
    </message>
    <message>
        <source>Who sees it: nobody but you. It lies sealed on your devices. If you share the result later, you see with whom before you do.</source>
        <extracomment>A point of the consent before an assessment (version vq-consent-own-2)</extracomment>
        <translation>Wer es sieht: niemand außer Ihnen. Es liegt versiegelt auf Ihren Geräten. Wenn Sie das Ergebnis später teilen, sehen Sie vorher, mit wem.</translation>
    </message>
    <message>
        <source>Who sees it: nobody until you hand it in; then you and %1, all that is kept. No employer, no server, nobody else.</source>
        <translation>Wer es sieht: niemand, bis Sie es abgeben; dann Sie und %1, alles Aufbewahrte. Kein Arbeitgeber, kein Server, sonst niemand.</translation>
    </message>
    <message>
        <source>It is voluntary. You can pause anywhere, go on on another of your devices, and throw away what you have not finished.</source>
        <extracomment>A point of the consent before an assessment (versions vq-consent-3 and vq-consent-own-2)</extracomment>
        <translation>Es ist freiwillig. Sie können jederzeit unterbrechen, auf einem anderen Ihrer Geräte weitermachen und verwerfen, was Sie nicht beendet haben.</translation>
    </message>
    <message>
        <source>I take this assessment of my own accord, for myself.</source>
        <extracomment>The consent before an assessment (version vq-consent-own-2)</extracomment>
        <translation>Ich mache diese Einschätzung aus freien Stücken, für mich.</translation>
    </message>
    <message>
        <source>I take this assessment of my own accord. %1 may read what I hand in and what is computed from it, to talk about it with me.</source>
        <extracomment>The consent before an assessment (version vq-consent-3); %1 is the name of the coach</extracomment>
        <translation>Ich mache diese Einschätzung aus freien Stücken. %1 darf lesen, was ich abgebe und was daraus berechnet wird, um mit mir darüber zu sprechen.</translation>
    </message>
    <message>
        <source>What you take: “%1”, version %2 (licence: %3).</source>
        <extracomment>A point of the consent before an assessment (versions vq-consent-3 and vq-consent-own-2): title, version and licence of the instrument</extracomment>
        <translation>Was Sie machen: „%1“, Version %2 (Lizenz: %3).</translation>
    </message>
</context>
<context>
    <name>vw::VqMyProfile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Which part of an assessment a reason is about, then the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vw::VqNumbersModel</name>
    <message>
        <source>Counted</source>
        <extracomment>Columns of the table that shows both parts side by side: what is counted, world, self</extracomment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>World · VQ</source>
        <translation>Welt · VQ</translation>
    </message>
    <message>
        <source>Self · SQ</source>
        <translation>Selbst · SQ</translation>
    </message>
    <message>
        <source>1: everything together</source>
        <extracomment>What VQ1 and SQ1 count: distance, imbalance, what is left after tolerance, mixed-up items</extracomment>
        <translation>1: alles zusammen</translation>
    </message>
    <message>
        <source>2: without the distance from the norm</source>
        <extracomment>What VQ2 and SQ2 count: as above without the distance itself</extracomment>
        <translation>2: ohne den Abstand von der Norm</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>Columns of the table that compares with chance: the index, its value, how often an order made by chance is as near to the norm, and how often one that only tells good from bad is</extracomment>
        <translation>Index</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Any order</source>
        <translation>Jede Reihenfolge</translation>
    </message>
    <message>
        <source>Good and bad told apart</source>
        <translation>Gut/schlecht getrennt</translation>
    </message>
</context>
<context>
    <name>vw::VqPartModel</name>
    <message>
        <source>where the norm has it</source>
        <extracomment>Where an item was ranked just as the norm does</extracomment>
        <translation>wo die Norm sie hat</translation>
    </message>
    <message>
        <source>one place more strongly felt than the norm</source>
        <extracomment>How far an item is from the norm</extracomment>
        <translation>einen Platz stärker empfunden als in der Norm</translation>
    </message>
    <message>
        <source>one place less strongly felt than the norm</source>
        <translation>einen Platz schwächer empfunden als in der Norm</translation>
    </message>
    <message>
        <source>%1 places more strongly felt than the norm</source>
        <extracomment>How far an item is from the norm; %1 is a number of places, 2 or more</extracomment>
        <translation>%1 Plätze stärker empfunden als in der Norm</translation>
    </message>
    <message>
        <source>%1 places less strongly felt than the norm</source>
        <translation>%1 Plätze schwächer empfunden als in der Norm</translation>
    </message>
    <message>
        <source>adds value by the norm, ranked %1 of 18</source>
        <extracomment>An item on the wrong side of the line between good and bad; %1 is its rank</extracomment>
        <translation>schafft nach der Norm Wert, steht auf Platz %1 von 18</translation>
    </message>
    <message>
        <source>takes value away by the norm, ranked %1 of 18</source>
        <extracomment>An item on the wrong side of the line between good and bad; %1 is its rank</extracomment>
        <translation>nimmt nach der Norm Wert, steht auf Platz %1 von 18</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What the client says to a finding in their own words</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What the client says to a finding: fits or does not, then their own words
----------
A part of the assessment and how far it may be read</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No reason for caution was found.</source>
        <extracomment>Where nothing speaks against reading a result</extracomment>
        <translation>Nichts spricht dagegen, das Ergebnis zu lesen.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <extracomment>Columns of the table of clarity and bias: dimension; DIM-x; DIM-x divided by its mean under chance; points above and below the norm; the bias with a word for it</extracomment>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>÷ chance</source>
        <translation>÷ Zufall</translation>
    </message>
    <message>
        <source>pos</source>
        <translation>pos</translation>
    </message>
    <message>
        <source>neg</source>
        <translation>neg</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Neigung</translation>
    </message>
</context>
<context>
    <name>vw::VqPlaceModel</name>
    <message>
        <source>Tap what adds the most value, then what adds the next most, until all have a place.</source>
        <extracomment>How to order things that add value</extracomment>
        <translation>Tippen Sie an, was am meisten Wert gibt, dann das Nächste, bis alles einen Platz hat.</translation>
    </message>
    <message>
        <source>Tap what comes closest to adding value, then the next.</source>
        <extracomment>How to order things one is not sure about</extracomment>
        <translation>Tippen Sie an, was am ehesten Wert gibt, dann das Nächste.</translation>
    </message>
    <message>
        <source>Tap what takes away the least, then the next. What takes away the most comes last.</source>
        <extracomment>How to order things that take value away</extracomment>
        <translation>Tippen Sie an, was am wenigsten Wert nimmt, dann das Nächste. Was am meisten nimmt, kommt zuletzt.</translation>
    </message>
    <message>
        <source>Tap what you agree with most, then the next, until all have a place.</source>
        <extracomment>How to order sentences one agrees with</extracomment>
        <translation>Tippen Sie an, welchem Satz Sie am meisten zustimmen, dann den nächsten, bis alle einen Platz haben.</translation>
    </message>
    <message>
        <source>Tap what you are closest to agreeing with, then the next.</source>
        <extracomment>How to order sentences one is not sure about</extracomment>
        <translation>Tippen Sie an, welchem Satz Sie am ehesten zustimmen, dann den nächsten.</translation>
    </message>
    <message>
        <source>Tap what you disagree with least, then the next. What you disagree with most comes last.</source>
        <extracomment>How to order sentences one disagrees with</extracomment>
        <translation>Tippen Sie an, welchen Satz Sie am wenigsten ablehnen, dann den nächsten. Was Sie am meisten ablehnen, kommt zuletzt.</translation>
    </message>
</context>
<context>
    <name>vw::VqPracticeModel</name>
    <message>
        <source>Clean water to drink</source>
        <extracomment>An item to practise with before an assessment: obviously good</extracomment>
        <translation>Sauberes Wasser zum Trinken</translation>
    </message>
    <message>
        <source>A tooth that aches all night</source>
        <extracomment>An item to practise with before an assessment: obviously bad</extracomment>
        <translation>Ein Zahn, der die ganze Nacht schmerzt</translation>
    </message>
    <message>
        <source>A dry umbrella on a wet day</source>
        <extracomment>An item to practise with before an assessment: good, a little</extracomment>
        <translation>Ein trockener Schirm an einem nassen Tag</translation>
    </message>
    <message>
        <source>A shoelace that breaks in the morning</source>
        <extracomment>An item to practise with before an assessment: bad, a little</extracomment>
        <translation>Ein Schnürsenkel, der am Morgen reißt</translation>
    </message>
</context>
<context>
    <name>vw::VqResultsModel</name>
    <message>
        <source>taken on their own</source>
        <extracomment>On a result: the client took it before or without being asked</extracomment>
        <translation>aus eigenem Antrieb gemacht</translation>
    </message>
    <message>
        <source>debrief held on %1</source>
        <extracomment>On a result: the debrief was held; %1 is a day</extracomment>
        <translation>besprochen am %1</translation>
    </message>
    <message>
        <source>to be seen together first</source>
        <extracomment>On a result: the client chose to look at it together first</extracomment>
        <translation>zuerst gemeinsam anzusehen</translation>
    </message>
    <message>
        <source>the client sees it</source>
        <extracomment>On a result: the client can see it</extracomment>
        <translation>die Klientin oder der Klient sieht es</translation>
    </message>
</context>
<context>
    <name>vw::VqRetestModel</name>
    <message>
        <source>Which of the two do you agree with more?</source>
        <translation>Welchem der beiden stimmen Sie mehr zu?</translation>
    </message>
    <message>
        <source>Which of the two adds more value, or takes less away?</source>
        <translation>Was von beiden gibt mehr Wert oder nimmt weniger?</translation>
    </message>
</context>
<context>
    <name>vw::VqSaveModel</name>
    <message>
        <source>A PDF with %1&apos;s name, the result, all numbers and single items, in your words. It leaves the sealed store: whoever has the file can read it.</source>
        <extracomment>What a file holds that is about to be written; %1 is the name of the client</extracomment>
        <translation>Ein PDF mit dem Namen %1, dem Ergebnis, allen Zahlen und einzelnen Aussagen, in Ihren Begriffen. Es verlässt den versiegelten Speicher: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>A PDF for %1: the result in the words the client reads, without numbers. It leaves the sealed store: whoever has the file can read it.</source>
        <extracomment>What a file holds that is about to be written; %1 is the name of the client</extracomment>
        <translation>Ein PDF für %1: das Ergebnis in den Worten der Klientenseite, ohne Zahlen. Es verlässt den versiegelten Speicher: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>One line with the raw ranks, times and indices, without a name. It leaves the sealed store: whoever has the file can read it.</source>
        <extracomment>What a file holds that is about to be written</extracomment>
        <translation>Eine Zeile mit den rohen Rängen, Zeiten und Indizes, ohne Namen. Sie verlässt den versiegelten Speicher: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>The whole record with every step, ranks, times and indices, without a name, to be taken in elsewhere. It leaves the sealed store: whoever has the file can read it.</source>
        <extracomment>What a file holds that is about to be written</extracomment>
        <translation>Die ganze Aufzeichnung mit jedem Schritt, Rängen, Zeiten und Indizes, ohne Namen, zum Einlesen an anderer Stelle. Sie verlässt den versiegelten Speicher: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Message after a file was written; %1 is its name</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>vw::VqTakingModel</name>
    <message>
        <source>%L1 of %L2 sorted</source>
        <extracomment>Progress of an assessment: %L1 of %L2 items are sorted</extracomment>
        <translation>%L1 von %L2 sortiert</translation>
    </message>
    <message>
        <source>%L1 of %L2 in order</source>
        <extracomment>Progress of an assessment: %L1 of %L2 items have a place</extracomment>
        <translation>%L1 von %L2 geordnet</translation>
    </message>
    <message>
        <source>Question %L1 of at most %L2</source>
        <extracomment>Progress of an assessment by pairs: the number of this question, and of the most there can be</extracomment>
        <translation>Frage %L1 von höchstens %L2</translation>
    </message>
    <message>
        <source>All in order</source>
        <extracomment>Progress of an assessment</extracomment>
        <translation>Alles geordnet</translation>
    </message>
    <message>
        <source>Question %L1 of %L2</source>
        <extracomment>Progress of the pairs asked once more: the number of this question, and of all</extracomment>
        <translation>Frage %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>vw::VqTrendModel</name>
    <message>
        <source>%1: reliability not yet established, so that nothing can be said about the change.</source>
        <extracomment>Where too few retests are there to judge a change; %1 is World or Self</extracomment>
        <translation>%1: Die Zuverlässigkeit ist noch nicht bestimmt; über die Veränderung lässt sich darum nichts sagen.</translation>
    </message>
    <message>
        <source>more than taking it again alone would bring about</source>
        <translation>mehr, als ein bloßes Wiederholen ergäbe</translation>
    </message>
    <message>
        <source>no more than taking it again alone may bring about</source>
        <translation>nicht mehr, als ein bloßes Wiederholen ergeben kann</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4 (band ±%5; %6 retests of this practice, r %7, 95 % %8 to %9).</source>
        <extracomment>%1 World or Self; %2, %3 an index then and now; %4 what that means; %5 a band; %6 how many retests of this practice it rests on; %7 their reliability; %8, %9 its 95 % interval</extracomment>
        <translation>%1: %2 → %3, %4 (Band ±%5; %6 Wiederholungen in dieser Praxis, r %7, 95 % %8 bis %9).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: %1 first day, %2 last day</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Taken on</source>
        <extracomment>Columns of the table of results over time: the day; VQ1; DIM-I, DIM-E and DIM-S over chance of the world, then the same of the self; how many sessions were held since the result before</extracomment>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>World I</source>
        <translation>Welt I</translation>
    </message>
    <message>
        <source>World E</source>
        <translation>Welt E</translation>
    </message>
    <message>
        <source>World S</source>
        <translation>Welt S</translation>
    </message>
    <message>
        <source>Self I</source>
        <translation>Selbst I</translation>
    </message>
    <message>
        <source>Self E</source>
        <translation>Selbst E</translation>
    </message>
    <message>
        <source>Self S</source>
        <translation>Selbst S</translation>
    </message>
    <message>
        <source>Sessions between</source>
        <translation>Sitzungen dazwischen</translation>
    </message>
</context>
<context>
    <name>vw::WordEntryModel</name>
    <message>
        <source>Word %1 is missing.</source>
        <extracomment>Below recovery words being typed; %1 is a number</extracomment>
        <translation>Wort %1 fehlt.</translation>
    </message>
    <message>
        <source>Word %1 is not a recovery word. Look at its spelling.</source>
        <extracomment>Below recovery words being typed; %1 is a number</extracomment>
        <translation>Wort %1 ist kein Wiederherstellungswort. Sehen Sie nach, ob es richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>All of these are recovery words, but they don&apos;t belong together. Look at their order, and whether one of them was taken for another.</source>
        <extracomment>Below recovery words that are all right one by one</extracomment>
        <translation>Das sind alles Wiederherstellungswörter, aber sie gehören nicht zusammen. Prüfen Sie ihre Reihenfolge und ob eines mit einem anderen verwechselt wurde.</translation>
    </message>
    <message>
        <source>These are more words than there are fields. Nothing of it was taken over.</source>
        <extracomment>Below the fields for recovery words, when a longer text was pasted</extracomment>
        <translation>Das sind mehr Wörter, als es Felder gibt. Davon wurde nichts übernommen.</translation>
    </message>
</context>
</TS>
