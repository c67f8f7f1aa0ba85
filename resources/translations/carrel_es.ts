<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name />
    <message>
      <source>“{quote}”</source>
      <translation>«{quote}»</translation>
    </message>
    <message>
      <source>Unsupported: no passage in your files bears this out.</source>
      <translation>Sin respaldo: ningún pasaje de sus archivos lo confirma.</translation>
    </message>
    <message>
      <source>Stopped. What is written so far may be incomplete.</source>
      <translation>Detenido. Lo escrito hasta aquí puede estar incompleto.</translation>
    </message>
    <message>
      <source>Stopped before anything was written.</source>
      <translation>Detenido antes de escribir nada.</translation>
    </message>
    <message>
      <source>Answer to: {question}</source>
      <translation>Respuesta a: {question}</translation>
    </message>
    <message>
      <source>Looking through your files…</source>
      <translation>Buscando en sus archivos…</translation>
    </message>
    <message>
      <source>Quote found: {quote}</source>
      <translation>Cita encontrada: {quote}</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Nothing similar was found…</source>
      <translation>No se encontró nada parecido…</translation>
    </message>
    <message>
      <source>Writing an answer…</source>
      <translation>Escribiendo una respuesta…</translation>
    </message>
    <message>
      <source>“{quote}” ({place})</source>
      <translation>«{quote}» ({place})</translation>
    </message>
    <message>
      <source>{place}: “{quote}”</source>
      <translation>{place}: «{quote}»</translation>
    </message>
    <message>
      <source>Why these passages were found</source>
      <translation>Por qué se encontraron estos pasajes</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Preguntar de nuevo</translation>
    </message>
    <message>
      <source>Read everything instead</source>
      <translation>Leerlo todo en su lugar</translation>
    </message>
    <message>
      <source>Search instead</source>
      <translation>Buscar en su lugar</translation>
    </message>
    <message>
      <source>Ask again with other files…</source>
      <translation>Preguntar con otros archivos…</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>{number} s</source>
      <comment>seconds</comment>
      <translation>{number} s</translation>
    </message>
    <message>
      <source>Quotes only</source>
      <translation>Solo citas</translation>
    </message>
    <message>
      <source>Nearest passage</source>
      <translation>Pasaje más cercano</translation>
    </message>
    <message>
      <source>Nearest passages</source>
      <translation>Pasajes más cercanos</translation>
    </message>
    <message>
      <source>partly supported</source>
      <translation>respaldado en parte</translation>
    </message>
    <message>
      <source>not in your files</source>
      <translation>no está en sus archivos</translation>
    </message>
    <message>
      <source>Reading {amount} to answer</source>
      <translation>Leyendo {amount} para responder</translation>
    </message>
    <message>
      <source>Reading {amount} to summarise it</source>
      <translation>Leyendo {amount} para resumirlo</translation>
    </message>
    <message>
      <source>Reading {amount} to list what was asked for</source>
      <translation>Leyendo {amount} para enumerar lo pedido</translation>
    </message>
    <message>
      <source>Reading {amount} to count</source>
      <translation>Leyendo {amount} para contar</translation>
    </message>
    <message>
      <source>Reading {amount} to compare</source>
      <translation>Leyendo {amount} para comparar</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>Frases</translation>
    </message>
    <message>
      <source>Bullet list</source>
      <translation>Lista con viñetas</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
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
      <translation>Breve</translation>
    </message>
    <message>
      <source>Detailed</source>
      <translation>Detallado</translation>
    </message>
    <message>
      <source>In simple words</source>
      <translation>Con palabras sencillas</translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln row(s) fully borne out by your files.</source>
      <translation>
        <numerusform>{number} de %Ln fila totalmente respaldada por sus archivos.</numerusform>
        <numerusform>{number} de %Ln filas totalmente respaldadas por sus archivos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln part(s) fully borne out by your files.</source>
      <translation>
        <numerusform>{number} de %Ln parte totalmente respaldada por sus archivos.</numerusform>
        <numerusform>{number} de %Ln partes totalmente respaldadas por sus archivos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln sentence(s) fully borne out by your files.</source>
      <translation>
        <numerusform>{number} de %Ln frase totalmente respaldada por sus archivos.</numerusform>
        <numerusform>{number} de %Ln frases totalmente respaldadas por sus archivos.</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it is borne out by your files.</source>
      <translation>Todo está respaldado por sus archivos.</translation>
    </message>
    <message>
      <source>everything</source>
      <comment>what is read: Reading … to count</comment>
      <translation>todo</translation>
    </message>
    <message>
      <source>This takes {duration}. It has begun, and goes on unless you say otherwise.</source>
      <translation>Esto tarda {duration}. Ya ha empezado y continúa salvo que usted diga otra cosa.</translation>
    </message>
    <message numerus="yes">
      <source>Read {pages} in %Ln file(s).</source>
      <translation>
        <numerusform>Leído: {pages} en %Ln archivo.</numerusform>
        <numerusform>Leído: {pages} en %Ln archivos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read {pages}.</source>
      <translation>Leído: {pages}.</translation>
    </message>
    <message>
      <source>The rest was not read.</source>
      <translation>El resto no se leyó.</translation>
    </message>
    <message>
      <source>Answer finished: {sentence}</source>
      <translation>Respuesta terminada: {sentence}</translation>
    </message>
    <message>
      <source>{file} has been changed or has gone since this answer.</source>
      <translation>{file} ha cambiado o ha desaparecido desde esta respuesta.</translation>
    </message>
    <message>
      <source>{files} have been changed or have gone since this answer.</source>
      <translation>{files} han cambiado o han desaparecido desde esta respuesta.</translation>
    </message>
    <message>
      <source>the only page</source>
      <comment>what is read: Reading … to count</comment>
      <translation>la única página</translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s)</source>
      <comment>what is read: Reading … to count</comment>
      <translation>
        <numerusform>la %Ln página</numerusform>
        <numerusform>las %Ln páginas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln archivo</numerusform>
        <numerusform>%Ln archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s) of {files}</source>
      <comment>{files} is “12 files”</comment>
      <translation>
        <numerusform>la %Ln página de {files}</numerusform>
        <numerusform>las %Ln páginas de {files}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln page(s)</source>
      <translation>
        <numerusform>{number} de %Ln página</numerusform>
        <numerusform>{number} de %Ln páginas</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the answer with its sources</source>
      <translation>Copiar la respuesta con sus fuentes</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copy with footnotes</source>
      <translation>Copiar con notas al pie</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>Copiar como Markdown</translation>
    </message>
    <message>
      <source>Copy as plain text</source>
      <translation>Copiar como texto sin formato</translation>
    </message>
    <message>
      <source>Copy in another form</source>
      <translation>Copiar de otra forma</translation>
    </message>
    <message>
      <source>No passage was found.</source>
      <translation>No se encontró ningún pasaje.</translation>
    </message>
    <message>
      <source>Why is another file not here?</source>
      <translation>¿Por qué no está aquí otro archivo?</translation>
    </message>
    <message>
      <source>Searched for again in all your files, as they are now. The answer above was given before.</source>
      <translation>Se ha buscado de nuevo en todos sus archivos, tal como están ahora. La respuesta de arriba es anterior.</translation>
    </message>
    <message>
      <source>Passages found</source>
      <translation>Pasajes encontrados</translation>
    </message>
    <message>
      <source>{number}. {place}</source>
      <translation>{number}. {place}</translation>
    </message>
    <message>
      <source>{number}. {place}, cited as {markers}</source>
      <translation>{number}. {place}, citado como {markers}</translation>
    </message>
    <message>
      <source>Answer in JSON</source>
      <translation>Respuesta en JSON</translation>
    </message>
    <message>
      <source>Copy JSON</source>
      <translation>Copiar JSON</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Quote from {place}: {quote}</source>
      <translation>Cita de {place}: {quote}</translation>
    </message>
    <message>
      <source>Good answer</source>
      <translation>Buena respuesta</translation>
    </message>
    <message>
      <source>Good answer, pressed</source>
      <translation>Buena respuesta, pulsado</translation>
    </message>
    <message>
      <source>Bad answer</source>
      <translation>Mala respuesta</translation>
    </message>
    <message>
      <source>Bad answer, pressed</source>
      <translation>Mala respuesta, pulsado</translation>
    </message>
    <message>
      <source>Pages read</source>
      <translation>Páginas leídas</translation>
    </message>
    <message>
      <source>Keep reading</source>
      <translation>Seguir leyendo</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>Detener la lectura</translation>
    </message>
    <message>
      <source>Open the source</source>
      <translation>Abrir la fuente</translation>
    </message>
    <message>
      <source>Copy the quote and where it stands</source>
      <translation>Copiar la cita y su ubicación</translation>
    </message>
    <message>
      <source>Open in its own program</source>
      <translation>Abrir en el programa asociado</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>The quote is copied.</source>
      <translation>La cita está copiada.</translation>
    </message>
    <message>
      <source>{file} cannot be opened in another program.</source>
      <translation>No se puede abrir {file} en otro programa.</translation>
    </message>
    <message>
      <source>The folder of {file} cannot be shown.</source>
      <translation>No se puede mostrar la carpeta de {file}.</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Show more sources</source>
      <translation>Mostrar más fuentes</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more source(s)</source>
      <translation>
        <numerusform>Mostrar %Ln fuente más</numerusform>
        <numerusform>Mostrar %Ln fuentes más</numerusform>
      </translation>
    </message>
    <message>
      <source>Open beside the conversation.</source>
      <translation>Abrir junto a la conversación.</translation>
    </message>
    <message>
      <source>Source {number}: {place}</source>
      <translation>Fuente {number}: {place}</translation>
    </message>
    <message>
      <source>Searched for: {question}</source>
      <translation>Se buscó: {question}</translation>
    </message>
    <message>
      <source>Understood as: {question}</source>
      <translation>Entendido como: {question}</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>Edit what was searched for, and ask again</source>
      <translation>Editar lo que se buscó y preguntar de nuevo</translation>
    </message>
    <message>
      <source>Question to search for</source>
      <translation>Pregunta que se busca</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Files last changed</source>
      <translation>Archivos modificados por última vez</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>From</source>
      <comment>the first of two days</comment>
      <translation>Desde</translation>
    </message>
    <message>
      <source>To</source>
      <comment>the last of two days</comment>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>{said}: {line}. {way_out}</source>
      <translation>{said}: {line}. {way_out}</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Elegir archivos</translation>
    </message>
    <message>
      <source>Name of a file, folder or collection</source>
      <translation>Nombre de un archivo, carpeta o colección</translation>
    </message>
    <message>
      <source>Nothing in your library is called that.</source>
      <translation>Nada en su biblioteca se llama así.</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>Arrow keys move, Space ticks several, Enter chooses.</source>
      <translation>Las flechas mueven, Espacio marca varios, Intro elige.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticked</source>
      <comment>files in a list</comment>
      <translation>
        <numerusform>%Ln marcado</numerusform>
        <numerusform>%Ln marcados</numerusform>
      </translation>
    </message>
    <message>
      <source>Form of the answers</source>
      <translation>Forma de las respuestas</translation>
    </message>
    <message>
      <source>Answer as usual</source>
      <translation>Responder como siempre</translation>
    </message>
    <message>
      <source>Form of the answers: {form}</source>
      <translation>Forma de las respuestas: {form}</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>Como siempre</translation>
    </message>
    <message>
      <source>Any type</source>
      <translation>Cualquier tipo</translation>
    </message>
    <message>
      <source>Changed at any time</source>
      <translation>Modificados en cualquier momento</translation>
    </message>
    <message>
      <source>Changed between two days…</source>
      <translation>Modificados entre dos días…</translation>
    </message>
    <message>
      <source>Types and dates that questions go to</source>
      <translation>Tipos y fechas a los que van las preguntas</translation>
    </message>
    <message>
      <source>Questions go only to: {limits}</source>
      <translation>Las preguntas van solo a: {limits}</translation>
    </message>
    <message>
      <source>Limit to types and dates</source>
      <translation>Limitar a tipos y fechas</translation>
    </message>
    <message>
      <source>No limits</source>
      <translation>Sin límites</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Quitarlo</translation>
    </message>
    <message>
      <source>For this question</source>
      <translation>Para esta pregunta</translation>
    </message>
    <message>
      <source>This question goes only to:</source>
      <translation>Esta pregunta va solo a:</translation>
    </message>
    <message>
      <source>This question goes only to {name}</source>
      <translation>Esta pregunta va solo a {name}</translation>
    </message>
    <message>
      <source>{name} in {place}</source>
      <translation>{name} en {place}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Drop to add it, and ask about it</source>
      <translation>Suelte para añadirlo y preguntar sobre ello</translation>
    </message>
    <message>
      <source>Stop the answer (Esc)</source>
      <translation>Detener la respuesta (Escape)</translation>
    </message>
    <message>
      <source>Send the question (Enter)</source>
      <translation>Enviar la pregunta (Intro)</translation>
    </message>
    <message>
      <source>Ask your files anything</source>
      <translation>Pregunte a sus archivos</translation>
    </message>
    <message numerus="yes">
      <source>A question has room for %Ln character(s). Put longer texts into a file.</source>
      <translation>
        <numerusform>Una pregunta admite hasta %Ln carácter. Ponga los textos más largos en un archivo.</numerusform>
        <numerusform>Una pregunta admite hasta %Ln caracteres. Ponga los textos más largos en un archivo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Type @ to ask of one file, folder or collection.</source>
      <translation>Escriba @ para preguntar a un archivo, carpeta o colección.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Ask everywhere</source>
      <translation>Preguntar en todas partes</translation>
    </message>
    <message>
      <source>Questions are limited</source>
      <translation>Las preguntas están limitadas</translation>
    </message>
    <message>
      <source>Questions go to what is ticked in the library; to the chosen collection where nothing is.</source>
      <translation>Las preguntas van a lo marcado en la biblioteca; si no hay nada marcado, a la colección elegida.</translation>
    </message>
    <message>
      <source>“{name}” is asked in any case: what it lies in is ticked.</source>
      <translation>«{name}» se consulta de todos modos: lo que lo contiene está marcado.</translation>
    </message>
    <message numerus="yes">
      <source>At most %Ln file(s) can be ticked one by one. Put them into a collection, and tick that.</source>
      <translation>
        <numerusform>Se puede marcar como máximo %Ln archivo por separado. Póngalos en una colección y marque esa.</numerusform>
        <numerusform>Se pueden marcar como máximo %Ln archivos por separado. Póngalos en una colección y marque esa.</numerusform>
      </translation>
    </message>
    <message>
      <source>File {name} in {place}</source>
      <translation>Archivo {name} en {place}</translation>
    </message>
    <message>
      <source>Folder {name} in {place}</source>
      <translation>Carpeta {name} en {place}</translation>
    </message>
    <message>
      <source>Collection {name}</source>
      <translation>Colección {name}</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Colección</translation>
    </message>
    <message>
      <source>{row}, ticked</source>
      <translation>{row}, marcado</translation>
    </message>
    <message>
      <source>Collections, folders and files</source>
      <translation>Colecciones, carpetas y archivos</translation>
    </message>
    <message>
      <source>Conversation</source>
      <translation>Conversación</translation>
    </message>
    <message numerus="yes">
      <source>Show earlier (%Ln more question(s))</source>
      <translation>
        <numerusform>Mostrar anteriores (%Ln pregunta más)</numerusform>
        <numerusform>Mostrar anteriores (%Ln preguntas más)</numerusform>
      </translation>
    </message>
    <message>
      <source>Add files to it from their menu, or ask everywhere.</source>
      <translation>Añádale archivos desde su menú o pregunte en todas partes.</translation>
    </message>
    <message>
      <source>“{name}” is empty</source>
      <translation>«{name}» está vacía</translation>
    </message>
    <message>
      <source>Another answer is being written. Wait for it, or stop it with Esc.</source>
      <translation>Se está escribiendo otra respuesta. Espérela o deténgala con Escape.</translation>
    </message>
    <message>
      <source>Answered in its own conversation: “{question}”</source>
      <translation>Respondida en su propia conversación: «{question}»</translation>
    </message>
    <message>
      <source>The answer to “{question}” could not be kept.</source>
      <translation>No se pudo conservar la respuesta a «{question}».</translation>
    </message>
    <message>
      <source>There is no answer to “{question}”: {reason}</source>
      <translation>No hay respuesta a «{question}»: {reason}</translation>
    </message>
    <message>
      <source>The conversation was deleted elsewhere. The question began a new one.</source>
      <translation>La conversación se eliminó en otro lugar. La pregunta inició una nueva.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) with its/their answer(s) is/are erased from this computer for good. Your files are not touched.</source>
      <translation>
        <numerusform>Se borrará %Ln pregunta con su respuesta de este equipo para siempre. Sus archivos no se tocan.</numerusform>
        <numerusform>Se borrarán %Ln preguntas con sus respuestas de este equipo para siempre. Sus archivos no se tocan.</numerusform>
      </translation>
    </message>
    <message>
      <source>An answer is being written in it. Wait for it, or stop it, before deleting.</source>
      <translation>Se está escribiendo una respuesta en ella. Espérela o deténgala antes de eliminar.</translation>
    </message>
    <message>
      <source>“{title}” is deleted.</source>
      <translation>«{title}» se ha eliminado.</translation>
    </message>
    <message>
      <source>Rename the conversation</source>
      <translation>Cambiar el nombre de la conversación</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete “{title}”?</source>
      <translation>¿Eliminar «{title}»?</translation>
    </message>
    <message>
      <source>Your questions and their answers are kept here until you delete them.</source>
      <translation>Sus preguntas y respuestas se guardan aquí hasta que las elimine.</translation>
    </message>
    <message>
      <source>No conversation holds these words.</source>
      <translation>Ninguna conversación contiene estas palabras.</translation>
    </message>
    <message>
      <source>Search conversations</source>
      <translation>Buscar conversaciones</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
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
      <translation>Exportar la conversación</translation>
    </message>
    <message>
      <source>Exporting {file}…</source>
      <translation>Exportando {file}…</translation>
    </message>
    <message>
      <source>it cannot be laid out</source>
      <translation>no se puede componer</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
      <source>Exported to {file}.</source>
      <translation>Exportado a {file}.</translation>
    </message>
    <message>
      <source>New conversation</source>
      <translation>Nueva conversación</translation>
    </message>
    <message>
      <source>Rename, export or delete this conversation</source>
      <translation>Renombrar, exportar o eliminar esta conversación</translation>
    </message>
    <message>
      <source>Kept conversations, newest first</source>
      <translation>Conversaciones guardadas, las más recientes primero</translation>
    </message>
    <message>
      <source>An answer is being written…</source>
      <translation>Se está escribiendo una respuesta…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) · {when}</source>
      <translation>
        <numerusform>%Ln pregunta · {when}</numerusform>
        <numerusform>%Ln preguntas · {when}</numerusform>
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
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <source>Export as</source>
      <translation>Exportar como</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Jump to the newest answer</source>
      <translation>Ir a la respuesta más reciente</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Más reciente</translation>
    </message>
    <message>
      <source>Question: {question} ({limits})</source>
      <translation>Pregunta: {question} ({limits})</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>Pregunta: {question}</translation>
    </message>
    <message>
      <source>Add files or folders to the library, or drop them anywhere on this window.</source>
      <translation>Añada archivos o carpetas a la biblioteca, o suéltelos en cualquier parte de esta ventana.</translation>
    </message>
    <message>
      <source>Ask in plain words. The best passage appears at once, an answer after it.</source>
      <translation>Pregunte con sus propias palabras. El mejor pasaje aparece al instante y después una respuesta.</translation>
    </message>
    <message>
      <source>Click a citation to stand in front of the sentence it comes from.</source>
      <translation>Haga clic en una cita para llegar a la frase de la que procede.</translation>
    </message>
    <message>
      <source>Ask your own files</source>
      <translation>Pregunte a sus propios archivos</translation>
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
      <source>The reason is told when the answer is finished.</source>
      <translation>El motivo se indicará cuando la respuesta esté terminada.</translation>
    </message>
    <message>
      <source>Ask a question first: then Carrel can say why a file is not among its results.</source>
      <translation>Haga primero una pregunta: entonces Carrel puede decir por qué un archivo no está entre los resultados.</translation>
    </message>
    <message>
      <source>Which file did you expect?</source>
      <translation>¿Qué archivo esperaba?</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>Open the passage</source>
      <translation>Abrir el pasaje</translation>
    </message>
    <message>
      <source>Its best passage</source>
      <translation>El mejor pasaje del archivo</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>Buscar un comando</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>No command of this name.</source>
      <translation>No hay ningún comando con ese nombre.</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Todos los comandos</translation>
    </message>
    <message>
      <source>Drop to add to your library</source>
      <translation>Suelte para añadir a su biblioteca</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Tema oscuro</translation>
    </message>
    <message>
      <source>Hide the pane: {name}</source>
      <translation>Ocultar el panel: {name}</translation>
    </message>
    <message>
      <source>Show the pane: {name}</source>
      <translation>Mostrar el panel: {name}</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Tema claro</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute and waits now. Your library is safe.</source>
      <translation>El motor se detuvo tres veces en un minuto y ahora espera. Su biblioteca está a salvo.</translation>
    </message>
    <message>
      <source>Another Carrel uses this library, in a terminal perhaps. Close it, then try again.</source>
      <translation>Otro Carrel usa esta biblioteca, quizá en una terminal. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The engine stopped and runs again. Your library is safe, the answer was cut off.</source>
      <translation>El motor se detuvo y vuelve a funcionar. Su biblioteca está a salvo; la respuesta quedó cortada.</translation>
    </message>
    <message>
      <source>The disk is full. Free some space: indexing goes on where it stopped, and nothing is lost.</source>
      <translation>El disco está lleno. Libere espacio: la indexación continúa donde se detuvo y no se pierde nada.</translation>
    </message>
    <message>
      <source>The disk is full, so what you added is not in the library. Free some space, then try again.</source>
      <translation>El disco está lleno, así que lo que ha añadido no está en la biblioteca. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <source>Start it again</source>
      <translation>Iniciarlo de nuevo</translation>
    </message>
    <message>
      <source>Engine stopped</source>
      <translation>Motor detenido</translation>
    </message>
    <message>
      <source>Show the file</source>
      <translation>Mostrar el archivo</translation>
    </message>
    <message>
      <source>Start with the defaults</source>
      <translation>Empezar con los valores predeterminados</translation>
    </message>
    <message>
      <source>This desktop gives no program a key of its own. In its settings, bind a key to the command “carrel --quick”.</source>
      <translation>Este escritorio no da a ningún programa una tecla propia. En su configuración, asigne una tecla al comando «carrel --quick».</translation>
    </message>
    <message>
      <source>{keys} cannot be used from other programs; choose Ctrl, Alt or Meta and a key.</source>
      <translation>{keys} no se puede usar desde otros programas; elija Control, Alt o Meta y una tecla.</translation>
    </message>
    <message>
      <source>Another program has the key {keys} already. Choose another one in the settings.</source>
      <translation>Otro programa ya tiene la tecla {keys}. Elija otra en los ajustes.</translation>
    </message>
    <message>
      <source>The key {keys} cannot be asked for: the X11 library is missing on this computer.</source>
      <translation>No se puede pedir la tecla {keys}: falta la biblioteca X11 en este equipo.</translation>
    </message>
    <message>
      <source>Esc closes this window. The question is kept among your conversations.</source>
      <translation>Escape cierra esta ventana. La pregunta queda entre sus conversaciones.</translation>
    </message>
    <message>
      <source>Quick question</source>
      <translation>Pregunta rápida</translation>
    </message>
    <message>
      <source>Close the quick question</source>
      <translation>Cerrar la pregunta rápida</translation>
    </message>
    <message>
      <source>Open in Carrel</source>
      <translation>Abrir en Carrel</translation>
    </message>
    <message>
      <source>Everything can be done with the keyboard. Ctrl+K finds what has no key of its own.</source>
      <translation>Todo se puede hacer con el teclado. Control+K encuentra lo que no tiene tecla propia.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>{name}: {state}</source>
      <translation>{name}: {state}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>State of Carrel</source>
      <translation>Estado de Carrel</translation>
    </message>
    <message>
      <source>This desktop has no tray, so Carrel cannot stay there.</source>
      <translation>Este escritorio no tiene bandeja, así que Carrel no puede quedarse ahí.</translation>
    </message>
    <message>
      <source>Carrel goes on in the tray. Quit it from there, or with Ctrl+Q.</source>
      <translation>Carrel continúa en la bandeja. Ciérrelo desde allí o con Control+Q.</translation>
    </message>
    <message>
      <source>Open Carrel</source>
      <translation>Abrir Carrel</translation>
    </message>
    <message>
      <source>Quit Carrel</source>
      <translation>Salir de Carrel</translation>
    </message>
    <message>
      <source>Go on indexing</source>
      <translation>Continuar la indexación</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>Pausar la indexación</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>Nueva colección</translation>
    </message>
    <message>
      <source>Added to “{name}”.</source>
      <translation>Añadido a «{name}».</translation>
    </message>
    <message>
      <source>“{name}” is a collection now.</source>
      <translation>«{name}» es ahora una colección.</translation>
    </message>
    <message>
      <source>Removed from “{name}”.</source>
      <translation>Quitado de «{name}».</translation>
    </message>
    <message>
      <source>There is another collection called “{name}”.</source>
      <translation>Ya hay otra colección llamada «{name}».</translation>
    </message>
    <message>
      <source>“{old}” is called “{new}” now.</source>
      <translation>«{old}» se llama ahora «{new}».</translation>
    </message>
    <message>
      <source>Rename the collection</source>
      <translation>Cambiar el nombre de la colección</translation>
    </message>
    <message>
      <source>Name of the collection</source>
      <translation>Nombre de la colección</translation>
    </message>
    <message>
      <source>Delete the collection “{name}”?</source>
      <translation>¿Eliminar la colección «{name}»?</translation>
    </message>
    <message>
      <source>Its files stay in the library and on disk.</source>
      <translation>Los archivos que contiene siguen en la biblioteca y en el disco.</translation>
    </message>
    <message>
      <source>Details of the file</source>
      <translation>Detalles del archivo</translation>
    </message>
    <message>
      <source>Close the details</source>
      <translation>Cerrar los detalles</translation>
    </message>
    <message>
      <source>Open here</source>
      <translation>Abrir aquí</translation>
    </message>
    <message>
      <source>Read this file again</source>
      <translation>Volver a leer este archivo</translation>
    </message>
    <message>
      <source>Forget this file…</source>
      <translation>Quitar este archivo…</translation>
    </message>
    <message>
      <source>Details of {name}</source>
      <translation>Detalles de {name}</translation>
    </message>
    <message>
      <source>Not read yet: indexing was stopped.</source>
      <translation>Aún sin leer: la indexación se detuvo.</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies) elsewhere in the library:</source>
      <translation>
        <numerusform>%Ln copia en otro lugar de la biblioteca:</numerusform>
        <numerusform>%Ln copias en otros lugares de la biblioteca:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <comment>copies of a file</comment>
      <translation>
        <numerusform>y %Ln más</numerusform>
        <numerusform>y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <source>Text document</source>
      <translation>Documento de texto</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>Diapositivas</translation>
    </message>
    <message>
      <source>Spreadsheet</source>
      <translation>Hoja de cálculo</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Libro</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Notebook</source>
      <translation>Cuaderno</translation>
    </message>
    <message>
      <source>Source code</source>
      <translation>Código fuente</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>{kind}, {size}</source>
      <translation>{kind}, {size}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Text quality</source>
      <translation>Calidad del texto</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>Reconocido</translation>
    </message>
    <message>
      <source>Indexed</source>
      <translation>Indexado</translation>
    </message>
    <message>
      <source>good</source>
      <comment>text</comment>
      <translation>buena</translation>
    </message>
    <message>
      <source>fair</source>
      <comment>text</comment>
      <translation>aceptable</translation>
    </message>
    <message>
      <source>poor</source>
      <comment>text</comment>
      <translation>mala</translation>
    </message>
    <message numerus="yes">
      <source>%Ln passage(s)</source>
      <translation>
        <numerusform>%Ln pasaje</numerusform>
        <numerusform>%Ln pasajes</numerusform>
      </translation>
    </message>
    <message>
      <source>all pages, from pictures</source>
      <translation>todas las páginas, de imágenes</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s), from pictures</source>
      <translation>
        <numerusform>%Ln página, de imágenes</numerusform>
        <numerusform>%Ln páginas, de imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>Files in the library</source>
      <translation>Archivos de la biblioteca</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <translation>{name}, {state}</translation>
    </message>
    <message>
      <source>Indexing progress</source>
      <translation>Progreso de la indexación</translation>
    </message>
    <message>
      <source>File at hand</source>
      <translation>Archivo en curso</translation>
    </message>
    <message>
      <source>Stop indexing</source>
      <translation>Detener la indexación</translation>
    </message>
    <message>
      <source>Stop indexing; it can go on later</source>
      <translation>Detener la indexación; puede continuar más tarde</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Retry failed files</source>
      <translation>Reintentar los archivos fallidos</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Index the stopped files</source>
      <translation>Indexar los archivos detenidos</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>Reanudar la indexación</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read</source>
      <translation>
        <numerusform>No se pudo leer %Ln archivo</numerusform>
        <numerusform>No se pudieron leer %Ln archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) not read: stopped</source>
      <translation>
        <numerusform>%Ln archivo sin leer: detenido</numerusform>
        <numerusform>%Ln archivos sin leer: detenidos</numerusform>
      </translation>
    </message>
    <message>
      <source>{words}. Shows them</source>
      <translation>{words}. Los muestra</translation>
    </message>
    <message>
      <source>Paused at {progress}</source>
      <translation>En pausa en {progress}</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>La indexación está en pausa</translation>
    </message>
    <message>
      <source>{progress}, {left}</source>
      <translation>{progress}, {left}</translation>
    </message>
    <message>
      <source>Nothing on disk is touched. Answers that were made from it leave the conversations too.</source>
      <translation>No se toca nada en el disco. Las respuestas hechas con ello también desaparecen de las conversaciones.</translation>
    </message>
    <message>
      <source>Adding {names} to your library.</source>
      <translation>Añadiendo {names} a su biblioteca.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Quitar</translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>¿Quitar %Ln archivo de la biblioteca?</numerusform>
        <numerusform>¿Quitar %Ln archivos de la biblioteca?</numerusform>
      </translation>
    </message>
    <message>
      <source>Take this file out of the library?</source>
      <translation>¿Quitar este archivo de la biblioteca?</translation>
    </message>
    <message numerus="yes">
      <source>Take this folder and its %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>¿Quitar esta carpeta y su %Ln archivo de la biblioteca?</numerusform>
        <numerusform>¿Quitar esta carpeta y sus %Ln archivos de la biblioteca?</numerusform>
      </translation>
    </message>
    <message>
      <source>What Carrel can read</source>
      <translation>Lo que Carrel puede leer</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>Añadir archivos</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Añadir una carpeta</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read.</source>
      <translation>
        <numerusform>No se pudo leer %Ln archivo.</numerusform>
        <numerusform>No se pudieron leer %Ln archivos.</numerusform>
      </translation>
    </message>
    <message>
      <source>There was nothing to free.</source>
      <translation>No había nada que liberar.</translation>
    </message>
    <message>
      <source>Freed {size}.</source>
      <translation>Se liberaron {size}.</translation>
    </message>
    <message>
      <source>Drop files or folders here</source>
      <translation>Suelte aquí archivos o carpetas</translation>
    </message>
    <message>
      <source>PDF, Office files, web pages, mail, books, pictures, and more. They stay in place.</source>
      <translation>PDF, archivos de Office, páginas web, correos, libros, imágenes y más. Se quedan en su sitio.</translation>
    </message>
    <message>
      <source>Try the sample library</source>
      <translation>Probar la biblioteca de ejemplo</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Añadir archivos…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Añadir carpeta…</translation>
    </message>
    <message>
      <source>Filter files</source>
      <translation>Filtrar archivos</translation>
    </message>
    <message>
      <source>Words of names and folders, in any order</source>
      <translation>Palabras de nombres y carpetas, en cualquier orden</translation>
    </message>
    <message>
      <source>Filter files by name or folder</source>
      <translation>Filtrar archivos por nombre o carpeta</translation>
    </message>
    <message>
      <source>Show all sections</source>
      <translation>Mostrar todas las secciones</translation>
    </message>
    <message>
      <source>Show only the chosen section</source>
      <translation>Mostrar solo la sección elegida</translation>
    </message>
    <message>
      <source>Ask only this file</source>
      <translation>Preguntar solo a este archivo</translation>
    </message>
    <message>
      <source>Ask only these files</source>
      <translation>Preguntar solo a estos archivos</translation>
    </message>
    <message>
      <source>Tick or untick</source>
      <translation>Marcar o desmarcar</translation>
    </message>
    <message>
      <source>Remove from “{name}”</source>
      <translation>Quitar de «{name}»</translation>
    </message>
    <message>
      <source>Forget…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Ask only this folder</source>
      <translation>Preguntar solo a esta carpeta</translation>
    </message>
    <message>
      <source>Forget this folder…</source>
      <translation>Quitar esta carpeta…</translation>
    </message>
    <message>
      <source>Ask only this collection</source>
      <translation>Preguntar solo a esta colección</translation>
    </message>
    <message>
      <source>Delete this collection…</source>
      <translation>Eliminar esta colección…</translation>
    </message>
    <message>
      <source>Retry all</source>
      <translation>Reintentar todos</translation>
    </message>
    <message>
      <source>Untick all</source>
      <translation>Desmarcar todo</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>Añadir a una colección</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>Nueva colección…</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Borrar el filtro</translation>
    </message>
    <message>
      <source>Show all files</source>
      <translation>Mostrar todos los archivos</translation>
    </message>
    <message>
      <source>No file here has “{words}” in its name or folder.</source>
      <translation>Ningún archivo de aquí tiene «{words}» en su nombre o carpeta.</translation>
    </message>
    <message>
      <source>There are no files here.</source>
      <translation>Aquí no hay archivos.</translation>
    </message>
    <message>
      <source>Opening your library…</source>
      <translation>Abriendo su biblioteca…</translation>
    </message>
    <message>
      <source>changed in the past week</source>
      <translation>modificados en la última semana</translation>
    </message>
    <message>
      <source>changed in the past month</source>
      <translation>modificados en el último mes</translation>
    </message>
    <message>
      <source>changed in the past year</source>
      <translation>modificados en el último año</translation>
    </message>
    <message>
      <source>changed {first} to {last}</source>
      <translation>modificados del {first} al {last}</translation>
    </message>
    <message>
      <source>changed since {day}</source>
      <translation>modificados desde el {day}</translation>
    </message>
    <message>
      <source>changed until {day}</source>
      <translation>modificados hasta el {day}</translation>
    </message>
    <message numerus="yes">
      <source>{name} and %Ln more</source>
      <comment>one of several files</comment>
      <translation>
        <numerusform>{name} y %Ln más</numerusform>
        <numerusform>{name} y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source>Only in {place} · {limits}</source>
      <translation>Solo en {place} · {limits}</translation>
    </message>
    <message>
      <source>Only in {place}</source>
      <translation>Solo en {place}</translation>
    </message>
    <message>
      <source>Only {limits}</source>
      <comment>kinds of files</comment>
      <translation>Solo {limits}</translation>
    </message>
    <message>
      <source>Only files {limits}</source>
      <translation>Solo archivos {limits}</translation>
    </message>
    <message>
      <source>Folder {name}</source>
      <translation>Carpeta {name}</translation>
    </message>
    <message>
      <source>Sections of the library</source>
      <translation>Secciones de la biblioteca</translation>
    </message>
    <message>
      <source>Could not be read ({number})</source>
      <translation>No se pudieron leer ({number})</translation>
    </message>
    <message>
      <source>Stopped ({number})</source>
      <translation>Detenidos ({number})</translation>
    </message>
    <message>
      <source>Ticked ({number})</source>
      <translation>Marcados ({number})</translation>
    </message>
    <message>
      <source>{path}
