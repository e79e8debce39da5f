// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"
#include "core/check/content.h"
#include "core/check/facts_of.h"
#include "core/check/performer.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace duibiao::check;
using namespace Qt::StringLiterals;

TEST_CASE("synonyms are read as the first word of their line", "[check]")
{
    for (const QStringList& row : lexiconRows(u"synonyms"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        CHECK(contentOf(row.at(2)).text.contains(row.at(0)));
        for (const QString& variant : row.at(1).split(u'|')) CHECK_FALSE(variant.isEmpty());
    }
    CHECK(contentOf(u"举办业务培训班").text == contentOf(u"组织专题培训").text);
}

TEST_CASE("light words say nothing about the deed", "[check]")
{
    for (const QStringList& row : lexiconRows(u"light_words"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        CHECK(row.at(2).contains(row.at(1)));
    }
    CHECK(contentOf(u"意见的收集、采纳情况").text == contentOf(u"意见收集采纳情况").text);
    CHECK(contentOf(u"检查").isThin());
    CHECK_FALSE(contentOf(u"消防安全检查").isThin());
}

TEST_CASE("the list of performers tells who did it", "[check]")
{
    for (const QStringList& row : lexiconRows(u"performers"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        if (row.at(0) == u"main") CHECK(namesLeader(row.at(2)));
        if (row.at(0) == u"deputy") CHECK((namesDeputy(row.at(2)) && !namesLeader(row.at(2))));
        if (row.at(0) == u"other") CHECK(namesOther(row.at(2)));
        if (row.at(0) == u"other_not") CHECK_FALSE(namesOther(row.at(2)));
    }
}

TEST_CASE("measure words of events count the same; persons do not count as events", "[check]")
{
    for (const QStringList& row : lexiconRows(u"event_measures"_s)) {
        INFO(row.join(u'\t').toStdString());
        CHECK(countsEvents(row.at(0)));
        CHECK(sameMeasure(row.at(0), u"次"));
        CHECK_FALSE(amountsIn(row.at(1)).empty());
    }
    CHECK_FALSE(countsEvents(u"人次"));
    CHECK_FALSE(countsEvents(u"次人"));
    CHECK_FALSE(sameMeasure(u"件", u"人"));
}

TEST_CASE("numbers are read with their measure words; ordinals and dates are none", "[check]")
{
    const auto amounts = amountsIn(u"应训42人，实训39人，第41次会议，2024年3月5日，十余次");
    REQUIRE(amounts.size() == 3);
    CHECK(amounts[0].value == 42);
    CHECK(amounts[1].unit.startsWith(u'人'));
    CHECK(amounts[2].value == 10);
    CHECK(amounts[2].more);
}

TEST_CASE("every statutory deadline is cited and dated", "[check]")
{
    for (const QStringList& row : lexiconRows(u"statutory_deadlines"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 5);
        CHECK(row.at(4).contains(row.at(0)));
        CHECK(QDate::fromString(u"2025-"_s + row.at(1), Qt::ISODate).isValid());
        CHECK(QDate::fromString(u"2025-"_s + row.at(2), Qt::ISODate).isValid());
        CHECK(row.at(3).contains(u"条"));
    }
}
