<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nuevo a partir de una plantilla…</translation>
    </message>
    <message>
        <source>Choose a template and fill in its blanks</source>
        <translation>Elegir una plantilla y rellenar sus huecos</translation>
    </message>
    <message>
        <source>New blank release</source>
        <translation>Nuevo comunicado en blanco</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a release, or import a text, a web page or a Word file</source>
        <translation>Abrir un comunicado o importar un texto, una página web o un archivo de Word</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Guardar esta versión</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Make the Word, PDF and web files</source>
        <translation>Crear los archivos Word, PDF y web</translation>
    </message>
    <message>
        <source>Recovered texts…</source>
        <translation>Textos recuperados…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last thing you did, wherever it was</source>
        <translation>Deshacer lo último que hizo, dondequiera que fuese</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Pegar como texto</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Normal paragraph</source>
        <translation>Párrafo normal</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Turn the paragraph into a quote and back</source>
        <translation>Convertir el párrafo en cita y al revés</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Elemento de lista</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Persona citada…</translation>
    </message>
    <message>
        <source>Insert a speaker’s name; in the body the key @ does the same</source>
        <translation>Insertar el nombre de una persona citada; en el texto, la tecla @ hace lo mismo</translation>
    </message>
    <message>
        <source>Speaker of this quote…</source>
        <translation>Autor de esta cita…</translation>
    </message>
    <message>
        <source>Mark quote as approved…</source>
        <translation>Marcar la cita como aprobada…</translation>
    </message>
    <message>
        <source>No fix changes a letter of an approved quote</source>
        <translation>Ninguna corrección cambia una letra de una cita aprobada</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>Personas citadas…</translation>
    </message>
    <message>
        <source>Speakers directory…</source>
        <translation>Directorio de oradores…</translation>
    </message>
    <message>
        <source>Everybody who is known, with posts and dates; import a CSV table</source>
        <translation>Todas las personas conocidas, con cargos y fechas; importar una tabla CSV</translation>
    </message>
    <message>
        <source>Move paragraph up</source>
        <translation>Subir el párrafo</translation>
    </message>
    <message>
        <source>Move paragraph down</source>
        <translation>Bajar el párrafo</translation>
    </message>
    <message>
        <source>Embargo…</source>
        <translation>Embargo…</translation>
    </message>
    <message>
        <source>Say the counts</source>
        <translation>Decir los recuentos</translation>
    </message>
    <message>
        <source>Mark release as approved…</source>
        <translation>Marcar el comunicado como aprobado…</translation>
    </message>
    <message>
        <source>An approved release changes only as a new draft</source>
        <translation>Un comunicado aprobado solo cambia en un nuevo borrador</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparar versiones…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Corregir esto</translation>
    </message>
    <message>
        <source>Apply the first fix at the caret</source>
        <translation>Aplicar la primera corrección en el cursor</translation>
    </message>
    <message>
        <source>Fix safe ones…</source>
        <translation>Corregir lo seguro…</translation>
    </message>
    <message>
        <source>Apply every fix that is always right, in one step</source>
        <translation>Aplicar de una vez todas las correcciones siempre acertadas</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Say why this finding does not apply</source>
        <translation>Decir por qué esta observación no procede</translation>
    </message>
    <message>
        <source>Add word to the release’s dictionary</source>
        <translation>Añadir la palabra al diccionario del comunicado</translation>
    </message>
    <message>
        <source>Check against another version…</source>
        <translation>Cotejar con otra versión…</translation>
    </message>
    <message>
        <source>Find figures, names and quotes that differ from the release in another language</source>
        <translation>Buscar cifras, nombres y citas que difieren del comunicado en otro idioma</translation>
    </message>
    <message>
        <source>Restart checks</source>
        <translation>Reiniciar la revisión</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>Guía de estilo</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Aspecto del sistema</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Aspecto claro</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Aspecto oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Órdenes…</translation>
    </message>
    <message>
        <source>Find any command, help page or rule by its words</source>
        <translation>Buscar una orden, una página de ayuda o una regla por sus palabras</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>About Communiqué</source>
        <translation>Acerca de Communiqué</translation>
    </message>
</context>
<context>
    <name>AllFine</name>
    <message>
        <source>The house style finds nothing to fix.</source>
        <translation>El libro de estilo no encuentra nada que corregir.</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve the release</source>
        <translation>Aprobar el comunicado</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Marcar como aprobado</translation>
    </message>
    <message numerus="yes">
        <source>%n problems must still be fixed.</source>
        <translation>
            <numerusform>Queda %n problema por corregir.</numerusform>
            <numerusform>Quedan %n problemas por corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>The text can then be read and exported. It changes only as a new draft.</source>
        <translation>El texto puede entonces leerse y exportarse. Solo cambia en un nuevo borrador.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>Approve the release</source>
        <translation>Aprobar el comunicado</translation>
    </message>
    <message>
        <source>Approved by {who} on {day}.</source>
        <translation>Aprobado por {who} el {day}.</translation>
    </message>
    <message>
        <source>Make a new draft</source>
        <translation>Hacer un nuevo borrador</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>That did not work, for a reason nobody foresaw. Your text is kept in recovery.</source>
        <translation>No ha funcionado, por un motivo imprevisto. Su texto se conserva en la recuperación.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Checking is paused. Your text is safe.</source>
        <translation>La revisión está en pausa. Su texto está a salvo.</translation>
    </message>
    <message>
        <source>The background process sent something that cannot be used.</source>
        <translation>El proceso en segundo plano envió algo que no se puede usar.</translation>
    </message>
    <message>
        <source>That took too long and was stopped. Your text is safe.</source>
        <translation>Tardó demasiado y se detuvo. Su texto está a salvo.</translation>
    </message>
    <message>
        <source>The background process ended. Your text is safe.</source>
        <translation>El proceso en segundo plano ha terminado. Su texto está a salvo.</translation>
    </message>
    <message>
        <source>The background process cannot start. Your text is safe.</source>
        <translation>El proceso en segundo plano no puede iniciarse. Su texto está a salvo.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Edit paragraphs</source>
        <translation>Edición de párrafos</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminación</translation>
    </message>
