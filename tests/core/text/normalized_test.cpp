// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalized.h"

#include <catch2/catch_test_macros.hpp>

using duibiao::SourceSpan;
using duibiao::text::folded;
using duibiao::text::normalize;
using duibiao::text::NormalizedText;
using duibiao::text::normalizeInto;

namespace {

struct Case {
    const char16_t* source;
    const char16_t* read;
};

} // namespace

TEST_CASE("text is normalised for reading", "[text][normalized]")
{
    const Case cases[] = {
        {u"每年至少检查一次。", u"每年至少检查一次。"},
        {u"选取２－３个，达到９５％以上", u"选取2-3个，达到95%以上"},
        {u"ＩＰｖ６改造", u"IPv6改造"},
        {u"各镇(街道),县直各单位;落实:", u"各镇（街道），县直各单位；落实："},
        {u"http://a.gov.cn/x,y", u"http://a.gov.cn/x,y"},
        {u"约1,200人", u"约1,200人"},
        {u"\"一网通办\"", u"\"一网通办\""},
        {u"應當每年組織開展兩次應急演練", u"应当每年组织开展两次应急演练"},
        {u"二○二三年，二〇二四年", u"二〇二三年，二〇二四年"},
        {u"○ 重点任务", u"○重点任务"},
        {u"应在 24 小时内 报告", u"应在24小时内报告"},
        {u"20 23年年底前", u"2023年年底前"},
        {u"1 5个工作日", u"15个工作日"},
        {u"表1 2023年任务", u"表1 2023年任务"},
        {u"use open data 平台", u"use open data平台"},
        {u"不少\r\n\r\n于3次", u"不少于3次"},
        {u"open\ndata", u"open data"},
        {u"工\u00AD作\u200B要\uFEFF点", u"工作要点"},
        {u"发(fā)布信息", u"发布信息"},
        {u"平台（app）建设", u"平台（app）建设"},
        {u"⼯作⽅案", u"工作方案"},
        {u"乾隆年间，镕堃", u"乾隆年间，镕堃"}, // simplified text keeps characters that it shares
        {u"", u""},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.source).toStdString());
        CHECK(normalize(QString::fromUtf16(c.source)).text() == QString::fromUtf16(c.read));
    }
}

TEST_CASE("every span leads back to its source", "[text][normalized]")
{
    const QString source = QStringLiteral("每年征集项目不少\n\n于３ 次,共(gòng)计");
    const NormalizedText read = normalize(source);
    CHECK(read.text() == QStringLiteral("每年征集项目不少于3次，共计"));
    const qsizetype at = read.text().indexOf(QStringLiteral("不少于3次"));
    CHECK(read.toSource(at, at + 5).in(source) == QStringLiteral("不少\n\n于３ 次"));
    CHECK(read.toSource(0, 2).in(source) == QStringLiteral("每年"));
    CHECK(read.toSource(3, 3).isEmpty());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const SourceSpan one = read.toSource(i, i + 1);
        CHECK(one.length() == 1);
        CHECK(read.fromSource(one.begin) == i);
    }
    CHECK(read.fromSource(source.indexOf(u'\n')) == at + 2);
    CHECK(read.fromSource(source.size() + 5) == read.size());
}

TEST_CASE("a logical paragraph is built out of several lines", "[text][normalized]")
{
    const QString source = QStringLiteral("加强监督\n（页脚）\n检查，定期通报");
    NormalizedText read;
    normalizeInto(read, source, {0, 4});
    normalizeInto(read, source, {10, source.size()});
    CHECK(read.text() == QStringLiteral("加强监督检查，定期通报"));
    CHECK(read.toSource(2, 6).in(source) == QStringLiteral("监督\n（页脚）\n检查"));
    read.clear();
    CHECK(read.size() == 0);
    CHECK(read.toSource(0, 1).isEmpty());
}

TEST_CASE("words are folded for comparison", "[text][normalized]")
{
    CHECK(folded(u"县发展 和改革局（能源局）") == QStringLiteral("县发展和改革局能源局"));
    CHECK(folded(u"鲁政办发〔２０２３〕5号") == folded(u"鲁政办发[2023]5 号"));
    CHECK(folded(u"IPv6") == QStringLiteral("ipv6"));
}

TEST_CASE("a stretch is unbroken up to what was left out", "[text]")
{
    const NormalizedText text = normalize(u"组织 演练，每年2次");
    CHECK(text.text() == u"组织演练，每年2次");
    CHECK(text.unbrokenEnd(0) == 2);
    CHECK(text.unbrokenEnd(1) == 2);
    CHECK(text.unbrokenEnd(2) == text.size());
    CHECK(NormalizedText().unbrokenEnd(0) == 0);
}
