<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <source>check submissions against a plan</source>
        <translation>對照要點核查提交材料</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任務數</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>As of %1, period %2 to %3</source>
        <translation>截至 %1，考核期 %2 至 %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>任務要求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Unknown status &quot;%1&quot;: choose from %2.</source>
        <translation>未知狀態「%1」，可選：%2。</translation>
    </message>
    <message>
        <source>Checks what the units submitted against the duties of a plan and prints a verdict for each duty and unit, with the reason and the words it rests on.</source>
        <translation>對照要點中的各項任務核查各單位提交的材料，逐項逐單位給出結論、理由和所依據的原文。</translation>
    </message>
    <message>
        <source>End with exit code 1 when a verdict has one of these statuses (separated by commas).</source>
        <translation>出現所列狀態之一（以逗號分隔）時，以結束代碼 1 結束。</translation>
    </message>
    <message>
        <source>for reading</source>
        <translation>供閱讀</translation>
    </message>
    <message>
        <source>for a spreadsheet; exit code 1 when something was not done</source>
        <translation>供試算表使用；有任務未完成時結束代碼為 1</translation>
    </message>
    <message>
        <source>Unexpected &quot;%1&quot;.</source>
        <translation>多餘的參數「%1」。</translation>
    </message>
    <message>
        <source>Name the folder that holds the units&apos; reports and ledgers.</source>
        <translation>請指定存放各單位總結和臺帳的資料夾。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>資料夾不存在。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>這是檔案，不是資料夾。</translation>
    </message>
    <message>
        <source>The folder has no files.</source>
        <translation>資料夾裡沒有檔案。</translation>
    </message>
    <message>
        <source>The list of units cannot be opened: %1.</source>
        <translation>無法開啟單位名單：%1。</translation>
    </message>
    <message>
        <source>Name a CSV file with the columns name,aliases,groups.</source>
        <translation>請指定含 name,aliases,groups 三欄的 CSV 檔案。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date: write YYYY-MM-DD.</source>
        <translation>「%1」不是日期，請寫成 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period: write FROM:TO, each as YYYY-MM-DD.</source>
        <translation>「%1」不是時段，請寫成 起:止，日期均為 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>工作要點。</translation>
    </message>
    <message>
        <source>The units: CSV with the columns name,aliases,groups.</source>
        <translation>單位名單：含 name,aliases,groups 三欄的 CSV 檔案。</translation>
    </message>
    <message>
        <source>The folder with the units&apos; reports and ledgers, subfolders included.</source>
        <translation>存放各單位總結和臺帳的資料夾，含子資料夾。</translation>
    </message>
    <message>
        <source>The day to judge by, YYYY-MM-DD; today when left out.</source>
        <translation>核查截止日，YYYY-MM-DD；不寫則為今天。</translation>
    </message>
    <message>
        <source>The period that counts, FROM:TO; the plan&apos;s own when left out.</source>
        <translation>考核期，起:止；不寫則按要點本身的期限。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>The workspace has no plan.</source>
        <translation>工作區裡沒有要點。</translation>
    </message>
    <message>
        <source>Open it in Duibiao and import a plan.</source>
        <translation>請在「對標」中開啟並匯入要點。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>結果無法寫到標準輸出。</translation>
    </message>
    <message>
        <source>%1 clauses, %2 requirements, %3 table rows, %4 findings</source>
        <translation>條款 %1 條，任務 %2 項，分解表 %3 行，問題 %4 個</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>責任單位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量化要求</translation>
    </message>
    <message>
        <source>Findings about the plan</source>
        <translation>要點自身的問題</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>約束程度</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行為主體</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牽頭</translation>
    </message>
    <message>
        <source>With</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>break plans into clauses and requirements</source>
        <translation>把要點分解為條款和任務</translation>
    </message>
    <message>
        <source>Reads plans and prints what each one demands: who, what, how much, by when. With --format json one object a file (duibiao-plan/1), each on a line of its own.</source>
        <translation>讀取要點，列出每項要求：誰、做什麼、做多少、何時完成。使用 --format json 時每個檔案輸出一個物件（duibiao-plan/1），各佔一行。</translation>
    </message>
    <message>
        <source>the requirements as a table</source>
        <translation>以表格列出任務</translation>
    </message>
    <message>
        <source>everything, for other programs</source>
        <translation>全部內容，供其他程式使用</translation>
    </message>
    <message>
        <source>the requirements of two plans for a spreadsheet</source>
        <translation>兩份要點的任務，供試算表使用</translation>
    </message>
    <message>
        <source>Name at least one plan.</source>
        <translation>請至少指定一份要點。</translation>
    </message>
    <message>
        <source>read the measures of single sentences from standard input</source>
        <translation>從標準輸入讀取單句，識別量化要求</translation>
    </message>
    <message>
        <source>Reads one sentence a line (UTF-8) from standard input and prints, a line each, what it measures: deadlines, quantities, percentages, frequencies, coverage. An empty line gives an empty list.</source>
        <translation>從標準輸入逐行讀取句子（UTF-8），逐行輸出其中的時限、數量、比例、頻次和覆蓋要求。空行輸出空列表。</translation>
    </message>
    <message>
        <source>The year that &quot;this year&quot; and dates without a year belong to.</source>
        <translation>「年內」和未寫年份的日期所屬的年份。</translation>
    </message>
    <message>
        <source>one JSON object a sentence</source>
        <translation>每句一個 JSON 物件</translation>
    </message>
    <message>
        <source>Sentences are read from standard input, not from files.</source>
        <translation>句子從標準輸入讀取，不從檔案讀取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>「%1」不是年份。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>無法讀取標準輸入。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>顯示本說明。</translation>
    </message>
    <message>
        <source>(default: %1)</source>
        <translation>（預設：%1）</translation>
    </message>
    <message>
        <source>How to print the result.</source>
        <translation>輸出格式。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;: choose one of %2.</source>
        <translation>未知格式「%1」，可選：%2。</translation>
    </message>
    <message>
        <source>See &quot;duibiao-cli %1 --help&quot;.</source>
        <translation>參見「duibiao-cli %1 --help」。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>範例：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings where --fail-on asks for it, 2 wrong use, 3 nothing readable, 4 done but some files refused, 5 could not write, 130 cancelled.</source>
        <translation>結束代碼：0 完成，1 出現 --fail-on 所列情況，2 用法錯誤，3 沒有可讀的內容，4 完成但有檔案被拒收，5 無法寫出，130 已取消。</translation>
    </message>
    <message>
        <source>The program that writes PDF and calendar files cannot be started.</source>
        <translation>無法啟動產生 PDF 和日曆檔案的程式。</translation>
    </message>
    <message>
        <source>Install Duibiao with its window, or write --format html.</source>
        <translation>請安裝帶視窗的「對標」，或改用 --format html。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Usage: duibiao-cli [--lang zh_CN|zh_TW|en] COMMAND …</source>
        <translation>用法：duibiao-cli [--lang zh_CN|zh_TW|en] 指令 …</translation>
    </message>
    <message>
        <source>Reads government work plans, checks what the units submitted against them, and writes the report.</source>
        <translation>讀取政府工作要點，對照核查各單位提交的材料，並產生報告。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>指令：</translation>
    </message>
    <message>
        <source>&quot;duibiao-cli COMMAND --help&quot; shows the options of a command with examples.</source>
        <translation>「duibiao-cli 指令 --help」顯示該指令的選項和範例。</translation>
    </message>
    <message>
        <source>Unknown language &quot;%1&quot;: choose one of %2.</source>
        <translation>未知語言「%1」，可選：%2。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>請指定指令。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>未知指令「%1」。</translation>
    </message>
    <message>
        <source>write the report of a check as a paper</source>
        <translation>產生核查報告</translation>
    </message>
    <message>
        <source>The report could not be written: %1.</source>
        <translation>無法寫出報告：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>請選擇存在且有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>Runs the check and writes its report: a page (html), a table (csv), data (json), pages for print (pdf), or the deadlines of the plan as a calendar (ics). Takes a workspace, or a plan with units and submissions.</source>
        <translation>進行核查並產生報告：網頁（html）、表格（csv）、資料（json）、可列印頁面（pdf），或把要點的時限產生日曆（ics）。可用工作區，也可用要點、單位名單和提交材料。</translation>
    </message>
    <message>
        <source>The workspace; decisions that were made in it count.</source>
        <translation>工作區；其中已作出的認定有效。</translation>
    </message>
    <message>
        <source>Where to write; standard output when left out.</source>
        <translation>寫到哪裡；不寫則輸出到標準輸出。</translation>
    </message>
    <message>
        <source>pages for print, from a workspace</source>
        <translation>由工作區產生可列印頁面</translation>
    </message>
    <message>
        <source>one page with everything in it</source>
        <translation>含全部內容的單個網頁</translation>
    </message>
    <message>
        <source>the deadlines of a plan for a calendar program</source>
        <translation>要點的時限，供日曆程式使用</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not say the format: end it with one of %2, or give --format.</source>
        <translation>檔名「%1」看不出格式：請以 %2 之一結尾，或指定 --format。</translation>
    </message>
    <message>
        <source>--workspace and --%1 exclude each other: the workspace has its own.</source>
        <translation>--workspace 與 --%1 不能同時使用：工作區裡已有。</translation>
    </message>
    <message>
        <source>print the text of a file, into which all offsets point</source>
        <translation>輸出檔案的文字，各處偏移均指向該文字</translation>
    </message>
    <message>
        <source>Prints the text that was read from a file: paragraphs as lines, table cells separated by tabs. Every offset in the program&apos;s JSON counts the characters of this text from 0.</source>
        <translation>輸出從檔案讀到的文字：一段一行，表格儲存格以定位字元分隔。本程式 JSON 中的偏移均為該文字從 0 起的字元數。</translation>
    </message>
    <message>
        <source>the plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>with blocks, tables and the cell that each stretch comes from</source>
        <translation>含段落、表格以及每段文字所在的儲存格</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>請指定一個檔案。</translation>
    </message>