</context>
<context>
    <name>BlocksEditor</name>
    <message>
        <source>Use the house text</source>
        <translation>Usar el texto de la casa</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Body</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Who did what, where, when — about 30 words</source>
        <translation>Quién hizo qué, dónde y cuándo: unas 30 palabras</translation>
    </message>
    <message>
        <source>Quote: {speaker}</source>
        <translation>Cita: {speaker}</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nuevo párrafo</translation>
    </message>
    <message>
        <source>Change the kind of paragraph</source>
        <translation>Cambio del tipo de párrafo</translation>
    </message>
</context>
<context>
    <name>BodyCommands</name>
    <message>
        <source>Change the kind of paragraph</source>
        <translation>Cambio del tipo de párrafo</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Select the words that should carry the link.</source>
        <translation>Seleccione las palabras que llevarán el enlace.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>Write a web address, an e-mail address or tel: with a number.</source>
        <translation>Escriba una dirección web, una dirección de correo o tel: con un número.</translation>
    </message>
    <message>
        <source>No problem here.</source>
        <translation>Ningún problema aquí.</translation>
    </message>
    <message>
        <source>Move paragraph</source>
        <translation>Traslado del párrafo</translation>
    </message>
    <message>
        <source>Paragraph {n} of {all}</source>
        <translation>Párrafo {n} de {all}</translation>
    </message>
    <message>
        <source>Put the caret in a quote to say who speaks.</source>
        <translation>Ponga el cursor en una cita para decir quién habla.</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién dice esto?</translation>
    </message>
    <message>
        <source>Whom do you want to name?</source>
        <translation>¿A quién quiere nombrar?</translation>
    </message>
    <message>
        <source>Put the caret in a quote to approve it.</source>
        <translation>Ponga el cursor en una cita para aprobarla.</translation>
    </message>
    <message>
        <source>Who approves these words?</source>
        <translation>¿Quién aprueba estas palabras?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Write the name of whoever approved them.</source>
        <translation>Escriba el nombre de quien las aprobó.</translation>
    </message>
    <message>
        <source>Approve a quote</source>
        <translation>Aprobación de una cita</translation>
    </message>
    <message>
        <source>Choose the speaker</source>
        <translation>Elección del autor</translation>
    </message>
    <message>
        <source>Name a speaker</source>
        <translation>Mención de una persona</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Hoy, {date}</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>The PDF is tagged and carries its fonts.</source>
        <translation>El PDF está etiquetado y lleva sus fuentes.</translation>
    </message>
    <message>
        <source>Each file is read back and must say the same words.</source>
        <translation>Cada archivo se relee y debe decir las mismas palabras.</translation>
    </message>
    <message>
        <source>The embargo was lifted at {time}, {zone}. Its line still stands in the text.</source>
        <translation>El embargo se levantó a las {time}, {zone}. Su línea sigue en el texto.</translation>
    </message>
    <message>
        <source>EMBARGOED until {time} {zone} on {day} ({utc} UTC)</source>
        <translation>EMBARGADO hasta las {time}, {zone}, del {day} ({utc} UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems must be fixed.</source>
        <translation>
            <numerusform>%n problema debe corregirse.</numerusform>
            <numerusform>%n problemas deben corregirse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing must be fixed.</source>
        <translation>Nada debe corregirse.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems should be fixed.</source>
        <translation>
            <numerusform>%n problema debería corregirse.</numerusform>
            <numerusform>%n problemas deberían corregirse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored: {title} ({reason})</source>
        <translation>Ignorado: {title} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ignored</source>
        <translation>
            <numerusform>y %n más ignorado</numerusform>
            <numerusform>y %n más ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Every quote is approved as it stands.</source>
        <translation>Todas las citas están aprobadas tal como están.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are not approved.</source>
        <translation>
            <numerusform>%n cita no está aprobada.</numerusform>
            <numerusform>%n citas no están aprobadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact: the press has nobody to call.</source>
        <translation>Sin contacto: la prensa no tiene a quién llamar.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private parts stay out</source>
        <translation>
            <numerusform>%n dato privado no sale</numerusform>
            <numerusform>%n datos privados no salen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Who is “{mention}”?</source>
        <translation>¿Quién es «{mention}»?</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién dice esto?</translation>
    </message>
    <message>
        <source>approval asked</source>
        <translation>aprobación solicitada</translation>
    </message>
    <message>
        <source>approved ✓</source>
        <translation>aprobada ✓</translation>
    </message>
    <message>
        <source>changed since approval</source>
        <translation>cambiada desde la aprobación</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Save before closing?</source>
        <translation>¿Guardar antes de cerrar?</translation>
    </message>
    <message>
        <source>“{title}” has changes that no file holds.</source>
        <translation>«{title}» tiene cambios que ningún archivo guarda.</translation>
    </message>
    <message>
        <source>Without saving, the text stays under Recovered texts for 30 days.</source>
        <translation>Si no se guarda, el texto queda 30&#xa0;días en Textos recuperados.</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Communiqué</source>
        <translation>Acerca de Communiqué</translation>
    </message>
    <message>
        <source>Drafts a press release, checks it against the house style, and hands over files that carry the same words.</source>
        <translation>Redacta un comunicado de prensa, lo coteja con el libro de estilo y entrega archivos que llevan las mismas palabras.</translation>
    </message>
    <message>
        <source>It works without a network: nothing you write leaves this computer unless you send it.</source>
        <translation>Funciona sin red: nada de lo que escribe sale de este equipo a menos que usted lo envíe.</translation>
    </message>
    <message>
        <source>MIT licence. Qt for Python is used under the LGPL; fonts under the SIL Open Font License; icons by Lucide under ISC.</source>
        <translation>Licencia MIT. Qt for Python se usa bajo la LGPL; las fuentes, bajo la SIL Open Font License; los iconos de Lucide, bajo ISC.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Ninguna diferencia.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Como se imprime</translation>
    </message>
    <message>
        <source>Keep {part} out of exports</source>
        <translation>No exportar: {part}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>No contact yet. The press needs somebody to call.</source>
        <translation>Aún no hay contacto. La prensa necesita a quién llamar.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>From the house</source>
        <translation>De la casa</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Embargo lifted {time} ago</source>
        <translation>Embargo levantado hace {time}</translation>
    </message>
    <message>
        <source>Embargo {day} {place} ({offset}) · in {time}</source>
        <translation>Embargo {day} {place} ({offset}) · en {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days}&#xa0;d {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>6 October 2026</source>
        <translation>6 de octubre de 2026</translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation>Aún no es una fecha</translation>
    </message>
    <message>
        <source>“{text}” is not a date. The date stays as it was.</source>
        <translation>«{text}» no es una fecha. La fecha queda como estaba.</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>Elegir en el calendario</translation>
    </message>
</context>
<context>
    <name>DirectoryDesk</name>
    <message>
        <source>Import a table of people</source>
        <translation>Importar una tabla de personas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n new people.</source>
        <translation>
            <numerusform>%n persona nueva.</numerusform>
            <numerusform>%n personas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known ones updated.</source>
        <translation>
            <numerusform>%n ya conocida actualizada.</numerusform>
            <numerusform>%n ya conocidas actualizadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Speakers directory</source>
        <translation>Directorio de oradores</translation>
    </message>
    <message>
        <source>Name, post or organisation</source>
        <translation>Nombre, cargo u organización</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>Importar una tabla CSV…</translation>
    </message>
    <message>
        <source>Add to the release</source>
        <translation>Añadir al comunicado</translation>
    </message>
    <message>
        <source>Nobody is known yet. Import a table with the columns name, post, organisation, from, to.</source>
        <translation>Aún no se conoce a nadie. Importe una tabla con las columnas name, post, organisation, from, to.</translation>
    </message>
    <message>
        <source>In the release</source>
        <translation>En el comunicado</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Inserted: “{words}”</source>
        <translation>Insertado: «{words}»</translation>
    </message>
    <message>
        <source>Deleted: “{words}”</source>
        <translation>Eliminado: «{words}»</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>Por {name}.</translation>
    </message>
    <message>
        <source>Who says “{words}”?</source>
        <translation>¿Quién dice «{words}»?</translation>
    </message>
    <message>
        <source>Nobody named before it fits.</source>
        <translation>Nadie nombrado antes encaja.</translation>
    </message>
    <message>
        <source>Is “{name}” {known}?</source>
        <translation>¿Es «{name}» {known}?</translation>
    </message>
    <message>
        <source>No field took “{words}”</source>
        <translation>Ningún campo recogió «{words}»</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>DraftName</name>
    <message>
        <source>Name this draft</source>
        <translation>Nombrar este borrador</translation>
    </message>
    <message>
        <source>For the minister’s office</source>
        <translation>Para el gabinete del ministro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The text as it stands can be found by it, compared with and restored.</source>
        <translation>El texto tal como está se encuentra, se compara y se restaura por ese nombre.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nombrar</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>EmbargoEditor</name>
    <message>
        <source>None; write it like 6 October 2026, 18:00</source>
        <translation>Ninguno; escríbalo así: 6 de octubre de 2026, 18:00</translation>
    </message>
    <message>
        <source>Use the time before</source>
        <translation>Usar la hora anterior</translation>
    </message>
    <message>
        <source>Use the time after</source>
        <translation>Usar la hora posterior</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>la segunda</translation>
    </message>
    <message>
        <source>Date and time are wanted</source>
        <translation>Se necesitan fecha y hora</translation>
    </message>
    <message>
        <source>The clocks skip that hour in {zone}.</source>
        <translation>Los relojes se saltan esa hora en {zone}.</translation>
    </message>
    <message>
        <source>Use {time}</source>
        <translation>Usar {time}</translation>
    </message>
    <message>
        <source>“{text}” is not a date and a time. The embargo stays as it was.</source>
        <translation>«{text}» no es una fecha con hora. El embargo queda como estaba.</translation>
    </message>
    <message>
        <source>= {time} UTC</source>
        <translation>= {time} UTC</translation>
    </message>
    <message>
        <source>{time} comes twice that night:</source>
        <translation>Las {time} se dan dos veces esa noche:</translation>
    </message>
    <message>
        <source>the first ({offset})</source>
        <translation>la primera ({offset})</translation>
    </message>
    <message>
        <source>the second ({offset})</source>
        <translation>la segunda ({offset})</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>en {span}</translation>
    </message>
    <message>
        <source>lifted {span} ago</source>
        <translation>levantado hace {span}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Date and headline</source>
        <translation>Fecha y título</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File name, without its ending</source>
        <translation>Nombre del archivo, sin extensión</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Export draft, watermarked</source>
        <translation>Exportar borrador con marca de agua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n files</source>
        <translation>
            <numerusform>Exportar %n archivo</numerusform>
            <numerusform>Exportar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n files of that name in this folder.</source>
        <translation>
            <numerusform>Reemplaza un archivo de ese nombre en esta carpeta.</numerusform>
            <numerusform>Reemplaza %n archivos de ese nombre en esta carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n files</source>
        <translation>
            <numerusform>%n archivo exportado</numerusform>
            <numerusform>%n archivos exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta de los archivos</translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation>Copiar para el correo</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{format}: {path}</source>
        <translation>{format}: {path}</translation>
    </message>
    <message numerus="yes">
        <source>All were read back and say the same %n words.</source>
        <translation>
            <numerusform>Todos se releyeron y dicen la misma palabra.</numerusform>
            <numerusform>Todos se releyeron y dicen las mismas %n palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {folder}. {proof}</source>
        <translation>En {folder}. {proof}</translation>
    </message>
    <message>
        <source>Copied as formatted text and as plain text.</source>
        <translation>Copiado con formato y como texto sin formato.</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>See changes</source>
        <translation>Ver los cambios</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Exported {time}. Text changed since: %n edits.</source>
        <translation>
            <numerusform>Exportado a las {time}. Texto cambiado desde entonces: %n cambio.</numerusform>
            <numerusform>Exportado a las {time}. Texto cambiado desde entonces: %n cambios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>In this whole release</source>
        <translation>En todo este comunicado</translation>
    </message>
    <message>
        <source>Propose it to the house</source>
        <translation>Proponerlo a la casa</translation>
    </message>
    <message>
        <source>Somebody said it that way</source>
        <translation>Alguien lo dijo así</translation>
    </message>
    <message>
        <source>It is an official name</source>
        <translation>Es un nombre oficial</translation>
    </message>
    <message>
        <source>The wording is fixed by law</source>
        <translation>La redacción está fijada por ley</translation>
    </message>
    <message>
        <source>An approver asked for it</source>
        <translation>Lo pidió quien aprueba</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Appears as</source>
        <translation>Aparece así</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What sort of release this is; the house&apos;s rules depend on it.</source>
        <translation>Qué clase de comunicado es; las reglas de la casa dependen de ello.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The day the release goes out.</source>
        <translation>El día en que sale el comunicado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the release; rules of other languages are silent.</source>
        <translation>El idioma del comunicado; las reglas de otros idiomas callan.</translation>
    </message>
    <message>
        <source>Release notice</source>
        <translation>Aviso de publicación</translation>
    </message>
    <message>
        <source>For immediate release, or not for publication before a time.</source>
        <translation>Para publicación inmediata, o no antes de una hora.</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Wall time and zone before which nobody may publish.</source>
        <translation>Hora local y zona antes de las cuales nadie puede publicar.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The house&apos;s number for this release.</source>
        <translation>El número del comunicado en la casa.</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Fecha como se imprimió</translation>
    </message>
    <message>
        <source>How the source printed its date, kept from the import.</source>
        <translation>Cómo imprimía la fuente su fecha; se conserva de la importación.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who does what, in the present tense, on one line.</source>
        <translation>Quién hace qué, en presente, en una línea.</translation>
    </message>
    <message>
        <source>Subheads</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>What the headline does not say yet.</source>
        <translation>Lo que el título aún no dice.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What search results, news systems and shared links show; it is not printed.</source>
        <translation>Lo que muestran los buscadores, los sistemas de noticias y los enlaces compartidos; no se imprime.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Who wrote it, where the house prints that.</source>
        <translation>Quién lo escribió, si la casa lo imprime.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Where the news happens.</source>
        <translation>Donde ocurre la noticia.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The country, or the state as the house prints it.</source>
        <translation>El país, o el estado como lo imprime la casa.</translation>
    </message>
    <message>
        <source>Dateline date</source>
        <translation>Fecha de la data</translation>
    </message>
    <message>
        <source>Only where the house prints a date in the dateline.</source>
        <translation>Solo si la casa imprime una fecha en la data.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>The agency&apos;s sign, where one is printed.</source>
        <translation>La sigla de la agencia, si se imprime.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>As found on import; empty for the house&apos;s own.</source>
        <translation>Como se encontró al importar; vacío para el de la casa.</translation>
    </message>
    <message>
        <source>Dateline by hand</source>
        <translation>Data a mano</translation>
    </message>
    <message>
        <source>Used as it stands instead of the house form.</source>
        <translation>Se usa tal cual en lugar de la forma de la casa.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The text of the release.</source>
        <translation>El texto del comunicado.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Who said what, and whether the words are approved.</source>
        <translation>Quién dijo qué y si las palabras están aprobadas.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Personas citadas</translation>
    </message>
    <message>
        <source>The people in this release, with their posts.</source>
        <translation>Las personas de este comunicado, con sus cargos.</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Marca final</translation>
    </message>
    <message>
        <source>The sign that ends the text.</source>
        <translation>El signo que cierra el texto.</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Texto institucional</translation>
    </message>
    <message>
        <source>The standing text about the organisation.</source>
        <translation>El texto fijo sobre la organización.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Whom the press may call.</source>
        <translation>A quién puede llamar la prensa.</translation>
    </message>
    <message>
        <source>Notes to editors</source>
        <translation>Notas para la redacción</translation>
    </message>
    <message>
        <source>Background that follows the end mark.</source>
        <translation>Información de fondo tras la marca final.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures with a description, a caption and a credit.</source>
        <translation>Imágenes con descripción, pie y crédito.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Should fix</source>
        <translation>Conviene corregir</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Hay que corregir</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF for print</source>
        <translation>PDF para imprenta</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Borrador de correo</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Plain text, wrapped</source>
        <translation>Texto sin formato, con saltos</translation>
    </message>
    <message>
        <source>Web fragment</source>
        <translation>Fragmento web</translation>
    </message>
    <message>
        <source>News item (ninjs)</source>
        <translation>Noticia (ninjs)</translation>
    </message>
    <message>
        <source>News item (NewsML-G2)</source>
        <translation>Noticia (NewsML-G2)</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Everything that can be opened</source>
        <translation>Todo lo que se puede abrir</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Comunicados</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Releases as plain JSON</source>
        <translation>Comunicados en JSON simple</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Distinguir acentos</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>You are changing someone’s words.</source>
        <translation>Está cambiando las palabras de alguien.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} are in quotes. You are changing someone’s words.</source>
        <translation>
            <numerusform>%n de {all} está en una cita. Está cambiando las palabras de alguien.</numerusform>
            <numerusform>%n de {all} están en citas. Está cambiando las palabras de alguien.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is in an approved quote and stays as it is.</source>
        <translation>Está en una cita aprobada y queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n</source>
        <translation>
            <numerusform>%n reemplazo</numerusform>
            <numerusform>%n reemplazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in approved quotes left alone</source>
        <translation>
            <numerusform>%n sin tocar en una cita aprobada</numerusform>
            <numerusform>%n sin tocar en citas aprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quotes left alone</source>
        <translation>
            <numerusform>%n sin tocar en una cita</numerusform>
            <numerusform>%n sin tocar en citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Kept from the previous kind</source>
        <translation>Conservado del tipo anterior</translation>
    </message>
    <message>
        <source>This kind does without them. They stay, and are printed, until you empty them.</source>
        <translation>Este tipo no los necesita. Permanecen, y se imprimen, mientras no los vacíe.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>New from template</source>
        <translation>Nuevo a partir de una plantilla</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nuevo comunicado</translation>
    </message>
    <message>
        <source>Blank release</source>
        <translation>Comunicado en blanco</translation>
    </message>
    <message>
        <source>Nothing filled in.</source>
        <translation>Nada relleno.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Buscar una plantilla</translation>
    </message>
    <message>
        <source>Type a word: visit, statement, correction</source>
        <translation>Escriba una palabra: visita, declaración, rectificación</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>What you leave empty stays in the draft as an amber blank.</source>
        <translation>Lo que deje vacío queda en el borrador como hueco ámbar.</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>Crear el borrador</translation>
    </message>
    <message>
        <source>First page, as it is filled in</source>
        <translation>Primera página, según se rellena</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usada la última vez</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Style guide</source>
        <translation>Guía de estilo</translation>
    </message>
    <message>
        <source>Find in the style guide</source>
        <translation>Buscar en la guía de estilo</translation>
    </message>
    <message>
        <source>Find a rule: dates, quotes, capitals</source>
        <translation>Buscar una regla: fechas, citas, mayúsculas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Page of the rule</source>
        <translation>Página de la regla</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Ninguna regla contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Name this draft…</source>
        <translation>Nombrar este borrador…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>Exportado: {files}</translation>
    </message>
    <message>
        <source>In the window now</source>
        <translation>Ahora en la ventana</translation>
    </message>
    <message>
        <source>Draft: {name}</source>
        <translation>Borrador: {name}</translation>
    </message>
    <message>
        <source>Name the draft</source>
        <translation>Nombrar el borrador</translation>
    </message>
    <message>
        <source>Saved version</source>
        <translation>Versión guardada</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n lugar difiere</numerusform>
            <numerusform>%n lugares difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version to compare it with the window, or two to compare them.</source>
        <translation>Elija una versión para compararla con la ventana, o dos para compararlas.</translation>
    </message>
    <message>
        <source>Save the release, and every save after it keeps the version before; exports are listed too.</source>
        <translation>Guarde el comunicado; cada guardado conserva después la versión anterior. También figuran las exportaciones.</translation>
    </message>
    <message>
        <source>Every save keeps the version before it; exports are listed too.</source>
        <translation>Cada guardado conserva la versión anterior; también figuran las exportaciones.</translation>
    </message>
    <message>
        <source>Restore the version of {time}</source>
        <translation>Restauración de la versión de {time}</translation>
    </message>
    <message>
        <source>Restored. One Undo brings the other text back.</source>
        <translation>Restaurado. Un Deshacer devuelve el otro texto.</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorar una observación</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>¿Por qué no procede?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>Ignored</name>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignorado</numerusform>
            <numerusform>%n ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer fits: the words changed</source>
        <translation>Ya no encaja: las palabras cambiaron</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Look again: {text}</source>
        <translation>Volver a mirar: {text}</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Description for those who cannot see it</source>
        <translation>Descripción para quien no puede verla</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ImagesEditor</name>
    <message>
        <source>No picture. A release travels further with one.</source>
        <translation>Sin imagen. Con una, un comunicado llega más lejos.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Imported from {name}</source>
        <translation>Importado de {name}</translation>
    </message>
    <message>
        <source>Doubtful places</source>
        <translation>Lugares dudosos</translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation>Campos encontrados</translation>
    </message>
    <message>
        <source>Leave all of it out</source>
        <translation>Dejarlo todo fuera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No doubtful place is left.</source>
        <translation>No queda ningún lugar dudoso.</translation>
    </message>
    <message>
        <source>Leave words of the import out</source>
        <translation>Exclusión de palabras importadas</translation>
    </message>
    <message>
        <source>The place of these words cannot be told any more. Change them by hand.</source>
        <translation>Ya no se sabe el lugar de estas palabras. Cámbielas a mano.</translation>
    </message>
    <message>
        <source>Reject a change</source>
        <translation>Rechazo de un cambio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n insertions</source>
        <translation>
            <numerusform>%n inserción</numerusform>
            <numerusform>%n inserciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions</source>
        <translation>
            <numerusform>%n eliminación</numerusform>
            <numerusform>%n eliminaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ {doubt}</source>
        <translation>✓ {doubt}</translation>
    </message>
    <message>
        <source>? {doubt}</source>
        <translation>? {doubt}</translation>
    </message>
    <message>
        <source>Every word found its field.</source>
        <translation>Cada palabra encontró su campo.</translation>
    </message>
    <message>
        <source>The source does not show its words.</source>
        <translation>La fuente no muestra sus palabras.</translation>
    </message>
    <message>
        <source>Choose the speaker</source>
        <translation>Elección del autor</translation>
    </message>
    <message>
        <source>Place words of the import</source>
        <translation>Colocación de palabras importadas</translation>
    </message>
    <message>
        <source>No field holds these words.</source>
        <translation>Ningún campo contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>Imported</name>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
