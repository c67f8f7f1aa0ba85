<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name />
    <message>
      <source>“{quote}”</source>
      <translation>„{quote}“</translation>
    </message>
    <message>
      <source>Unsupported: no passage in your files bears this out.</source>
      <translation>Nicht belegt: Keine Textstelle in Ihren Dateien stützt das.</translation>
    </message>
    <message>
      <source>Stopped. What is written so far may be incomplete.</source>
      <translation>Angehalten. Was bis hierher geschrieben ist, kann unvollständig sein.</translation>
    </message>
    <message>
      <source>Stopped before anything was written.</source>
      <translation>Angehalten, bevor etwas geschrieben war.</translation>
    </message>
    <message>
      <source>Answer to: {question}</source>
      <translation>Antwort auf: {question}</translation>
    </message>
    <message>
      <source>Looking through your files…</source>
      <translation>Ihre Dateien werden durchgesehen…</translation>
    </message>
    <message>
      <source>Quote found: {quote}</source>
      <translation>Zitat gefunden: {quote}</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Wird angehalten…</translation>
    </message>
    <message>
      <source>Nothing similar was found…</source>
      <translation>Nichts Ähnliches gefunden…</translation>
    </message>
    <message>
      <source>Writing an answer…</source>
      <translation>Eine Antwort wird geschrieben…</translation>
    </message>
    <message>
      <source>“{quote}” ({place})</source>
      <translation>„{quote}“ ({place})</translation>
    </message>
    <message>
      <source>{place}: “{quote}”</source>
      <translation>{place}: „{quote}“</translation>
    </message>
    <message>
      <source>Why these passages were found</source>
      <translation>Warum diese Textstellen gefunden wurden</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Noch einmal fragen</translation>
    </message>
    <message>
      <source>Read everything instead</source>
      <translation>Stattdessen alles lesen</translation>
    </message>
    <message>
      <source>Search instead</source>
      <translation>Stattdessen suchen</translation>
    </message>
    <message>
      <source>Ask again with other files…</source>
      <translation>Mit anderen Dateien fragen…</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>{number} s</source>
      <comment>seconds</comment>
      <translation>{number} s</translation>
    </message>
    <message>
      <source>Quotes only</source>
      <translation>Nur Zitate</translation>
    </message>
    <message>
      <source>Nearest passage</source>
      <translation>Nächstliegende Textstelle</translation>
    </message>
    <message>
      <source>Nearest passages</source>
      <translation>Nächstliegende Textstellen</translation>
    </message>
    <message>
      <source>partly supported</source>
      <translation>teilweise belegt</translation>
    </message>
    <message>
      <source>not in your files</source>
      <translation>nicht in Ihren Dateien</translation>
    </message>
    <message>
      <source>Reading {amount} to answer</source>
      <translation>Liest {amount}, um zu antworten</translation>
    </message>
    <message>
      <source>Reading {amount} to summarise it</source>
      <translation>Liest {amount}, um es zusammenzufassen</translation>
    </message>
    <message>
      <source>Reading {amount} to list what was asked for</source>
      <translation>Liest {amount}, um das Gewünschte aufzulisten</translation>
    </message>
    <message>
      <source>Reading {amount} to count</source>
      <translation>Liest {amount}, um zu zählen</translation>
    </message>
    <message>
      <source>Reading {amount} to compare</source>
      <translation>Liest {amount}, um zu vergleichen</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>Sätze</translation>
    </message>
    <message>
      <source>Bullet list</source>
      <translation>Aufzählung</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>Kurz</translation>
    </message>
    <message>
      <source>Detailed</source>
      <translation>Ausführlich</translation>
    </message>
    <message>
      <source>In simple words</source>
      <translation>In einfachen Worten</translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln row(s) fully borne out by your files.</source>
      <translation>
        <numerusform>{number} von %Ln Zeile durch Ihre Dateien voll belegt.</numerusform>
        <numerusform>{number} von %Ln Zeilen durch Ihre Dateien voll belegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln part(s) fully borne out by your files.</source>
      <translation>
        <numerusform>{number} von %Ln Teil durch Ihre Dateien voll belegt.</numerusform>
        <numerusform>{number} von %Ln Teilen durch Ihre Dateien voll belegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln sentence(s) fully borne out by your files.</source>
      <translation>
        <numerusform>{number} von %Ln Satz durch Ihre Dateien voll belegt.</numerusform>
        <numerusform>{number} von %Ln Sätzen durch Ihre Dateien voll belegt.</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it is borne out by your files.</source>
      <translation>Alles davon ist durch Ihre Dateien belegt.</translation>
    </message>
    <message>
      <source>everything</source>
      <comment>what is read: Reading … to count</comment>
      <translation>alles</translation>
    </message>
    <message>
      <source>This takes {duration}. It has begun, and goes on unless you say otherwise.</source>
      <translation>Das dauert {duration}. Es hat begonnen und geht weiter, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message numerus="yes">
      <source>Read {pages} in %Ln file(s).</source>
      <translation>
        <numerusform>Gelesen: {pages} in %Ln Datei.</numerusform>
        <numerusform>Gelesen: {pages} in %Ln Dateien.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read {pages}.</source>
      <translation>Gelesen: {pages}.</translation>
    </message>
    <message>
      <source>The rest was not read.</source>
      <translation>Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>Answer finished: {sentence}</source>
      <translation>Antwort fertig: {sentence}</translation>
    </message>
    <message>
      <source>{file} has been changed or has gone since this answer.</source>
      <translation>{file} wurde seit dieser Antwort geändert oder ist weg.</translation>
    </message>
    <message>
      <source>{files} have been changed or have gone since this answer.</source>
      <translation>{files} wurden seit dieser Antwort geändert oder sind weg.</translation>
    </message>
    <message>
      <source>the only page</source>
      <comment>what is read: Reading … to count</comment>
      <translation>die einzige Seite</translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s)</source>
      <comment>what is read: Reading … to count</comment>
      <translation>
        <numerusform>die eine Seite (%Ln)</numerusform>
        <numerusform>alle %Ln Seiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln Datei</numerusform>
        <numerusform>%Ln Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s) of {files}</source>
      <comment>{files} is “12 files”</comment>
      <translation>
        <numerusform>%Ln Seite von {files}</numerusform>
        <numerusform>alle %Ln Seiten von {files}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln page(s)</source>
      <translation>
        <numerusform>{number} von %Ln Seite</numerusform>
        <numerusform>{number} von %Ln Seiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the answer with its sources</source>
      <translation>Antwort mit Quellen kopieren</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy with footnotes</source>
      <translation>Mit Fußnoten kopieren</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>Als Markdown kopieren</translation>
    </message>
    <message>
      <source>Copy as plain text</source>
      <translation>Als reinen Text kopieren</translation>
    </message>
    <message>
      <source>Copy in another form</source>
      <translation>In anderer Form kopieren</translation>
    </message>
    <message>
      <source>No passage was found.</source>
      <translation>Es wurde keine Textstelle gefunden.</translation>
    </message>
    <message>
      <source>Why is another file not here?</source>
      <translation>Warum fehlt hier eine andere Datei?</translation>
    </message>
    <message>
      <source>Searched for again in all your files, as they are now. The answer above was given before.</source>
      <translation>Noch einmal in allen Ihren Dateien gesucht, wie sie jetzt sind. Die Antwort oben ist älter.</translation>
    </message>
    <message>
      <source>Passages found</source>
      <translation>Gefundene Textstellen</translation>
    </message>
    <message>
      <source>{number}. {place}</source>
      <translation>{number}. {place}</translation>
    </message>
    <message>
      <source>{number}. {place}, cited as {markers}</source>
      <translation>{number}. {place}, zitiert als {markers}</translation>
    </message>
    <message>
      <source>Answer in JSON</source>
      <translation>Antwort als JSON</translation>
    </message>
    <message>
      <source>Copy JSON</source>
      <translation>JSON kopieren</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Quote from {place}: {quote}</source>
      <translation>Zitat aus {place}: {quote}</translation>
    </message>
    <message>
      <source>Good answer</source>
      <translation>Gute Antwort</translation>
    </message>
    <message>
      <source>Good answer, pressed</source>
      <translation>Gute Antwort, gedrückt</translation>
    </message>
    <message>
      <source>Bad answer</source>
      <translation>Schlechte Antwort</translation>
    </message>
    <message>
      <source>Bad answer, pressed</source>
      <translation>Schlechte Antwort, gedrückt</translation>
    </message>
    <message>
      <source>Pages read</source>
      <translation>Gelesene Seiten</translation>
    </message>
    <message>
      <source>Keep reading</source>
      <translation>Weiterlesen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>Lesen anhalten</translation>
    </message>
    <message>
      <source>Open the source</source>
      <translation>Quelle öffnen</translation>
    </message>
    <message>
      <source>Copy the quote and where it stands</source>
      <translation>Zitat mit Fundstelle kopieren</translation>
    </message>
    <message>
      <source>Open in its own program</source>
      <translation>Im zugehörigen Programm öffnen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>The quote is copied.</source>
      <translation>Das Zitat ist kopiert.</translation>
    </message>
    <message>
      <source>{file} cannot be opened in another program.</source>
      <translation>{file} lässt sich in keinem anderen Programm öffnen.</translation>
    </message>
    <message>
      <source>The folder of {file} cannot be shown.</source>
      <translation>Der Ordner von {file} lässt sich nicht zeigen.</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Show more sources</source>
      <translation>Weitere Quellen zeigen</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more source(s)</source>
      <translation>
        <numerusform>%Ln weitere Quelle zeigen</numerusform>
        <numerusform>%Ln weitere Quellen zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Open beside the conversation.</source>
      <translation>Neben dem Gespräch öffnen.</translation>
    </message>
    <message>
      <source>Source {number}: {place}</source>
      <translation>Quelle {number}: {place}</translation>
    </message>
    <message>
      <source>Searched for: {question}</source>
      <translation>Gesucht wurde nach: {question}</translation>
    </message>
    <message>
      <source>Understood as: {question}</source>
      <translation>Verstanden als: {question}</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Edit what was searched for, and ask again</source>
      <translation>Ändern, wonach gesucht wurde, und noch einmal fragen</translation>
    </message>
    <message>
      <source>Question to search for</source>
      <translation>Frage, nach der gesucht wird</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Files last changed</source>
      <translation>Dateien, zuletzt geändert</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>From</source>
      <comment>the first of two days</comment>
      <translation>Von</translation>
    </message>
    <message>
      <source>To</source>
      <comment>the last of two days</comment>
      <translation>Bis</translation>
    </message>
    <message>
      <source>{said}: {line}. {way_out}</source>
      <translation>{said}: {line}. {way_out}</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Dateien wählen</translation>
    </message>
    <message>
      <source>Name of a file, folder or collection</source>
      <translation>Name einer Datei, eines Ordners oder einer Sammlung</translation>
    </message>
    <message>
      <source>Nothing in your library is called that.</source>
      <translation>In Ihrer Bibliothek heißt nichts so.</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <source>Arrow keys move, Space ticks several, Enter chooses.</source>
      <translation>Pfeiltasten bewegen, Leertaste hakt mehrere an, Enter wählt.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticked</source>
      <comment>files in a list</comment>
      <translation>
        <numerusform>%Ln angehakt</numerusform>
        <numerusform>%Ln angehakt</numerusform>
      </translation>
    </message>
    <message>
      <source>Form of the answers</source>
      <translation>Form der Antworten</translation>
    </message>
    <message>
      <source>Answer as usual</source>
      <translation>Wie gewohnt antworten</translation>
    </message>
    <message>
      <source>Form of the answers: {form}</source>
      <translation>Form der Antworten: {form}</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>Wie gewohnt</translation>
    </message>
    <message>
      <source>Any type</source>
      <translation>Alle Typen</translation>
    </message>
    <message>
      <source>Changed at any time</source>
      <translation>Zu beliebiger Zeit geändert</translation>
    </message>
    <message>
      <source>Changed between two days…</source>
      <translation>Zwischen zwei Tagen geändert…</translation>
    </message>
    <message>
      <source>Types and dates that questions go to</source>
      <translation>Typen und Zeiträume, auf die sich Fragen richten</translation>
    </message>
    <message>
      <source>Questions go only to: {limits}</source>
      <translation>Fragen richten sich nur an: {limits}</translation>
    </message>
    <message>
      <source>Limit to types and dates</source>
      <translation>Auf Typen und Zeiträume begrenzen</translation>
    </message>
    <message>
      <source>No limits</source>
      <translation>Keine Grenzen</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>For this question</source>
      <translation>Für diese Frage</translation>
    </message>
    <message>
      <source>This question goes only to:</source>
      <translation>Diese Frage richtet sich nur an:</translation>
    </message>
    <message>
      <source>This question goes only to {name}</source>
      <translation>Diese Frage richtet sich nur an {name}</translation>
    </message>
    <message>
      <source>{name} in {place}</source>
      <translation>{name} in {place}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Drop to add it, and ask about it</source>
      <translation>Ablegen, um hinzuzufügen und danach zu fragen</translation>
    </message>
    <message>
      <source>Stop the answer (Esc)</source>
      <translation>Antwort anhalten (Esc)</translation>
    </message>
    <message>
      <source>Send the question (Enter)</source>
      <translation>Frage senden (Enter)</translation>
    </message>
    <message>
      <source>Ask your files anything</source>
      <translation>Fragen Sie Ihre Dateien</translation>
    </message>
    <message numerus="yes">
      <source>A question has room for %Ln character(s). Put longer texts into a file.</source>
      <translation>
        <numerusform>Eine Frage hat Platz für %Ln Zeichen. Legen Sie längere Texte in eine Datei.</numerusform>
        <numerusform>Eine Frage hat Platz für %Ln Zeichen. Legen Sie längere Texte in eine Datei.</numerusform>
      </translation>
    </message>
    <message>
      <source>Type @ to ask of one file, folder or collection.</source>
      <translation>Mit @ fragen Sie eine bestimmte Datei, einen Ordner oder eine Sammlung.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Ask everywhere</source>
      <translation>Überall fragen</translation>
    </message>
    <message>
      <source>Questions are limited</source>
      <translation>Fragen sind begrenzt</translation>
    </message>
    <message>
      <source>Questions go to what is ticked in the library; to the chosen collection where nothing is.</source>
      <translation>Fragen richten sich an das, was in der Bibliothek angehakt ist; ist nichts angehakt, an die gewählte Sammlung.</translation>
    </message>
    <message>
      <source>“{name}” is asked in any case: what it lies in is ticked.</source>
      <translation>„{name}“ wird ohnehin gefragt: Das, worin es liegt, ist angehakt.</translation>
    </message>
    <message numerus="yes">
      <source>At most %Ln file(s) can be ticked one by one. Put them into a collection, and tick that.</source>
      <translation>
        <numerusform>Höchstens %Ln Datei lässt sich einzeln anhaken. Legen Sie mehrere in eine Sammlung, und haken Sie diese an.</numerusform>
        <numerusform>Höchstens %Ln Dateien lassen sich einzeln anhaken. Legen Sie sie in eine Sammlung, und haken Sie diese an.</numerusform>
      </translation>
    </message>
    <message>
      <source>File {name} in {place}</source>
      <translation>Datei {name} in {place}</translation>
    </message>
    <message>
      <source>Folder {name} in {place}</source>
      <translation>Ordner {name} in {place}</translation>
    </message>
    <message>
      <source>Collection {name}</source>
      <translation>Sammlung {name}</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Sammlung</translation>
    </message>
    <message>
      <source>{row}, ticked</source>
      <translation>{row}, angehakt</translation>
    </message>
    <message>
      <source>Collections, folders and files</source>
      <translation>Sammlungen, Ordner und Dateien</translation>
    </message>
    <message>
      <source>Conversation</source>
      <translation>Gespräch</translation>
    </message>
    <message numerus="yes">
      <source>Show earlier (%Ln more question(s))</source>
      <translation>
        <numerusform>Frühere zeigen (%Ln weitere Frage)</numerusform>
        <numerusform>Frühere zeigen (%Ln weitere Fragen)</numerusform>
      </translation>
    </message>
    <message>
      <source>Add files to it from their menu, or ask everywhere.</source>
      <translation>Fügen Sie Dateien über ihr Menü hinzu, oder fragen Sie überall.</translation>
    </message>
    <message>
      <source>“{name}” is empty</source>
      <translation>„{name}“ ist leer</translation>
    </message>
    <message>
      <source>Another answer is being written. Wait for it, or stop it with Esc.</source>
      <translation>Eine andere Antwort wird gerade geschrieben. Warten Sie darauf, oder halten Sie sie mit Esc an.</translation>
    </message>
    <message>
      <source>Answered in its own conversation: “{question}”</source>
      <translation>Im eigenen Gespräch beantwortet: „{question}“</translation>
    </message>
    <message>
      <source>The answer to “{question}” could not be kept.</source>
      <translation>Die Antwort auf „{question}“ konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
      <source>There is no answer to “{question}”: {reason}</source>
      <translation>Auf „{question}“ gibt es keine Antwort: {reason}</translation>
    </message>
    <message>
      <source>The conversation was deleted elsewhere. The question began a new one.</source>
      <translation>Das Gespräch wurde anderswo gelöscht. Die Frage hat ein neues begonnen.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) with its/their answer(s) is/are erased from this computer for good. Your files are not touched.</source>
      <translation>
        <numerusform>%Ln Frage mit ihrer Antwort wird endgültig von diesem Computer gelöscht. Ihre Dateien bleiben unberührt.</numerusform>
        <numerusform>%Ln Fragen mit ihren Antworten werden endgültig von diesem Computer gelöscht. Ihre Dateien bleiben unberührt.</numerusform>
      </translation>
    </message>
    <message>
      <source>An answer is being written in it. Wait for it, or stop it, before deleting.</source>
      <translation>Darin wird gerade eine Antwort geschrieben. Warten Sie darauf, oder halten Sie sie an, bevor Sie löschen.</translation>
    </message>
    <message>
      <source>“{title}” is deleted.</source>
      <translation>„{title}“ ist gelöscht.</translation>
    </message>
    <message>
      <source>Rename the conversation</source>
      <translation>Gespräch umbenennen</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete “{title}”?</source>
      <translation>„{title}“ löschen?</translation>
    </message>
    <message>
      <source>Your questions and their answers are kept here until you delete them.</source>
      <translation>Ihre Fragen und die Antworten bleiben hier, bis Sie sie löschen.</translation>
    </message>
    <message>
      <source>No conversation holds these words.</source>
      <translation>Kein Gespräch enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Search conversations</source>
      <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Gespräche</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Export the conversation</source>
      <translation>Gespräch exportieren</translation>
    </message>
    <message>
      <source>Exporting {file}…</source>
      <translation>{file} wird exportiert…</translation>
    </message>
    <message>
      <source>it cannot be laid out</source>
      <translation>es lässt sich nicht setzen</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>Exported to {file}.</source>
      <translation>In {file} exportiert.</translation>
    </message>
    <message>
      <source>New conversation</source>
      <translation>Neues Gespräch</translation>
    </message>
    <message>
      <source>Rename, export or delete this conversation</source>
      <translation>Dieses Gespräch umbenennen, exportieren oder löschen</translation>
    </message>
    <message>
      <source>Kept conversations, newest first</source>
      <translation>Aufbewahrte Gespräche, neueste zuerst</translation>
    </message>
    <message>
      <source>An answer is being written…</source>
      <translation>Eine Antwort wird geschrieben…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) · {when}</source>
      <translation>
        <numerusform>%Ln Frage · {when}</numerusform>
        <numerusform>%Ln Fragen · {when}</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown…</source>
      <translation>Markdown…</translation>
    </message>
    <message>
      <source>JSON…</source>
      <translation>JSON…</translation>
    </message>
    <message>
      <source>PDF…</source>
      <translation>PDF…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Export as</source>
      <translation>Exportieren als</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <source>Jump to the newest answer</source>
      <translation>Zur neuesten Antwort springen</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
    <message>
      <source>Question: {question} ({limits})</source>
      <translation>Frage: {question} ({limits})</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>Frage: {question}</translation>
    </message>
    <message>
      <source>Add files or folders to the library, or drop them anywhere on this window.</source>
      <translation>Fügen Sie der Bibliothek Dateien oder Ordner hinzu, oder legen Sie sie irgendwo in diesem Fenster ab.</translation>
    </message>
    <message>
      <source>Ask in plain words. The best passage appears at once, an answer after it.</source>
      <translation>Fragen Sie mit Ihren eigenen Worten. Die beste Textstelle erscheint sofort, danach eine Antwort.</translation>
    </message>
    <message>
      <source>Click a citation to stand in front of the sentence it comes from.</source>
      <translation>Klicken Sie auf einen Beleg: Er führt zu dem Satz, aus dem er stammt.</translation>
    </message>
    <message>
      <source>Ask your own files</source>
      <translation>Fragen Sie Ihre eigenen Dateien</translation>
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>The reason is told when the answer is finished.</source>
      <translation>Der Grund wird genannt, wenn die Antwort fertig ist.</translation>
    </message>
    <message>
      <source>Ask a question first: then Carrel can say why a file is not among its results.</source>
      <translation>Stellen Sie zuerst eine Frage: Dann kann Carrel sagen, warum eine Datei nicht unter den Treffern ist.</translation>
    </message>
    <message>
      <source>Which file did you expect?</source>
      <translation>Welche Datei haben Sie erwartet?</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>Open the passage</source>
      <translation>Textstelle öffnen</translation>
    </message>
    <message>
      <source>Its best passage</source>
      <translation>Beste Textstelle der Datei</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>Befehl suchen</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>No command of this name.</source>
      <translation>Kein Befehl dieses Namens.</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Alle Befehle</translation>
    </message>
    <message>
      <source>Drop to add to your library</source>
      <translation>Ablegen, um zur Bibliothek hinzuzufügen</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Dunkle Darstellung</translation>
    </message>
    <message>
      <source>Hide the pane: {name}</source>
      <translation>Fensterbereich ausblenden: {name}</translation>
    </message>
    <message>
      <source>Show the pane: {name}</source>
      <translation>Fensterbereich einblenden: {name}</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Helle Darstellung</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute and waits now. Your library is safe.</source>
      <translation>Die Engine ist innerhalb einer Minute dreimal stehen geblieben und wartet jetzt. Ihre Bibliothek ist unversehrt.</translation>
    </message>
    <message>
      <source>Another Carrel uses this library, in a terminal perhaps. Close it, then try again.</source>
      <translation>Ein anderes Carrel verwendet diese Bibliothek, vielleicht in einem Terminal. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The engine stopped and runs again. Your library is safe, the answer was cut off.</source>
      <translation>Die Engine ist stehen geblieben und läuft wieder. Ihre Bibliothek ist unversehrt, die Antwort wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The disk is full. Free some space: indexing goes on where it stopped, and nothing is lost.</source>
      <translation>Der Datenträger ist voll. Schaffen Sie Platz: Die Indexierung geht dort weiter, wo sie aufgehört hat, und nichts geht verloren.</translation>
    </message>
    <message>
      <source>The disk is full, so what you added is not in the library. Free some space, then try again.</source>
      <translation>Der Datenträger ist voll. Was Sie hinzugefügt haben, ist deshalb nicht in der Bibliothek. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <source>Start it again</source>
      <translation>Neu starten</translation>
    </message>
    <message>
      <source>Engine stopped</source>
      <translation>Engine angehalten</translation>
    </message>
    <message>
      <source>Show the file</source>
      <translation>Datei zeigen</translation>
    </message>
    <message>
      <source>Start with the defaults</source>
      <translation>Mit den Vorgaben starten</translation>
    </message>
    <message>
      <source>This desktop gives no program a key of its own. In its settings, bind a key to the command “carrel --quick”.</source>
      <translation>Dieser Desktop gibt keinem Programm eine eigene Taste. Legen Sie in seinen Einstellungen eine Taste auf den Befehl „carrel --quick“.</translation>
    </message>
    <message>
      <source>{keys} cannot be used from other programs; choose Ctrl, Alt or Meta and a key.</source>
      <translation>{keys} lässt sich nicht aus anderen Programmen verwenden; wählen Sie Strg, Alt oder Meta und eine Taste.</translation>
    </message>
    <message>
      <source>Another program has the key {keys} already. Choose another one in the settings.</source>
      <translation>Ein anderes Programm hat die Taste {keys} schon. Wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message>
      <source>The key {keys} cannot be asked for: the X11 library is missing on this computer.</source>
      <translation>Die Taste {keys} lässt sich nicht anfordern: Die X11-Bibliothek fehlt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Esc closes this window. The question is kept among your conversations.</source>
      <translation>Esc schließt dieses Fenster. Die Frage bleibt unter Ihren Gesprächen.</translation>
    </message>
    <message>
      <source>Quick question</source>
      <translation>Schnelle Frage</translation>
    </message>
    <message>
      <source>Close the quick question</source>
      <translation>Schnelle Frage schließen</translation>
    </message>
    <message>
      <source>Open in Carrel</source>
      <translation>In Carrel öffnen</translation>
    </message>
    <message>
      <source>Everything can be done with the keyboard. Ctrl+K finds what has no key of its own.</source>
      <translation>Alles geht mit der Tastatur. Strg+K findet, was keine eigene Taste hat.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>{name}: {state}</source>
      <translation>{name}: {state}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>State of Carrel</source>
      <translation>Zustand von Carrel</translation>
    </message>
    <message>
      <source>This desktop has no tray, so Carrel cannot stay there.</source>
      <translation>Dieser Desktop hat keinen Infobereich, deshalb kann Carrel dort nicht bleiben.</translation>
    </message>
    <message>
      <source>Carrel goes on in the tray. Quit it from there, or with Ctrl+Q.</source>
      <translation>Carrel läuft im Infobereich weiter. Beenden Sie es dort oder mit Strg+Q.</translation>
    </message>
    <message>
      <source>Open Carrel</source>
      <translation>Carrel öffnen</translation>
    </message>
    <message>
      <source>Quit Carrel</source>
      <translation>Carrel beenden</translation>
    </message>
    <message>
      <source>Go on indexing</source>
      <translation>Indexierung fortsetzen</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>Indexierung pausieren</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>Neue Sammlung</translation>
    </message>
    <message>
      <source>Added to “{name}”.</source>
      <translation>Zu „{name}“ hinzugefügt.</translation>
    </message>
    <message>
      <source>“{name}” is a collection now.</source>
      <translation>„{name}“ ist jetzt eine Sammlung.</translation>
    </message>
    <message>
      <source>Removed from “{name}”.</source>
      <translation>Aus „{name}“ entfernt.</translation>
    </message>
    <message>
      <source>There is another collection called “{name}”.</source>
      <translation>Eine andere Sammlung heißt schon „{name}“.</translation>
    </message>
    <message>
      <source>“{old}” is called “{new}” now.</source>
      <translation>„{old}“ heißt jetzt „{new}“.</translation>
    </message>
    <message>
      <source>Rename the collection</source>
      <translation>Sammlung umbenennen</translation>
    </message>
    <message>
      <source>Name of the collection</source>
      <translation>Name der Sammlung</translation>
    </message>
    <message>
      <source>Delete the collection “{name}”?</source>
      <translation>Sammlung „{name}“ löschen?</translation>
    </message>
    <message>
      <source>Its files stay in the library and on disk.</source>
      <translation>Die Dateien darin bleiben in der Bibliothek und auf dem Datenträger.</translation>
    </message>
    <message>
      <source>Details of the file</source>
      <translation>Einzelheiten der Datei</translation>
    </message>
    <message>
      <source>Close the details</source>
      <translation>Einzelheiten schließen</translation>
    </message>
    <message>
      <source>Open here</source>
      <translation>Hier öffnen</translation>
    </message>
    <message>
      <source>Read this file again</source>
      <translation>Diese Datei neu lesen</translation>
    </message>
    <message>
      <source>Forget this file…</source>
      <translation>Diese Datei entfernen…</translation>
    </message>
    <message>
      <source>Details of {name}</source>
      <translation>Einzelheiten zu {name}</translation>
    </message>
    <message>
      <source>Not read yet: indexing was stopped.</source>
      <translation>Noch nicht gelesen: Die Indexierung wurde angehalten.</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies) elsewhere in the library:</source>
      <translation>
        <numerusform>%Ln Kopie anderswo in der Bibliothek:</numerusform>
        <numerusform>%Ln Kopien anderswo in der Bibliothek:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <comment>copies of a file</comment>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>Text document</source>
      <translation>Textdokument</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>Folien</translation>
    </message>
    <message>
      <source>Spreadsheet</source>
      <translation>Arbeitsmappe</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Buch</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Notebook</source>
      <translation>Notebook</translation>
    </message>
    <message>
      <source>Source code</source>
      <translation>Quelltext</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>{kind}, {size}</source>
      <translation>{kind}, {size}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Text quality</source>
      <translation>Textqualität</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>Erkannt</translation>
    </message>
    <message>
      <source>Indexed</source>
      <translation>Indexiert</translation>
    </message>
    <message>
      <source>good</source>
      <comment>text</comment>
      <translation>gut</translation>
    </message>
    <message>
      <source>fair</source>
      <comment>text</comment>
      <translation>mittel</translation>
    </message>
    <message>
      <source>poor</source>
      <comment>text</comment>
      <translation>schlecht</translation>
    </message>
    <message numerus="yes">
      <source>%Ln passage(s)</source>
      <translation>
        <numerusform>%Ln Textstelle</numerusform>
        <numerusform>%Ln Textstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>all pages, from pictures</source>
      <translation>alle Seiten, aus Bildern</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s), from pictures</source>
      <translation>
        <numerusform>%Ln Seite, aus Bildern</numerusform>
        <numerusform>%Ln Seiten, aus Bildern</numerusform>
      </translation>
    </message>
    <message>
      <source>Files in the library</source>
      <translation>Dateien in der Bibliothek</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <translation>{name}, {state}</translation>
    </message>
    <message>
      <source>Indexing progress</source>
      <translation>Fortschritt der Indexierung</translation>
    </message>
    <message>
      <source>File at hand</source>
      <translation>Aktuelle Datei</translation>
    </message>
    <message>
      <source>Stop indexing</source>
      <translation>Indexierung anhalten</translation>
    </message>
    <message>
      <source>Stop indexing; it can go on later</source>
      <translation>Indexierung anhalten; sie kann später weitergehen</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Retry failed files</source>
      <translation>Fehlgeschlagene Dateien erneut versuchen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Index the stopped files</source>
      <translation>Die angehaltenen Dateien indexieren</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>Indexierung fortsetzen</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read</source>
      <translation>
        <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
        <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) not read: stopped</source>
      <translation>
        <numerusform>%Ln Datei nicht gelesen: angehalten</numerusform>
        <numerusform>%Ln Dateien nicht gelesen: angehalten</numerusform>
      </translation>
    </message>
    <message>
      <source>{words}. Shows them</source>
      <translation>{words}. Zeigt sie</translation>
    </message>
    <message>
      <source>Paused at {progress}</source>
      <translation>Pausiert bei {progress}</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>Die Indexierung ist pausiert</translation>
    </message>
    <message>
      <source>{progress}, {left}</source>
      <translation>{progress}, {left}</translation>
    </message>
    <message>
      <source>Nothing on disk is touched. Answers that were made from it leave the conversations too.</source>
      <translation>Auf dem Datenträger wird nichts angerührt. Antworten, die daraus entstanden sind, verschwinden auch aus den Gesprächen.</translation>
    </message>
    <message>
      <source>Adding {names} to your library.</source>
      <translation>Wird zu Ihrer Bibliothek hinzugefügt: {names}.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>%Ln Datei aus der Bibliothek nehmen?</numerusform>
        <numerusform>%Ln Dateien aus der Bibliothek nehmen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Take this file out of the library?</source>
      <translation>Diese Datei aus der Bibliothek nehmen?</translation>
    </message>
    <message numerus="yes">
      <source>Take this folder and its %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>Diesen Ordner und seine %Ln Datei aus der Bibliothek nehmen?</numerusform>
        <numerusform>Diesen Ordner und seine %Ln Dateien aus der Bibliothek nehmen?</numerusform>
      </translation>
    </message>
    <message>
      <source>What Carrel can read</source>
      <translation>Was Carrel lesen kann</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>Dateien hinzufügen</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Ordner hinzufügen</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read.</source>
      <translation>
        <numerusform>%Ln Datei konnte nicht gelesen werden.</numerusform>
        <numerusform>%Ln Dateien konnten nicht gelesen werden.</numerusform>
      </translation>
    </message>
    <message>
      <source>There was nothing to free.</source>
      <translation>Es gab nichts freizugeben.</translation>
    </message>
    <message>
      <source>Freed {size}.</source>
      <translation>{size} freigegeben.</translation>
    </message>
    <message>
      <source>Drop files or folders here</source>
      <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
      <source>PDF, Office files, web pages, mail, books, pictures, and more. They stay in place.</source>
      <translation>PDF, Office-Dateien, Webseiten, E-Mails, Bücher, Bilder und mehr. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>Try the sample library</source>
      <translation>Beispielbibliothek ausprobieren</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Filter files</source>
      <translation>Dateien filtern</translation>
    </message>
    <message>
      <source>Words of names and folders, in any order</source>
      <translation>Wörter aus Namen und Ordnern, in beliebiger Reihenfolge</translation>
    </message>
    <message>
      <source>Filter files by name or folder</source>
      <translation>Dateien nach Name oder Ordner filtern</translation>
    </message>
    <message>
      <source>Show all sections</source>
      <translation>Alle Abschnitte zeigen</translation>
    </message>
    <message>
      <source>Show only the chosen section</source>
      <translation>Nur den gewählten Abschnitt zeigen</translation>
    </message>
    <message>
      <source>Ask only this file</source>
      <translation>Nur diese Datei fragen</translation>
    </message>
    <message>
      <source>Ask only these files</source>
      <translation>Nur diese Dateien fragen</translation>
    </message>
    <message>
      <source>Tick or untick</source>
      <translation>Haken setzen oder entfernen</translation>
    </message>
    <message>
      <source>Remove from “{name}”</source>
      <translation>Aus „{name}“ entfernen</translation>
    </message>
    <message>
      <source>Forget…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Ask only this folder</source>
      <translation>Nur diesen Ordner fragen</translation>
    </message>
    <message>
      <source>Forget this folder…</source>
      <translation>Diesen Ordner entfernen…</translation>
    </message>
    <message>
      <source>Ask only this collection</source>
      <translation>Nur diese Sammlung fragen</translation>
    </message>
    <message>
      <source>Delete this collection…</source>
      <translation>Diese Sammlung löschen…</translation>
    </message>
    <message>
      <source>Retry all</source>
      <translation>Alle erneut versuchen</translation>
    </message>
    <message>
      <source>Untick all</source>
      <translation>Alle Haken entfernen</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>Zu einer Sammlung hinzufügen</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>Neue Sammlung…</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <source>Show all files</source>
      <translation>Alle Dateien zeigen</translation>
    </message>
    <message>
      <source>No file here has “{words}” in its name or folder.</source>
      <translation>Keine Datei hier hat „{words}“ im Namen oder Ordner.</translation>
    </message>
    <message>
      <source>There are no files here.</source>
      <translation>Hier sind keine Dateien.</translation>
    </message>
    <message>
      <source>Opening your library…</source>
      <translation>Ihre Bibliothek wird geöffnet…</translation>
    </message>
    <message>
      <source>changed in the past week</source>
      <translation>in den letzten sieben Tagen geändert</translation>
    </message>
    <message>
      <source>changed in the past month</source>
      <translation>in den letzten 31 Tagen geändert</translation>
    </message>
    <message>
      <source>changed in the past year</source>
      <translation>in den letzten zwölf Monaten geändert</translation>
    </message>
    <message>
      <source>changed {first} to {last}</source>
      <translation>geändert {first} bis {last}</translation>
    </message>
    <message>
      <source>changed since {day}</source>
      <translation>geändert seit {day}</translation>
    </message>
    <message>
      <source>changed until {day}</source>
      <translation>geändert bis {day}</translation>
    </message>
    <message numerus="yes">
      <source>{name} and %Ln more</source>
      <comment>one of several files</comment>
      <translation>
        <numerusform>{name} und %Ln weitere</numerusform>
        <numerusform>{name} und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>Only in {place} · {limits}</source>
      <translation>Nur in {place} · {limits}</translation>
    </message>
    <message>
      <source>Only in {place}</source>
      <translation>Nur in {place}</translation>
    </message>
    <message>
      <source>Only {limits}</source>
      <comment>kinds of files</comment>
      <translation>Nur {limits}</translation>
    </message>
    <message>
      <source>Only files {limits}</source>
      <translation>Nur Dateien, {limits}</translation>
    </message>
    <message>
      <source>Folder {name}</source>
      <translation>Ordner {name}</translation>
    </message>
    <message>
      <source>Sections of the library</source>
      <translation>Abschnitte der Bibliothek</translation>
    </message>
    <message>
      <source>Could not be read ({number})</source>
      <translation>Nicht lesbar ({number})</translation>
    </message>
    <message>
      <source>Stopped ({number})</source>
      <translation>Angehalten ({number})</translation>
    </message>
    <message>
      <source>Ticked ({number})</source>
      <translation>Angehakt ({number})</translation>
    </message>
    <message>
      <source>{path}
