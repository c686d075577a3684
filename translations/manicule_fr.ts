<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Put articles into the library</source>
        <translation>Faire entrer des articles dans la bibliothèque</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Put all articles of a folder into the library</source>
        <translation>Faire entrer tous les articles d’un dossier dans la bibliothèque</translation>
    </message>
    <message>
        <source>Import the &amp;samples</source>
        <translation>Importer les &amp;exemples</translation>
    </message>
    <message>
        <source>Put the articles that come with Manicule into the library</source>
        <translation>Mettre dans la bibliothèque les articles livrés avec Manicule</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Make another library file</source>
        <translation>Créer un autre fichier de bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Work on another library file</source>
        <translation>Travailler sur un autre fichier de bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Write a copy of the library, while it is in use</source>
        <translation>Écrire une copie de la bibliothèque pendant qu’elle sert</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Take annotations, names and figures, or articles away as CSV</source>
        <translation>Emporter en CSV les annotations, les noms et chiffres ou les articles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Manicule; everything is already saved</source>
        <translation>Fermer Manicule&#x202f;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Revenir sur la dernière action</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Take the step again</source>
        <translation>Refaire l’action annulée</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>Find or make a tag for the passage</source>
        <translation>Trouver ou créer une étiquette pour le passage</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>Écrire une note sur le passage</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>&amp;Retirer l’annotation</translation>
    </message>
    <message>
        <source>Remove the current annotation</source>
        <translation>Retirer l’annotation courante</translation>
    </message>
    <message>
        <source>&amp;Annotator’s name…</source>
        <translation>Nom de l’&amp;annotateur…</translation>
    </message>
    <message>
        <source>The name that new annotations are signed with</source>
        <translation>Le nom qui signe les nouvelles annotations</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>Ouvrir l’article suivant de la liste</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Open the previous article of the list</source>
        <translation>Ouvrir l’article précédent de la liste</translation>
    </message>
    <message>
        <source>Next &amp;annotation</source>
        <translation>&amp;Annotation suivante</translation>
    </message>
    <message>
        <source>Go to the next annotated passage</source>
        <translation>Aller au passage annoté suivant</translation>
    </message>
    <message>
        <source>P&amp;revious annotation</source>
        <translation>Annotation p&amp;récédente</translation>
    </message>
    <message>
        <source>Go to the previous annotated passage</source>
        <translation>Aller au passage annoté précédent</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Make the article’s text larger</source>
        <translation>Agrandir le texte de l’article</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Make the article’s text smaller</source>
        <translation>Rapetisser le texte de l’article</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Give the article’s text its normal size</source>
        <translation>Rendre au texte de l’article sa taille normale</translation>
    </message>
    <message>
        <source>&amp;Font…</source>
        <translation>&amp;Police…</translation>
    </message>
    <message>
        <source>Choose the typeface of the articles</source>
        <translation>Choisir le caractère des articles</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>Montrer les n&amp;oms</translation>
    </message>
    <message>
        <source>Draw people, organizations, places and works in ink</source>
        <translation>Mettre en couleur les personnes, les organisations, les lieux et les œuvres</translation>
    </message>
    <message>
        <source>Show fi&amp;gures</source>
        <translation>Montrer les &amp;chiffres</translation>
    </message>
    <message>
        <source>Draw amounts, dates and other figures in ink</source>
        <translation>Mettre en couleur les montants, les dates et les autres chiffres</translation>
    </message>
    <message>
        <source>&amp;About Manicule</source>
        <translation>À &amp;propos de Manicule</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Tag with shortcut %1</source>
        <translation>Étiqueter par la touche %1</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Chercher dans l’article…</translation>
    </message>
    <message>
        <source>Find words in the open article, as you type</source>
        <translation>Chercher des mots dans l’article ouvert, à mesure que vous tapez</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Résultat s&amp;uivant</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Résultat précé&amp;dent</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>Find in the &amp;library…</source>
        <translation>Chercher dans la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Find passages in all articles</source>
        <translation>Chercher des passages dans tous les articles</translation>
    </message>
    <message>
        <source>Filter the &amp;list</source>
        <translation>Filtrer la &amp;liste</translation>
    </message>
    <message>
        <source>Show only the articles with these words in title or text</source>
        <translation>Ne montrer que les articles qui ont ces mots dans leur titre ou leur texte</translation>
    </message>
    <message>
        <source>Tag &amp;every occurrence…</source>
        <translation>Étiqueter toutes les &amp;occurrences…</translation>
    </message>
    <message>
        <source>Tag every place where the selected words or the name stand</source>
        <translation>Étiqueter chaque endroit où figurent les mots sélectionnés ou le nom</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Revenir là où vous étiez</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Repartir en avant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print the article with its highlights, tags and notes</source>
        <translation>Imprimer l’article avec ses surlignages, ses étiquettes et ses notes</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exporter en P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the article with its highlights, tags and notes as PDF</source>
        <translation>Écrire en PDF l’article avec ses surlignages, ses étiquettes et ses notes</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copier avec la &amp;référence</translation>
    </message>
    <message>
        <source>Copy the passage with quotation marks, author, source and date</source>
        <translation>Copier le passage entre guillemets, avec auteur, source et date</translation>
    </message>
    <message>
        <source>Re&amp;place tags…</source>
        <translation>&amp;Remplacer les étiquettes…</translation>
    </message>
    <message>
        <source>Give the current annotation another tag in place of those it has</source>
        <translation>Donner à l’annotation courante une autre étiquette à la place des siennes</translation>
    </message>
    <message>
        <source>E&amp;xtend the end</source>
        <translation>Allonger la &amp;fin</translation>
    </message>
    <message>
        <source>Take the next word into the current annotation</source>
        <translation>Ajouter le mot suivant à l’annotation courante</translation>
    </message>
    <message>
        <source>S&amp;hrink the end</source>
        <translation>Raccourcir la f&amp;in</translation>
    </message>
    <message>
        <source>Leave the last word out of the current annotation</source>
        <translation>Retirer le dernier mot de l’annotation courante</translation>
    </message>
    <message>
        <source>Extend the s&amp;tart</source>
        <translation>Allonger le &amp;début</translation>
    </message>
    <message>
        <source>Take the word before into the current annotation</source>
        <translation>Ajouter le mot précédent à l’annotation courante</translation>
    </message>
    <message>
        <source>Shri&amp;nk the start</source>
        <translation>Raccourcir le dé&amp;but</translation>
    </message>
    <message>
        <source>Leave the first word out of the current annotation</source>
        <translation>Retirer le premier mot de l’annotation courante</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>&amp;Couper au curseur</translation>
    </message>
    <message>
        <source>Cut the current annotation in two before the word that was clicked</source>
        <translation>Couper l’annotation courante en deux devant le mot cliqué</translation>
    </message>
    <message>
        <source>&amp;Merge with its neighbour</source>
        <translation>Ré&amp;unir avec la voisine</translation>
    </message>
    <message>
        <source>Join the current annotation with the nearest one of the same tag</source>
        <translation>Réunir l’annotation courante et la plus proche de même étiquette</translation>
    </message>
    <message>
        <source>&amp;Caret browsing</source>
        <translation>Navigation au c&amp;urseur</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys, to select from there</source>
        <translation>Déplacer un curseur dans le texte avec les touches, pour sélectionner à partir de là</translation>
    </message>
    <message>
        <source>&amp;Widen the selection</source>
        <translation>É&amp;largir la sélection</translation>
    </message>
    <message>
        <source>Select the word, then the sentence, then the paragraph</source>
        <translation>Sélectionner le mot, puis la phrase, puis le paragraphe</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>What the colours and lines of the page mean</source>
        <translation>Ce que veulent dire les couleurs et les traits de la page</translation>
    </message>
    <message>
        <source>Export the &amp;codebook…</source>
        <translation>Exporter la grille de &amp;codage…</translation>
    </message>
    <message>
        <source>Write all tags into a CSV file</source>
        <translation>Écrire toutes les étiquettes dans un fichier CSV</translation>
    </message>
    <message>
        <source>Import a code&amp;book…</source>
        <translation>Importer une grille de co&amp;dage…</translation>
    </message>
    <message>
        <source>Take the tags of a CSV file in</source>
        <translation>Reprendre les étiquettes d’un fichier CSV</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Juste</translation>
    </message>
    <message>
        <source>Say that what was found here is right</source>
        <translation>Confirmer ce qui a été trouvé ici</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation>&amp;Faux</translation>
    </message>
    <message>
        <source>Say that what was found here is no name or figure</source>
        <translation>Dire que ce qui a été trouvé ici n’est ni un nom ni un chiffre</translation>
    </message>
    <message>
        <source>R&amp;ight everywhere</source>
        <translation>Juste &amp;partout</translation>
    </message>
    <message>
        <source>Say that this name is right wherever it stands</source>
        <translation>Confirmer ce nom partout où il se trouve</translation>
    </message>
    <message>
        <source>No na&amp;me anywhere</source>
        <translation>&amp;Nulle part un nom</translation>
    </message>
    <message>
        <source>Say that these words are no name wherever they stand</source>
        <translation>Dire que ces mots ne sont un nom nulle part</translation>
    </message>
    <message>
        <source>Another &amp;kind…</source>
        <translation>&amp;Autre type…</translation>
    </message>
    <message>
        <source>Say what this name is: a person, an organization, a place, a work or product</source>
        <translation>Dire ce qu’est ce nom&#xa0;: une personne, une organisation, un lieu, une œuvre ou un produit</translation>
    </message>
    <message>
        <source>The &amp;same as…</source>
        <translation>&amp;Identique à…</translation>
    </message>
    <message>
        <source>Say which person or thing this name is another name of</source>
        <translation>Dire de quelle personne ou chose ce nom est un autre nom</translation>
    </message>
    <message>
        <source>&amp;Always mark</source>
        <translation>Toujours &amp;marquer</translation>
    </message>
    <message>
        <source>Teach this name: it is marked wherever it stands, found or not</source>
        <translation>Apprendre ce nom&#xa0;: il sera marqué partout où il se trouve, reconnu ou non</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirer la décision</translation>
    </message>
    <message>
        <source>Take back what was said of this mention or name</source>
        <translation>Retirer ce qui a été dit de cette mention ou de ce nom</translation>
    </message>
    <message>
        <source>In the li&amp;brary…</source>
        <translation>Dans la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Show every article and passage with this name or tag, and its months</source>
        <translation>Afficher chaque article et passage avec ce nom ou cette étiquette, et ses mois</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>É&amp;toile</translation>
    </message>
    <message>
        <source>Give the chosen articles a star, or take it off</source>
        <translation>Donner une étoile aux articles choisis, ou la retirer</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Lu</translation>
    </message>
    <message>
        <source>Mark the chosen articles as read or unread</source>
        <translation>Marquer les articles choisis comme lus ou non lus</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Collections…</translation>
    </message>
    <message>
        <source>Put the chosen articles into collections, or take them out</source>
        <translation>Mettre les articles choisis dans des collections, ou les en retirer</translation>
    </message>
    <message>
        <source>Ne&amp;w collection</source>
        <translation>&amp;Nouvelle collection</translation>
    </message>
    <message>
        <source>Make a collection to put articles into</source>
        <translation>Créer une collection où ranger des articles</translation>
    </message>
    <message>
        <source>Put into the &amp;bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Put the chosen articles into the bin, from where they can be restored</source>
        <translation>Mettre les articles choisis à la corbeille, d’où ils peuvent être restaurés</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Take the chosen articles out of the bin</source>
        <translation>Sortir les articles choisis de la corbeille</translation>
    </message>
    <message>
        <source>Empt&amp;y the bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>Delete what lies in the bin, for good</source>
        <translation>Supprimer définitivement ce que contient la corbeille</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>Voir et changer les touches de toutes les commandes</translation>
    </message>
    <message>
        <source>Give the passage the tag that has this key</source>
        <translation>Donner au passage l’étiquette qui a cette touche</translation>
    </message>
    <message>
        <source>Correct the &amp;text…</source>
        <translation>Corriger le &amp;texte…</translation>
    </message>
    <message>
        <source>Correct the paragraph at the caret; annotations follow</source>
        <translation>Corriger le paragraphe où se trouve le curseur&#xa0;; les annotations suivent</translation>
    </message>
    <message>
        <source>&amp;Versions of the text…</source>
        <translation>&amp;Versions du texte…</translation>
    </message>
    <message>
        <source>Show what changed in the article’s text, and restore a version</source>
        <translation>Montrer ce qui a changé dans le texte de l’article, et rétablir une version</translation>
    </message>
    <message>
        <source>Rev&amp;iew annotations…</source>
        <translation>Rev&amp;oir les annotations…</translation>
    </message>
    <message>
        <source>Show which annotations moved, are doubtful or lost their place when the text changed</source>
        <translation>Montrer les annotations déplacées, douteuses ou sans place après un changement du texte</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>See and correct title, author, source, date and more of the chosen articles</source>
        <translation>Voir et corriger le titre, l’auteur, la source, la date… des articles choisis</translation>
    </message>
    <message>
        <source>Nearly the same te&amp;xts…</source>
        <translation>Te&amp;xtes presque identiques…</translation>
    </message>
    <message>
        <source>Show articles of the library that are nearly the same, to be linked or put into the bin</source>
        <translation>Montrer les articles de la bibliothèque presque identiques, à lier ou à mettre à la corbeille</translation>
    </message>
    <message>
        <source>Tag a&amp;gain</source>
        <translation>Étiqueter en&amp;core</translation>
    </message>
    <message>
        <source>Give the passage the tag that was given last</source>
        <translation>Donner au passage la dernière étiquette donnée</translation>
    </message>
    <message>
        <source>Names &amp;taught…</source>
        <translation>Noms &amp;appris…</translation>
    </message>
    <message>
        <source>See and change what was said of names wherever they stand</source>
        <translation>Voir et changer ce qui a été dit des noms, où qu’ils soient</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go on with the keyboard to the page, or to the next of the lists beside it</source>
        <translation>Passer au clavier à la page, ou à la liste suivante à côté d’elle</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Partie pré&amp;cédente de la fenêtre</translation>
    </message>
    <message>
        <source>Go back with the keyboard to the page, or to the list before</source>
        <translation>Revenir au clavier à la page, ou à la liste précédente</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Montrer ou cacher la liste des articles</translation>
    </message>
    <message>
        <source>Ann&amp;otations</source>
        <translation>Ann&amp;otations</translation>
    </message>
    <message>
        <source>Show or hide the annotations of the article</source>
        <translation>Montrer ou cacher les annotations de l’article</translation>
    </message>
    <message>
        <source>Nam&amp;es</source>
        <translation>No&amp;ms</translation>
    </message>
    <message>
        <source>Show or hide the names of the article</source>
        <translation>Montrer ou cacher les noms de l’article</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>Show or hide the figures of the article</source>
        <translation>Montrer ou cacher les chiffres de l’article</translation>
    </message>
    <message>
        <source>Tag&amp;s</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Show or hide the codebook</source>
        <translation>Montrer ou cacher la grille de codage</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Histori&amp;que</translation>
    </message>
    <message>
        <source>Show or hide the steps that can be undone</source>
        <translation>Montrer ou cacher les étapes que l’on peut annuler</translation>
    </message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>No two articles of the library are nearly the same.</source>
        <translation>Aucun article de la bibliothèque n’est presque identique à un autre.</translation>
    </message>
