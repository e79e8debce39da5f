// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as a list: read piece by piece, searched, and told in words.
#include "core/base/wording.h"
#include "tests/ui/support/handmade.h"
#include "translations/translations.h"
#include "ui/models/auditmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

constexpr auto Fail = QAbstractItemModelTester::FailureReportingMode::Fatal;

store::AuditEntry entry(const QString& what, const QString& subject = {}, const QString& before = {},
                        const QString& after = {}, const QString& why = {})
{
    return {1, QDateTime(QDate(2024, 12, 31), QTime(14, 5)), u"李复核"_s, what, subject, before, after, why};
}

/// A trail of `count` imports, the newest first; every hundredth of another person's.
class Trail {
public:
    explicit Trail(int count) : m_count(count) {}
    [[nodiscard]] AuditModel::Source source()
    {
        return [this](qint64 before, int most) {
            ++reads;
            std::vector<store::AuditEntry> page;
            for (qint64 id = before > 0 ? before - 1 : m_count; id > 0 && std::ssize(page) < most; --id) {
                store::AuditEntry each = entry(u"import"_s, u"submission"_s, {}, u"总结 %1.txt abc"_s.arg(id));
                each.id = id;
                if (id % 100 == 0) each.who = u"王审核"_s;
                page.push_back(each);
            }
            return page;
        };
    }
    int reads = 0;

private:
    int m_count;
};

} // namespace

TEST_CASE("the audit trail is read as it is scrolled", "[ui][models][audit]")
{
    AuditModel model;
    QAbstractItemModelTester tester(&model, Fail);
    tester.setUseFetchMore(false); // it would insert rows while it is told of others
    CHECK_FALSE(model.canFetchMore({}));
    Trail trail(450);
    model.setSource(trail.source(), {});
    CHECK(model.rowCount() == 200);
    CHECK(trail.reads == 1);
    CHECK(model.at(0).subject == u"总结 450.txt");
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(model.rowCount() == 400);
    model.fetchAll();
    CHECK(model.rowCount() == 450);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.at(449).subject == u"总结 1.txt");
    // As many as a piece holds: the end shows by the next one.
    Trail round(200);
    model.setSource(round.source(), {});
    model.fetchAll();
    CHECK(model.rowCount() == 200);
}

TEST_CASE("the audit trail is searched by all that it says", "[ui][models][audit]")
{
    installLanguage(u"en"_s);
    AuditModel model;
    QAbstractItemModelTester tester(&model, Fail);
    tester.setUseFetchMore(false); // it would insert rows while it is told of others
    Trail trail(1000);
    model.setSource(trail.source(), {});
    model.setFilter({u"王审核"_s});
    model.fetchAll();
    CHECK(model.rowCount() == 10);
    model.setFilter({u"IMPORTED"_s, u"总结 77"_s});
    model.fetchAll();
    CHECK(model.rowCount() == 11); // 77 and 770 to 779
    model.setFilter({u"不存在"_s});
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.canFetchMore({}));
    model.setFilter({});
    CHECK(model.rowCount() == 200);
}

TEST_CASE("entries are told in words, with what they are about", "[ui][models][audit]")
{
    installLanguage(u"en"_s);
    const PlanPtr plan = test::handmadePlan();
    const plan::Requirement& duty = plan->plan.requirements.front();
    const AuditWords words(plan, {{7, u"台账.xlsx"_s}});
    const QString cell = duty.id + u" 县司法局"_s;

    AuditLine line = words.line(entry(u"override"_s, cell, {}, u"met"_s, u"查阅原件"_s));
    CHECK((line.when == momentText(QDateTime(QDate(2024, 12, 31), QTime(14, 5))) && line.who == u"李复核"));
    CHECK(line.subject == u"县司法局, "_s + duty.text.simplified());
    CHECK((line.before == u"The check’s result" && line.after == check::statusLabel(check::Status::Met)));
    CHECK(line.why == u"查阅原件");
    CHECK(words.line(entry(u"item_close"_s, u"gone 县司法局"_s, u"open"_s, u"closed"_s)).subject == u"县司法局, gone");
    CHECK(words.line(entry(u"correct_lead"_s, duty.id, u"甲"_s, u"乙"_s)).subject == duty.text.simplified());
    CHECK(words.line(entry(u"assign_unit"_s, u"7"_s, {}, u"县司法局"_s)).subject == u"台账.xlsx");
    CHECK(words.line(entry(u"assign_unit"_s, u"8"_s)).subject.contains(u'8'));
    line = words.line(entry(u"remove"_s, u"7"_s, u"年终 总结.txt 0abc"_s));
    CHECK((line.subject == u"年终 总结.txt" && line.before.isEmpty() && line.after.isEmpty()));
    CHECK(auditDeed(entry(u"recognise"_s, {}, {}, u"x y"_s)) != auditDeed(entry(u"recognise"_s, {}, u"x y"_s)));
    line = words.line(entry(u"working_day"_s, u"2024-10-01"_s, {}, u"off 国庆节"_s));
    CHECK((line.subject == u"2024-10-01" && line.before == u"By the week" && line.after == u"Day off, National Day"));
    line = words.line(entry(u"setting"_s, u"as_of"_s, {}, u"2024-12-31"_s));
    CHECK((line.subject == u"Day of the check" && line.before.isEmpty() && line.after == u"2024-12-31"));
    CHECK(words.line(entry(u"verdicts"_s, u"verdict"_s, u"0"_s, u"12"_s)).after == u"12 results");
    line = words.line(entry(u"columns"_s, u"[\"序号\",\"落实情况\"]"_s, {}, u"[\"number\",\"progress\"]"_s));
    CHECK(line.subject == u"序号, 落实情况");
    CHECK(line.after.contains(submission::columnLabel(submission::Column::Progress)));
    line = words.line(entry(u"filter"_s, u"待核"_s, {}, u"培训|needs_review|县司法局||||waiting"_s));
    CHECK(line.subject == u"待核");
    CHECK(line.after.contains(u"县司法局"));
    CHECK(words.line(entry(u"filter"_s, u"待核"_s, u"?"_s)).before == u"?");
    CHECK(words.line(entry(u"round_start"_s, u"round 3"_s, {}, u"12"_s)).subject == u"Round 3");
    CHECK(words.line(entry(u"something_new"_s, u"x"_s, u"a"_s, u"b"_s)).what == u"something_new");
}

TEST_CASE("everything that the store writes to the audit trail has words", "[ui][models][audit]")
{
    installLanguage(u"en"_s);
    static const QRegularExpression written(u"audit\\((?:[\\w.]+ \\? )?u\"([a-z_]+)\"_s(?: : u\"([a-z_]+)\"_s)?"_s);
    QStringList deeds;
    QDirIterator files(QStringLiteral(DUIBIAO_SOURCE_DIR "/core/store"), {u"*.cpp"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = written.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            for (const QString& deed : {match.captured(1), match.captured(2)})
                if (!deed.isEmpty() && deed != u"correct_") deeds += deed;
        }
    }
    CHECK(deeds.contains(u"item_reopen"_s));
    CHECK(deeds.size() >= 18);
    for (const QString& deed : std::as_const(deeds)) {
        CAPTURE(deed.toStdString());
        CHECK(auditDeed(entry(deed)) != deed);
    }
}