Changes are followed while Carrel is open.</source>
      <translation>{path}
Änderungen werden verfolgt, solange Carrel geöffnet ist.</translation>
    </message>
    <message>
      <source>Collection: {name}
While it is chosen and nothing is ticked, questions go only to it.</source>
      <translation>Sammlung: {name}
Solange sie gewählt und nichts angehakt ist, richten sich Fragen nur an sie.</translation>
    </message>
    <message>
      <source>Questions go only to what is ticked.</source>
      <translation>Fragen richten sich nur an das Angehakte.</translation>
    </message>
    <message numerus="yes">
      <source>Asking only %Ln ticked</source>
      <comment>files in the library</comment>
      <translation>
        <numerusform>Nur %Ln Angehaktes</numerusform>
        <numerusform>Nur %Ln Angehakte</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is ticked</source>
      <translation>Nichts ist angehakt</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly and is starting again.</source>
      <translation>Die Engine wurde unerwartet beendet und startet neu.</translation>
    </message>
    <message>
      <source>Ask again in a moment; your library is safe.</source>
      <translation>Fragen Sie gleich noch einmal; Ihre Bibliothek ist unversehrt.</translation>
    </message>
    <message>
      <source>The engine starts anew with the changed settings.</source>
      <translation>Die Engine startet mit den geänderten Einstellungen neu.</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute.</source>
      <translation>Die Engine ist innerhalb einer Minute dreimal stehen geblieben.</translation>
    </message>
    <message>
      <source>The engine cannot be started: {program}</source>
      <translation>Die Engine lässt sich nicht starten: {program}</translation>
    </message>
    <message>
      <source>The engine said something that was not understood: {reason}</source>
      <translation>Die Engine sagte etwas Unverständliches: {reason}</translation>
    </message>
    <message>
      <source>The engine is not running.</source>
      <translation>Die Engine läuft nicht.</translation>
    </message>
    <message>
      <source>Click a citation, or open a file of the library, to see it here.</source>
      <translation>Klicken Sie auf einen Beleg, oder öffnen Sie eine Datei der Bibliothek, um sie hier zu sehen.</translation>
    </message>
    <message>
      <source>The settings cannot be saved: {reason}.</source>
      <translation>Die Einstellungen können nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <source>The damaged settings cannot be set aside: {reason}.</source>
      <translation>Die beschädigten Einstellungen können nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Only files on this computer can be added; {address} was left out.</source>
      <translation>Nur Dateien auf diesem Computer lassen sich hinzufügen; {address} wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
      <source>Only files on this computer can be added; %Ln address(es) were left out.</source>
      <translation>
        <numerusform>Nur Dateien auf diesem Computer lassen sich hinzufügen; %Ln Adresse wurde ausgelassen.</numerusform>
        <numerusform>Nur Dateien auf diesem Computer lassen sich hinzufügen; %Ln Adressen wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text cannot be added by itself. Save it as a file, and drop that.</source>
      <translation>Text allein lässt sich nicht hinzufügen. Speichern Sie ihn als Datei, und legen Sie diese ab.</translation>
    </message>
    <message>
      <source>There is no file in what was dropped.</source>
      <translation>In dem Abgelegten ist keine Datei.</translation>
    </message>
    <message>
      <source>Today, {time}</source>
      <translation>Heute, {time}</translation>
    </message>
    <message>
      <source>Yesterday, {time}</source>
      <translation>Gestern, {time}</translation>
    </message>
    <message>
      <source>There is no file on the clipboard.</source>
      <translation>In der Zwischenablage ist keine Datei.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Something went wrong in the window. A report can be copied from “Report about Carrel”.</source>
      <translation>Im Fenster ging etwas schief. Ein Bericht lässt sich unter „Bericht über Carrel“ kopieren.</translation>
    </message>
    <message>
      <source>Something went wrong in the window. Carrel goes on, and nothing is lost.</source>
      <translation>Im Fenster ging etwas schief. Carrel läuft weiter, und nichts ist verloren.</translation>
    </message>
    <message>
      <source>What is running here, and what has failed since the window was opened.</source>
      <translation>Was hier läuft, und was fehlgeschlagen ist, seit das Fenster geöffnet wurde.</translation>
    </message>
    <message>
      <source>It holds no text of your files, no names of files, and no questions. Nothing is sent: copy it where you want it.</source>
      <translation>Er enthält keinen Text aus Ihren Dateien, keine Dateinamen und keine Fragen. Nichts wird gesendet: Kopieren Sie ihn, wohin Sie möchten.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ging schief</translation>
    </message>
    <message>
      <source>Report about Carrel</source>
      <translation>Bericht über Carrel</translation>
    </message>
    <message>
      <source>The report</source>
      <translation>Der Bericht</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Search and quotes already work.</source>
      <translation>Suche und Zitate funktionieren schon.</translation>
    </message>
    <message>
      <source>Without a network, a model file (GGUF) that you have can be added under Models.</source>
      <translation>Ohne Netzwerk lässt sich eine vorhandene Modelldatei (GGUF) unter „Modelle“ hinzufügen.</translation>
    </message>
    <message>
      <source>Install a language model</source>
      <translation>Ein Sprachmodell installieren</translation>
    </message>
    <message>
      <source>Download progress</source>
      <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Installieren</translation>
    </message>
    <message>
      <source>Add your own file…</source>
      <translation>Eigene Datei hinzufügen…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Answers are written by {model}.</source>
      <translation>Die Antworten schreibt {model}.</translation>
    </message>
    <message>
      <source>{size}, licence {licence}.</source>
      <translation>{size}, Lizenz {licence}.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Reads and writes for some seconds. A token is a word, or a part of one.</source>
      <translation>Liest und schreibt einige Sekunden lang. Ein Token ist ein Wort oder ein Teil davon.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Empfohlen</translation>
    </message>
    <message>
      <source>Your own file</source>
      <translation>Ihre eigene Datei</translation>
    </message>
    <message>
      <source>In memory</source>
      <translation>Im Arbeitsspeicher</translation>
    </message>
    <message>
      <source>Progress of {model}</source>
      <translation>Fortschritt von {model}</translation>
    </message>
    <message>
      <source>Unload</source>
      <translation>Entladen</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>{model} is installed.</source>
      <translation>{model} ist installiert.</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Wird gemessen…</translation>
    </message>
    <message>
      <source>Measure speed</source>
      <translation>Tempo messen</translation>
    </message>
    <message>
      <source>Answer with {model}</source>
      <translation>Mit {model} antworten</translation>
    </message>
    <message>
      <source>{action}: {model}</source>
      <comment>a button of one of several models</comment>
      <translation>{action}: {model}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {model}?</source>
      <translation>{model} entfernen?</translation>
    </message>
    <message>
      <source>Carrel has not tried this model: it is only as good as where it comes from.</source>
      <translation>Carrel hat dieses Modell nicht erprobt: Es ist nur so gut wie seine Herkunft.</translation>
    </message>
    <message>
      <source>Downloading: {done} of {total}</source>
      <translation>Wird heruntergeladen: {done} von {total}</translation>
    </message>
    <message>
      <source>Copying: {done} of {total}</source>
      <translation>Wird kopiert: {done} von {total}</translation>
    </message>
    <message>
      <source>Checking: {done} of {total}</source>
      <translation>Wird geprüft: {done} von {total}</translation>
    </message>
    <message>
      <source>{memory} of memory, {free} of it free</source>
      <translation>{memory} Arbeitsspeicher, davon {free} frei</translation>
    </message>
    <message numerus="yes">
      <source>%Ln processor core(s)</source>
      <translation>
        <numerusform>%Ln Prozessorkern</numerusform>
        <numerusform>%Ln Prozessorkerne</numerusform>
      </translation>
    </message>
    <message>
      <source>{gpu} is not used: models run on the processor</source>
      <translation>{gpu} wird nicht benutzt: Modelle laufen auf dem Prozessor</translation>
    </message>
    <message>
      <source>no graphics processor is used: models run on the processor</source>
      <translation>kein Grafikprozessor wird benutzt: Modelle laufen auf dem Prozessor</translation>
    </message>
    <message>
      <source>This computer: {facts}</source>
      <translation>Dieser Computer: {facts}</translation>
    </message>
    <message>
      <source>Carrel takes {used} now, with {model} loaded.</source>
      <translation>Carrel belegt jetzt {used}, {model} ist geladen.</translation>
    </message>
    <message>
      <source>Carrel takes {used} now. No model is loaded.</source>
      <translation>Carrel belegt jetzt {used}. Kein Modell ist geladen.</translation>
    </message>
    <message>
      <source>{size} on disk</source>
      <translation>{size} auf dem Datenträger</translation>
    </message>
    <message>
      <source>Fits this computer: needs {memory} of memory</source>
      <translation>Passt auf diesen Computer: braucht {memory} Arbeitsspeicher</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>Lizenz: {licence}</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, more than this computer has</source>
      <translation>Braucht {memory} Arbeitsspeicher, mehr als dieser Computer hat</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, this computer has {has}</source>
      <translation>Braucht {memory} Arbeitsspeicher, dieser Computer hat {has}</translation>
    </message>
    <message>
      <source>Reads {reads}, writes {writes} tokens a second here</source>
      <translation>Liest hier {reads} und schreibt {writes} Token pro Sekunde</translation>
    </message>
    <message>
      <source>Damaged: remove it and install it again</source>
      <translation>Beschädigt: entfernen und neu installieren</translation>
    </message>
    <message>
      <source>Installing…</source>
      <translation>Wird installiert…</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installiert</translation>
    </message>
    <message>
      <source>{arrived} of {size} are here</source>
      <translation>{arrived} von {size} sind da</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Nicht installiert</translation>
    </message>
    <message>
      <source>This deletes Carrel's copy and frees {size}. The file it was made of stays.</source>
      <translation>Das löscht Carrels Kopie und gibt {size} frei. Die Datei, aus der sie entstand, bleibt.</translation>
    </message>
    <message>
      <source>This deletes the {size} of it that are here.</source>
      <translation>Das löscht die {size}, die schon da sind.</translation>
    </message>
    <message>
      <source>This frees {size}. It can be installed again.</source>
      <translation>Das gibt {size} frei. Es lässt sich wieder installieren.</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Startet…</translation>
    </message>
    <message>
      <source>{size} a second</source>
      <translation>{size} pro Sekunde</translation>
    </message>
    <message>
      <source>Models write the answers. They are fetched once, checked, and then run on this computer.</source>
      <translation>Modelle schreiben die Antworten. Sie werden einmal geholt, geprüft und laufen dann auf diesem Computer.</translation>
    </message>
    <message>
      <source>Only language models in GGUF files (*.gguf) can be added here.</source>
      <translation>Hier lassen sich nur Sprachmodelle als GGUF-Dateien (*.gguf) hinzufügen.</translation>
    </message>
    <message>
      <source>Models are added one at a time.</source>
      <translation>Modelle werden nacheinander hinzugefügt.</translation>
    </message>
    <message>
      <source>Looking which models are here…</source>
      <translation>Es wird nachgesehen, welche Modelle da sind…</translation>
    </message>
    <message>
      <source>None: show quotes only</source>
      <translation>Keines: nur Zitate zeigen</translation>
    </message>
    <message>
      <source>Answer with quotes only, without a model</source>
      <translation>Nur mit Zitaten antworten, ohne Modell</translation>
    </message>
    <message>
      <source>Progress of your own file</source>
      <translation>Fortschritt Ihrer eigenen Datei</translation>
    </message>
    <message>
      <source>Cancel adding your own file</source>
      <translation>Hinzufügen der eigenen Datei abbrechen</translation>
    </message>
    <message>
      <source>Add your own file</source>
      <translation>Eigene Datei hinzufügen</translation>
    </message>
    <message>
      <source>Language models (*.gguf)</source>
      <translation>Sprachmodelle (*.gguf)</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <source>Check the files</source>
      <translation>Dateien prüfen</translation>
    </message>
    <message>
      <source>Reads every installed model and compares it with its SHA-256.</source>
      <translation>Liest jedes installierte Modell und vergleicht es mit seiner SHA-256-Prüfsumme.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) damaged: remove and install again.</source>
      <translation>
        <numerusform>%Ln Modell beschädigt: entfernen und neu installieren.</numerusform>
        <numerusform>%Ln Modelle beschädigt: entfernen und neu installieren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) checked: all as they should be.</source>
      <translation>
        <numerusform>%Ln Modell geprüft: alles in Ordnung.</numerusform>
        <numerusform>%Ln Modelle geprüft: alles in Ordnung.</numerusform>
      </translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Wait for the mains</source>
      <translation>Auf Netzstrom warten</translation>
    </message>
    <message>
      <source>Light, dark, or as the rest of this computer.</source>
      <translation>Hell, dunkel oder wie der Rest dieses Computers.</translation>
    </message>
    <message>
      <source>Counts when Carrel is started again.</source>
      <translation>Gilt, wenn Carrel neu gestartet wird.</translation>
    </message>
    <message>
      <source>Who writes the answers. Other models can be had under Models.</source>
      <translation>Wer die Antworten schreibt. Andere Modelle gibt es unter „Modelle“.</translation>
    </message>
    <message>
      <source>Indexing goes on, and Carrel is back at once.</source>
      <translation>Die Indexierung geht weiter, und Carrel ist sofort wieder da.</translation>
    </message>
    <message>
      <source>Press the keys that are to open a small question window anywhere.</source>
      <translation>Drücken Sie die Tasten, die überall ein kleines Fragefenster öffnen sollen.</translation>
    </message>
    <message>
      <source>Larger files are refused.</source>
      <translation>Größere Dateien werden abgelehnt.</translation>
    </message>
    <message>
      <source>Takes some seconds a page, only where a page has no text of its own.</source>
      <translation>Braucht einige Sekunden pro Seite, nur wo eine Seite keinen eigenen Text hat.</translation>
    </message>
    <message>
      <source>What indexing does while this computer is not plugged in.</source>
      <translation>Was die Indexierung tut, solange dieser Computer nicht am Netz hängt.</translation>
    </message>
    <message>
      <source>Frees disk space, and leaves no trace of what was forgotten or deleted.</source>
      <translation>Gibt Speicherplatz frei und lässt keine Spur von dem, was entfernt oder gelöscht wurde.</translation>
    </message>
    <message>
      <source>What is changed about reading files counts once this is closed: the engine starts anew.</source>
      <translation>Was am Lesen von Dateien geändert wird, gilt nach dem Schließen: Die Engine startet dann neu.</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Answers by</source>
      <translation>Antworten von</translation>
    </message>
    <message>
      <source>At hand</source>
      <translation>Griffbereit</translation>
    </message>
    <message>
      <source>Tray</source>
      <translation>Infobereich</translation>
    </message>
    <message>
      <source>Stay in the tray when the window is closed</source>
      <translation>Im Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
      <source>Reading files</source>
      <translation>Dateien lesen</translation>
    </message>
    <message>
      <source>Scans</source>
      <translation>Scans</translation>
    </message>
    <message>
      <source>Recognise text in scans and pictures</source>
      <translation>Text in Scans und Bildern erkennen</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>Im Akkubetrieb</translation>
    </message>
    <message>
      <source>Largest file</source>
      <translation>Größte Datei</translation>
    </message>
    <message>
      <source>Tidy up the library</source>
      <translation>Bibliothek aufräumen</translation>
    </message>
    <message>
      <source>Result of tidying up</source>
      <translation>Ergebnis des Aufräumens</translation>
    </message>
    <message>
      <source>Disk space</source>
      <translation>Speicherplatz</translation>
    </message>
    <message>
      <source>The best that is installed</source>
      <translation>Das beste installierte</translation>
    </message>
    <message>
      <source>None: quotes only</source>
      <translation>Keines: nur Zitate</translation>
    </message>
    <message>
      <source>Tidying up…</source>
      <translation>Wird aufgeräumt…</translation>
    </message>
    <message>
      <source> MB</source>
      <comment>after a number</comment>
      <translation> MB</translation>
    </message>
    <message>
      <source>Reset to default: {setting}</source>
      <translation>Auf die Vorgabe zurücksetzen: {setting}</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <translation>In dieser Quelle suchen</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>Suche schließen</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Go to a page: its number or its name</source>
      <translation>Zu einer Seite gehen: Nummer oder Name</translation>
    </message>
    <message>
      <source>Previous cited passage</source>
      <translation>Vorige zitierte Textstelle</translation>
    </message>
    <message>
      <source>Next cited passage</source>
      <translation>Nächste zitierte Textstelle</translation>
    </message>
    <message>
      <source>Passage {number} of {count}</source>
      <translation>Textstelle {number} von {count}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln cited passage(s)</source>
      <translation>
        <numerusform>%Ln zitierte Textstelle</numerusform>
        <numerusform>%Ln zitierte Textstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>This file has no outline.</source>
      <translation>Diese Datei hat keine Gliederung.</translation>
    </message>
    <message>
      <source>Reading the outline…</source>
      <translation>Die Gliederung wird gelesen…</translation>
    </message>
    <message>
      <source>The outline of this file cannot be read.</source>
      <translation>Die Gliederung dieser Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>Outline of the file</source>
      <translation>Gliederung der Datei</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy with its source</source>
      <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
      <source>Select this page</source>
      <translation>Diese Seite auswählen</translation>
    </message>
    <message>
      <source>Links on this page</source>
      <translation>Links auf dieser Seite</translation>
    </message>
    <message>
      <source>Page {page}</source>
      <translation>Seite {page}</translation>
    </message>
    <message>
      <source>PDF pages</source>
      <translation>PDF-Seiten</translation>
    </message>
    <message>
      <source>Page {page}, cited passage: {quote}