</context>
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
    <name>AnnotationDelegate</name>
    <message>
        <source>Note on the passage</source>
        <translation>Note sur le passage</translation>
    </message>
    <message>
        <source>Note… (Ctrl+Enter keeps it)</source>
        <translation>Note… (Ctrl+Entrée l’enregistre)</translation>
    </message>
</context>
<context>
    <name>AnnotationDock</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>No passage is marked yet</source>
        <translation>Aucun passage n’est encore annoté</translation>
    </message>
    <message>
        <source>Select a passage in the text, then press 1 to 9 for a tag with that key, T for any tag, or N for a note.</source>
        <translation>Sélectionnez un passage du texte, puis appuyez sur 1 à 9 pour l’étiquette de cette touche, sur T pour toute étiquette ou sur N pour une note.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Aller au passage</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>No passage has a tag</source>
        <translation>Aucun passage n’a d’étiquette</translation>
    </message>
    <message>
        <source>With the tag</source>
        <translation>Avec l’étiquette</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signées par</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln annotation(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln annotation</numerusform>
            <numerusform>%L1 sur %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation>Annotations de l’article</translation>
    </message>
    <message>
        <source>Filter annotations…</source>
        <translation>Filtrer les annotations…</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>Show the annotations with these letters in quote, note or tags</source>
        <translation>Afficher les annotations dont la citation, la note ou les étiquettes contiennent ces lettres</translation>
    </message>
    <message>
        <source>Show only a tag or an annotator</source>
        <translation>N’afficher qu’une étiquette ou un annotateur</translation>
    </message>
    <message>
        <source>Order of the annotations</source>
        <translation>Ordre des annotations</translation>
    </message>
    <message>
        <source>&amp;Reading order</source>
        <translation>Ordre de &amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Latest change first</source>
        <translation>Dernières &amp;modifications d’abord</translation>
    </message>
    <message>
        <source>By &amp;tag</source>
        <translation>Par é&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Export selected…</source>
        <translation>&amp;Exporter la sélection…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>ArticleDetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>Détails de l’article</translation>
    </message>
    <message numerus="yes">
        <source>Details of %Ln article(s)</source>
        <translation>
            <numerusform>Détails de&#xa0;%Ln article</numerusform>
            <numerusform>Détails de&#xa0;%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>C&amp;orriger</translation>
    </message>
    <message>
        <source>Differs; stays as it is in each article</source>
        <translation>Valeurs différentes&#xa0;; chaque article garde la sienne</translation>
    </message>
    <message>
        <source>guessed; it is right</source>
        <translation>deviné&#xa0;; c’est juste</translation>
    </message>
    <message numerus="yes">
        <source>guessed in %Ln; right</source>
        <translation>
            <numerusform>deviné dans&#xa0;%Ln article&#xa0;; c’est juste</numerusform>
            <numerusform>deviné dans&#xa0;%Ln articles&#xa0;; c’est juste</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not tell it; it was read out of the text. Checked, it counts as known.</source>
        <translation>Le fichier ne le dit pas, la valeur a été lue dans le texte. Cochée, elle passe pour sûre.</translation>
    </message>
    <message>
        <source>%1: the guess is right</source>
        <translation>%1&#xa0;: la valeur devinée est juste</translation>
    </message>
    <message>
        <source>Will be emptied</source>
        <translation>Sera vidé</translation>
    </message>
    <message>
        <source>From the file:</source>
        <translation>Vient du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (distance %L2%)</source>
        <translation>%1 (écart&#xa0;%L2&#xa0;%)</translation>
    </message>
    <message>
        <source>Take the link back</source>
        <translation>Défaire le lien</translation>
    </message>
    <message>
        <source>Nearly the same:</source>
        <translation>Presque identique&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Auteur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Publié&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>&amp;Rubrique&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>28 January 2025, 2025-01-28 17:23, 2025-01</source>
        <translation>28 janvier 2025 à 17h23, 28/01/2025, 2025-01</translation>
    </message>
    <message>
        <source>French, en</source>
        <translation>français, en</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Several authors are separated by commas</source>
        <translation>Plusieurs auteurs se séparent par des virgules</translation>
    </message>
    <message>
        <source>The newspaper, agency or site</source>
        <translation>Le journal, l’agence ou le site</translation>
    </message>
    <message>
        <source>The date, with the time where it is known; a month or a year alone will do</source>
        <translation>La date, avec l’heure si elle est connue&#xa0;; un mois ou une année seuls suffisent</translation>
    </message>
    <message>
        <source>Of the newspaper or site, or the page</source>
        <translation>Celle du journal ou du site, ou la page</translation>
    </message>
    <message>
        <source>Names and figures are found by it; they are looked for again where it changes</source>
        <translation>Noms et chiffres sont cherchés d’après elle, et de nouveau si elle change</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Un article a besoin d’un titre.</translation>
    </message>
    <message>
        <source>This is no date; write such as 28 January 2025, 2025-01-28 17:23 or 2025-01.</source>
        <translation>Ce n’est pas une date&#xa0;; écrivez par exemple 28 janvier 2025, 28/01/2025 à 17h23 ou 2025-01.</translation>
    </message>
    <message>
        <source>This language is not known; write its name or its code, such as fr.</source>
        <translation>Langue inconnue&#xa0;; écrivez son nom ou son code, par exemple fr.</translation>
    </message>
    <message>
        <source>This is no address; it begins with https:// or http://.</source>
        <translation>Ce n’est pas une adresse&#xa0;; elle commence par https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>language unknown</source>
        <translation>langue inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>lu comme %1</translation>
    </message>
    <message>
        <source>, read as “%1”</source>
        <translation>, lu comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names and figures are known in French and English. This text is read as the nearer of the two: more of them is missing or wrong.</source>
        <translation>Les noms et les chiffres sont connus en français et en anglais. Ce texte est lu comme la plus proche de ces deux langues&#xa0;: il en manque davantage, ou ils sont plus souvent faux.</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien de tel</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln article(s)</source>
        <translation>
            <numerusform>%L1 article sur %Ln</numerusform>
            <numerusform>%L1 articles sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Filter articles…</source>
        <translation>Filtrer les articles…</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Show the articles that hold these words in their title or text</source>
        <translation>Afficher les articles qui contiennent ces mots dans leur titre ou leur texte</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>Latest &amp;import first</source>
        <translation>Derniers &amp;importés d’abord</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Latest &amp;date first</source>
        <translation>Plus &amp;récents d’abord</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La bibliothèque est vide</translation>
    </message>
    <message>
        <source>Import articles from web pages, PDF, Word or text files or from the export of a press database, or drop files and folders here. The samples show what Manicule does with them.</source>
        <translation>Importez des pages web, des fichiers PDF, Word ou texte ou l’export d’une base de presse, ou déposez ici des fichiers et des dossiers. Les exemples montrent ce que Manicule en fait.</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Importer des articles…</translation>
    </message>
    <message>
        <source>Choose files to read into the library</source>
        <translation>Choisir les fichiers à faire entrer dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Open the samples</source>
        <translation>&amp;Ouvrir les exemples</translation>
    </message>
    <message>
        <source>Put four short articles into the library</source>
        <translation>Mettre quatre courts articles dans la bibliothèque</translation>
    </message>
    <message>
        <source>No article here holds “%1” in its title or text. Escape shows all again.</source>
        <translation>Aucun article ne contient ici «&#xa0;%1&#xa0;» dans son titre ou son texte. Échap les affiche tous à nouveau.</translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>Articles that you have not opened yet stand here.</source>
        <translation>Ici se trouvent les articles que vous n’avez pas encore ouverts.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Pas encore d’étoile</translation>
    </message>
    <message>
        <source>Give an article a star to find it here again.</source>
        <translation>Donnez une étoile à un article pour le retrouver ici.</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Drag articles onto the collection, or choose it in their menu. An article may be in several.</source>
        <translation>Faites glisser des articles sur la collection, ou choisissez-la dans leur menu. Un article peut être dans plusieurs collections.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Articles that you remove come here first, and can be restored.</source>
        <translation>Les articles que vous retirez viennent d’abord ici et peuvent être restaurés.</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>All articles of the library lie in the bin.</source>
        <translation>Tous les articles de la bibliothèque sont à la corbeille.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
</context>
<context>
    <name>ArticlePrinter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
    <message>
        <source>“%1” exists already and was left as it is; name another file.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et reste tel quel&#x202f;; choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>CaretAnnouncer</name>
    <message>
        <source>Outside annotations</source>
        <translation>Hors des annotations</translation>
    </message>
    <message>
        <source>Annotation: %1</source>
        <translation>Annotation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Checks that the library is whole. Prints a line for each finding.</source>
        <translation>Vérifie que la bibliothèque est intacte. Écrit une ligne par anomalie.</translation>
    </message>
    <message>
        <source>Makes the full-text index anew where it does not agree with the texts.</source>
        <translation>Refait l’index de recherche là où il ne correspond pas aux textes.</translation>
    </message>
    <message>
        <source>The full-text index was made anew.</source>
        <translation>L’index de recherche a été refait.</translation>
    </message>
    <message>
        <source>The full-text index needed no repair.</source>
        <translation>L’index de recherche n’avait pas besoin d’être refait.</translation>
    </message>
    <message numerus="yes">
        <source>The library “%1” has %n faults; check --repair mends the full-text index, for all else go back to a backup.</source>
        <translation>
            <numerusform>La bibliothèque «&#xa0;%1&#xa0;» a %n&#xa0;anomalie&#x202f;; check --repair refait l’index de recherche, pour le reste revenez à une sauvegarde.</numerusform>
            <numerusform>La bibliothèque «&#xa0;%1&#xa0;» a %n&#xa0;anomalies&#x202f;; check --repair refait l’index de recherche, pour le reste revenez à une sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library “%1” is in order.</source>
        <translation>La bibliothèque «&#xa0;%1&#xa0;» est en ordre.</translation>
    </message>
    <message>
        <source>The library “%1” is in order, but for its full-text index, which was not looked at: the file can only be read.</source>
        <translation>La bibliothèque «&#xa0;%1&#xa0;» est en ordre, sauf son index de recherche, qui n’a pas été vérifié&#xa0;: le fichier ne peut être que lu.</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>&amp;Other…</source>
        <translation>A&amp;utre…</translation>
    </message>
    <message>
        <source>Choose any colour</source>
        <translation>Choisir une couleur quelconque</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Lie-de-vin</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Couleur de l’étiquette</translation>
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
    <name>CommandPalette</name>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of commands, command</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The article’s text has changed meanwhile; nothing was corrected.</source>
        <translation>Le texte de l’article a changé entre-temps&#xa0;; rien n’a été corrigé.</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Texte corrigé</translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation>Version rétablie</translation>
    </message>
    <message>
        <source>Another article has this very text: “%1”. Nothing was changed.</source>
        <translation>Un autre article a exactement ce texte&#xa0;: «&#xa0;%1&#xa0;». Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) moved</source>
        <translation>
            <numerusform>%Ln annotation déplacée</numerusform>
            <numerusform>%Ln annotations déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with corrected words</source>
        <translation>
            <numerusform>%Ln aux mots corrigés</numerusform>
            <numerusform>%Ln aux mots corrigés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customizing</name>
    <message>
        <source>Typeface of the articles</source>
        <translation>Caractère des articles</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Annotations are signed with this name from now on:</source>
        <translation>Les annotations sont désormais signées de ce nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Juste</translation>
    </message>
    <message>
        <source>Not a &amp;name</source>
        <translation>Pas un &amp;nom</translation>
    </message>
    <message>
        <source>Not a &amp;figure</source>
        <translation>Pas un &amp;chiffre</translation>
    </message>
    <message>
        <source>Another &amp;kind</source>
        <translation>&amp;Autre type</translation>
    </message>
    <message>
        <source>Mark as a &amp;name</source>
        <translation>Marquer comme &amp;nom</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Anot&amp;her kind everywhere</source>
        <translation>A&amp;utre type partout</translation>
    </message>
    <message>
        <source>The &amp;same as</source>
        <translation>&amp;Identique à</translation>
    </message>
    <message>
        <source>&amp;Always mark as</source>
        <translation>&amp;Toujours marquer comme</translation>
    </message>
    <message>
        <source>Another &amp;name…</source>
        <translation>Un autre &amp;nom…</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>“%1” names the same person or thing as:</source>
        <translation>«&#xa0;%1&#xa0;» désigne la même personne ou chose que&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DuplicateSettling</name>
    <message>
        <source>%1 “%2” is nearly the same as %3 “%4” (distance %5): %6.</source>
        <translation>%1 «&#xa0;%2&#xa0;» est presque identique à&#xa0;%3 «&#xa0;%4&#xa0;» (écart&#xa0;%5)&#xa0;:&#xa0;%6.</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>les deux sont gardés</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liés</translation>
    </message>
    <message>
        <source>the newer one is in the bin</source>
        <translation>le plus récent est à la corbeille</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with near duplicates; give keep, link, skip or newer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un choix pour les textes presque identiques&#xa0;; donnez keep, link, skip ou newer.</translation>
    </message>
    <message>
        <source>its text is the newer version of the older one’s</source>
        <translation>son texte devient la version plus récente de l’ancien</translation>
    </message>
</context>
<context>
    <name>DuplicatesVerb</name>
    <message>
        <source>Prints articles that are nearly the same as an older one, with the distance between them.</source>
        <translation>Écrit les articles presque identiques à un plus ancien, avec la distance qui les sépare.</translation>
    </message>
    <message>
        <source>How far apart two may be: 0, the same words; 1, nothing in common. 0.4 is the default.</source>
        <translation>Distance admise entre deux articles&#xa0;: 0, les mêmes mots&#x202f;; 1, rien de commun. 0.4 par défaut.</translation>
    </message>
    <message>
        <source>“%1” is no distance; give a number from 0 to 1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une distance&#x202f;; donnez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>What becomes of the pairs: keep, which is the default, leaves them; link keeps both, each leading to the other; skip puts the newer one into the bin; newer makes its text that of the older one, with its title and date.</source>
        <translation>Ce que deviennent les paires&#xa0;: keep, par défaut, les laisse&#xa0;; link garde les deux, chacun menant à l’autre&#xa0;; skip met le plus récent à la corbeille&#xa0;; newer donne à l’ancien le texte, le titre et la date du plus récent.</translation>
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
    <message>
        <source>tag every occurrence</source>
        <translation>étiqueter toutes les occurrences</translation>
    </message>
    <message>
        <source>move the ends of a passage</source>
        <translation>déplacer les bords d’un passage</translation>
    </message>
    <message>
        <source>split a passage</source>
        <translation>couper un passage en deux</translation>
    </message>
    <message>
        <source>merge passages</source>
        <translation>réunir des passages</translation>
    </message>
    <message>
        <source>decide on a mention</source>
        <translation>décider d’une mention</translation>
    </message>
    <message>
        <source>decide on a name</source>
        <translation>décider d’un nom</translation>
    </message>
    <message>
        <source>put articles into the bin</source>
        <translation>mettre des articles à la corbeille</translation>
    </message>
    <message>
        <source>restore articles</source>
        <translation>restaurer des articles</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>marquer comme lu</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>marquer comme non lu</translation>
    </message>
    <message>
        <source>star articles</source>
        <translation>donner une étoile à des articles</translation>
    </message>
    <message>
        <source>take stars off articles</source>
        <translation>retirer l’étoile d’articles</translation>
    </message>
    <message>
        <source>correct an article</source>
        <translation>corriger un article</translation>
    </message>
    <message>
        <source>add a collection</source>
        <translation>ajouter une collection</translation>
    </message>
    <message>
        <source>rename a collection</source>
        <translation>renommer une collection</translation>
    </message>
    <message>
        <source>move a collection</source>
        <translation>déplacer une collection</translation>
    </message>
    <message>
        <source>delete a collection</source>
        <translation>supprimer une collection</translation>
    </message>
    <message>
        <source>put articles into a collection</source>
        <translation>ranger des articles dans une collection</translation>
    </message>
    <message>
        <source>take articles out of a collection</source>
        <translation>retirer des articles d’une collection</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>fusionner des étiquettes</translation>
    </message>
    <message>
        <source>import a codebook</source>
        <translation>importer une grille de codage</translation>
    </message>
    <message>
        <source>correct a text</source>
        <translation>corriger un texte</translation>
    </message>
    <message>
        <source>take in a newer version</source>
        <translation>reprendre une version plus récente</translation>
    </message>
    <message>
        <source>restore a version</source>
        <translation>rétablir une version</translation>
    </message>
    <message>
        <source>place a passage</source>
        <translation>placer un passage</translation>
    </message>
    <message>
        <source>leave a passage without a place</source>
        <translation>laisser un passage sans place</translation>
    </message>
    <message>
        <source>settle near duplicates</source>
        <translation>régler les textes presque identiques</translation>
    </message>
    <message>
        <source>take a link between articles back</source>
        <translation>défaire un lien entre articles</translation>
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
        <source>The library %1 cannot be opened; check its name and that you may open it and, where a “-wal” file is beside it, write in its folder</source>
        <translation>La bibliothèque %1 ne peut pas être ouverte&#x202f;; vérifiez son nom et que vous avez le droit de l’ouvrir et, si un fichier «&#xa0;-wal&#xa0;» est à côté d’elle, d’écrire dans son dossier</translation>
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
        <source>The library %1 could not be brought up to date and was left as it was; check that you may write in its folder and that the disk is not full</source>
        <translation>La bibliothèque %1 n’a pas pu être mise à jour et reste telle qu’elle était&#x202f;; vérifiez que vous avez le droit d’écrire dans son dossier et que le disque n’est pas plein</translation>
    </message>
    <message>
        <source>The library %1 could not do that, and nothing was changed; check that its disk is in order and not full</source>
        <translation>La bibliothèque %1 n’a pas pu faire cela et rien n’a été modifié&#x202f;; vérifiez que son disque est en ordre et n’est pas plein</translation>
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
        <source>%1 cannot be a tag there: a name is not empty and has no “/”, a colour is such as #009e73, a shortcut is 1 to 9, and no tag stands below itself</source>
        <translation>%1 ne peut pas être une étiquette à cet endroit&#xa0;: un nom n’est pas vide et ne contient pas «&#xa0;/&#xa0;», une couleur s’écrit comme #009e73, un raccourci va de 1 à 9, et aucune étiquette n’est placée sous elle-même</translation>
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
    <message>
        <source>%1 is protected by a password; save a copy without it</source>
        <translation>%1 est protégé par un mot de passe&#x202f;; enregistrez-en une copie sans mot de passe</translation>
    </message>
    <message>
        <source>%1 is a scan: pictures of pages without text; have its text recognised (OCR) and take that</source>
        <translation>%1 est un document numérisé&#xa0;: des images de pages, sans texte&#x202f;; faites-en reconnaître le texte (OCR) et prenez le résultat</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an archive of articles would; unpack it yourself and take the folder</source>
        <translation>%1 contient, une fois décompressé, bien plus qu’une archive d’articles&#x202f;; décompressez-le vous-même et prenez le dossier</translation>
    </message>
    <message>
        <source>%1 has no column “%2”; give a name from its first line</source>
        <translation>%1 n’a pas de colonne «&#xa0;%2&#xa0;»&#x202f;; donnez un nom de sa première ligne</translation>
    </message>
    <message>
        <source>The library has no collection %1; it may have been deleted</source>
        <translation>La bibliothèque n’a pas de collection %1&#x202f;; elle a peut-être été supprimée</translation>
    </message>
    <message>
        <source>There is already a collection %1 in that place; choose another name</source>
        <translation>Il y a déjà une collection %1 à cet endroit&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 cannot be a collection there: a name is not empty, and no collection stands below itself</source>
        <translation>%1 ne peut pas être une collection à cet endroit&#xa0;: un nom n’est pas vide, et aucune collection n’est sous elle-même</translation>
    </message>
    <message>
        <source>%1 is too large or would take too long to read: a file may have 64 MB, an article 5 million characters in 100,000 paragraphs; divide it</source>
        <translation>%1 est trop grand ou serait trop long à lire&#xa0;: un fichier peut avoir 64&#xa0;Mo, un article 5&#xa0;millions de caractères en 100&#x202f;000 paragraphes&#xa0;; divisez-le</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Byte-order &amp;mark</source>
        <translation>&amp;Marque d’ordre des octets</translation>
    </message>
    <message>
        <source>&amp;Neutralise formulas</source>
        <translation>&amp;Neutraliser les formules</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Annotations</translation>
    </message>
    <message>
        <source>One row for each tag of each annotated passage</source>
        <translation>Une ligne par étiquette de chaque passage annoté</translation>
    </message>
    <message>
        <source>Names and &amp;figures</source>
        <translation>Noms et c&amp;hiffres</translation>
    </message>
    <message>
        <source>One row for each name and figure that was recognised</source>
        <translation>Une ligne par nom et par chiffre reconnus</translation>
    </message>
    <message>
        <source>A&amp;rticles</source>
        <translation>A&amp;rticles</translation>
    </message>
    <message>
        <source>One row for each article, without its text</source>
        <translation>Une ligne par article, sans son texte</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>De quels articles</translation>
    </message>
    <message>
        <source>&amp;This article</source>
        <translation>&amp;Cet article</translation>
    </message>
    <message>
        <source>A&amp;ll articles</source>
        <translation>&amp;Tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ll %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Le seul article</numerusform>
            <numerusform>&amp;Les %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>French Excel</source>
        <translation>Excel français</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Au choix ci-dessous</translation>
    </message>
    <message>
        <source>Standard: comma, UTF-8, nothing else. French Excel: semicolon, byte-order mark, neutralised formulas.</source>
        <translation>Standard&#xa0;: virgule, UTF-8, rien d’autre. Excel français&#xa0;: point-virgule, marque d’ordre des octets, formules neutralisées.</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Three bytes at the start of the file by which Excel knows that it is UTF-8; without them it garbles accents</source>
        <translation>Trois octets au début du fichier, auxquels Excel reconnaît l’UTF-8&#x202f;; sans eux, il écorche les accents</translation>
    </message>
    <message>
        <source>An apostrophe before cells that begin with = + - or @, which a spreadsheet would calculate</source>
        <translation>Une apostrophe devant les cellules qui commencent par = + - ou @, qu’un tableur calculerait</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>How the file will begin</source>
        <translation>Comment le fichier commencera</translation>
    </message>
    <message>
        <source>First rows as a spreadsheet shows them</source>
        <translation>Les premières lignes telles qu’un tableur les montre</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Choose the file and write it</source>
        <translation>Choisir le fichier et l’écrire</translation>
    </message>
    <message>
        <source>There is nothing to export yet: the file would hold the names of the columns only.</source>
        <translation>Il n’y a encore rien à exporter&#xa0;: le fichier ne contiendrait que les noms des colonnes.</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>Fichiers CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>annotations</source>
        <comment>name of a file</comment>
        <translation>annotations</translation>
    </message>
    <message>
        <source>names-and-figures</source>
        <comment>name of a file</comment>
        <translation>noms-et-chiffres</translation>
    </message>
    <message>
        <source>articles</source>
        <comment>name of a file</comment>
        <translation>articles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1.</numerusform>
            <numerusform>%Ln lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; no file was changed.</source>
        <translation>Annulé&#x202f;; aucun fichier n’a changé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected annotation(s)</source>
        <translation>
            <numerusform>L’annotation &amp;sélectionnée</numerusform>
            <numerusform>Les %Ln annotations &amp;sélectionnées</numerusform>
        </translation>
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
    <message>
        <source>“%1” is the library itself and was left as it is; name another file.</source>
        <translation>«&#xa0;%1&#xa0;» est la bibliothèque elle-même, qui reste telle quelle&#x202f;; choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>FigureDock</name>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures of the article</source>
        <translation>Chiffres de l’article</translation>
    </message>
    <message>
        <source>Kind of figures</source>
        <translation>Nature des chiffres</translation>
    </message>
    <message>
        <source>Which kind of figures to show</source>
        <translation>Quels chiffres montrer</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet, or all where none is selected (%1)</source>
        <translation>Copier les lignes sélectionnées pour un tableur, ou toutes si aucune ne l’est (%1)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>§</source>
        <comment>number of the paragraph</comment>
        <translation>§</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Aucun chiffre</translation>
    </message>
    <message>
        <source>Amounts, percentages, dates and other figures of an article stand here, with what they are worth.</source>
        <translation>Ici viennent les montants, pourcentages, dates et autres chiffres d’un article, avec leur valeur.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Save the rows that are shown as a CSV file</source>
        <translation>Enregistrer les lignes affichées dans un fichier CSV</translation>
    </message>
    <message>
        <source>Options for figures</source>
        <translation>Options des chiffres</translation>
    </message>
    <message>
        <source>What counts as a figure</source>
        <translation>Ce qui compte comme chiffre</translation>
    </message>
    <message>
        <source>Relative &amp;dates, such as yesterday or last week</source>
        <translation>&amp;Dates relatives, comme hier ou la semaine dernière</translation>
    </message>
    <message>
        <source>Only in articles whose own date is known; their values are counted from it</source>
        <translation>Seulement dans les articles dont la date est connue&#x202f;; leur valeur est comptée depuis elle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Manicule libraries (*.manicule)</source>
        <translation>Bibliothèques de Manicule (*.manicule)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Articles (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Importer un dossier d’articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article ajouté</numerusform>
            <numerusform>%n articles ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n fichier refusé</numerusform>
            <numerusform>%n fichiers refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>A copy of the library is in %1.</source>
        <translation>Une copie de la bibliothèque est dans %1.</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>name of a file</comment>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) written to %1.</source>
        <translation>
            <numerusform>%Ln chiffre enregistré dans %1.</numerusform>
            <numerusform>%Ln chiffres enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s)</source>
        <translation>
            <numerusform>%n version plus récente</numerusform>
            <numerusform>%n versions plus récentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilteredPopUp</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Tout étiqueter…</translation>
    </message>
    <message>
        <source>Tag every hit, in this article or in the library</source>
        <translation>Étiqueter chaque résultat, dans cet article ou dans la bibliothèque</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>FirstHints</name>
    <message>
        <source>Select a passage with the mouse: T finds or makes a tag for it, N writes a note, a digit gives the tag of that key.</source>
        <translation>Sélectionnez un passage à la souris&#xa0;: T lui trouve ou lui crée une étiquette, N écrit une note, un chiffre donne l’étiquette de cette touche.</translation>
    </message>
    <message>
        <source>Already saved. Ctrl+Z takes a step back, even after a restart; Ctrl+E takes your annotations away as CSV.</source>
        <translation>C’est déjà enregistré. Ctrl+Z revient en arrière, même après un redémarrage&#x202f;; Ctrl+E emporte vos annotations en CSV.</translation>
    </message>
    <message>
        <source>Ctrl+F finds in this article, Ctrl+K in all of them; Alt+← goes back to where you were.</source>
        <translation>Ctrl+F cherche dans cet article, Ctrl+K dans tous&#x202f;; Alt+← revient là où vous étiez.</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Do not show this hint again</source>
        <translation>Ne plus montrer ce conseil</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Forget steps</source>
        <translation>Oublier des étapes</translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n step(s) before this one?</source>
        <translation>
            <numerusform>Oublier l’étape qui précède celle-ci&#x202f;?</numerusform>
            <numerusform>Oublier les %n étapes qui précèdent celle-ci&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they did stays done; it can no longer be undone.</source>
        <translation>Ce qui a été fait le reste, mais ne pourra plus être annulé.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Steps that can be undone, newest first</source>
        <translation>Étapes qui peuvent être annulées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>&amp;Go back to this step</source>
        <translation>&amp;Revenir à cette étape</translation>
    </message>
    <message>
        <source>&amp;Forget older steps…</source>
        <translation>&amp;Oublier les étapes précédentes…</translation>
    </message>
    <message>
        <source>Nothing to undo yet</source>
        <translation>Rien à annuler pour l’instant</translation>
    </message>
    <message>
        <source>Every step stands here, also after a restart. A click goes back to a step, or forward again.</source>
        <translation>Chaque étape se trouve ici, même après un redémarrage. Un clic ramène à une étape, ou la rétablit.</translation>
    </message>
</context>
<context>
    <name>ImportProgressBar</name>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>Importing %L1 of %Ln file(s)</source>
        <translation>
            <numerusform>Importation&#xa0;: %L1 fichier sur %Ln</numerusform>
            <numerusform>Importation&#xa0;: %L1 fichiers sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the import; the articles that are in the library by then stay there</source>
        <translation>Arrêter l’importation&#x202f;; les articles déjà entrés dans la bibliothèque y restent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>What was imported</source>
        <translation>Bilan de l’importation</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>Copier la liste sous forme de texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added.</source>
        <translation>
            <numerusform>%Ln article ajouté.</numerusform>
            <numerusform>%Ln articles ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already.</source>
        <translation>
            <numerusform>%Ln déjà dans la bibliothèque.</numerusform>
            <numerusform>%Ln déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled before %Ln file(s).</source>
        <translation>
            <numerusform>L’importation a été interrompue avant %Ln fichier.</numerusform>
            <numerusform>L’importation a été interrompue avant %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the library already, as “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la bibliothèque, sous le titre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Files that failed, were in the library already or need a look</source>
        <translation>Fichiers qui ont échoué, étaient déjà dans la bibliothèque ou demandent un coup d’œil</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save what became of every file and article, and what was cleaned</source>
        <translation>Enregistrer le sort de chaque fichier et de chaque article, et ce qui a été nettoyé</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>import.csv</source>
        <translation>import.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer version(s) of an article.</source>
        <translation>
            <numerusform>%Ln version plus récente d’un article.</numerusform>
            <numerusform>%Ln versions plus récentes d’articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) moved</source>
        <translation>
            <numerusform>%Ln annotation déplacée</numerusform>
            <numerusform>%Ln annotations déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln douteuse</numerusform>
            <numerusform>%Ln douteuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln sans place</numerusform>
            <numerusform>%Ln sans place</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: a newer version of the article; %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: version plus récente de l’article&#xa0;; %2.</translation>
    </message>
    <message>
        <source>&amp;Repair the encoding</source>
        <translation>&amp;Réparer l’encodage</translation>
    </message>
    <message>
        <source>Reads the wrongly decoded articles again, with their letters repaired; those that are in now go to the bin</source>
        <translation>Relit les articles mal décodés en réparant leurs lettres&#xa0;; ceux qui viennent d’entrer vont à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of a file that had been begun were left out.</source>
        <translation>
            <numerusform>%Ln article d’un fichier entamé n’est pas entré.</numerusform>
            <numerusform>%Ln articles d’un fichier entamé ne sont pas entrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>no annotation changed its place</source>
        <translation>aucune annotation n’a changé de place</translation>
    </message>