</context>
<context>
    <name>Journaling</name>
    <message>
        <source>Recovery is paused: {why} Your text is in the window; save it.</source>
        <translation>La recuperación está en pausa: {why} Su texto está en la ventana; guárdelo.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Inglés (Reino Unido)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Inglés (EE. UU.)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Country of {city}</source>
        <translation>País de {city}</translation>
    </message>
</context>
<context>
    <name>LiveChecks</name>
    <message>
        <source>Over {n} words: checks follow when you pause, marks show for the part in view.</source>
        <translation>Más de {n} palabras: las comprobaciones esperan una pausa; las marcas muestran la parte visible.</translation>
    </message>
    <message>
        <source>Restart checks</source>
        <translation>Reiniciar la revisión</translation>
    </message>
    <message>
        <source>Checking is paused. Your text is safe.</source>
        <translation>La revisión está en pausa. Su texto está a salvo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Main tools</source>
        <translation>Herramientas principales</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nuevo comunicado</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Miniature</name>
    <message>
        <source>What the first page will look like</source>
        <translation>Cómo se verá la primera página</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Sample — nothing here is sent</source>
        <translation>Ejemplo — nada de aquí se envía</translation>
    </message>
    <message>
        <source>shows a problem</source>
        <translation>muestra un problema</translation>
    </message>
    <message>
        <source>fixes it</source>
        <translation>lo corrige</translation>
    </message>
    <message>
        <source>makes the files</source>
        <translation>crea los archivos</translation>
    </message>
    <message>
        <source>Drop one file: a release, a text, a web page or a Word document.</source>
        <translation>Suelte un solo archivo: un comunicado, un texto, una página web o un documento de Word.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nuevo comunicado</translation>
    </message>
    <message>
        <source>Somebody has taken over “{name}”. Save a copy to keep your changes.</source>
        <translation>Alguien ha tomado el control de «{name}». Guarde una copia para conservar sus cambios.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardar aparte</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>{who} has it open.</source>
        <translation>Lo tiene abierto {who}.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere</source>
        <translation>«{name}» está abierto en otro lugar</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Word file</source>
        <translation>Archivo de Word</translation>
    </message>
    <message>
        <source>Layout may differ in Word.</source>
        <translation>La maquetación puede variar en Word.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Sections of the release</source>
        <translation>Secciones del comunicado</translation>
    </message>
    <message>
        <source>all fine</source>
        <translation>todo en orden</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