</context>
<context>
    <name>duibiao::plan</name>
    <message>
        <source>Reading the outline</source>
        <translation>正在讀取提綱</translation>
    </message>
    <message>
        <source>Reading the task table</source>
        <translation>正在讀取任務分解表</translation>
    </message>
    <message>
        <source>Reading the requirements</source>
        <translation>正在讀取任務要求</translation>
    </message>
    <message>
        <source>No duty was found in this document: is it a plan?</source>
        <translation>沒有在這份檔案中找到任務要求，請確認它是否為工作計畫</translation>
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
    <name>duibiao::report</name>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>考核期：%1 至 %2</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>要點：%1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任務數</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>落實率</translation>
    </message>
    <message>
        <source>Summary by unit</source>
        <translation>各單位彙總</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Fulfilled: met and met late among the duties that apply and are due.</source>
        <translation>落實率：適用且已到期的任務中，已落實和逾期落實所佔比例。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Decided by %1 on %2; the program found: %3</source>
        <translation>由%1於 %2 認定；程式結論：%3</translation>
    </message>
    <message>
        <source>Duty by duty</source>
        <translation>逐項情況</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>時限：%1</translation>
    </message>
    <message>
        <source>Findings about the plan itself</source>
        <translation>要點自身的問題</translation>
    </message>
    <message>
        <source>Files that were checked</source>
        <translation>核查的檔案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>讀取情況</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of the page</comment>
        <extracomment>The language of the texts as HTML&apos;s lang attribute wants it: zh-CN, zh-TW, en.</extracomment>
        <translation>zh-TW</translation>
    </message>
    <message>
        <source>Written by Duibiao %1. Every verdict names the words it rests on; where the words leave doubt, a person decides.</source>
        <translation>由對標 %1 產生。每個結論都註明所依據的原文；原文存疑的，由人認定。</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>儲存格 %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>部分讀取</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Fulfilment of &quot;%1&quot;</source>
        <translation>《%1》落實情況報告</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>任務要求</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成數</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求數</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證原文</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>認定人</translation>
    </message>
    <message>
        <source>Requirement id</source>
        <translation>任務編號</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>無法繪制頁面。</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>由%1認定</translation>
    </message>
