// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/scanner.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace duibiao::facts;

namespace {

/// "2024-03-16; 2024-08-21..2024-08-31": the dates that a text mentions in the plan year 2024.
std::string dates(const char16_t* text)
{
    Context context;
    context.planYear = 2024;
    QStringList read;
    for (const DateMention& mention : scanDates(QString::fromUtf16(text), context)) {
        const QString first = mention.first.toString(Qt::ISODate);
        const QString last = mention.last.toString(Qt::ISODate);
        read << (first == last ? last : first + QStringLiteral("..") + last);
    }
    return read.join(QStringLiteral("; ")).toStdString();
}

} // namespace

TEST_CASE("every calendar date of a text is read", "[facts][dates]")
{
    CHECK(dates(u"2024年3月16日召开动员会") == "2024-03-16");
    CHECK(dates(u"3月16日、5月25日、8月17日分别组织培训") == "2024-03-16; 2024-05-25; 2024-08-17");
    CHECK(dates(u"2023年8月3日、5日、12日开展检查") == "2023-08-03; 2023-08-05; 2023-08-12");
    CHECK(dates(u"8月下旬完成验收") == "2024-08-21..2024-08-31");
    CHECK(dates(u"完成日期：2024/1/8") == "2024-01-08");
    CHECK(dates(u"2022.12.8 印发，2023-01-05公开") == "2022-12-08; 2023-01-05");
    CHECK(dates(u"二〇二四年十一月三十日") == "2024-11-30");
    CHECK(dates(u"2024年9月20日至22日") == "2024-09-20..2024-09-22");
    CHECK(dates(u"2023年11月1日—2024年3月31日") == "2023-11-01..2024-03-31");
    CHECK(dates(u"上半年完成，第三季度复查") == "2024-01-01..2024-06-30; 2024-07-01..2024-09-30");
}

TEST_CASE("document numbers, titles, editions and amounts are no dates", "[facts][dates]")
{
    CHECK(dates(u"按照〔2023〕5号文件和《2023年3月工作简报》").empty());
    CHECK(dates(u"执行目录（2020年版）").empty());
    CHECK(dates(u"安排资金2024.5万元，涉及12家单位").empty());
    CHECK(dates(u"2024年2月30日").empty());
    CHECK(dates(u"").empty());
}

TEST_CASE("a day that cannot be is said and not bent into another one", "[facts][dates]")
{
    Context context;
    context.planYear = 2024; // a leap year
    for (const QStringView text :
         {QStringView(u"2023年2月29日召开会议"), QStringView(u"完成日期：2024-02-30"), QStringView(u"4月31日验收")}) {
        std::vector<duibiao::SourceSpan> cannotBe;
        CHECK(scanDates(text, context, &cannotBe).empty());
        REQUIRE(cannotBe.size() == 1);
        const QStringView day = text.sliced(cannotBe.front().begin, cannotBe.front().length());
        CHECK((day == u"2023年2月29日" || day == u"2024-02-30" || day == u"4月31日"));
    }
    std::vector<duibiao::SourceSpan> none;
    CHECK(scanDates(u"2月29日召开会议，3月1日印发纪要", context, &none).size() == 2);
    CHECK(none.empty());
    CHECK(scan(u"2023年2月29日前完成验收", context).empty());
}

TEST_CASE("a year is taken over from the sentence before it is taken from the plan", "[facts][dates]")
{
    Context context;
    context.planYear = 2024;
    const auto mentions = scanDates(u"2023年3月2日印发通知，4月6日组织培训。5月7日验收。", context);
    REQUIRE(mentions.size() == 3);
    CHECK_FALSE(mentions[0].yearAssumed);
    CHECK(mentions[1].first == QDate(2023, 4, 6));
    CHECK(mentions[2].first == QDate(2024, 5, 7));
    CHECK(mentions[2].yearAssumed);
    CHECK(scanDates(u"4月6日", Context{}).empty());
}
