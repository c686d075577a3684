<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AnnotateVerb</name>
    <message numerus="yes">
        <source>The article holds “%1” only %n times.</source>
        <translation>
            <numerusform>The article holds “%1” only once.</numerusform>
            <numerusform>The article holds “%1” only %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationDock</name>
    <message numerus="yes">
        <source>%L1 of %Ln annotation(s)</source>
        <translation>
            <numerusform>%L1 of %Ln annotation</numerusform>
            <numerusform>%L1 of %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleDetailsDialog</name>
    <message numerus="yes">
        <source>Details of %Ln article(s)</source>
        <translation>
            <numerusform>Details of %Ln article</numerusform>
            <numerusform>Details of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>guessed in %Ln; right</source>
        <translation>
            <numerusform>guessed in %Ln; right</numerusform>
            <numerusform>guessed in %Ln; right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
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
            <numerusform>%L1 of %Ln article</numerusform>
            <numerusform>%L1 of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message numerus="yes">
        <source>The library “%1” has %n faults; check --repair mends the full-text index, for all else go back to a backup.</source>
        <translation>
            <numerusform>The library “%1” has %n fault; check --repair mends the full-text index, for all else go back to a backup.</numerusform>
            <numerusform>The library “%1” has %n faults; check --repair mends the full-text index, for all else go back to a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message numerus="yes">
        <source>%Ln annotation(s) moved</source>
        <translation>
            <numerusform>%Ln annotation moved</numerusform>
            <numerusform>%Ln annotations moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with corrected words</source>
        <translation>
            <numerusform>%Ln with corrected words</numerusform>
            <numerusform>%Ln with corrected words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>A&amp;ll %Ln article(s)</source>
        <translation>
            <numerusform>The on&amp;ly article</numerusform>
            <numerusform>A&amp;ll %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected annotation(s)</source>
        <translation>
            <numerusform>The %Ln &amp;selected annotation</numerusform>
            <numerusform>The %Ln &amp;selected annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n file failed</numerusform>
            <numerusform>%n files failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) written to %1.</source>
        <translation>
            <numerusform>%Ln figure written to %1.</numerusform>
            <numerusform>%Ln figures written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s)</source>
        <translation>
            <numerusform>%n newer version</numerusform>
            <numerusform>%n newer versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message numerus="yes">
        <source>Forget the %n step(s) before this one?</source>
        <translation>
            <numerusform>Forget the %n step before this one?</numerusform>
            <numerusform>Forget the %n steps before this one?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgressBar</name>
    <message numerus="yes">
        <source>Importing %L1 of %Ln file(s)</source>
        <translation>
            <numerusform>Importing %L1 of %Ln file</numerusform>
            <numerusform>Importing %L1 of %Ln files</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln article(s) added.</source>
        <translation>
            <numerusform>%Ln article added.</numerusform>
            <numerusform>%Ln articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already.</source>
        <translation>
            <numerusform>%Ln in the library already.</numerusform>
            <numerusform>%Ln in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled before %Ln file(s).</source>
        <translation>
            <numerusform>The import was cancelled before %Ln file.</numerusform>
            <numerusform>The import was cancelled before %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of a file that had been begun were left out.</source>
        <translation>
            <numerusform>%Ln article of a file that had been begun was left out.</numerusform>
            <numerusform>%Ln articles of a file that had been begun were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer version(s) of an article.</source>
        <translation>
            <numerusform>%Ln newer version of an article.</numerusform>
            <numerusform>%Ln newer versions of an article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) moved</source>
        <translation>
            <numerusform>%Ln annotation moved</numerusform>
            <numerusform>%Ln annotations moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln without a place</numerusform>
            <numerusform>%Ln without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSentence</name>
    <message numerus="yes">
        <source>%n character(s) look wrongly decoded, such as “%1”; import the file again with its encoding repaired.</source>
        <translation>
            <numerusform>%n character looks wrongly decoded, such as “%1”; import the file again with its encoding repaired.</numerusform>
            <numerusform>%n characters look wrongly decoded, such as “%1”; import the file again with its encoding repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrongly decoded character(s) were repaired, such as “%1”.</source>
        <translation>
            <numerusform>%n wrongly decoded character was repaired, such as “%1”.</numerusform>
            <numerusform>%n wrongly decoded characters were repaired, such as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text and were left out.</source>
        <translation>
            <numerusform>%n page is a picture without text and was left out.</numerusform>
            <numerusform>%n pages are pictures without text and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPageDialog</name>
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
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln without a date</numerusform>
            <numerusform>%Ln without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln passage(s) tagged “%1”</source>
        <translation>
            <numerusform>%Ln passage tagged “%1”</numerusform>
            <numerusform>%Ln passages tagged “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearDuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) stand close to an older one of the library. What is to become of the newer ones?</source>
        <translation>
            <numerusform>%Ln article stands close to an older one of the library. What is to become of the newer one?</numerusform>
            <numerusform>%Ln articles stand close to an older one of the library. What is to become of the newer ones?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrenceDialog</name>
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
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln passage(s)</source>
        <translation>
            <numerusform>Tag %Ln passage</numerusform>
            <numerusform>Tag %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphDialog</name>
    <message numerus="yes">
        <source>%Ln annotation(s) in it follow the text.</source>
        <translation>
            <numerusform>%Ln annotation in it follows the text.</numerusform>
            <numerusform>%Ln annotations in it follow the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln without a place</numerusform>
            <numerusform>%Ln without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln corrected</numerusform>
            <numerusform>%Ln corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on names without a place</source>
        <translation>
            <numerusform>%Ln decision on names without a place</numerusform>
            <numerusform>%Ln decisions on names without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
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
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfTree</name>
    <message numerus="yes">
        <source>Delete the collection “%1” and the %n collection(s) below it?</source>
        <translation>
            <numerusform>Delete the collection “%1” and the %n collection below it?</numerusform>
            <numerusform>Delete the collection “%1” and the %n collections below it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message numerus="yes">
        <source>Delete the %n article(s) in the bin for good?</source>
        <translation>
            <numerusform>Delete the %n article in the bin for good?</numerusform>
            <numerusform>Delete the %n articles in the bin for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDock</name>
    <message numerus="yes">
        <source>Delete the tag “%1” and the %n tag(s) below it?</source>
        <translation>
            <numerusform>Delete the tag “%1” and the one below it?</numerusform>
            <numerusform>Delete the tag “%1” and the %n below it?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose it; the passages themselves stay. This can be undone.</source>
        <translation>
            <numerusform>%n passage loses it; the passage itself stays. This can be undone.</numerusform>
            <numerusform>%n passages lose it; the passages themselves stay. This can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) imported.</source>
        <translation>
            <numerusform>%n tag imported.</numerusform>
            <numerusform>%n tags imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnplacedPassages</name>
    <message numerus="yes">
        <source>%Ln passage(s) without a certain place</source>
        <translation>
            <numerusform>%Ln passage without a certain place</numerusform>
            <numerusform>%Ln passages without a certain place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) moved or corrected with the text</source>
        <translation>
            <numerusform>%Ln passage moved or corrected with the text</numerusform>
            <numerusform>%Ln passages moved or corrected with the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%Ln version(s), the newest first. Choose one to see what it changed.</source>
        <translation>
            <numerusform>%Ln version, the newest first. Choose one to see what it changed.</numerusform>
            <numerusform>%Ln versions, the newest first. Choose one to see what it changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