</context>
<context>
    <name>ImportSentence</name>
    <message>
        <source>The file says that it holds %1 articles, and %2 were found; look whether some are missing.</source>
        <translation>Le fichier annonce %1 articles, et %2 ont été trouvés&#x202f;; voyez s’il en manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) look wrongly decoded, such as “%1”; import the file again with its encoding repaired.</source>
        <translation>
            <numerusform>%n caractère semble mal décodé, «&#xa0;%1&#xa0;»&#x202f;; importez de nouveau le fichier en réparant son encodage.</numerusform>
            <numerusform>%n caractères semblent mal décodés, tel «&#xa0;%1&#xa0;»&#x202f;; importez de nouveau le fichier en réparant son encodage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrongly decoded character(s) were repaired, such as “%1”.</source>
        <translation>
            <numerusform>%n caractère mal décodé a été réparé, «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n caractères mal décodés ont été réparés, tel «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says that it is encoded as %1, which it is not; see whether its accented letters are right.</source>
        <translation>Le fichier se dit encodé en %1, ce qu’il n’est pas&#x202f;; voyez si ses lettres accentuées sont justes.</translation>
    </message>
    <message>
        <source>The text breaks off, as its file does; get another copy of the file.</source>
        <translation>Le texte s’interrompt, comme son fichier&#x202f;; procurez-vous une autre copie du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text and were left out.</source>
        <translation>
            <numerusform>%n page est une image sans texte et a été laissée de côté.</numerusform>
            <numerusform>%n pages sont des images sans texte et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>page heads and feet removed</source>
        <translation>en-têtes et pieds de page retirés</translation>
    </message>
    <message>
        <source>lines joined into paragraphs</source>
        <translation>lignes réunies en paragraphes</translation>
    </message>
    <message>
        <source>Markdown marks removed</source>
        <translation>marques Markdown retirées</translation>
    </message>
    <message>
        <source>links to other articles removed</source>
        <translation>renvois à d’autres articles retirés</translation>
    </message>
    <message>
        <source>picture addresses removed</source>
        <translation>adresses d’images retirées</translation>
    </message>
    <message>
        <source>picture credits removed</source>
        <translation>crédits photo retirés</translation>
    </message>
    <message>
        <source>share buttons removed</source>
        <translation>boutons de partage retirés</translation>
    </message>
    <message>
        <source>paragraphs cut by pages joined</source>
        <translation>paragraphes coupés par une page réunis</translation>
    </message>
    <message>
        <source>subheadings parted from their text</source>
        <translation>intertitres séparés de leur texte</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Takes files and folders into the library. Prints id, title and words of each article.</source>
        <translation>Ajoute des fichiers et des dossiers à la bibliothèque. Écrit identifiant, titre et mots de chaque article.</translation>
    </message>
    <message>
        <source>Imported: %1; already there: %2; failed: %3.</source>
        <translation>Importés&#xa0;: %1&#x202f;; déjà là&#xa0;: %2&#x202f;; en échec&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Columns of a table with an article a row: text, title, lead, author, source, published, section, url, language.</source>
        <translation>Colonnes d’un tableau d’un article par ligne&#xa0;: text, title, lead, author, source, published, section, url, language.</translation>
    </message>
    <message>
        <source>Mend text that was decoded wrongly before (“Ã©” for “é”).</source>
        <translation>Réparer le texte mal décodé auparavant («&#xa0;Ã©&#xa0;» pour «&#xa0;é&#xa0;»).</translation>
    </message>
    <message>
        <source>Write what became of each file and article to this CSV file.</source>
        <translation>Écrire dans ce fichier CSV le sort de chaque fichier et de chaque article.</translation>
    </message>
    <message>
        <source>“%1” names no column; write such as text=body.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucune colonne&#x202f;; écrivez par exemple text=body.</translation>
    </message>
    <message>
        <source>Newer versions: %1.</source>
        <translation>Versions plus récentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>newer version of article %1; annotations unchanged: %2; moved: %3; their words changed: %4; doubtful: %5; lost: %6</source>
        <translation>version plus récente de l’article %1&#xa0;; annotations inchangées&#xa0;: %2&#xa0;; déplacées&#xa0;: %3&#xa0;; aux mots corrigés&#xa0;: %4&#xa0;; douteuses&#xa0;: %5&#xa0;; sans place&#xa0;: %6</translation>
    </message>
    <message>
        <source>The report would take the place of “%1”; name another file.</source>
        <translation>Le rapport prendrait la place de «&#xa0;%1&#xa0;»&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>What becomes of articles that are nearly the same as an older one: keep, which is the default, only tells them; link keeps both, each leading to the other; skip puts the newer one into the bin; newer makes its text that of the older one, with its title and date.</source>
        <translation>Ce que deviennent les articles presque identiques à un plus ancien&#xa0;: keep, par défaut, les signale seulement&#xa0;; link garde les deux, chacun menant à l’autre&#xa0;; skip met le plus récent à la corbeille&#xa0;; newer donne à l’ancien le texte, le titre et la date du plus récent.</translation>
    </message>
</context>
<context>
    <name>LegendDialog</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the program found is written in ink</source>
        <translation>Ce que le programme a trouvé est écrit à l’encre</translation>
    </message>
    <message>
        <source>Marie Curie</source>
        <translation>Marie Curie</translation>
    </message>
    <message>
        <source>Red Cross</source>
        <translation>Croix-Rouge</translation>
    </message>
    <message>
        <source>Lyon</source>
        <translation>Lyon</translation>
    </message>
    <message>
        <source>Les Misérables</source>
        <translation>Les Misérables</translation>
    </message>
    <message>
        <source>€12 million</source>
        <translation>12 millions d’euros</translation>
    </message>
    <message>
        <source>35%</source>
        <translation>35&#xa0;%</translation>
    </message>
    <message>
        <source>28 January</source>
        <translation>28 janvier</translation>
    </message>
    <message>
        <source>5:23 pm</source>
        <translation>17&#xa0;h&#xa0;23</translation>
    </message>
    <message>
        <source>ten years</source>
        <translation>dix ans</translation>
    </message>
    <message>
        <source>3.5 km</source>
        <translation>3,5&#xa0;km</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>42</source>
        <translation>42</translation>
    </message>
    <message>
        <source>What you marked is drawn in highlighter</source>
        <translation>Ce que vous avez marqué est surligné</translation>
    </message>
    <message>
        <source>a tagged passage</source>
        <translation>un passage étiqueté</translation>
    </message>
    <message>
        <source>in the colour of its tag, with a stripe and the tag’s name in the margin</source>
        <translation>de la couleur de son étiquette, dont le nom est en marge avec un trait</translation>
    </message>
    <message>
        <source>a passage with a note alone</source>
        <translation>un passage qui n’a qu’une note</translation>
    </message>
    <message>
        <source>in grey; the margin shows a pencil</source>
        <translation>en gris&#x202f;; un crayon est en marge</translation>
    </message>
    <message>
        <source>What a search found is lit</source>
        <translation>Ce qu’une recherche a trouvé est éclairé</translation>
    </message>
    <message>
        <source>a hit</source>
        <translation>un résultat</translation>
    </message>
    <message>
        <source>one of the hits</source>
        <translation>un des résultats</translation>
    </message>
    <message>
        <source>the hit that the search stands on</source>
        <translation>le résultat où en est la recherche</translation>
    </message>
</context>
<context>
    <name>LexiconDialog</name>
    <message>
        <source>not a name</source>
        <translation>pas un nom</translation>
    </message>
    <message>
        <source>always marked</source>
        <translation>toujours marqué</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>In the &amp;library…</source>
        <translation>Dans la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirer la décision</translation>
    </message>
    <message>
        <source>Names taught</source>
        <translation>Noms appris</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Filtrer les noms…</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Said of it</source>
        <translation>Ce qui en est dit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>Nothing was said of names yet</source>
        <translation>Rien n’a encore été dit d’aucun nom</translation>
    </message>
    <message>
        <source>On a name of the page or of the Names dock: Y says that it is right, W that it is none, K what it is, S whom it names, L that it is always marked. What is to hold everywhere is listed here.</source>
        <translation>Sur un nom de la page ou de l’onglet Noms&#xa0;: Y le dit juste, W dit que ce n’en est pas un, K dit sa nature, S qui il désigne, L qu’il est toujours marqué. Ce qui vaut partout figure ici.</translation>
    </message>
    <message>
        <source>Shows every article and passage with this name</source>
        <translation>Montre tous les articles et passages où figure ce nom</translation>
    </message>
    <message>
        <source>Takes back what was said of the chosen names (%1)</source>
        <translation>Retire ce qui a été dit des noms choisis (%1)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>Says what the chosen names are</source>
        <translation>Dit ce que sont les noms choisis</translation>
    </message>
    <message>
        <source>As it is found</source>
        <translation>Telle que reconnue</translation>
    </message>
    <message>
        <source>as it is found</source>
        <translation>telle que reconnue</translation>
    </message>
</context>
<context>
    <name>LibraryPageDialog</name>
    <message>
        <source>%1 in the library</source>
        <translation>%1 dans la bibliothèque</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>dans %Ln article</numerusform>
            <numerusform>dans %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln sans date</numerusform>
            <numerusform>%Ln sans date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListVerb</name>
    <message>
        <source>Prints what is known of each article, its words and annotations, and which fields were guessed.</source>
        <translation>Affiche ce que l’on sait de chaque article, ses mots et annotations, et les champs devinés.</translation>
    </message>
</context>
<context>
    <name>ListingVerb</name>
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
    <name>MainWindow</name>
    <message>
        <source>About Manicule</source>
        <translation>À propos de Manicule</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Manicule %1&lt;/h3&gt;&lt;p&gt;Reads and annotates press articles, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Manicule %1&lt;/h3&gt;&lt;p&gt;Lit et annote des articles de presse, sur cet ordinateur seulement.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>This library can only be read: its file or folder is write-protected.</source>
        <translation>Cette bibliothèque ne peut qu’être lue&#xa0;: son fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) tagged “%1”</source>
        <translation>
            <numerusform>%Ln passage étiqueté «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln passages étiquetés «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is in %1.</source>
        <translation>L’article est dans %1.</translation>
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
        <source>Leave out names that are less probable than this, from 0 to 1; 0.4 is the default.</source>
        <translation>Omettre les noms moins probables que ce seuil, de 0 à 1&#x202f;; 0.4 par défaut.</translation>
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
    <message>
        <source>Mark words such as yesterday or last week too, where the article&apos;s date is known.</source>
        <translation>Marquer aussi des mots comme hier ou la semaine dernière, là où la date de l’article est connue.</translation>
    </message>
    <message>
        <source>The date of the texts, such as 2025-01-28, instead of what they say.</source>
        <translation>La date des textes, comme 2025-01-28, au lieu de celle qu’ils disent.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2025-01-28.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrivez-la comme 2025-01-28.</translation>
    </message>
    <message>
        <source>“%1” is no confidence; give a number from 0 to 1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une probabilité&#x202f;; donnez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>%1 is in a language without a model of names (%2); its names and figures are read as if it were in “%3”.</source>
        <translation>%1 est dans une langue sans modèle de noms (%2)&#x202f;; ses noms et ses chiffres sont lus comme s’il était en «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Menus</name>
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
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Bibliothèques &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>A&amp;rticles</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Names and fi&amp;gures</source>
        <translation>Noms et &amp;chiffres</translation>
    </message>
    <message>
        <source>&amp;Annotation</source>
        <translation>A&amp;nnotation</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Passages by month</source>
        <translation>Passages par mois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>NameDock</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Filtrer les noms…</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Show the names that hold these letters</source>
        <translation>Afficher les noms qui contiennent ces lettres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>how often a name occurs in the article</comment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>how often a name occurs in the library</comment>
        <translation>Biblio.</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>People, organizations, places and works that an article names stand here, with how often they occur in it and in the whole library.</source>
        <translation>Ici viennent les personnes, organisations, lieux et œuvres que nomme un article, avec le nombre de leurs mentions dans l’article et dans toute la bibliothèque.</translation>
    </message>
    <message>
        <source>Names of the article, by kind and by person or thing</source>
        <translation>Noms de l’article, par type et par personne ou chose</translation>
    </message>
    <message>
        <source>Options for names</source>
        <translation>Options des noms</translation>
    </message>
    <message>
        <source>How sure a name must be to be shown</source>
        <translation>À partir de quelle sûreté un nom est montré</translation>
    </message>
</context>
<context>
    <name>NameSelectionMenu</name>
    <message>
        <source>Show &amp;doubtful names too</source>
        <translation>Montrer aussi les noms &amp;douteux</translation>
    </message>
    <message>
        <source>Show &amp;likely names</source>
        <translation>Montrer les noms &amp;probables</translation>
    </message>
    <message>
        <source>Show &amp;sure names only</source>
        <translation>Ne montrer que les noms &amp;sûrs</translation>
    </message>
    <message>
        <source>Show &amp;very sure names only</source>
        <translation>Ne montrer que les noms &amp;très sûrs</translation>
    </message>
    <message>
        <source>French news: of 100 names shown, %1 are right; of 100 names in the text, %2 are shown
English web texts: %3 and %4</source>
        <translation>Actualité en français&#xa0;: sur 100 noms montrés, %1 sont justes&#x202f;; sur 100 noms du texte, %2 sont montrés
Textes du Web en anglais&#xa0;: %3 et %4</translation>
    </message>
</context>
<context>
    <name>NearDuplicatesDialog</name>
    <message>
        <source>Text of the newer article</source>
        <translation>Texte du nouvel article</translation>
    </message>
    <message>
        <source>Text of the older article</source>
        <translation>Texte de l’ancien article</translation>
    </message>
    <message>
        <source>Nearly the same text</source>
        <translation>Textes presque identiques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) stand close to an older one of the library. What is to become of the newer ones?</source>
        <translation>
            <numerusform>%Ln article ressemble de très près à un plus ancien de la bibliothèque. Que faire du nouveau&#xa0;?</numerusform>
            <numerusform>%Ln articles ressemblent de très près à un plus ancien de la bibliothèque. Que faire des nouveaux&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Closes; all articles stay as they are</source>
        <translation>Ferme&#xa0;; tous les articles restent tels quels</translation>
    </message>
    <message>
        <source>The selected ones:</source>
        <translation>La sélection&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>Both stay, each for itself</source>
        <translation>Les deux restent, chacun pour soi</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>Both stay, and the menu of each leads to the other</source>
        <translation>Les deux restent, et le menu de chacun mène à l’autre</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>The newer one goes to the bin, from where it can be restored</source>
        <translation>Le nouveau va à la corbeille, d’où il peut être restauré</translation>
    </message>
    <message>
        <source>Newer article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Older article</source>
        <translation>Ancien article</translation>
    </message>
    <message>
        <source>Paragraphs on a coloured ground stand in one of the two only.</source>
        <translation>Les paragraphes sur fond coloré ne sont que dans l’un des deux.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>0%: the same words in the same order; 100%: nothing in common</source>
        <translation>0&#xa0;%&#xa0;: les mêmes mots dans le même ordre&#xa0;; 100&#xa0;%&#xa0;: rien en commun</translation>
    </message>
    <message>
        <source>Articles that are nearly the same</source>
        <translation>Articles presque identiques</translation>
    </message>
    <message>
        <source>%L1%</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>garder les deux</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lier</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>&amp;Newer version</source>
        <translation>&amp;Version plus récente</translation>
    </message>
    <message>
        <source>The newer text, title and date take the place of the older ones, whose annotations follow; the older text stays among the versions</source>
        <translation>Le texte, le titre et la date les plus récents remplacent les anciens, dont les annotations suivent&#xa0;; l’ancien texte reste parmi les versions</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>version plus récente</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you think of this passage</source>
        <translation>Ce que vous pensez de ce passage</translation>
    </message>
    <message>
        <source>Save the note before closing?</source>
        <translation>Enregistrer la note avant de fermer&#x202f;?</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>La note telle qu’elle se lit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>B</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>• List</source>
        <translation>• Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
