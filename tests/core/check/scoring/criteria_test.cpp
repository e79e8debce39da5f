// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"
#include "core/check/scoring/criteria.h"
#include "tests/core/check/scoring/office.h"

using namespace duibiao;
using namespace duibiao::check;
using namespace Qt::StringLiterals;

namespace {

/// What a standard does to a status; fails when it says nothing of it.
Effect effectIn(QStringView words, Status status)
{
    const Criteria read = readCriteria(words);
    INFO(words.toString().toStdString());
    CHECK(read.notUnderstood.empty());
    const auto found = read.effects.find(status);
    REQUIRE(found != read.effects.end());
    return found->second;
}

} // namespace

TEST_CASE("the words of scoring standards are read", "[check][scoring]")
{
    for (const QStringList& row : lexiconRows(u"rubric_words"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        CHECK(row.at(2).contains(row.at(1)));
        const QString& kind = row.at(0);
        const Criteria read = readCriteria(row.at(2));
        const auto has = [&](Status status) { return read.effects.contains(status); };
        if (kind == u"missing") CHECK((has(Status::NotMet) && read.effects.at(Status::NotMet).byProgress));
        if (kind == u"late") CHECK((has(Status::MetLate) && !has(Status::NotMet)));
        if (kind == u"not_met") CHECK(has(Status::NotMet));
        if (kind == u"no_evidence") CHECK((has(Status::NoEvidence) && !has(Status::NotMet)));
        if (kind == u"zero") CHECK(read.effects.at(Status::NotMet) == Effect::share(0));
        if (kind == u"deduct") CHECK(read.effects.at(Status::MetLate) == Effect::deduct(Points::whole(1)));
        if (kind == u"cap") CHECK(read.cap == Points::whole(5));
        if (kind == u"bonus") CHECK(read.bonus == Points::whole(2));
        if (kind == u"bonus_cap") CHECK(read.bonusCap == Points::whole(3));
        if (kind == u"give") CHECK(read.whole == Points::whole(5));
        if (kind == u"veto") CHECK(read.isVeto);
        CHECK(read.notUnderstood.empty() == (kind != u"vague"));
        CHECK(holdsRubricWord(row.at(2), kind));
    }
}

TEST_CASE("standards say what each status costs", "[check][scoring]")
{
    CHECK(effectIn(u"每少1次扣2分，扣完为止", Status::NotMet) == Effect::deduct(Points::whole(2), true));
    CHECK(effectIn(u"每少一场次扣0.5分", Status::NoEvidence) == Effect::deduct(Points::ofHundredths(50), true));
    CHECK(effectIn(u"未完成的，不得分；逾期完成的，扣1分。", Status::MetLate) == Effect::deduct(Points::whole(1)));
    CHECK(effectIn(u"未完成的，不得分；逾期完成的，扣1分。", Status::NotMet) == Effect::share(0));
    CHECK(effectIn(u"未按时完成扣1.5 分", Status::MetLate) == Effect::deduct(Points::ofHundredths(150)));
    CHECK(effectIn(u"未开展的扣3分，无佐证材料的扣2分", Status::NoEvidence) == Effect::deduct(Points::whole(2)));
    CHECK(effectIn(u"未完成或逾期的扣2分", Status::NotMet) == Effect::deduct(Points::whole(2)));
    CHECK(effectIn(u"未完成或逾期的扣2分", Status::MetLate) == Effect::deduct(Points::whole(2)));
    CHECK(effectIn(u"每低1个百分点扣0.5分", Status::NotMet).byProgress);
    CHECK(readCriteria(u"按时完成得10分，未完成不得分").whole == Points::whole(10));
    const Criteria veto = readCriteria(u"未完成的，一票否决");
    CHECK(veto.vetoStatuses == std::vector{Status::NotMet, Status::NoEvidence});
    CHECK(readCriteria(u"发生重大责任事故的，一票否决").vetoStatuses.empty());
}

TEST_CASE("what a standard leaves open is named and does not count", "[check][scoring]")
{
    for (const QStringView words :
         {u"酌情扣分", u"视情节扣1-3分", u"扣1至3分", u"每少2次扣1分", u"弄虚作假的扣5分",
          u"逾期扣1分，弄虚作假的扣5分", u"逾期完成的得3分", u"未完成扣若干分", u"省级表彰加3分，市级表彰加2分"}) {
        const Criteria read = readCriteria(words);
        INFO(words.toString().toStdString());
        CHECK(read.notUnderstood.size() == 1);
        CHECK(read.effects.empty());
    }
    const QStringView mixed = u"逾期扣1分；酌情扣分；未完成不得分";
    const Criteria read = readCriteria(mixed);
    REQUIRE(read.notUnderstood.size() == 1);
    CHECK(read.notUnderstood[0].in(mixed) == u"酌情扣分");
    CHECK(read.effects.size() == 3);
}

TEST_CASE("points in names and cells", "[check][scoring]")
{
    CHECK(splitPoints(u"强化培训（20分）"_s).name == u"强化培训");
    CHECK(splitPoints(u"强化培训（20分）"_s).points == Points::whole(20));
    CHECK(splitPoints(u"强化培训（重点）"_s).name == u"强化培训（重点）");
    CHECK(readPoints(u"10分") == Points::whole(10));
    CHECK(readPoints(u"（2.5）") == Points::ofHundredths(250));
    CHECK_FALSE(readPoints(u"10%"));
    CHECK_FALSE(readPoints(u"若干"));
    CHECK_FALSE(readPoints(u""));
}

TEST_CASE("long standards take no longer than they are long", "[check][scoring]")
{
    const QString many = QString(u"每少1次扣2分，未完成或"_s).repeated(20'000);
    CHECK(readCriteria(many).notUnderstood.size() <= 1);
    CHECK(readCriteria(QString(u"（"_s).repeated(200'000)).effects.empty());
}
