// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checker.h"
#include "tests/core/check/harness.h"
#include "tests/core/check/telling.h"

using namespace duibiao;
using namespace duibiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a verdict holds.
std::string whole(const check::Verdict& verdict)
{
    QString text = QStringList{verdict.unit,
                               verdict.requirementId,
                               verdict.path,
                               check::statusName(verdict.status),
                               check::causeName(verdict.cause),
                               verdict.reason,
                               verdict.rule}
                       .join(u'|') +
                   u"|%1-%2|%3"_s.arg(verdict.planSpan.begin).arg(verdict.planSpan.end).arg(verdict.confidence);
    if (verdict.progress) text += u"|%1/%2"_s.arg(verdict.progress->done).arg(verdict.progress->required);
    for (const check::EvidenceRef& ref : verdict.evidence)
        text += u"|%1:%2-%3:%4:%5"_s.arg(ref.file).arg(ref.span.begin).arg(ref.span.end).arg(ref.quote, ref.place.cell);
    return text.toStdString();
}

std::string whole(const std::vector<check::Verdict>& verdicts)
{
    std::string all;
    for (const check::Verdict& verdict : verdicts) all += whole(verdict) + '\n';
    return all;
}

QString reportOf(const QString& unit, const QStringList& sentences)
{
    return unit + u"2024年工作总结\n\n一、工作开展情况\n"_s + sentences.join(QString()) + u"\n\n"_s + unit +
           u"\n2025年1月6日\n"_s;
}

} // namespace

TEST_CASE("a check that is kept gives the verdicts of a full check, whatever changes", "[check][properties]")
{
    const std::vector<Told> ways{Told::Dated,   Told::Dated,   Told::Undated,
                                 Told::Earlier, Told::NotDone, Told::Otherwise};
    const QStringList names{u"清河县水利局"_s, u"清河县林业局"_s, u"青石镇"_s};
    unsigned seed = 0;
    for (const Field& field : fields()) {
        Chance chance(++seed);
        County county(field.plan);
        check::Checker checker;
        for (int step = 0; step < 25; ++step) {
            auto& files = county.submissions();
            switch (files.empty() ? 0 : chance.below(5)) {
            case 0:
            case 1: {
                const QString text = reportOf(chance.of(names), someSentences(field, ways, chance));
                county.submit(u"报告%1.txt"_s.arg(step), text);
                break;
            }
            case 2: files.erase(files.begin() + chance.below(static_cast<int>(files.size()))); break;
            case 3:
                files[static_cast<std::size_t>(chance.below(static_cast<int>(files.size())))].unit =
                    chance.below(4) - 1;
                break;
            default: county.setAsOf(QDate(2024, 7, 1).addDays(chance.below(300))); break;
            }
            const auto kept = checker.check(county.input());
            REQUIRE(kept.has_value());
            INFO("seed " << seed << ", step " << step);
            CHECK(whole(*kept) == whole(county.verdicts()));
        }
    }
}

TEST_CASE("only units whose papers changed are judged again", "[check]")
{
    County county(waterPlan());
    county.submit(u"水利局.txt"_s, reportOf(u"清河县水利局"_s, {u"3月5日，开展河道专项巡查。"_s}));
    county.submit(u"林业局.txt"_s, reportOf(u"清河县林业局"_s, {u"3月5日，开展河道专项巡查。"_s}));
    check::Checker checker;
    REQUIRE(checker.check(county.input()).has_value());
    CHECK(checker.judgedUnits() == 3);
    REQUIRE(checker.check(county.input()).has_value());
    CHECK(checker.judgedUnits() == 0);
    county.submit(u"林业局补充.txt"_s, reportOf(u"清河县林业局"_s, {u"6月12日，开展河道专项巡查。"_s}));
    REQUIRE(checker.check(county.input()).has_value());
    CHECK(checker.judgedUnits() == 1);
    county.reverse();
    REQUIRE(checker.check(county.input()).has_value());
    CHECK(checker.judgedUnits() == 0);
    county.setAsOf(QDate(2024, 6, 30));
    REQUIRE(checker.check(county.input()).has_value());
    CHECK(checker.judgedUnits() == 3);
}

TEST_CASE("what another unit sent changes no verdict", "[check][properties]")
{
    Chance chance(7);
    for (const Field& field : fields()) {
        County alone(field.plan);
        alone.report(someSentences(field, {Told::Dated, Told::Undated}, chance).join(QString()));
        County beside = alone;
        for (int file = 0; file < 5; ++file)
            beside.submit(u"林业局%1.txt"_s.arg(file),
                          reportOf(u"清河县林业局"_s,
                                   someSentences(field, {Told::Dated, Told::Undated, Told::Otherwise}, chance)));
        for (const Deed& deed : field.deeds)
            CHECK(whole(alone.verdict(deed.words)) == whole(beside.verdict(deed.words)));
    }
}

TEST_CASE("a check that was cancelled goes on where it stopped", "[check]")
{
    County county(waterPlan());
    county.report(u"3月5日，开展河道专项巡查。"_s);
    check::Checker checker;
    CancelToken token;
    const auto cancelled = checker.check(county.input(), {[&](int done, int, const QString&) {
                                                              if (done == 1) token.cancel();
                                                          },
                                                          token});
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    const auto whole_ = checker.check(county.input());
    REQUIRE(whole_.has_value());
    CHECK(whole(*whole_) == whole(county.verdicts()));
    CHECK(checker.judgedUnits() == 2);
}
