<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AnnotateVerb</name>
    <message>
        <source>Marks a passage of an article. Prints the annotation&apos;s id.</source>
        <translation>Marque un passage d’un article. Écrit l’identifiant de l’annotation.</translation>
    </message>
    <message>
        <source>The words of the passage, as the article has them.</source>
        <translation>Les mots du passage, tels que l’article les porte.</translation>
    </message>
    <message>
        <source>Which of the places that have these words, from 1.</source>
        <translation>Lequel des endroits où ces mots se trouvent, à partir de&#xa0;1.</translation>
    </message>
    <message>
        <source>Where the passage begins, in code points from 0.</source>
        <translation>Où commence le passage, en points de code à partir de&#xa0;0.</translation>
    </message>
    <message>
        <source>Where it ends: the first code point behind it.</source>
        <translation>Où il finit&#xa0;: le premier point de code qui le suit.</translation>
    </message>
    <message>
        <source>A tag such as Politics/Elections, made where it is absent; can be repeated.</source>
        <translation>Une étiquette telle que Politique/Élections, créée si elle n’existe pas&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>What you have to say of it.</source>
        <translation>Ce que vous avez à en dire.</translation>
    </message>
    <message>
        <source>Name the passage by --quote, or by --start and --end.</source>
        <translation>Désignez le passage par --quote, ou par --start et --end.</translation>
    </message>
    <message>
        <source>--quote needs the words of the passage.</source>
        <translation>--quote demande les mots du passage.</translation>
    </message>
    <message>
        <source>--occurrence goes with --quote.</source>
        <translation>--occurrence va avec --quote.</translation>
    </message>
    <message>
        <source>“%1” is no occurrence; give a number from 1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une occurrence&#x202f;; donnez un nombre à partir de&#xa0;1.</translation>
    </message>
    <message>
        <source>“%1” is no place in a text; give a number from 0.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un endroit d’un texte&#x202f;; donnez un nombre à partir de&#xa0;0.</translation>
    </message>
    <message numerus="yes">
        <source>The article holds “%1” only %n times.</source>
        <translation>
            <numerusform>L’article ne contient «&#xa0;%1&#xa0;» que %n&#xa0;fois.</numerusform>
            <numerusform>L’article ne contient «&#xa0;%1&#xa0;» que %n&#xa0;fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>BackupVerb</name>
    <message>
        <source>Copies the library to a new file, even while it is in use.</source>
        <translation>Copie la bibliothèque dans un nouveau fichier, même pendant qu’elle sert.</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Checks that the library is whole. Prints a line for each finding.</source>
        <translation>Vérifie que la bibliothèque est intacte. Écrit une ligne par anomalie.</translation>
    </message>
    <message numerus="yes">
        <source>The library “%1” has %n faults; go back to a backup.</source>
        <translation>
            <numerusform>La bibliothèque «&#xa0;%1&#xa0;» a %n&#xa0;anomalie&#x202f;; revenez à une sauvegarde.</numerusform>
            <numerusform>La bibliothèque «&#xa0;%1&#xa0;» a %n&#xa0;anomalies&#x202f;; revenez à une sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library “%1” is in order.</source>
        <translation>La bibliothèque «&#xa0;%1&#xa0;» est en ordre.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not the number of an article.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’un article.</translation>
    </message>
    <message>
        <source>Work on this library file instead of your own.</source>
        <translation>Travailler sur ce fichier de bibliothèque au lieu du vôtre.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Montrer cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Montrer la version.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbes&#xa0;:</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. “manicule VERB --help” says more about one.</source>
        <translation>Sans verbe, la fenêtre s’ouvre. «&#xa0;manicule VERBE --help&#xa0;» en dit plus sur l’un d’eux.</translation>
    </message>
    <message>
        <source>There is no verb “%1”; “manicule --help” names those there are.</source>
        <translation>Il n’y a pas de verbe «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;manicule --help&#xa0;» nomme ceux qui existent.</translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation>--library demande le nom d’un fichier.</translation>
    </message>
    <message>
        <source>The output could not be written (%1).</source>
        <translation>La sortie n’a pas pu être écrite (%1).</translation>
    </message>
