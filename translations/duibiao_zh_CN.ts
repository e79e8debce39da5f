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
        <source>check submissions against a plan</source>
        <translation>对照要点核查提交材料</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>As of %1, period %2 to %3</source>
        <translation>截至 %1，考核期 %2 至 %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>任务要求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Unknown status &quot;%1&quot;: choose from %2.</source>
        <translation>未知状态“%1”，可选：%2。</translation>
    </message>
    <message>
        <source>Checks what the units submitted against the duties of a plan and prints a verdict for each duty and unit, with the reason and the words it rests on.</source>
        <translation>对照要点中的各项任务核查各单位提交的材料，逐项逐单位给出结论、理由和所依据的原文。</translation>
    </message>
    <message>
        <source>End with exit code 1 when a verdict has one of these statuses (separated by commas).</source>
        <translation>出现所列状态之一（以逗号分隔）时，以退出码 1 结束。</translation>
    </message>
    <message>
        <source>for reading</source>
        <translation>供阅读</translation>
    </message>
    <message>
        <source>for a spreadsheet; exit code 1 when something was not done</source>
        <translation>供电子表格使用；有任务未完成时退出码为 1</translation>
    </message>
    <message>
        <source>Unexpected &quot;%1&quot;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>Name the folder that holds the units&apos; reports and ledgers.</source>
        <translation>请指定存放各单位总结和台账的文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>文件夹不存在。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>The folder has no files.</source>
        <translation>文件夹里没有文件。</translation>
    </message>
    <message>
        <source>The list of units cannot be opened: %1.</source>
        <translation>无法打开单位名单：%1。</translation>
    </message>
    <message>
        <source>Name a CSV file with the columns name,aliases,groups.</source>
        <translation>请指定含 name,aliases,groups 三列的 CSV 文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date: write YYYY-MM-DD.</source>
        <translation>“%1”不是日期，请写成 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period: write FROM:TO, each as YYYY-MM-DD.</source>
        <translation>“%1”不是时段，请写成 起:止，日期均为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>工作要点。</translation>
    </message>
    <message>
        <source>The units: CSV with the columns name,aliases,groups.</source>
        <translation>单位名单：含 name,aliases,groups 三列的 CSV 文件。</translation>
    </message>
    <message>
        <source>The folder with the units&apos; reports and ledgers, subfolders included.</source>
        <translation>存放各单位总结和台账的文件夹，含子文件夹。</translation>
    </message>
    <message>
        <source>The day to judge by, YYYY-MM-DD; today when left out.</source>
        <translation>核查截止日，YYYY-MM-DD；不写则为今天。</translation>
    </message>
    <message>
        <source>The period that counts, FROM:TO; the plan&apos;s own when left out.</source>
        <translation>考核期，起:止；不写则按要点本身的期限。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>The workspace has no plan.</source>
        <translation>工作区里没有要点。</translation>
    </message>
    <message>
        <source>Open it in Duibiao and import a plan.</source>
        <translation>请在“对标”中打开并导入要点。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>结果无法写到标准输出。</translation>
    </message>
    <message>
        <source>%1 clauses, %2 requirements, %3 table rows, %4 findings</source>
        <translation>条款 %1 条，任务 %2 项，分解表 %3 行，问题 %4 个</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量化要求</translation>
    </message>
    <message>
        <source>Findings about the plan</source>
        <translation>要点自身的问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>约束程度</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行为主体</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>With</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>break plans into clauses and requirements</source>
        <translation>把要点分解为条款和任务</translation>
    </message>
    <message>
        <source>Reads plans and prints what each one demands: who, what, how much, by when. With --format json one object a file (duibiao-plan/1), each on a line of its own.</source>
        <translation>读取要点，列出每项要求：谁、做什么、做多少、何时完成。使用 --format json 时每个文件输出一个对象（duibiao-plan/1），各占一行。</translation>
    </message>
    <message>
        <source>the requirements as a table</source>
        <translation>以表格列出任务</translation>
    </message>
    <message>
        <source>everything, for other programs</source>
        <translation>全部内容，供其他程序使用</translation>
    </message>
    <message>
        <source>the requirements of two plans for a spreadsheet</source>
        <translation>两份要点的任务，供电子表格使用</translation>
    </message>
    <message>
        <source>Name at least one plan.</source>
        <translation>请至少指定一份要点。</translation>
    </message>
    <message>
        <source>read the measures of single sentences from standard input</source>
        <translation>从标准输入读取单句，识别量化要求</translation>
    </message>
    <message>
        <source>Reads one sentence a line (UTF-8) from standard input and prints, a line each, what it measures: deadlines, quantities, percentages, frequencies, coverage. An empty line gives an empty list.</source>
        <translation>从标准输入逐行读取句子（UTF-8），逐行输出其中的时限、数量、比例、频次和覆盖要求。空行输出空列表。</translation>
    </message>
    <message>
        <source>The year that &quot;this year&quot; and dates without a year belong to.</source>
        <translation>“年内”和未写年份的日期所属的年份。</translation>
    </message>
    <message>
        <source>one JSON object a sentence</source>
        <translation>每句一个 JSON 对象</translation>
    </message>
    <message>
        <source>Sentences are read from standard input, not from files.</source>
        <translation>句子从标准输入读取，不从文件读取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
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
        <translation>规则</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>(default: %1)</source>
        <translation>（默认：%1）</translation>
    </message>
    <message>
        <source>How to print the result.</source>
        <translation>输出格式。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;: choose one of %2.</source>
        <translation>未知格式“%1”，可选：%2。</translation>
    </message>
    <message>
        <source>See &quot;duibiao-cli %1 --help&quot;.</source>
        <translation>参见“duibiao-cli %1 --help”。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings where --fail-on asks for it, 2 wrong use, 3 nothing readable, 4 done but some files refused, 5 could not write, 130 cancelled.</source>
        <translation>退出码：0 完成，1 出现 --fail-on 所列情况，2 用法错误，3 没有可读的内容，4 完成但有文件被拒收，5 无法写出，130 已取消。</translation>
    </message>
    <message>
        <source>The program that writes PDF and calendar files cannot be started.</source>
        <translation>无法启动生成 PDF 和日历文件的程序。</translation>
    </message>
    <message>
        <source>Install Duibiao with its window, or write --format html.</source>
        <translation>请安装带窗口的“对标”，或改用 --format html。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Usage: duibiao-cli [--lang zh_CN|zh_TW|en] COMMAND …</source>
        <translation>用法：duibiao-cli [--lang zh_CN|zh_TW|en] 命令 …</translation>
    </message>
    <message>
        <source>Reads government work plans, checks what the units submitted against them, and writes the report.</source>
        <translation>读取政府工作要点，对照核查各单位提交的材料，并生成报告。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>&quot;duibiao-cli COMMAND --help&quot; shows the options of a command with examples.</source>
        <translation>“duibiao-cli 命令 --help”显示该命令的选项和示例。</translation>
    </message>
    <message>
        <source>Unknown language &quot;%1&quot;: choose one of %2.</source>
        <translation>未知语言“%1”，可选：%2。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>请指定命令。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>未知命令“%1”。</translation>
    </message>
    <message>
        <source>write the report of a check as a paper</source>
        <translation>生成核查报告</translation>
    </message>
    <message>
        <source>The report could not be written: %1.</source>
        <translation>无法写出报告：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>请选择存在且有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Runs the check and writes its report: a page (html), a table (csv), data (json), pages for print (pdf), or the deadlines of the plan as a calendar (ics). Takes a workspace, or a plan with units and submissions.</source>
        <translation>进行核查并生成报告：网页（html）、表格（csv）、数据（json）、可打印页面（pdf），或把要点的时限生成日历（ics）。可用工作区，也可用要点、单位名单和提交材料。</translation>
    </message>
    <message>
        <source>The workspace; decisions that were made in it count.</source>
        <translation>工作区；其中已作出的认定有效。</translation>
    </message>
    <message>
        <source>Where to write; standard output when left out.</source>
        <translation>写到哪里；不写则输出到标准输出。</translation>
    </message>
    <message>
        <source>pages for print, from a workspace</source>
        <translation>由工作区生成可打印页面</translation>
    </message>
    <message>
        <source>one page with everything in it</source>
        <translation>含全部内容的单个网页</translation>
    </message>
    <message>
        <source>the deadlines of a plan for a calendar program</source>
        <translation>要点的时限，供日历程序使用</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not say the format: end it with one of %2, or give --format.</source>
        <translation>文件名“%1”看不出格式：请以 %2 之一结尾，或指定 --format。</translation>
    </message>
    <message>
        <source>--workspace and --%1 exclude each other: the workspace has its own.</source>
        <translation>--workspace 与 --%1 不能同时使用：工作区里已有。</translation>
    </message>
    <message>
        <source>print the text of a file, into which all offsets point</source>
        <translation>输出文件的文本，各处偏移均指向该文本</translation>
    </message>
    <message>
        <source>Prints the text that was read from a file: paragraphs as lines, table cells separated by tabs. Every offset in the program&apos;s JSON counts the characters of this text from 0.</source>
        <translation>输出从文件读到的文本：一段一行，表格单元格以制表符分隔。本程序 JSON 中的偏移均为该文本从 0 起的字符数。</translation>
    </message>
    <message>
        <source>the plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>with blocks, tables and the cell that each stretch comes from</source>
        <translation>含段落、表格以及每段文字所在的单元格</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>请指定一个文件。</translation>
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
        <translation>要点：%1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>落实率</translation>
    </message>
    <message>
        <source>Summary by unit</source>
        <translation>各单位汇总</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Fulfilled: met and met late among the duties that apply and are due.</source>
        <translation>落实率：适用且已到期的任务中，已落实和逾期落实所占比例。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Decided by %1 on %2; the program found: %3</source>
        <translation>由%1于 %2 认定；程序结论：%3</translation>
    </message>
    <message>
        <source>Duty by duty</source>
        <translation>逐项情况</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>时限：%1</translation>
    </message>
    <message>
        <source>Findings about the plan itself</source>
        <translation>要点自身的问题</translation>
    </message>
    <message>
        <source>Files that were checked</source>
        <translation>核查的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>读取情况</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of the page</comment>
        <extracomment>The language of the texts as HTML&apos;s lang attribute wants it: zh-CN, zh-TW, en.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Written by Duibiao %1. Every verdict names the words it rests on; where the words leave doubt, a person decides.</source>
        <translation>由对标 %1 生成。每个结论都注明所依据的原文；原文存疑的，由人认定。</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>单元格 %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>部分读取</translation>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Fulfilment of &quot;%1&quot;</source>
        <translation>《%1》落实情况报告</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>任务要求</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成数</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证原文</translation>
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
        <translation>认定人</translation>
    </message>
    <message>
        <source>Requirement id</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>无法绘制页面。</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>由%1认定</translation>
    </message>
