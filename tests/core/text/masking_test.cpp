// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/masking.h"

#include "core/base/lexicon.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::text;

namespace {

/// An identity number of nobody: region, birthday and order with the check digit that belongs to them.
QString identity(const QString& first17)
{
    static constexpr int weights[]{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i) sum += first17[i].digitValue() * weights[i];
    return first17 + u"10X98765432"_s[sum % 11];
}

} // namespace

TEST_CASE("Identity numbers are told by their check digit and date", "[text]")
{
    const QString number = identity(u"37011219850312001"_s);
    CHECK(masked(u"身份证号："_s + number + u"。"_s) == u"身份证号：370112************。");
    QString wrong = number;
    wrong[17] = wrong[17] == u'1' ? u'2' : u'1';
    CHECK(masked(wrong) == wrong);
    const QString noDate = identity(u"37011219851312001"_s);
    CHECK(masked(noDate) == noDate);
    CHECK(masked(u"370112850312001"_s) == u"370112*********");
    // One that ends with X, written small or wide.
    for (int order = 0; order < 100; ++order) {
        const QString found = identity(u"370112198503120%1"_s.arg(order, 2, 10, QLatin1Char('0')));
        if (!found.endsWith(u'X')) continue;
        CHECK(masked(found.toLower()) == u"370112************");
        CHECK(masked(found.chopped(1) + u'Ｘ') == u"370112************");
        return;
    }
    FAIL("no number with X");
}

TEST_CASE("Telephone numbers are masked, other numbers stay", "[text]")
{
    CHECK(masked(u"手机13812345678"_s) == u"手机138****5678");
    CHECK(masked(u"+86 13812345678"_s) == u"+86 138****5678");
    CHECK(masked(u"138-1234-5678"_s) == u"138-****-5678");
    CHECK(masked(u"0531-88881234"_s) == u"0531-******34");
    CHECK(masked(u"（0531）88881234"_s) == u"（0531）******34");
    CHECK(masked(u"01088881234"_s) == u"0108*****34");
    CHECK(masked(u"联系电话：8881234"_s) == u"联系电话：888**34");
    for (const QString& text :
         {u"云政办发〔2024〕6号"_s, u"投资12345678元"_s, u"拨打12345热线"_s, u"2024-06-30"_s,
          u"统一社会信用代码91370112MA3C000000"_s, u"编号13812345678901"_s, u"20240630"_s, u"户均3.5平方米"_s})
        CHECK(masked(text) == text);
}

TEST_CASE("Names are masked beside numbers and behind labels, and nowhere else", "[text]")
{
    CHECK(masked(u"联系人：张明、欧阳小红，电话另告"_s) == u"联系人：张*、欧阳**，电话另告");
    CHECK(masked(u"李小红（手机：13812345678）"_s) == u"李**（手机：138****5678）");
    CHECK(masked(u"联系人王小明，电话13812345678"_s) == u"联系人王**，电话138****5678");
    CHECK(masked(u"姓名\t手机\n赵刚\t13812345678\n"_s) == u"姓名\t手机\n赵*\t138****5678\n");
    CHECK(masked(u"请张伟（电话13812345678）于6月底前完成"_s) == u"请张*（电话138****5678）于6月底前完成");
    CHECK(masked(u"事故由县住建局副局长欧阳小红，手机13812345678牵头"_s) ==
          u"事故由县住建局副局长欧阳**，手机138****5678牵头");
    CHECK(masked(u"由管委会（电话13812345678）负责"_s) == u"由管委会（电话138****5678）负责");
    CHECK(masked(u"县司法局服务热线13812345678"_s) == u"县司法局服务热线138****5678");
    for (const QString& text : {u"负责人：县司法局"_s, u"县司法局组织培训，张家庄参加"_s, u"责任人：各镇街道"_s,
                                u"联系人"_s, u"联系人："_s, u"方案由高新区管委会制定"_s})
        CHECK(masked(text) == text);
    CHECK(masked(u"高新区管委会电话：0531-88881234"_s) == u"高新区管委会电话：0531-******34");
}

TEST_CASE("Masking keeps every offset and is done once", "[text]")
{
    const QString text = u"联系人：张明，13812345678；身份证"_s + identity(u"37011219850312001"_s);
    const QString once = masked(text);
    CHECK(once.size() == text.size());
    CHECK(masked(once) == once);
    for (qsizetype size = 0; size <= text.size(); ++size) CHECK(masked(text.first(size)).size() == size);
    CHECK(masked(QString(100'000, u'1')).size() == 100'000);
    CHECK(masked(u"联系人"_s.repeated(50'000)).size() == 150'000);
}

TEST_CASE("Every word of private.tsv does what its example shows", "[text]")
{
    const std::vector<QStringList> rows = lexiconRows(u"private"_s);
    REQUIRE(rows.size() > 100);
    for (const QStringList& row : rows) {
        INFO(row.join(u' ').toStdString());
        REQUIRE(row.size() == 3);
        CHECK(masked(row[2]) != row[2]);
    }
}