</context>
<context>
    <name>EditName</name>
    <message>
        <source>mark a passage</source>
        <translation>marquer un passage</translation>
    </message>
    <message>
        <source>remove a passage</source>
        <translation>retirer un passage</translation>
    </message>
    <message>
        <source>tag a passage</source>
        <translation>étiqueter un passage</translation>
    </message>
    <message>
        <source>take a tag off a passage</source>
        <translation>retirer une étiquette d’un passage</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>modifier une note</translation>
    </message>
    <message>
        <source>change where a passage begins or ends</source>
        <translation>déplacer le début ou la fin d’un passage</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>ajouter une étiquette</translation>
    </message>
    <message>
        <source>change a tag</source>
        <translation>modifier une étiquette</translation>
    </message>
    <message>
        <source>move a tag</source>
        <translation>déplacer une étiquette</translation>
    </message>
    <message>
        <source>delete a tag</source>
        <translation>supprimer une étiquette</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>“%1”, line %2</source>
        <translation>«&#xa0;%1&#xa0;», ligne&#xa0;%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was not found; check the name and the folder</source>
        <translation>%1 est introuvable&#x202f;; vérifiez le nom et le dossier</translation>
    </message>
    <message>
        <source>%1 cannot be read; check that it is a file and that you may open it</source>
        <translation>%1 ne peut pas être lu&#x202f;; vérifiez que c’est un fichier et que vous avez le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>%1 holds no text; choose another file</source>
        <translation>%1 ne contient aucun texte&#x202f;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>%1 is not a text file; save the article as plain text and take that</source>
        <translation>%1 n’est pas un fichier de texte&#x202f;; enregistrez l’article en texte brut et prenez ce fichier-là</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB; divide it into smaller files</source>
        <translation>%1 dépasse 64&#xa0;Mo&#x202f;; partagez-le en fichiers plus petits</translation>
    </message>
    <message>
        <source>%1 cannot be written; check that you may write in the folder and that the disk is not full</source>
        <translation>%1 ne peut pas être écrit&#x202f;; vérifiez que vous avez le droit d’écrire dans le dossier et que le disque n’est pas plein</translation>
    </message>
    <message>
        <source>%1 is in a format that Manicule does not read; save the article as plain text and take that</source>
        <translation>%1 est dans un format que Manicule ne lit pas&#x202f;; enregistrez l’article en texte brut et prenez ce fichier-là</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete; get another copy of it</source>
        <translation>%1 est abîmé ou incomplet&#x202f;; procurez-vous-en une autre copie</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened; check its name and that you may open it</source>
        <translation>La bibliothèque %1 ne peut pas être ouverte&#x202f;; vérifiez son nom et que vous avez le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Manicule and was left untouched; install that version to open it</source>
        <translation>La bibliothèque %1 vient d’une version plus récente de Manicule et n’a pas été touchée&#x202f;; installez cette version pour l’ouvrir</translation>
    </message>
    <message>
        <source>The library %1 can only be read; to change it, make the file and its folder writable</source>
        <translation>La bibliothèque %1 est en lecture seule&#x202f;; pour la modifier, autorisez l’écriture du fichier et de son dossier</translation>
    </message>
    <message>
        <source>The library %1 is being changed by another program; try again when that is done</source>
        <translation>La bibliothèque %1 est en train d’être modifiée par un autre programme&#x202f;; réessayez quand il aura fini</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Manicule library; open a backup copy</source>
        <translation>%1 est abîmé ou n’est pas une bibliothèque Manicule&#x202f;; ouvrez une copie de sauvegarde</translation>
    </message>
    <message>
        <source>The library %1 could not be brought up to date and was left as it was; check that the disk is not full</source>
        <translation>La bibliothèque %1 n’a pas pu être mise à jour et reste telle qu’elle était&#x202f;; vérifiez que le disque n’est pas plein</translation>
    </message>
    <message>
        <source>The library could not do that, and nothing was changed; check that its disk is in order and not full</source>
        <translation>La bibliothèque n’a pas pu faire cela et rien n’a été modifié&#x202f;; vérifiez que son disque est en ordre et n’est pas plein</translation>
    </message>
    <message>
        <source>The library has no article %1; it may have been removed</source>
        <translation>La bibliothèque n’a pas d’article&#xa0;%1&#x202f;; il a peut-être été retiré</translation>
    </message>
    <message>
        <source>The library has no annotation %1; it may have been removed</source>
        <translation>La bibliothèque n’a pas d’annotation&#xa0;%1&#x202f;; elle a peut-être été retirée</translation>
    </message>
    <message>
        <source>The codebook has no tag %1; it may have been removed</source>
        <translation>La grille de codage n’a pas d’étiquette %1&#x202f;; elle a peut-être été retirée</translation>
    </message>
    <message>
        <source>There is already a tag %1 in that place; choose another name</source>
        <translation>Il y a déjà une étiquette %1 à cet endroit&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 cannot be a tag there: a name is not empty, has no “/”, and no tag stands below itself</source>
        <translation>%1 ne peut pas être une étiquette à cet endroit&#xa0;: un nom n’est pas vide, ne contient pas «&#xa0;/&#xa0;», et aucune étiquette n’est placée sous elle-même</translation>
    </message>
    <message>
        <source>The article does not hold %1; give the words exactly as the article has them</source>
        <translation>L’article ne contient pas %1&#x202f;; donnez les mots exactement comme ils sont dans l’article</translation>
    </message>
    <message>
        <source>The passage %1 is not in the article; its start must come before its end, and both must lie in the text</source>
        <translation>Le passage&#xa0;%1 n’est pas dans l’article&#x202f;; son début doit précéder sa fin, et les deux doivent se trouver dans le texte</translation>
    </message>
    <message>
        <source>%1 cannot be searched for; give one word at least</source>
        <translation>%1 ne peut pas être cherché&#x202f;; donnez au moins un mot</translation>
    </message>
    <message>
        <source>%1 is not a language that Manicule reads; give fr or en</source>
        <translation>%1 n’est pas une langue que Manicule lit&#x202f;; donnez fr ou en</translation>
    </message>
    <message>
        <source>The definition %1 is faulty and was left out; correct it</source>
        <translation>La définition %1 est fautive et a été laissée de côté&#x202f;; corrigez-la</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>The work was cancelled; what was done before is kept</source>
        <translation>Le travail a été interrompu&#x202f;; ce qui était fait avant est gardé</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Writes annotations, mentions or articles as CSV, of the whole library or of some articles.</source>
        <translation>Écrit annotations, mentions ou articles en CSV, de toute la bibliothèque ou de quelques articles.</translation>
    </message>
    <message>
        <source>csv, which is the default.</source>
        <translation>csv, par défaut.</translation>
    </message>
    <message>
        <source>annotations, which is the default, mentions or articles.</source>
        <translation>annotations, par défaut, mentions ou articles.</translation>
    </message>
    <message>
        <source>Write to this file instead of the terminal; an old one is whole until the new one is.</source>
        <translation>Écrire dans ce fichier au lieu du terminal&#x202f;; l’ancien reste entier jusqu’à ce que le nouveau le soit.</translation>
    </message>
    <message>
        <source>comma, which is the default, semicolon or tab.</source>
        <translation>comma (virgule), par défaut, semicolon (point-virgule) ou tab (tabulation).</translation>
    </message>
    <message>
        <source>Begin with a byte-order mark.</source>
        <translation>Commencer par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>Put an apostrophe before a cell that a spreadsheet would calculate.</source>
        <translation>Mettre une apostrophe devant une cellule qu’un tableur calculerait.</translation>
    </message>
    <message>
        <source>All three as a French Excel wants them.</source>
        <translation>Les trois comme un Excel français les veut.</translation>
    </message>
    <message>
        <source>“%1” is not a format of this verb; give csv.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de ce verbe&#x202f;; donnez csv.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; give annotations, mentions or articles.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être exporté&#x202f;; donnez annotations, mentions ou articles.</translation>
    </message>
    <message>
        <source>“%1” is not a separator; give comma, semicolon or tab.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un séparateur&#x202f;; donnez comma, semicolon ou tab.</translation>
    </message>
    <message>
        <source>-o needs the name of a file.</source>
        <translation>-o demande le nom d’un fichier.</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Takes files and folders into the library. Prints id, title and words of each article.</source>
        <translation>Prend des fichiers et des dossiers dans la bibliothèque. Écrit identifiant, titre et mots de chaque article.</translation>
    </message>
    <message>
        <source>Imported: %1; already there: %2; failed: %3.</source>
        <translation>Importés&#xa0;: %1&#x202f;; déjà là&#xa0;: %2&#x202f;; en échec&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>ListVerb</name>
    <message>
        <source>Prints id, title, author, source, date, language, words and annotations of each article.</source>
        <translation>Écrit identifiant, titre, auteur, source, date, langue, mots et annotations de chaque article.</translation>
    </message>
    <message>
        <source>tsv, which is the default, or json.</source>
        <translation>tsv, par défaut, ou json.</translation>
    </message>
    <message>
        <source>“%1” is not a format of this verb; give tsv or json.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de ce verbe&#x202f;; donnez tsv ou json.</translation>
    </message>