</context>
<context>
    <name>duibiao::store</name>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>未安裝 Qt 的 SQLite 驅動。</translation>
    </message>
    <message>
        <source>Install it (on Debian the package libqt6sql6-sqlite).</source>
        <translation>請安裝（Debian 上為 libqt6sql6-sqlite 套件）。</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace.</source>
        <translation>另一個程式正在寫入該工作區。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>請稍候再試。</translation>
    </message>
    <message>
        <source>The workspace cannot be written to.</source>
        <translation>該工作區無法寫入。</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, or open it for reading only.</source>
        <translation>請複製到有寫入權限的資料夾，或以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>工作區已損壞。</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the last backup of it, or a copy from your file history.</source>
        <translation>未作任何改動。請開啟最近的備份或歷史版本。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>未作任何改動。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>The workspace cannot be opened.</source>
        <translation>無法開啟工作區。</translation>
    </message>
    <message>
        <source>Check that you may read and write the file and the folder it is in.</source>
        <translation>請檢查對該檔案及其所在資料夾是否有讀寫權限。</translation>
    </message>
    <message>
        <source>Reading or writing the workspace failed.</source>
        <translation>讀寫工作區失敗。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the network folder.</source>
        <translation>未作任何改動。請檢查磁碟或網路資料夾。</translation>
    </message>
    <message>
        <source>The workspace could not be read or changed: %1.</source>
        <translation>無法讀取或修改工作區：%1。</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of the program.</source>
        <translation>該工作區由更新版本的程式創建。</translation>
    </message>
    <message>
        <source>Update Duibiao to open it. Nothing was changed.</source>
        <translation>請更新「對標」後再開啟。未作任何改動。</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of the program and is open for reading only.</source>
        <translation>該工作區由舊版本的程式創建，且以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Open it once for writing, or copy it to a folder that you may write to.</source>
        <translation>請先以可寫方式開啟一次，或複製到有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>Choose a file that Duibiao made (.duibiao). Nothing was changed.</source>
        <translation>請選擇「對標」創建的檔案（.duibiao）。未作任何改動。</translation>
    </message>
    <message>
        <source>There is no such workspace.</source>
        <translation>工作區不存在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>請檢查名稱和所在資料夾。</translation>
    </message>
    <message>
        <source>This is a folder, not a workspace.</source>
        <translation>這是資料夾，不是工作區。</translation>
    </message>
    <message>
        <source>The workspace may not be read.</source>
        <translation>沒有讀取該工作區的權限。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>請向檔案所有者申請讀取權限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>This is no workspace.</source>
        <translation>這不是工作區檔案。</translation>
    </message>
    <message>
        <source>The workspace is cut off.</source>
        <translation>工作區檔案不完整。</translation>
    </message>
    <message>
        <source>Open the last backup of it, or a copy from your file history.</source>
        <translation>請開啟最近的備份或歷史版本。</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>這是其他程式的資料庫。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>Choose another name, or open the file.</source>
        <translation>請換個名稱，或開啟該檔案。</translation>
    </message>
    <message>
        <source>The workspace cannot be made here: %1.</source>
        <translation>無法在此新建工作區：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>請選擇存在且有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>The copy could not be written: %1.</source>
        <translation>無法寫出副本：%1。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>請換個資料夾，或騰出空間。</translation>
    </message>
    <message>
        <source>it would replace the workspace itself</source>
        <translation>會覆蓋工作區本身</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作區以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Open it for writing, or work on a copy.</source>
        <translation>請以可寫方式開啟，或在副本上操作。</translation>
    </message>
    <message>
        <source>The file is no longer in the workspace.</source>
        <translation>該檔案已不在工作區中。</translation>
    </message>
    <message>
        <source>Another window may have removed it: look again.</source>
        <translation>可能已被其他視窗移除，請刷新查看。</translation>
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
        <translation>對標</translation>
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
