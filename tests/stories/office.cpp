// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/office.h"

#include "core/papers/papers.h"
#include "tests/bench/madeup.h"

#include <catch2/catch_test_macros.hpp>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace Qt::StringLiterals;

namespace duibiao::test {

namespace {

const QStringList& unitNames()
{
    static const QStringList names{u"县司法局"_s,           u"县财政局"_s,       u"县教育局"_s,
                                   u"县水利局"_s,           u"县卫生健康局"_s,   u"县民政局"_s,
                                   u"县住房和城乡建设局"_s, u"县交通运输局"_s,   u"青石镇人民政府"_s,
                                   u"白沙镇人民政府"_s,     u"云岭镇人民政府"_s, u"松坪镇人民政府"_s};
    return names;
}

const QStringList& planLines()
{
    static const QStringList lines{u"清河县2024年政务公开工作要点"_s,
                                   u"各乡镇人民政府，县政府各部门："_s,
                                   u"为做好2024年政务公开工作，制定本要点。"_s,
                                   u"一、深化主动公开"_s,
                                   u"（一）组织业务培训。各单位每年至少组织2次政务公开业务培训。"_s,
                                   u"（二）公布公开目录。各单位要在2024年6月底前公布主动公开目录。"_s,
                                   u"（三）开展信息自查。各单位每季度至少开展1次信息发布自查。"_s,
                                   u"二、规范依申请公开"_s,
                                   u"（一）按时答复申请。各单位依申请公开按时答复率不低于98%。"_s,
                                   u"（二）讲评复议案例。县司法局每年至少举办1次行政复议案例讲评会。"_s,
                                   u"三、强化监督保障"_s,
                                   u"（一）整改突出问题。各单位对第三方评估发现的问题全部整改到位。"_s,
                                   u"清河县人民政府办公室"_s,
                                   u"2024年1月25日"_s};
    return lines;
}

/// What a unit did; the number of the unit decides what it leaves out and what it leaves vague.
QStringList deeds(int unit)
{
    QStringList lines;
    if (unit % 4 == 1)
        lines += u"组织开展政务公开业务培训，干部业务能力进一步提升。"_s; // how often is not said
    else if (unit % 4 != 3)
        lines += u"3月12日、9月18日，先后组织政务公开业务培训2次，参训80余人。"_s;
    else
        lines += u"5月20日，组织政务公开业务培训1次，参训36人。"_s;
    if (unit % 3 != 2)
        lines += u"2024年5月28日，公布主动公开目录。"_s;
    else if (unit % 2 == 0)
        lines += u"及时公布主动公开目录。"_s; // when is not said
    if (unit % 5 != 4) lines += u"2月20日、5月16日、8月14日、11月8日，各开展信息发布自查1次，发现的问题已当场纠正。"_s;
    if (unit % 3 == 0)
        lines += u"全年收到依申请公开42件，按时答复42件，按时答复率100%。"_s;
    else if (unit % 3 == 1)
        lines += u"依申请公开按时答复率95.5%。"_s;
    if (unit == 0) lines += u"10月11日，举办行政复议案例讲评会1次。"_s;
    if (unit % 2 == 0) lines += u"第三方评估发现的问题6个，已全部整改到位。"_s;
    if (unit == 2) lines += u"联系人：王小明，电话13812345678，身份证号11010519491231002X。"_s;
    return lines;
}

QStringList report(int unit)
{
    const QString& name = unitNames().at(unit);
    QStringList lines{name + u"2024年政务公开工作总结"_s, u"一、工作开展情况"_s};
    int number = 0;
    for (const QString& deed : deeds(unit))
        lines += u"（%1）%2"_s.arg(QStringView(u"一二三四五六七八九").at(number++)).arg(deed);
    return lines << u"二、下一步打算"_s << u"继续加强组织领导，推动政务公开常态化。"_s << name << u"2025年1月6日"_s;
}

QList<QStringList> ledger(int unit)
{
    QList<QStringList> rows{{unitNames().at(unit) + u"2024年政务公开工作台账"_s, {}, {}},
                            {u"序号"_s, u"工作任务"_s, u"完成情况"_s}};
    for (const QString& deed : deeds(unit)) {
        const QString task = deed.contains(u"培训"_s)   ? u"组织政务公开业务培训"_s
                             : deed.contains(u"目录"_s) ? u"公布主动公开目录"_s
                             : deed.contains(u"自查"_s) ? u"开展信息发布自查"_s
                             : deed.contains(u"答复"_s) ? u"依申请公开按时答复"_s
                                                        : u"第三方评估发现的问题整改"_s;
        rows += QStringList{QString::number(rows.size() - 1), task, deed};
    }
    return rows;
}

QByteArray gb18030(const QString& text)
{
    QStringEncoder encoder("GB18030");
    REQUIRE(encoder.isValid());
    return encoder.encode(text);
}

QByteArray csv(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) text += row.join(u',') + u"\r\n"_s;
    return gb18030(text);
}

QByteArray odt(const QStringList& lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QTextDocument document;
    document.setPlainText(lines.join(u'\n'));
    REQUIRE(QTextDocumentWriter(&buffer, "odf").write(&document));
    return bytes;
}

QByteArray pdf(const QStringList& lines)
{
    const auto pages = papers::pagesOf(lines.first(), u"<p>"_s + lines.join(u"</p><p>"_s) + u"</p>"_s);
    REQUIRE(pages);
    return *pages;
}

/// Name and bytes of what a unit sends.
std::pair<QString, QByteArray> submission(int unit)
{
    const QString& name = unitNames().at(unit);
    switch (unit % 7) {
    case 0: return {name + u"2024年工作总结.docx"_s, bench::wordDocument(report(unit))};
    case 1: return {name + u"台账.xlsx"_s, bench::workbook(ledger(unit))};
    case 2: return {name + u"自查报告.txt"_s, gb18030(report(unit).join(u"\r\n"_s))};
    case 3: return {name + u"台账.csv"_s, csv(ledger(unit))};
    case 4:
        return {name + u"工作总结.html"_s, "<html><head><meta charset=\"utf-8\"></head><body><p>" +
                                               report(unit).join(u"</p><p>"_s).toUtf8() + "</p></body></html>"};
    case 5: return {name + u"工作总结.odt"_s, odt(report(unit))};
    default: return {name + u"工作总结.pdf"_s, pdf(report(unit))};
    }
}

} // namespace

OfficeFiles writeOffice(const QString& folder)
{
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(QDir(folder).filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    };
    OfficeFiles files;
    files.plan = write(u"清河县2024年政务公开工作要点.docx"_s, bench::wordDocument(planLines()));
    QString units = u"name,aliases,groups\n"_s;
    for (const QString& name : unitNames()) {
        const bool isTown = name.endsWith(u"镇人民政府"_s);
        units += u"%1,%2,%3\n"_s.arg(name, isTown ? name.left(3) : u"清河"_s + name,
                                     isTown ? u"各单位;各乡镇"_s : u"各单位;各部门"_s);
    }
    files.units = write(u"责任单位名录.csv"_s, units.toUtf8());
    for (int unit = 0; unit < unitNames().size(); ++unit) {
        const auto [name, bytes] = submission(unit);
        files.submissions += write(name, bytes);
    }
    return files;
}

} // namespace duibiao::test
