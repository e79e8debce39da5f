<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>duibiao::ui::FactWords</name>
    <message numerus="yes">
        <source>in every %n day(s)</source>
        <translation>
            <numerusform>in every day</numerusform>
            <numerusform>in every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n week(s)</source>
        <translation>
            <numerusform>in every week</numerusform>
            <numerusform>in every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n month(s)</source>
        <translation>
            <numerusform>in every month</numerusform>
            <numerusform>in every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n quarter(s)</source>
        <translation>
            <numerusform>in every quarter</numerusform>
            <numerusform>in every %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n year(s)</source>
        <translation>
            <numerusform>in every year</numerusform>
            <numerusform>in every %n years</numerusform>
        </translation>
    </message>
</context>
</TS>
