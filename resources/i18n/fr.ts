<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nouveau à partir d’un modèle…</translation>
    </message>
    <message>
        <source>Choose a template and fill in its blanks</source>
        <translation>Choisir un modèle et en remplir les blancs</translation>
    </message>
    <message>
        <source>New blank release</source>
        <translation>Nouveau communiqué vierge</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a release, or import a text, a web page or a Word file</source>
        <translation>Ouvrir un communiqué, ou importer un texte, une page web ou un fichier Word</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Enregistrer cette version</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Make the Word, PDF and web files</source>
        <translation>Produire les fichiers Word, PDF et web</translation>
    </message>
    <message>
        <source>Recovered texts…</source>
        <translation>Textes récupérés…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last thing you did, wherever it was</source>
        <translation>Annuler votre dernière action, où qu’elle ait eu lieu</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Coller comme texte</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Normal paragraph</source>
        <translation>Paragraphe normal</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Turn the paragraph into a quote and back</source>
        <translation>Faire du paragraphe une citation, et inversement</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Personne citée…</translation>
    </message>
    <message>
        <source>Insert a speaker’s name; in the body the key @ does the same</source>
        <translation>Insérer le nom d’une personne citée&#xa0;; dans le texte, la touche @ fait de même</translation>
    </message>
    <message>
        <source>Speaker of this quote…</source>
        <translation>Auteur de cette citation…</translation>
    </message>
    <message>
        <source>Mark quote as approved…</source>
        <translation>Marquer la citation comme approuvée…</translation>
    </message>
    <message>
        <source>No fix changes a letter of an approved quote</source>
        <translation>Aucune correction ne change une lettre d’une citation approuvée</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>Personnes citées…</translation>
    </message>
    <message>
        <source>Speakers directory…</source>
        <translation>Annuaire des intervenants…</translation>
    </message>
    <message>
        <source>Everybody who is known, with posts and dates; import a CSV table</source>
        <translation>Toutes les personnes connues, avec fonctions et dates&#xa0;; importer un tableau CSV</translation>
    </message>
    <message>
        <source>Move paragraph up</source>
        <translation>Monter le paragraphe</translation>
    </message>
    <message>
        <source>Move paragraph down</source>
        <translation>Descendre le paragraphe</translation>
    </message>
    <message>
        <source>Embargo…</source>
        <translation>Embargo…</translation>
    </message>
    <message>
        <source>Say the counts</source>
        <translation>Dire les décomptes</translation>
    </message>
    <message>
        <source>Mark release as approved…</source>
        <translation>Marquer le communiqué comme approuvé…</translation>
    </message>
    <message>
        <source>An approved release changes only as a new draft</source>
        <translation>Un communiqué approuvé ne change que dans une nouvelle version</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparer les versions…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Corriger ceci</translation>
    </message>
    <message>
        <source>Apply the first fix at the caret</source>
        <translation>Appliquer la première correction au curseur</translation>
    </message>
    <message>
        <source>Fix safe ones…</source>
        <translation>Corriger ce qui est sûr…</translation>
    </message>
    <message>
        <source>Apply every fix that is always right, in one step</source>
        <translation>Appliquer en une fois toutes les corrections toujours justes</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Say why this finding does not apply</source>
        <translation>Dire pourquoi cette remarque ne s’applique pas</translation>
    </message>
    <message>
        <source>Add word to the release’s dictionary</source>
        <translation>Ajouter le mot au dictionnaire du communiqué</translation>
    </message>
    <message>
        <source>Check against another version…</source>
        <translation>Confronter à une autre version…</translation>
    </message>
    <message>
        <source>Find figures, names and quotes that differ from the release in another language</source>
        <translation>Trouver les chiffres, noms et citations qui diffèrent du communiqué dans une autre langue</translation>
    </message>
    <message>
        <source>Restart checks</source>
        <translation>Relancer la vérification</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>Guide de style</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Apparence du système</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Find any command, help page or rule by its words</source>
        <translation>Trouver une commande, une page d’aide ou une règle par ses mots</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>About Communiqué</source>
        <translation>À propos de Communiqué</translation>
    </message>
</context>
<context>
    <name>AllFine</name>
    <message>
        <source>The house style finds nothing to fix.</source>
        <translation>La charte rédactionnelle ne trouve rien à corriger.</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve the release</source>
        <translation>Approuver le communiqué</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Marquer comme approuvé</translation>
    </message>
    <message numerus="yes">
        <source>%n problems must still be fixed.</source>
        <translation>
            <numerusform>%n problème reste à corriger.</numerusform>
            <numerusform>%n problèmes restent à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>The text can then be read and exported. It changes only as a new draft.</source>
        <translation>Le texte peut ensuite être lu et exporté. Il ne change que dans une nouvelle version.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>New draft</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Approve the release</source>
        <translation>Approuver le communiqué</translation>
    </message>
    <message>
        <source>Approved by {who} on {day}.</source>
        <translation>Approuvé par {who} le {day}.</translation>
    </message>
    <message>
        <source>Make a new draft</source>
        <translation>Faire une nouvelle version</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>That did not work, for a reason nobody foresaw. Your text is kept in recovery.</source>
        <translation>L’opération a échoué pour une raison imprévue. Votre texte est conservé dans la récupération.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Checking is paused. Your text is safe.</source>
        <translation>La vérification est suspendue. Votre texte est en sécurité.</translation>
    </message>
    <message>
        <source>The background process sent something that cannot be used.</source>
        <translation>Le processus d’arrière-plan a envoyé une réponse inutilisable.</translation>
    </message>
    <message>
        <source>That took too long and was stopped. Your text is safe.</source>
        <translation>L’opération a duré trop longtemps et a été arrêtée. Votre texte est en sécurité.</translation>
    </message>
    <message>
        <source>The background process ended. Your text is safe.</source>
        <translation>Le processus d’arrière-plan s’est arrêté. Votre texte est en sécurité.</translation>
    </message>
    <message>
        <source>The background process cannot start. Your text is safe.</source>
        <translation>Le processus d’arrière-plan ne peut pas démarrer. Votre texte est en sécurité.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Edit paragraphs</source>
        <translation>Modification de paragraphes</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppression</translation>
    </message>
