<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name />
    <message>
      <source>“{quote}”</source>
      <translation>« {quote} »</translation>
    </message>
    <message>
      <source>Unsupported: no passage in your files bears this out.</source>
      <translation>Non étayé : aucun passage de vos fichiers ne le confirme.</translation>
    </message>
    <message>
      <source>Stopped. What is written so far may be incomplete.</source>
      <translation>Arrêté. Ce qui est écrit jusqu’ici peut être incomplet.</translation>
    </message>
    <message>
      <source>Stopped before anything was written.</source>
      <translation>Arrêté avant que rien ne soit écrit.</translation>
    </message>
    <message>
      <source>Answer to: {question}</source>
      <translation>Réponse à : {question}</translation>
    </message>
    <message>
      <source>Looking through your files…</source>
      <translation>Recherche dans vos fichiers…</translation>
    </message>
    <message>
      <source>Quote found: {quote}</source>
      <translation>Citation trouvée : {quote}</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <source>Nothing similar was found…</source>
      <translation>Rien de semblable trouvé…</translation>
    </message>
    <message>
      <source>Writing an answer…</source>
      <translation>Rédaction d’une réponse…</translation>
    </message>
    <message>
      <source>“{quote}” ({place})</source>
      <translation>« {quote} » ({place})</translation>
    </message>
    <message>
      <source>{place}: “{quote}”</source>
      <translation>{place} : « {quote} »</translation>
    </message>
    <message>
      <source>Why these passages were found</source>
      <translation>Pourquoi ces passages ont été trouvés</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Reposer la question</translation>
    </message>
    <message>
      <source>Read everything instead</source>
      <translation>Tout lire à la place</translation>
    </message>
    <message>
      <source>Search instead</source>
      <translation>Chercher à la place</translation>
    </message>
    <message>
      <source>Ask again with other files…</source>
      <translation>Reposer avec d’autres fichiers…</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <source>{number} s</source>
      <comment>seconds</comment>
      <translation>{number} s</translation>
    </message>
    <message>
      <source>Quotes only</source>
      <translation>Citations seules</translation>
    </message>
    <message>
      <source>Nearest passage</source>
      <translation>Passage le plus proche</translation>
    </message>
    <message>
      <source>Nearest passages</source>
      <translation>Passages les plus proches</translation>
    </message>
    <message>
      <source>partly supported</source>
      <translation>étayé en partie</translation>
    </message>
    <message>
      <source>not in your files</source>
      <translation>absent de vos fichiers</translation>
    </message>
    <message>
      <source>Reading {amount} to answer</source>
      <translation>Lecture pour répondre : {amount}</translation>
    </message>
    <message>
      <source>Reading {amount} to summarise it</source>
      <translation>Lecture pour résumer : {amount}</translation>
    </message>
    <message>
      <source>Reading {amount} to list what was asked for</source>
      <translation>Lecture pour dresser la liste demandée : {amount}</translation>
    </message>
    <message>
      <source>Reading {amount} to count</source>
      <translation>Lecture pour compter : {amount}</translation>
    </message>
    <message>
      <source>Reading {amount} to compare</source>
      <translation>Lecture pour comparer : {amount}</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>Phrases</translation>
    </message>
    <message>
      <source>Bullet list</source>
      <translation>Liste à puces</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
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
      <translation>Bref</translation>
    </message>
    <message>
      <source>Detailed</source>
      <translation>Détaillé</translation>
    </message>
    <message>
      <source>In simple words</source>
      <translation>En mots simples</translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln row(s) fully borne out by your files.</source>
      <translation>
        <numerusform>Lignes entièrement étayées par vos fichiers : {number} sur %Ln.</numerusform>
        <numerusform>Lignes entièrement étayées par vos fichiers : {number} sur %Ln.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln part(s) fully borne out by your files.</source>
      <translation>
        <numerusform>Parties entièrement étayées par vos fichiers : {number} sur %Ln.</numerusform>
        <numerusform>Parties entièrement étayées par vos fichiers : {number} sur %Ln.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln sentence(s) fully borne out by your files.</source>
      <translation>
        <numerusform>Phrases entièrement étayées par vos fichiers : {number} sur %Ln.</numerusform>
        <numerusform>Phrases entièrement étayées par vos fichiers : {number} sur %Ln.</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it is borne out by your files.</source>
      <translation>Tout est étayé par vos fichiers.</translation>
    </message>
    <message>
      <source>everything</source>
      <comment>what is read: Reading … to count</comment>
      <translation>tout</translation>
    </message>
    <message>
      <source>This takes {duration}. It has begun, and goes on unless you say otherwise.</source>
      <translation>Cela prend {duration}. La lecture a commencé et continue sauf avis contraire.</translation>
    </message>
    <message numerus="yes">
      <source>Read {pages} in %Ln file(s).</source>
      <translation>
        <numerusform>Lu : {pages} dans %Ln fichier.</numerusform>
        <numerusform>Lu : {pages} dans %Ln fichiers.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read {pages}.</source>
      <translation>Lu : {pages}.</translation>
    </message>
    <message>
      <source>The rest was not read.</source>
      <translation>Le reste n’a pas été lu.</translation>
    </message>
    <message>
      <source>Answer finished: {sentence}</source>
      <translation>Réponse terminée : {sentence}</translation>
    </message>
    <message>
      <source>{file} has been changed or has gone since this answer.</source>
      <translation>{file} a été modifié ou a disparu depuis cette réponse.</translation>
    </message>
    <message>
      <source>{files} have been changed or have gone since this answer.</source>
      <translation>{files} ont été modifiés ou ont disparu depuis cette réponse.</translation>
    </message>
    <message>
      <source>the only page</source>
      <comment>what is read: Reading … to count</comment>
      <translation>la seule page</translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s)</source>
      <comment>what is read: Reading … to count</comment>
      <translation>
        <numerusform>la %Ln page</numerusform>
        <numerusform>les %Ln pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln fichier</numerusform>
        <numerusform>%Ln fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s) of {files}</source>
      <comment>{files} is “12 files”</comment>
      <translation>
        <numerusform>la %Ln page de {files}</numerusform>
        <numerusform>les %Ln pages de {files}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln page(s)</source>
      <translation>
        <numerusform>{number} sur %Ln page</numerusform>
        <numerusform>{number} sur %Ln pages</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the answer with its sources</source>
      <translation>Copier la réponse avec ses sources</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Copy with footnotes</source>
      <translation>Copier avec notes de bas de page</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>Copier en Markdown</translation>
    </message>
    <message>
      <source>Copy as plain text</source>
      <translation>Copier en texte brut</translation>
    </message>
    <message>
      <source>Copy in another form</source>
      <translation>Copier sous une autre forme</translation>
    </message>
    <message>
      <source>No passage was found.</source>
      <translation>Aucun passage n’a été trouvé.</translation>
    </message>
    <message>
      <source>Why is another file not here?</source>
      <translation>Pourquoi un autre fichier n’est-il pas ici ?</translation>
    </message>
    <message>
      <source>Searched for again in all your files, as they are now. The answer above was given before.</source>
      <translation>Nouvelle recherche dans tous vos fichiers, tels qu’ils sont maintenant. La réponse ci-dessus est antérieure.</translation>
    </message>
    <message>
      <source>Passages found</source>
      <translation>Passages trouvés</translation>
    </message>
    <message>
      <source>{number}. {place}</source>
      <translation>{number}. {place}</translation>
    </message>
    <message>
      <source>{number}. {place}, cited as {markers}</source>
      <translation>{number}. {place}, cité comme {markers}</translation>
    </message>
    <message>
      <source>Answer in JSON</source>
      <translation>Réponse en JSON</translation>
    </message>
    <message>
      <source>Copy JSON</source>
      <translation>Copier le JSON</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Quote from {place}: {quote}</source>
      <translation>Citation de {place} : {quote}</translation>
    </message>
    <message>
      <source>Good answer</source>
      <translation>Bonne réponse</translation>
    </message>
    <message>
      <source>Good answer, pressed</source>
      <translation>Bonne réponse, bouton enfoncé</translation>
    </message>
    <message>
      <source>Bad answer</source>
      <translation>Mauvaise réponse</translation>
    </message>
    <message>
      <source>Bad answer, pressed</source>
      <translation>Mauvaise réponse, bouton enfoncé</translation>
    </message>
    <message>
      <source>Pages read</source>
      <translation>Pages lues</translation>
    </message>
    <message>
      <source>Keep reading</source>
      <translation>Continuer la lecture</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>Arrêter la lecture</translation>
    </message>
    <message>
      <source>Open the source</source>
      <translation>Ouvrir la source</translation>
    </message>
    <message>
      <source>Copy the quote and where it stands</source>
      <translation>Copier la citation et son emplacement</translation>
    </message>
    <message>
      <source>Open in its own program</source>
      <translation>Ouvrir dans le programme associé</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
    <message>
      <source>The quote is copied.</source>
      <translation>La citation est copiée.</translation>
    </message>
    <message>
      <source>{file} cannot be opened in another program.</source>
      <translation>{file} ne peut pas être ouvert dans un autre programme.</translation>
    </message>
    <message>
      <source>The folder of {file} cannot be shown.</source>
      <translation>Le dossier de {file} ne peut pas être affiché.</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Show more sources</source>
      <translation>Afficher plus de sources</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more source(s)</source>
      <translation>
        <numerusform>Afficher %Ln source de plus</numerusform>
        <numerusform>Afficher %Ln sources de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>Open beside the conversation.</source>
      <translation>Ouvrir à côté de la conversation.</translation>
    </message>
    <message>
      <source>Source {number}: {place}</source>
      <translation>Source {number} : {place}</translation>
    </message>
    <message>
      <source>Searched for: {question}</source>
      <translation>Recherche effectuée : {question}</translation>
    </message>
    <message>
      <source>Understood as: {question}</source>
      <translation>Compris comme : {question}</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Edit what was searched for, and ask again</source>
      <translation>Modifier ce qui a été cherché et reposer la question</translation>
    </message>
    <message>
      <source>Question to search for</source>
      <translation>Question à rechercher</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Files last changed</source>
      <translation>Fichiers modifiés en dernier</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>From</source>
      <comment>the first of two days</comment>
      <translation>Du</translation>
    </message>
    <message>
      <source>To</source>
      <comment>the last of two days</comment>
      <translation>Au</translation>
    </message>
    <message>
      <source>{said}: {line}. {way_out}</source>
      <translation>{said} : {line}. {way_out}</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Choisir des fichiers</translation>
    </message>
    <message>
      <source>Name of a file, folder or collection</source>
      <translation>Nom d’un fichier, d’un dossier ou d’une collection</translation>
    </message>
    <message>
      <source>Nothing in your library is called that.</source>
      <translation>Rien dans votre bibliothèque ne s’appelle ainsi.</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <source>Arrow keys move, Space ticks several, Enter chooses.</source>
      <translation>Les flèches déplacent, Espace en coche plusieurs, Entrée choisit.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticked</source>
      <comment>files in a list</comment>
      <translation>
        <numerusform>%Ln coché</numerusform>
        <numerusform>%Ln cochés</numerusform>
      </translation>
    </message>
    <message>
      <source>Form of the answers</source>
      <translation>Forme des réponses</translation>
    </message>
    <message>
      <source>Answer as usual</source>
      <translation>Répondre comme d’habitude</translation>
    </message>
    <message>
      <source>Form of the answers: {form}</source>
      <translation>Forme des réponses : {form}</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>Comme d’habitude</translation>
    </message>
    <message>
      <source>Any type</source>
      <translation>Tous les types</translation>
    </message>
    <message>
      <source>Changed at any time</source>
      <translation>Modifiés à n’importe quelle date</translation>
    </message>
    <message>
      <source>Changed between two days…</source>
      <translation>Modifiés entre deux jours…</translation>
    </message>
    <message>
      <source>Types and dates that questions go to</source>
      <translation>Types et dates visés par les questions</translation>
    </message>
    <message>
      <source>Questions go only to: {limits}</source>
      <translation>Les questions ne visent que : {limits}</translation>
    </message>
    <message>
      <source>Limit to types and dates</source>
      <translation>Limiter aux types et aux dates</translation>
    </message>
    <message>
      <source>No limits</source>
      <translation>Aucune limite</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Le retirer</translation>
    </message>
    <message>
      <source>For this question</source>
      <translation>Pour cette question</translation>
    </message>
    <message>
      <source>This question goes only to:</source>
      <translation>Cette question ne vise que :</translation>
    </message>
    <message>
      <source>This question goes only to {name}</source>
      <translation>Cette question ne vise que {name}</translation>
    </message>
    <message>
      <source>{name} in {place}</source>
      <translation>{name} dans {place}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Drop to add it, and ask about it</source>
      <translation>Déposez pour l’ajouter et poser une question à son sujet</translation>
    </message>
    <message>
      <source>Stop the answer (Esc)</source>
      <translation>Arrêter la réponse (Échap)</translation>
    </message>
    <message>
      <source>Send the question (Enter)</source>
      <translation>Envoyer la question (Entrée)</translation>
    </message>
    <message>
      <source>Ask your files anything</source>
      <translation>Interrogez vos fichiers</translation>
    </message>
    <message numerus="yes">
      <source>A question has room for %Ln character(s). Put longer texts into a file.</source>
      <translation>
        <numerusform>Une question peut compter au plus %Ln caractère. Mettez les textes plus longs dans un fichier.</numerusform>
        <numerusform>Une question peut compter au plus %Ln caractères. Mettez les textes plus longs dans un fichier.</numerusform>
      </translation>
    </message>
    <message>
      <source>Type @ to ask of one file, folder or collection.</source>
      <translation>Tapez @ pour interroger un fichier, un dossier ou une collection.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Ask everywhere</source>
      <translation>Interroger partout</translation>
    </message>
    <message>
      <source>Questions are limited</source>
      <translation>Les questions sont limitées</translation>
    </message>
    <message>
      <source>Questions go to what is ticked in the library; to the chosen collection where nothing is.</source>
      <translation>Les questions visent ce qui est coché dans la bibliothèque ; si rien ne l’est, la collection choisie.</translation>
    </message>
    <message>
      <source>“{name}” is asked in any case: what it lies in is ticked.</source>
      <translation>« {name} » est interrogé de toute façon : ce qui le contient est coché.</translation>
    </message>
    <message numerus="yes">
      <source>At most %Ln file(s) can be ticked one by one. Put them into a collection, and tick that.</source>
      <translation>
        <numerusform>Au plus %Ln fichier peut être coché individuellement. Mettez-les dans une collection et cochez-la.</numerusform>
        <numerusform>Au plus %Ln fichiers peuvent être cochés individuellement. Mettez-les dans une collection et cochez-la.</numerusform>
      </translation>
    </message>
    <message>
      <source>File {name} in {place}</source>
      <translation>Fichier {name} dans {place}</translation>
    </message>
    <message>
      <source>Folder {name} in {place}</source>
      <translation>Dossier {name} dans {place}</translation>
    </message>
    <message>
      <source>Collection {name}</source>
      <translation>Collection {name}</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Collection</translation>
    </message>
    <message>
      <source>{row}, ticked</source>
      <translation>{row}, coché</translation>
    </message>
    <message>
      <source>Collections, folders and files</source>
      <translation>Collections, dossiers et fichiers</translation>
    </message>
    <message>
      <source>Conversation</source>
      <translation>Conversation</translation>
    </message>
    <message numerus="yes">
      <source>Show earlier (%Ln more question(s))</source>
      <translation>
        <numerusform>Afficher les précédentes (%Ln question de plus)</numerusform>
        <numerusform>Afficher les précédentes (%Ln questions de plus)</numerusform>
      </translation>
    </message>
    <message>
      <source>Add files to it from their menu, or ask everywhere.</source>
      <translation>Ajoutez-y des fichiers par leur menu, ou posez la question partout.</translation>
    </message>
    <message>
      <source>“{name}” is empty</source>
      <translation>« {name} » est vide</translation>
    </message>
    <message>
      <source>Another answer is being written. Wait for it, or stop it with Esc.</source>
      <translation>Une autre réponse est en cours de rédaction. Attendez-la, ou arrêtez-la avec Échap.</translation>
    </message>
    <message>
      <source>Answered in its own conversation: “{question}”</source>
      <translation>Réponse dans sa propre conversation : « {question} »</translation>
    </message>
    <message>
      <source>The answer to “{question}” could not be kept.</source>
      <translation>La réponse à « {question} » n’a pas pu être conservée.</translation>
    </message>
    <message>
      <source>There is no answer to “{question}”: {reason}</source>
      <translation>Pas de réponse à « {question} » : {reason}</translation>
    </message>
    <message>
      <source>The conversation was deleted elsewhere. The question began a new one.</source>
      <translation>La conversation a été supprimée ailleurs. La question en a commencé une nouvelle.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) with its/their answer(s) is/are erased from this computer for good. Your files are not touched.</source>
      <translation>
        <numerusform>%Ln question et sa réponse sont effacées de cet ordinateur pour de bon. Vos fichiers ne sont pas touchés.</numerusform>
        <numerusform>%Ln questions et leurs réponses sont effacées de cet ordinateur pour de bon. Vos fichiers ne sont pas touchés.</numerusform>
      </translation>
    </message>
    <message>
      <source>An answer is being written in it. Wait for it, or stop it, before deleting.</source>
      <translation>Une réponse y est en cours de rédaction. Attendez-la, ou arrêtez-la, avant de supprimer.</translation>
    </message>
    <message>
      <source>“{title}” is deleted.</source>
      <translation>« {title} » est supprimée.</translation>
    </message>
    <message>
      <source>Rename the conversation</source>
      <translation>Renommer la conversation</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete “{title}”?</source>
      <translation>Supprimer « {title} » ?</translation>
    </message>
    <message>
      <source>Your questions and their answers are kept here until you delete them.</source>
      <translation>Vos questions et leurs réponses restent ici jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
      <source>No conversation holds these words.</source>
      <translation>Aucune conversation ne contient ces mots.</translation>
    </message>
    <message>
      <source>Search conversations</source>
      <translation>Chercher dans les conversations</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversations</translation>
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
      <translation>Exporter la conversation</translation>
    </message>
    <message>
      <source>Exporting {file}…</source>
      <translation>Exportation de {file}…</translation>
    </message>
    <message>
      <source>it cannot be laid out</source>
      <translation>la mise en page est impossible</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
      <source>Exported to {file}.</source>
      <translation>Exporté dans {file}.</translation>
    </message>
    <message>
      <source>New conversation</source>
      <translation>Nouvelle conversation</translation>
    </message>
    <message>
      <source>Rename, export or delete this conversation</source>
      <translation>Renommer, exporter ou supprimer cette conversation</translation>
    </message>
    <message>
      <source>Kept conversations, newest first</source>
      <translation>Conversations conservées, les plus récentes d’abord</translation>
    </message>
    <message>
      <source>An answer is being written…</source>
      <translation>Une réponse est en cours de rédaction…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) · {when}</source>
      <translation>
        <numerusform>%Ln question · {when}</numerusform>
        <numerusform>%Ln questions · {when}</numerusform>
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
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Export as</source>
      <translation>Exporter en</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Jump to the newest answer</source>
      <translation>Aller à la réponse la plus récente</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>La plus récente</translation>
    </message>
    <message>
      <source>Question: {question} ({limits})</source>
      <translation>Question : {question} ({limits})</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>Question : {question}</translation>
    </message>
    <message>
      <source>Add files or folders to the library, or drop them anywhere on this window.</source>
      <translation>Ajoutez des fichiers ou des dossiers à la bibliothèque, ou déposez-les n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
      <source>Ask in plain words. The best passage appears at once, an answer after it.</source>
      <translation>Posez vos questions avec vos propres mots. Le meilleur passage apparaît aussitôt, puis une réponse.</translation>
    </message>
    <message>
      <source>Click a citation to stand in front of the sentence it comes from.</source>
      <translation>Cliquez sur une citation pour arriver à la phrase dont elle provient.</translation>
    </message>
    <message>
      <source>Ask your own files</source>
      <translation>Interrogez vos propres fichiers</translation>
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>The reason is told when the answer is finished.</source>
      <translation>La raison sera donnée quand la réponse sera terminée.</translation>
    </message>
    <message>
      <source>Ask a question first: then Carrel can say why a file is not among its results.</source>
      <translation>Posez d’abord une question : Carrel pourra alors dire pourquoi un fichier n’est pas parmi les résultats.</translation>
    </message>
    <message>
      <source>Which file did you expect?</source>
      <translation>Quel fichier attendiez-vous ?</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file} : {reason}</translation>
    </message>
    <message>
      <source>Open the passage</source>
      <translation>Ouvrir le passage</translation>
    </message>
    <message>
      <source>Its best passage</source>
      <translation>Son meilleur passage</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>Chercher une commande</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>No command of this name.</source>
      <translation>Aucune commande de ce nom.</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Toutes les commandes</translation>
    </message>
    <message>
      <source>Drop to add to your library</source>
      <translation>Déposez pour ajouter à votre bibliothèque</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Thème sombre</translation>
    </message>
    <message>
      <source>Hide the pane: {name}</source>
      <translation>Masquer le volet : {name}</translation>
    </message>
    <message>
      <source>Show the pane: {name}</source>
      <translation>Afficher le volet : {name}</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Thème clair</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute and waits now. Your library is safe.</source>
      <translation>Le moteur s’est arrêté trois fois en une minute et attend maintenant. Votre bibliothèque est intacte.</translation>
    </message>
    <message>
      <source>Another Carrel uses this library, in a terminal perhaps. Close it, then try again.</source>
      <translation>Un autre Carrel utilise cette bibliothèque, peut-être dans un terminal. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
      <source>The engine stopped and runs again. Your library is safe, the answer was cut off.</source>
      <translation>Le moteur s’est arrêté et fonctionne de nouveau. Votre bibliothèque est intacte, la réponse a été interrompue.</translation>
    </message>
    <message>
      <source>The disk is full. Free some space: indexing goes on where it stopped, and nothing is lost.</source>
      <translation>Le disque est plein. Libérez de l’espace : l’indexation reprend où elle s’est arrêtée, et rien n’est perdu.</translation>
    </message>
    <message>
      <source>The disk is full, so what you added is not in the library. Free some space, then try again.</source>
      <translation>Le disque est plein, si bien que ce que vous avez ajouté n’est pas dans la bibliothèque. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <source>Start it again</source>
      <translation>Le relancer</translation>
    </message>
    <message>
      <source>Engine stopped</source>
      <translation>Moteur arrêté</translation>
    </message>
    <message>
      <source>Show the file</source>
      <translation>Afficher le fichier</translation>
    </message>
    <message>
      <source>Start with the defaults</source>
      <translation>Démarrer avec les valeurs par défaut</translation>
    </message>
    <message>
      <source>This desktop gives no program a key of its own. In its settings, bind a key to the command “carrel --quick”.</source>
      <translation>Ce bureau n’attribue de touche propre à aucun programme. Dans ses réglages, associez une touche à la commande « carrel --quick ».</translation>
    </message>
    <message>
      <source>{keys} cannot be used from other programs; choose Ctrl, Alt or Meta and a key.</source>
      <translation>{keys} ne peut pas servir depuis d’autres programmes ; choisissez Ctrl, Alt ou Meta et une touche.</translation>
    </message>
    <message>
      <source>Another program has the key {keys} already. Choose another one in the settings.</source>
      <translation>Un autre programme utilise déjà la touche {keys}. Choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
      <source>The key {keys} cannot be asked for: the X11 library is missing on this computer.</source>
      <translation>La touche {keys} ne peut pas être demandée : la bibliothèque X11 manque sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Esc closes this window. The question is kept among your conversations.</source>
      <translation>Échap ferme cette fenêtre. La question reste parmi vos conversations.</translation>
    </message>
    <message>
      <source>Quick question</source>
      <translation>Question rapide</translation>
    </message>
    <message>
      <source>Close the quick question</source>
      <translation>Fermer la question rapide</translation>
    </message>
    <message>
      <source>Open in Carrel</source>
      <translation>Ouvrir dans Carrel</translation>
    </message>
    <message>
      <source>Everything can be done with the keyboard. Ctrl+K finds what has no key of its own.</source>
      <translation>Tout peut se faire au clavier. Ctrl+K trouve ce qui n’a pas de touche propre.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>{name}: {state}</source>
      <translation>{name} : {state}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>State of Carrel</source>
      <translation>État de Carrel</translation>
    </message>
    <message>
      <source>This desktop has no tray, so Carrel cannot stay there.</source>
      <translation>Ce bureau n’a pas de zone de notification, Carrel ne peut donc pas y rester.</translation>
    </message>
    <message>
      <source>Carrel goes on in the tray. Quit it from there, or with Ctrl+Q.</source>
      <translation>Carrel continue dans la zone de notification. Vous pouvez le quitter depuis cette zone, ou avec Ctrl+Q.</translation>
    </message>
    <message>
      <source>Open Carrel</source>
      <translation>Ouvrir Carrel</translation>
    </message>
    <message>
      <source>Quit Carrel</source>
      <translation>Quitter Carrel</translation>
    </message>
    <message>
      <source>Go on indexing</source>
      <translation>Reprendre l’indexation</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>Suspendre l’indexation</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>Nouvelle collection</translation>
    </message>
    <message>
      <source>Added to “{name}”.</source>
      <translation>Ajouté à « {name} ».</translation>
    </message>
    <message>
      <source>“{name}” is a collection now.</source>
      <translation>« {name} » est maintenant une collection.</translation>
    </message>
    <message>
      <source>Removed from “{name}”.</source>
      <translation>Retiré de « {name} ».</translation>
    </message>
    <message>
      <source>There is another collection called “{name}”.</source>
      <translation>Une autre collection s’appelle déjà « {name} ».</translation>
    </message>
    <message>
      <source>“{old}” is called “{new}” now.</source>
      <translation>« {old} » s’appelle maintenant « {new} ».</translation>
    </message>
    <message>
      <source>Rename the collection</source>
      <translation>Renommer la collection</translation>
    </message>
    <message>
      <source>Name of the collection</source>
      <translation>Nom de la collection</translation>
    </message>
    <message>
      <source>Delete the collection “{name}”?</source>
      <translation>Supprimer la collection « {name} » ?</translation>
    </message>
    <message>
      <source>Its files stay in the library and on disk.</source>
      <translation>Ses fichiers restent dans la bibliothèque et sur le disque.</translation>
    </message>
    <message>
      <source>Details of the file</source>
      <translation>Détails du fichier</translation>
    </message>
    <message>
      <source>Close the details</source>
      <translation>Fermer les détails</translation>
    </message>
    <message>
      <source>Open here</source>
      <translation>Ouvrir ici</translation>
    </message>
    <message>
      <source>Read this file again</source>
      <translation>Relire ce fichier</translation>
    </message>
    <message>
      <source>Forget this file…</source>
      <translation>Retirer ce fichier…</translation>
    </message>
    <message>
      <source>Details of {name}</source>
      <translation>Détails de {name}</translation>
    </message>
    <message>
      <source>Not read yet: indexing was stopped.</source>
      <translation>Pas encore lu : l’indexation a été arrêtée.</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name} : {value}.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies) elsewhere in the library:</source>
      <translation>
        <numerusform>%Ln copie ailleurs dans la bibliothèque :</numerusform>
        <numerusform>%Ln copies ailleurs dans la bibliothèque :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <comment>copies of a file</comment>
      <translation>
        <numerusform>et %Ln autre</numerusform>
        <numerusform>et %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <source>Text document</source>
      <translation>Document texte</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>Diapositives</translation>
    </message>
    <message>
      <source>Spreadsheet</source>
      <translation>Feuille de calcul</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Livre</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Notebook</source>
      <translation>Carnet</translation>
    </message>
    <message>
      <source>Source code</source>
      <translation>Code source</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>{kind}, {size}</source>
      <translation>{kind}, {size}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Étendue</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Text quality</source>
      <translation>Qualité du texte</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>Reconnu</translation>
    </message>
    <message>
      <source>Indexed</source>
      <translation>Indexé</translation>
    </message>
    <message>
      <source>good</source>
      <comment>text</comment>
      <translation>bonne</translation>
    </message>
    <message>
      <source>fair</source>
      <comment>text</comment>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>poor</source>
      <comment>text</comment>
      <translation>mauvaise</translation>
    </message>
    <message numerus="yes">
      <source>%Ln passage(s)</source>
      <translation>
        <numerusform>%Ln passage</numerusform>
        <numerusform>%Ln passages</numerusform>
      </translation>
    </message>
    <message>
      <source>all pages, from pictures</source>
      <translation>toutes les pages, à partir d’images</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s), from pictures</source>
      <translation>
        <numerusform>%Ln page, à partir d’images</numerusform>
        <numerusform>%Ln pages, à partir d’images</numerusform>
      </translation>
    </message>
    <message>
      <source>Files in the library</source>
      <translation>Fichiers de la bibliothèque</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <translation>{name}, {state}</translation>
    </message>
    <message>
      <source>Indexing progress</source>
      <translation>Progression de l’indexation</translation>
    </message>
    <message>
      <source>File at hand</source>
      <translation>Fichier en cours</translation>
    </message>
    <message>
      <source>Stop indexing</source>
      <translation>Arrêter l’indexation</translation>
    </message>
    <message>
      <source>Stop indexing; it can go on later</source>
      <translation>Arrêter l’indexation ; elle pourra reprendre plus tard</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Retry failed files</source>
      <translation>Réessayer les fichiers en échec</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Index the stopped files</source>
      <translation>Indexer les fichiers arrêtés</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>Reprendre l’indexation</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read</source>
      <translation>
        <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
        <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) not read: stopped</source>
      <translation>
        <numerusform>%Ln fichier non lu : arrêté</numerusform>
        <numerusform>%Ln fichiers non lus : arrêtés</numerusform>
      </translation>
    </message>
    <message>
      <source>{words}. Shows them</source>
      <translation>{words}. Les affiche</translation>
    </message>
    <message>
      <source>Paused at {progress}</source>
      <translation>Suspendu à {progress}</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>L’indexation est suspendue</translation>
    </message>
    <message>
      <source>{progress}, {left}</source>
      <translation>{progress}, {left}</translation>
    </message>
    <message>
      <source>Nothing on disk is touched. Answers that were made from it leave the conversations too.</source>
      <translation>Rien n’est touché sur le disque. Les réponses qui en sont tirées disparaissent aussi des conversations.</translation>
    </message>
    <message>
      <source>Adding {names} to your library.</source>
      <translation>Ajout de {names} à votre bibliothèque.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Retirer</translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>Retirer %Ln fichier de la bibliothèque ?</numerusform>
        <numerusform>Retirer %Ln fichiers de la bibliothèque ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Take this file out of the library?</source>
      <translation>Retirer ce fichier de la bibliothèque ?</translation>
    </message>
    <message numerus="yes">
      <source>Take this folder and its %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>Retirer ce dossier et son %Ln fichier de la bibliothèque ?</numerusform>
        <numerusform>Retirer ce dossier et ses %Ln fichiers de la bibliothèque ?</numerusform>
      </translation>
    </message>
    <message>
      <source>What Carrel can read</source>
      <translation>Ce que Carrel sait lire</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>Ajouter des fichiers</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Ajouter un dossier</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read.</source>
      <translation>
        <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
        <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
      </translation>
    </message>
    <message>
      <source>There was nothing to free.</source>
      <translation>Il n’y avait rien à libérer.</translation>
    </message>
    <message>
      <source>Freed {size}.</source>
      <translation>{size} libérés.</translation>
    </message>
    <message>
      <source>Drop files or folders here</source>
      <translation>Déposez ici des fichiers ou des dossiers</translation>
    </message>
    <message>
      <source>PDF, Office files, web pages, mail, books, pictures, and more. They stay in place.</source>
      <translation>PDF, fichiers Office, pages web, courriels, livres, images et plus. Ils restent à leur place.</translation>
    </message>
    <message>
      <source>Try the sample library</source>
      <translation>Essayer les exemples</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Filter files</source>
      <translation>Filtrer les fichiers</translation>
    </message>
    <message>
      <source>Words of names and folders, in any order</source>
      <translation>Mots de noms et de dossiers, dans n’importe quel ordre</translation>
    </message>
    <message>
      <source>Filter files by name or folder</source>
      <translation>Filtrer les fichiers par nom ou dossier</translation>
    </message>
    <message>
      <source>Show all sections</source>
      <translation>Afficher toutes les sections</translation>
    </message>
    <message>
      <source>Show only the chosen section</source>
      <translation>N’afficher que la section choisie</translation>
    </message>
    <message>
      <source>Ask only this file</source>
      <translation>N’interroger que ce fichier</translation>
    </message>
    <message>
      <source>Ask only these files</source>
      <translation>N’interroger que ces fichiers</translation>
    </message>
    <message>
      <source>Tick or untick</source>
      <translation>Cocher ou décocher</translation>
    </message>
    <message>
      <source>Remove from “{name}”</source>
      <translation>Retirer de « {name} »</translation>
    </message>
    <message>
      <source>Forget…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <source>Ask only this folder</source>
      <translation>N’interroger que ce dossier</translation>
    </message>
    <message>
      <source>Forget this folder…</source>
      <translation>Retirer ce dossier…</translation>
    </message>
    <message>
      <source>Ask only this collection</source>
      <translation>N’interroger que cette collection</translation>
    </message>
    <message>
      <source>Delete this collection…</source>
      <translation>Supprimer cette collection…</translation>
    </message>
    <message>
      <source>Retry all</source>
      <translation>Tout réessayer</translation>
    </message>
    <message>
      <source>Untick all</source>
      <translation>Tout décocher</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>Ajouter à une collection</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>Nouvelle collection…</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Effacer le filtre</translation>
    </message>
    <message>
      <source>Show all files</source>
      <translation>Afficher tous les fichiers</translation>
    </message>
    <message>
      <source>No file here has “{words}” in its name or folder.</source>
      <translation>Aucun fichier ici n’a « {words} » dans son nom ou son dossier.</translation>
    </message>
    <message>
      <source>There are no files here.</source>
      <translation>Il n’y a pas de fichiers ici.</translation>
    </message>
    <message>
      <source>Opening your library…</source>
      <translation>Ouverture de votre bibliothèque…</translation>
    </message>
    <message>
      <source>changed in the past week</source>
      <translation>modifiés au cours de la dernière semaine</translation>
    </message>
    <message>
      <source>changed in the past month</source>
      <translation>modifiés au cours du dernier mois</translation>
    </message>
    <message>
      <source>changed in the past year</source>
      <translation>modifiés au cours de la dernière année</translation>
    </message>
    <message>
      <source>changed {first} to {last}</source>
      <translation>modifiés du {first} au {last}</translation>
    </message>
    <message>
      <source>changed since {day}</source>
      <translation>modifiés depuis le {day}</translation>
    </message>
    <message>
      <source>changed until {day}</source>
      <translation>modifiés jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
      <source>{name} and %Ln more</source>
      <comment>one of several files</comment>
      <translation>
        <numerusform>{name} et %Ln autre</numerusform>
        <numerusform>{name} et %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <source>Only in {place} · {limits}</source>
      <translation>Seulement dans {place} · {limits}</translation>
    </message>
    <message>
      <source>Only in {place}</source>
      <translation>Seulement dans {place}</translation>
    </message>
    <message>
      <source>Only {limits}</source>
      <comment>kinds of files</comment>
      <translation>Seulement {limits}</translation>
    </message>
    <message>
      <source>Only files {limits}</source>
      <translation>Seulement les fichiers {limits}</translation>
    </message>
    <message>
      <source>Folder {name}</source>
      <translation>Dossier {name}</translation>
    </message>
    <message>
      <source>Sections of the library</source>
      <translation>Sections de la bibliothèque</translation>
    </message>
    <message>
      <source>Could not be read ({number})</source>
      <translation>Illisibles ({number})</translation>
    </message>
    <message>
      <source>Stopped ({number})</source>
      <translation>Arrêtés ({number})</translation>
    </message>
    <message>
      <source>Ticked ({number})</source>
      <translation>Cochés ({number})</translation>
    </message>
    <message>
      <source>{path}