Text of the page: {text}</source>
      <translation>Seite {page}, zitierte Textstelle: {quote}
Text der Seite: {text}</translation>
    </message>
    <message>
      <source>Page {page}. Text of the page: {text}</source>
      <translation>Seite {page}. Text der Seite: {text}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Gliederung</translation>
    </message>
    <message>
      <source>Pages of the file</source>
      <translation>Seiten der Datei</translation>
    </message>
    <message>
      <source>Recognised text: {text}</source>
      <translation>Erkannter Text: {text}</translation>
    </message>
    <message>
      <source>part {number} of {count}</source>
      <translation>Teil {number} von {count}</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>Text der Quelle</translation>
    </message>
    <message>
      <source>Cited passage: {text}</source>
      <translation>Zitierte Textstelle: {text}</translation>
    </message>
    <message>
      <source>Find in the source</source>
      <translation>In der Quelle suchen</translation>
    </message>
    <message>
      <source>Go to a page…</source>
      <translation>Zu einer Seite gehen…</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Fit the width</source>
      <translation>Breite einpassen</translation>
    </message>
    <message>
      <source>Fit the page</source>
      <translation>Seite einpassen</translation>
    </message>
    <message>
      <source>Show or hide pages and outline</source>
      <translation>Seiten und Gliederung ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Copy the selection with its source</source>
      <translation>Auswahl mit Quelle kopieren</translation>
    </message>
    <message>
      <source>Open the source in its own program</source>
      <translation>Quelle im zugehörigen Programm öffnen</translation>
    </message>
    <message>
      <source>Show the source in its folder</source>
      <translation>Quelle im Ordner zeigen</translation>
    </message>
    <message>
      <source>“{text}” ({file}, {place})</source>
      <translation>„{text}“ ({file}, {place})</translation>
    </message>
    <message>
      <source>“{text}” ({file})</source>
      <translation>„{text}“ ({file})</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>{here} of more than {count}</source>
      <translation>{here} von mehr als {count}</translation>
    </message>
    <message>
      <source>More than {count}</source>
      <translation>Mehr als {count}</translation>
    </message>
    <message>
      <source>{here} of {count}</source>
      <translation>{here} von {count}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es)</source>
      <translation>
        <numerusform>%Ln Treffer</numerusform>
        <numerusform>%Ln Treffer</numerusform>
      </translation>
    </message>
    <message>
      <source>Pages and outline</source>
      <translation>Seiten und Gliederung</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Text zeigen</translation>
    </message>
    <message>
      <source>Close the source</source>
      <translation>Quelle schließen</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>Zoom: {percent} %</source>
      <translation>Zoom: {percent} %</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>Tatsächliche Größe</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
      <source>The file is no longer on disk. This is the text as it was indexed.</source>
      <translation>Die Datei ist nicht mehr auf dem Datenträger. Dies ist der Text, wie er indexiert wurde.</translation>
    </message>
    <message>
      <source>The file has changed since it was indexed. This is the text as it was then.</source>
      <translation>Die Datei hat sich seit der Indexierung geändert. Dies ist der Text, wie er damals war.</translation>
    </message>
    <message>
      <source>The file cannot be shown as PDF. This is its text.</source>
      <translation>Die Datei kann nicht als PDF gezeigt werden. Dies ist ihr Text.</translation>
    </message>
    <message>
      <source>The file is protected by a password. This is its text as far as it is known.</source>
      <translation>Die Datei ist durch ein Passwort geschützt. Dies ist ihr Text, soweit er bekannt ist.</translation>
    </message>
    <message>
      <source>The file has no pages that could be shown. This is its text.</source>
      <translation>Die Datei hat keine Seiten, die gezeigt werden könnten. Dies ist ihr Text.</translation>
    </message>
    <message>
      <source>The picture cannot be shown. This is the text that was recognised in it.</source>
      <translation>Das Bild kann nicht gezeigt werden. Dies ist der Text, der darin erkannt wurde.</translation>
    </message>
    <message>
      <source>This page is a picture. Its text has not been recognised.</source>
      <translation>Diese Seite ist ein Bild. Ihr Text wurde nicht erkannt.</translation>
    </message>
    <message>
      <source>The stored text of this page has changed; the passage cannot be marked.</source>
      <translation>Der gespeicherte Text dieser Seite hat sich geändert; die Textstelle lässt sich nicht markieren.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <source>No program could be started for this file.</source>
      <translation>Für diese Datei ließ sich kein Programm starten.</translation>
    </message>
    <message>
      <source>The folder could not be shown.</source>
      <translation>Der Ordner ließ sich nicht zeigen.</translation>
    </message>
    <message>
      <source>There is no page “{page}” in this file.</source>
      <translation>In dieser Datei gibt es keine Seite „{page}“.</translation>
    </message>
    <message>
      <source>Carrel opens no network addresses. This link leads to {address}</source>
      <translation>Carrel öffnet keine Netzadressen. Dieser Link führt zu {address}</translation>
    </message>
    <message>
      <source>{page}: {note}</source>
      <translation>{page}: {note}</translation>
    </message>
    <message>
      <source>p. {label} of {count}</source>
      <translation>S. {label} von {count}</translation>
    </message>
    <message>
      <source>p. {label} ({number}) of {count}</source>
      <translation>S. {label} ({number}) von {count}</translation>
    </message>
    <message>
      <source>{place} · {number} of {count}</source>
      <translation>{place} · {number} von {count}</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} von {count}</translation>
    </message>
    <message>
      <source>What was repaired, what could not be done, and what was passed over.</source>
      <translation>Was repariert wurde, was nicht ging und was übergangen wurde.</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Messages, newest first</source>
      <translation>Meldungen, neueste zuerst</translation>
    </message>
    <message>
      <source>Nothing has been said yet.</source>
      <translation>Bisher wurde nichts gemeldet.</translation>
    </message>
    <message>
      <source>Restarting…</source>
      <translation>Startet neu…</translation>
    </message>
    <message>
      <source>Questions, files and answers never leave this computer.</source>
      <translation>Fragen, Dateien und Antworten verlassen diesen Computer nie.</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Letzte Meldung</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>Neu starten</translation>
    </message>
    <message>
      <source>Restart the engine</source>
      <translation>Engine neu starten</translation>
    </message>
    <message>
      <source>The engine is running again.</source>
      <translation>Die Engine läuft wieder.</translation>
    </message>
    <message>
      <source>Memory {size}</source>
      <translation>Speicher {size}</translation>
    </message>
    <message>
      <source>Window: {size}</source>
      <translation>Fenster: {size}</translation>
    </message>
    <message>
      <source>Engine, readers and model: {size}</source>
      <translation>Engine, Leseprozesse und Modell: {size}</translation>
    </message>
    <message>
      <source>Loaded model: {name}</source>
      <translation>Geladenes Modell: {name}</translation>
    </message>
    <message>
      <source>Free on this computer: {free} of {whole}</source>
      <translation>Frei auf diesem Computer: {free} von {whole}</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Lädt herunter</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new message(s)</source>
      <translation>
        <numerusform>%Ln neue Meldung</numerusform>
        <numerusform>%Ln neue Meldungen</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers by: {name}. Opens the models.</source>
      <translation>Antworten von: {name}. Öffnet die Modelle.</translation>
    </message>
    <message>
      <source>Indexing paused</source>
      <translation>Indexierung pausiert</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Indexing {progress}, {time}</source>
      <translation>Indexiert {progress}, {time}</translation>
    </message>
    <message>
      <source>Indexing {progress}</source>
      <translation>Indexiert {progress}</translation>
    </message>
    <message>
      <source>Go to the question box</source>
      <translation>Zum Fragefeld gehen</translation>
    </message>
    <message>
      <source>Show or hide the list of conversations</source>
      <translation>Liste der Gespräche ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Einen Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Ask all files again: untick all</source>
      <translation>Wieder alle Dateien fragen: alle Haken entfernen</translation>
    </message>
    <message>
      <source>Filter files by name</source>
      <translation>Dateien nach Namen filtern</translation>
    </message>
    <message>
      <source>Show or hide the library</source>
      <translation>Bibliothek ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Show or hide the conversation</source>
      <translation>Gespräch ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Show or hide the source</source>
      <translation>Quelle ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Go to the next pane</source>
      <translation>Zum nächsten Fensterbereich gehen</translation>
    </message>
    <message>
      <source>Go to the pane before</source>
      <translation>Zum vorigen Fensterbereich gehen</translation>
    </message>
    <message>
      <source>Light or dark theme</source>
      <translation>Helle oder dunkle Darstellung</translation>
    </message>
    <message>
      <source>Report about Carrel, to copy</source>
      <translation>Bericht über Carrel, zum Kopieren</translation>
    </message>
    <message>
      <source>Send the question</source>
      <translation>Frage absenden</translation>
    </message>
    <message>
      <source>New line in the question</source>
      <translation>Neue Zeile in der Frage</translation>
    </message>
    <message>
      <source>Bring back the last question</source>
      <translation>Letzte Frage zurückholen</translation>
    </message>
    <message>
      <source>Rename the chosen conversation</source>
      <translation>Gewähltes Gespräch umbenennen</translation>
    </message>
    <message>
      <source>Delete the chosen conversation</source>
      <translation>Gewähltes Gespräch löschen</translation>
    </message>
    <message>
      <source>Take the chosen files out of the library</source>
      <translation>Gewählte Dateien aus der Bibliothek nehmen</translation>
    </message>
    <message>
      <source>Tick what is chosen: questions go only to it</source>
      <translation>Das Gewählte anhaken: Fragen richten sich nur daran</translation>
    </message>
    <message>
      <source>Paste files into the library</source>
      <translation>Dateien in die Bibliothek einfügen</translation>
    </message>
    <message>
      <source>Name a file that the question is for</source>
      <translation>Eine Datei nennen, der die Frage gilt</translation>
    </message>
    <message>
      <source>Stop the answer, or close what is open on top</source>
      <translation>Antwort anhalten oder schließen, was obenauf offen ist</translation>
    </message>
    <message>
      <source>opening pages</source>
      <translation>erste Seiten</translation>
    </message>
    <message>
      <source>{place}, part {n}</source>
      <translation>{place}, Teil {n}</translation>
    </message>
    <message>
      <source>attachment {name}, {place}</source>
      <translation>Anhang {name}, {place}</translation>
    </message>
    <message>
      <source>attachment {name}</source>
      <translation>Anhang {name}</translation>
    </message>
    <message>
      <source>slide {n}</source>
      <translation>Folie {n}</translation>
    </message>
    <message>
      <source>sheet {name}</source>
      <translation>Blatt {name}</translation>
    </message>
    <message>
      <source>chapter {name}</source>
      <translation>Kapitel {name}</translation>
    </message>
    <message>
      <source>part {n}</source>
      <translation>Teil {n}</translation>
    </message>
    <message>
      <source>picture {n}</source>
      <translation>Bild {n}</translation>
    </message>
    <message>
      <source>page {name}</source>
      <translation>Seite {name}</translation>
    </message>
    <message>
      <source>{n} question, {since} to {until}</source>
      <translation>{n} Frage, {since} bis {until}</translation>
    </message>
    <message>
      <source>{n} questions, {since} to {until}</source>
      <translation>{n} Fragen, {since} bis {until}</translation>
    </message>
    <message>
      <source>{n} question, {day}</source>
      <translation>{n} Frage, {day}</translation>
    </message>
    <message>
      <source>{n} questions, {day}</source>
      <translation>{n} Fragen, {day}</translation>
    </message>
    <message>
      <source>Asked as “{question}”.</source>
      <translation>Gefragt als „{question}“.</translation>
    </message>
    <message>
      <source>Nearest passages:</source>
      <translation>Nächstliegende Textstellen:</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <source>not supported by your files</source>
      <translation>nicht durch Ihre Dateien belegt</translation>
    </message>
    <message>
      <source>{n} of {number} parts not or only partly supported</source>
      <translation>{n} von {number} Teilen nicht oder nur teilweise belegt</translation>
    </message>
    <message>
      <source>Sources: none</source>
      <translation>Quellen: keine</translation>
    </message>
    <message>
      <source>Sources:{markers}</source>
      <translation>Quellen:{markers}</translation>
    </message>
    <message>
      <source>Interrupted: the answer was stopped before its end.</source>
      <translation>Unterbrochen: Die Antwort wurde vor dem Ende angehalten.</translation>
    </message>
    <message>
      <source>Read for it: {n} of {number} pages, {limit} of {count} files.</source>
      <translation>Dafür gelesen: {n} von {number} Seiten, {limit} von {count} Dateien.</translation>
    </message>
    <message>
      <source>Rated good.</source>
      <translation>Als gut bewertet.</translation>
    </message>
    <message>
      <source>Rated bad.</source>
      <translation>Als schlecht bewertet.</translation>
    </message>
    <message>
      <source>Changed or gone since the answer was given: {files}.</source>
      <translation>Seit dieser Antwort geändert oder nicht mehr da: {files}.</translation>
    </message>
    <message>
      <source>Answered {moment} in quotes, without a model.</source>
      <translation>Beantwortet am {moment} in Zitaten, ohne Modell.</translation>
    </message>
    <message>
      <source>Answered {moment} by {model}.</source>
      <translation>Beantwortet am {moment} von {model}.</translation>
    </message>
    <message>
      <source>Ask everywhere, or choose other places, types or dates.</source>
      <translation>Fragen Sie überall, oder wählen Sie andere Orte, Typen oder Zeiträume.</translation>
    </message>
    <message>
      <source>Check the spelling, or whether the drive is connected.</source>
      <translation>Prüfen Sie die Schreibweise, und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
      <source>Check the file's permissions, or close the program that holds it.</source>
      <translation>Prüfen Sie die Zugriffsrechte der Datei, oder schließen Sie das Programm, das sie geöffnet hält.</translation>
    </message>
    <message>
      <source>Split the file, or raise the limit in settings.json (max_file_mb).</source>
      <translation>Teilen Sie die Datei, oder erhöhen Sie die Grenze in settings.json (max_file_mb).</translation>
    </message>
    <message>
      <source>Save a copy in a common format, such as PDF, DOCX or plain text.</source>
      <translation>Speichern Sie eine Kopie in einem gängigen Format wie PDF, DOCX oder reinem Text.</translation>
    </message>
    <message>
      <source>Save a copy without the password and add that.</source>
      <translation>Speichern Sie eine Kopie ohne Passwort, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>Open it in its own program and save it again.</source>
      <translation>Öffnen Sie sie im zugehörigen Programm, und speichern Sie sie neu.</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
      <source>If you trust the file, raise the limit in settings.json.</source>
      <translation>Wenn Sie der Datei vertrauen, erhöhen Sie die Grenze in settings.json.</translation>
    </message>
    <message>
      <source>Have the cloud program keep it on this computer.</source>
      <translation>Lassen Sie das Cloud-Programm sie auf diesem Computer behalten.</translation>
    </message>
    <message>
      <source>Retry reads it.</source>
      <translation>„Erneut versuchen“ liest sie.</translation>
    </message>
    <message>
      <source>`carrel models list` shows the names.</source>
      <translation>`carrel models list` zeigt die Namen.</translation>
    </message>
    <message>
      <source>Install it first: `carrel models install NAME`.</source>
      <translation>Installieren Sie es zuerst: `carrel models install NAME`.</translation>
    </message>
    <message>
      <source>Remove it and install it again.</source>
      <translation>Entfernen Sie es, und installieren Sie es neu.</translation>
    </message>
    <message>
      <source>It is not a usable GGUF text model; choose another.</source>
      <translation>Es ist kein brauchbares GGUF-Textmodell; wählen Sie ein anderes.</translation>
    </message>
    <message>
      <source>Ask again; the model is started anew. If it happens again, choose a smaller model.</source>
      <translation>Fragen Sie noch einmal; das Modell wird neu gestartet. Wenn es wieder geschieht, wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
      <source>Ask a shorter question, or choose a model with a longer context.</source>
      <translation>Stellen Sie eine kürzere Frage, oder wählen Sie ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
      <source>Check the network and try again; what has arrived is kept.</source>
      <translation>Prüfen Sie das Netzwerk, und versuchen Sie es noch einmal; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Close the other Carrel, or give this one a folder of its own with --home.</source>
      <translation>Schließen Sie das andere Carrel, oder geben Sie diesem mit --home einen eigenen Ordner.</translation>
    </message>
    <message>
      <source>Choose another folder with --home, or mend its permissions.</source>
      <translation>Wählen Sie mit --home einen anderen Ordner, oder berichtigen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
      <source>Free some space; indexing goes on where it stopped.</source>
      <translation>Schaffen Sie Platz; die Indexierung geht dort weiter, wo sie aufgehört hat.</translation>
    </message>
    <message>
      <source>Update Carrel, or use another --home.</source>
      <translation>Aktualisieren Sie Carrel, oder verwenden Sie ein anderes --home.</translation>
    </message>
    <message>
      <source>Start Carrel again: it sets the damaged catalogue aside and indexes your files anew.</source>
      <translation>Starten Sie Carrel neu: Es legt den beschädigten Katalog beiseite und indexiert Ihre Dateien neu.</translation>
    </message>
    <message>
      <source>Run `carrel rebuild`.</source>
      <translation>Führen Sie `carrel rebuild` aus.</translation>
    </message>
    <message>
      <source>Correct it, or delete it to have the defaults.</source>
      <translation>Berichtigen Sie sie, oder löschen Sie sie, um die Vorgaben zu erhalten.</translation>
    </message>
    <message>
      <source>Correct `embedding` in settings.json; empty means the bundled model.</source>
      <translation>Berichtigen Sie `embedding` in settings.json; leer bedeutet das mitgelieferte Modell.</translation>
    </message>
    <message>
      <source>Install Carrel again.</source>
      <translation>Installieren Sie Carrel neu.</translation>
    </message>
    <message>
      <source>`carrel conversations list` shows them.</source>
      <translation>`carrel conversations list` zeigt sie.</translation>
    </message>
    <message>
      <source>`carrel collections` lists them.</source>
      <translation>`carrel collections` listet sie auf.</translation>
    </message>
    <message>
      <source>`carrel status` lists folders.</source>
      <translation>`carrel status` listet die Ordner auf.</translation>
    </message>
    <message>
      <source>`carrel index` adds it.</source>
      <translation>`carrel index` fügt sie hinzu.</translation>
    </message>
    <message>
      <source>`carrel index PATH` adds it.</source>
      <translation>`carrel index PATH` fügt sie hinzu.</translation>
    </message>
    <message>
      <source>Close Carrel, put the data folder back, and start it again.</source>
      <translation>Schließen Sie Carrel, legen Sie den Datenordner zurück, und starten Sie es neu.</translation>
    </message>
    <message>
      <source>Free some space and install again; what has arrived is kept.</source>
      <translation>Schaffen Sie Platz, und installieren Sie noch einmal; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Free some space and add the file again.</source>
      <translation>Schaffen Sie Platz, und fügen Sie die Datei noch einmal hinzu.</translation>
    </message>
    <message>
      <source>Free some space; the next answer is kept.</source>
      <translation>Schaffen Sie Platz; die nächste Antwort wird aufbewahrt.</translation>
    </message>
    <message>
      <source>Join the parts with `llama-gguf-split --merge` and add that file.</source>
      <translation>Fügen Sie die Teile mit `llama-gguf-split --merge` zusammen, und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
      <source>Add it when it is complete.</source>
      <translation>Fügen Sie sie hinzu, wenn sie vollständig ist.</translation>
    </message>
    <message>
      <source>Rename the file first.</source>
      <translation>Benennen Sie die Datei zuerst um.</translation>
    </message>
    <message>
      <source>Install Carrel with it: pip install '.[other-models]'.</source>
      <translation>Installieren Sie Carrel damit: pip install '.[other-models]'.</translation>
    </message>
    <message>
      <source>It is answered when that is done; `carrel rebuild` goes on with it if it was cut off.</source>
      <translation>Danach wird geantwortet; wurde es abgebrochen, setzt `carrel rebuild` es fort.</translation>
    </message>
    <message>
      <source>Types are {names}, and endings such as docx.</source>
      <translation>Typen sind {names} und Endungen wie docx.</translation>
    </message>
    <message>
      <source>Write it as 2024-12-31.</source>
      <translation>Schreiben Sie es so: 2024-12-31.</translation>
    </message>
    <message>
      <source>Known are {names}.</source>
      <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
      <source>Name one of the files in it.</source>
      <translation>Nennen Sie eine der Dateien darin.</translation>
    </message>
    <message>
      <source>Stop the installation first.</source>
      <translation>Brechen Sie zuerst die Installation ab.</translation>
    </message>
    <message>
      <source>Try again later; the source may be damaged or altered.</source>
      <translation>Versuchen Sie es später noch einmal; die Quelle ist vielleicht beschädigt oder verändert.</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>Schließen Sie das Programm, das es verwendet.</translation>
    </message>
    <message>
      <source>Let it finish.</source>
      <translation>Lassen Sie die Installation zu Ende laufen.</translation>
    </message>
    <message>
      <source>Close other programs, or choose a smaller model.</source>
      <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <source>the file cannot be read: {reason}</source>
      <translation>die Datei kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <source>{n} MB, the limit is {limit} MB</source>
      <translation>{n} MB, die Grenze liegt bei {limit} MB</translation>
    </message>
    <message>
      <source>indexing was stopped before it was read</source>
      <translation>die Indexierung wurde angehalten, bevor sie gelesen war</translation>
    </message>
    <message>
      <source>no text was found in it</source>
      <translation>darin wurde kein Text gefunden</translation>
    </message>
    <message>
      <source>no text was found in it ({why})</source>
      <translation>darin wurde kein Text gefunden ({why})</translation>
    </message>
    <message>
      <source>its text could not be recognised: {why}</source>
      <translation>ihr Text konnte nicht erkannt werden: {why}</translation>
    </message>
    <message>
      <source>{n} scanned pages could not be recognised: {why}</source>
      <translation>{n} gescannte Seiten konnten nicht erkannt werden: {why}</translation>
    </message>
    <message>
      <source>cannot be read: {reason}</source>
      <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <source>no ending: unknown kind of file</source>
      <translation>keine Endung: unbekannte Art von Datei</translation>
    </message>
    <message>
      <source>{name}: unknown kind of file</source>
      <translation>{name}: unbekannte Art von Datei</translation>
    </message>
    <message>
      <source>this format cannot be read; save a copy as {name}</source>
      <translation>dieses Format kann nicht gelesen werden; speichern Sie eine Kopie als {name}</translation>
    </message>
    <message>
      <source>files of this kind ({name}) cannot be read yet</source>
      <translation>Dateien dieser Art ({name}) können noch nicht gelesen werden</translation>
    </message>
    <message>
      <source>{n} pages, the limit is {limit}</source>
      <translation>{n} Seiten, die Grenze liegt bei {limit}</translation>
    </message>
    <message>
      <source>more than {limit} pages, which is the limit</source>
      <translation>mehr als {limit} Seiten, und das ist die Grenze</translation>
    </message>
    <message>
      <source>{n} files are packed in it, the limit is {limit}</source>
      <translation>{n} Dateien sind darin verpackt, die Grenze liegt bei {limit}</translation>
    </message>
    <message>
      <source>it unpacks to {n} MB, the limit is {limit} MB</source>
      <translation>ausgepackt sind es {n} MB, die Grenze liegt bei {limit} MB</translation>
    </message>
    <message>
      <source>it unpacks to {n} times its size</source>
      <translation>ausgepackt ist sie {n}-mal so groß</translation>
    </message>
    <message>
      <source>its cells hold more than {limit} MB of text</source>
      <translation>ihre Zellen enthalten mehr als {limit} MB Text</translation>
    </message>
    <message>
      <source>it needs a password</source>
      <translation>sie verlangt ein Passwort</translation>
    </message>
    <message>
      <source>the PDF asks for a password</source>
      <translation>das PDF verlangt ein Passwort</translation>
    </message>
    <message>
      <source>the book is protected against copying</source>
      <translation>das Buch ist gegen Kopieren geschützt</translation>
    </message>
    <message>
      <source>its text is encrypted</source>
      <translation>ihr Text ist verschlüsselt</translation>
    </message>
    <message>
      <source>its text could not be read</source>
      <translation>ihr Text konnte nicht gelesen werden</translation>
    </message>
    <message>
      <source>its XML defines entities, as traps do</source>
      <translation>ihr XML definiert Entitäten, wie es bösartige Dateien tun</translation>
    </message>
    <message>
      <source>the XML in it is damaged</source>
      <translation>das XML darin ist beschädigt</translation>
    </message>
    <message>
      <source>{name} is missing in it</source>
      <translation>{name} fehlt darin</translation>
    </message>
    <message>
      <source>{name} in it is packed in an unknown way</source>
      <translation>{name} darin ist auf unbekannte Weise verpackt</translation>
    </message>
    <message>
      <source>{name} in it is damaged</source>
      <translation>{name} darin ist beschädigt</translation>
    </message>
    <message>
      <source>a sheet in it is damaged</source>
      <translation>ein Blatt darin ist beschädigt</translation>
    </message>
    <message>
      <source>it holds no chapters</source>
      <translation>sie enthält keine Kapitel</translation>
    </message>
    <message>
      <source>chapters that could not be read: {words}</source>
      <translation>Kapitel, die nicht gelesen werden konnten: {words}</translation>
    </message>
    <message>
      <source>slide {names} could not be read</source>
      <translation>Folie {names} konnte nicht gelesen werden</translation>
    </message>
    <message>
      <source>sheet {names} could not be read</source>
      <translation>Blatt {names} konnte nicht gelesen werden</translation>
    </message>
    <message>
      <source>a document inside it could not be read</source>
      <translation>ein Dokument darin konnte nicht gelesen werden</translation>
    </message>
    <message>
      <source>an attachment could not be read: {name}</source>
      <translation>ein Anhang konnte nicht gelesen werden: {name}</translation>
    </message>
    <message>
      <source>{n} attachments could not be read: {words}</source>
      <translation>{n} Anhänge konnten nicht gelesen werden: {words}</translation>
    </message>
    <message>
      <source>the PDF is damaged and cannot be opened</source>
      <translation>das PDF ist beschädigt und lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>the PDF is cut off or damaged and cannot be opened</source>
      <translation>das PDF ist abgeschnitten oder beschädigt und lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>the PDF is damaged: what text was left was read, but its pages cannot be shown</source>
      <translation>das PDF ist beschädigt: Der verbliebene Text wurde gelesen, aber seine Seiten können nicht gezeigt werden</translation>
    </message>
    <message>
      <source>the page cannot be drawn</source>
      <translation>die Seite kann nicht gezeichnet werden</translation>
    </message>
    <message>
      <source>the picture is damaged</source>
      <translation>das Bild ist beschädigt</translation>
    </message>
    <message>
      <source>a picture of {n} megapixels, the limit is {limit}</source>
      <translation>ein Bild mit {n} Megapixeln, die Grenze liegt bei {limit}</translation>
    </message>
    <message>
      <source>its pictures cannot be recognised</source>
      <translation>ihre Bilder können nicht erkannt werden</translation>
    </message>
    <message>
      <source>one page is a picture, and recognising text is turned off in the settings</source>
      <translation>eine Seite ist ein Bild, und die Texterkennung ist in den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
      <source>{n} pages are pictures, and recognising text is turned off in the settings</source>
      <translation>{n} Seiten sind Bilder, und die Texterkennung ist in den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
      <source>it is cut off or damaged</source>
      <translation>sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>sie ist beschädigt</translation>
    </message>
    <message>
      <source>its text is damaged</source>
      <translation>ihr Text ist beschädigt</translation>
    </message>
    <message>
      <source>the notebook is cut off or damaged</source>
      <translation>das Notebook ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
      <source>none of its sheets can be read</source>
      <translation>keines ihrer Blätter kann gelesen werden</translation>
    </message>
    <message>
      <source>none of its slides can be read</source>
      <translation>keine ihrer Folien kann gelesen werden</translation>
    </message>
    <message>
      <source>it is not what its name says</source>
      <translation>sie ist nicht, was ihr Name sagt</translation>
    </message>
    <message>
      <source>its name says picture, but its bytes are not</source>
      <translation>dem Namen nach ist sie ein Bild, ihrem Inhalt nach nicht</translation>
    </message>
    <message>
      <source>its name says PDF, but its bytes are not</source>
      <translation>dem Namen nach ist sie ein PDF, ihrem Inhalt nach nicht</translation>
    </message>
    <message>
      <source>its name says text, but its bytes are not</source>
      <translation>dem Namen nach ist sie ein Text, ihrem Inhalt nach nicht</translation>
    </message>
    <message>
      <source>its name says mail, but it is another kind of file</source>
      <translation>dem Namen nach ist sie eine E-Mail, aber sie ist eine andere Art von Datei</translation>
    </message>
    <message>
      <source>an older or other program than {program} wrote it; save a copy as {name}</source>
      <translation>ein älteres oder anderes Programm als {program} hat sie geschrieben; speichern Sie eine Kopie als {name}</translation>
    </message>
    <message>
      <source>nested too deeply</source>
      <translation>zu tief verschachtelt</translation>
    </message>
    <message>
      <source>its parts are nested too deeply</source>
      <translation>ihre Teile sind zu tief verschachtelt</translation>
    </message>
    <message>
      <source>the HTML is nested too deeply</source>
      <translation>das HTML ist zu tief verschachtelt</translation>
    </message>
    <message>
      <source>the HTML cannot be read</source>
      <translation>das HTML kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>reading it takes too much memory</source>
      <translation>das Lesen braucht zu viel Arbeitsspeicher</translation>
    </message>
    <message>
      <source>the reading process failed on it</source>
      <translation>der Leseprozess ist daran gescheitert</translation>
    </message>
    <message>
      <source>reading it took longer than {n} seconds</source>
      <translation>das Lesen dauerte länger als {n} Sekunden</translation>
    </message>
    <message>
      <source>only a placeholder is on this computer; its content is in the cloud</source>
      <translation>auf diesem Computer ist nur ein Platzhalter; der Inhalt liegt in der Cloud</translation>
    </message>
    <message>
      <source>the folder cannot be read: {reason}</source>
      <translation>der Ordner kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <source>not a regular file</source>
      <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
      <source>it is being written to all the time</source>
      <translation>es wird ständig in sie geschrieben</translation>
    </message>
    <message>
      <source>its name is not valid text; rename it</source>
      <translation>ihr Name ist kein gültiger Text; benennen Sie sie um</translation>
    </message>
    <message>
      <source>it is a link to a file that is not there</source>
      <translation>sie ist eine Verknüpfung mit einer Datei, die es nicht gibt</translation>
    </message>
    <message>
      <source>it vanished while being read</source>
      <translation>sie ist während des Lesens verschwunden</translation>
    </message>
    <message>
      <source>nothing is there</source>
      <translation>dort ist nichts</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its {n} files stay searchable</source>
      <translation>das Laufwerk oder der Netzwerkordner ist nicht verbunden; {n} Dateien davon bleiben durchsuchbar</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its 1 file stays searchable</source>
      <translation>das Laufwerk oder der Netzwerkordner ist nicht verbunden; 1 Datei davon bleibt durchsuchbar</translation>
    </message>
    <message>
      <source>{path} has {n} pages, no page {number}</source>
      <translation>{path} hat {n} Seiten, keine Seite {number}</translation>
    </message>
    <message>
      <source>not in the library: {path}</source>
      <translation>nicht in der Bibliothek: {path}</translation>
    </message>
    <message>
      <source>not indexed: {path}</source>
      <translation>nicht indexiert: {path}</translation>
    </message>
    <message>
      <source>{path} is a folder</source>
      <translation>{path} ist ein Ordner</translation>
    </message>
    <message>
      <source>nothing is at {path}, and the library knows no such file</source>
      <translation>bei {path} ist nichts, und die Bibliothek kennt keine solche Datei</translation>
    </message>
    <message>
      <source>{file} has more than {n} lines</source>
      <translation>{file} hat mehr als {n} Zeilen</translation>
    </message>
    <message>
      <source>{file} has more than {n} wildcards</source>
      <translation>{file} hat mehr als {n} Platzhalterzeichen</translation>
    </message>
    <message>
      <source>{file} has a line of more than {n} letters</source>
      <translation>{file} hat eine Zeile mit mehr als {n} Zeichen</translation>
    </message>
    <message>
      <source>{file} is larger than {n} kB</source>
      <translation>{file} ist größer als {n} kB</translation>
    </message>
    <message>
      <source>{file} is not UTF-8 text</source>
      <translation>{file} ist kein UTF-8-Text</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>Zugriff verweigert</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>das ist ein Ordner</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>das ist kein Ordner</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>schreibgeschützter Datenträger</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>Dateiname zu lang</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>zu viele geöffnete Dateien</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>Gerät oder Datei wird gerade verwendet</translation>
    </message>
    <message>
      <source>no model is called {name}</source>
      <translation>kein Modell heißt {name}</translation>
    </message>
    <message>
      <source>no model called {name} can be installed</source>
      <translation>kein Modell namens {name} kann installiert werden</translation>
    </message>
    <message>
      <source>no model was chosen</source>
      <translation>es wurde kein Modell gewählt</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} ist nicht installiert</translation>
    </message>
    <message>
      <source>{name} is being installed</source>
      <translation>{name} wird gerade installiert</translation>
    </message>
    <message>
      <source>{name} is already being installed</source>
      <translation>{name} wird bereits installiert</translation>
    </message>
    <message>
      <source>{name} is one part of a model</source>
      <translation>{name} ist ein Teil eines Modells</translation>
    </message>
    <message>
      <source>{name} changed while it was copied</source>
      <translation>{name} hat sich während des Kopierens geändert</translation>
    </message>
    <message>
      <source>{name} wrote too little to tell how fast it is</source>
      <translation>{name} schrieb zu wenig, um das Tempo zu bestimmen</translation>
    </message>
    <message>
      <source>there is a model called {name} already</source>
      <translation>es gibt schon ein Modell namens {name}</translation>
    </message>
    <message>
      <source>there is no file {name}</source>
      <translation>es gibt keine Datei {name}</translation>
    </message>
    <message>
      <source>it was stopped, and nothing has changed</source>
      <translation>es wurde angehalten, und nichts hat sich geändert</translation>
    </message>
    <message>
      <source>an answer could not be kept</source>
      <translation>eine Antwort konnte nicht aufbewahrt werden</translation>
    </message>
    <message>
      <source>cannot remove {name}: {reason}</source>
      <translation>{name} lässt sich nicht entfernen: {reason}</translation>
    </message>
    <message>
      <source>cannot write {path}: {reason}</source>
      <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <source>the disk is full; {name} is not complete</source>
      <translation>der Datenträger ist voll; {name} ist nicht vollständig</translation>
    </message>
    <message>
      <source>the model needs {n} MB on this disk; {number} MB are free</source>
      <translation>das Modell braucht {n} MB auf diesem Datenträger; {number} MB sind frei</translation>
    </message>
    <message>
      <source>{name}: what arrived has not the published SHA-256; it was deleted</source>
      <translation>{name}: Was ankam, hat nicht die veröffentlichte SHA-256-Prüfsumme; es wurde gelöscht</translation>
    </message>
    <message>
      <source>the file has not the published size</source>
      <translation>die Datei hat nicht die veröffentlichte Größe</translation>
    </message>
    <message>
      <source>the file has not the published SHA-256</source>
      <translation>die Datei hat nicht die veröffentlichte SHA-256-Prüfsumme</translation>
    </message>
    <message>
      <source>the file was altered since Carrel first saw it</source>
      <translation>die Datei wurde verändert, seit Carrel sie zum ersten Mal gesehen hat</translation>
    </message>
    <message>
      <source>{n} MB are here; installing goes on from there.</source>
      <translation>{n} MB sind da; die Installation geht von dort aus weiter.</translation>
    </message>
    <message>
      <source>Your own file.</source>
      <translation>Ihre eigene Datei.</translation>
    </message>
    <message>
      <source>Very small: for machines with little memory. Lean on the quote.</source>
      <translation>Sehr klein: für Computer mit wenig Arbeitsspeicher. Verlassen Sie sich auf das Zitat.</translation>
    </message>
    <message>
      <source>Writes short answers in plain words, on a computer of today in some seconds.</source>
      <translation>Schreibt auf einem heutigen Computer in einigen Sekunden kurze Antworten in schlichten Worten.</translation>
    </message>
    <message>
      <source>the download was stopped; what has arrived is kept</source>
      <translation>das Herunterladen wurde angehalten; was angekommen ist, bleibt erhalten</translation>
    </message>
    <message>
      <source>the package index delivered no wheel</source>
      <translation>der Paketindex hat kein Wheel geliefert</translation>
    </message>
    <message>
      <source>nothing arrived for {n} s</source>
      <translation>{n} s lang kam nichts an</translation>
    </message>
    <message>
      <source>{name} has another size than the catalogue says</source>
      <translation>{name} hat eine andere Größe, als der Katalog sagt</translation>
    </message>
    <message>
      <source>{name} has not the {n} bytes expected</source>
      <translation>{name} hat nicht die erwarteten {n} Byte</translation>
    </message>
    <message>
      <source>{file} is damaged or holds no {name}</source>
      <translation>{file} ist beschädigt oder enthält kein {name}</translation>
    </message>
    <message>
      <source>the download ended with status {name}</source>
      <translation>das Herunterladen endete mit Status {name}</translation>
    </message>
    <message>
      <source>{name}: llama.cpp cannot load it: {reason}</source>
      <translation>{name}: llama.cpp kann es nicht laden: {reason}</translation>
    </message>
    <message>
      <source>{name}: llama.cpp gave up loading it (status {code})</source>
      <translation>{name}: llama.cpp hat das Laden aufgegeben (Status {code})</translation>
    </message>
    <message>
      <source>{name} is not a GGUF file</source>
      <translation>{name} ist keine GGUF-Datei</translation>
    </message>
    <message>
      <source>{name} is a {kind} model, which does not write text</source>
      <translation>{name} ist ein {kind}-Modell, das keinen Text schreibt</translation>
    </message>
    <message>
      <source>{name}: there is not enough memory for it</source>
      <translation>{name}: Es ist nicht genug Arbeitsspeicher dafür da</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}</source>
      <translation>{name} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <source>the model was closed while it was writing</source>
      <translation>das Modell wurde geschlossen, während es schrieb</translation>
    </message>
    <message>
      <source>the model process ended while at work (status {code})</source>
      <translation>der Modellprozess endete mitten in der Arbeit (Status {code})</translation>
    </message>
    <message>
      <source>the model process was killed while loading {name}</source>
      <translation>der Modellprozess wurde beim Laden von {name} beendet</translation>
    </message>
    <message>
      <source>the model has not answered for {n} s</source>
      <translation>das Modell hat {n} s lang nicht geantwortet</translation>
    </message>
    <message>
      <source>the prompt has {n} tokens; this model takes {limit}</source>
      <translation>die Eingabe hat {n} Token; dieses Modell nimmt {limit}</translation>
    </message>
    <message>
      <source>llama.cpp does not understand the grammar of the answer</source>
      <translation>llama.cpp versteht die Grammatik der Antwort nicht</translation>
    </message>
    <message>
      <source>another Carrel is using {path}</source>
      <translation>ein anderes Carrel verwendet {path}</translation>
    </message>
    <message>
      <source>another program is using the library's catalogue: {path}</source>
      <translation>ein anderes Programm verwendet den Katalog der Bibliothek: {path}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}: {reason}</source>
      <translation>in den Datenordner {path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}</source>
      <translation>in den Datenordner {path} kann nicht geschrieben werden</translation>
    </message>
    <message>
      <source>cannot lock {path}: {reason}</source>
      <translation>{path} kann nicht gesperrt werden: {reason}</translation>
    </message>
    <message>
      <source>the library's catalogue is damaged: {path}</source>
      <translation>der Katalog der Bibliothek ist beschädigt: {path}</translation>
    </message>
    <message>
      <source>the library's catalogue was found to be damaged</source>
      <translation>der Katalog der Bibliothek hat sich als beschädigt erwiesen</translation>
    </message>
    <message>
      <source>the library's catalogue cannot be written: {path}</source>
      <translation>der Katalog der Bibliothek kann nicht geschrieben werden: {path}</translation>
    </message>
    <message>
      <source>the library's catalogue was moved or deleted while it was in use: {path}</source>
      <translation>der Katalog der Bibliothek wurde im laufenden Betrieb verschoben oder gelöscht: {path}</translation>
    </message>
    <message>
      <source>no space is left on the disk of the data folder</source>
      <translation>auf dem Datenträger des Datenordners ist kein Platz mehr</translation>
    </message>
    <message>
      <source>the library was written by a newer Carrel (schema {n}, this one knows {number})</source>
      <translation>die Bibliothek wurde von einem neueren Carrel geschrieben (Schema {n}, dieses kennt {number})</translation>
    </message>
    <message>
      <source>{path} is damaged and cannot be renamed: {reason}</source>
      <translation>{path} ist beschädigt und lässt sich nicht umbenennen: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be deleted: {reason}</source>
      <translation>{path} kann nicht gelöscht werden: {reason}</translation>
    </message>
    <message>
      <source>the index is being made anew for another embedding model</source>
      <translation>der Index wird gerade für ein anderes Einbettungsmodell neu erstellt</translation>
    </message>
    <message>
      <source>the index was built with another embedding model</source>
      <translation>der Index wurde mit einem anderen Einbettungsmodell erstellt</translation>
    </message>
    <message>
      <source>no model.safetensors and tokenizer.json in {path}</source>
      <translation>kein model.safetensors und tokenizer.json in {path}</translation>
    </message>
    <message>
      <source>other embedding models need sentence-transformers</source>
      <translation>andere Einbettungsmodelle brauchen sentence-transformers</translation>
    </message>
    <message>
      <source>{path} cannot be loaded: {reason}</source>
      <translation>{path} kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
      <source>the bundled model {name} is damaged: {path}</source>
      <translation>das mitgelieferte Modell {name} ist beschädigt: {path}</translation>
    </message>
    <message>
      <source>The vector index was made anew from the catalogue.</source>
      <translation>Der Vektorindex wurde aus dem Katalog neu erstellt.</translation>
    </message>
    <message>
      <source>The vector index cannot be written; searches compare all vectors.</source>
      <translation>Der Vektorindex kann nicht geschrieben werden; Suchen vergleichen alle Vektoren.</translation>
    </message>
    <message>
      <source>The search index is made anew, as this version or its model needs it.</source>
      <translation>Der Suchindex wird neu erstellt, weil diese Version oder ihr Modell es verlangt.</translation>
    </message>
    <message>
      <source>Searching without the reader, so less surely: {why}.</source>
      <translation>Gesucht wird ohne das Lesemodell, also weniger sicher: {why}.</translation>
    </message>
    <message>
      <source>Answers taken out, as they were made from what was forgotten: {n}.</source>
      <translation>Antworten, die aus dem Entfernten entstanden waren und mit ihm gelöscht wurden: {n}.</translation>
    </message>
    <message>
      <source>Indexing waits while the computer runs on its battery.</source>
      <translation>Die Indexierung wartet, solange der Computer mit Akku läuft.</translation>
    </message>
    <message>
      <source>The computer is plugged in again; indexing goes on.</source>
      <translation>Der Computer hängt wieder am Netz; die Indexierung geht weiter.</translation>
    </message>
    <message>
      <source>This system's limit of watched folders is reached; changes are looked for every few seconds instead.</source>
      <translation>Die Grenze dieses Systems für überwachte Ordner ist erreicht; stattdessen wird alle paar Sekunden nach Änderungen gesehen.</translation>
    </message>
    <message>
      <source>The folders cannot be watched; changes are looked for every few seconds instead.</source>
      <translation>Die Ordner können nicht überwacht werden; stattdessen wird alle paar Sekunden nach Änderungen gesehen.</translation>
    </message>
    <message>
      <source>The library's catalogue was damaged and has been set aside as {name}. Your folders and collections are kept, and your files are indexed again. `carrel compact` deletes what was set aside.</source>
      <translation>Der Katalog der Bibliothek war beschädigt und wurde als {name} beiseitegelegt. Ihre Ordner und Sammlungen bleiben erhalten, und Ihre Dateien werden neu indexiert. `carrel compact` löscht, was beiseitegelegt wurde.</translation>
    </message>
    <message>
      <source>The conversations that could be read in it are kept, too.</source>
      <translation>Die Gespräche, die sich darin lesen ließen, bleiben ebenfalls erhalten.</translation>
    </message>
    <message>
      <source>The library's catalogue was empty; your files are indexed again.</source>
      <translation>Der Katalog der Bibliothek war leer; Ihre Dateien werden neu indexiert.</translation>
    </message>
    <message>
      <source>The library's catalogue was missing; your files are indexed again.</source>
      <translation>Der Katalog der Bibliothek fehlte; Ihre Dateien werden neu indexiert.</translation>
    </message>
    <message>
      <source>{n} % of the text is not in English ({languages}), which the bundled embedding model knows best: {model}, in a folder that `embedding` in settings.json names, finds more there; README.md says how to get it.</source>
      <translation>{n} % des Textes sind nicht auf Englisch ({languages}), das das mitgelieferte Einbettungsmodell am besten kennt: {model}, in einem Ordner, den `embedding` in settings.json nennt, findet dort mehr; README.md sagt, wie man es bekommt.</translation>
    </message>
    <message>
      <source>Not found in your documents.</source>
      <translation>In Ihren Dokumenten nicht gefunden.</translation>
    </message>
    <message>
      <source>the question is empty</source>
      <translation>die Frage ist leer</translation>
    </message>
    <message>
      <source>nothing that can be searched lies within the question's limits</source>
      <translation>innerhalb der Grenzen der Frage gibt es nichts Durchsuchbares</translation>
    </message>
    <message>
      <source>not a type of file that can be read: “{name}”</source>
      <translation>keine lesbare Dateiart: „{name}“</translation>
    </message>
    <message>
      <source>the first day, {since}, lies after the last, {until}</source>
      <translation>der erste Tag, {since}, liegt nach dem letzten, {until}</translation>
    </message>
    <message>
      <source>not a day: “{text}”</source>
      <translation>kein Datum: „{text}“</translation>
    </message>
    <message>
      <source>there is no conversation {n}</source>
      <translation>es gibt kein Gespräch {n}</translation>
    </message>
    <message>
      <source>conversation {n} has no answer {number}</source>
      <translation>Gespräch {n} hat keine Antwort {number}</translation>
    </message>
    <message>
      <source>a conversation needs a title of 1 to {n} characters</source>
      <translation>ein Gespräch braucht einen Titel mit 1 bis {n} Zeichen</translation>
    </message>
    <message>
      <source>no collection is called “{name}”</source>
      <translation>keine Sammlung heißt „{name}“</translation>
    </message>
    <message>
      <source>a collection needs a name of 1 to {n} characters</source>
      <translation>eine Sammlung braucht einen Namen mit 1 bis {n} Zeichen</translation>
    </message>
    <message>
      <source>Searched for “{new}” instead of “{old}”.</source>
      <translation>Gesucht wurde nach „{new}“ statt nach „{old}“.</translation>
    </message>
    <message>
      <source>No passage has {text} and {names}: searched for the words.</source>
      <translation>Keine Textstelle enthält {text} und {names}: Es wurde nach den Wörtern gesucht.</translation>
    </message>
    <message>
      <source>No passage has {text}: searched for the words.</source>
      <translation>Keine Textstelle enthält {text}: Es wurde nach den Wörtern gesucht.</translation>
    </message>
    <message>
      <source>a schema is for the shape json, not for {name}</source>
      <translation>ein Schema gehört zur Form json, nicht zu {name}</translation>
    </message>
    <message>
      <source>the schema is too long: more than {n} characters</source>
      <translation>das Schema ist zu lang: mehr als {n} Zeichen</translation>
    </message>
    <message>
      <source>the schema is too large: more than {n} parts</source>
      <translation>das Schema ist zu groß: mehr als {n} Teile</translation>
    </message>
    <message>
      <source>the {path} must be a list that is not empty</source>
      <translation>{path} muss eine Liste sein, die nicht leer ist</translation>
    </message>
    <message>
      <source>{path} is no JSON schema that can be answered by</source>
      <translation>{path} ist kein JSON-Schema, nach dem geantwortet werden kann</translation>
    </message>
    <message>
      <source>{path} has a type that JSON has not: {name}</source>
      <translation>{path} hat einen Typ, den JSON nicht kennt: {name}</translation>
    </message>
    <message>
      <source>{path}: properties must be an object, required a list</source>
      <translation>{path}: properties muss ein Objekt sein, required eine Liste</translation>
    </message>
    <message>
      <source>{path} requires {name}, but does not describe it</source>
      <translation>{path} verlangt {name}, beschreibt es aber nicht</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema itself</source>
      <translation>{path} verweist auf {name}, das nicht im Schema selbst steht</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema</source>
      <translation>{path} verweist auf {name}, das nicht im Schema steht</translation>
    </message>
    <message>
      <source>{path} says {name}, which an answer cannot be made to keep to</source>
      <translation>{path} sagt {name}, woran sich eine Antwort nicht halten lässt</translation>
    </message>
    <message>
      <source>{path} says {name} and {second}: one of them is enough</source>
      <translation>{path} sagt {name} und {second}: Eines davon genügt</translation>
    </message>
    <message>
      <source>min{what} and max{same} of {path} must be from 0 to {n}</source>
      <translation>min{what} und max{same} von {path} müssen zwischen 0 und {n} liegen</translation>
    </message>
    <message>
      <source>max{what} of {path} is less than min{same}</source>
      <translation>max{what} von {path} ist kleiner als min{same}</translation>
    </message>
    <message>
      <source>Without a model the answer is the quote as it stands, in no other form.</source>
      <translation>Ohne Modell ist die Antwort das Zitat, wie es dasteht, in keiner anderen Form.</translation>
    </message>
    <message>
      <source>This answer is no longer kept: a file it was made from was taken out of the library.</source>
      <translation>Diese Antwort ist nicht mehr da: Eine Datei, aus der sie entstand, wurde aus der Bibliothek genommen.</translation>
    </message>
    <message>
      <source>The model stopped in the middle of its work; this is what there was by then.</source>
      <translation>Das Modell brach mitten in der Arbeit ab; so weit war es gekommen.</translation>
    </message>
    <message>
      <source>The model gave no answer; this is the sentence that answers best.</source>
      <translation>Das Modell gab keine Antwort; dies ist der Satz, der am besten antwortet.</translation>
    </message>
    <message>
      <source>So small a model only copies what stands there, in no other form.</source>
      <translation>Ein so kleines Modell gibt nur wieder, was dasteht, in keiner anderen Form.</translation>
    </message>
    <message>
      <source>The passages are more than this model can read; this is the best sentence.</source>
      <translation>Die Textstellen sind mehr, als dieses Modell lesen kann; dies ist der beste Satz.</translation>
    </message>
    <message>
      <source>The table was cut off.</source>
      <translation>Die Tabelle wurde abgeschnitten.</translation>
    </message>
    <message>
      <source>The answer was cut off: this is no valid JSON, only its beginning.</source>
      <translation>Die Antwort wurde abgeschnitten: Das ist kein gültiges JSON, nur dessen Anfang.</translation>
    </message>
    <message>
      <source>This answer could not be kept: {why}.</source>
      <translation>Diese Antwort konnte nicht aufbewahrt werden: {why}.</translation>
    </message>
    <message>
      <source>It is not clear what to compare: name two things, or limit the question to two files.</source>
      <translation>Es ist nicht klar, was verglichen werden soll: Nennen Sie zwei Dinge, oder begrenzen Sie die Frage auf zwei Dateien.</translation>
    </message>
    <message>
      <source>Nothing was found on {name} and {second}.</source>
      <translation>Zu {name} und {second} wurde nichts gefunden.</translation>
    </message>
    <message>
      <source>Nothing was found on {names}.</source>
      <translation>Zu {names} wurde nichts gefunden.</translation>
    </message>
    <message>
      <source>They say nothing that can be set side by side.</source>
      <translation>Sie sagen nichts, was sich gegenüberstellen ließe.</translation>
    </message>
    <message>
      <source>Of those compared, 1 statement is the same on both sides.</source>
      <translation>Von den verglichenen Aussagen ist 1 auf beiden Seiten gleich.</translation>
    </message>
    <message>
      <source>Of those compared, {n} statements are the same on both sides.</source>
      <translation>Von den verglichenen Aussagen sind {n} auf beiden Seiten gleich.</translation>
    </message>
    <message>
      <source>It is not clear what to look for.</source>
      <translation>Es ist nicht klar, wonach gesucht werden soll.</translation>
    </message>
    <message>
      <source>There is 1 file in scope.</source>
      <translation>Im Bereich liegt 1 Datei.</translation>
    </message>
    <message>
      <source>There are {n} files in scope.</source>
      <translation>Im Bereich liegen {n} Dateien.</translation>
    </message>
    <message>
      <source>{n} places say {number} different things; each is listed once.</source>
      <translation>{n} Stellen sagen {number} verschiedene Dinge; jedes ist einmal aufgeführt.</translation>
    </message>
    <message>
      <source>Only the first {n} of {number} are shown.</source>
      <translation>Nur die ersten {n} von {number} werden gezeigt.</translation>
    </message>
    <message>
      <source>The model failed ({why}): the rest is quoted.</source>
      <translation>Das Modell ist gescheitert ({why}): Der Rest ist zitiert.</translation>
    </message>
    <message>
      <source>1 file in scope has no text that could be read.</source>
      <translation>1 Datei im Bereich hat keinen lesbaren Text.</translation>
    </message>
    <message>
      <source>{n} files in scope have no text that could be read.</source>
      <translation>{n} Dateien im Bereich haben keinen lesbaren Text.</translation>
    </message>
    <message>
      <source>No file in scope is of the kind that is asked for: all were read.</source>
      <translation>Keine Datei im Bereich ist von der verlangten Art: Alle wurden gelesen.</translation>
    </message>
    <message>
      <source>1 sentence is quoted where what the model wrote was not borne out.</source>
      <translation>1 Satz ist zitiert, wo das vom Modell Geschriebene nicht belegt war.</translation>
    </message>
    <message>
      <source>{n} sentences are quoted where what the model wrote was not borne out.</source>
      <translation>{n} Sätze sind zitiert, wo das vom Modell Geschriebene nicht belegt war.</translation>
    </message>
    <message>
      <source>It is still waiting to be read.</source>
      <translation>Sie wartet noch darauf, gelesen zu werden.</translation>
    </message>
    <message>
      <source>It is not in the index: {why}.</source>
      <translation>Sie ist nicht im Index: {why}.</translation>
    </message>
    <message>
      <source>It was read, and there is no text in it.</source>
      <translation>Sie wurde gelesen, und es steht kein Text darin.</translation>
    </message>
    <message>
      <source>It lies in Carrel's own folder, which is no part of any library.</source>
      <translation>Sie liegt in Carrels eigenem Ordner, der zu keiner Bibliothek gehört.</translation>
    </message>
    <message>
      <source>It is not in the library, nor in a folder that is.</source>
      <translation>Sie ist weder in der Bibliothek noch in einem Ordner davon.</translation>
    </message>
    <message>
      <source>It was taken out of the library. Adding it brings it back.</source>
      <translation>Sie wurde aus der Bibliothek genommen. Durch Hinzufügen kommt sie zurück.</translation>
    </message>
    <message>
      <source>It is new in {path}, which has not been compared since.</source>
      <translation>Sie ist neu in {path}, das seitdem nicht verglichen wurde.</translation>
    </message>
    <message>
      <source>It lies in {path} and cannot be taken in: {why}.</source>
      <translation>Sie liegt in {path} und kann nicht aufgenommen werden: {why}.</translation>
    </message>
    <message>
      <source>“{name}” is passed over by its name: it is hidden, temporary, or kept by a program beside documents.</source>
      <translation>„{name}“ wird wegen des Namens übergangen: versteckt, vorläufig oder von einem Programm neben Dokumenten abgelegt.</translation>
    </message>
    <message>
      <source>A line of a .carrelignore between {path} and the file leaves it out.</source>
      <translation>Eine Zeile einer .carrelignore zwischen {path} und der Datei schließt sie aus.</translation>
    </message>
    <message>
      <source>{file} says nearly the same, and stands for it among the results: rank {n}.</source>
      <translation>{file} sagt fast dasselbe und steht unter den Treffern für sie: Rang {n}.</translation>
    </message>
    <message>
      <source>{file} has the same content, and is among the results: rank {n}.</source>
      <translation>{file} hat denselben Inhalt und ist unter den Treffern: Rang {n}.</translation>
    </message>
    <message>
      <source>It is among the results: rank {n}.</source>
      <translation>Sie ist unter den Treffern: Rang {n}.</translation>
    </message>
    <message>
      <source>It was read anew at this moment; ask again.</source>
      <translation>Sie wurde genau in diesem Augenblick neu gelesen; fragen Sie noch einmal.</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; {limit} are shown, {file} first.</source>
      <translation>Die beste Textstelle der Datei kommt auf {place} von {n} verglichenen; gezeigt werden {limit}, zuerst {file}.</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; only {file} is shown.</source>
      <translation>Die beste Textstelle der Datei kommt auf {place} von {n} verglichenen; gezeigt wird nur {file}.</translation>
    </message>
    <message>
      <source>None of the question's words stand in it; by meaning {place}.</source>
      <translation>Keines der Wörter der Frage steht darin; nach Bedeutung {place}.</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}; it does not hold {words}.</source>
      <translation>Nach Wörtern {place}, nach Bedeutung {other}; sie enthält nicht {words}.</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}.</source>
      <translation>Nach Wörtern {place}, nach Bedeutung {other}.</translation>
    </message>
    <message>
      <source>None of the question's words ({words}) stand in it.</source>
      <translation>Keines der Wörter der Frage ({words}) steht darin.</translation>
    </message>
    <message>
      <source>Of the question's words it does not hold {words}.</source>
      <translation>Von den Wörtern der Frage enthält sie nicht {words}.</translation>
    </message>
    <message>
      <source>It holds all of the question's words, but other passages hold them more closely.</source>
      <translation>Sie enthält alle Wörter der Frage, aber in anderen Textstellen stehen sie enger beisammen.</translation>
    </message>
    <message>
      <source>By meaning its best passage is only the {place} of {n} (cosine {number}).</source>
      <translation>Der Bedeutung nach liegt ihre beste Textstelle erst auf {place} von {n} (Kosinus {number}).</translation>
    </message>
    <message>
      <source>not among the best</source>
      <translation>nicht unter den besten</translation>
    </message>
    <message>
      <source>{n}st</source>
      <translation>Platz {n}</translation>
    </message>
    <message>
      <source>{n}nd</source>
      <translation>Platz {n}</translation>
    </message>
    <message>
      <source>{n}rd</source>
      <translation>Platz {n}</translation>
    </message>
    <message>
      <source>{n}th</source>
      <translation>Platz {n}</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} und {n} weitere</translation>
    </message>
    <message>
      <source>{name}: {why}</source>
      <translation>{name}: {why}</translation>
    </message>
    <message>
      <source>{first}; {next}</source>
      <translation>{first}; {next}</translation>
    </message>
    <message>
      <source>recognised text</source>
      <translation>erkannter Text</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Bulgarian</source>
      <translation>Bulgarisch</translation>
    </message>
    <message>
      <source>Catalan</source>
      <translation>Katalanisch</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>Tschechisch</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>Dänisch</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <source>Estonian</source>
      <translation>Estnisch</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>Persisch</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>Finnisch</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>Hindi</translation>
    </message>
    <message>
      <source>Croatian</source>
      <translation>Kroatisch</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>Ungarisch</translation>
    </message>
    <message>
      <source>Indonesian</source>
      <translation>Indonesisch</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>Japanisch</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>Latein</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>Litauisch</translation>
    </message>
    <message>
      <source>Latvian</source>
      <translation>Lettisch</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>Norwegisch</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>Polnisch</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>Rumänisch</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Russisch</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation>Slowakisch</translation>
    </message>
    <message>
      <source>Slovenian</source>
      <translation>Slowenisch</translation>
    </message>
    <message>
      <source>Serbian</source>
      <translation>Serbisch</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>Schwedisch</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>Thailändisch</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>Ukrainisch</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>Vietnamesisch</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>Chinesisch</translation>
    </message>
    <message>
      <source>{first}, {next}</source>
      <translation>{first}, {next}</translation>
    </message>
    <message>
      <source>{languages} and others</source>
      <translation>{languages} und andere</translation>
    </message>
    <message>
      <source>recognised in a picture; letters and figures may have been misread.</source>
      <translation>in einem Bild erkannt; Buchstaben und Ziffern können falsch gelesen sein.</translation>
    </message>
    <message>
      <source>Recognising {name}, page {number} of {total}</source>
      <translation>Erkennt {name}, Seite {number} von {total}</translation>
    </message>
    <message>
      <source>Indexing {name}, passage {number} of {total}</source>
      <translation>Indexiert {name}, Textstelle {number} von {total}</translation>
    </message>
    <message>
      <source>Reading {name}, page {number} of {total}</source>
      <translation>Liest {name}, Seite {number} von {total}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln Seite</numerusform>
        <numerusform>%Ln Seiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln slide(s)</source>
      <translation>
        <numerusform>%Ln Folie</numerusform>
        <numerusform>%Ln Folien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>%Ln Blatt</numerusform>
        <numerusform>%Ln Blätter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chapter(s)</source>
      <translation>
        <numerusform>%Ln Kapitel</numerusform>
        <numerusform>%Ln Kapitel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln part(s)</source>
      <translation>
        <numerusform>%Ln Teil</numerusform>
        <numerusform>%Ln Teile</numerusform>
      </translation>
    </message>
    <message>
      <source>meaning: very close ({value})</source>
      <translation>Bedeutung: sehr nah ({value})</translation>
    </message>
    <message>
      <source>meaning: close ({value})</source>
      <translation>Bedeutung: nah ({value})</translation>
    </message>
    <message>
      <source>meaning: distant ({value})</source>
      <translation>Bedeutung: entfernt ({value})</translation>
    </message>
    <message>
      <source>meaning: far ({value})</source>
      <translation>Bedeutung: weit weg ({value})</translation>
    </message>
    <message>
      <source>reader: likely ({value})</source>
      <translation>Lesemodell: wahrscheinlich ({value})</translation>
    </message>
    <message>
      <source>reader: possible ({value})</source>
      <translation>Lesemodell: möglich ({value})</translation>
    </message>
    <message>
      <source>reader: unlikely ({value})</source>
      <translation>Lesemodell: unwahrscheinlich ({value})</translation>
    </message>
    <message>
      <source>Why is this file not among the results?</source>
      <translation>Warum ist diese Datei nicht unter den Treffern?</translation>
    </message>
    <message>
      <source>{action} ({keys})</source>
      <translation>{action} ({keys})</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>p. {number}</source>
      <translation>S. {number}</translation>
    </message>
    <message>
      <source>Same words: {words}</source>
      <translation>Gleiche Wörter: {words}</translation>
    </message>
    <message>
      <source>No words in common</source>
      <translation>Keine gemeinsamen Wörter</translation>
    </message>
    <message>
      <source>meaning: not among the closest</source>
      <translation>Bedeutung: nicht unter den nächsten</translation>
    </message>
    <message>
      <source>Also in {names}</source>
      <translation>Auch in {names}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %Ln more file(s)</source>
      <translation>
        <numerusform>{names} und %Ln weitere Datei</numerusform>
        <numerusform>{names} und %Ln weitere Dateien</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} und {last}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies)</source>
      <translation>
        <numerusform>%Ln Kopie</numerusform>
        <numerusform>%Ln Kopien</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped, not read yet</source>
      <translation>Angehalten, noch nicht gelesen</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>noch {duration}</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>einige Sekunden</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln s</source>
      <translation>
        <numerusform>etwa %Ln s</numerusform>
        <numerusform>etwa %Ln s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln min</source>
      <translation>
        <numerusform>etwa %Ln min</numerusform>
        <numerusform>etwa %Ln min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln h</source>
      <translation>
        <numerusform>etwa %Ln h</numerusform>
        <numerusform>etwa %Ln h</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln file(s)</source>
      <translation>
        <numerusform>{done} von %Ln Datei</numerusform>
        <numerusform>{done} von %Ln Dateien</numerusform>
      </translation>
    </message>
  </context>
</TS>