</context>
<context>
    <name>BlocksEditor</name>
    <message>
        <source>Use the house text</source>
        <translation>Utiliser le texte de la maison</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Body</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Who did what, where, when — about 30 words</source>
        <translation>Qui a fait quoi, où, quand — une trentaine de mots</translation>
    </message>
    <message>
        <source>Quote: {speaker}</source>
        <translation>Citation&#xa0;: {speaker}</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>Change the kind of paragraph</source>
        <translation>Changement du type de paragraphe</translation>
    </message>
</context>
<context>
    <name>BodyCommands</name>
    <message>
        <source>Change the kind of paragraph</source>
        <translation>Changement du type de paragraphe</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Select the words that should carry the link.</source>
        <translation>Sélectionnez les mots qui doivent porter le lien.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Write a web address, an e-mail address or tel: with a number.</source>
        <translation>Écrivez une adresse web, une adresse électronique ou tel: suivi d’un numéro.</translation>
    </message>
    <message>
        <source>No problem here.</source>
        <translation>Aucun problème ici.</translation>
    </message>
    <message>
        <source>Move paragraph</source>
        <translation>Déplacement du paragraphe</translation>
    </message>
    <message>
        <source>Paragraph {n} of {all}</source>
        <translation>Paragraphe {n} sur {all}</translation>
    </message>
    <message>
        <source>Put the caret in a quote to say who speaks.</source>
        <translation>Placez le curseur dans une citation pour dire qui parle.</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>Whom do you want to name?</source>
        <translation>Qui voulez-vous nommer&#xa0;?</translation>
    </message>
    <message>
        <source>Put the caret in a quote to approve it.</source>
        <translation>Placez le curseur dans une citation pour l’approuver.</translation>
    </message>
    <message>
        <source>Who approves these words?</source>
        <translation>Qui approuve ces mots&#xa0;?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Write the name of whoever approved them.</source>
        <translation>Écrivez le nom de la personne qui les a approuvés.</translation>
    </message>
    <message>
        <source>Approve a quote</source>
        <translation>Approbation d’une citation</translation>
    </message>
    <message>
        <source>Choose the speaker</source>
        <translation>Choix de l’auteur</translation>
    </message>
    <message>
        <source>Name a speaker</source>
        <translation>Mention d’une personne</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Aujourd’hui, {date}</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>The PDF is tagged and carries its fonts.</source>
        <translation>Le PDF est balisé et contient ses polices.</translation>
    </message>
    <message>
        <source>Each file is read back and must say the same words.</source>
        <translation>Chaque fichier est relu et doit contenir les mêmes mots.</translation>
    </message>
    <message>
        <source>The embargo was lifted at {time}, {zone}. Its line still stands in the text.</source>
        <translation>L’embargo a été levé à {time}, {zone}. Sa mention figure encore dans le texte.</translation>
    </message>
    <message>
        <source>EMBARGOED until {time} {zone} on {day} ({utc} UTC)</source>
        <translation>SOUS EMBARGO jusqu’à {time}, {zone}, le {day} ({utc} UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems must be fixed.</source>
        <translation>
            <numerusform>%n problème est à corriger.</numerusform>
            <numerusform>%n problèmes sont à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing must be fixed.</source>
        <translation>Rien n’est à corriger impérativement.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems should be fixed.</source>
        <translation>
            <numerusform>%n problème est à revoir.</numerusform>
            <numerusform>%n problèmes sont à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored: {title} ({reason})</source>
        <translation>Ignoré&#xa0;: {title} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ignored</source>
        <translation>
            <numerusform>et %n autre ignoré</numerusform>
            <numerusform>et %n autres ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Every quote is approved as it stands.</source>
        <translation>Toutes les citations sont approuvées telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are not approved.</source>
        <translation>
            <numerusform>%n citation n’est pas approuvée.</numerusform>
            <numerusform>%n citations ne sont pas approuvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact: the press has nobody to call.</source>
        <translation>Aucun contact&#xa0;: la presse n’a personne à appeler.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private parts stay out</source>
        <translation>
            <numerusform>%n élément privé n’est pas exporté</numerusform>
            <numerusform>%n éléments privés ne sont pas exportés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Who is “{mention}”?</source>
        <translation>Qui est «&#xa0;{mention}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>approval asked</source>
        <translation>approbation demandée</translation>
    </message>
    <message>
        <source>approved ✓</source>
        <translation>approuvé ✓</translation>
    </message>
    <message>
        <source>changed since approval</source>
        <translation>modifié depuis l’approbation</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Save before closing?</source>
        <translation>Enregistrer avant de fermer&#xa0;?</translation>
    </message>
    <message>
        <source>“{title}” has changes that no file holds.</source>
        <translation>«&#xa0;{title}&#xa0;» comporte des modifications qu’aucun fichier ne contient.</translation>
    </message>
    <message>
        <source>Without saving, the text stays under Recovered texts for 30 days.</source>
        <translation>Sans enregistrement, le texte reste 30&#xa0;jours dans Textes récupérés.</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Communiqué</source>
        <translation>À propos de Communiqué</translation>
    </message>
    <message>
        <source>Drafts a press release, checks it against the house style, and hands over files that carry the same words.</source>
        <translation>Rédige un communiqué de presse, le confronte à la charte rédactionnelle et remet des fichiers qui portent les mêmes mots.</translation>
    </message>
    <message>
        <source>It works without a network: nothing you write leaves this computer unless you send it.</source>
        <translation>Il fonctionne sans réseau&#xa0;: rien de ce que vous écrivez ne quitte cet ordinateur à moins que vous ne l’envoyiez.</translation>
    </message>
    <message>
        <source>MIT licence. Qt for Python is used under the LGPL; fonts under the SIL Open Font License; icons by Lucide under ISC.</source>
        <translation>Licence MIT. Qt for Python est utilisé sous LGPL&#xa0;; les polices sous SIL Open Font License&#xa0;; les icônes de Lucide sous ISC.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Keep {part} out of exports</source>
        <translation>Ne pas exporter&#xa0;: {part}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>No contact yet. The press needs somebody to call.</source>
        <translation>Pas encore de contact. La presse doit pouvoir appeler quelqu’un.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>From the house</source>
        <translation>De la maison</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Embargo lifted {time} ago</source>
        <translation>Embargo levé il y a {time}</translation>
    </message>
    <message>
        <source>Embargo {day} {place} ({offset}) · in {time}</source>
        <translation>Embargo {day} {place} ({offset}) · dans {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days}&#xa0;j {hours}&#xa0;h</translation>
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
        <translation>6&#xa0;octobre 2026</translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation>Pas encore une date</translation>
    </message>
    <message>
        <source>“{text}” is not a date. The date stays as it was.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. La date reste inchangée.</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
</context>
<context>
    <name>DirectoryDesk</name>
    <message>
        <source>Import a table of people</source>
        <translation>Importer un tableau de personnes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n new people.</source>
        <translation>
            <numerusform>%n nouvelle personne.</numerusform>
            <numerusform>%n nouvelles personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known ones updated.</source>
        <translation>
            <numerusform>%n personne connue mise à jour.</numerusform>
            <numerusform>%n personnes connues mises à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Speakers directory</source>
        <translation>Annuaire des intervenants</translation>
    </message>
    <message>
        <source>Name, post or organisation</source>
        <translation>Nom, fonction ou organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>Importer un tableau CSV…</translation>
    </message>
    <message>
        <source>Add to the release</source>
        <translation>Ajouter au communiqué</translation>
    </message>
    <message>
        <source>Nobody is known yet. Import a table with the columns name, post, organisation, from, to.</source>
        <translation>Personne n’est encore connu. Importez un tableau avec les colonnes name, post, organisation, from, to.</translation>
    </message>
    <message>
        <source>In the release</source>
        <translation>Dans le communiqué</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Inserted: “{words}”</source>
        <translation>Inséré&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted: “{words}”</source>
        <translation>Supprimé&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>Par {name}.</translation>
    </message>
    <message>
        <source>Who says “{words}”?</source>
        <translation>Qui dit «&#xa0;{words}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody named before it fits.</source>
        <translation>Aucune personne nommée plus haut ne convient.</translation>
    </message>
    <message>
        <source>Is “{name}” {known}?</source>
        <translation>«&#xa0;{name}&#xa0;» est-il {known}&#xa0;?</translation>
    </message>
    <message>
        <source>No field took “{words}”</source>
        <translation>Aucun champ n’a pris «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>DraftName</name>
    <message>
        <source>Name this draft</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>For the minister’s office</source>
        <translation>Pour le cabinet du ministre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The text as it stands can be found by it, compared with and restored.</source>
        <translation>Le texte tel qu’il est se retrouve, se compare et se restaure par ce nom.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>EmbargoEditor</name>
    <message>
        <source>None; write it like 6 October 2026, 18:00</source>
        <translation>Aucun&#xa0;; écrivez-le ainsi&#xa0;: 6&#xa0;octobre 2026, 18:00</translation>
    </message>
    <message>
        <source>Use the time before</source>
        <translation>Prendre l’heure d’avant</translation>
    </message>
    <message>
        <source>Use the time after</source>
        <translation>Prendre l’heure d’après</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>la seconde</translation>
    </message>
    <message>
        <source>Date and time are wanted</source>
        <translation>La date et l’heure sont nécessaires</translation>
    </message>
    <message>
        <source>The clocks skip that hour in {zone}.</source>
        <translation>Cette heure n’existe pas ce jour-là à {zone}.</translation>
    </message>
    <message>
        <source>Use {time}</source>
        <translation>Prendre {time}</translation>
    </message>
    <message>
        <source>“{text}” is not a date and a time. The embargo stays as it was.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date avec une heure. L’embargo reste inchangé.</translation>
    </message>
    <message>
        <source>= {time} UTC</source>
        <translation>= {time} UTC</translation>
    </message>
    <message>
        <source>{time} comes twice that night:</source>
        <translation>{time} revient deux fois cette nuit-là&#xa0;:</translation>
    </message>
    <message>
        <source>the first ({offset})</source>
        <translation>la première ({offset})</translation>
    </message>
    <message>
        <source>the second ({offset})</source>
        <translation>la seconde ({offset})</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>dans {span}</translation>
    </message>
    <message>
        <source>lifted {span} ago</source>
        <translation>levé il y a {span}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Date and headline</source>
        <translation>Date et titre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File name, without its ending</source>
        <translation>Nom du fichier, sans extension</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation en cours</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Export draft, watermarked</source>
        <translation>Exporter un brouillon en filigrane</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Export %n files</source>
        <translation>
            <numerusform>Exporter %n fichier</numerusform>
            <numerusform>Exporter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Montrer les problèmes</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n files of that name in this folder.</source>
        <translation>
            <numerusform>Remplace un fichier du même nom dans ce dossier.</numerusform>
            <numerusform>Remplace %n fichiers du même nom dans ce dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n files</source>
        <translation>
            <numerusform>%n fichier exporté</numerusform>
            <numerusform>%n fichiers exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation>Copier pour un courriel</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{format}: {path}</source>
        <translation>{format}&#xa0;: {path}</translation>
    </message>
    <message numerus="yes">
        <source>All were read back and say the same %n words.</source>
        <translation>
            <numerusform>Tous ont été relus et contiennent le même mot.</numerusform>
            <numerusform>Tous ont été relus et contiennent les mêmes %n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {folder}. {proof}</source>
        <translation>Dans {folder}. {proof}</translation>
    </message>
    <message>
        <source>Copied as formatted text and as plain text.</source>
        <translation>Copié comme texte mis en forme et comme texte brut.</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>See changes</source>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Exported {time}. Text changed since: %n edits.</source>
        <translation>
            <numerusform>Exporté à {time}. Texte modifié depuis&#xa0;: %n changement.</numerusform>
            <numerusform>Exporté à {time}. Texte modifié depuis&#xa0;: %n changements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Only here</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>In this whole release</source>
        <translation>Dans tout ce communiqué</translation>
    </message>
    <message>
        <source>Propose it to the house</source>
        <translation>Le proposer à la maison</translation>
    </message>
    <message>
        <source>Somebody said it that way</source>
        <translation>Quelqu’un l’a dit ainsi</translation>
    </message>
    <message>
        <source>It is an official name</source>
        <translation>C’est un nom officiel</translation>
    </message>
    <message>
        <source>The wording is fixed by law</source>
        <translation>La formulation est fixée par la loi</translation>
    </message>
    <message>
        <source>An approver asked for it</source>
        <translation>Un approbateur l’a demandé</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Appears as</source>
        <translation>Apparaît ainsi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What sort of release this is; the house&apos;s rules depend on it.</source>
        <translation>La sorte de communiqué&#xa0;; les règles de la maison en dépendent.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day the release goes out.</source>
        <translation>Le jour de diffusion du communiqué.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the release; rules of other languages are silent.</source>
        <translation>La langue du communiqué&#xa0;; les règles des autres langues se taisent.</translation>
    </message>
    <message>
        <source>Release notice</source>
        <translation>Mention de diffusion</translation>
    </message>
    <message>
        <source>For immediate release, or not for publication before a time.</source>
        <translation>Pour diffusion immédiate, ou pas avant une heure donnée.</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Wall time and zone before which nobody may publish.</source>
        <translation>Heure locale et fuseau avant lesquels personne ne peut publier.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The house&apos;s number for this release.</source>
        <translation>Le numéro du communiqué dans la maison.</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Date telle qu’imprimée</translation>
    </message>
    <message>
        <source>How the source printed its date, kept from the import.</source>
        <translation>La date telle que la source l’imprimait, conservée à l’importation.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Who does what, in the present tense, on one line.</source>
        <translation>Qui fait quoi, au présent, sur une ligne.</translation>
    </message>
    <message>
        <source>Subheads</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>What the headline does not say yet.</source>
        <translation>Ce que le titre ne dit pas encore.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What search results, news systems and shared links show; it is not printed.</source>
        <translation>Ce que montrent les moteurs de recherche, les systèmes de dépêches et les liens partagés&#xa0;; il n’est pas imprimé.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Who wrote it, where the house prints that.</source>
        <translation>Qui l’a écrit, si la maison l’imprime.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Where the news happens.</source>
        <translation>Là où se passe l’actualité.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The country, or the state as the house prints it.</source>
        <translation>Le pays, ou l’État tel que la maison l’imprime.</translation>
    </message>
    <message>
        <source>Dateline date</source>
        <translation>Date du lieu-date</translation>
    </message>
    <message>
        <source>Only where the house prints a date in the dateline.</source>
        <translation>Seulement si la maison imprime une date à côté du lieu.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>The agency&apos;s sign, where one is printed.</source>
        <translation>Le sigle de l’agence, s’il est imprimé.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>As found on import; empty for the house&apos;s own.</source>
        <translation>Tel que trouvé à l’importation&#xa0;; vide pour celui de la maison.</translation>
    </message>
    <message>
        <source>Dateline by hand</source>
        <translation>Lieu et date à la main</translation>
    </message>
    <message>
        <source>Used as it stands instead of the house form.</source>
        <translation>Utilisé tel quel à la place de la forme de la maison.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The text of the release.</source>
        <translation>Le texte du communiqué.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Who said what, and whether the words are approved.</source>
        <translation>Qui a dit quoi, et si les mots sont approuvés.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Personnes citées</translation>
    </message>
    <message>
        <source>The people in this release, with their posts.</source>
        <translation>Les personnes de ce communiqué, avec leurs fonctions.</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Signe de fin</translation>
    </message>
    <message>
        <source>The sign that ends the text.</source>
        <translation>Le signe qui clôt le texte.</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Texte de présentation</translation>
    </message>
    <message>
        <source>The standing text about the organisation.</source>
        <translation>Le texte permanent sur l’organisation.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Whom the press may call.</source>
        <translation>Qui la presse peut appeler.</translation>
    </message>
    <message>
        <source>Notes to editors</source>
        <translation>Notes aux rédactions</translation>
    </message>
    <message>
        <source>Background that follows the end mark.</source>
        <translation>Les informations de fond après le signe de fin.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures with a description, a caption and a credit.</source>
        <translation>Des images avec description, légende et crédit.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Should fix</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>À corriger</translation>
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
        <translation>PDF pour l’impression</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Brouillon de courriel</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Plain text, wrapped</source>
        <translation>Texte brut, lignes coupées</translation>
    </message>
    <message>
        <source>Web fragment</source>
        <translation>Fragment web</translation>
    </message>
    <message>
        <source>News item (ninjs)</source>
        <translation>Dépêche (ninjs)</translation>
    </message>
    <message>
        <source>News item (NewsML-G2)</source>
        <translation>Dépêche (NewsML-G2)</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Everything that can be opened</source>
        <translation>Tout ce qui peut être ouvert</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Communiqués</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Releases as plain JSON</source>
        <translation>Communiqués en JSON simple</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Respecter les accents</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>You are changing someone’s words.</source>
        <translation>Vous changez les paroles de quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} are in quotes. You are changing someone’s words.</source>
        <translation>
            <numerusform>%n sur {all} est dans une citation. Vous changez les paroles de quelqu’un.</numerusform>
            <numerusform>%n sur {all} sont dans des citations. Vous changez les paroles de quelqu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is in an approved quote and stays as it is.</source>
        <translation>Ceci est dans une citation approuvée et reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in approved quotes left alone</source>
        <translation>
            <numerusform>%n laissé tel quel dans une citation approuvée</numerusform>
            <numerusform>%n laissés tels quels dans des citations approuvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quotes left alone</source>
        <translation>
            <numerusform>%n laissé tel quel dans une citation</numerusform>
            <numerusform>%n laissés tels quels dans des citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Kept from the previous kind</source>
        <translation>Conservé du type précédent</translation>
    </message>
    <message>
        <source>This kind does without them. They stay, and are printed, until you empty them.</source>
        <translation>Ce type s’en passe. Ils restent, et s’impriment, tant que vous ne les videz pas.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>New from template</source>
        <translation>Nouveau à partir d’un modèle</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouveau communiqué</translation>
    </message>
    <message>
        <source>Blank release</source>
        <translation>Communiqué vierge</translation>
    </message>
    <message>
        <source>Nothing filled in.</source>
        <translation>Rien n’est rempli.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>Type a word: visit, statement, correction</source>
        <translation>Tapez un mot&#xa0;: visite, déclaration, rectificatif</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>What you leave empty stays in the draft as an amber blank.</source>
        <translation>Ce que vous laissez vide reste dans le brouillon en blanc ambré.</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>Créer le brouillon</translation>
    </message>
    <message>
        <source>First page, as it is filled in</source>
        <translation>Première page, telle qu’elle se remplit</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation>
            <numerusform>%n blanc</numerusform>
            <numerusform>%n blancs</numerusform>
        </translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Utilisé en dernier</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Style guide</source>
        <translation>Guide de style</translation>
    </message>
    <message>
        <source>Find in the style guide</source>
        <translation>Chercher dans le guide de style</translation>
    </message>
    <message>
        <source>Find a rule: dates, quotes, capitals</source>
        <translation>Trouver une règle&#xa0;: dates, citations, majuscules</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Page of the rule</source>
        <translation>Page de la règle</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Aucune règle ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Name this draft…</source>
        <translation>Nommer cette version…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>Exporté&#xa0;: {files}</translation>
    </message>
    <message>
        <source>In the window now</source>
        <translation>Dans la fenêtre à présent</translation>
    </message>
    <message>
        <source>Draft: {name}</source>
        <translation>Version&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Name the draft</source>
        <translation>Nommer la version</translation>
    </message>
    <message>
        <source>Saved version</source>
        <translation>Version enregistrée</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n endroit diffère</numerusform>
            <numerusform>%n endroits diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version to compare it with the window, or two to compare them.</source>
        <translation>Choisissez une version pour la comparer à la fenêtre, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>Save the release, and every save after it keeps the version before; exports are listed too.</source>
        <translation>Enregistrez le communiqué&#xa0;; chaque enregistrement garde ensuite la version d’avant. Les exports y figurent aussi.</translation>
    </message>
    <message>
        <source>Every save keeps the version before it; exports are listed too.</source>
        <translation>Chaque enregistrement garde la version d’avant&#xa0;; les exports y figurent aussi.</translation>
    </message>
    <message>
        <source>Restore the version of {time}</source>
        <translation>Restauration de la version de {time}</translation>
    </message>
    <message>
        <source>Restored. One Undo brings the other text back.</source>
        <translation>Restauré. Un seul Annuler ramène l’autre texte.</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorer une remarque</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Pourquoi ne s’applique-t-elle pas&#xa0;?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Ignored</name>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer fits: the words changed</source>
        <translation>Ne convient plus&#xa0;: les mots ont changé</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Look again: {text}</source>
        <translation>Revoir&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Description for those who cannot see it</source>
        <translation>Description pour qui ne peut pas la voir</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ImagesEditor</name>
    <message>
        <source>No picture. A release travels further with one.</source>
        <translation>Pas d’image. Avec une image, un communiqué va plus loin.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Imported from {name}</source>
        <translation>Importé de {name}</translation>
    </message>
    <message>
        <source>Doubtful places</source>
        <translation>Endroits douteux</translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation>Champs trouvés</translation>
    </message>
    <message>
        <source>Leave all of it out</source>
        <translation>Tout laisser de côté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No doubtful place is left.</source>
        <translation>Il ne reste aucun endroit douteux.</translation>
    </message>
    <message>
        <source>Leave words of the import out</source>
        <translation>Mise à l’écart de mots importés</translation>
    </message>
    <message>
        <source>The place of these words cannot be told any more. Change them by hand.</source>
        <translation>L’emplacement de ces mots n’est plus certain. Modifiez-les à la main.</translation>
    </message>
    <message>
        <source>Reject a change</source>
        <translation>Rejet d’une modification</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>%n insertions</source>
        <translation>
            <numerusform>%n insertion</numerusform>
            <numerusform>%n insertions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions</source>
        <translation>
            <numerusform>%n suppression</numerusform>
            <numerusform>%n suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
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
        <translation>Chaque mot a trouvé son champ.</translation>
    </message>
    <message>
        <source>The source does not show its words.</source>
        <translation>La source ne montre pas ses mots.</translation>
    </message>
    <message>
        <source>Choose the speaker</source>
        <translation>Choix de l’auteur</translation>
    </message>
    <message>
        <source>Place words of the import</source>
        <translation>Placement de mots importés</translation>
    </message>
    <message>
        <source>No field holds these words.</source>
        <translation>Aucun champ ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>Imported</name>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>Journaling</name>
    <message>
        <source>Recovery is paused: {why} Your text is in the window; save it.</source>
        <translation>La récupération est suspendue&#xa0;: {why} Votre texte est dans la fenêtre&#xa0;; enregistrez-le.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Anglais (Royaume-Uni)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Anglais (États-Unis)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Country of {city}</source>
        <translation>Pays de {city}</translation>
    </message>