Changes are followed while Carrel is open.</source>
      <translation>{path}
Les changements sont suivis tant que Carrel est ouvert.</translation>
    </message>
    <message>
      <source>Collection: {name}
While it is chosen and nothing is ticked, questions go only to it.</source>
      <translation>Collection : {name}
Tant qu’elle est choisie et que rien n’est coché, les questions ne visent qu’elle.</translation>
    </message>
    <message>
      <source>Questions go only to what is ticked.</source>
      <translation>Les questions ne visent que ce qui est coché.</translation>
    </message>
    <message numerus="yes">
      <source>Asking only %Ln ticked</source>
      <comment>files in the library</comment>
      <translation>
        <numerusform>Seulement %Ln coché</numerusform>
        <numerusform>Seulement %Ln cochés</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is ticked</source>
      <translation>Rien n’est coché</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly and is starting again.</source>
      <translation>Le moteur s’est arrêté de façon inattendue et redémarre.</translation>
    </message>
    <message>
      <source>Ask again in a moment; your library is safe.</source>
      <translation>Reposez la question dans un instant ; votre bibliothèque est intacte.</translation>
    </message>
    <message>
      <source>The engine starts anew with the changed settings.</source>
      <translation>Le moteur redémarre avec les réglages modifiés.</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute.</source>
      <translation>Le moteur s’est arrêté trois fois en une minute.</translation>
    </message>
    <message>
      <source>The engine cannot be started: {program}</source>
      <translation>Le moteur ne peut pas démarrer : {program}</translation>
    </message>
    <message>
      <source>The engine said something that was not understood: {reason}</source>
      <translation>Le moteur a dit quelque chose d’incompréhensible : {reason}</translation>
    </message>
    <message>
      <source>The engine is not running.</source>
      <translation>Le moteur ne fonctionne pas.</translation>
    </message>
    <message>
      <source>Click a citation, or open a file of the library, to see it here.</source>
      <translation>Cliquez sur une citation, ou ouvrez un fichier de la bibliothèque, pour le voir ici.</translation>
    </message>
    <message>
      <source>The settings cannot be saved: {reason}.</source>
      <translation>Les réglages ne peuvent pas être enregistrés : {reason}.</translation>
    </message>
    <message>
      <source>The damaged settings cannot be set aside: {reason}.</source>
      <translation>Les réglages endommagés ne peuvent pas être mis de côté : {reason}.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Only files on this computer can be added; {address} was left out.</source>
      <translation>Seuls des fichiers de cet ordinateur peuvent être ajoutés ; {address} a été laissé de côté.</translation>
    </message>
    <message numerus="yes">
      <source>Only files on this computer can be added; %Ln address(es) were left out.</source>
      <translation>
        <numerusform>Seuls des fichiers de cet ordinateur peuvent être ajoutés ; %Ln adresse a été laissée de côté.</numerusform>
        <numerusform>Seuls des fichiers de cet ordinateur peuvent être ajoutés ; %Ln adresses ont été laissées de côté.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text cannot be added by itself. Save it as a file, and drop that.</source>
      <translation>Un texte seul ne peut pas être ajouté. Enregistrez-le dans un fichier et déposez celui-ci.</translation>
    </message>
    <message>
      <source>There is no file in what was dropped.</source>
      <translation>Il n’y a pas de fichier dans ce qui a été déposé.</translation>
    </message>
    <message>
      <source>Today, {time}</source>
      <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
      <source>Yesterday, {time}</source>
      <translation>Hier, {time}</translation>
    </message>
    <message>
      <source>There is no file on the clipboard.</source>
      <translation>Il n’y a pas de fichier dans le presse-papiers.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Something went wrong in the window. A report can be copied from “Report about Carrel”.</source>
      <translation>Un problème est survenu dans la fenêtre. Un rapport peut être copié depuis « Rapport sur Carrel ».</translation>
    </message>
    <message>
      <source>Something went wrong in the window. Carrel goes on, and nothing is lost.</source>
      <translation>Un problème est survenu dans la fenêtre. Carrel continue, et rien n’est perdu.</translation>
    </message>
    <message>
      <source>What is running here, and what has failed since the window was opened.</source>
      <translation>Ce qui fonctionne ici, et ce qui a échoué depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
      <source>It holds no text of your files, no names of files, and no questions. Nothing is sent: copy it where you want it.</source>
      <translation>Il ne contient ni texte de vos fichiers, ni noms de fichiers, ni questions. Rien n’est envoyé : copiez-le où vous voulez.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Un problème est survenu</translation>
    </message>
    <message>
      <source>Report about Carrel</source>
      <translation>Rapport sur Carrel</translation>
    </message>
    <message>
      <source>The report</source>
      <translation>Le rapport</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copié.</translation>
    </message>
    <message>
      <source>Search and quotes already work.</source>
      <translation>La recherche et les citations fonctionnent déjà.</translation>
    </message>
    <message>
      <source>Without a network, a model file (GGUF) that you have can be added under Models.</source>
      <translation>Sans réseau, un fichier de modèle (GGUF) que vous avez peut être ajouté sous « Modèles ».</translation>
    </message>
    <message>
      <source>Install a language model</source>
      <translation>Installer un modèle de langage</translation>
    </message>
    <message>
      <source>Download progress</source>
      <translation>Progression du téléchargement</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Installer</translation>
    </message>
    <message>
      <source>Add your own file…</source>
      <translation>Ajouter votre fichier…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Answers are written by {model}.</source>
      <translation>Les réponses sont rédigées par {model}.</translation>
    </message>
    <message>
      <source>{size}, licence {licence}.</source>
      <translation>{size}, licence {licence}.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Reads and writes for some seconds. A token is a word, or a part of one.</source>
      <translation>Lit et écrit pendant quelques secondes. Un jeton est un mot, ou une partie de mot.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Recommandé</translation>
    </message>
    <message>
      <source>Your own file</source>
      <translation>Votre propre fichier</translation>
    </message>
    <message>
      <source>In memory</source>
      <translation>En mémoire</translation>
    </message>
    <message>
      <source>Progress of {model}</source>
      <translation>Progression de {model}</translation>
    </message>
    <message>
      <source>Unload</source>
      <translation>Décharger</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>{model} is installed.</source>
      <translation>{model} est installé.</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Mesure…</translation>
    </message>
    <message>
      <source>Measure speed</source>
      <translation>Mesurer la vitesse</translation>
    </message>
    <message>
      <source>Answer with {model}</source>
      <translation>Répondre avec {model}</translation>
    </message>
    <message>
      <source>{action}: {model}</source>
      <comment>a button of one of several models</comment>
      <translation>{action} : {model}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Remove {model}?</source>
      <translation>Supprimer {model} ?</translation>
    </message>
    <message>
      <source>Carrel has not tried this model: it is only as good as where it comes from.</source>
      <translation>Carrel n’a pas essayé ce modèle : il ne vaut que ce que vaut sa provenance.</translation>
    </message>
    <message>
      <source>Downloading: {done} of {total}</source>
      <translation>Téléchargement : {done} sur {total}</translation>
    </message>
    <message>
      <source>Copying: {done} of {total}</source>
      <translation>Copie : {done} sur {total}</translation>
    </message>
    <message>
      <source>Checking: {done} of {total}</source>
      <translation>Vérification : {done} sur {total}</translation>
    </message>
    <message>
      <source>{memory} of memory, {free} of it free</source>
      <translation>{memory} de mémoire, dont {free} libres</translation>
    </message>
    <message numerus="yes">
      <source>%Ln processor core(s)</source>
      <translation>
        <numerusform>%Ln cœur de processeur</numerusform>
        <numerusform>%Ln cœurs de processeur</numerusform>
      </translation>
    </message>
    <message>
      <source>{gpu} is not used: models run on the processor</source>
      <translation>{gpu} n’est pas utilisé : les modèles tournent sur le processeur</translation>
    </message>
    <message>
      <source>no graphics processor is used: models run on the processor</source>
      <translation>aucun processeur graphique n’est utilisé : les modèles tournent sur le processeur</translation>
    </message>
    <message>
      <source>This computer: {facts}</source>
      <translation>Cet ordinateur : {facts}</translation>
    </message>
    <message>
      <source>Carrel takes {used} now, with {model} loaded.</source>
      <translation>Carrel occupe actuellement {used}, avec {model} chargé.</translation>
    </message>
    <message>
      <source>Carrel takes {used} now. No model is loaded.</source>
      <translation>Carrel occupe actuellement {used}. Aucun modèle n’est chargé.</translation>
    </message>
    <message>
      <source>{size} on disk</source>
      <translation>{size} sur le disque</translation>
    </message>
    <message>
      <source>Fits this computer: needs {memory} of memory</source>
      <translation>Convient à cet ordinateur : demande {memory} de mémoire</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>Licence : {licence}</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, more than this computer has</source>
      <translation>Demande {memory} de mémoire, plus que n’en a cet ordinateur</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, this computer has {has}</source>
      <translation>Demande {memory} de mémoire, cet ordinateur en a {has}</translation>
    </message>
    <message>
      <source>Reads {reads}, writes {writes} tokens a second here</source>
      <translation>Ici, lit {reads} et écrit {writes} jetons par seconde</translation>
    </message>
    <message>
      <source>Damaged: remove it and install it again</source>
      <translation>Endommagé : supprimez-le et réinstallez-le</translation>
    </message>
    <message>
      <source>Installing…</source>
      <translation>Installation…</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installé</translation>
    </message>
    <message>
      <source>{arrived} of {size} are here</source>
      <translation>{arrived} sur {size} déjà reçus</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Non installé</translation>
    </message>
    <message>
      <source>This deletes Carrel's copy and frees {size}. The file it was made of stays.</source>
      <translation>Cela supprime la copie de Carrel et libère {size}. Le fichier d’origine reste.</translation>
    </message>
    <message>
      <source>This deletes the {size} of it that are here.</source>
      <translation>Cela supprime les {size} déjà reçus.</translation>
    </message>
    <message>
      <source>This frees {size}. It can be installed again.</source>
      <translation>Cela libère {size}. Il pourra être réinstallé.</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>{size} a second</source>
      <translation>{size} par seconde</translation>
    </message>
    <message>
      <source>Models write the answers. They are fetched once, checked, and then run on this computer.</source>
      <translation>Les modèles rédigent les réponses. Ils sont téléchargés une fois, vérifiés, puis fonctionnent sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Only language models in GGUF files (*.gguf) can be added here.</source>
      <translation>Seuls les modèles de langage au format GGUF (*.gguf) peuvent être ajoutés ici.</translation>
    </message>
    <message>
      <source>Models are added one at a time.</source>
      <translation>Les modèles s’ajoutent un par un.</translation>
    </message>
    <message>
      <source>Looking which models are here…</source>
      <translation>Recherche des modèles présents…</translation>
    </message>
    <message>
      <source>None: show quotes only</source>
      <translation>Aucun : n’afficher que des citations</translation>
    </message>
    <message>
      <source>Answer with quotes only, without a model</source>
      <translation>Répondre par des citations seules, sans modèle</translation>
    </message>
    <message>
      <source>Progress of your own file</source>
      <translation>Progression de votre fichier</translation>
    </message>
    <message>
      <source>Cancel adding your own file</source>
      <translation>Annuler l’ajout de votre fichier</translation>
    </message>
    <message>
      <source>Add your own file</source>
      <translation>Ajouter votre propre fichier</translation>
    </message>
    <message>
      <source>Language models (*.gguf)</source>
      <translation>Modèles de langage (*.gguf)</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Vérification…</translation>
    </message>
    <message>
      <source>Check the files</source>
      <translation>Vérifier les fichiers</translation>
    </message>
    <message>
      <source>Reads every installed model and compares it with its SHA-256.</source>
      <translation>Lit chaque modèle installé et le compare à sa somme SHA-256.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) damaged: remove and install again.</source>
      <translation>
        <numerusform>%Ln modèle endommagé : à supprimer et à réinstaller.</numerusform>
        <numerusform>%Ln modèles endommagés : à supprimer et à réinstaller.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) checked: all as they should be.</source>
      <translation>
        <numerusform>%Ln modèle vérifié : tout est en ordre.</numerusform>
        <numerusform>%Ln modèles vérifiés : tout est en ordre.</numerusform>
      </translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Wait for the mains</source>
      <translation>Attendre le secteur</translation>
    </message>
    <message>
      <source>Light, dark, or as the rest of this computer.</source>
      <translation>Clair, sombre, ou comme le reste de cet ordinateur.</translation>
    </message>
    <message>
      <source>Counts when Carrel is started again.</source>
      <translation>Prend effet au prochain démarrage de Carrel.</translation>
    </message>
    <message>
      <source>Who writes the answers. Other models can be had under Models.</source>
      <translation>Qui rédige les réponses. D’autres modèles se trouvent sous « Modèles ».</translation>
    </message>
    <message>
      <source>Indexing goes on, and Carrel is back at once.</source>
      <translation>L’indexation continue, et Carrel revient aussitôt.</translation>
    </message>
    <message>
      <source>Press the keys that are to open a small question window anywhere.</source>
      <translation>Appuyez sur les touches qui ouvriront partout une petite fenêtre de question.</translation>
    </message>
    <message>
      <source>Larger files are refused.</source>
      <translation>Les fichiers plus gros sont refusés.</translation>
    </message>
    <message>
      <source>Takes some seconds a page, only where a page has no text of its own.</source>
      <translation>Prend quelques secondes par page, seulement là où une page n’a pas de texte propre.</translation>
    </message>
    <message>
      <source>What indexing does while this computer is not plugged in.</source>
      <translation>Ce que fait l’indexation quand cet ordinateur n’est pas branché.</translation>
    </message>
    <message>
      <source>Frees disk space, and leaves no trace of what was forgotten or deleted.</source>
      <translation>Libère de l’espace disque et ne laisse aucune trace de ce qui a été retiré ou supprimé.</translation>
    </message>
    <message>
      <source>What is changed about reading files counts once this is closed: the engine starts anew.</source>
      <translation>Les changements de lecture des fichiers prennent effet à la fermeture : le moteur redémarre alors.</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <source>Answers by</source>
      <translation>Réponses par</translation>
    </message>
    <message>
      <source>At hand</source>
      <translation>À portée de main</translation>
    </message>
    <message>
      <source>Tray</source>
      <translation>Zone de notification</translation>
    </message>
    <message>
      <source>Stay in the tray when the window is closed</source>
      <translation>Rester dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
      <source>Reading files</source>
      <translation>Lecture des fichiers</translation>
    </message>
    <message>
      <source>Scans</source>
      <translation>Numérisations</translation>
    </message>
    <message>
      <source>Recognise text in scans and pictures</source>
      <translation>Reconnaître le texte des numérisations et des images</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>Sur batterie</translation>
    </message>
    <message>
      <source>Largest file</source>
      <translation>Fichier le plus gros</translation>
    </message>
    <message>
      <source>Tidy up the library</source>
      <translation>Ranger la bibliothèque</translation>
    </message>
    <message>
      <source>Result of tidying up</source>
      <translation>Résultat du rangement</translation>
    </message>
    <message>
      <source>Disk space</source>
      <translation>Espace disque</translation>
    </message>
    <message>
      <source>The best that is installed</source>
      <translation>Le meilleur installé</translation>
    </message>
    <message>
      <source>None: quotes only</source>
      <translation>Aucun : citations seules</translation>
    </message>
    <message>
      <source>Tidying up…</source>
      <translation>Rangement…</translation>
    </message>
    <message>
      <source> MB</source>
      <comment>after a number</comment>
      <translation> Mo</translation>
    </message>
    <message>
      <source>Reset to default: {setting}</source>
      <translation>Revenir à la valeur par défaut : {setting}</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <translation>Chercher dans cette source</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>Fermer la recherche</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Go to a page: its number or its name</source>
      <translation>Aller à une page : son numéro ou son nom</translation>
    </message>
    <message>
      <source>Previous cited passage</source>
      <translation>Passage cité précédent</translation>
    </message>
    <message>
      <source>Next cited passage</source>
      <translation>Passage cité suivant</translation>
    </message>
    <message>
      <source>Passage {number} of {count}</source>
      <translation>Passage {number} sur {count}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln cited passage(s)</source>
      <translation>
        <numerusform>%Ln passage cité</numerusform>
        <numerusform>%Ln passages cités</numerusform>
      </translation>
    </message>
    <message>
      <source>This file has no outline.</source>
      <translation>Ce fichier n’a pas de plan.</translation>
    </message>
    <message>
      <source>Reading the outline…</source>
      <translation>Lecture du plan…</translation>
    </message>
    <message>
      <source>The outline of this file cannot be read.</source>
      <translation>Le plan de ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
      <source>Outline of the file</source>
      <translation>Plan du fichier</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy with its source</source>
      <translation>Copier avec sa source</translation>
    </message>
    <message>
      <source>Select this page</source>
      <translation>Sélectionner cette page</translation>
    </message>
    <message>
      <source>Links on this page</source>
      <translation>Liens de cette page</translation>
    </message>
    <message>
      <source>Page {page}</source>
      <translation>Page {page}</translation>
    </message>
    <message>
      <source>PDF pages</source>
      <translation>Pages du PDF</translation>
    </message>
    <message>
      <source>Page {page}, cited passage: {quote}