</context>
<context>
    <name>MentionKindHeading</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Sommes d’argent</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Pourcentages</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Quantités</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
</context>
<context>
    <name>MentionKindName</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Somme d’argent</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>MentionsVerb</name>
    <message>
        <source>Recognises names and figures in articles and files. Prints a row for each, with offsets in code points.</source>
        <translation>Reconnaît les noms et les chiffres dans des articles et des fichiers. Écrit une ligne pour chacun, avec ses positions en points de code.</translation>
    </message>
    <message>
        <source>tsv, which is the default, or jsonl.</source>
        <translation>tsv, par défaut, ou jsonl.</translation>
    </message>
    <message>
        <source>Do not clean a file&apos;s text as import does: offsets are those of the file&apos;s own text.</source>
        <translation>Ne pas nettoyer le texte d’un fichier comme le fait l’import&#xa0;: les positions sont celles du texte du fichier.</translation>
    </message>
    <message>
        <source>Take each line of a file, as it is, as a text of its own.</source>
        <translation>Prendre chaque ligne d’un fichier, telle quelle, comme un texte à part.</translation>
    </message>
    <message>
        <source>Read the texts as fr or en, instead of telling their language.</source>
        <translation>Lire les textes en fr ou en, au lieu d’en deviner la langue.</translation>
    </message>
    <message>
        <source>Look for figure definitions in this folder too; can be repeated.</source>
        <translation>Chercher aussi des définitions de chiffres dans ce dossier&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>“%1” is not a format of this verb; give tsv or jsonl.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de ce verbe&#x202f;; donnez tsv ou jsonl.</translation>
    </message>
    <message>
        <source>“%1” is not a language that Manicule reads; give fr or en.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue que Manicule lit&#x202f;; donnez fr ou en.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose an article on the left, or import some: drop files or folders into this window.</source>
        <translation>Choisissez un article à gauche, ou importez-en&#xa0;: déposez des fichiers ou des dossiers dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message>
        <source>Searches titles and texts, the best first. Prints id, title and the words around what was found.</source>
        <translation>Cherche dans les titres et les textes, les meilleurs d’abord. Écrit identifiant, titre et mots autour de ce qui a été trouvé.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche&#xa0;%2)</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Find or make a tag</source>
        <translation>Trouver ou créer une étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TagsVerb</name>
    <message>
        <source>Prints the codebook: path, colour, shortcut, description and uses of each tag.</source>
        <translation>Écrit la grille de codage&#xa0;: chemin, couleur, raccourci, description et emplois de chaque étiquette.</translation>
    </message>
    <message>
        <source>tsv, which is the default, or json.</source>
        <translation>tsv, par défaut, ou json.</translation>
    </message>
    <message>
        <source>“%1” is not a format of this verb; give tsv or json.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de ce verbe&#x202f;; donnez tsv ou json.</translation>
    </message>
</context>
<context>
    <name>TextVerb</name>
    <message>
        <source>Prints an article&apos;s text as it is stored, byte for byte: offsets count its code points.</source>
        <translation>Écrit le texte d’un article tel qu’il est gardé, octet pour octet&#xa0;: les positions comptent ses points de code.</translation>
    </message>
</context>
</TS>