</context>
<context>
    <name>LiveChecks</name>
    <message>
        <source>Over {n} words: checks follow when you pause, marks show for the part in view.</source>
        <translation>Plus de {n} mots&#xa0;: les contrôles suivent vos pauses, les marques montrent la partie visible.</translation>
    </message>
    <message>
        <source>Restart checks</source>
        <translation>Relancer la vérification</translation>
    </message>
    <message>
        <source>Checking is paused. Your text is safe.</source>
        <translation>La vérification est suspendue. Votre texte est en sécurité.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Main tools</source>
        <translation>Outils principaux</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouveau communiqué</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>Miniature</name>
    <message>
        <source>What the first page will look like</source>
        <translation>À quoi ressemblera la première page</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Sample — nothing here is sent</source>
        <translation>Exemple — rien d’ici n’est envoyé</translation>
    </message>
    <message>
        <source>shows a problem</source>
        <translation>montre un problème</translation>
    </message>
    <message>
        <source>fixes it</source>
        <translation>le corrige</translation>
    </message>
    <message>
        <source>makes the files</source>
        <translation>produit les fichiers</translation>
    </message>
    <message>
        <source>Drop one file: a release, a text, a web page or a Word document.</source>
        <translation>Déposez un seul fichier&#xa0;: un communiqué, un texte, une page web ou un document Word.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouveau communiqué</translation>
    </message>
    <message>
        <source>Somebody has taken over “{name}”. Save a copy to keep your changes.</source>
        <translation>Quelqu’un a repris «&#xa0;{name}&#xa0;». Enregistrez une copie pour garder vos modifications.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>{who} has it open.</source>
        <translation>Ouvert par {who}.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre la main</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert ailleurs</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Word file</source>
        <translation>Fichier Word</translation>
    </message>
    <message>
        <source>Layout may differ in Word.</source>
        <translation>La mise en page peut différer dans Word.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Sections of the release</source>
        <translation>Sections du communiqué</translation>
    </message>
    <message>
        <source>all fine</source>
        <translation>tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Wrong</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>Paster</name>
    <message>
        <source>This can only be pasted as text.</source>
        <translation>Ceci ne peut être collé que comme texte.</translation>
    </message>
    <message>
        <source>Pictures go to the section Images, not into the text.</source>
        <translation>Les images vont dans la section Images, pas dans le texte.</translation>
    </message>
    <message>
        <source>Move words</source>
        <translation>Déplacement de mots</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs are more than a release holds. Paste the part you need.</source>
        <translation>
            <numerusform>%n paragraphe, c’est plus qu’un communiqué n’en contient. Collez la partie utile.</numerusform>
            <numerusform>%n paragraphes, c’est plus qu’un communiqué n’en contient. Collez la partie utile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Only the words could be read.</source>
        <translation>Seuls les mots ont pu être lus.</translation>
    </message>
    <message>
        <source>Paste a release</source>
        <translation>Collage d’un communiqué</translation>
    </message>
    <message>
        <source>Pasted a release: every field that was found is filled.</source>
        <translation>Communiqué collé&#xa0;: chaque champ trouvé est rempli.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages set aside</source>
        <translation>
            <numerusform>%n passage mis de côté</numerusform>
            <numerusform>%n passages mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the document itself, not a link or a folder.</source>
        <translation>Déposez le document lui-même, pas un lien ni un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n paragraphs</source>
        <translation>
            <numerusform>%n paragraphe collé</numerusform>
            <numerusform>%n paragraphes collés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes found</source>
        <translation>
            <numerusform>%n citation trouvée</numerusform>
            <numerusform>%n citations trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Coller comme texte</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>No post is held on the date of the release.</source>
        <translation>Aucune fonction n’est exercée à la date du communiqué.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>How to name them ({language})</source>
        <translation>Comment les nommer ({language})</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name, post or organisation</source>
        <translation>Nom, fonction ou organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New: “{name}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>“{name}” is in. Describe it for those who cannot see it.</source>
        <translation>«&#xa0;{name}&#xa0;» est ajoutée. Décrivez-la pour qui ne peut pas la voir.</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Coller comme texte</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>This fix no longer fits the text.</source>
        <translation>Cette correction ne convient plus au texte.</translation>
    </message>
