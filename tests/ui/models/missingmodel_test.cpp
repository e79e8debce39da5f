// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/missingmodel.h"
#include "ui/models/roles.h"
#include "ui/models/rowsmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

std::vector<report::Missing> handmade()
{
    return {{u"县司法局"_s,
             {{u"r1"_s, u"一"_s, u"每年至少组织2次业务培训。"_s, u"年底前"_s, check::Status::NotMet, u"1 of 2"_s},
              {u"r2"_s, u"一"_s, u"公开预算。"_s, {}, check::Status::NoEvidence, u"Nothing was sent."_s}}},
            {u"县财政局"_s, {{u"r2"_s, u"一"_s, u"公开预算。"_s, {}, check::Status::NeedsReview, u"Two days."_s}}}};
}

} // namespace

TEST_CASE("What is missing stands under its unit, and units are ticked", "[models]")
{
    MissingModel model;
    const QAbstractItemModelTester tester(&model, strict);
    QSignalSpy changed(&model, &MissingModel::chosenChanged);
    model.setMissing(handmade());
    REQUIRE(model.rowCount() == 2);
    const QModelIndex first = model.index(0, 0);
    CHECK(first.data().toString().contains(u"县司法局"));
    REQUIRE(model.rowCount(first) == 2);
    const QModelIndex duty = model.index(1, MissingModel::StatusColumn, first);
    CHECK(duty.data(StatusRole).toInt() == static_cast<int>(check::Status::NoEvidence));
    CHECK(model.index(0, MissingModel::DeadlineColumn, first).data().toString() == u"年底前");
    CHECK(duty.parent() == first);
    CHECK(model.chosen() == QStringList{u"县司法局"_s, u"县财政局"_s});

    CHECK(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.chosen() == QStringList{u"县财政局"_s});
    CHECK_FALSE(model.setData(duty, Qt::Unchecked, Qt::CheckStateRole)); // a duty is not chosen by itself
    CHECK((first.flags() & Qt::ItemIsUserCheckable) != 0);
    CHECK((duty.flags() & Qt::ItemIsUserCheckable) == 0);
    model.setAllChosen(false);
    CHECK(model.chosen().isEmpty());
    model.setAllChosen(true);
    CHECK(model.chosen().size() == 2);
    CHECK(changed.count() == 4);
    model.setMissing({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A list of rows that were made once keeps the contract of models", "[models]")
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setTitles({u"Unit"_s, u"Status"_s});
    model.setRows({{{u"县司法局"_s, u"met"_s}, check::Status::Met, u"all of it"_s},
                   {{u"县财政局"_s, u"late"_s}, std::nullopt, {}}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.columnCount() == 2);
    CHECK(model.index(0, 0).data().toString() == u"县司法局");
    CHECK(model.index(0, 0).data(StatusRole).toInt() == static_cast<int>(check::Status::Met));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"Status");
    model.setRows({});
    CHECK(model.rowCount() == 0);
}
