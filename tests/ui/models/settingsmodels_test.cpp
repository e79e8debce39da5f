// SPDX-License-Identifier: GPL-3.0-or-later
// The models behind the pages of the settings keep the rules of item models while they change.
#include "core/text/officedays.h"
#include "ui/models/backupsmodel.h"
#include "ui/models/festivalwords.h"
#include "ui/models/monthmodel.h"
#include "ui/models/shippedwordsmodel.h"
#include "ui/models/synonymsmodel.h"
#include "ui/models/yeardaysmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

constexpr auto Fail = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST_CASE("the list of backups keeps the rules of models", "[ui][models]")
{
    BackupsModel model;
    const QAbstractItemModelTester tester(&model, Fail);
    const QDateTime made(QDate(2024, 3, 1), QTime(9, 30));
    model.setBackups({{u"b.duibiao"_s, made.addDays(1), 2048, false}, {u"a.duibiao"_s, made, 1024, true}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.at(1).isBeforeMigration);
    CHECK(model.data(model.index(0, BackupsModel::WhyColumn), Qt::DisplayRole) !=
          model.data(model.index(1, BackupsModel::WhyColumn), Qt::DisplayRole));
    model.setBackups({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("festivals are called in the language of the window, and kept as the calendar has them", "[ui][models]")
{
    CHECK(festivalWords(u"春节"_s) == u"Spring Festival");
    CHECK(festivalName(u" Spring  Festival"_s) == u"春节");
    CHECK(festivalWords(u"县庆"_s) == u"县庆");
    CHECK(festivalName(u"县庆"_s) == u"县庆");
    CHECK(festivalWords({}).isEmpty());
    CHECK(festivalName({}).isEmpty());
    // Every name that is shipped has words.
    const auto years = text::yearsOfDays(0);
    REQUIRE(years);
    for (const text::YearDays& year : *years)
        for (const text::NamedDay& day : year.shipped)
            CHECK((day.festival.isEmpty() || festivalWords(day.festival) != day.festival));
    const std::vector<text::NamedDay> days{{QDate(2025, 10, 1), false, u"国庆节"_s}};
    YearDaysModel list;
    list.setYear({2025, days, days});
    CHECK(list.index(0, YearDaysModel::NameColumn).data().toString() == u"National Day");
    MonthModel month;
    month.setMonth({2025, days, days}, 10);
    CHECK(month.indexOf(QDate(2025, 10, 1)).data().toString() == u"1 off\nNational Day");
}

TEST_CASE("the words of an office keep the rules of models", "[ui][models]")
{
    SynonymsModel model;
    const QAbstractItemModelTester tester(&model, Fail);
    const QSignalSpy edited(&model, &SynonymsModel::edited);
    // The workspace takes what was edited, and tells the model.
    QObject::connect(&model, &SynonymsModel::edited, &model,
                     [&model](const std::vector<check::Synonym>& after) { model.setSynonyms(after, false); });
    const QSignalSpy refused(&model, &SynonymsModel::refused);
    model.setSynonyms({{u"夜间课堂"_s, u"培训"_s}}, false);
    model.add({u"碰头会商"_s, u"会议"_s});
    REQUIRE(model.rowCount() == 2);
    CHECK(edited.size() == 1);
    CHECK_FALSE(model.setData(model.index(1, SynonymsModel::SaidColumn), u"会"_s, Qt::EditRole)); // one character
    CHECK(refused.size() == 1);
    model.remove({0});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.synonyms().front().said == u"碰头会商");
    model.setSynonyms(model.synonyms(), true);
    CHECK(model.isReadOnly());
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("the shipped words keep the rules of models", "[ui][models]")
{
    ShippedWordsModel model;
    const QAbstractItemModelTester tester(&model, Fail);
    for (const ShippedWordsModel::List& list : ShippedWordsModel::lists()) {
        INFO(list.name.toStdString());
        model.setList(list.name);
        CHECK(model.rowCount() > 0);
        CHECK_FALSE(model.data(model.index(0, ShippedWordsModel::WordColumn), Qt::DisplayRole).toString().isEmpty());
    }
}

TEST_CASE("a month and the list of its year keep the rules of models", "[ui][models]")
{
    MonthModel month;
    YearDaysModel list;
    const QAbstractItemModelTester monthTester(&month, Fail);
    const QAbstractItemModelTester listTester(&list, Fail);
    const auto years = text::yearsOfDays(2024);
    REQUIRE(years.has_value());
    const auto found = std::ranges::find(*years, 2024, &text::YearDays::year);
    REQUIRE(found != years->end());
    const text::YearDays& year = *found;
    list.setYear(year);
    month.setMonth(year, 10);
    const QModelIndex first = month.indexOf(QDate(2024, 10, 1));
    REQUIRE(first.isValid());
    CHECK(month.dayAt(first) == QDate(2024, 10, 1));
    CHECK_FALSE(month.indexOf(QDate(2024, 11, 1)).isValid());
    CHECK(list.rowCount() > 0);
    month.setMonth(year, 2);
    CHECK(month.indexOf(QDate(2024, 2, 29)).isValid());
}