</context>
<context>
    <name>Paster</name>
    <message>
        <source>This can only be pasted as text.</source>
        <translation>Esto solo puede pegarse como texto.</translation>
    </message>
    <message>
        <source>Pictures go to the section Images, not into the text.</source>
        <translation>Las imágenes van a la sección Imágenes, no al texto.</translation>
    </message>
    <message>
        <source>Move words</source>
        <translation>Traslado de palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs are more than a release holds. Paste the part you need.</source>
        <translation>
            <numerusform>%n párrafo es más de lo que cabe en un comunicado. Pegue la parte que necesita.</numerusform>
            <numerusform>%n párrafos son más de los que caben en un comunicado. Pegue la parte que necesita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Only the words could be read.</source>
        <translation>Solo se pudieron leer las palabras.</translation>
    </message>
    <message>
        <source>Paste a release</source>
        <translation>Pegado de un comunicado</translation>
    </message>
    <message>
        <source>Pasted a release: every field that was found is filled.</source>
        <translation>Comunicado pegado: cada campo encontrado está relleno.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages set aside</source>
        <translation>
            <numerusform>%n pasaje apartado</numerusform>
            <numerusform>%n pasajes apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the document itself, not a link or a folder.</source>
        <translation>Suelte el documento mismo, no un enlace ni una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n paragraphs</source>
        <translation>
            <numerusform>%n párrafo pegado</numerusform>
            <numerusform>%n párrafos pegados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes found</source>
        <translation>
            <numerusform>%n cita encontrada</numerusform>
            <numerusform>%n citas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Pegar como texto</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>No post is held on the date of the release.</source>
        <translation>Ningún cargo está vigente en la fecha del comunicado.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>How to name them ({language})</source>
        <translation>Cómo nombrarlas ({language})</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Name, post or organisation</source>
        <translation>Nombre, cargo u organización</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New: “{name}”</source>
        <translation>Nuevo: «{name}»</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>“{name}” is in. Describe it for those who cannot see it.</source>
        <translation>«{name}» está dentro. Descríbala para quien no puede verla.</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Añadir «{word}» al diccionario</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Pegar como texto</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>This fix no longer fits the text.</source>
        <translation>Esta corrección ya no encaja en el texto.</translation>
    </message>
