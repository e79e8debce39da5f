// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachedevidence.h"
#include "tests/core/store/entries.h"
#include "tests/core/store/rawsql.h"
#include "tests/core/store/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace duibiao;
using store::Attachment;
using store::Decision;
using store::DecisionKind;
using test::entry;
using test::idOf;
using test::WorkspaceFile;

namespace {

Attachment picture()
{
    return {0, u"培训现场.png"_s, u"11月培训现场"_s, QDate(2024, 11, 6), {}, {}, "\x89PNG\0\xFF"};
}

Attachment link()
{
    return {0, u"县政府网站"_s, {}, QDate(2024, 11, 8), u"https://www.example.gov.cn/1.html"_s, {}, {}};
}

} // namespace

TEST_CASE("attachments are kept with the cell, each with its own date", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    Decision note = entry(DecisionKind::Note, 0, u"单位补交"_s);
    note.attachments = {picture(), link()};
    REQUIRE(workspace->decide(note));
    const auto review = test::reviewed(*workspace);
    REQUIRE(review.attachments.size() == 2);
    CHECK(review.attachments[0].name == u"培训现场.png");
    CHECK(review.attachments[0].dated == QDate(2024, 11, 6));
    CHECK(review.attachments[0].note == u"11月培训现场");
    CHECK(review.attachments[0].bytes.isEmpty()); // a listing
    CHECK(review.attachments[1].link == u"https://www.example.gov.cn/1.html");
    CHECK(workspace->attachment(review.attachments[0].id)->bytes == picture().bytes);
    CHECK_FALSE(workspace->attachment(99));
    CHECK(workspace->reviews()->at(0).attachments.size() == 2);
    CHECK(review.state() == store::ReviewState::Open); // a note decides nothing
}

TEST_CASE("the bytes of an attachment are kept once, and as long as it stands", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 source = workspace->addSource(store::SourceKind::Submission, u"现场.png"_s, picture().bytes).value();
    Decision one = entry(DecisionKind::Accept);
    one.attachments = {picture()};
    Decision two = one;
    two.requirementId = u"r2"_s;
    REQUIRE(workspace->decide(std::vector{one, two}));
    CHECK(test::RawSql(file.path).value(u"SELECT count(*) FROM content"_s) == 1);
    REQUIRE(test::takeOut(*workspace, {source}));
    CHECK(workspace->attachment(test::reviewed(*workspace).attachments[0].id)->bytes == picture().bytes);
}

TEST_CASE("an attachment is a file with bytes or a link, and has a name", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    for (const Attachment& wrong :
         {Attachment{0, u" "_s, {}, {}, {}, {}, "x"}, Attachment{0, u"空.png"_s, {}, {}, {}, {}, {}}}) {
        Decision note = entry(DecisionKind::Note);
        note.attachments = {wrong};
        const auto refused = workspace->decide(note);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
    }
    CHECK(workspace->history(u"r1"_s, u"县司法局"_s)->empty());
}

TEST_CASE("what is attached after a decision asks for another look", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    Decision decided = entry(DecisionKind::Accept);
    decided.attachments = {picture()};
    const qint64 first = idOf(workspace->decide(decided));
    CHECK_FALSE(test::reviewed(*workspace).attachedSince); // known when it was decided
    Decision note = entry(DecisionKind::Note, first);
    note.attachments = {link()};
    const qint64 second = idOf(workspace->decide(note));
    CHECK(test::reviewed(*workspace).attachedSince);
    REQUIRE(workspace->decide(entry(DecisionKind::Accept, second)));
    CHECK_FALSE(test::reviewed(*workspace).attachedSince);
    CHECK(test::reviewed(*workspace).attachments.size() == 2);
}

TEST_CASE("what is attached counts as evidence of its cell", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    Decision note = entry(DecisionKind::Note);
    note.attachments = {picture(), link()};
    REQUIRE(workspace->decide(note));
    std::vector<check::Verdict> verdicts(2);
    verdicts[0].requirementId = verdicts[1].requirementId = u"r1"_s;
    verdicts[0].unit = u"县司法局"_s;
    verdicts[1].unit = u"县财政局"_s;
    store::addAttachments(verdicts, *workspace->reviews());
    REQUIRE(verdicts[0].evidence.size() == 2);
    CHECK(verdicts[0].evidence[0].file.contains(u"培训现场.png"));
    CHECK(verdicts[0].evidence[0].file.contains(u"2024-11-06"));
    CHECK(verdicts[0].evidence[0].file.contains(u"11月培训现场"));
    CHECK(verdicts[0].evidence[0].quote.isEmpty());
    CHECK(verdicts[1].evidence.empty());
}
