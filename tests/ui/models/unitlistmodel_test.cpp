// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unitlistmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

UnitListModel::Rows rows()
{
    return {{{u"县发改局"_s, {}, {u"各部门"_s}}, 2, true},
            {{u"县发展和改革局"_s, {u"县发改委"_s}, {}}, 3, false},
            {{u"县水务局"_s, {}, {}}, 1, false}};
}

QString text(const UnitListModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("A list of units is edited, and every step is undone", "[models]")
{
    UnitListModel model(rows());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.setData(model.index(2, UnitListModel::AliasesColumn), u"水务局、县水利局；水务局"_s, Qt::EditRole));
    CHECK(text(model, 2, UnitListModel::AliasesColumn) == u"水务局；县水利局");
    CHECK(model.setData(model.index(2, UnitListModel::NameColumn), u"县水利局"_s, Qt::EditRole));
    CHECK(model.rows()[2].unit.aliases.contains(u"县水务局"_s)); // what it was called before still finds it
    CHECK_FALSE(model.setData(model.index(2, UnitListModel::NameColumn), u" "_s, Qt::EditRole));
    CHECK_FALSE(model.setData(model.index(2, UnitListModel::DutiesColumn), 5, Qt::EditRole));
    const int added = model.add();
    CHECK(model.units().size() == 3); // one has no name yet
    CHECK(model.setData(model.index(added, UnitListModel::NameColumn), u"县医院"_s, Qt::EditRole));
    CHECK(model.units().size() == 4);
    model.remove({0, 1});
    CHECK(model.rowCount() == 2);
    while (model.undoStack().canUndo()) model.undoStack().undo();
    REQUIRE(model.rowCount() == 3);
    CHECK(text(model, 2, UnitListModel::NameColumn) == u"县水务局");
    CHECK(text(model, 2, UnitListModel::AliasesColumn).isEmpty());
}

TEST_CASE("Names that look alike are merged or kept apart", "[models]")
{
    UnitListModel model(rows());
    REQUIRE(model.nearMisses().size() == 1);
    model.keepApart(u"县发改局"_s, u"县发展和改革局"_s);
    CHECK(model.nearMisses().empty());
    model.undoStack().undo();
    REQUIRE(model.nearMisses().size() == 1);
    model.merge(u"县发展和改革局"_s, u"县发改局"_s);
    REQUIRE(model.rowCount() == 2);
    const auto& one = model.rows().front();
    CHECK(one.unit.name == u"县发展和改革局");
    CHECK(one.unit.aliases == QStringList{u"县发改委"_s, u"县发改局"_s});
    CHECK(one.unit.groups == QStringList{u"各部门"_s});
    CHECK(one.duties == 5);
}