</context>
<context>
    <name>PostChange</name>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is used %n times here: update?</source>
        <translation>
            <numerusform>«{title}» se usa %n vez aquí: ¿actualizar?</numerusform>
            <numerusform>«{title}» se usa %n veces aquí: ¿actualizar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quotes stay as they were said.</source>
        <translation>
            <numerusform>%n en una cita queda como se dijo.</numerusform>
            <numerusform>%n en citas quedan como se dijeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update {n}</source>
        <translation>Actualizar {n}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show true colours</source>
        <translation>Mostrar colores reales</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>See the page as readers will</source>
        <translation>Ver la página como la verán los lectores</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview is older than your text ({time}).</source>
        <translation>La vista previa es anterior a su texto ({time}).</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>Aún no hay vista previa.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>El texto está copiado.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Fixes: {fixes}</source>
        <translation>Correcciones: {fixes}</translation>
    </message>
    <message>
        <source>No ready fix</source>
        <translation>Sin corrección preparada</translation>
    </message>
    <message>
        <source>Style guide, {rule}</source>
        <translation>Guía de estilo, {rule}</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n more places</source>
        <translation>
            <numerusform>También en %n lugar más</numerusform>
            <numerusform>También en %n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>These are somebody’s words.</source>
        <translation>Son palabras de alguien.</translation>
    </message>
    <message>
        <source>Fix: {label}</source>
        <translation>Corregir: {label}</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Ignore: {title}</source>
        <translation>Ignorar: {title}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>{section}, paragraph {n}</source>
        <translation>{section}, párrafo {n}</translation>
    </message>
    <message>
        <source>No problem here. F8 goes to the next one.</source>
        <translation>Ningún problema aquí. F8 va al siguiente.</translation>
    </message>
    <message>
        <source>No ready fix: {message}</source>
        <translation>Sin corrección preparada: {message}</translation>
    </message>
    <message>
        <source>No safe fix is left.</source>
        <translation>No queda ninguna corrección segura.</translation>
    </message>
    <message>
        <source>No unknown word here.</source>
        <translation>Ninguna palabra desconocida aquí.</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Añadir «{word}» al diccionario</translation>
    </message>
    <message>
        <source>“{word}” is a word in this release now.</source>
        <translation>«{word}» es ya una palabra de este comunicado.</translation>
    </message>
    <message>
        <source>Show the problems of</source>
        <translation>Mostrar los problemas de</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nada que corregir</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n obligatoria</numerusform>
            <numerusform>%n obligatorias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should fix</source>
        <translation>
            <numerusform>%n recomendada</numerusform>
            <numerusform>%n recomendadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>Aplicar %n corrección segura</numerusform>
            <numerusform>Aplicar %n correcciones seguras</numerusform>
        </translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>Fixed: {label}</source>
        <translation>Corregido: {label}</translation>
    </message>
    <message>
        <source>The text has moved on, or the words are approved. Nothing was changed.</source>
        <translation>El texto ha cambiado o las palabras están aprobadas. No se ha tocado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed. One Undo takes them back.</source>
        <translation>
            <numerusform>%n corregido. Un Deshacer lo revierte.</numerusform>
            <numerusform>%n corregidos. Un Deshacer los revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at {rule} again</source>
        <translation>Nueva revisión de {rule}</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nada que corregir.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceptar (Intro)</translation>
    </message>
    <message>
        <source>Leave it out (Del)</source>
        <translation>Dejar fuera (Supr)</translation>
    </message>
    <message>
        <source>No doubtful place is left.</source>
        <translation>No queda ningún lugar dudoso.</translation>
    </message>
    <message>
        <source>Reject the change (Del)</source>
        <translation>Rechazar el cambio (Supr)</translation>
    </message>
    <message>
        <source>Put it into the body (F4)</source>
        <translation>Poner en el texto (F4)</translation>
    </message>
    <message>
        <source>Go to the words (F4)</source>
        <translation>Ir a las palabras (F4)</translation>
    </message>
    <message>
        <source>Choose a person… (F4)</source>
        <translation>Elegir una persona… (F4)</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Who approves these words</source>
        <translation>Quién aprueba estas palabras</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Persona citada</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Approved by {name} on {day}. No fix changes a letter of it.</source>
        <translation>Aprobado por {name} el {day}. Ninguna corrección cambia una letra.</translation>
    </message>
    <message>
        <source>The words changed since {name} approved them on {day}.</source>
        <translation>Las palabras cambiaron desde que {name} las aprobó el {day}.</translation>
    </message>
    <message>
        <source>Approval is asked for.</source>
        <translation>Se ha pedido la aprobación.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Aún sin aprobar.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>QuotesEditor</name>
    <message>
        <source>No quote yet. Type words between quotation marks, or press Ctrl+Shift+Q in a paragraph.</source>
        <translation>Aún no hay citas. Escriba entre comillas o pulse Ctrl+Mayús+Q en un párrafo.</translation>
    </message>