</context>
<context>
    <name>OccurrenceDialog</name>
    <message>
        <source>In this &amp;article</source>
        <translation>Dans cet &amp;article</translation>
    </message>
    <message>
        <source>In the whole &amp;library</source>
        <translation>Dans toute la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>&amp;Mots entiers seulement</translation>
    </message>
    <message>
        <source>Tag every occurrence</source>
        <translation>Étiqueter toutes les occurrences</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Passages to tag</source>
        <translation>Passages à étiqueter</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>É&amp;tiquette&#xa0;:</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>Trouver ou créer une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>dans %Ln article</numerusform>
            <numerusform>dans %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln passage(s)</source>
        <translation>
            <numerusform>Étiqueter %Ln passage</numerusform>
            <numerusform>Étiqueter %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Text to correct</source>
        <translation>Texte à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) in it follow the text.</source>
        <translation>
            <numerusform>%Ln annotation s’y trouve et suit le texte.</numerusform>
            <numerusform>%Ln annotations s’y trouvent et suivent le texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text as it was stays among the article’s versions.</source>
        <translation>Le texte d’avant reste parmi les versions de l’article.</translation>
    </message>
    <message>
        <source>Save the corrected text before closing?</source>
        <translation>Enregistrer le texte corrigé avant de fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Saves the corrected text</source>
        <translation>Enregistre le texte corrigé</translation>
    </message>
