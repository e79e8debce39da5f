// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/seams.h"

#include "core/plan/cuts.h"
#include "tests/core/plan/outlinehelp.h"
#include "tests/support/paths.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

/// `text`, which has | at its seams, as the pieces that the seams part it into.
QStringList parted(const QString& text)
{
    plan::LastNumbers numbers{};
    const std::vector<qsizetype> markers = plan::findCuts(text, plan::readMarker(text), std::nullopt, numbers);
    QStringList pieces;
    qsizetype from = 0;
    for (const qsizetype seam : plan::findSeams(text, markers)) {
        pieces += text.sliced(from, seam - from);
        from = seam;
    }
    return pieces << text.sliced(from);
}

/// Checks that `text` without its | is parted where they stand.
void checkSeams(const QString& text)
{
    INFO(text.toStdString());
    CHECK(parted(QString(text).remove(u'|')) == text.split(u'|'));
}

/// The lines of `text` put together, tables apart.
QString onOneLine(const QString& text, const QString& between)
{
    QString joined;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        joined += lines[i];
        const bool cells = lines[i].contains(u'\t') || (i + 1 < lines.size() && lines[i + 1].contains(u'\t'));
        joined += cells ? u"\n"_s : between;
    }
    return joined;
}

std::string metadataOf(const plan::Outline& outline)
{
    const plan::Metadata& data = outline.metadata;
    return QStringList{data.title, data.docNumber, data.issuer, data.writtenOn.toString(Qt::ISODate),
                       data.addressees.join(u'|')}
        .join(u'\n')
        .toStdString();
}

std::string clausesOf(const plan::Outline& outline)
{
    return test::clauseLines(outline).join(u'\n').toStdString();
}

/// What cannot be told any more when nothing at all is left between the lines of these readings.
bool losesMetadata(const QString& name)
{
    // The fields of the page run into the title (a7, b3, f1, g1); names of issuers run together without the name of a
    // place (h2); 通　知 and the names of two issuers are set with spaces (c1).
    return QStringList{u"a7.txt"_s, u"b3.txt"_s, u"c1.txt"_s, u"f1.txt"_s, u"g1.txt"_s, u"h2.txt"_s}.contains(name);
}

bool losesHeadings(const QString& name)
{
    return QStringList{u"b4.txt"_s, u"c2.txt"_s}.contains(
        name); // 三、责任分工 is followed by 任务分工见附件; a browser's footer stands before （三）
}

} // namespace

TEST_CASE("the head of a notice falls into its parts", "[plan]")
{
    checkSeams(
        u"青石县人民政府办公室关于印发青石县道路养护工作方案的通知|青政办发〔2025〕7号|各镇人民政府，县直有关部门：|现将方案印发给你们，请认真执行。"_s);
    checkSeams(
        u"青石县交通运输局文件|青交〔2025〕12号|青石县交通运输局关于印发《道路养护计划》的通知|局属各单位，各镇养护站：|请认真执行。"_s);
    checkSeams(u"各镇人民政府，县直各单位：|现将《青石县道路养护计划》印发给你们，请认真执行。"_s);
    checkSeams(
        u"青石县2025年道路养护计划|为做好今年的养护工作，制定本计划。一、任务。清扫路面。二、要求。按时上报。"_s);
}

TEST_CASE("a signature, the remark under it and the title behind it stand apart", "[plan]")
{
    checkSeams(
        u"请认真执行。|青石县人民政府办公室2025年3月5日|（此件公开发布）|青石县2025年道路养护计划|为做好今年的养护工作，制定本计划。"_s);
    // What the notice issues need not be followed by the usual words.
    checkSeams(
        u"青石县教育局关于印发青石县校车管理办法的通知|青教发〔2025〕3号|各学校：|请认真执行。|青石县教育局2025年3月5日|青石县校车管理办法|校车安全是大事。"_s);
    checkSeams(u"按时上报。|青石县交通运输局二〇二五年三月五日"_s);
}

TEST_CASE("what only looks like a seam is none", "[plan]")
{
    checkSeams(
        u"按照《青石县人民政府办公室关于印发道路养护方案的通知》（青政办发〔2025〕7号）要求，各镇要按时上报。"_s);
    checkSeams(u"做好养护工作。县交通运输局2025年3月5日前报送方案，县财政局2025年6月1日起拨付资金。"_s);
    checkSeams(u"做好养护工作。青石县人民政府2025年3月5日、6月5日各督查一次。"_s);
    checkSeams(u"做好养护工作。附件所列路段由各镇负责。"_s);
}

TEST_CASE("a list behind a colon is no salutation", "[plan]")
{
    checkSeams(u"各镇人民政府、县直各单位要抓好：道路清扫、坑槽修补和按时上报。"_s);
}

TEST_CASE("an attachment and a second plan begin in the middle of a line", "[plan]")
{
    checkSeams(u"附件1|青石县道路养护任务分解表"_s);
    checkSeams(u"附件：青石县道路养护任务分解表"_s);
    checkSeams(
        u"一、任务。清扫路面。二、要求。按时上报。|附件2|养护技术方案一、原则。先急后缓。二、标准。路面平整。"_s);
    checkSeams(
        u"一、任务。清扫路面。二、要求。按时上报。|青石县2026年道路养护工作要点|2026年工作要求如下。一、植树。种植1万株。二、管护。定期浇水。"_s);
}

TEST_CASE("the plans read by hand have the same clauses when their line ends are lost", "[plan][reading]")
{
    const QDir dir(test::sourcePath(u"tests/golden/readings"_s));
    const QStringList readings = dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(readings.isEmpty());
    for (const QString& name : readings) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const plan::Outline asWritten = plan::readOutline(test::asDocument(text));
        for (const QString& between : {QString(), u"　　"_s}) {
            INFO(name.toStdString() << (between.isEmpty() ? ", nothing between the lines"
                                                          : ", wide spaces between the lines"));
            const plan::Outline flattened = plan::readOutline(test::asDocument(onOneLine(text, between)));
            if (!between.isEmpty() || !losesHeadings(name)) CHECK(clausesOf(flattened) == clausesOf(asWritten));
            const bool lost =
                between.isEmpty()
                    ? losesMetadata(name)
                    : name ==
                          u"h3.txt"; // where its lines ended stand single spaces, which say nothing beside wide ones
            if (!lost) CHECK(metadataOf(flattened) == metadataOf(asWritten));
        }
    }
}
