// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

struct Score {
    double exact = 0; ///< share of the expected verdicts that were given
    double wrong = 0; ///< share decided otherwise, without asking for a review: the dangerous error
    int count = 0;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Runs a case and compares as an evaluator does: by the verdict whose duty shares most with the expected quote.
Score run(const QString& folder, const QString& planPath)
{
    const QJsonObject about = QJsonDocument::fromJson(contents(folder + u"/case.json"_s)).object();
    const QJsonArray period = about.value(u"period"_s).toArray();
    const auto date = [](const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); };
    const auto document = readers::readFile(planPath);
    REQUIRE(document.has_value());
    const plan::Plan plan = plan::read(*document);
    const auto units = units::readCsv(contents(folder + u"/units.csv"_s), u"units.csv"_s);
    REQUIRE(units.has_value());

    std::vector<submission::Submission> submissions;
    const QDir sent(folder + u"/submissions"_s);
    for (const QString& name : sent.entryList(QDir::Files)) {
        auto file = readers::readFile(sent.filePath(name));
        if (!file) continue;
        submissions.push_back(submission::read(std::move(*file), *units, {date(period.at(1)).year(), date(about.value(u"as_of"_s))}));
    }
    const auto verdicts = check::check({*document, plan, *units, submissions, text::WorkCalendar::shipped(), date(about.value(u"as_of"_s)), date(period.at(0)), date(period.at(1))});
    REQUIRE(verdicts.has_value());

    Score score;
    for (const QJsonValue& value : QJsonDocument::fromJson(contents(folder + u"/expected.json"_s)).object().value(u"verdicts"_s).toArray()) {
        const QJsonObject expected = value.toObject();
        if (expected.value(u"arguable"_s).toBool()) continue;
        const QString quote = expected.value(u"requirement"_s).toString();
        QString given = u"not_applicable"_s;
        double best = 0;
        for (const check::Verdict& verdict : *verdicts) {
            if (verdict.unit != expected.value(u"unit"_s).toString()) continue;
            for (qsizetype at = document->text.indexOf(quote); at >= 0; at = document->text.indexOf(quote, at + 1)) {
                const SourceSpan wanted{at, at + quote.size()};
                const double common = static_cast<double>(std::min(wanted.end, verdict.planSpan.end) - std::max(wanted.begin, verdict.planSpan.begin));
                const double share = common / static_cast<double>(wanted.united(verdict.planSpan).length());
                if (common <= 0 || share <= best) continue;
                best = share;
                given = check::statusName(verdict.status);
            }
        }
        const QString right = expected.value(u"status"_s).toString();
        ++score.count;
        if (given == right) score.exact += 1;
        else if (given != u"needs_review") score.wrong += 1;
    }
    REQUIRE(score.count > 0);
    score.exact /= score.count;
    score.wrong /= score.count;
    return score;
}

} // namespace

TEST_CASE("the cases of our own are judged as expected", "[check]")
{
    const QDir cases(test::sourcePath(u"tests/golden/cases"_s));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        const Score score = run(cases.filePath(name), cases.filePath(name + u"/plan.txt"_s));
        INFO(name.toStdString() << ": exact " << score.exact << ", wrong " << score.wrong << " of " << score.count);
        CHECK(score.exact >= 0.85);
        CHECK(score.wrong <= 0.06);
    }
}

TEST_CASE("the reference case is judged as expected", "[check]")
{
    const QString shared = test::sourcePath(u"../shared"_s);
    const QString folder = shared + u"/cases/pingyin-2023"_s;
    if (!QDir(folder).exists()) SKIP("the reference case is not beside the project");
    const QString plan = QJsonDocument::fromJson(contents(folder + u"/case.json"_s)).object().value(u"plan"_s).toString();
    const Score score = run(folder, shared + u"/corpus/"_s + plan);
    INFO("exact " << score.exact << ", wrong " << score.wrong << " of " << score.count);
    CHECK(score.exact >= 0.88);
    CHECK(score.wrong <= 0.04);
}