</context>
<context>
    <name>PassageNames</name>
    <message>
        <source>Here: %1</source>
        <translation>Ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tab goes from one to the next.</source>
        <translation>Tab passe de l’une à l’autre.</translation>
    </message>
</context>
<context>
    <name>PassageTip</name>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to where this note is called</source>
        <translation>Retour à l’appel de cette note</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
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
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Voir dans le texte</translation>
    </message>
    <message>
        <source>&amp;Accept this place</source>
        <translation>&amp;Accepter cette place</translation>
    </message>
    <message>
        <source>Place on the s&amp;election</source>
        <translation>Placer sur la s&amp;élection</translation>
    </message>
    <message>
        <source>&amp;Moved ones seen</source>
        <translation>&amp;Déplacées&#xa0;: vu</translation>
    </message>
    <message>
        <source>Takes the corrected and the moved ones off this list</source>
        <translation>Retire de cette liste celles dont les mots ont été corrigés et celles qui se sont déplacées</translation>
    </message>
    <message>
        <source>&amp;No place</source>
        <translation>Sa&amp;ns place</translation>
    </message>
    <message>
        <source>Annotations after the change</source>
        <translation>Les annotations après le changement</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Now in the text</source>
        <translation>Dans le texte actuel</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûreté</translation>
    </message>
    <message>
        <source>Annotations whose place changed</source>
        <translation>Annotations dont la place a changé</translation>
    </message>
    <message>
        <source>Shows the place in the article; this list stays open</source>
        <translation>Montre la place dans l’article&#xa0;; cette liste reste ouverte</translation>
    </message>
    <message>
        <source>Says that the passage is this one</source>
        <translation>Dit que c’est bien ce passage</translation>
    </message>
    <message>
        <source>Says that the passage is what is selected in the article</source>
        <translation>Dit que le passage est ce qui est sélectionné dans l’article</translation>
    </message>
    <message>
        <source>Says that the passage is not in the text any more; the annotation stays, without a place</source>
        <translation>Dit que le passage n’est plus dans le texte&#xa0;; l’annotation reste, sans place</translation>
    </message>
    <message>
        <source>Doubtful: is it this passage, or one that looks like it?</source>
        <translation>Douteuses&#xa0;: est-ce ce passage, ou un autre qui lui ressemble&#xa0;?</translation>
    </message>
    <message>
        <source>Without a place: not found in the text</source>
        <translation>Sans place&#xa0;: introuvables dans le texte</translation>
    </message>
    <message>
        <source>Their words were corrected</source>
        <translation>Leurs mots ont été corrigés</translation>
    </message>
    <message>
        <source>Moved, with the same words</source>
        <translation>Déplacées, avec les mêmes mots</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln douteuse</numerusform>
            <numerusform>%Ln douteuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln sans place</numerusform>
            <numerusform>%Ln sans place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln corrigée</numerusform>
            <numerusform>%Ln corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln déplacée</numerusform>
            <numerusform>%Ln déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on names without a place</source>
        <translation>
            <numerusform>%Ln décision sur un nom sans place</numerusform>
            <numerusform>%Ln décisions sur des noms sans place</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No annotation changed its place.</source>
        <translation>Aucune annotation n’a changé de place.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find in the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Words, or a “quoted phrase”</source>
        <translation>Des mots, ou une «&#xa0;expression entre guillemets&#xa0;»</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>↑ ↓ walk through · Enter opens there · Esc closes</source>
        <translation>↑ ↓&#xa0;: parcourir · Entrée&#xa0;: ouvrir à cet endroit · Échap&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Case and accents do not count.</source>
        <translation>Les majuscules et les accents ne comptent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>dans %Ln article</numerusform>
            <numerusform>dans %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
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
    <name>ShelfTree</name>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New collection %1</source>
        <translation>Nouvelle collection %1</translation>
    </message>
    <message>
        <source>Delete a collection</source>
        <translation>Supprimer une collection</translation>
    </message>
    <message>
        <source>Delete the collection “%1”?</source>
        <translation>Supprimer la collection «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the collection “%1” and the %n collection(s) below it?</source>
        <translation>
            <numerusform>Supprimer la collection «&#xa0;%1&#xa0;» et celle qu’elle contient&#x202f;?</numerusform>
            <numerusform>Supprimer la collection «&#xa0;%1&#xa0;» et les %n collections qu’elle contient&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its articles stay in the library. This can be undone.</source>
        <translation>Ses articles restent dans la bibliothèque. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>Rayons de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>&amp;Nouvelle collection</translation>
    </message>
    <message>
        <source>New collection &amp;below</source>
        <translation>Nouvelle &amp;sous-collection</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n article(s) in the bin for good?</source>
        <translation>
            <numerusform>Supprimer définitivement l’article de la corbeille&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement les %n articles de la corbeille&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their annotations go with them. This cannot be undone, and neither can the steps before it any more.</source>
        <translation>Leurs annotations disparaissent avec eux. Cela ne peut pas être annulé, pas plus que les étapes précédentes.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identiques</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>Touche par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Give it to this command</source>
        <translation>La &amp;donner à cette commande</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>Trouver une commande ou une touche…</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Nouvelle &amp;touche&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” has the key %2.</source>
        <translation>«&#xa0;%1&#xa0;» a la touche %2.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus de touche.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» a maintenant la touche %2.</translation>
    </message>