</context>
<context>
    <name>duibiao::store</name>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>未安装 Qt 的 SQLite 驱动。</translation>
    </message>
    <message>
        <source>Install it (on Debian the package libqt6sql6-sqlite).</source>
        <translation>请安装（Debian 上为 libqt6sql6-sqlite 软件包）。</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace.</source>
        <translation>另一个程序正在写入该工作区。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>The workspace cannot be written to.</source>
        <translation>该工作区无法写入。</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, or open it for reading only.</source>
        <translation>请复制到有写入权限的文件夹，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>工作区已损坏。</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the last backup of it, or a copy from your file history.</source>
        <translation>未作任何改动。请打开最近的备份或历史版本。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>未作任何改动。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The workspace cannot be opened.</source>
        <translation>无法打开工作区。</translation>
    </message>
    <message>
        <source>Check that you may read and write the file and the folder it is in.</source>
        <translation>请检查对该文件及其所在文件夹是否有读写权限。</translation>
    </message>
    <message>
        <source>Reading or writing the workspace failed.</source>
        <translation>读写工作区失败。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the network folder.</source>
        <translation>未作任何改动。请检查磁盘或网络文件夹。</translation>
    </message>
    <message>
        <source>The workspace could not be read or changed: %1.</source>
        <translation>无法读取或修改工作区：%1。</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of the program.</source>
        <translation>该工作区由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>Update Duibiao to open it. Nothing was changed.</source>
        <translation>请更新“对标”后再打开。未作任何改动。</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of the program and is open for reading only.</source>
        <translation>该工作区由旧版本的程序创建，且以只读方式打开。</translation>
    </message>
    <message>
        <source>Open it once for writing, or copy it to a folder that you may write to.</source>
        <translation>请先以可写方式打开一次，或复制到有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Choose a file that Duibiao made (.duibiao). Nothing was changed.</source>
        <translation>请选择“对标”创建的文件（.duibiao）。未作任何改动。</translation>
    </message>
    <message>
        <source>There is no such workspace.</source>
        <translation>工作区不存在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和所在文件夹。</translation>
    </message>
    <message>
        <source>This is a folder, not a workspace.</source>
        <translation>这是文件夹，不是工作区。</translation>
    </message>
    <message>
        <source>The workspace may not be read.</source>
        <translation>没有读取该工作区的权限。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>请向文件所有者申请读取权限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is no workspace.</source>
        <translation>这不是工作区文件。</translation>
    </message>
    <message>
        <source>The workspace is cut off.</source>
        <translation>工作区文件不完整。</translation>
    </message>
    <message>
        <source>Open the last backup of it, or a copy from your file history.</source>
        <translation>请打开最近的备份或历史版本。</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>这是其他程序的数据库。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Choose another name, or open the file.</source>
        <translation>请换个名称，或打开该文件。</translation>
    </message>
    <message>
        <source>The workspace cannot be made here: %1.</source>
        <translation>无法在此新建工作区：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>请选择存在且有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The copy could not be written: %1.</source>
        <translation>无法写出副本：%1。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请换个文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>it would replace the workspace itself</source>
        <translation>会覆盖工作区本身</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Open it for writing, or work on a copy.</source>
        <translation>请以可写方式打开，或在副本上操作。</translation>
    </message>
    <message>
        <source>The file is no longer in the workspace.</source>
        <translation>该文件已不在工作区中。</translation>
    </message>
    <message>
        <source>Another window may have removed it: look again.</source>
        <translation>可能已被其他窗口移除，请刷新查看。</translation>
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
