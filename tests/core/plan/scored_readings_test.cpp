// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"
#include "core/report/contract.h"
#include "tests/core/plan/outlinehelp.h"
#include "tests/core/plan/readingscore.h"
#include "tests/support/paths.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using duibiao::test::ReadingScore;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString summary(const ReadingScore& score)
{
    QString line;
    for (const auto& [field, value] : score.fields)
        line += u"%1 %2 (%3/%4/%5)  "_s.arg(field)
                    .arg(value.value(), 0, 'f', 3)
                    .arg(value.right)
                    .arg(value.found)
                    .arg(value.wanted);
    return line;
}

/// The least each field may reach: in one plan, and over all of them.
struct Least {
    QLatin1StringView field;
    double alone;
    double together;
};

constexpr Least least[] = {
    {"metadata"_L1, 1.0, 1.0},  {"parts"_L1, 1.0, 1.0},          {"clauses"_L1, 1.0, 1.0},
    {"headings"_L1, 1.0, 1.0},  {"responsibility"_L1, 1.0, 1.0}, {"default_responsibility"_L1, 1.0, 1.0},
    {"table"_L1, 1.0, 1.0},     {"citations"_L1, 1.0, 1.0},      {"noise"_L1, 1.0, 1.0},
    {"measures"_L1, 0.9, 0.98}, {"coverage"_L1, 0.5, 0.85},      {"modality"_L1, 0.85, 0.97},
    {"actors"_L1, 0.5, 0.9},    {"events"_L1, 0.0, 0.8},
};

/// Where the program still differs from a reading; README.md beside the readings says why.
struct KnownGap {
    QLatin1StringView reading;
    QLatin1StringView field;
    double alone;
};

constexpr KnownGap knownGaps[] = {
    {"d1.json"_L1, "metadata"_L1, 0.87},       {"d1.json"_L1, "responsibility"_L1, 0.83},
    {"d1.json"_L1, "noise"_L1, 0.0},           {"d2.json"_L1, "noise"_L1, 0.71},
    {"f2.json"_L1, "responsibility"_L1, 0.98}, {"f2.json"_L1, "noise"_L1, 0.0},
    {"g1.json"_L1, "parts"_L1, 0.66},          {"g1.json"_L1, "headings"_L1, 0.95},
    {"g1.json"_L1, "responsibility"_L1, 0.98}, {"g1.json"_L1, "noise"_L1, 0.73},
    {"g2.json"_L1, "responsibility"_L1, 0.97}, {"g2.json"_L1, "noise"_L1, 0.33},
    {"h1.json"_L1, "responsibility"_L1, 0.98}, {"h1.json"_L1, "table"_L1, 0.0},
    {"h1.json"_L1, "noise"_L1, 0.69},          {"h2.json"_L1, "responsibility"_L1, 0.98},
    {"h2.json"_L1, "noise"_L1, 0.0},           {"h3.json"_L1, "responsibility"_L1, 0.98},
    {"h3.json"_L1, "noise"_L1, 0.0},
};

const KnownGap* gapIn(const QString& reading, QStringView field)
{
    const auto gap = std::ranges::find_if(
        knownGaps, [&](const KnownGap& known) { return known.reading == reading && known.field == field; });
    return gap == std::end(knownGaps) ? nullptr : gap;
}

} // namespace

TEST_CASE("plans read by hand: every field of the readings", "[plan][reading]")
{
    const QDir dir(test::sourcePath(u"tests/golden/readings"_s));
    const QStringList readings = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(readings.isEmpty());
    ReadingScore all;
    for (const QString& name : readings) {
        const QJsonObject wanted = QJsonDocument::fromJson(bytesOf(dir.filePath(name))).object();
        REQUIRE_FALSE(wanted.isEmpty());
        const Document document =
            test::asDocument(QString::fromUtf8(bytesOf(dir.filePath(name.chopped(5) + u".txt"_s))));
        ReadingScore score =
            test::scoreReading(wanted, report::planJson(document, plan::read(document)), document.text);
        INFO(name.toStdString() << ": " << summary(score).toStdString() << '\n'
                                << score.differences.join(u'\n').toStdString());
        for (const Least& minimum : least) {
            const auto field = score.fields.find(minimum.field);
            if (field == score.fields.end()) continue;
            INFO(minimum.field.data());
            const KnownGap* const gap = gapIn(name, QString(minimum.field));
            CHECK(field->second.value() >= (gap ? gap->alone : minimum.alone));
        }
        // What is known to differ in one reading does not lower what all the others have to reach.
        std::erase_if(score.fields, [&](const auto& field) { return gapIn(name, field.first) != nullptr; });
        all += score;
    }
    INFO("all: " << summary(all).toStdString());
    for (const Least& minimum : least) {
        INFO(minimum.field.data());
        CHECK(all.fields[minimum.field].value() >= minimum.together);
    }
}

TEST_CASE("a score counts what is missed and what is invented", "[plan][reading]")
{
    const QString text = u"一、每年检查2次。"_s;
    const auto object = [](const char* json) { return QJsonDocument::fromJson(json).object(); };
    const QJsonObject wanted = object(
        R"({"metadata": {"title": "甲县要点", "plan_year": 2024}, "clauses": [{"part": 0, "path": "一", "heading": null}], "citations": [{"title": "办法", "number": null}],
        "facts": [{"part": 0, "path": "一", "quote": "每年检查2次", "kind": "quantity", "op": "=", "value": 2, "unit": "次", "period": "year", "modality": "must", "actor": null}]})");
    const QJsonObject found = object(
        R"({"metadata": {"title": "甲 县要点", "plan_year": 2023}, "clauses": [{"part": 0, "path": "一", "heading": null}, {"part": 0, "path": "一/1", "heading": null}], "citations": [],
        "requirements": [{"modality": "must", "facts": [{"kind": "quantity", "op": "=", "value": 3, "unit": "次", "period": "year", "source": "clause", "begin": 2, "end": 8}]}]})");
    ReadingScore score = test::scoreReading(wanted, found, text);
    CHECK(score.fields[u"metadata"_s].value() == 0.5);
    CHECK(score.fields[u"clauses"_s].right == 1);
    CHECK(score.fields[u"clauses"_s].found == 2);
    CHECK(score.fields[u"headings"_s].value() == 1.0);
    CHECK(score.fields[u"citations"_s].value() == 0.0);
    CHECK(score.fields[u"measures"_s].value() == 0.0);
    CHECK(score.fields[u"modality"_s].value() == 1.0);
    CHECK(score.differences.size() == 4);
}