</context>
<context>
    <name>QuotesQuestion</name>
    <message>
        <source>Leave quotes alone</source>
        <translation>Dejar las citas intactas</translation>
    </message>
    <message>
        <source>Change their words too</source>
        <translation>Cambiar también sus palabras</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Forget recent files</source>
        <translation>Olvidar los archivos recientes</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Ningún archivo reciente</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>the end could not be read</source>
        <translation>no se pudo leer el final</translation>
    </message>
    <message>
        <source>only words are left</source>
        <translation>solo quedan las palabras</translation>
    </message>
    <message>
        <source>by a newer Communiqué</source>
        <translation>de un Communiqué más nuevo</translation>
    </message>
    <message>
        <source>of another computer</source>
        <translation>de otro equipo</translation>
    </message>
    <message>
        <source>ended the program twice</source>
        <translation>cerró el programa dos veces</translation>
    </message>
    <message>
        <source>Recovered texts</source>
        <translation>Textos recuperados</translation>
    </message>
    <message>
        <source>Texts that no file holds stay here for 30 days.</source>
        <translation>Los textos que ningún archivo guarda quedan aquí 30&#xa0;días.</translation>
    </message>
    <message>
        <source>Nothing waits to be recovered.</source>
        <translation>Nada espera ser recuperado.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovered texts…</source>
        <translation>Textos recuperados…</translation>
    </message>
    <message>
        <source>Open earlier version</source>
        <translation>Abrir una versión anterior</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Abrir la copia de seguridad</translation>
    </message>
    <message>
        <source>“{name}” as it was on {time}. Save it under a name.</source>
        <translation>«{name}» como estaba el {time}. Guárdelo con un nombre.</translation>
    </message>
    <message>
        <source>Your text of {time} is back, as it was when the program ended.</source>
        <translation>Su texto de las {time} ha vuelto, tal como estaba al cerrarse el programa.</translation>
    </message>
    <message>
        <source>Your text is back up to {time}; the last entry could not be read.</source>
        <translation>Su texto ha vuelto hasta las {time}; la última entrada no pudo leerse.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ. Keep takes the recovered text, Discard the file, Both makes two files.</source>
        <translation>
            <numerusform>%n lugar difiere. Conservar toma el texto recuperado, Descartar el archivo, Ambos crea dos archivos.</numerusform>
            <numerusform>%n lugares difieren. Conservar toma el texto recuperado, Descartar el archivo, Ambos crea dos archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has changed since your text was recovered</source>
        <translation>«{name}» ha cambiado desde que se recuperó su texto</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Último guardado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>The recovered text is in “{name}”.</source>
        <translation>El texto recuperado está en «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%n more texts were recovered.</source>
        <translation>
            <numerusform>Se recuperó %n texto más.</numerusform>
            <numerusform>Se recuperaron %n textos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open as plain text</source>
        <translation>Abrir como texto sin formato</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>A recovered text ended the program twice</source>
        <translation>Un texto recuperado cerró el programa dos veces</translation>
    </message>
    <message>
        <source>It is kept as it is. You can open its words alone.</source>
        <translation>Se conserva tal cual. Puede abrir solo sus palabras.</translation>
    </message>
