// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palettemodel.h"

#include "ui/models/fuzzymatch.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace duibiao::ui;

TEST_CASE("What is typed matches beginnings before words before insides before scattered letters", "[palette]")
{
    const int beginning = fuzzyMatch(u"imp", u"Import a plan");
    const int word = fuzzyMatch(u"plan", u"Import a plan");
    const int within = fuzzyMatch(u"port", u"Import a plan");
    const int letters = fuzzyMatch(u"iap", u"Import a plan");
    CHECK(beginning > word);
    CHECK(word > within);
    CHECK(within > letters);
    CHECK(letters > 0);
    CHECK(fuzzyMatch(u"PLAN imp", u"Import a plan") == word); // the weakest of the words
    CHECK(fuzzyMatch(u"plan x", u"Import a plan") == 0);
    CHECK(fuzzyMatch(u"pai", u"Import") == 0);
    CHECK(fuzzyMatch(u"", u"Import") == 0);
    CHECK(fuzzyMatch(u"司法", u"县司法局") > 0);
    CHECK(fuzzyMatch(u"县法", u"县司法局") > 0);
    CHECK(fuzzyMatch(u"县", u"各镇") == 0);
}

TEST_CASE("The palette shows actions first, then what answers to the words, then passages", "[palette]")
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    using Kind = PaletteEntry::Kind;
    const auto passages = [](const QString& words, int) {
        return std::vector<PaletteEntry>{{Kind::Passage, u"…"_s + words, u"文件"_s, {}, 0, {}}};
    };
    model.setEntries({{Kind::Action, u"导入计划"_s, u"文件"_s, {}, 0, {}},
                      {Kind::Requirement, u"县司法局组织培训"_s, {}, {}, 3, {}},
                      {Kind::Unit, u"司法局"_s, {}, {}, 1, {}}},
                     passages);
    CHECK(model.rowCount() == 1); // nothing typed
    model.setTyped(u"司法"_s);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.entry(0).kind == Kind::Unit);
    CHECK(model.entry(1).index == 3);
    CHECK(model.entry(2).kind == Kind::Passage);
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString() == u"司法局");
    model.setTyped(u"计划"_s);
    CHECK(model.rowCount() == 2);
    CHECK(model.data(model.index(0), PaletteModel::DetailRole).toString() == u"文件");
    model.setTyped({});
    CHECK(model.rowCount() == 1);
}