</context>
<context>
    <name>PostChange</name>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is used %n times here: update?</source>
        <translation>
            <numerusform>«&#xa0;{title}&#xa0;» est employé %n fois ici&#xa0;: mettre à jour&#xa0;?</numerusform>
            <numerusform>«&#xa0;{title}&#xa0;» est employé %n fois ici&#xa0;: mettre à jour&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quotes stay as they were said.</source>
        <translation>
            <numerusform>%n dans une citation reste comme il a été dit.</numerusform>
            <numerusform>%n dans des citations restent comme ils ont été dits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update {n}</source>
        <translation>Mettre à jour {n}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show true colours</source>
        <translation>Montrer les vraies couleurs</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>See the page as readers will</source>
        <translation>Voir la page comme les lecteurs la verront</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview is older than your text ({time}).</source>
        <translation>L’aperçu est plus ancien que votre texte ({time}).</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>Il n’y a pas encore d’aperçu.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Fixes: {fixes}</source>
        <translation>Corrections&#xa0;: {fixes}</translation>
    </message>
    <message>
        <source>No ready fix</source>
        <translation>Pas de correction toute prête</translation>
    </message>
    <message>
        <source>Style guide, {rule}</source>
        <translation>Guide de style, {rule}</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n more places</source>
        <translation>
            <numerusform>Aussi à %n autre endroit</numerusform>
            <numerusform>Aussi à %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>These are somebody’s words.</source>
        <translation>Ce sont les paroles de quelqu’un.</translation>
    </message>
    <message>
        <source>Fix: {label}</source>
        <translation>Corriger&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Ignore: {title}</source>
        <translation>Ignorer&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>{section}, paragraph {n}</source>
        <translation>{section}, paragraphe {n}</translation>
    </message>
    <message>
        <source>No problem here. F8 goes to the next one.</source>
        <translation>Aucun problème ici. F8 va au suivant.</translation>
    </message>
    <message>
        <source>No ready fix: {message}</source>
        <translation>Pas de correction toute prête&#xa0;: {message}</translation>
    </message>
    <message>
        <source>No safe fix is left.</source>
        <translation>Il ne reste aucune correction sûre.</translation>
    </message>
    <message>
        <source>No unknown word here.</source>
        <translation>Aucun mot inconnu ici.</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>“{word}” is a word in this release now.</source>
        <translation>«&#xa0;{word}&#xa0;» est désormais un mot de ce communiqué.</translation>
    </message>
    <message>
        <source>Show the problems of</source>
        <translation>Montrer les problèmes de</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Rien à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should fix</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>Appliquer %n correction sûre</numerusform>
            <numerusform>Appliquer %n corrections sûres</numerusform>
        </translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>Fixed: {label}</source>
        <translation>Corrigé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>The text has moved on, or the words are approved. Nothing was changed.</source>
        <translation>Le texte a évolué, ou les mots sont approuvés. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed. One Undo takes them back.</source>
        <translation>
            <numerusform>%n corrigé. Un seul Annuler le rétablit.</numerusform>
            <numerusform>%n corrigés. Un seul Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at {rule} again</source>
        <translation>Nouvel examen de {rule}</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Rien à corriger.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Accept (Enter)</source>
        <translation>Accepter (Entrée)</translation>
    </message>
    <message>
        <source>Leave it out (Del)</source>
        <translation>Laisser de côté (Suppr)</translation>
    </message>
    <message>
        <source>No doubtful place is left.</source>
        <translation>Il ne reste aucun endroit douteux.</translation>
    </message>
    <message>
        <source>Reject the change (Del)</source>
        <translation>Rejeter la modification (Suppr)</translation>
    </message>
    <message>
        <source>Put it into the body (F4)</source>
        <translation>Mettre dans le texte (F4)</translation>
    </message>
    <message>
        <source>Go to the words (F4)</source>
        <translation>Aller aux mots (F4)</translation>
    </message>
    <message>
        <source>Choose a person… (F4)</source>
        <translation>Choisir une personne… (F4)</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Who approves these words</source>
        <translation>Qui approuve ces mots</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Personne citée</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Approved by {name} on {day}. No fix changes a letter of it.</source>
        <translation>Approuvé par {name} le {day}. Aucune correction n’en change une lettre.</translation>
    </message>
    <message>
        <source>The words changed since {name} approved them on {day}.</source>
        <translation>Les mots ont changé depuis leur approbation par {name} le {day}.</translation>
    </message>
    <message>
        <source>Approval is asked for.</source>
        <translation>L’approbation est demandée.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Pas encore approuvé.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>QuotesEditor</name>
    <message>
        <source>No quote yet. Type words between quotation marks, or press Ctrl+Shift+Q in a paragraph.</source>
        <translation>Pas encore de citation. Écrivez entre guillemets ou appuyez sur Ctrl+Maj+Q dans un paragraphe.</translation>
    </message>