Changes are followed while Carrel is open.</source>
      <translation>{path}
Los cambios se siguen mientras Carrel está abierto.</translation>
    </message>
    <message>
      <source>Collection: {name}
While it is chosen and nothing is ticked, questions go only to it.</source>
      <translation>Colección: {name}
Mientras esté elegida y no haya nada marcado, las preguntas van solo a ella.</translation>
    </message>
    <message>
      <source>Questions go only to what is ticked.</source>
      <translation>Las preguntas van solo a lo marcado.</translation>
    </message>
    <message numerus="yes">
      <source>Asking only %Ln ticked</source>
      <comment>files in the library</comment>
      <translation>
        <numerusform>Solo %Ln marcado</numerusform>
        <numerusform>Solo %Ln marcados</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is ticked</source>
      <translation>No hay nada marcado</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly and is starting again.</source>
      <translation>El motor se detuvo inesperadamente y se está reiniciando.</translation>
    </message>
    <message>
      <source>Ask again in a moment; your library is safe.</source>
      <translation>Pregunte de nuevo en un momento; su biblioteca está a salvo.</translation>
    </message>
    <message>
      <source>The engine starts anew with the changed settings.</source>
      <translation>El motor se reinicia con los ajustes cambiados.</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute.</source>
      <translation>El motor se detuvo tres veces en un minuto.</translation>
    </message>
    <message>
      <source>The engine cannot be started: {program}</source>
      <translation>No se puede iniciar el motor: {program}</translation>
    </message>
    <message>
      <source>The engine said something that was not understood: {reason}</source>
      <translation>El motor dijo algo que no se entendió: {reason}</translation>
    </message>
    <message>
      <source>The engine is not running.</source>
      <translation>El motor no está en marcha.</translation>
    </message>
    <message>
      <source>Click a citation, or open a file of the library, to see it here.</source>
      <translation>Haga clic en una cita o abra un archivo de la biblioteca para verlo aquí.</translation>
    </message>
    <message>
      <source>The settings cannot be saved: {reason}.</source>
      <translation>No se pueden guardar los ajustes: {reason}.</translation>
    </message>
    <message>
      <source>The damaged settings cannot be set aside: {reason}.</source>
      <translation>No se pueden apartar los ajustes dañados: {reason}.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Only files on this computer can be added; {address} was left out.</source>
      <translation>Solo se pueden añadir archivos de este equipo; se omitió {address}.</translation>
    </message>
    <message numerus="yes">
      <source>Only files on this computer can be added; %Ln address(es) were left out.</source>
      <translation>
        <numerusform>Solo se pueden añadir archivos de este equipo; se omitió %Ln dirección.</numerusform>
        <numerusform>Solo se pueden añadir archivos de este equipo; se omitieron %Ln direcciones.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text cannot be added by itself. Save it as a file, and drop that.</source>
      <translation>No se puede añadir texto suelto. Guárdelo como archivo y suéltelo aquí.</translation>
    </message>
    <message>
      <source>There is no file in what was dropped.</source>
      <translation>No hay ningún archivo en lo que se soltó.</translation>
    </message>
    <message>
      <source>Today, {time}</source>
      <translation>Hoy, {time}</translation>
    </message>
    <message>
      <source>Yesterday, {time}</source>
      <translation>Ayer, {time}</translation>
    </message>
    <message>
      <source>There is no file on the clipboard.</source>
      <translation>No hay ningún archivo en el portapapeles.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Something went wrong in the window. A report can be copied from “Report about Carrel”.</source>
      <translation>Algo salió mal en la ventana. Se puede copiar un informe desde «Informe sobre Carrel».</translation>
    </message>
    <message>
      <source>Something went wrong in the window. Carrel goes on, and nothing is lost.</source>
      <translation>Algo salió mal en la ventana. Carrel continúa y no se ha perdido nada.</translation>
    </message>
    <message>
      <source>What is running here, and what has failed since the window was opened.</source>
      <translation>Qué se está ejecutando aquí y qué ha fallado desde que se abrió la ventana.</translation>
    </message>
    <message>
      <source>It holds no text of your files, no names of files, and no questions. Nothing is sent: copy it where you want it.</source>
      <translation>No contiene texto de sus archivos, ni nombres de archivos, ni preguntas. No se envía nada: cópielo donde quiera.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Algo salió mal</translation>
    </message>
    <message>
      <source>Report about Carrel</source>
      <translation>Informe sobre Carrel</translation>
    </message>
    <message>
      <source>The report</source>
      <translation>El informe</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copiar el informe</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>Search and quotes already work.</source>
      <translation>La búsqueda y las citas ya funcionan.</translation>
    </message>
    <message>
      <source>Without a network, a model file (GGUF) that you have can be added under Models.</source>
      <translation>Sin red, se puede añadir en «Modelos» un archivo de modelo (GGUF) que ya tenga.</translation>
    </message>
    <message>
      <source>Install a language model</source>
      <translation>Instalar un modelo de lenguaje</translation>
    </message>
    <message>
      <source>Download progress</source>
      <translation>Progreso de la descarga</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <source>Add your own file…</source>
      <translation>Añadir su propio archivo…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Answers are written by {model}.</source>
      <translation>Las respuestas las escribe {model}.</translation>
    </message>
    <message>
      <source>{size}, licence {licence}.</source>
      <translation>{size}, licencia {licence}.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Reads and writes for some seconds. A token is a word, or a part of one.</source>
      <translation>Lee y escribe durante unos segundos. Un token es una palabra o parte de ella.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Recomendado</translation>
    </message>
    <message>
      <source>Your own file</source>
      <translation>Su propio archivo</translation>
    </message>
    <message>
      <source>In memory</source>
      <translation>En memoria</translation>
    </message>
    <message>
      <source>Progress of {model}</source>
      <translation>Progreso de {model}</translation>
    </message>
    <message>
      <source>Unload</source>
      <translation>Descargar de la memoria</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>{model} is installed.</source>
      <translation>{model} está instalado.</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Midiendo…</translation>
    </message>
    <message>
      <source>Measure speed</source>
      <translation>Medir la velocidad</translation>
    </message>
    <message>
      <source>Answer with {model}</source>
      <translation>Responder con {model}</translation>
    </message>
    <message>
      <source>{action}: {model}</source>
      <comment>a button of one of several models</comment>
      <translation>{action}: {model}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Remove {model}?</source>
      <translation>¿Eliminar {model}?</translation>
    </message>
    <message>
      <source>Carrel has not tried this model: it is only as good as where it comes from.</source>
      <translation>Carrel no ha probado este modelo: solo es tan bueno como su procedencia.</translation>
    </message>
    <message>
      <source>Downloading: {done} of {total}</source>
      <translation>Descargando: {done} de {total}</translation>
    </message>
    <message>
      <source>Copying: {done} of {total}</source>
      <translation>Copiando: {done} de {total}</translation>
    </message>
    <message>
      <source>Checking: {done} of {total}</source>
      <translation>Comprobando: {done} de {total}</translation>
    </message>
    <message>
      <source>{memory} of memory, {free} of it free</source>
      <translation>{memory} de memoria, {free} libres</translation>
    </message>
    <message numerus="yes">
      <source>%Ln processor core(s)</source>
      <translation>
        <numerusform>%Ln núcleo de procesador</numerusform>
        <numerusform>%Ln núcleos de procesador</numerusform>
      </translation>
    </message>
    <message>
      <source>{gpu} is not used: models run on the processor</source>
      <translation>{gpu} no se usa: los modelos funcionan en el procesador</translation>
    </message>
    <message>
      <source>no graphics processor is used: models run on the processor</source>
      <translation>no se usa ningún procesador gráfico: los modelos funcionan en el procesador</translation>
    </message>
    <message>
      <source>This computer: {facts}</source>
      <translation>Este equipo: {facts}</translation>
    </message>
    <message>
      <source>Carrel takes {used} now, with {model} loaded.</source>
      <translation>Carrel ocupa ahora {used}, con {model} cargado.</translation>
    </message>
    <message>
      <source>Carrel takes {used} now. No model is loaded.</source>
      <translation>Carrel ocupa ahora {used}. No hay ningún modelo cargado.</translation>
    </message>
    <message>
      <source>{size} on disk</source>
      <translation>{size} en disco</translation>
    </message>
    <message>
      <source>Fits this computer: needs {memory} of memory</source>
      <translation>Cabe en este equipo: necesita {memory} de memoria</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>Licencia: {licence}</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, more than this computer has</source>
      <translation>Necesita {memory} de memoria, más de la que tiene este equipo</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, this computer has {has}</source>
      <translation>Necesita {memory} de memoria; este equipo tiene {has}</translation>
    </message>
    <message>
      <source>Reads {reads}, writes {writes} tokens a second here</source>
      <translation>Aquí lee {reads} y escribe {writes} tokens por segundo</translation>
    </message>
    <message>
      <source>Damaged: remove it and install it again</source>
      <translation>Dañado: elimínelo e instálelo de nuevo</translation>
    </message>
    <message>
      <source>Installing…</source>
      <translation>Instalando…</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Instalado</translation>
    </message>
    <message>
      <source>{arrived} of {size} are here</source>
      <translation>{arrived} de {size} ya están aquí</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>No instalado</translation>
    </message>
    <message>
      <source>This deletes Carrel's copy and frees {size}. The file it was made of stays.</source>
      <translation>Esto elimina la copia de Carrel y libera {size}. El archivo de origen se conserva.</translation>
    </message>
    <message>
      <source>This deletes the {size} of it that are here.</source>
      <translation>Esto elimina los {size} que ya están aquí.</translation>
    </message>
    <message>
      <source>This frees {size}. It can be installed again.</source>
      <translation>Esto libera {size}. Se puede volver a instalar.</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <source>{size} a second</source>
      <translation>{size} por segundo</translation>
    </message>
    <message>
      <source>Models write the answers. They are fetched once, checked, and then run on this computer.</source>
      <translation>Los modelos escriben las respuestas. Se descargan una vez, se comprueban y luego funcionan en este equipo.</translation>
    </message>
    <message>
      <source>Only language models in GGUF files (*.gguf) can be added here.</source>
      <translation>Aquí solo se pueden añadir modelos de lenguaje en archivos GGUF (*.gguf).</translation>
    </message>
    <message>
      <source>Models are added one at a time.</source>
      <translation>Los modelos se añaden de uno en uno.</translation>
    </message>
    <message>
      <source>Looking which models are here…</source>
      <translation>Mirando qué modelos hay…</translation>
    </message>
    <message>
      <source>None: show quotes only</source>
      <translation>Ninguno: mostrar solo citas</translation>
    </message>
    <message>
      <source>Answer with quotes only, without a model</source>
      <translation>Responder solo con citas, sin modelo</translation>
    </message>
    <message>
      <source>Progress of your own file</source>
      <translation>Progreso de su propio archivo</translation>
    </message>
    <message>
      <source>Cancel adding your own file</source>
      <translation>Cancelar la adición de su archivo</translation>
    </message>
    <message>
      <source>Add your own file</source>
      <translation>Añadir su propio archivo</translation>
    </message>
    <message>
      <source>Language models (*.gguf)</source>
      <translation>Modelos de lenguaje (*.gguf)</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Comprobando…</translation>
    </message>
    <message>
      <source>Check the files</source>
      <translation>Comprobar los archivos</translation>
    </message>
    <message>
      <source>Reads every installed model and compares it with its SHA-256.</source>
      <translation>Lee cada modelo instalado y lo compara con su SHA-256.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) damaged: remove and install again.</source>
      <translation>
        <numerusform>%Ln modelo dañado: elimínelo e instálelo de nuevo.</numerusform>
        <numerusform>%Ln modelos dañados: elimínelos e instálelos de nuevo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) checked: all as they should be.</source>
      <translation>
        <numerusform>%Ln modelo comprobado: todo en orden.</numerusform>
        <numerusform>%Ln modelos comprobados: todo en orden.</numerusform>
      </translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Wait for the mains</source>
      <translation>Esperar a que esté enchufado</translation>
    </message>
    <message>
      <source>Light, dark, or as the rest of this computer.</source>
      <translation>Claro, oscuro o como el resto de este equipo.</translation>
    </message>
    <message>
      <source>Counts when Carrel is started again.</source>
      <translation>Se aplica cuando se inicia Carrel de nuevo.</translation>
    </message>
    <message>
      <source>Who writes the answers. Other models can be had under Models.</source>
      <translation>Quién escribe las respuestas. Hay otros modelos en «Modelos».</translation>
    </message>
    <message>
      <source>Indexing goes on, and Carrel is back at once.</source>
      <translation>La indexación continúa y Carrel vuelve al instante.</translation>
    </message>
    <message>
      <source>Press the keys that are to open a small question window anywhere.</source>
      <translation>Pulse las teclas que abrirán una pequeña ventana de preguntas en cualquier lugar.</translation>
    </message>
    <message>
      <source>Larger files are refused.</source>
      <translation>Los archivos más grandes se rechazan.</translation>
    </message>
    <message>
      <source>Takes some seconds a page, only where a page has no text of its own.</source>
      <translation>Tarda unos segundos por página, solo donde una página no tiene texto propio.</translation>
    </message>
    <message>
      <source>What indexing does while this computer is not plugged in.</source>
      <translation>Qué hace la indexación mientras este equipo no está enchufado.</translation>
    </message>
    <message>
      <source>Frees disk space, and leaves no trace of what was forgotten or deleted.</source>
      <translation>Libera espacio en disco y no deja rastro de lo quitado o eliminado.</translation>
    </message>
    <message>
      <source>What is changed about reading files counts once this is closed: the engine starts anew.</source>
      <translation>Los cambios en la lectura de archivos se aplican al cerrar esta ventana: el motor se reinicia.</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Respuestas</translation>
    </message>
    <message>
      <source>Answers by</source>
      <translation>Respuestas de</translation>
    </message>
    <message>
      <source>At hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <source>Tray</source>
      <translation>Bandeja</translation>
    </message>
    <message>
      <source>Stay in the tray when the window is closed</source>
      <translation>Quedarse en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
      <source>Reading files</source>
      <translation>Lectura de archivos</translation>
    </message>
    <message>
      <source>Scans</source>
      <translation>Escaneos</translation>
    </message>
    <message>
      <source>Recognise text in scans and pictures</source>
      <translation>Reconocer texto en escaneos e imágenes</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>Con batería</translation>
    </message>
    <message>
      <source>Largest file</source>
      <translation>Archivo más grande</translation>
    </message>
    <message>
      <source>Tidy up the library</source>
      <translation>Compactar la biblioteca</translation>
    </message>
    <message>
      <source>Result of tidying up</source>
      <translation>Resultado de la compactación</translation>
    </message>
    <message>
      <source>Disk space</source>
      <translation>Espacio en disco</translation>
    </message>
    <message>
      <source>The best that is installed</source>
      <translation>El mejor instalado</translation>
    </message>
    <message>
      <source>None: quotes only</source>
      <translation>Ninguno: solo citas</translation>
    </message>
    <message>
      <source>Tidying up…</source>
      <translation>Compactando…</translation>
    </message>
    <message>
      <source> MB</source>
      <comment>after a number</comment>
      <translation> MB</translation>
    </message>
    <message>
      <source>Reset to default: {setting}</source>
      <translation>Restablecer el valor predeterminado: {setting}</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <translation>Buscar en esta fuente</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Coincidencia anterior</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Coincidencia siguiente</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Go to a page: its number or its name</source>
      <translation>Ir a una página: su número o su nombre</translation>
    </message>
    <message>
      <source>Previous cited passage</source>
      <translation>Pasaje citado anterior</translation>
    </message>
    <message>
      <source>Next cited passage</source>
      <translation>Pasaje citado siguiente</translation>
    </message>
    <message>
      <source>Passage {number} of {count}</source>
      <translation>Pasaje {number} de {count}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln cited passage(s)</source>
      <translation>
        <numerusform>%Ln pasaje citado</numerusform>
        <numerusform>%Ln pasajes citados</numerusform>
      </translation>
    </message>
    <message>
      <source>This file has no outline.</source>
      <translation>Este archivo no tiene esquema.</translation>
    </message>
    <message>
      <source>Reading the outline…</source>
      <translation>Leyendo el esquema…</translation>
    </message>
    <message>
      <source>The outline of this file cannot be read.</source>
      <translation>No se puede leer el esquema de este archivo.</translation>
    </message>
    <message>
      <source>Outline of the file</source>
      <translation>Esquema del archivo</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy with its source</source>
      <translation>Copiar con su fuente</translation>
    </message>
    <message>
      <source>Select this page</source>
      <translation>Seleccionar esta página</translation>
    </message>
    <message>
      <source>Links on this page</source>
      <translation>Enlaces de esta página</translation>
    </message>
    <message>
      <source>Page {page}</source>
      <translation>Página {page}</translation>
    </message>
    <message>
      <source>PDF pages</source>
      <translation>Páginas del PDF</translation>
    </message>
    <message>
      <source>Page {page}, cited passage: {quote}
