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
    <name>CheckVerb</name>
    <message numerus="yes">
        <source>The library “%1” has %n faults; go back to a backup.</source>
        <translation>
            <numerusform>The library “%1” has %n fault; go back to a backup.</numerusform>
            <numerusform>The library “%1” has %n faults; go back to a backup.</numerusform>
        </translation>
    </message>
</context>
</TS>