</context>
<context>
    <name>QuotesQuestion</name>
    <message>
        <source>Leave quotes alone</source>
        <translation>Ne pas toucher aux citations</translation>
    </message>
    <message>
        <source>Change their words too</source>
        <translation>Changer aussi leurs mots</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Forget recent files</source>
        <translation>Oublier les fichiers récents</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>the end could not be read</source>
        <translation>la fin n’a pas pu être lue</translation>
    </message>
    <message>
        <source>only words are left</source>
        <translation>il ne reste que les mots</translation>
    </message>
    <message>
        <source>by a newer Communiqué</source>
        <translation>par un Communiqué plus récent</translation>
    </message>
    <message>
        <source>of another computer</source>
        <translation>d’un autre ordinateur</translation>
    </message>
    <message>
        <source>ended the program twice</source>
        <translation>a arrêté le programme deux fois</translation>
    </message>
    <message>
        <source>Recovered texts</source>
        <translation>Textes récupérés</translation>
    </message>
    <message>
        <source>Texts that no file holds stay here for 30 days.</source>
        <translation>Les textes qu’aucun fichier ne contient restent ici 30&#xa0;jours.</translation>
    </message>
    <message>
        <source>Nothing waits to be recovered.</source>
        <translation>Rien n’attend d’être récupéré.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovered texts…</source>
        <translation>Textes récupérés…</translation>
    </message>
    <message>
        <source>Open earlier version</source>
        <translation>Ouvrir une version antérieure</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Ouvrir la copie de secours</translation>
    </message>
    <message>
        <source>“{name}” as it was on {time}. Save it under a name.</source>
        <translation>«&#xa0;{name}&#xa0;» tel qu’il était le {time}. Enregistrez-le sous un nom.</translation>
    </message>
    <message>
        <source>Your text of {time} is back, as it was when the program ended.</source>
        <translation>Votre texte de {time} est de retour, tel qu’à l’arrêt du programme.</translation>
    </message>
    <message>
        <source>Your text is back up to {time}; the last entry could not be read.</source>
        <translation>Votre texte est de retour jusqu’à {time}&#xa0;; la dernière entrée n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ. Keep takes the recovered text, Discard the file, Both makes two files.</source>
        <translation>
            <numerusform>%n endroit diffère. Garder prend le texte récupéré, Écarter le fichier, Les deux crée deux fichiers.</numerusform>
            <numerusform>%n endroits diffèrent. Garder prend le texte récupéré, Écarter le fichier, Les deux crée deux fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has changed since your text was recovered</source>
        <translation>«&#xa0;{name}&#xa0;» a changé depuis que votre texte a été récupéré</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Dernier enregistrement</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>The recovered text is in “{name}”.</source>
        <translation>Le texte récupéré est dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n more texts were recovered.</source>
        <translation>
            <numerusform>%n autre texte a été récupéré.</numerusform>
            <numerusform>%n autres textes ont été récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Open as plain text</source>
        <translation>Ouvrir en texte brut</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>A recovered text ended the program twice</source>
        <translation>Un texte récupéré a arrêté le programme deux fois</translation>
    </message>
    <message>
        <source>It is kept as it is. You can open its words alone.</source>
        <translation>Il est gardé tel quel. Vous pouvez ouvrir ses mots seuls.</translation>
    </message>