</context>
<context>
    <name>ReleaseDocument</name>
    <message>
        <source>Typing in {field}</source>
        <translation>Escritura en {field}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Cambio de {field}</translation>
    </message>
    <message>
        <source>Fix: {title}</source>
        <translation>Corrección: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>Aplicar %n corrección segura</numerusform>
            <numerusform>Aplicar %n correcciones seguras</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore: {title}</source>
        <translation>Ignorar: {title}</translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <source>Release</source>
        <translation>Comunicado</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SafeFixes</name>
    <message>
        <source>Fix safe ones</source>
        <translation>Corregir lo seguro</translation>
    </message>
    <message>
        <source>These fixes are always right. All go in as one step; one Undo takes them back.</source>
        <translation>Estas correcciones siempre aciertan. Entran en un solo paso; un Deshacer las revierte.</translation>
    </message>
    <message numerus="yes">
        <source>Inside approved quotes nothing changes: %n left alone.</source>
        <translation>
            <numerusform>En las citas aprobadas nada cambia: %n sin tocar.</numerusform>
            <numerusform>En las citas aprobadas nada cambia: %n sin tocar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>Aplicar %n corrección segura</numerusform>
            <numerusform>Aplicar %n correcciones seguras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n</source>
        <translation>
            <numerusform>Corregir %n</numerusform>
            <numerusform>Corregir %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not saved: {why} Your text is kept in recovery.</source>
        <translation>Sin guardar: {why} Su texto se conserva en la recuperación.</translation>
    </message>
    <message>
        <source>Somebody or another program has changed “{name}” since you opened it.</source>
        <translation>Alguien u otro programa ha cambiado «{name}» desde que lo abrió.</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Usar el suyo</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Nothing is overwritten before you choose.</source>
        <translation>Nada se sobrescribe antes de que elija.</translation>
    </message>
    <message>
        <source>The file has changed on disk</source>
        <translation>El archivo ha cambiado en el disco</translation>
    </message>
    <message>
        <source>Use their version</source>
        <translation>Uso de su versión</translation>
    </message>
    <message>
        <source>their version</source>
        <translation>su versión</translation>
    </message>
    <message>
        <source>Their version is in “{name}”.</source>
        <translation>Su versión está en «{name}».</translation>
    </message>
    <message>
        <source>A copy is in “{name}”.</source>
        <translation>Hay una copia en «{name}».</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Puesta en orden</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
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
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Shown when Communiqué is opened the next time. A release has its own language.</source>
        <translation>Se muestra la próxima vez que se abra Communiqué. Cada comunicado tiene su propio idioma.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
    <message>
        <source>The pack whose rules, people and boilerplate a new release starts with.</source>
        <translation>El paquete con cuyas reglas, personas y texto institucional empieza un comunicado nuevo.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands in approvals, ignored findings and the lock that colleagues see.</source>
        <translation>Figura en aprobaciones, observaciones ignoradas y el bloqueo que ven los colegas.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Recordar los archivos recientes</translation>
    </message>
    <message>
        <source>Off on a shared computer: the list of recent files stays empty.</source>
        <translation>Desactívelo en un equipo compartido: la lista de recientes queda vacía.</translation>
    </message>
    <message>
        <source>Open the last document at start</source>
        <translation>Abrir el último documento al iniciar</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>{left} and {right}</source>
        <translation>{left} y {right}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>6 October 2026</source>
        <translation>6 de octubre de 2026</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>Name, post, organisation</source>
        <translation>Nombre, cargo, organización</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Name, post or organisation</source>
        <translation>Nombre, cargo u organización</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Añadir «{name}»</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>First mention</source>
        <translation>Primera mención</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Más sobre esta persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>This post was not held on the date of the release. Check the title.</source>
        <translation>Este cargo no se ejercía en la fecha del comunicado. Compruebe el título.</translation>
    </message>
