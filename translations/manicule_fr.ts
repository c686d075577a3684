<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>ErrorSentence</name>
    <message>
        <source>“%1”, line %2</source>
        <translation>« %1 », ligne %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 was not found; check the name and the folder</source>
        <translation>%1 est introuvable ; vérifiez le nom et le dossier</translation>
    </message>
    <message>
        <source>%1 cannot be read; check that it is a file and that you may open it</source>
        <translation>%1 ne peut pas être lu ; vérifiez que c’est un fichier et que vous avez le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>%1 holds no text; choose another file</source>
        <translation>%1 ne contient aucun texte ; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>%1 is not a text file; save the article as plain text and take that</source>
        <translation>%1 n’est pas un fichier de texte ; enregistrez l’article en texte brut et prenez ce fichier-là</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB; divide it into smaller files</source>
        <translation>%1 dépasse 64 Mo ; partagez-le en fichiers plus petits</translation>
    </message>
    <message>
        <source>%1 cannot be written; check that you may write in the folder and that the disk is not full</source>
        <translation>%1 ne peut pas être écrit ; vérifiez que vous avez le droit d’écrire dans le dossier et que le disque n’est pas plein</translation>
    </message>
    <message>
        <source>%1 is in a format that Manicule does not read; save the article as plain text and take that</source>
        <translation>%1 est dans un format que Manicule ne lit pas ; enregistrez l’article en texte brut et prenez ce fichier-là</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete; get another copy of it</source>
        <translation>%1 est abîmé ou incomplet ; procurez-vous-en une autre copie</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened; check its name and that you may open it</source>
        <translation>La bibliothèque %1 ne peut pas être ouverte ; vérifiez son nom et que vous avez le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Manicule and was left untouched; install that version to open it</source>
        <translation>La bibliothèque %1 vient d’une version plus récente de Manicule et n’a pas été touchée ; installez cette version pour l’ouvrir</translation>
    </message>
    <message>
        <source>The library %1 can only be read; to change it, make the file and its folder writable</source>
        <translation>La bibliothèque %1 est en lecture seule ; pour la modifier, autorisez l’écriture du fichier et de son dossier</translation>
    </message>
    <message>
        <source>The library %1 is being changed by another program; try again when that is done</source>
        <translation>La bibliothèque %1 est en train d’être modifiée par un autre programme ; réessayez quand il aura fini</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Manicule library; open a backup copy</source>
        <translation>%1 est abîmé ou n’est pas une bibliothèque Manicule ; ouvrez une copie de sauvegarde</translation>
    </message>
    <message>
        <source>The library %1 could not be brought up to date and was left as it was; check that the disk is not full</source>
        <translation>La bibliothèque %1 n’a pas pu être mise à jour et reste telle qu’elle était ; vérifiez que le disque n’est pas plein</translation>
    </message>
    <message>
        <source>The library could not do that, and nothing was changed; check that its disk is in order and not full</source>
        <translation>La bibliothèque n’a pas pu faire cela et rien n’a été modifié ; vérifiez que son disque est en ordre et n’est pas plein</translation>
    </message>
    <message>
        <source>The library has no article %1; it may have been removed</source>
        <translation>La bibliothèque n’a pas d’article %1 ; il a peut-être été retiré</translation>
    </message>
    <message>
        <source>The library has no annotation %1; it may have been removed</source>
        <translation>La bibliothèque n’a pas d’annotation %1 ; elle a peut-être été retirée</translation>
    </message>
    <message>
        <source>The codebook has no tag %1; it may have been removed</source>
        <translation>La grille de codage n’a pas d’étiquette %1 ; elle a peut-être été retirée</translation>
    </message>
    <message>
        <source>There is already a tag %1 in that place; choose another name</source>
        <translation>Il y a déjà une étiquette %1 à cet endroit ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 cannot be a tag there: a name is not empty, has no “/”, and no tag stands below itself</source>
        <translation>%1 ne peut pas être une étiquette à cet endroit : un nom n’est pas vide, ne contient pas « / », et aucune étiquette n’est placée sous elle-même</translation>
    </message>
    <message>
        <source>The article does not hold %1; give the words exactly as the article has them</source>
        <translation>L’article ne contient pas %1 ; donnez les mots exactement comme ils sont dans l’article</translation>
    </message>
    <message>
        <source>The passage %1 is not in the article; its start must come before its end, and both must lie in the text</source>
        <translation>Le passage %1 n’est pas dans l’article ; son début doit précéder sa fin, et les deux doivent se trouver dans le texte</translation>
    </message>
    <message>
        <source>%1 cannot be searched for; give one word at least</source>
        <translation>%1 ne peut pas être cherché ; donnez au moins un mot</translation>
    </message>
    <message>
        <source>%1 is not a language that Manicule reads; give fr or en</source>
        <translation>%1 n’est pas une langue que Manicule lit ; donnez fr ou en</translation>
    </message>
    <message>
        <source>The definition %1 is faulty and was left out; correct it</source>
        <translation>La définition %1 est fautive et a été laissée de côté ; corrigez-la</translation>
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
        <translation>Le travail a été interrompu ; ce qui était fait avant est gardé</translation>
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
</TS>
