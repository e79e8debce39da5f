<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
    <name>duibiao::ui::MainWindow</name>
    <message>
        <source>Duibiao</source>
        <translation>對標</translation>
    </message>
</context>
</TS>