</context>
<context>
    <name>ReleaseDocument</name>
    <message>
        <source>Typing in {field}</source>
        <translation>Saisie dans {field}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Modification de {field}</translation>
    </message>
    <message>
        <source>Fix: {title}</source>
        <translation>Correction&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>Appliquer %n correction sûre</numerusform>
            <numerusform>Appliquer %n corrections sûres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore: {title}</source>
        <translation>Ignorer&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <source>Release</source>
        <translation>Communiqué</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SafeFixes</name>
    <message>
        <source>Fix safe ones</source>
        <translation>Corriger ce qui est sûr</translation>
    </message>
    <message>
        <source>These fixes are always right. All go in as one step; one Undo takes them back.</source>
        <translation>Ces corrections sont toujours justes. Elles forment une seule étape&#xa0;; un seul Annuler les retire.</translation>
    </message>
    <message numerus="yes">
        <source>Inside approved quotes nothing changes: %n left alone.</source>
        <translation>
            <numerusform>Rien ne change dans les citations approuvées&#xa0;: %n laissé tel quel.</numerusform>
            <numerusform>Rien ne change dans les citations approuvées&#xa0;: %n laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>Appliquer %n correction sûre</numerusform>
            <numerusform>Appliquer %n corrections sûres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n</source>
        <translation>
            <numerusform>En corriger %n</numerusform>
            <numerusform>En corriger %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not saved: {why} Your text is kept in recovery.</source>
        <translation>Non enregistré&#xa0;: {why} Votre texte est conservé dans la récupération.</translation>
    </message>
    <message>
        <source>Somebody or another program has changed “{name}” since you opened it.</source>
        <translation>Quelqu’un ou un autre programme a modifié «&#xa0;{name}&#xa0;» depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <translation>«&#xa0;{name}&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Nothing is overwritten before you choose.</source>
        <translation>Rien n’est écrasé avant votre choix.</translation>
    </message>
    <message>
        <source>The file has changed on disk</source>
        <translation>Le fichier a changé sur le disque</translation>
    </message>
    <message>
        <source>Use their version</source>
        <translation>Reprise de leur version</translation>
    </message>
    <message>
        <source>their version</source>
        <translation>leur version</translation>
    </message>
    <message>
        <source>Their version is in “{name}”.</source>
        <translation>Leur version est dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A copy is in “{name}”.</source>
        <translation>Une copie est dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Remise en ordre</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Shown when Communiqué is opened the next time. A release has its own language.</source>
        <translation>Prise en compte à la prochaine ouverture de Communiqué. Un communiqué a sa propre langue.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte rédactionnelle</translation>
    </message>
    <message>
        <source>The pack whose rules, people and boilerplate a new release starts with.</source>
        <translation>La charte dont un nouveau communiqué reprend les règles, les personnes et la présentation.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands in approvals, ignored findings and the lock that colleagues see.</source>
        <translation>Figure dans les approbations, les remarques ignorées et le verrou que voient vos collègues.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Se souvenir des fichiers récents</translation>
    </message>
    <message>
        <source>Off on a shared computer: the list of recent files stays empty.</source>
        <translation>À désactiver sur un ordinateur partagé&#xa0;: la liste des fichiers récents reste vide.</translation>
    </message>
    <message>
        <source>Open the last document at start</source>
        <translation>Ouvrir le dernier document au démarrage</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>{left} and {right}</source>
        <translation>{left} et {right}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>6 October 2026</source>
        <translation>6&#xa0;octobre 2026</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>Name, post, organisation</source>
        <translation>Nom, fonction, organisation</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Name, post or organisation</source>
        <translation>Nom, fonction ou organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>First mention</source>
        <translation>Première mention</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Plus sur cette personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>This post was not held on the date of the release. Check the title.</source>
        <translation>Cette fonction n’était pas exercée à la date du communiqué. Vérifiez le titre.</translation>
    </message>