</context>
<context>
    <name>TableColumnsDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>Colonnes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Each row becomes an article. Choose which column holds what.</source>
        <translation>Chaque ligne devient un article. Choisissez ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Stan&amp;dfirst</source>
        <translation>&amp;Chapô</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Publié le</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Rubrique</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Make tag</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Change tag</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>What belongs under this tag, and what does not</source>
        <translation>Ce qui relève de cette étiquette, et ce qui n’en relève pas</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>&amp;Sous&#xa0;:</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Touche&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description&#xa0;:</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Pressed on a selected passage, this key gives it the tag</source>
        <translation>Sur un passage sélectionné, cette touche lui donne l’étiquette</translation>
    </message>
    <message>
        <source>None, at the top</source>
        <translation>Aucune, au premier niveau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1, taken from “%2”</source>
        <translation>%1, reprise à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A name has no “/”; to put the tag under another one, choose it below.</source>
        <translation>Un nom ne contient pas de «&#xa0;/&#xa0;»&#x202f;; pour placer l’étiquette sous une autre, choisissez celle-ci plus bas.</translation>
    </message>
    <message>
        <source>There is already a tag “%1” in that place.</source>
        <translation>Il y a déjà une étiquette «&#xa0;%1&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>Passages that show it</source>
        <translation>Passages qui l’illustrent</translation>
    </message>
    <message>
        <source>&amp;Examples:</source>
        <translation>&amp;Exemples&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TagDock</name>
    <message>
        <source>Delete a tag</source>
        <translation>Supprimer une étiquette</translation>
    </message>
    <message>
        <source>Delete the tag “%1”?</source>
        <translation>Supprimer l’étiquette «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the tag “%1” and the %n tag(s) below it?</source>
        <translation>
            <numerusform>Supprimer l’étiquette «&#xa0;%1&#xa0;» et celle qui est dessous&#x202f;?</numerusform>
            <numerusform>Supprimer l’étiquette «&#xa0;%1&#xa0;» et les %n qui sont dessous&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage carries it.</source>
        <translation>Aucun passage ne la porte.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose it; the passages themselves stay. This can be undone.</source>
        <translation>
            <numerusform>%n passage la perd&#x202f;; le passage lui-même reste. Cela peut s’annuler.</numerusform>
            <numerusform>%n passages la perdent&#x202f;; les passages eux-mêmes restent. Cela peut s’annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Tag the passage</source>
        <translation>É&amp;tiqueter le passage</translation>
    </message>
    <message>
        <source>Give the tag to the selected passage</source>
        <translation>Donner l’étiquette au passage sélectionné</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Make a tag at the top of the codebook</source>
        <translation>Créer une étiquette au premier niveau de la grille</translation>
    </message>
    <message>
        <source>New tag &amp;below…</source>
        <translation>Nouvelle étiquette &amp;dessous…</translation>
    </message>
    <message>
        <source>Make a tag below the selected one</source>
        <translation>Créer une étiquette sous celle qui est sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Change the name of the selected tag in place</source>
        <translation>Changer sur place le nom de l’étiquette sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change name, place, colour, key and description of the selected tag</source>
        <translation>Changer le nom, la place, la couleur, la touche et la description de l’étiquette sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete the selected tag with those below it</source>
        <translation>Supprimer l’étiquette sélectionnée et celles qui sont dessous</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille d’étiquettes</translation>
    </message>
    <message>
        <source>Filter tags…</source>
        <translation>Filtrer les étiquettes…</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Filtrer les étiquettes</translation>
    </message>
    <message>
        <source>Show the tags that hold these letters</source>
        <translation>Afficher les étiquettes qui contiennent ces lettres</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>how many passages of the article carry a tag</comment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>how many passages of the library carry a tag</comment>
        <translation>Biblio.</translation>
    </message>
    <message>
        <source>The codebook is empty</source>
        <translation>La grille est vide</translation>
    </message>
    <message>
        <source>Tags name what you look for in articles: themes, actors, arguments. Make some here, or select a passage and press T.</source>
        <translation>Les étiquettes nomment ce que vous cherchez dans les articles&#xa0;: thèmes, acteurs, arguments. Créez-en ici, ou sélectionnez un passage et appuyez sur T.</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exporter la grille de codage</translation>
    </message>
    <message>
        <source>codebook.csv</source>
        <translation>grille-de-codage.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importer une grille de codage</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The codebook is in %1.</source>
        <translation>La grille de codage est dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) imported.</source>
        <translation>
            <numerusform>%n étiquette importée.</numerusform>
            <numerusform>%n étiquettes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the li&amp;brary…</source>
        <translation>Dans la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Show every passage with the tag, and its months</source>
        <translation>Afficher chaque passage qui porte l’étiquette, et ses mois</translation>
    </message>
    <message>
        <source>E&amp;xport the codebook…</source>
        <translation>E&amp;xporter la grille de codage…</translation>
    </message>
    <message>
        <source>Write all tags into a CSV file</source>
        <translation>Écrire toutes les étiquettes dans un fichier CSV</translation>
    </message>
    <message>
        <source>&amp;Import a codebook…</source>
        <translation>&amp;Importer une grille de codage…</translation>
    </message>
    <message>
        <source>Take the tags of a CSV file in</source>
        <translation>Reprendre les étiquettes d’un fichier CSV</translation>
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
</context>
<context>
    <name>TextVerb</name>
    <message>
        <source>Prints an article&apos;s text as it is stored, byte for byte: offsets count its code points.</source>
        <translation>Écrit le texte d’un article tel qu’il est gardé, octet pour octet&#xa0;: les positions comptent ses points de code.</translation>
    </message>
