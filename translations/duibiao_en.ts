<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>duibiao::readers</name>
    <message numerus="yes">
        <source>The file holds no text, only %n page(s) of pictures.</source>
        <translation>
            <numerusform>The file holds no text, only a page of pictures.</numerusform>
            <numerusform>The file holds no text, only %n pages of pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text, the first is page %1; what they say was not read.</source>
        <translation>
            <numerusform>Page %1 is a picture without text; what it says was not read.</numerusform>
            <numerusform>%n pages are pictures without text, the first is page %1; what they say was not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are damaged and were not read to the end, the first is page %1.</source>
        <translation>
            <numerusform>Page %1 is damaged and was not read to the end.</numerusform>
            <numerusform>%n pages are damaged and were not read to the end, the first is page %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doubtful: %1 and %n more.</source>
        <translation>
            <numerusform>Doubtful: %1 and one more.</numerusform>
            <numerusform>Doubtful: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DecideCommand</name>
    <message numerus="yes">
        <source>%1 for %n cell(s)</source>
        <translation>
            <numerusform>%1 for one cell</numerusform>
            <numerusform>%1 for %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DecisionBar</name>
    <message numerus="yes">
        <source>C&amp;onfirm %n cell(s)</source>
        <translation>
            <numerusform>C&amp;onfirm one cell</numerusform>
            <numerusform>C&amp;onfirm %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %n cell(s)</source>
        <translation>
            <numerusform>&amp;Set one cell</numerusform>
            <numerusform>&amp;Set %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DecisionDialog</name>
    <message numerus="yes">
        <source>%1 – %n cell(s)</source>
        <translation>
            <numerusform>%1 – one cell</numerusform>
            <numerusform>%1 – %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::EffectWords</name>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>%n duty</numerusform>
            <numerusform>%n duties</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>duibiao::ui::FirstLines</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SettleCommand</name>
    <message numerus="yes">
        <source>taking up of %n item(s) again</source>
        <translation>
            <numerusform>taking up of one item again</numerusform>
            <numerusform>taking up of %n items again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closing of %n item(s)</source>
        <translation>
            <numerusform>closing of one item</numerusform>
            <numerusform>closing of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Recovery</name>
    <message numerus="yes">
        <source>%n piece(s) of work are discarded, and erased when this window is closed.</source>
        <translation>
            <numerusform>A piece of work is discarded, and erased when this window is closed.</numerusform>
            <numerusform>%n pieces of work are discarded, and erased when this window is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work were not saved when the program ended, the last of them on %1 (%2).</source>
        <translation>
            <numerusform>A piece of work was not saved when the program ended: %1 (%2).</numerusform>
            <numerusform>%n pieces of work were not saved when the program ended, the last of them on %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Files</name>
    <message numerus="yes">
        <source>%n paper(s) took the place of the earlier version, which has the same name and unit: %1. The earlier one no longer counts; undoing the import brings it back.</source>
        <translation>
            <numerusform>A paper took the place of its earlier version, which has the same name and unit: %1. The earlier one no longer counts; undoing the import brings it back.</numerusform>
            <numerusform>%n papers took the place of their earlier versions, which have the same name and unit: %1. The earlier ones no longer count; undoing the import brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have pages that are pictures without text: %1. Tesseract can recognise what they say; it takes some seconds a page and may make mistakes.</source>
        <translation>
            <numerusform>A paper has pages that are pictures without text: %1. Tesseract can recognise what they say; it takes some seconds a page and may make mistakes.</numerusform>
            <numerusform>%n papers have pages that are pictures without text: %1. Tesseract can recognise what they say; it takes some seconds a page and may make mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MessageBar</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken.</source>
        <translation>
            <numerusform>%n file was not taken.</numerusform>
            <numerusform>%n files were not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SecrecyDialog</name>
    <message numerus="yes">
        <source>%n paper(s) with a secrecy marking were not imported.</source>
        <translation>
            <numerusform>One paper with a secrecy marking was not imported.</numerusform>
            <numerusform>%n papers with a secrecy marking were not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PresentView</name>
    <message numerus="yes">
        <source>%n duty(s) in this sentence.</source>
        <translation>
            <numerusform>One duty in this sentence.</numerusform>
            <numerusform>%n duties in this sentence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::report</name>
    <message numerus="yes">
        <source>%n duties wait for a person; once they are settled, between %1 and %2.</source>
        <translation>
            <numerusform>One duty waits for a person; once it is settled, between %1 and %2.</numerusform>
            <numerusform>%n duties wait for a person; once they are settled, between %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was sent on the progress of “%1” was checked as of %2. %n duty(ies) of yours is (are) not done yet, not proved, or not clear; the table names each. Please send %3 what was done, with days, figures and papers that prove it. What was done and only not reported can be sent in; where a duty does not concern you or cannot be done, please say why.</source>
        <translation>
            <numerusform>What was sent on the progress of “%1” was checked as of %2. %n duty of yours is not done yet, not proved, or not clear; the table names it. Please send %3 what was done, with days, figures and papers that prove it. What was done and only not reported can be sent in; where a duty does not concern you or cannot be done, please say why.</numerusform>
            <numerusform>What was sent on the progress of “%1” was checked as of %2. %n duties of yours are not done yet, not proved, or not clear; the table names each. Please send %3 what was done, with days, figures and papers that prove it. What was done and only not reported can be sent in; where a duty does not concern you or cannot be done, please say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Deciding</name>
    <message numerus="yes">
        <source>The rubric asks for a second signature: %n decision(s) will count once somebody else has signed.</source>
        <translation>
            <numerusform>The rubric asks for a second signature: the decision will count once somebody else has signed.</numerusform>
            <numerusform>The rubric asks for a second signature: %n decisions will count once somebody else has signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) had been typed and not given when the workspace was left. The words are there again.</source>
        <translation>
            <numerusform>A reason had been typed and not given when the workspace was left. The words are there again.</numerusform>
            <numerusform>%n reasons had been typed and not given when the workspace was left. The words are there again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SayingColumns</name>
    <message numerus="yes">
        <source>The columns of %n file(s) are not understood: %1.</source>
        <translation>
            <numerusform>The columns of a file are not understood: %1.</numerusform>
            <numerusform>The columns of %n files are not understood: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ScoreHtml</name>
    <message numerus="yes">
        <source>Provisional: %n verdict(s) wait for a person. Once they are settled, the score lies between %1 and %2.</source>
        <translation>
            <numerusform>Provisional: one verdict waits for a person. Once it is settled, the score lies between %1 and %2.</numerusform>
            <numerusform>Provisional: %n verdicts wait for a person. Once they are settled, the score lies between %1 and %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::submission</name>
    <message numerus="yes">
        <source>%n task(s) that %1 answers are answered here in other words. Both count: take out the file that no longer holds.</source>
        <translation>
            <numerusform>A task that %1 answers is answered here in other words. Both count: take out the file that no longer holds.</numerusform>
            <numerusform>%n tasks that %1 answers are answered here in other words. Both count: take out the file that no longer holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SplitDialog</name>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>%n duty</numerusform>
            <numerusform>%n duties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DueModel</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MissingModel</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Requesting</name>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>%n file was written to %1.</numerusform>
            <numerusform>%n files were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n working day(s) from %1</source>
        <translation>
            <numerusform>%n working day from %1</numerusform>
            <numerusform>%n working days from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::YearDaysModel</name>
    <message numerus="yes">
        <source>%1 – %n day(s) changed by the office</source>
        <translation>
            <numerusform>%1 – %n day changed by the office</numerusform>
            <numerusform>%1 – %n days changed by the office</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::WorkspaceSession</name>
    <message numerus="yes">
        <source>no unit for %n papers</source>
        <translation>
            <numerusform>no unit for %n paper</numerusform>
            <numerusform>no unit for %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n papers</source>
        <translation>
            <numerusform>%1 for %n paper</numerusform>
            <numerusform>%1 for %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n papers</source>
        <translation>
            <numerusform>removal of %n paper</numerusform>
            <numerusform>removal of %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both versions of %n papers</source>
        <translation>
            <numerusform>both versions of %n paper</numerusform>
            <numerusform>both versions of %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n files</source>
        <translation>
            <numerusform>import of %n file</numerusform>
            <numerusform>import of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChosenPapers</name>
    <message numerus="yes">
        <source>%n papers are chosen</source>
        <translation>
            <numerusform>%n paper is chosen</numerusform>
            <numerusform>%n papers are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RubricPage</name>
    <message numerus="yes">
        <source>In force: %1, with %n indicator(s).</source>
        <translation>
            <numerusform>In force: %1, with %n indicator.</numerusform>
            <numerusform>In force: %1, with %n indicators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In force: a rubric of the office with %n indicator(s).</source>
        <translation>
            <numerusform>In force: a rubric of the office with %n indicator.</numerusform>
            <numerusform>In force: a rubric of the office with %n indicators.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SynonymsModel</name>
    <message numerus="yes">
        <source>%n word(s) of the office</source>
        <translation>
            <numerusform>%n word of the office</numerusform>
            <numerusform>%n words of the office</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AuditWords</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies)</source>
        <translation>
            <numerusform>%n duty</numerusform>
            <numerusform>%n duties</numerusform>
        </translation>
    </message>
</context>
</TS>