</context>
<context>
    <name>SpeakersEditor</name>
    <message>
        <source>Nobody speaks yet. Add a person, or type a quote and choose who said it.</source>
        <translation>Personne ne parle encore. Ajoutez une personne, ou écrivez une citation et choisissez qui l’a dite.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Update the post</source>
        <translation>Mise à jour de la fonction</translation>
    </message>
</context>
<context>
    <name>SpeakersHere</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the speakers</source>
        <translation>Modifier les personnes citées</translation>
    </message>
    <message>
        <source>Speakers here</source>
        <translation>Personnes citées ici</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>First: {form}</source>
        <translation>D’abord&#xa0;: {form}</translation>
    </message>
    <message>
        <source>Then: {form}</source>
        <translation>Ensuite&#xa0;: {form}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Enregistré ou non</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in the lead</source>
        <translation>Mots du chapeau</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead {n}/{limit}</source>
        <translation>Chapeau {n}/{limit}</translation>
    </message>
    <message>
        <source>Para {n}/{of}</source>
        <translation>Par. {n}/{of}</translation>
    </message>
    <message>
        <source>{language}: no dictionary</source>
        <translation>{language}&#xa0;: pas de dictionnaire</translation>
    </message>
    <message>
        <source>Add the Hunspell dictionary of this language to your system, then choose Check › Restart checks.</source>
        <translation>Ajoutez au système le dictionnaire Hunspell de cette langue, puis choisissez Vérifier › Relancer les contrôles.</translation>
    </message>
    <message>
        <source>English ({region}{spelling})</source>
        <translation>Anglais ({region}{spelling})</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Purpose, in one line</source>
        <translation>But, en une ligne</translation>
    </message>
    <message>
        <source>Dates, places and names become blanks that must be filled.</source>
        <translation>Les dates, lieux et noms deviennent des blancs à remplir.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>“{title}” is a template now, with %n blanks to fill.</source>
        <translation>
            <numerusform>«&#xa0;{title}&#xa0;» est désormais un modèle, avec %n blanc à remplir.</numerusform>
            <numerusform>«&#xa0;{title}&#xa0;» est désormais un modèle, avec %n blancs à remplir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} / %n characters — {over} over</source>
        <translation>
            <numerusform>{n} / %n caractère — {over} de trop</numerusform>
            <numerusform>{n} / %n caractères — {over} de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} / %n characters</source>
        <translation>
            <numerusform>{n} / %n caractère</numerusform>
            <numerusform>{n} / %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsEditor</name>
    <message>
        <source>Add a subhead</source>
        <translation>Ajouter un sous-titre</translation>
    </message>
    <message>
        <source>Subhead {n}</source>
        <translation>Sous-titre {n}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Held against {names}: figures, dates, names and quotes that differ are among the problems.</source>
        <translation>Confronté à {names}&#xa0;: les chiffres, dates, noms et citations qui diffèrent figurent parmi les problèmes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something went wrong ({kind}). Your text is kept in recovery; save a copy.</source>
        <translation>Un incident est survenu ({kind}). Votre texte est conservé dans la récupération&#xa0;; enregistrez une copie.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>Guide de style</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Fuseau horaire de l’embargo</translation>
    </message>
</context>
<context>
    <name>_Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Type a few letters: quote, export, embargo …</source>
        <translation>Tapez quelques lettres&#xa0;: citation, exporter, embargo…</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove this subhead</source>
        <translation>Retirer ce sous-titre</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
</TS>