</context>
<context>
    <name>SpeakersEditor</name>
    <message>
        <source>Nobody speaks yet. Add a person, or type a quote and choose who said it.</source>
        <translation>Nadie habla todavía. Añada una persona o escriba una cita y elija quién la dijo.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Update the post</source>
        <translation>Actualización del cargo</translation>
    </message>
</context>
<context>
    <name>SpeakersHere</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the speakers</source>
        <translation>Editar las personas citadas</translation>
    </message>
    <message>
        <source>Speakers here</source>
        <translation>Personas citadas aquí</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>First: {form}</source>
        <translation>Primero: {form}</translation>
    </message>
    <message>
        <source>Then: {form}</source>
        <translation>Después: {form}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Guardado o no</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in the lead</source>
        <translation>Palabras de la entradilla</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Tiempo de lectura</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead {n}/{limit}</source>
        <translation>Entradilla {n}/{limit}</translation>
    </message>
    <message>
        <source>Para {n}/{of}</source>
        <translation>Párr. {n}/{of}</translation>
    </message>
    <message>
        <source>{language}: no dictionary</source>
        <translation>{language}: sin diccionario</translation>
    </message>
    <message>
        <source>Add the Hunspell dictionary of this language to your system, then choose Check › Restart checks.</source>
        <translation>Añada al sistema el diccionario Hunspell de este idioma y elija Comprobar › Reiniciar las comprobaciones.</translation>
    </message>
    <message>
        <source>English ({region}{spelling})</source>
        <translation>Inglés ({region}{spelling})</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Purpose, in one line</source>
        <translation>Finalidad, en una línea</translation>
    </message>
    <message>
        <source>Dates, places and names become blanks that must be filled.</source>
        <translation>Fechas, lugares y nombres se vuelven huecos que hay que rellenar.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar la plantilla</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>“{title}” is a template now, with %n blanks to fill.</source>
        <translation>
            <numerusform>«{title}» es ya una plantilla, con %n hueco por rellenar.</numerusform>
            <numerusform>«{title}» es ya una plantilla, con %n huecos por rellenar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} / %n characters — {over} over</source>
        <translation>
            <numerusform>{n} / %n carácter: {over} de más</numerusform>
            <numerusform>{n} / %n caracteres: {over} de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} / %n characters</source>
        <translation>
            <numerusform>{n} / %n carácter</numerusform>
            <numerusform>{n} / %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsEditor</name>
    <message>
        <source>Add a subhead</source>
        <translation>Añadir un subtítulo</translation>
    </message>
    <message>
        <source>Subhead {n}</source>
        <translation>Subtítulo {n}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Held against {names}: figures, dates, names and quotes that differ are among the problems.</source>
        <translation>Cotejado con {names}: las cifras, fechas, nombres y citas que difieren están entre los problemas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something went wrong ({kind}). Your text is kept in recovery; save a copy.</source>
        <translation>Algo ha fallado ({kind}). Su texto se conserva en la recuperación; guarde una copia.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>Guía de estilo</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Zona horaria del embargo</translation>
    </message>
</context>
<context>
    <name>_Palette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Type a few letters: quote, export, embargo …</source>
        <translation>Escriba unas letras: cita, exportar, embargo…</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ninguna orden contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove this subhead</source>
        <translation>Quitar este subtítulo</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
</TS>