Text of the page: {text}</source>
      <translation>Page {page}, passage cité : {quote}
Texte de la page : {text}</translation>
    </message>
    <message>
      <source>Page {page}. Text of the page: {text}</source>
      <translation>Page {page}. Texte de la page : {text}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Pages of the file</source>
      <translation>Pages du fichier</translation>
    </message>
    <message>
      <source>Recognised text: {text}</source>
      <translation>Texte reconnu : {text}</translation>
    </message>
    <message>
      <source>part {number} of {count}</source>
      <translation>partie {number} sur {count}</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>Texte de la source</translation>
    </message>
    <message>
      <source>Cited passage: {text}</source>
      <translation>Passage cité : {text}</translation>
    </message>
    <message>
      <source>Find in the source</source>
      <translation>Chercher dans la source</translation>
    </message>
    <message>
      <source>Go to a page…</source>
      <translation>Aller à une page…</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <source>Fit the width</source>
      <translation>Ajuster à la largeur</translation>
    </message>
    <message>
      <source>Fit the page</source>
      <translation>Ajuster à la page</translation>
    </message>
    <message>
      <source>Show or hide pages and outline</source>
      <translation>Afficher ou masquer les pages et le plan</translation>
    </message>
    <message>
      <source>Copy the selection with its source</source>
      <translation>Copier la sélection avec sa source</translation>
    </message>
    <message>
      <source>Open the source in its own program</source>
      <translation>Ouvrir la source dans le programme associé</translation>
    </message>
    <message>
      <source>Show the source in its folder</source>
      <translation>Afficher la source dans son dossier</translation>
    </message>
    <message>
      <source>“{text}” ({file}, {place})</source>
      <translation>« {text} » ({file}, {place})</translation>
    </message>
    <message>
      <source>“{text}” ({file})</source>
      <translation>« {text} » ({file})</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copier l’adresse</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>{here} of more than {count}</source>
      <translation>{here} sur plus de {count}</translation>
    </message>
    <message>
      <source>More than {count}</source>
      <translation>Plus de {count}</translation>
    </message>
    <message>
      <source>{here} of {count}</source>
      <translation>{here} sur {count}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es)</source>
      <translation>
        <numerusform>%Ln occurrence</numerusform>
        <numerusform>%Ln occurrences</numerusform>
      </translation>
    </message>
    <message>
      <source>Pages and outline</source>
      <translation>Pages et plan</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Afficher le texte</translation>
    </message>
    <message>
      <source>Close the source</source>
      <translation>Fermer la source</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>Zoom: {percent} %</source>
      <translation>Zoom : {percent} %</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>Taille réelle</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>Fermer cet avis</translation>
    </message>
    <message>
      <source>The file is no longer on disk. This is the text as it was indexed.</source>
      <translation>Le fichier n’est plus sur le disque. Voici le texte tel qu’il a été indexé.</translation>
    </message>
    <message>
      <source>The file has changed since it was indexed. This is the text as it was then.</source>
      <translation>Le fichier a changé depuis son indexation. Voici le texte d’alors.</translation>
    </message>
    <message>
      <source>The file cannot be shown as PDF. This is its text.</source>
      <translation>Le fichier ne peut pas être affiché en PDF. Voici son texte.</translation>
    </message>
    <message>
      <source>The file is protected by a password. This is its text as far as it is known.</source>
      <translation>Le fichier est protégé par un mot de passe. Voici son texte, pour autant qu’il soit connu.</translation>
    </message>
    <message>
      <source>The file has no pages that could be shown. This is its text.</source>
      <translation>Le fichier n’a pas de pages affichables. Voici son texte.</translation>
    </message>
    <message>
      <source>The picture cannot be shown. This is the text that was recognised in it.</source>
      <translation>L’image ne peut pas être affichée. Voici le texte qui y a été reconnu.</translation>
    </message>
    <message>
      <source>This page is a picture. Its text has not been recognised.</source>
      <translation>Cette page est une image. Son texte n’a pas été reconnu.</translation>
    </message>
    <message>
      <source>The stored text of this page has changed; the passage cannot be marked.</source>
      <translation>Le texte enregistré de cette page a changé ; le passage ne peut pas être surligné.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>No program could be started for this file.</source>
      <translation>Aucun programme n’a pu être lancé pour ce fichier.</translation>
    </message>
    <message>
      <source>The folder could not be shown.</source>
      <translation>Le dossier n’a pas pu être affiché.</translation>
    </message>
    <message>
      <source>There is no page “{page}” in this file.</source>
      <translation>Il n’y a pas de page « {page} » dans ce fichier.</translation>
    </message>
    <message>
      <source>Carrel opens no network addresses. This link leads to {address}</source>
      <translation>Carrel n’ouvre pas d’adresses réseau. Ce lien mène à {address}</translation>
    </message>
    <message>
      <source>{page}: {note}</source>
      <translation>{page} : {note}</translation>
    </message>
    <message>
      <source>p. {label} of {count}</source>
      <translation>p. {label} sur {count}</translation>
    </message>
    <message>
      <source>p. {label} ({number}) of {count}</source>
      <translation>p. {label} ({number}) sur {count}</translation>
    </message>
    <message>
      <source>{place} · {number} of {count}</source>
      <translation>{place} · {number} sur {count}</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} sur {count}</translation>
    </message>
    <message>
      <source>What was repaired, what could not be done, and what was passed over.</source>
      <translation>Ce qui a été réparé, ce qui n’a pas pu être fait, et ce qui a été ignoré.</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Messages, newest first</source>
      <translation>Messages, les plus récents d’abord</translation>
    </message>
    <message>
      <source>Nothing has been said yet.</source>
      <translation>Aucun message pour l’instant.</translation>
    </message>
    <message>
      <source>Restarting…</source>
      <translation>Redémarrage…</translation>
    </message>
    <message>
      <source>Questions, files and answers never leave this computer.</source>
      <translation>Questions, fichiers et réponses ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Dernier message</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>Redémarrer</translation>
    </message>
    <message>
      <source>Restart the engine</source>
      <translation>Redémarrer le moteur</translation>
    </message>
    <message>
      <source>The engine is running again.</source>
      <translation>Le moteur fonctionne de nouveau.</translation>
    </message>
    <message>
      <source>Memory {size}</source>
      <translation>Mémoire {size}</translation>
    </message>
    <message>
      <source>Window: {size}</source>
      <translation>Fenêtre : {size}</translation>
    </message>
    <message>
      <source>Engine, readers and model: {size}</source>
      <translation>Moteur, processus de lecture et modèle : {size}</translation>
    </message>
    <message>
      <source>Loaded model: {name}</source>
      <translation>Modèle chargé : {name}</translation>
    </message>
    <message>
      <source>Free on this computer: {free} of {whole}</source>
      <translation>Libre sur cet ordinateur : {free} sur {whole}</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new message(s)</source>
      <translation>
        <numerusform>%Ln nouveau message</numerusform>
        <numerusform>%Ln nouveaux messages</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers by: {name}. Opens the models.</source>
      <translation>Réponses par : {name}. Ouvre les modèles.</translation>
    </message>
    <message>
      <source>Indexing paused</source>
      <translation>Indexation suspendue</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Indexing {progress}, {time}</source>
      <translation>Indexation : {progress}, {time}</translation>
    </message>
    <message>
      <source>Indexing {progress}</source>
      <translation>Indexation : {progress}</translation>
    </message>
    <message>
      <source>Go to the question box</source>
      <translation>Aller au champ de question</translation>
    </message>
    <message>
      <source>Show or hide the list of conversations</source>
      <translation>Afficher ou masquer la liste des conversations</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Ask all files again: untick all</source>
      <translation>Interroger de nouveau tous les fichiers : tout décocher</translation>
    </message>
    <message>
      <source>Filter files by name</source>
      <translation>Filtrer les fichiers par nom</translation>
    </message>
    <message>
      <source>Show or hide the library</source>
      <translation>Afficher ou masquer la bibliothèque</translation>
    </message>
    <message>
      <source>Show or hide the conversation</source>
      <translation>Afficher ou masquer la conversation</translation>
    </message>
    <message>
      <source>Show or hide the source</source>
      <translation>Afficher ou masquer la source</translation>
    </message>
    <message>
      <source>Go to the next pane</source>
      <translation>Aller au volet suivant</translation>
    </message>
    <message>
      <source>Go to the pane before</source>
      <translation>Aller au volet précédent</translation>
    </message>
    <message>
      <source>Light or dark theme</source>
      <translation>Thème clair ou sombre</translation>
    </message>
    <message>
      <source>Report about Carrel, to copy</source>
      <translation>Rapport sur Carrel, à copier</translation>
    </message>
    <message>
      <source>Send the question</source>
      <translation>Envoyer la question</translation>
    </message>
    <message>
      <source>New line in the question</source>
      <translation>Nouvelle ligne dans la question</translation>
    </message>
    <message>
      <source>Bring back the last question</source>
      <translation>Rappeler la dernière question</translation>
    </message>
    <message>
      <source>Rename the chosen conversation</source>
      <translation>Renommer la conversation choisie</translation>
    </message>
    <message>
      <source>Delete the chosen conversation</source>
      <translation>Supprimer la conversation choisie</translation>
    </message>
    <message>
      <source>Take the chosen files out of the library</source>
      <translation>Retirer de la bibliothèque les fichiers choisis</translation>
    </message>
    <message>
      <source>Tick what is chosen: questions go only to it</source>
      <translation>Cocher ce qui est choisi : les questions ne visent que cela</translation>
    </message>
    <message>
      <source>Paste files into the library</source>
      <translation>Coller des fichiers dans la bibliothèque</translation>
    </message>
    <message>
      <source>Name a file that the question is for</source>
      <translation>Nommer un fichier visé par la question</translation>
    </message>
    <message>
      <source>Stop the answer, or close what is open on top</source>
      <translation>Arrêter la réponse, ou fermer ce qui est ouvert au-dessus</translation>
    </message>
    <message>
      <source>opening pages</source>
      <translation>premières pages</translation>
    </message>
    <message>
      <source>{place}, part {n}</source>
      <translation>{place}, partie {n}</translation>
    </message>
    <message>
      <source>attachment {name}, {place}</source>
      <translation>pièce jointe {name}, {place}</translation>
    </message>
    <message>
      <source>attachment {name}</source>
      <translation>pièce jointe {name}</translation>
    </message>
    <message>
      <source>slide {n}</source>
      <translation>diapositive {n}</translation>
    </message>
    <message>
      <source>sheet {name}</source>
      <translation>feuille {name}</translation>
    </message>
    <message>
      <source>chapter {name}</source>
      <translation>chapitre {name}</translation>
    </message>
    <message>
      <source>part {n}</source>
      <translation>partie {n}</translation>
    </message>
    <message>
      <source>picture {n}</source>
      <translation>image {n}</translation>
    </message>
    <message>
      <source>page {name}</source>
      <translation>page {name}</translation>
    </message>
    <message>
      <source>{n} question, {since} to {until}</source>
      <translation>{n} question, du {since} au {until}</translation>
    </message>
    <message>
      <source>{n} questions, {since} to {until}</source>
      <translation>{n} questions, du {since} au {until}</translation>
    </message>
    <message>
      <source>{n} question, {day}</source>
      <translation>{n} question, {day}</translation>
    </message>
    <message>
      <source>{n} questions, {day}</source>
      <translation>{n} questions, {day}</translation>
    </message>
    <message>
      <source>Asked as “{question}”.</source>
      <translation>Question posée : « {question} ».</translation>
    </message>
    <message>
      <source>Nearest passages:</source>
      <translation>Passages les plus proches :</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <source>not supported by your files</source>
      <translation>non étayé par vos fichiers</translation>
    </message>
    <message>
      <source>{n} of {number} parts not or only partly supported</source>
      <translation>parties non étayées ou étayées en partie seulement : {n} sur {number}</translation>
    </message>
    <message>
      <source>Sources: none</source>
      <translation>Sources : aucune</translation>
    </message>
    <message>
      <source>Sources:{markers}</source>
      <translation>Sources :{markers}</translation>
    </message>
    <message>
      <source>Interrupted: the answer was stopped before its end.</source>
      <translation>Interrompu : la réponse a été arrêtée avant la fin.</translation>
    </message>
    <message>
      <source>Read for it: {n} of {number} pages, {limit} of {count} files.</source>
      <translation>Lu pour cela : {n} sur {number} pages, {limit} sur {count} fichiers.</translation>
    </message>
    <message>
      <source>Rated good.</source>
      <translation>Jugée bonne.</translation>
    </message>
    <message>
      <source>Rated bad.</source>
      <translation>Jugée mauvaise.</translation>
    </message>
    <message>
      <source>Changed or gone since the answer was given: {files}.</source>
      <translation>Modifiés ou disparus depuis cette réponse : {files}.</translation>
    </message>
    <message>
      <source>Answered {moment} in quotes, without a model.</source>
      <translation>Réponse du {moment} par des citations, sans modèle.</translation>
    </message>
    <message>
      <source>Answered {moment} by {model}.</source>
      <translation>Réponse du {moment} par {model}.</translation>
    </message>
    <message>
      <source>Ask everywhere, or choose other places, types or dates.</source>
      <translation>Posez la question partout, ou choisissez d’autres emplacements, types ou dates.</translation>
    </message>
    <message>
      <source>Check the spelling, or whether the drive is connected.</source>
      <translation>Vérifiez l’orthographe, et si le disque est connecté.</translation>
    </message>
    <message>
      <source>Check the file's permissions, or close the program that holds it.</source>
      <translation>Vérifiez les droits d’accès du fichier, ou fermez le programme qui l’occupe.</translation>
    </message>
    <message>
      <source>Split the file, or raise the limit in settings.json (max_file_mb).</source>
      <translation>Divisez le fichier, ou relevez la limite dans settings.json (max_file_mb).</translation>
    </message>
    <message>
      <source>Save a copy in a common format, such as PDF, DOCX or plain text.</source>
      <translation>Enregistrez une copie dans un format courant, comme PDF, DOCX ou texte brut.</translation>
    </message>
    <message>
      <source>Save a copy without the password and add that.</source>
      <translation>Enregistrez une copie sans mot de passe et ajoutez-la.</translation>
    </message>
    <message>
      <source>Open it in its own program and save it again.</source>
      <translation>Ouvrez-le dans le programme associé et enregistrez-le à nouveau.</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
      <source>If you trust the file, raise the limit in settings.json.</source>
      <translation>Si vous faites confiance au fichier, relevez la limite dans settings.json.</translation>
    </message>
    <message>
      <source>Have the cloud program keep it on this computer.</source>
      <translation>Faites en sorte que le programme de cloud le garde sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Retry reads it.</source>
      <translation>« Réessayer » le lit.</translation>
    </message>
    <message>
      <source>`carrel models list` shows the names.</source>
      <translation>`carrel models list` affiche les noms.</translation>
    </message>
    <message>
      <source>Install it first: `carrel models install NAME`.</source>
      <translation>Installez-le d’abord : `carrel models install NAME`.</translation>
    </message>
    <message>
      <source>Remove it and install it again.</source>
      <translation>Supprimez-le et installez-le à nouveau.</translation>
    </message>
    <message>
      <source>It is not a usable GGUF text model; choose another.</source>
      <translation>Ce n’est pas un modèle de texte GGUF utilisable ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Ask again; the model is started anew. If it happens again, choose a smaller model.</source>
      <translation>Posez la question à nouveau ; le modèle est relancé. Si cela se reproduit, choisissez un modèle plus petit.</translation>
    </message>
    <message>
      <source>Ask a shorter question, or choose a model with a longer context.</source>
      <translation>Posez une question plus courte, ou choisissez un modèle au contexte plus long.</translation>
    </message>
    <message>
      <source>Check the network and try again; what has arrived is kept.</source>
      <translation>Vérifiez le réseau et réessayez ; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <source>Close the other Carrel, or give this one a folder of its own with --home.</source>
      <translation>Fermez l’autre Carrel, ou donnez à celui-ci son propre dossier avec --home.</translation>
    </message>
    <message>
      <source>Choose another folder with --home, or mend its permissions.</source>
      <translation>Choisissez un autre dossier avec --home, ou corrigez ses droits d’accès.</translation>
    </message>
    <message>
      <source>Free some space; indexing goes on where it stopped.</source>
      <translation>Libérez de l’espace ; l’indexation reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
      <source>Update Carrel, or use another --home.</source>
      <translation>Mettez Carrel à jour, ou utilisez un autre --home.</translation>
    </message>
    <message>
      <source>Start Carrel again: it sets the damaged catalogue aside and indexes your files anew.</source>
      <translation>Relancez Carrel : il met de côté le catalogue endommagé et réindexe vos fichiers.</translation>
    </message>
    <message>
      <source>Run `carrel rebuild`.</source>
      <translation>Exécutez `carrel rebuild`.</translation>
    </message>
    <message>
      <source>Correct it, or delete it to have the defaults.</source>
      <translation>Corrigez-le, ou supprimez-le pour retrouver les valeurs par défaut.</translation>
    </message>
    <message>
      <source>Correct `embedding` in settings.json; empty means the bundled model.</source>
      <translation>Corrigez `embedding` dans settings.json ; vide désigne le modèle fourni.</translation>
    </message>
    <message>
      <source>Install Carrel again.</source>
      <translation>Réinstallez Carrel.</translation>
    </message>
    <message>
      <source>`carrel conversations list` shows them.</source>
      <translation>`carrel conversations list` les affiche.</translation>
    </message>
    <message>
      <source>`carrel collections` lists them.</source>
      <translation>`carrel collections` les affiche.</translation>
    </message>
    <message>
      <source>`carrel status` lists folders.</source>
      <translation>`carrel status` affiche les dossiers.</translation>
    </message>
    <message>
      <source>`carrel index` adds it.</source>
      <translation>`carrel index` l’ajoute.</translation>
    </message>
    <message>
      <source>`carrel index PATH` adds it.</source>
      <translation>`carrel index PATH` l’ajoute.</translation>
    </message>
    <message>
      <source>Close Carrel, put the data folder back, and start it again.</source>
      <translation>Fermez Carrel, remettez le dossier de données en place et relancez-le.</translation>
    </message>
    <message>
      <source>Free some space and install again; what has arrived is kept.</source>
      <translation>Libérez de l’espace et relancez l’installation ; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <source>Free some space and add the file again.</source>
      <translation>Libérez de l’espace et ajoutez à nouveau le fichier.</translation>
    </message>
    <message>
      <source>Free some space; the next answer is kept.</source>
      <translation>Libérez de l’espace ; la prochaine réponse sera conservée.</translation>
    </message>
    <message>
      <source>Join the parts with `llama-gguf-split --merge` and add that file.</source>
      <translation>Réunissez les parties avec `llama-gguf-split --merge` et ajoutez ce fichier.</translation>
    </message>
    <message>
      <source>Add it when it is complete.</source>
      <translation>Ajoutez-le quand il sera complet.</translation>
    </message>
    <message>
      <source>Rename the file first.</source>
      <translation>Renommez d’abord le fichier.</translation>
    </message>
    <message>
      <source>Install Carrel with it: pip install '.[other-models]'.</source>
      <translation>Installez Carrel avec : pip install '.[other-models]'.</translation>
    </message>
    <message>
      <source>It is answered when that is done; `carrel rebuild` goes on with it if it was cut off.</source>
      <translation>La réponse vient ensuite ; en cas d’interruption, `carrel rebuild` reprend le travail.</translation>
    </message>
    <message>
      <source>Types are {names}, and endings such as docx.</source>
      <translation>Les types sont {names}, et des extensions comme docx.</translation>
    </message>
    <message>
      <source>Write it as 2024-12-31.</source>
      <translation>Écrivez-la ainsi : 2024-12-31.</translation>
    </message>
    <message>
      <source>Known are {names}.</source>
      <translation>Sont connus : {names}.</translation>
    </message>
    <message>
      <source>Name one of the files in it.</source>
      <translation>Indiquez l’un des fichiers qu’il contient.</translation>
    </message>
    <message>
      <source>Stop the installation first.</source>
      <translation>Arrêtez d’abord l’installation.</translation>
    </message>
    <message>
      <source>Try again later; the source may be damaged or altered.</source>
      <translation>Réessayez plus tard ; la source est peut-être endommagée ou modifiée.</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>Fermez le programme qui l’utilise.</translation>
    </message>
    <message>
      <source>Let it finish.</source>
      <translation>Laissez l’installation se terminer.</translation>
    </message>
    <message>
      <source>Close other programs, or choose a smaller model.</source>
      <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>le fichier est vide</translation>
    </message>
    <message>
      <source>the file cannot be read: {reason}</source>
      <translation>le fichier ne peut pas être lu : {reason}</translation>
    </message>
    <message>
      <source>{n} MB, the limit is {limit} MB</source>
      <translation>{n} Mo ; la limite est de {limit} Mo</translation>
    </message>
    <message>
      <source>indexing was stopped before it was read</source>
      <translation>l’indexation a été arrêtée avant sa lecture</translation>
    </message>
    <message>
      <source>no text was found in it</source>
      <translation>aucun texte n’y a été trouvé</translation>
    </message>
    <message>
      <source>no text was found in it ({why})</source>
      <translation>aucun texte n’y a été trouvé ({why})</translation>
    </message>
    <message>
      <source>its text could not be recognised: {why}</source>
      <translation>son texte n’a pas pu être reconnu : {why}</translation>
    </message>
    <message>
      <source>{n} scanned pages could not be recognised: {why}</source>
      <translation>{n} pages numérisées n’ont pas pu être reconnues : {why}</translation>
    </message>
    <message>
      <source>cannot be read: {reason}</source>
      <translation>lecture impossible : {reason}</translation>
    </message>
    <message>
      <source>no ending: unknown kind of file</source>
      <translation>sans extension : type de fichier inconnu</translation>
    </message>
    <message>
      <source>{name}: unknown kind of file</source>
      <translation>{name} : type de fichier inconnu</translation>
    </message>
    <message>
      <source>this format cannot be read; save a copy as {name}</source>
      <translation>ce format ne peut pas être lu ; enregistrez une copie en {name}</translation>
    </message>
    <message>
      <source>files of this kind ({name}) cannot be read yet</source>
      <translation>les fichiers de ce type ({name}) ne peuvent pas encore être lus</translation>
    </message>
    <message>
      <source>{n} pages, the limit is {limit}</source>
      <translation>{n} pages ; la limite est de {limit}</translation>
    </message>
    <message>
      <source>more than {limit} pages, which is the limit</source>
      <translation>plus de {limit} pages, ce qui est la limite</translation>
    </message>
    <message>
      <source>{n} files are packed in it, the limit is {limit}</source>
      <translation>il contient {n} fichiers ; la limite est de {limit}</translation>
    </message>
    <message>
      <source>it unpacks to {n} MB, the limit is {limit} MB</source>
      <translation>décompressé, il fait {n} Mo ; la limite est de {limit} Mo</translation>
    </message>
    <message>
      <source>it unpacks to {n} times its size</source>
      <translation>décompressé, il est {n} fois plus gros</translation>
    </message>
    <message>
      <source>its cells hold more than {limit} MB of text</source>
      <translation>ses cellules contiennent plus de {limit} Mo de texte</translation>
    </message>
    <message>
      <source>it needs a password</source>
      <translation>un mot de passe est nécessaire</translation>
    </message>
    <message>
      <source>the PDF asks for a password</source>
      <translation>le PDF demande un mot de passe</translation>
    </message>
    <message>
      <source>the book is protected against copying</source>
      <translation>le livre est protégé contre la copie</translation>
    </message>
    <message>
      <source>its text is encrypted</source>
      <translation>son texte est chiffré</translation>
    </message>
    <message>
      <source>its text could not be read</source>
      <translation>son texte n’a pas pu être lu</translation>
    </message>
    <message>
      <source>its XML defines entities, as traps do</source>
      <translation>son XML définit des entités, comme le font les fichiers piégés</translation>
    </message>
    <message>
      <source>the XML in it is damaged</source>
      <translation>le XML qu’il contient est endommagé</translation>
    </message>
    <message>
      <source>{name} is missing in it</source>
      <translation>{name} y manque</translation>
    </message>
    <message>
      <source>{name} in it is packed in an unknown way</source>
      <translation>{name} y est compressé d’une manière inconnue</translation>
    </message>
    <message>
      <source>{name} in it is damaged</source>
      <translation>{name} y est endommagé</translation>
    </message>
    <message>
      <source>a sheet in it is damaged</source>
      <translation>une de ses feuilles est endommagée</translation>
    </message>
    <message>
      <source>it holds no chapters</source>
      <translation>il ne contient aucun chapitre</translation>
    </message>
    <message>
      <source>chapters that could not be read: {words}</source>
      <translation>chapitres qui n’ont pas pu être lus : {words}</translation>
    </message>
    <message>
      <source>slide {names} could not be read</source>
      <translation>la diapositive {names} n’a pas pu être lue</translation>
    </message>
    <message>
      <source>sheet {names} could not be read</source>
      <translation>la feuille {names} n’a pas pu être lue</translation>
    </message>
    <message>
      <source>a document inside it could not be read</source>
      <translation>un document qu’il contient n’a pas pu être lu</translation>
    </message>
    <message>
      <source>an attachment could not be read: {name}</source>
      <translation>une pièce jointe n’a pas pu être lue : {name}</translation>
    </message>
    <message>
      <source>{n} attachments could not be read: {words}</source>
      <translation>{n} pièces jointes n’ont pas pu être lues : {words}</translation>
    </message>
    <message>
      <source>the PDF is damaged and cannot be opened</source>
      <translation>le PDF est endommagé et ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>the PDF is cut off or damaged and cannot be opened</source>
      <translation>le PDF est tronqué ou endommagé et ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>the PDF is damaged: what text was left was read, but its pages cannot be shown</source>
      <translation>le PDF est endommagé : le texte restant a été lu, mais ses pages ne peuvent pas être affichées</translation>
    </message>
    <message>
      <source>the page cannot be drawn</source>
      <translation>la page ne peut pas être affichée</translation>
    </message>
    <message>
      <source>the picture is damaged</source>
      <translation>l’image est endommagée</translation>
    </message>
    <message>
      <source>a picture of {n} megapixels, the limit is {limit}</source>
      <translation>une image de {n} mégapixels ; la limite est de {limit}</translation>
    </message>
    <message>
      <source>its pictures cannot be recognised</source>
      <translation>ses images ne peuvent pas être reconnues</translation>
    </message>
    <message>
      <source>one page is a picture, and recognising text is turned off in the settings</source>
      <translation>une page est une image, et la reconnaissance de texte est désactivée dans les réglages</translation>
    </message>
    <message>
      <source>{n} pages are pictures, and recognising text is turned off in the settings</source>
      <translation>{n} pages sont des images, et la reconnaissance de texte est désactivée dans les réglages</translation>
    </message>
    <message>
      <source>it is cut off or damaged</source>
      <translation>il est tronqué ou endommagé</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>il est endommagé</translation>
    </message>
    <message>
      <source>its text is damaged</source>
      <translation>son texte est endommagé</translation>
    </message>
    <message>
      <source>the notebook is cut off or damaged</source>
      <translation>le carnet est tronqué ou endommagé</translation>
    </message>
    <message>
      <source>none of its sheets can be read</source>
      <translation>aucune de ses feuilles ne peut être lue</translation>
    </message>
    <message>
      <source>none of its slides can be read</source>
      <translation>aucune de ses diapositives ne peut être lue</translation>
    </message>
    <message>
      <source>it is not what its name says</source>
      <translation>il n’est pas ce que dit son nom</translation>
    </message>
    <message>
      <source>its name says picture, but its bytes are not</source>
      <translation>d’après son nom, c’est une image, mais pas d’après son contenu</translation>
    </message>
    <message>
      <source>its name says PDF, but its bytes are not</source>
      <translation>d’après son nom, c’est un PDF, mais pas d’après son contenu</translation>
    </message>
    <message>
      <source>its name says text, but its bytes are not</source>
      <translation>d’après son nom, c’est du texte, mais pas d’après son contenu</translation>
    </message>
    <message>
      <source>its name says mail, but it is another kind of file</source>
      <translation>son nom dit courriel, mais c’est un autre type de fichier</translation>
    </message>
    <message>
      <source>an older or other program than {program} wrote it; save a copy as {name}</source>
      <translation>un programme plus ancien ou autre que {program} l’a écrit ; enregistrez une copie en {name}</translation>
    </message>
    <message>
      <source>nested too deeply</source>
      <translation>imbrication trop profonde</translation>
    </message>
    <message>
      <source>its parts are nested too deeply</source>
      <translation>ses parties sont trop profondément imbriquées</translation>
    </message>
    <message>
      <source>the HTML is nested too deeply</source>
      <translation>le HTML est trop profondément imbriqué</translation>
    </message>
    <message>
      <source>the HTML cannot be read</source>
      <translation>le HTML ne peut pas être lu</translation>
    </message>
    <message>
      <source>reading it takes too much memory</source>
      <translation>sa lecture demande trop de mémoire</translation>
    </message>
    <message>
      <source>the reading process failed on it</source>
      <translation>le processus de lecture y a échoué</translation>
    </message>
    <message>
      <source>reading it took longer than {n} seconds</source>
      <translation>sa lecture a pris plus de {n} secondes</translation>
    </message>
    <message>
      <source>only a placeholder is on this computer; its content is in the cloud</source>
      <translation>seul un substitut est sur cet ordinateur ; son contenu est dans le cloud</translation>
    </message>
    <message>
      <source>the folder cannot be read: {reason}</source>
      <translation>le dossier ne peut pas être lu : {reason}</translation>
    </message>
    <message>
      <source>not a regular file</source>
      <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
      <source>it is being written to all the time</source>
      <translation>il est sans cesse en cours d’écriture</translation>
    </message>
    <message>
      <source>its name is not valid text; rename it</source>
      <translation>son nom n’est pas un texte valide ; renommez-le</translation>
    </message>
    <message>
      <source>it is a link to a file that is not there</source>
      <translation>c’est un lien vers un fichier qui n’existe pas</translation>
    </message>
    <message>
      <source>it vanished while being read</source>
      <translation>il a disparu pendant la lecture</translation>
    </message>
    <message>
      <source>nothing is there</source>
      <translation>il n’y a rien à cet endroit</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its {n} files stay searchable</source>
      <translation>le disque ou le dossier réseau n’est pas connecté ; ses {n} fichiers restent consultables</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its 1 file stays searchable</source>
      <translation>le disque ou le dossier réseau n’est pas connecté ; son fichier reste consultable</translation>
    </message>
    <message>
      <source>{path} has {n} pages, no page {number}</source>
      <translation>{path} a {n} pages, pas de page {number}</translation>
    </message>
    <message>
      <source>not in the library: {path}</source>
      <translation>absent de la bibliothèque : {path}</translation>
    </message>
    <message>
      <source>not indexed: {path}</source>
      <translation>non indexé : {path}</translation>
    </message>
    <message>
      <source>{path} is a folder</source>
      <translation>{path} est un dossier</translation>
    </message>
    <message>
      <source>nothing is at {path}, and the library knows no such file</source>
      <translation>il n’y a rien à {path}, et la bibliothèque ne connaît pas ce fichier</translation>
    </message>
    <message>
      <source>{file} has more than {n} lines</source>
      <translation>{file} a plus de {n} lignes</translation>
    </message>
    <message>
      <source>{file} has more than {n} wildcards</source>
      <translation>{file} a plus de {n} caractères génériques</translation>
    </message>
    <message>
      <source>{file} has a line of more than {n} letters</source>
      <translation>{file} a une ligne de plus de {n} caractères</translation>
    </message>
    <message>
      <source>{file} is larger than {n} kB</source>
      <translation>{file} dépasse {n} ko</translation>
    </message>
    <message>
      <source>{file} is not UTF-8 text</source>
      <translation>{file} n’est pas du texte UTF-8</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>accès refusé</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>opération non autorisée</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>c’est un dossier</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>quota de disque dépassé</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>disque en lecture seule</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>nom de fichier trop long</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>périphérique ou fichier occupé</translation>
    </message>
    <message>
      <source>no model is called {name}</source>
      <translation>aucun modèle ne s’appelle {name}</translation>
    </message>
    <message>
      <source>no model called {name} can be installed</source>
      <translation>aucun modèle nommé {name} ne peut être installé</translation>
    </message>
    <message>
      <source>no model was chosen</source>
      <translation>aucun modèle n’a été choisi</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} n’est pas installé</translation>
    </message>
    <message>
      <source>{name} is being installed</source>
      <translation>{name} est en cours d’installation</translation>
    </message>
    <message>
      <source>{name} is already being installed</source>
      <translation>{name} est déjà en cours d’installation</translation>
    </message>
    <message>
      <source>{name} is one part of a model</source>
      <translation>{name} est une partie d’un modèle</translation>
    </message>
    <message>
      <source>{name} changed while it was copied</source>
      <translation>{name} a changé pendant la copie</translation>
    </message>
    <message>
      <source>{name} wrote too little to tell how fast it is</source>
      <translation>{name} a trop peu écrit pour en connaître la vitesse</translation>
    </message>
    <message>
      <source>there is a model called {name} already</source>
      <translation>il existe déjà un modèle nommé {name}</translation>
    </message>
    <message>
      <source>there is no file {name}</source>
      <translation>il n’y a pas de fichier {name}</translation>
    </message>
    <message>
      <source>it was stopped, and nothing has changed</source>
      <translation>cela a été arrêté, et rien n’a changé</translation>
    </message>
    <message>
      <source>an answer could not be kept</source>
      <translation>une réponse n’a pas pu être conservée</translation>
    </message>
    <message>
      <source>cannot remove {name}: {reason}</source>
      <translation>impossible de supprimer {name} : {reason}</translation>
    </message>
    <message>
      <source>cannot write {path}: {reason}</source>
      <translation>impossible d’écrire {path} : {reason}</translation>
    </message>
    <message>
      <source>the disk is full; {name} is not complete</source>
      <translation>le disque est plein ; {name} n’est pas complet</translation>
    </message>
    <message>
      <source>the model needs {n} MB on this disk; {number} MB are free</source>
      <translation>le modèle demande {n} Mo sur ce disque ; {number} Mo sont libres</translation>
    </message>
    <message>
      <source>{name}: what arrived has not the published SHA-256; it was deleted</source>
      <translation>{name} : ce qui est arrivé n’a pas la somme SHA-256 publiée ; cela a été supprimé</translation>
    </message>
    <message>
      <source>the file has not the published size</source>
      <translation>le fichier n’a pas la taille publiée</translation>
    </message>
    <message>
      <source>the file has not the published SHA-256</source>
      <translation>le fichier n’a pas la somme SHA-256 publiée</translation>
    </message>
    <message>
      <source>the file was altered since Carrel first saw it</source>
      <translation>le fichier a été modifié depuis que Carrel l’a vu pour la première fois</translation>
    </message>
    <message>
      <source>{n} MB are here; installing goes on from there.</source>
      <translation>{n} Mo sont déjà là ; l’installation reprendra de ce point.</translation>
    </message>
    <message>
      <source>Your own file.</source>
      <translation>Votre propre fichier.</translation>
    </message>
    <message>
      <source>Very small: for machines with little memory. Lean on the quote.</source>
      <translation>Très petit : pour les ordinateurs à faible mémoire. Fiez-vous à la citation.</translation>
    </message>
    <message>
      <source>Writes short answers in plain words, on a computer of today in some seconds.</source>
      <translation>Rédige de courtes réponses en mots simples, en quelques secondes sur un ordinateur actuel.</translation>
    </message>
    <message>
      <source>the download was stopped; what has arrived is kept</source>
      <translation>le téléchargement a été arrêté ; ce qui est arrivé est conservé</translation>
    </message>
    <message>
      <source>the package index delivered no wheel</source>
      <translation>l’index de paquets n’a fourni aucun wheel</translation>
    </message>
    <message>
      <source>nothing arrived for {n} s</source>
      <translation>rien n’est arrivé pendant {n} s</translation>
    </message>
    <message>
      <source>{name} has another size than the catalogue says</source>
      <translation>{name} n’a pas la taille indiquée par le catalogue</translation>
    </message>
    <message>
      <source>{name} has not the {n} bytes expected</source>
      <translation>{name} n’a pas les {n} octets attendus</translation>
    </message>
    <message>
      <source>{file} is damaged or holds no {name}</source>
      <translation>{file} est endommagé ou ne contient pas {name}</translation>
    </message>
    <message>
      <source>the download ended with status {name}</source>
      <translation>le téléchargement s’est terminé avec le statut {name}</translation>
    </message>
    <message>
      <source>{name}: llama.cpp cannot load it: {reason}</source>
      <translation>{name} : llama.cpp ne peut pas le charger : {reason}</translation>
    </message>
    <message>
      <source>{name}: llama.cpp gave up loading it (status {code})</source>
      <translation>{name} : llama.cpp a renoncé à le charger (statut {code})</translation>
    </message>
    <message>
      <source>{name} is not a GGUF file</source>
      <translation>{name} n’est pas un fichier GGUF</translation>
    </message>
    <message>
      <source>{name} is a {kind} model, which does not write text</source>
      <translation>{name} est un modèle {kind}, qui n’écrit pas de texte</translation>
    </message>
    <message>
      <source>{name}: there is not enough memory for it</source>
      <translation>{name} : la mémoire ne suffit pas</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}</source>
      <translation>{name} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
      <source>the model was closed while it was writing</source>
      <translation>le modèle a été fermé pendant qu’il écrivait</translation>
    </message>
    <message>
      <source>the model process ended while at work (status {code})</source>
      <translation>le processus du modèle s’est arrêté en plein travail (statut {code})</translation>
    </message>
    <message>
      <source>the model process was killed while loading {name}</source>
      <translation>le processus du modèle a été tué pendant le chargement de {name}</translation>
    </message>
    <message>
      <source>the model has not answered for {n} s</source>
      <translation>le modèle n’a pas répondu depuis {n} s</translation>
    </message>
    <message>
      <source>the prompt has {n} tokens; this model takes {limit}</source>
      <translation>l’invite compte {n} jetons ; ce modèle en accepte {limit}</translation>
    </message>
    <message>
      <source>llama.cpp does not understand the grammar of the answer</source>
      <translation>llama.cpp ne comprend pas la grammaire de la réponse</translation>
    </message>
    <message>
      <source>another Carrel is using {path}</source>
      <translation>un autre Carrel utilise {path}</translation>
    </message>
    <message>
      <source>another program is using the library's catalogue: {path}</source>
      <translation>un autre programme utilise le catalogue de la bibliothèque : {path}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}: {reason}</source>
      <translation>impossible d’écrire dans le dossier de données {path} : {reason}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}</source>
      <translation>impossible d’écrire dans le dossier de données {path}</translation>
    </message>
    <message>
      <source>cannot lock {path}: {reason}</source>
      <translation>impossible de verrouiller {path} : {reason}</translation>
    </message>
    <message>
      <source>the library's catalogue is damaged: {path}</source>
      <translation>le catalogue de la bibliothèque est endommagé : {path}</translation>
    </message>
    <message>
      <source>the library's catalogue was found to be damaged</source>
      <translation>le catalogue de la bibliothèque s’est révélé endommagé</translation>
    </message>
    <message>
      <source>the library's catalogue cannot be written: {path}</source>
      <translation>le catalogue de la bibliothèque ne peut pas être écrit : {path}</translation>
    </message>
    <message>
      <source>the library's catalogue was moved or deleted while it was in use: {path}</source>
      <translation>le catalogue de la bibliothèque a été déplacé ou supprimé en cours d’utilisation : {path}</translation>
    </message>
    <message>
      <source>no space is left on the disk of the data folder</source>
      <translation>il ne reste plus d’espace sur le disque du dossier de données</translation>
    </message>
    <message>
      <source>the library was written by a newer Carrel (schema {n}, this one knows {number})</source>
      <translation>la bibliothèque a été écrite par un Carrel plus récent (schéma {n}, celui-ci connaît {number})</translation>
    </message>
    <message>
      <source>{path} is damaged and cannot be renamed: {reason}</source>
      <translation>{path} est endommagé et ne peut pas être renommé : {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be deleted: {reason}</source>
      <translation>{path} ne peut pas être supprimé : {reason}</translation>
    </message>
    <message>
      <source>the index is being made anew for another embedding model</source>
      <translation>l’index est en cours de reconstruction pour un autre modèle de vectorisation</translation>
    </message>
    <message>
      <source>the index was built with another embedding model</source>
      <translation>l’index a été construit avec un autre modèle de vectorisation</translation>
    </message>
    <message>
      <source>no model.safetensors and tokenizer.json in {path}</source>
      <translation>pas de model.safetensors ni de tokenizer.json dans {path}</translation>
    </message>
    <message>
      <source>other embedding models need sentence-transformers</source>
      <translation>les autres modèles de vectorisation nécessitent sentence-transformers</translation>
    </message>
    <message>
      <source>{path} cannot be loaded: {reason}</source>
      <translation>{path} ne peut pas être chargé : {reason}</translation>
    </message>
    <message>
      <source>the bundled model {name} is damaged: {path}</source>
      <translation>le modèle fourni {name} est endommagé : {path}</translation>
    </message>
    <message>
      <source>The vector index was made anew from the catalogue.</source>
      <translation>L’index vectoriel a été refait à partir du catalogue.</translation>
    </message>
    <message>
      <source>The vector index cannot be written; searches compare all vectors.</source>
      <translation>L’index vectoriel ne peut pas être écrit ; les recherches comparent tous les vecteurs.</translation>
    </message>
    <message>
      <source>The search index is made anew, as this version or its model needs it.</source>
      <translation>L’index de recherche est refait, car cette version ou son modèle l’exige.</translation>
    </message>
    <message>
      <source>Searching without the reader, so less surely: {why}.</source>
      <translation>Recherche sans le lecteur, donc moins sûre : {why}.</translation>
    </message>
    <message>
      <source>Answers taken out, as they were made from what was forgotten: {n}.</source>
      <translation>Réponses supprimées, car tirées de ce qui a été retiré : {n}.</translation>
    </message>
    <message>
      <source>Indexing waits while the computer runs on its battery.</source>
      <translation>L’indexation attend tant que l’ordinateur fonctionne sur batterie.</translation>
    </message>
    <message>
      <source>The computer is plugged in again; indexing goes on.</source>
      <translation>L’ordinateur est de nouveau branché ; l’indexation reprend.</translation>
    </message>
    <message>
      <source>This system's limit of watched folders is reached; changes are looked for every few seconds instead.</source>
      <translation>La limite de dossiers surveillés de ce système est atteinte ; les changements sont cherchés toutes les quelques secondes.</translation>
    </message>
    <message>
      <source>The folders cannot be watched; changes are looked for every few seconds instead.</source>
      <translation>Les dossiers ne peuvent pas être surveillés ; les changements sont cherchés toutes les quelques secondes.</translation>
    </message>
    <message>
      <source>The library's catalogue was damaged and has been set aside as {name}. Your folders and collections are kept, and your files are indexed again. `carrel compact` deletes what was set aside.</source>
      <translation>Le catalogue de la bibliothèque était endommagé et a été mis de côté sous le nom {name}. Vos dossiers et collections sont conservés, et vos fichiers sont réindexés. `carrel compact` supprime ce qui a été mis de côté.</translation>
    </message>
    <message>
      <source>The conversations that could be read in it are kept, too.</source>
      <translation>Les conversations qui ont pu y être lues sont conservées aussi.</translation>
    </message>
    <message>
      <source>The library's catalogue was empty; your files are indexed again.</source>
      <translation>Le catalogue de la bibliothèque était vide ; vos fichiers sont réindexés.</translation>
    </message>
    <message>
      <source>The library's catalogue was missing; your files are indexed again.</source>
      <translation>Le catalogue de la bibliothèque manquait ; vos fichiers sont réindexés.</translation>
    </message>
    <message>
      <source>{n} % of the text is not in English ({languages}), which the bundled embedding model knows best: {model}, in a folder that `embedding` in settings.json names, finds more there; README.md says how to get it.</source>
      <translation>{n} % du texte n’est pas en anglais ({languages}), langue que le modèle de vectorisation fourni connaît le mieux : {model}, dans un dossier désigné par `embedding` dans settings.json, y trouve davantage ; README.md dit comment l’obtenir.</translation>
    </message>
    <message>
      <source>Not found in your documents.</source>
      <translation>Introuvable dans vos documents.</translation>
    </message>
    <message>
      <source>the question is empty</source>
      <translation>la question est vide</translation>
    </message>
    <message>
      <source>nothing that can be searched lies within the question's limits</source>
      <translation>rien de consultable ne se trouve dans les limites de la question</translation>
    </message>
    <message>
      <source>not a type of file that can be read: “{name}”</source>
      <translation>ce n’est pas un type de fichier lisible : « {name} »</translation>
    </message>
    <message>
      <source>the first day, {since}, lies after the last, {until}</source>
      <translation>le premier jour, {since}, est après le dernier, {until}</translation>
    </message>
    <message>
      <source>not a day: “{text}”</source>
      <translation>ce n’est pas une date : « {text} »</translation>
    </message>
    <message>
      <source>there is no conversation {n}</source>
      <translation>il n’y a pas de conversation {n}</translation>
    </message>
    <message>
      <source>conversation {n} has no answer {number}</source>
      <translation>la conversation {n} n’a pas de réponse {number}</translation>
    </message>
    <message>
      <source>a conversation needs a title of 1 to {n} characters</source>
      <translation>une conversation doit avoir un titre de 1 à {n} caractères</translation>
    </message>
    <message>
      <source>no collection is called “{name}”</source>
      <translation>aucune collection ne s’appelle « {name} »</translation>
    </message>
    <message>
      <source>a collection needs a name of 1 to {n} characters</source>
      <translation>une collection doit avoir un nom de 1 à {n} caractères</translation>
    </message>
    <message>
      <source>Searched for “{new}” instead of “{old}”.</source>
      <translation>Recherche de « {new} » au lieu de « {old} ».</translation>
    </message>
    <message>
      <source>No passage has {text} and {names}: searched for the words.</source>
      <translation>Aucun passage ne contient {text} et {names} : la recherche s’est faite mot par mot.</translation>
    </message>
    <message>
      <source>No passage has {text}: searched for the words.</source>
      <translation>Aucun passage ne contient {text} : la recherche s’est faite mot par mot.</translation>
    </message>
    <message>
      <source>a schema is for the shape json, not for {name}</source>
      <translation>un schéma vaut pour la forme json, pas pour {name}</translation>
    </message>
    <message>
      <source>the schema is too long: more than {n} characters</source>
      <translation>le schéma est trop long : plus de {n} caractères</translation>
    </message>
    <message>
      <source>the schema is too large: more than {n} parts</source>
      <translation>le schéma est trop grand : plus de {n} parties</translation>
    </message>
    <message>
      <source>the {path} must be a list that is not empty</source>
      <translation>{path} doit être une liste non vide</translation>
    </message>
    <message>
      <source>{path} is no JSON schema that can be answered by</source>
      <translation>{path} n’est pas un schéma JSON selon lequel répondre</translation>
    </message>
    <message>
      <source>{path} has a type that JSON has not: {name}</source>
      <translation>{path} a un type que JSON ne connaît pas : {name}</translation>
    </message>
    <message>
      <source>{path}: properties must be an object, required a list</source>
      <translation>{path} : properties doit être un objet, required une liste</translation>
    </message>
    <message>
      <source>{path} requires {name}, but does not describe it</source>
      <translation>{path} exige {name}, mais ne le décrit pas</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema itself</source>
      <translation>{path} renvoie à {name}, qui n’est pas dans le schéma lui-même</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema</source>
      <translation>{path} renvoie à {name}, qui n’est pas dans le schéma</translation>
    </message>
    <message>
      <source>{path} says {name}, which an answer cannot be made to keep to</source>
      <translation>{path} indique {name}, qu’on ne peut faire respecter à une réponse</translation>
    </message>
    <message>
      <source>{path} says {name} and {second}: one of them is enough</source>
      <translation>{path} indique {name} et {second} : un seul suffit</translation>
    </message>
    <message>
      <source>min{what} and max{same} of {path} must be from 0 to {n}</source>
      <translation>min{what} et max{same} de {path} doivent être compris entre 0 et {n}</translation>
    </message>
    <message>
      <source>max{what} of {path} is less than min{same}</source>
      <translation>max{what} de {path} est inférieur à min{same}</translation>
    </message>
    <message>
      <source>Without a model the answer is the quote as it stands, in no other form.</source>
      <translation>Sans modèle, la réponse est la citation telle quelle, sans autre forme.</translation>
    </message>
    <message>
      <source>This answer is no longer kept: a file it was made from was taken out of the library.</source>
      <translation>Cette réponse n’est plus conservée : un fichier dont elle est tirée a été retiré de la bibliothèque.</translation>
    </message>
    <message>
      <source>The model stopped in the middle of its work; this is what there was by then.</source>
      <translation>Le modèle s’est arrêté en plein travail ; voici ce qu’il y avait alors.</translation>
    </message>
    <message>
      <source>The model gave no answer; this is the sentence that answers best.</source>
      <translation>Le modèle n’a pas répondu ; voici la phrase qui répond le mieux.</translation>
    </message>
    <message>
      <source>So small a model only copies what stands there, in no other form.</source>
      <translation>Un si petit modèle ne fait que recopier ce qui est écrit, sans autre forme.</translation>
    </message>
    <message>
      <source>The passages are more than this model can read; this is the best sentence.</source>
      <translation>Les passages dépassent ce que ce modèle peut lire ; voici la meilleure phrase.</translation>
    </message>
    <message>
      <source>The table was cut off.</source>
      <translation>Le tableau a été tronqué.</translation>
    </message>
    <message>
      <source>The answer was cut off: this is no valid JSON, only its beginning.</source>
      <translation>La réponse a été tronquée : ce n’est pas du JSON valide, seulement son début.</translation>
    </message>
    <message>
      <source>This answer could not be kept: {why}.</source>
      <translation>Cette réponse n’a pas pu être conservée : {why}.</translation>
    </message>
    <message>
      <source>It is not clear what to compare: name two things, or limit the question to two files.</source>
      <translation>On ne sait pas quoi comparer : nommez deux choses, ou limitez la question à deux fichiers.</translation>
    </message>
    <message>
      <source>Nothing was found on {name} and {second}.</source>
      <translation>Rien n’a été trouvé sur {name} ni sur {second}.</translation>
    </message>
    <message>
      <source>Nothing was found on {names}.</source>
      <translation>Rien n’a été trouvé sur {names}.</translation>
    </message>
    <message>
      <source>They say nothing that can be set side by side.</source>
      <translation>Ils ne disent rien qui puisse être mis côte à côte.</translation>
    </message>
    <message>
      <source>Of those compared, 1 statement is the same on both sides.</source>
      <translation>Parmi ce qui a été comparé, 1 énoncé est identique des deux côtés.</translation>
    </message>
    <message>
      <source>Of those compared, {n} statements are the same on both sides.</source>
      <translation>Parmi ce qui a été comparé, {n} énoncés sont identiques des deux côtés.</translation>
    </message>
    <message>
      <source>It is not clear what to look for.</source>
      <translation>On ne sait pas quoi chercher.</translation>
    </message>
    <message>
      <source>There is 1 file in scope.</source>
      <translation>Il y a 1 fichier dans le périmètre.</translation>
    </message>
    <message>
      <source>There are {n} files in scope.</source>
      <translation>Il y a {n} fichiers dans le périmètre.</translation>
    </message>
    <message>
      <source>{n} places say {number} different things; each is listed once.</source>
      <translation>{n} endroits disent {number} choses différentes ; chacune figure une fois.</translation>
    </message>
    <message>
      <source>Only the first {n} of {number} are shown.</source>
      <translation>Seuls les {n} premiers sur {number} sont affichés.</translation>
    </message>
    <message>
      <source>The model failed ({why}): the rest is quoted.</source>
      <translation>Le modèle a échoué ({why}) : le reste est cité.</translation>
    </message>
    <message>
      <source>1 file in scope has no text that could be read.</source>
      <translation>1 fichier du périmètre n’a pas de texte lisible.</translation>
    </message>
    <message>
      <source>{n} files in scope have no text that could be read.</source>
      <translation>{n} fichiers du périmètre n’ont pas de texte lisible.</translation>
    </message>
    <message>
      <source>No file in scope is of the kind that is asked for: all were read.</source>
      <translation>Aucun fichier du périmètre n’est du type demandé : tous ont été lus.</translation>
    </message>
    <message>
      <source>1 sentence is quoted where what the model wrote was not borne out.</source>
      <translation>1 phrase est citée là où ce que le modèle a écrit n’était pas étayé.</translation>
    </message>
    <message>
      <source>{n} sentences are quoted where what the model wrote was not borne out.</source>
      <translation>{n} phrases sont citées là où ce que le modèle a écrit n’était pas étayé.</translation>
    </message>
    <message>
      <source>It is still waiting to be read.</source>
      <translation>Il attend encore d’être lu.</translation>
    </message>
    <message>
      <source>It is not in the index: {why}.</source>
      <translation>Il n’est pas dans l’index : {why}.</translation>
    </message>
    <message>
      <source>It was read, and there is no text in it.</source>
      <translation>Il a été lu, et ne contient aucun texte.</translation>
    </message>
    <message>
      <source>It lies in Carrel's own folder, which is no part of any library.</source>
      <translation>Il se trouve dans le dossier propre à Carrel, qui ne fait partie d’aucune bibliothèque.</translation>
    </message>
    <message>
      <source>It is not in the library, nor in a folder that is.</source>
      <translation>Il n’est ni dans la bibliothèque ni dans un de ses dossiers.</translation>
    </message>
    <message>
      <source>It was taken out of the library. Adding it brings it back.</source>
      <translation>Il a été retiré de la bibliothèque. L’ajouter le fait revenir.</translation>
    </message>
    <message>
      <source>It is new in {path}, which has not been compared since.</source>
      <translation>Il est nouveau dans {path}, qui n’a pas été comparé depuis.</translation>
    </message>
    <message>
      <source>It lies in {path} and cannot be taken in: {why}.</source>
      <translation>Il se trouve dans {path} et ne peut pas être pris en compte : {why}.</translation>
    </message>
    <message>
      <source>“{name}” is passed over by its name: it is hidden, temporary, or kept by a program beside documents.</source>
      <translation>« {name} » est ignoré d’après son nom : il est caché, temporaire, ou déposé par un programme à côté de documents.</translation>
    </message>
    <message>
      <source>A line of a .carrelignore between {path} and the file leaves it out.</source>
      <translation>Une ligne d’un .carrelignore entre {path} et le fichier l’écarte.</translation>
    </message>
    <message>
      <source>{file} says nearly the same, and stands for it among the results: rank {n}.</source>
      <translation>{file} dit presque la même chose et le représente parmi les résultats : rang {n}.</translation>
    </message>
    <message>
      <source>{file} has the same content, and is among the results: rank {n}.</source>
      <translation>{file} a le même contenu et figure parmi les résultats : rang {n}.</translation>
    </message>
    <message>
      <source>It is among the results: rank {n}.</source>
      <translation>Il figure parmi les résultats : rang {n}.</translation>
    </message>
    <message>
      <source>It was read anew at this moment; ask again.</source>
      <translation>Il était relu à cet instant ; posez la question à nouveau.</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; {limit} are shown, {file} first.</source>
      <translation>Son meilleur passage arrive au {place} sur {n} comparés ; {limit} sont affichés, {file} en premier.</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; only {file} is shown.</source>
      <translation>Son meilleur passage arrive au {place} sur {n} comparés ; seul {file} est affiché.</translation>
    </message>
    <message>
      <source>None of the question's words stand in it; by meaning {place}.</source>
      <translation>Aucun des mots de la question n’y figure ; par le sens : {place}.</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}; it does not hold {words}.</source>
      <translation>Par les mots : {place} ; par le sens : {other} ; il ne contient pas {words}.</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}.</source>
      <translation>Par les mots : {place} ; par le sens : {other}.</translation>
    </message>
    <message>
      <source>None of the question's words ({words}) stand in it.</source>
      <translation>Aucun des mots de la question ({words}) n’y figure.</translation>
    </message>
    <message>
      <source>Of the question's words it does not hold {words}.</source>
      <translation>Parmi les mots de la question, il ne contient pas {words}.</translation>
    </message>
    <message>
      <source>It holds all of the question's words, but other passages hold them more closely.</source>
      <translation>Il contient tous les mots de la question, mais d’autres passages les réunissent de plus près.</translation>
    </message>
    <message>
      <source>By meaning its best passage is only the {place} of {n} (cosine {number}).</source>
      <translation>Par le sens, son meilleur passage n’arrive qu’au {place} sur {n} (cosinus {number}).</translation>
    </message>
    <message>
      <source>not among the best</source>
      <translation>pas parmi les meilleurs</translation>
    </message>
    <message>
      <source>{n}st</source>
      <translation>rang {n}</translation>
    </message>
    <message>
      <source>{n}nd</source>
      <translation>rang {n}</translation>
    </message>
    <message>
      <source>{n}rd</source>
      <translation>rang {n}</translation>
    </message>
    <message>
      <source>{n}th</source>
      <translation>rang {n}</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} et {n} autres</translation>
    </message>
    <message>
      <source>{name}: {why}</source>
      <translation>{name} : {why}</translation>
    </message>
    <message>
      <source>{first}; {next}</source>
      <translation>{first} ; {next}</translation>
    </message>
    <message>
      <source>recognised text</source>
      <translation>texte reconnu</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>arabe</translation>
    </message>
    <message>
      <source>Bulgarian</source>
      <translation>bulgare</translation>
    </message>
    <message>
      <source>Catalan</source>
      <translation>catalan</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>tchèque</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>danois</translation>
    </message>
    <message>
      <source>German</source>
      <translation>allemand</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>grec</translation>
    </message>
    <message>
      <source>English</source>
      <translation>anglais</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>espagnol</translation>
    </message>
    <message>
      <source>Estonian</source>
      <translation>estonien</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>persan</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>finnois</translation>
    </message>
    <message>
      <source>French</source>
      <translation>français</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>hébreu</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>hindi</translation>
    </message>
    <message>
      <source>Croatian</source>
      <translation>croate</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>hongrois</translation>
    </message>
    <message>
      <source>Indonesian</source>
      <translation>indonésien</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>italien</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>japonais</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>coréen</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>latin</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>lituanien</translation>
    </message>
    <message>
      <source>Latvian</source>
      <translation>letton</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>norvégien</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>néerlandais</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>polonais</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>portugais</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>roumain</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>russe</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation>slovaque</translation>
    </message>
    <message>
      <source>Slovenian</source>
      <translation>slovène</translation>
    </message>
    <message>
      <source>Serbian</source>
      <translation>serbe</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>suédois</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>thaï</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>turc</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>ukrainien</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>vietnamien</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>chinois</translation>
    </message>
    <message>
      <source>{first}, {next}</source>
      <translation>{first}, {next}</translation>
    </message>
    <message>
      <source>{languages} and others</source>
      <translation>{languages} et autres</translation>
    </message>
    <message>
      <source>recognised in a picture; letters and figures may have been misread.</source>
      <translation>reconnu dans une image ; des lettres et des chiffres peuvent être mal lus.</translation>
    </message>
    <message>
      <source>Recognising {name}, page {number} of {total}</source>
      <translation>Reconnaissance de {name}, page {number} sur {total}</translation>
    </message>
    <message>
      <source>Indexing {name}, passage {number} of {total}</source>
      <translation>Indexation de {name}, passage {number} sur {total}</translation>
    </message>
    <message>
      <source>Reading {name}, page {number} of {total}</source>
      <translation>Lecture de {name}, page {number} sur {total}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln page</numerusform>
        <numerusform>%Ln pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln slide(s)</source>
      <translation>
        <numerusform>%Ln diapositive</numerusform>
        <numerusform>%Ln diapositives</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>%Ln feuille</numerusform>
        <numerusform>%Ln feuilles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chapter(s)</source>
      <translation>
        <numerusform>%Ln chapitre</numerusform>
        <numerusform>%Ln chapitres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln part(s)</source>
      <translation>
        <numerusform>%Ln partie</numerusform>
        <numerusform>%Ln parties</numerusform>
      </translation>
    </message>
    <message>
      <source>meaning: very close ({value})</source>
      <translation>sens : très proche ({value})</translation>
    </message>
    <message>
      <source>meaning: close ({value})</source>
      <translation>sens : proche ({value})</translation>
    </message>
    <message>
      <source>meaning: distant ({value})</source>
      <translation>sens : éloigné ({value})</translation>
    </message>
    <message>
      <source>meaning: far ({value})</source>
      <translation>sens : lointain ({value})</translation>
    </message>
    <message>
      <source>reader: likely ({value})</source>
      <translation>lecteur : probable ({value})</translation>
    </message>
    <message>
      <source>reader: possible ({value})</source>
      <translation>lecteur : possible ({value})</translation>
    </message>
    <message>
      <source>reader: unlikely ({value})</source>
      <translation>lecteur : improbable ({value})</translation>
    </message>
    <message>
      <source>Why is this file not among the results?</source>
      <translation>Pourquoi ce fichier n’est-il pas parmi les résultats ?</translation>
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
      <translation>p. {number}</translation>
    </message>
    <message>
      <source>Same words: {words}</source>
      <translation>Mêmes mots : {words}</translation>
    </message>
    <message>
      <source>No words in common</source>
      <translation>Aucun mot en commun</translation>
    </message>
    <message>
      <source>meaning: not among the closest</source>
      <translation>sens : pas parmi les plus proches</translation>
    </message>
    <message>
      <source>Also in {names}</source>
      <translation>Aussi dans {names}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %Ln more file(s)</source>
      <translation>
        <numerusform>{names} et %Ln fichier de plus</numerusform>
        <numerusform>{names} et %Ln fichiers de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} et {last}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies)</source>
      <translation>
        <numerusform>%Ln copie</numerusform>
        <numerusform>%Ln copies</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped, not read yet</source>
      <translation>Arrêté, pas encore lu</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>N’a pas pu être lu</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>encore {duration}</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>quelques secondes</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln s</source>
      <translation>
        <numerusform>environ %Ln s</numerusform>
        <numerusform>environ %Ln s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln min</source>
      <translation>
        <numerusform>environ %Ln min</numerusform>
        <numerusform>environ %Ln min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln h</source>
      <translation>
        <numerusform>environ %Ln h</numerusform>
        <numerusform>environ %Ln h</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln file(s)</source>
      <translation>
        <numerusform>{done} sur %Ln fichier</numerusform>
        <numerusform>{done} sur %Ln fichiers</numerusform>
      </translation>
    </message>
  </context>
</TS>
