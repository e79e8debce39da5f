<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>duibiao::ui::MainWindow</name>
    <message>
        <source>Duibiao</source>
        <translation>对标</translation>
    </message>
</context>
</TS>