</context>
<context>
    <name>UnplacedPassages</name>
    <message>
        <source>Passages without a certain place</source>
        <translation>Passages sans place certaine</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revoir…</translation>
    </message>
    <message>
        <source>Says where each of them stands</source>
        <translation>Dit où se trouve chacun d’eux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without a certain place</source>
        <translation>
            <numerusform>%Ln passage sans place certaine</numerusform>
            <numerusform>%Ln passages sans place certaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) moved or corrected with the text</source>
        <translation>
            <numerusform>%Ln passage déplacé ou corrigé avec le texte</numerusform>
            <numerusform>%Ln passages déplacés ou corrigés avec le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>not in the text any more</source>
        <translation>n’est plus dans le texte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>%1 BC</source>
        <comment>a year or a century</comment>
        <translation>%1&#xa0;av. J.-C.</translation>
    </message>
    <message>
        <source>not that day of the week</source>
        <translation>pas ce jour de la semaine</translation>
    </message>
    <message>
        <source>counted from the article’s date</source>
        <translation>compté depuis la date de l’article</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mi/h</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>barrels</source>
        <translation>barils</translation>
    </message>
    <message>
        <source>knots</source>
        <translation>nœuds</translation>
    </message>
    <message>
        <source>nautical miles</source>
        <translation>milles marins</translation>
    </message>
    <message>
        <source>basis points</source>
        <translation>points de base</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>hp</source>
        <translation>ch</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 century</source>
        <comment>19th century</comment>
        <translation>%1 siècle</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>1970s, 80s</comment>
        <translation>années %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semaine %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>autumn 2024</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>1er trimestre</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>2e trimestre</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>3e trimestre</translation>
    </message>
    <message>
        <source>fourth quarter</source>
        <translation>4e trimestre</translation>
    </message>
    <message>
        <source>first half</source>
        <translation>1er semestre</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>2e semestre</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Rétablir cette version</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versions du texte</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Makes this the article’s text again, as a new version; annotations follow</source>
        <translation>En refait le texte de l’article, comme nouvelle version&#xa0;; les annotations suivent</translation>
    </message>
    <message>
        <source>The text of this article has never changed.</source>
        <translation>Le texte de cet article n’a jamais changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s), the newest first. Choose one to see what it changed.</source>
        <translation>
            <numerusform>%Ln version. Choisissez-la pour voir ce qu’elle a changé.</numerusform>
            <numerusform>%Ln versions, la plus récente d’abord. Choisissez-en une pour voir ce qu’elle a changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>tel qu’importé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>version plus récente</translation>
    </message>
    <message>
        <source>newer version, from %1</source>
        <translation>version plus récente, de %1</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: how</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actuelle)</translation>
    </message>
    <message>
        <source>The text that the article came with.</source>
        <translation>Le texte avec lequel l’article est venu.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