Text of the page: {text}</source>
      <translation>Página {page}, pasaje citado: {quote}
Texto de la página: {text}</translation>
    </message>
    <message>
      <source>Page {page}. Text of the page: {text}</source>
      <translation>Página {page}. Texto de la página: {text}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Esquema</translation>
    </message>
    <message>
      <source>Pages of the file</source>
      <translation>Páginas del archivo</translation>
    </message>
    <message>
      <source>Recognised text: {text}</source>
      <translation>Texto reconocido: {text}</translation>
    </message>
    <message>
      <source>part {number} of {count}</source>
      <translation>parte {number} de {count}</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>Texto de la fuente</translation>
    </message>
    <message>
      <source>Cited passage: {text}</source>
      <translation>Pasaje citado: {text}</translation>
    </message>
    <message>
      <source>Find in the source</source>
      <translation>Buscar en la fuente</translation>
    </message>
    <message>
      <source>Go to a page…</source>
      <translation>Ir a una página…</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <source>Fit the width</source>
      <translation>Ajustar al ancho</translation>
    </message>
    <message>
      <source>Fit the page</source>
      <translation>Ajustar la página</translation>
    </message>
    <message>
      <source>Show or hide pages and outline</source>
      <translation>Mostrar u ocultar páginas y esquema</translation>
    </message>
    <message>
      <source>Copy the selection with its source</source>
      <translation>Copiar la selección con su fuente</translation>
    </message>
    <message>
      <source>Open the source in its own program</source>
      <translation>Abrir la fuente en el programa asociado</translation>
    </message>
    <message>
      <source>Show the source in its folder</source>
      <translation>Mostrar la fuente en su carpeta</translation>
    </message>
    <message>
      <source>“{text}” ({file}, {place})</source>
      <translation>«{text}» ({file}, {place})</translation>
    </message>
    <message>
      <source>“{text}” ({file})</source>
      <translation>«{text}» ({file})</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <source>{here} of more than {count}</source>
      <translation>{here} de más de {count}</translation>
    </message>
    <message>
      <source>More than {count}</source>
      <translation>Más de {count}</translation>
    </message>
    <message>
      <source>{here} of {count}</source>
      <translation>{here} de {count}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es)</source>
      <translation>
        <numerusform>%Ln coincidencia</numerusform>
        <numerusform>%Ln coincidencias</numerusform>
      </translation>
    </message>
    <message>
      <source>Pages and outline</source>
      <translation>Páginas y esquema</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Página siguiente</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Mostrar el texto</translation>
    </message>
    <message>
      <source>Close the source</source>
      <translation>Cerrar la fuente</translation>
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
      <translation>Tamaño real</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <source>The file is no longer on disk. This is the text as it was indexed.</source>
      <translation>El archivo ya no está en el disco. Este es el texto tal como se indexó.</translation>
    </message>
    <message>
      <source>The file has changed since it was indexed. This is the text as it was then.</source>
      <translation>El archivo ha cambiado desde que se indexó. Este es el texto como era entonces.</translation>
    </message>
    <message>
      <source>The file cannot be shown as PDF. This is its text.</source>
      <translation>El archivo no se puede mostrar como PDF. Este es su texto.</translation>
    </message>
    <message>
      <source>The file is protected by a password. This is its text as far as it is known.</source>
      <translation>El archivo está protegido con contraseña. Este es su texto, en lo que se conoce.</translation>
    </message>
    <message>
      <source>The file has no pages that could be shown. This is its text.</source>
      <translation>El archivo no tiene páginas que se puedan mostrar. Este es su texto.</translation>
    </message>
    <message>
      <source>The picture cannot be shown. This is the text that was recognised in it.</source>
      <translation>La imagen no se puede mostrar. Este es el texto que se reconoció en ella.</translation>
    </message>
    <message>
      <source>This page is a picture. Its text has not been recognised.</source>
      <translation>Esta página es una imagen. Su texto no se ha reconocido.</translation>
    </message>
    <message>
      <source>The stored text of this page has changed; the passage cannot be marked.</source>
      <translation>El texto guardado de esta página ha cambiado; no se puede marcar el pasaje.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>No program could be started for this file.</source>
      <translation>No se pudo iniciar ningún programa para este archivo.</translation>
    </message>
    <message>
      <source>The folder could not be shown.</source>
      <translation>No se pudo mostrar la carpeta.</translation>
    </message>
    <message>
      <source>There is no page “{page}” in this file.</source>
      <translation>No hay ninguna página «{page}» en este archivo.</translation>
    </message>
    <message>
      <source>Carrel opens no network addresses. This link leads to {address}</source>
      <translation>Carrel no abre direcciones de red. Este enlace lleva a {address}</translation>
    </message>
    <message>
      <source>{page}: {note}</source>
      <translation>{page}: {note}</translation>
    </message>
    <message>
      <source>p. {label} of {count}</source>
      <translation>p. {label} de {count}</translation>
    </message>
    <message>
      <source>p. {label} ({number}) of {count}</source>
      <translation>p. {label} ({number}) de {count}</translation>
    </message>
    <message>
      <source>{place} · {number} of {count}</source>
      <translation>{place} · {number} de {count}</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} de {count}</translation>
    </message>
    <message>
      <source>What was repaired, what could not be done, and what was passed over.</source>
      <translation>Lo que se reparó, lo que no se pudo hacer y lo que se omitió.</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>Messages, newest first</source>
      <translation>Mensajes, los más recientes primero</translation>
    </message>
    <message>
      <source>Nothing has been said yet.</source>
      <translation>Aún no hay mensajes.</translation>
    </message>
    <message>
      <source>Restarting…</source>
      <translation>Reiniciando…</translation>
    </message>
    <message>
      <source>Questions, files and answers never leave this computer.</source>
      <translation>Las preguntas, los archivos y las respuestas nunca salen de este equipo.</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Último mensaje</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>Reiniciar</translation>
    </message>
    <message>
      <source>Restart the engine</source>
      <translation>Reiniciar el motor</translation>
    </message>
    <message>
      <source>The engine is running again.</source>
      <translation>El motor vuelve a funcionar.</translation>
    </message>
    <message>
      <source>Memory {size}</source>
      <translation>Memoria {size}</translation>
    </message>
    <message>
      <source>Window: {size}</source>
      <translation>Ventana: {size}</translation>
    </message>
    <message>
      <source>Engine, readers and model: {size}</source>
      <translation>Motor, procesos de lectura y modelo: {size}</translation>
    </message>
    <message>
      <source>Loaded model: {name}</source>
      <translation>Modelo cargado: {name}</translation>
    </message>
    <message>
      <source>Free on this computer: {free} of {whole}</source>
      <translation>Libre en este equipo: {free} de {whole}</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Descargando</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new message(s)</source>
      <translation>
        <numerusform>%Ln mensaje nuevo</numerusform>
        <numerusform>%Ln mensajes nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers by: {name}. Opens the models.</source>
      <translation>Respuestas de: {name}. Abre los modelos.</translation>
    </message>
    <message>
      <source>Indexing paused</source>
      <translation>Indexación en pausa</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Indexing {progress}, {time}</source>
      <translation>Indexando {progress}, {time}</translation>
    </message>
    <message>
      <source>Indexing {progress}</source>
      <translation>Indexando {progress}</translation>
    </message>
    <message>
      <source>Go to the question box</source>
      <translation>Ir al cuadro de preguntas</translation>
    </message>
    <message>
      <source>Show or hide the list of conversations</source>
      <translation>Mostrar u ocultar la lista de conversaciones</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>Ask all files again: untick all</source>
      <translation>Volver a preguntar a todos los archivos: desmarcar todo</translation>
    </message>
    <message>
      <source>Filter files by name</source>
      <translation>Filtrar archivos por nombre</translation>
    </message>
    <message>
      <source>Show or hide the library</source>
      <translation>Mostrar u ocultar la biblioteca</translation>
    </message>
    <message>
      <source>Show or hide the conversation</source>
      <translation>Mostrar u ocultar la conversación</translation>
    </message>
    <message>
      <source>Show or hide the source</source>
      <translation>Mostrar u ocultar la fuente</translation>
    </message>
    <message>
      <source>Go to the next pane</source>
      <translation>Ir al panel siguiente</translation>
    </message>
    <message>
      <source>Go to the pane before</source>
      <translation>Ir al panel anterior</translation>
    </message>
    <message>
      <source>Light or dark theme</source>
      <translation>Tema claro u oscuro</translation>
    </message>
    <message>
      <source>Report about Carrel, to copy</source>
      <translation>Informe sobre Carrel, para copiar</translation>
    </message>
    <message>
      <source>Send the question</source>
      <translation>Enviar la pregunta</translation>
    </message>
    <message>
      <source>New line in the question</source>
      <translation>Nueva línea en la pregunta</translation>
    </message>
    <message>
      <source>Bring back the last question</source>
      <translation>Recuperar la última pregunta</translation>
    </message>
    <message>
      <source>Rename the chosen conversation</source>
      <translation>Cambiar el nombre de la conversación elegida</translation>
    </message>
    <message>
      <source>Delete the chosen conversation</source>
      <translation>Eliminar la conversación elegida</translation>
    </message>
    <message>
      <source>Take the chosen files out of the library</source>
      <translation>Quitar de la biblioteca los archivos elegidos</translation>
    </message>
    <message>
      <source>Tick what is chosen: questions go only to it</source>
      <translation>Marcar lo elegido: las preguntas van solo a ello</translation>
    </message>
    <message>
      <source>Paste files into the library</source>
      <translation>Pegar archivos en la biblioteca</translation>
    </message>
    <message>
      <source>Name a file that the question is for</source>
      <translation>Nombrar un archivo al que va la pregunta</translation>
    </message>
    <message>
      <source>Stop the answer, or close what is open on top</source>
      <translation>Detener la respuesta o cerrar lo que está abierto encima</translation>
    </message>
    <message>
      <source>opening pages</source>
      <translation>páginas iniciales</translation>
    </message>
    <message>
      <source>{place}, part {n}</source>
      <translation>{place}, parte {n}</translation>
    </message>
    <message>
      <source>attachment {name}, {place}</source>
      <translation>adjunto {name}, {place}</translation>
    </message>
    <message>
      <source>attachment {name}</source>
      <translation>adjunto {name}</translation>
    </message>
    <message>
      <source>slide {n}</source>
      <translation>diapositiva {n}</translation>
    </message>
    <message>
      <source>sheet {name}</source>
      <translation>hoja {name}</translation>
    </message>
    <message>
      <source>chapter {name}</source>
      <translation>capítulo {name}</translation>
    </message>
    <message>
      <source>part {n}</source>
      <translation>parte {n}</translation>
    </message>
    <message>
      <source>picture {n}</source>
      <translation>imagen {n}</translation>
    </message>
    <message>
      <source>page {name}</source>
      <translation>página {name}</translation>
    </message>
    <message>
      <source>{n} question, {since} to {until}</source>
      <translation>{n} pregunta, del {since} al {until}</translation>
    </message>
    <message>
      <source>{n} questions, {since} to {until}</source>
      <translation>{n} preguntas, del {since} al {until}</translation>
    </message>
    <message>
      <source>{n} question, {day}</source>
      <translation>{n} pregunta, {day}</translation>
    </message>
    <message>
      <source>{n} questions, {day}</source>
      <translation>{n} preguntas, {day}</translation>
    </message>
    <message>
      <source>Asked as “{question}”.</source>
      <translation>Se preguntó «{question}».</translation>
    </message>
    <message>
      <source>Nearest passages:</source>
      <translation>Pasajes más cercanos:</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <source>not supported by your files</source>
      <translation>no respaldado por sus archivos</translation>
    </message>
    <message>
      <source>{n} of {number} parts not or only partly supported</source>
      <translation>{n} de {number} partes sin respaldo o respaldadas solo en parte</translation>
    </message>
    <message>
      <source>Sources: none</source>
      <translation>Fuentes: ninguna</translation>
    </message>
    <message>
      <source>Sources:{markers}</source>
      <translation>Fuentes:{markers}</translation>
    </message>
    <message>
      <source>Interrupted: the answer was stopped before its end.</source>
      <translation>Interrumpida: la respuesta se detuvo antes de terminar.</translation>
    </message>
    <message>
      <source>Read for it: {n} of {number} pages, {limit} of {count} files.</source>
      <translation>Leído para ello: {n} de {number} páginas, {limit} de {count} archivos.</translation>
    </message>
    <message>
      <source>Rated good.</source>
      <translation>Valorada como buena.</translation>
    </message>
    <message>
      <source>Rated bad.</source>
      <translation>Valorada como mala.</translation>
    </message>
    <message>
      <source>Changed or gone since the answer was given: {files}.</source>
      <translation>Cambiados o desaparecidos desde esta respuesta: {files}.</translation>
    </message>
    <message>
      <source>Answered {moment} in quotes, without a model.</source>
      <translation>Respondida el {moment} con citas, sin modelo.</translation>
    </message>
    <message>
      <source>Answered {moment} by {model}.</source>
      <translation>Respondida el {moment} por {model}.</translation>
    </message>
    <message>
      <source>Ask everywhere, or choose other places, types or dates.</source>
      <translation>Pregunte en todas partes o elija otros lugares, tipos o fechas.</translation>
    </message>
    <message>
      <source>Check the spelling, or whether the drive is connected.</source>
      <translation>Compruebe la ortografía y que la unidad esté conectada.</translation>
    </message>
    <message>
      <source>Check the file's permissions, or close the program that holds it.</source>
      <translation>Compruebe los permisos del archivo o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
      <source>Split the file, or raise the limit in settings.json (max_file_mb).</source>
      <translation>Divida el archivo o aumente el límite en settings.json (max_file_mb).</translation>
    </message>
    <message>
      <source>Save a copy in a common format, such as PDF, DOCX or plain text.</source>
      <translation>Guarde una copia en un formato habitual, como PDF, DOCX o texto sin formato.</translation>
    </message>
    <message>
      <source>Save a copy without the password and add that.</source>
      <translation>Guarde una copia sin contraseña y añádala.</translation>
    </message>
    <message>
      <source>Open it in its own program and save it again.</source>
      <translation>Ábralo en el programa asociado y guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
      <source>If you trust the file, raise the limit in settings.json.</source>
      <translation>Si confía en el archivo, aumente el límite en settings.json.</translation>
    </message>
    <message>
      <source>Have the cloud program keep it on this computer.</source>
      <translation>Haga que el programa de la nube lo conserve en este equipo.</translation>
    </message>
    <message>
      <source>Retry reads it.</source>
      <translation>«Reintentar» lo lee.</translation>
    </message>
    <message>
      <source>`carrel models list` shows the names.</source>
      <translation>`carrel models list` muestra los nombres.</translation>
    </message>
    <message>
      <source>Install it first: `carrel models install NAME`.</source>
      <translation>Instálelo primero: `carrel models install NAME`.</translation>
    </message>
    <message>
      <source>Remove it and install it again.</source>
      <translation>Elimínelo e instálelo de nuevo.</translation>
    </message>
    <message>
      <source>It is not a usable GGUF text model; choose another.</source>
      <translation>No es un modelo de texto GGUF utilizable; elija otro.</translation>
    </message>
    <message>
      <source>Ask again; the model is started anew. If it happens again, choose a smaller model.</source>
      <translation>Pregunte de nuevo; el modelo se reinicia. Si vuelve a ocurrir, elija un modelo más pequeño.</translation>
    </message>
    <message>
      <source>Ask a shorter question, or choose a model with a longer context.</source>
      <translation>Haga una pregunta más corta o elija un modelo con un contexto más largo.</translation>
    </message>
    <message>
      <source>Check the network and try again; what has arrived is kept.</source>
      <translation>Compruebe la red e inténtelo de nuevo; lo que ya llegó se conserva.</translation>
    </message>
    <message>
      <source>Close the other Carrel, or give this one a folder of its own with --home.</source>
      <translation>Cierre el otro Carrel o dé a este una carpeta propia con --home.</translation>
    </message>
    <message>
      <source>Choose another folder with --home, or mend its permissions.</source>
      <translation>Elija otra carpeta con --home o corrija sus permisos.</translation>
    </message>
    <message>
      <source>Free some space; indexing goes on where it stopped.</source>
      <translation>Libere espacio; la indexación continúa donde se detuvo.</translation>
    </message>
    <message>
      <source>Update Carrel, or use another --home.</source>
      <translation>Actualice Carrel o use otro --home.</translation>
    </message>
    <message>
      <source>Start Carrel again: it sets the damaged catalogue aside and indexes your files anew.</source>
      <translation>Inicie Carrel de nuevo: aparta el catálogo dañado y vuelve a indexar sus archivos.</translation>
    </message>
    <message>
      <source>Run `carrel rebuild`.</source>
      <translation>Ejecute `carrel rebuild`.</translation>
    </message>
    <message>
      <source>Correct it, or delete it to have the defaults.</source>
      <translation>Corríjalo o elimínelo para recuperar los valores predeterminados.</translation>
    </message>
    <message>
      <source>Correct `embedding` in settings.json; empty means the bundled model.</source>
      <translation>Corrija `embedding` en settings.json; vacío significa el modelo incluido.</translation>
    </message>
    <message>
      <source>Install Carrel again.</source>
      <translation>Instale Carrel de nuevo.</translation>
    </message>
    <message>
      <source>`carrel conversations list` shows them.</source>
      <translation>`carrel conversations list` las muestra.</translation>
    </message>
    <message>
      <source>`carrel collections` lists them.</source>
      <translation>`carrel collections` las muestra.</translation>
    </message>
    <message>
      <source>`carrel status` lists folders.</source>
      <translation>`carrel status` muestra las carpetas.</translation>
    </message>
    <message>
      <source>`carrel index` adds it.</source>
      <translation>`carrel index` lo añade.</translation>
    </message>
    <message>
      <source>`carrel index PATH` adds it.</source>
      <translation>`carrel index PATH` lo añade.</translation>
    </message>
    <message>
      <source>Close Carrel, put the data folder back, and start it again.</source>
      <translation>Cierre Carrel, devuelva la carpeta de datos a su sitio e inícielo de nuevo.</translation>
    </message>
    <message>
      <source>Free some space and install again; what has arrived is kept.</source>
      <translation>Libere espacio e instale de nuevo; lo que ya llegó se conserva.</translation>
    </message>
    <message>
      <source>Free some space and add the file again.</source>
      <translation>Libere espacio y añada el archivo de nuevo.</translation>
    </message>
    <message>
      <source>Free some space; the next answer is kept.</source>
      <translation>Libere espacio; la próxima respuesta se conserva.</translation>
    </message>
    <message>
      <source>Join the parts with `llama-gguf-split --merge` and add that file.</source>
      <translation>Una las partes con `llama-gguf-split --merge` y añada ese archivo.</translation>
    </message>
    <message>
      <source>Add it when it is complete.</source>
      <translation>Añádalo cuando esté completo.</translation>
    </message>
    <message>
      <source>Rename the file first.</source>
      <translation>Cambie primero el nombre del archivo.</translation>
    </message>
    <message>
      <source>Install Carrel with it: pip install '.[other-models]'.</source>
      <translation>Instale Carrel con ello: pip install '.[other-models]'.</translation>
    </message>
    <message>
      <source>It is answered when that is done; `carrel rebuild` goes on with it if it was cut off.</source>
      <translation>Se responde cuando termine; si se interrumpió, `carrel rebuild` lo continúa.</translation>
    </message>
    <message>
      <source>Types are {names}, and endings such as docx.</source>
      <translation>Los tipos son {names} y extensiones como docx.</translation>
    </message>
    <message>
      <source>Write it as 2024-12-31.</source>
      <translation>Escríbala así: 2024-12-31.</translation>
    </message>
    <message>
      <source>Known are {names}.</source>
      <translation>Se conocen {names}.</translation>
    </message>
    <message>
      <source>Name one of the files in it.</source>
      <translation>Indique uno de los archivos que contiene.</translation>
    </message>
    <message>
      <source>Stop the installation first.</source>
      <translation>Detenga primero la instalación.</translation>
    </message>
    <message>
      <source>Try again later; the source may be damaged or altered.</source>
      <translation>Inténtelo más tarde; la fuente puede estar dañada o alterada.</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>Cierre el programa que lo usa.</translation>
    </message>
    <message>
      <source>Let it finish.</source>
      <translation>Deje que termine la instalación.</translation>
    </message>
    <message>
      <source>Close other programs, or choose a smaller model.</source>
      <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <source>the file cannot be read: {reason}</source>
      <translation>no se puede leer el archivo: {reason}</translation>
    </message>
    <message>
      <source>{n} MB, the limit is {limit} MB</source>
      <translation>{n} MB; el límite es {limit} MB</translation>
    </message>
    <message>
      <source>indexing was stopped before it was read</source>
      <translation>la indexación se detuvo antes de leerlo</translation>
    </message>
    <message>
      <source>no text was found in it</source>
      <translation>no se encontró texto en él</translation>
    </message>
    <message>
      <source>no text was found in it ({why})</source>
      <translation>no se encontró texto en él ({why})</translation>
    </message>
    <message>
      <source>its text could not be recognised: {why}</source>
      <translation>no se pudo reconocer su texto: {why}</translation>
    </message>
    <message>
      <source>{n} scanned pages could not be recognised: {why}</source>
      <translation>no se pudieron reconocer {n} páginas escaneadas: {why}</translation>
    </message>
    <message>
      <source>cannot be read: {reason}</source>
      <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
      <source>no ending: unknown kind of file</source>
      <translation>sin extensión: tipo de archivo desconocido</translation>
    </message>
    <message>
      <source>{name}: unknown kind of file</source>
      <translation>{name}: tipo de archivo desconocido</translation>
    </message>
    <message>
      <source>this format cannot be read; save a copy as {name}</source>
      <translation>este formato no se puede leer; guarde una copia como {name}</translation>
    </message>
    <message>
      <source>files of this kind ({name}) cannot be read yet</source>
      <translation>los archivos de este tipo ({name}) aún no se pueden leer</translation>
    </message>
    <message>
      <source>{n} pages, the limit is {limit}</source>
      <translation>{n} páginas; el límite es {limit}</translation>
    </message>
    <message>
      <source>more than {limit} pages, which is the limit</source>
      <translation>más de {limit} páginas, que es el límite</translation>
    </message>
    <message>
      <source>{n} files are packed in it, the limit is {limit}</source>
      <translation>contiene {n} archivos; el límite es {limit}</translation>
    </message>
    <message>
      <source>it unpacks to {n} MB, the limit is {limit} MB</source>
      <translation>descomprimido ocupa {n} MB; el límite es {limit} MB</translation>
    </message>
    <message>
      <source>it unpacks to {n} times its size</source>
      <translation>descomprimido es {n} veces más grande</translation>
    </message>
    <message>
      <source>its cells hold more than {limit} MB of text</source>
      <translation>sus celdas contienen más de {limit} MB de texto</translation>
    </message>
    <message>
      <source>it needs a password</source>
      <translation>necesita una contraseña</translation>
    </message>
    <message>
      <source>the PDF asks for a password</source>
      <translation>el PDF pide una contraseña</translation>
    </message>
    <message>
      <source>the book is protected against copying</source>
      <translation>el libro está protegido contra copia</translation>
    </message>
    <message>
      <source>its text is encrypted</source>
      <translation>su texto está cifrado</translation>
    </message>
    <message>
      <source>its text could not be read</source>
      <translation>no se pudo leer su texto</translation>
    </message>
    <message>
      <source>its XML defines entities, as traps do</source>
      <translation>su XML define entidades, como hacen los archivos maliciosos</translation>
    </message>
    <message>
      <source>the XML in it is damaged</source>
      <translation>el XML que contiene está dañado</translation>
    </message>
    <message>
      <source>{name} is missing in it</source>
      <translation>falta {name} en él</translation>
    </message>
    <message>
      <source>{name} in it is packed in an unknown way</source>
      <translation>{name} está empaquetado de un modo desconocido</translation>
    </message>
    <message>
      <source>{name} in it is damaged</source>
      <translation>{name} está dañado en él</translation>
    </message>
    <message>
      <source>a sheet in it is damaged</source>
      <translation>una de sus hojas está dañada</translation>
    </message>
    <message>
      <source>it holds no chapters</source>
      <translation>no contiene capítulos</translation>
    </message>
    <message>
      <source>chapters that could not be read: {words}</source>
      <translation>capítulos que no se pudieron leer: {words}</translation>
    </message>
    <message>
      <source>slide {names} could not be read</source>
      <translation>no se pudo leer la diapositiva {names}</translation>
    </message>
    <message>
      <source>sheet {names} could not be read</source>
      <translation>no se pudo leer la hoja {names}</translation>
    </message>
    <message>
      <source>a document inside it could not be read</source>
      <translation>no se pudo leer un documento contenido en él</translation>
    </message>
    <message>
      <source>an attachment could not be read: {name}</source>
      <translation>no se pudo leer un adjunto: {name}</translation>
    </message>
    <message>
      <source>{n} attachments could not be read: {words}</source>
      <translation>no se pudieron leer {n} adjuntos: {words}</translation>
    </message>
    <message>
      <source>the PDF is damaged and cannot be opened</source>
      <translation>el PDF está dañado y no se puede abrir</translation>
    </message>
    <message>
      <source>the PDF is cut off or damaged and cannot be opened</source>
      <translation>el PDF está cortado o dañado y no se puede abrir</translation>
    </message>
    <message>
      <source>the PDF is damaged: what text was left was read, but its pages cannot be shown</source>
      <translation>el PDF está dañado: se leyó el texto que quedaba, pero no se pueden mostrar sus páginas</translation>
    </message>
    <message>
      <source>the page cannot be drawn</source>
      <translation>no se puede dibujar la página</translation>
    </message>
    <message>
      <source>the picture is damaged</source>
      <translation>la imagen está dañada</translation>
    </message>
    <message>
      <source>a picture of {n} megapixels, the limit is {limit}</source>
      <translation>una imagen de {n} megapíxeles; el límite es {limit}</translation>
    </message>
    <message>
      <source>its pictures cannot be recognised</source>
      <translation>sus imágenes no se pueden reconocer</translation>
    </message>
    <message>
      <source>one page is a picture, and recognising text is turned off in the settings</source>
      <translation>una página es una imagen y el reconocimiento de texto está desactivado en los ajustes</translation>
    </message>
    <message>
      <source>{n} pages are pictures, and recognising text is turned off in the settings</source>
      <translation>{n} páginas son imágenes y el reconocimiento de texto está desactivado en los ajustes</translation>
    </message>
    <message>
      <source>it is cut off or damaged</source>
      <translation>está cortado o dañado</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <source>its text is damaged</source>
      <translation>su texto está dañado</translation>
    </message>
    <message>
      <source>the notebook is cut off or damaged</source>
      <translation>el cuaderno está cortado o dañado</translation>
    </message>
    <message>
      <source>none of its sheets can be read</source>
      <translation>no se puede leer ninguna de sus hojas</translation>
    </message>
    <message>
      <source>none of its slides can be read</source>
      <translation>no se puede leer ninguna de sus diapositivas</translation>
    </message>
    <message>
      <source>it is not what its name says</source>
      <translation>no es lo que dice su nombre</translation>
    </message>
    <message>
      <source>its name says picture, but its bytes are not</source>
      <translation>según su nombre es una imagen, pero su contenido no lo es</translation>
    </message>
    <message>
      <source>its name says PDF, but its bytes are not</source>
      <translation>según su nombre es un PDF, pero su contenido no lo es</translation>
    </message>
    <message>
      <source>its name says text, but its bytes are not</source>
      <translation>según su nombre es texto, pero su contenido no lo es</translation>
    </message>
    <message>
      <source>its name says mail, but it is another kind of file</source>
      <translation>su nombre dice correo, pero es otro tipo de archivo</translation>
    </message>
    <message>
      <source>an older or other program than {program} wrote it; save a copy as {name}</source>
      <translation>lo escribió un programa anterior o distinto de {program}; guarde una copia como {name}</translation>
    </message>
    <message>
      <source>nested too deeply</source>
      <translation>anidado a demasiada profundidad</translation>
    </message>
    <message>
      <source>its parts are nested too deeply</source>
      <translation>sus partes están anidadas a demasiada profundidad</translation>
    </message>
    <message>
      <source>the HTML is nested too deeply</source>
      <translation>el HTML está anidado a demasiada profundidad</translation>
    </message>
    <message>
      <source>the HTML cannot be read</source>
      <translation>no se puede leer el HTML</translation>
    </message>
    <message>
      <source>reading it takes too much memory</source>
      <translation>leerlo requiere demasiada memoria</translation>
    </message>
    <message>
      <source>the reading process failed on it</source>
      <translation>el proceso de lectura falló con él</translation>
    </message>
    <message>
      <source>reading it took longer than {n} seconds</source>
      <translation>leerlo tardó más de {n} segundos</translation>
    </message>
    <message>
      <source>only a placeholder is on this computer; its content is in the cloud</source>
      <translation>en este equipo solo hay un marcador; su contenido está en la nube</translation>
    </message>
    <message>
      <source>the folder cannot be read: {reason}</source>
      <translation>no se puede leer la carpeta: {reason}</translation>
    </message>
    <message>
      <source>not a regular file</source>
      <translation>no es un archivo normal</translation>
    </message>
    <message>
      <source>it is being written to all the time</source>
      <translation>se está escribiendo en él todo el tiempo</translation>
    </message>
    <message>
      <source>its name is not valid text; rename it</source>
      <translation>su nombre no es texto válido; cámbielo</translation>
    </message>
    <message>
      <source>it is a link to a file that is not there</source>
      <translation>es un enlace a un archivo que no existe</translation>
    </message>
    <message>
      <source>it vanished while being read</source>
      <translation>desapareció mientras se leía</translation>
    </message>
    <message>
      <source>nothing is there</source>
      <translation>ahí no hay nada</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its {n} files stay searchable</source>
      <translation>la unidad o la carpeta de red no está conectada; sus {n} archivos siguen pudiéndose buscar</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its 1 file stays searchable</source>
      <translation>la unidad o la carpeta de red no está conectada; su archivo sigue pudiéndose buscar</translation>
    </message>
    <message>
      <source>{path} has {n} pages, no page {number}</source>
      <translation>{path} tiene {n} páginas, no una página {number}</translation>
    </message>
    <message>
      <source>not in the library: {path}</source>
      <translation>no está en la biblioteca: {path}</translation>
    </message>
    <message>
      <source>not indexed: {path}</source>
      <translation>no está indexado: {path}</translation>
    </message>
    <message>
      <source>{path} is a folder</source>
      <translation>{path} es una carpeta</translation>
    </message>
    <message>
      <source>nothing is at {path}, and the library knows no such file</source>
      <translation>no hay nada en {path} y la biblioteca no conoce ese archivo</translation>
    </message>
    <message>
      <source>{file} has more than {n} lines</source>
      <translation>{file} tiene más de {n} líneas</translation>
    </message>
    <message>
      <source>{file} has more than {n} wildcards</source>
      <translation>{file} tiene más de {n} comodines</translation>
    </message>
    <message>
      <source>{file} has a line of more than {n} letters</source>
      <translation>{file} tiene una línea de más de {n} caracteres</translation>
    </message>
    <message>
      <source>{file} is larger than {n} kB</source>
      <translation>{file} ocupa más de {n} kB</translation>
    </message>
    <message>
      <source>{file} is not UTF-8 text</source>
      <translation>{file} no es texto UTF-8</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>permiso denegado</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>operación no permitida</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>no es una carpeta</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>no queda espacio en el disco</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>cuota de disco superada</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>disco de solo lectura</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>error de entrada/salida</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>el dispositivo o archivo está en uso</translation>
    </message>
    <message>
      <source>no model is called {name}</source>
      <translation>ningún modelo se llama {name}</translation>
    </message>
    <message>
      <source>no model called {name} can be installed</source>
      <translation>no se puede instalar ningún modelo llamado {name}</translation>
    </message>
    <message>
      <source>no model was chosen</source>
      <translation>no se eligió ningún modelo</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} no está instalado</translation>
    </message>
    <message>
      <source>{name} is being installed</source>
      <translation>{name} se está instalando</translation>
    </message>
    <message>
      <source>{name} is already being installed</source>
      <translation>{name} ya se está instalando</translation>
    </message>
    <message>
      <source>{name} is one part of a model</source>
      <translation>{name} es una parte de un modelo</translation>
    </message>
    <message>
      <source>{name} changed while it was copied</source>
      <translation>{name} cambió mientras se copiaba</translation>
    </message>
    <message>
      <source>{name} wrote too little to tell how fast it is</source>
      <translation>{name} escribió demasiado poco para saber su velocidad</translation>
    </message>
    <message>
      <source>there is a model called {name} already</source>
      <translation>ya hay un modelo llamado {name}</translation>
    </message>
    <message>
      <source>there is no file {name}</source>
      <translation>no existe el archivo {name}</translation>
    </message>
    <message>
      <source>it was stopped, and nothing has changed</source>
      <translation>se detuvo y no ha cambiado nada</translation>
    </message>
    <message>
      <source>an answer could not be kept</source>
      <translation>no se pudo conservar una respuesta</translation>
    </message>
    <message>
      <source>cannot remove {name}: {reason}</source>
      <translation>no se puede eliminar {name}: {reason}</translation>
    </message>
    <message>
      <source>cannot write {path}: {reason}</source>
      <translation>no se puede escribir {path}: {reason}</translation>
    </message>
    <message>
      <source>the disk is full; {name} is not complete</source>
      <translation>el disco está lleno; {name} no está completo</translation>
    </message>
    <message>
      <source>the model needs {n} MB on this disk; {number} MB are free</source>
      <translation>el modelo necesita {n} MB en este disco; hay {number} MB libres</translation>
    </message>
    <message>
      <source>{name}: what arrived has not the published SHA-256; it was deleted</source>
      <translation>{name}: lo que llegó no tiene el SHA-256 publicado; se eliminó</translation>
    </message>
    <message>
      <source>the file has not the published size</source>
      <translation>el archivo no tiene el tamaño publicado</translation>
    </message>
    <message>
      <source>the file has not the published SHA-256</source>
      <translation>el archivo no tiene el SHA-256 publicado</translation>
    </message>
    <message>
      <source>the file was altered since Carrel first saw it</source>
      <translation>el archivo se alteró desde que Carrel lo vio por primera vez</translation>
    </message>
    <message>
      <source>{n} MB are here; installing goes on from there.</source>
      <translation>Ya hay {n} MB aquí; la instalación continúa desde ahí.</translation>
    </message>
    <message>
      <source>Your own file.</source>
      <translation>Su propio archivo.</translation>
    </message>
    <message>
      <source>Very small: for machines with little memory. Lean on the quote.</source>
      <translation>Muy pequeño: para equipos con poca memoria. Apóyese en la cita.</translation>
    </message>
    <message>
      <source>Writes short answers in plain words, on a computer of today in some seconds.</source>
      <translation>Escribe respuestas cortas con palabras sencillas, en un equipo actual, en unos segundos.</translation>
    </message>
    <message>
      <source>the download was stopped; what has arrived is kept</source>
      <translation>la descarga se detuvo; lo que ya llegó se conserva</translation>
    </message>
    <message>
      <source>the package index delivered no wheel</source>
      <translation>el índice de paquetes no entregó ningún wheel</translation>
    </message>
    <message>
      <source>nothing arrived for {n} s</source>
      <translation>no llegó nada durante {n} s</translation>
    </message>
    <message>
      <source>{name} has another size than the catalogue says</source>
      <translation>{name} tiene un tamaño distinto del que dice el catálogo</translation>
    </message>
    <message>
      <source>{name} has not the {n} bytes expected</source>
      <translation>{name} no tiene los {n} bytes esperados</translation>
    </message>
    <message>
      <source>{file} is damaged or holds no {name}</source>
      <translation>{file} está dañado o no contiene {name}</translation>
    </message>
    <message>
      <source>the download ended with status {name}</source>
      <translation>la descarga terminó con el estado {name}</translation>
    </message>
    <message>
      <source>{name}: llama.cpp cannot load it: {reason}</source>
      <translation>{name}: llama.cpp no puede cargarlo: {reason}</translation>
    </message>
    <message>
      <source>{name}: llama.cpp gave up loading it (status {code})</source>
      <translation>{name}: llama.cpp desistió de cargarlo (estado {code})</translation>
    </message>
    <message>
      <source>{name} is not a GGUF file</source>
      <translation>{name} no es un archivo GGUF</translation>
    </message>
    <message>
      <source>{name} is a {kind} model, which does not write text</source>
      <translation>{name} es un modelo {kind}, que no escribe texto</translation>
    </message>
    <message>
      <source>{name}: there is not enough memory for it</source>
      <translation>{name}: no hay memoria suficiente</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}</source>
      <translation>no se puede leer {name}: {reason}</translation>
    </message>
    <message>
      <source>the model was closed while it was writing</source>
      <translation>el modelo se cerró mientras escribía</translation>
    </message>
    <message>
      <source>the model process ended while at work (status {code})</source>
      <translation>el proceso del modelo terminó mientras trabajaba (estado {code})</translation>
    </message>
    <message>
      <source>the model process was killed while loading {name}</source>
      <translation>el proceso del modelo se cerró a la fuerza mientras cargaba {name}</translation>
    </message>
    <message>
      <source>the model has not answered for {n} s</source>
      <translation>el modelo no ha respondido en {n} s</translation>
    </message>
    <message>
      <source>the prompt has {n} tokens; this model takes {limit}</source>
      <translation>la entrada tiene {n} tokens; este modelo admite {limit}</translation>
    </message>
    <message>
      <source>llama.cpp does not understand the grammar of the answer</source>
      <translation>llama.cpp no entiende la gramática de la respuesta</translation>
    </message>
    <message>
      <source>another Carrel is using {path}</source>
      <translation>otro Carrel está usando {path}</translation>
    </message>
    <message>
      <source>another program is using the library's catalogue: {path}</source>
      <translation>otro programa está usando el catálogo de la biblioteca: {path}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}: {reason}</source>
      <translation>no se puede escribir en la carpeta de datos {path}: {reason}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}</source>
      <translation>no se puede escribir en la carpeta de datos {path}</translation>
    </message>
    <message>
      <source>cannot lock {path}: {reason}</source>
      <translation>no se puede bloquear {path}: {reason}</translation>
    </message>
    <message>
      <source>the library's catalogue is damaged: {path}</source>
      <translation>el catálogo de la biblioteca está dañado: {path}</translation>
    </message>
    <message>
      <source>the library's catalogue was found to be damaged</source>
      <translation>se encontró dañado el catálogo de la biblioteca</translation>
    </message>
    <message>
      <source>the library's catalogue cannot be written: {path}</source>
      <translation>no se puede escribir el catálogo de la biblioteca: {path}</translation>
    </message>
    <message>
      <source>the library's catalogue was moved or deleted while it was in use: {path}</source>
      <translation>el catálogo de la biblioteca se movió o se eliminó mientras estaba en uso: {path}</translation>
    </message>
    <message>
      <source>no space is left on the disk of the data folder</source>
      <translation>no queda espacio en el disco de la carpeta de datos</translation>
    </message>
    <message>
      <source>the library was written by a newer Carrel (schema {n}, this one knows {number})</source>
      <translation>la biblioteca la escribió un Carrel más reciente (esquema {n}; este conoce {number})</translation>
    </message>
    <message>
      <source>{path} is damaged and cannot be renamed: {reason}</source>
      <translation>{path} está dañado y no se puede cambiar de nombre: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be deleted: {reason}</source>
      <translation>no se puede eliminar {path}: {reason}</translation>
    </message>
    <message>
      <source>the index is being made anew for another embedding model</source>
      <translation>el índice se está rehaciendo para otro modelo de incrustación</translation>
    </message>
    <message>
      <source>the index was built with another embedding model</source>
      <translation>el índice se creó con otro modelo de incrustación</translation>
    </message>
    <message>
      <source>no model.safetensors and tokenizer.json in {path}</source>
      <translation>no hay model.safetensors y tokenizer.json en {path}</translation>
    </message>
    <message>
      <source>other embedding models need sentence-transformers</source>
      <translation>otros modelos de incrustación necesitan sentence-transformers</translation>
    </message>
    <message>
      <source>{path} cannot be loaded: {reason}</source>
      <translation>no se puede cargar {path}: {reason}</translation>
    </message>
    <message>
      <source>the bundled model {name} is damaged: {path}</source>
      <translation>el modelo incluido {name} está dañado: {path}</translation>
    </message>
    <message>
      <source>The vector index was made anew from the catalogue.</source>
      <translation>El índice vectorial se rehízo a partir del catálogo.</translation>
    </message>
    <message>
      <source>The vector index cannot be written; searches compare all vectors.</source>
      <translation>No se puede escribir el índice vectorial; las búsquedas comparan todos los vectores.</translation>
    </message>
    <message>
      <source>The search index is made anew, as this version or its model needs it.</source>
      <translation>El índice de búsqueda se rehace, porque esta versión o su modelo lo necesita.</translation>
    </message>
    <message>
      <source>Searching without the reader, so less surely: {why}.</source>
      <translation>Se busca sin el lector, así que con menos seguridad: {why}.</translation>
    </message>
    <message>
      <source>Answers taken out, as they were made from what was forgotten: {n}.</source>
      <translation>Respuestas eliminadas, por haberse hecho con lo que se quitó: {n}.</translation>
    </message>
    <message>
      <source>Indexing waits while the computer runs on its battery.</source>
      <translation>La indexación espera mientras el equipo funciona con batería.</translation>
    </message>
    <message>
      <source>The computer is plugged in again; indexing goes on.</source>
      <translation>El equipo vuelve a estar enchufado; la indexación continúa.</translation>
    </message>
    <message>
      <source>This system's limit of watched folders is reached; changes are looked for every few seconds instead.</source>
      <translation>Se alcanzó el límite de carpetas vigiladas de este sistema; los cambios se buscan cada pocos segundos.</translation>
    </message>
    <message>
      <source>The folders cannot be watched; changes are looked for every few seconds instead.</source>
      <translation>No se pueden vigilar las carpetas; los cambios se buscan cada pocos segundos.</translation>
    </message>
    <message>
      <source>The library's catalogue was damaged and has been set aside as {name}. Your folders and collections are kept, and your files are indexed again. `carrel compact` deletes what was set aside.</source>
      <translation>El catálogo de la biblioteca estaba dañado y se apartó como {name}. Se conservan sus carpetas y colecciones, y sus archivos se indexan de nuevo. `carrel compact` elimina lo que se apartó.</translation>
    </message>
    <message>
      <source>The conversations that could be read in it are kept, too.</source>
      <translation>También se conservan las conversaciones que se pudieron leer en él.</translation>
    </message>
    <message>
      <source>The library's catalogue was empty; your files are indexed again.</source>
      <translation>El catálogo de la biblioteca estaba vacío; sus archivos se indexan de nuevo.</translation>
    </message>
    <message>
      <source>The library's catalogue was missing; your files are indexed again.</source>
      <translation>Faltaba el catálogo de la biblioteca; sus archivos se indexan de nuevo.</translation>
    </message>
    <message>
      <source>{n} % of the text is not in English ({languages}), which the bundled embedding model knows best: {model}, in a folder that `embedding` in settings.json names, finds more there; README.md says how to get it.</source>
      <translation>El {n} % del texto no está en inglés ({languages}), que es lo que mejor conoce el modelo de incrustación incluido: {model}, en una carpeta indicada por `embedding` en settings.json, encuentra más ahí; README.md explica cómo obtenerlo.</translation>
    </message>
    <message>
      <source>Not found in your documents.</source>
      <translation>No se encontró en sus documentos.</translation>
    </message>
    <message>
      <source>the question is empty</source>
      <translation>la pregunta está vacía</translation>
    </message>
    <message>
      <source>nothing that can be searched lies within the question's limits</source>
      <translation>no hay nada que buscar dentro de los límites de la pregunta</translation>
    </message>
    <message>
      <source>not a type of file that can be read: “{name}”</source>
      <translation>no es un tipo de archivo que se pueda leer: «{name}»</translation>
    </message>
    <message>
      <source>the first day, {since}, lies after the last, {until}</source>
      <translation>el primer día, {since}, es posterior al último, {until}</translation>
    </message>
    <message>
      <source>not a day: “{text}”</source>
      <translation>no es una fecha: «{text}»</translation>
    </message>
    <message>
      <source>there is no conversation {n}</source>
      <translation>no existe la conversación {n}</translation>
    </message>
    <message>
      <source>conversation {n} has no answer {number}</source>
      <translation>la conversación {n} no tiene la respuesta {number}</translation>
    </message>
    <message>
      <source>a conversation needs a title of 1 to {n} characters</source>
      <translation>una conversación necesita un título de 1 a {n} caracteres</translation>
    </message>
    <message>
      <source>no collection is called “{name}”</source>
      <translation>ninguna colección se llama «{name}»</translation>
    </message>
    <message>
      <source>a collection needs a name of 1 to {n} characters</source>
      <translation>una colección necesita un nombre de 1 a {n} caracteres</translation>
    </message>
    <message>
      <source>Searched for “{new}” instead of “{old}”.</source>
      <translation>Se buscó «{new}» en lugar de «{old}».</translation>
    </message>
    <message>
      <source>No passage has {text} and {names}: searched for the words.</source>
      <translation>Ningún pasaje contiene {text} y {names}: se buscó palabra por palabra.</translation>
    </message>
    <message>
      <source>No passage has {text}: searched for the words.</source>
      <translation>Ningún pasaje contiene {text}: se buscó palabra por palabra.</translation>
    </message>
    <message>
      <source>a schema is for the shape json, not for {name}</source>
      <translation>un esquema es para la forma json, no para {name}</translation>
    </message>
    <message>
      <source>the schema is too long: more than {n} characters</source>
      <translation>el esquema es demasiado largo: más de {n} caracteres</translation>
    </message>
    <message>
      <source>the schema is too large: more than {n} parts</source>
      <translation>el esquema es demasiado grande: más de {n} partes</translation>
    </message>
    <message>
      <source>the {path} must be a list that is not empty</source>
      <translation>{path} debe ser una lista que no esté vacía</translation>
    </message>
    <message>
      <source>{path} is no JSON schema that can be answered by</source>
      <translation>{path} no es un esquema JSON con el que se pueda responder</translation>
    </message>
    <message>
      <source>{path} has a type that JSON has not: {name}</source>
      <translation>{path} tiene un tipo que JSON no tiene: {name}</translation>
    </message>
    <message>
      <source>{path}: properties must be an object, required a list</source>
      <translation>{path}: properties debe ser un objeto y required una lista</translation>
    </message>
    <message>
      <source>{path} requires {name}, but does not describe it</source>
      <translation>{path} requiere {name}, pero no lo describe</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema itself</source>
      <translation>{path} remite a {name}, que no está en el propio esquema</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema</source>
      <translation>{path} remite a {name}, que no está en el esquema</translation>
    </message>
    <message>
      <source>{path} says {name}, which an answer cannot be made to keep to</source>
      <translation>{path} dice {name}, a lo que no se puede sujetar una respuesta</translation>
    </message>
    <message>
      <source>{path} says {name} and {second}: one of them is enough</source>
      <translation>{path} dice {name} y {second}: basta con uno</translation>
    </message>
    <message>
      <source>min{what} and max{same} of {path} must be from 0 to {n}</source>
      <translation>min{what} y max{same} de {path} deben estar entre 0 y {n}</translation>
    </message>
    <message>
      <source>max{what} of {path} is less than min{same}</source>
      <translation>max{what} de {path} es menor que min{same}</translation>
    </message>
    <message>
      <source>Without a model the answer is the quote as it stands, in no other form.</source>
      <translation>Sin modelo, la respuesta es la cita tal cual, sin otra forma.</translation>
    </message>
    <message>
      <source>This answer is no longer kept: a file it was made from was taken out of the library.</source>
      <translation>Esta respuesta ya no se conserva: un archivo con el que se hizo se quitó de la biblioteca.</translation>
    </message>
    <message>
      <source>The model stopped in the middle of its work; this is what there was by then.</source>
      <translation>El modelo se detuvo a mitad del trabajo; esto es lo que había hasta entonces.</translation>
    </message>
    <message>
      <source>The model gave no answer; this is the sentence that answers best.</source>
      <translation>El modelo no dio respuesta; esta es la frase que mejor responde.</translation>
    </message>
    <message>
      <source>So small a model only copies what stands there, in no other form.</source>
      <translation>Un modelo tan pequeño solo copia lo que está escrito, sin otra forma.</translation>
    </message>
    <message>
      <source>The passages are more than this model can read; this is the best sentence.</source>
      <translation>Los pasajes son más de lo que este modelo puede leer; esta es la mejor frase.</translation>
    </message>
    <message>
      <source>The table was cut off.</source>
      <translation>La tabla quedó cortada.</translation>
    </message>
    <message>
      <source>The answer was cut off: this is no valid JSON, only its beginning.</source>
      <translation>La respuesta quedó cortada: no es JSON válido, solo su comienzo.</translation>
    </message>
    <message>
      <source>This answer could not be kept: {why}.</source>
      <translation>No se pudo conservar esta respuesta: {why}.</translation>
    </message>
    <message>
      <source>It is not clear what to compare: name two things, or limit the question to two files.</source>
      <translation>No está claro qué comparar: nombre dos cosas o limite la pregunta a dos archivos.</translation>
    </message>
    <message>
      <source>Nothing was found on {name} and {second}.</source>
      <translation>No se encontró nada sobre {name} ni sobre {second}.</translation>
    </message>
    <message>
      <source>Nothing was found on {names}.</source>
      <translation>No se encontró nada sobre {names}.</translation>
    </message>
    <message>
      <source>They say nothing that can be set side by side.</source>
      <translation>No dicen nada que se pueda poner lado a lado.</translation>
    </message>
    <message>
      <source>Of those compared, 1 statement is the same on both sides.</source>
      <translation>De lo comparado, 1 afirmación es igual en ambos lados.</translation>
    </message>
    <message>
      <source>Of those compared, {n} statements are the same on both sides.</source>
      <translation>De lo comparado, {n} afirmaciones son iguales en ambos lados.</translation>
    </message>
    <message>
      <source>It is not clear what to look for.</source>
      <translation>No está claro qué buscar.</translation>
    </message>
    <message>
      <source>There is 1 file in scope.</source>
      <translation>Hay 1 archivo en el ámbito.</translation>
    </message>
    <message>
      <source>There are {n} files in scope.</source>
      <translation>Hay {n} archivos en el ámbito.</translation>
    </message>
    <message>
      <source>{n} places say {number} different things; each is listed once.</source>
      <translation>{n} lugares dicen {number} cosas distintas; cada una aparece una vez.</translation>
    </message>
    <message>
      <source>Only the first {n} of {number} are shown.</source>
      <translation>Solo se muestran los primeros {n} de {number}.</translation>
    </message>
    <message>
      <source>The model failed ({why}): the rest is quoted.</source>
      <translation>El modelo falló ({why}): el resto son citas.</translation>
    </message>
    <message>
      <source>1 file in scope has no text that could be read.</source>
      <translation>1 archivo del ámbito no tiene texto que se pudiera leer.</translation>
    </message>
    <message>
      <source>{n} files in scope have no text that could be read.</source>
      <translation>{n} archivos del ámbito no tienen texto que se pudiera leer.</translation>
    </message>
    <message>
      <source>No file in scope is of the kind that is asked for: all were read.</source>
      <translation>Ningún archivo del ámbito es del tipo pedido: se leyeron todos.</translation>
    </message>
    <message>
      <source>1 sentence is quoted where what the model wrote was not borne out.</source>
      <translation>1 frase se cita donde lo escrito por el modelo no tenía respaldo.</translation>
    </message>
    <message>
      <source>{n} sentences are quoted where what the model wrote was not borne out.</source>
      <translation>{n} frases se citan donde lo escrito por el modelo no tenía respaldo.</translation>
    </message>
    <message>
      <source>It is still waiting to be read.</source>
      <translation>Todavía espera a ser leído.</translation>
    </message>
    <message>
      <source>It is not in the index: {why}.</source>
      <translation>No está en el índice: {why}.</translation>
    </message>
    <message>
      <source>It was read, and there is no text in it.</source>
      <translation>Se leyó y no contiene texto.</translation>
    </message>
    <message>
      <source>It lies in Carrel's own folder, which is no part of any library.</source>
      <translation>Está en la carpeta propia de Carrel, que no forma parte de ninguna biblioteca.</translation>
    </message>
    <message>
      <source>It is not in the library, nor in a folder that is.</source>
      <translation>No está en la biblioteca ni en una carpeta de ella.</translation>
    </message>
    <message>
      <source>It was taken out of the library. Adding it brings it back.</source>
      <translation>Se quitó de la biblioteca. Si lo añade, vuelve.</translation>
    </message>
    <message>
      <source>It is new in {path}, which has not been compared since.</source>
      <translation>Es nuevo en {path}, que no se ha comparado desde entonces.</translation>
    </message>
    <message>
      <source>It lies in {path} and cannot be taken in: {why}.</source>
      <translation>Está en {path} y no se puede incorporar: {why}.</translation>
    </message>
    <message>
      <source>“{name}” is passed over by its name: it is hidden, temporary, or kept by a program beside documents.</source>
      <translation>«{name}» se omite por su nombre: está oculto, es temporal o lo guarda un programa junto a los documentos.</translation>
    </message>
    <message>
      <source>A line of a .carrelignore between {path} and the file leaves it out.</source>
      <translation>Una línea de un .carrelignore entre {path} y el archivo lo excluye.</translation>
    </message>
    <message>
      <source>{file} says nearly the same, and stands for it among the results: rank {n}.</source>
      <translation>{file} dice casi lo mismo y lo representa entre los resultados: puesto {n}.</translation>
    </message>
    <message>
      <source>{file} has the same content, and is among the results: rank {n}.</source>
      <translation>{file} tiene el mismo contenido y está entre los resultados: puesto {n}.</translation>
    </message>
    <message>
      <source>It is among the results: rank {n}.</source>
      <translation>Está entre los resultados: puesto {n}.</translation>
    </message>
    <message>
      <source>It was read anew at this moment; ask again.</source>
      <translation>Se estaba leyendo de nuevo en este momento; pregunte otra vez.</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; {limit} are shown, {file} first.</source>
      <translation>El mejor pasaje del archivo queda en el {place} de {n} comparados; se muestran {limit}, primero {file}.</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; only {file} is shown.</source>
      <translation>El mejor pasaje del archivo queda en el {place} de {n} comparados; solo se muestra {file}.</translation>
    </message>
    <message>
      <source>None of the question's words stand in it; by meaning {place}.</source>
      <translation>No contiene ninguna de las palabras de la pregunta; por significado: {place}.</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}; it does not hold {words}.</source>
      <translation>Por palabras: {place}; por significado: {other}; no contiene {words}.</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}.</source>
      <translation>Por palabras: {place}; por significado: {other}.</translation>
    </message>
    <message>
      <source>None of the question's words ({words}) stand in it.</source>
      <translation>No contiene ninguna de las palabras de la pregunta ({words}).</translation>
    </message>
    <message>
      <source>Of the question's words it does not hold {words}.</source>
      <translation>De las palabras de la pregunta no contiene {words}.</translation>
    </message>
    <message>
      <source>It holds all of the question's words, but other passages hold them more closely.</source>
      <translation>Contiene todas las palabras de la pregunta, pero otros pasajes las tienen más juntas.</translation>
    </message>
    <message>
      <source>By meaning its best passage is only the {place} of {n} (cosine {number}).</source>
      <translation>Por significado, su mejor pasaje queda solo en el {place} de {n} (coseno {number}).</translation>
    </message>
    <message>
      <source>not among the best</source>
      <translation>no está entre los mejores</translation>
    </message>
    <message>
      <source>{n}st</source>
      <translation>puesto {n}</translation>
    </message>
    <message>
      <source>{n}nd</source>
      <translation>puesto {n}</translation>
    </message>
    <message>
      <source>{n}rd</source>
      <translation>puesto {n}</translation>
    </message>
    <message>
      <source>{n}th</source>
      <translation>puesto {n}</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} y {n} más</translation>
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
      <translation>texto reconocido</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>árabe</translation>
    </message>
    <message>
      <source>Bulgarian</source>
      <translation>búlgaro</translation>
    </message>
    <message>
      <source>Catalan</source>
      <translation>catalán</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>checo</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>danés</translation>
    </message>
    <message>
      <source>German</source>
      <translation>alemán</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>griego</translation>
    </message>
    <message>
      <source>English</source>
      <translation>inglés</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>español</translation>
    </message>
    <message>
      <source>Estonian</source>
      <translation>estonio</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>persa</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>finés</translation>
    </message>
    <message>
      <source>French</source>
      <translation>francés</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>hebreo</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>hindi</translation>
    </message>
    <message>
      <source>Croatian</source>
      <translation>croata</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>húngaro</translation>
    </message>
    <message>
      <source>Indonesian</source>
      <translation>indonesio</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>italiano</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>japonés</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>coreano</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>latín</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>lituano</translation>
    </message>
    <message>
      <source>Latvian</source>
      <translation>letón</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>noruego</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>neerlandés</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>polaco</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>portugués</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>rumano</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>ruso</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation>eslovaco</translation>
    </message>
    <message>
      <source>Slovenian</source>
      <translation>esloveno</translation>
    </message>
    <message>
      <source>Serbian</source>
      <translation>serbio</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>sueco</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>tailandés</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>turco</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>ucraniano</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>vietnamita</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>chino</translation>
    </message>
    <message>
      <source>{first}, {next}</source>
      <translation>{first}, {next}</translation>
    </message>
    <message>
      <source>{languages} and others</source>
      <translation>{languages} y otros</translation>
    </message>
    <message>
      <source>recognised in a picture; letters and figures may have been misread.</source>
      <translation>reconocido en una imagen; puede haber letras y cifras mal leídas.</translation>
    </message>
    <message>
      <source>Recognising {name}, page {number} of {total}</source>
      <translation>Reconociendo {name}, página {number} de {total}</translation>
    </message>
    <message>
      <source>Indexing {name}, passage {number} of {total}</source>
      <translation>Indexando {name}, pasaje {number} de {total}</translation>
    </message>
    <message>
      <source>Reading {name}, page {number} of {total}</source>
      <translation>Leyendo {name}, página {number} de {total}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln página</numerusform>
        <numerusform>%Ln páginas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln slide(s)</source>
      <translation>
        <numerusform>%Ln diapositiva</numerusform>
        <numerusform>%Ln diapositivas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>%Ln hoja</numerusform>
        <numerusform>%Ln hojas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chapter(s)</source>
      <translation>
        <numerusform>%Ln capítulo</numerusform>
        <numerusform>%Ln capítulos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln part(s)</source>
      <translation>
        <numerusform>%Ln parte</numerusform>
        <numerusform>%Ln partes</numerusform>
      </translation>
    </message>
    <message>
      <source>meaning: very close ({value})</source>
      <translation>significado: muy cercano ({value})</translation>
    </message>
    <message>
      <source>meaning: close ({value})</source>
      <translation>significado: cercano ({value})</translation>
    </message>
    <message>
      <source>meaning: distant ({value})</source>
      <translation>significado: distante ({value})</translation>
    </message>
    <message>
      <source>meaning: far ({value})</source>
      <translation>significado: lejano ({value})</translation>
    </message>
    <message>
      <source>reader: likely ({value})</source>
      <translation>lector: probable ({value})</translation>
    </message>
    <message>
      <source>reader: possible ({value})</source>
      <translation>lector: posible ({value})</translation>
    </message>
    <message>
      <source>reader: unlikely ({value})</source>
      <translation>lector: improbable ({value})</translation>
    </message>
    <message>
      <source>Why is this file not among the results?</source>
      <translation>¿Por qué este archivo no está entre los resultados?</translation>
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
      <translation>Mismas palabras: {words}</translation>
    </message>
    <message>
      <source>No words in common</source>
      <translation>Ninguna palabra en común</translation>
    </message>
    <message>
      <source>meaning: not among the closest</source>
      <translation>significado: no está entre los más cercanos</translation>
    </message>
    <message>
      <source>Also in {names}</source>
      <translation>También en {names}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %Ln more file(s)</source>
      <translation>
        <numerusform>{names} y %Ln archivo más</numerusform>
        <numerusform>{names} y %Ln archivos más</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} y {last}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies)</source>
      <translation>
        <numerusform>%Ln copia</numerusform>
        <numerusform>%Ln copias</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped, not read yet</source>
      <translation>Detenido, aún sin leer</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>No se pudo leer</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>quedan {duration}</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>unos segundos</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln s</source>
      <translation>
        <numerusform>unos %Ln s</numerusform>
        <numerusform>unos %Ln s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln min</source>
      <translation>
        <numerusform>unos %Ln min</numerusform>
        <numerusform>unos %Ln min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln h</source>
      <translation>
        <numerusform>alrededor de %Ln h</numerusform>
        <numerusform>unas %Ln h</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln file(s)</source>
      <translation>
        <numerusform>{done} de %Ln archivo</numerusform>
        <numerusform>{done} de %Ln archivos</numerusform>
      </translation>
    </message>
  </context>
</TS>
