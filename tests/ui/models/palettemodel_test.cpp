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

TEST_CASE("The palette lists a sentence once, with every place where it stands", "[palette]")
{
    PaletteModel model;
    using Kind = PaletteEntry::Kind;
    const auto passages = [](const QString&, int) {
        return std::vector<PaletteEntry>{
            {Kind::Passage, u"1．各镇每年组织2次演练。"_s, u"plan.docx"_s, {}, -1, {0, 12}},
            {Kind::Passage, u"各镇每年组织2次演练"_s, u"plan.docx"_s, {}, -1, {90, 100}},
            {Kind::Passage, u"各镇每年组织2次演练"_s, u"台账.xlsx"_s, {}, 0, {5, 15}},
            {Kind::Passage, u"组织演练1次"_s, u"台账.xlsx"_s, {}, 0, {20, 26}},
            {Kind::Passage, u"组织演练1次"_s, u"台账.xlsx"_s, {}, 0, {40, 46}},
            {Kind::Passage, u"组织演练1次"_s, u"总结.docx"_s, {}, 1, {3, 9}}};
    };
    model.setEntries({{Kind::Requirement, u"各镇每年组织2次演练"_s, u"Duty 14"_s, {}, 13, {2, 12}}}, passages);
    model.setTyped(u"演练"_s);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.entry(0).kind == Kind::Requirement);
    CHECK(model.entry(0).detail == u"Duty 14 · plan.docx · 台账.xlsx");
    CHECK(model.entry(1).span.begin == 20); // the first of one paper
    CHECK(model.entry(2).index == 1);       // two papers that say the same stay two
}
