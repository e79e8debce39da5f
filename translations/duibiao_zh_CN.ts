<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>duibiao::check</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::cli</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::cli::Options</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(default: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;: choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See &quot;duibiao-cli %1 --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings where --fail-on asks for it, 2 wrong use, 3 nothing readable, 4 done but some files refused, 5 could not write, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::cli::extract</name>
    <message>
        <source>%1 clauses, %2 requirements, %3 table rows, %4 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings about the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break plans into clauses and requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads plans and prints what each one demands: who, what, how much, by when. With --format json one object a file (duibiao-plan/1), each on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the requirements as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the requirements of two plans for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::cli::facts</name>
    <message>
        <source>read the measures of single sentences from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one sentence a line (UTF-8) from standard input and prints, a line each, what it measures: deadlines, quantities, percentages, frequencies, coverage. An empty line gives an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year that &quot;this year&quot; and dates without a year belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences are read from standard input, not from files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::cli::text</name>
    <message>
        <source>print the text of a file, into which all offsets point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the text that was read from a file: paragraphs as lines, table cells separated by tabs. Every offset in the program&apos;s JSON counts the characters of this text from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with blocks, tables and the cell that each stretch comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::plan</name>
    <message>
        <source>Reading the outline</source>
        <translation>正在读取提纲</translation>
    </message>
    <message>
        <source>Reading the task table</source>
        <translation>正在读取任务分解表</translation>
    </message>
    <message>
        <source>Reading the requirements</source>
        <translation>正在读取任务要求</translation>
    </message>
    <message>
        <source>No duty was found in this document: is it a plan?</source>
        <translation>没有在这份文件中找到任务要求，请确认它是否为工作计划</translation>
    </message>
</context>
<context>
    <name>duibiao::readers</name>
    <message>
        <source>The file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged in “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your office program, let it repair the file, save it again, or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your office program and save a copy without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into smaller files, or remove pictures and attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a scanned paper, have the text recognised and save it as docx or txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your office program and save it as docx, xlsx or txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the text recognised, or ask for the document it was made from (docx, xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and import the files inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the document it was made from (docx, xlsx, txt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Word (.doc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Excel (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name ends in .%1, but the content is %2; it was read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and whether the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, and check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::text</name>
    <message>
        <source>Line %1 of the working-day calendar cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line holds a date (YYYY-MM-DD), a tab, “off” or “work”, and optionally a tab and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it as docx, xlsx or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary file, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character encoding cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character encoding was guessed to be %1. If the text looks garbled, save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::ui</name>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a column of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ClauseTreeModel</name>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DetailHtml</name>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is encouraged to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the note at the end of the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the task table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the note that holds for the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This duty does not bind the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer’s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FactWords</name>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in every %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n quarter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularly, without a set interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FindingsModel</name>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MainWindow</name>
    <message>
        <source>Duibiao</source>
        <translation>对标</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MatrixModel</name>
    <message>
        <source>%1: not bound by this duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RequirementModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SubmissionsModel</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duibiao::units</name>
    <message>
        <source>Save the list as CSV with the header line name,aliases,groups; separate several aliases or groups by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of units has no column &quot;name&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of units is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
