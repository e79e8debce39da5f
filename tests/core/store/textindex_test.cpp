// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textindex.h"

#include <catch2/catch_test_macros.hpp>

#include <QThread>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::store;

namespace {

QStringList words(const std::vector<TextIndex::Hit>& hits)
{
    QStringList found;
    for (const TextIndex::Hit& hit : hits) found += hit.words;
    return found;
}

std::unique_ptr<TextIndex> indexOf(const QStringList& papers)
{
    auto index = TextIndex::make();
    REQUIRE(index);
    int number = 10;
    for (const QString& paper : papers) REQUIRE((*index)->add(number++, paper));
    return std::move(*index);
}

} // namespace

TEST_CASE("Words of one, two and more characters are found", "[store]")
{
    const auto index = indexOf({u"县司法局组织业务培训。\n各镇开展训练和培育。"_s, u"培训名册见附件；另行通知"_s});
    CHECK(words(index->find(u"培训"_s, 10)) == QStringList{u"县司法局组织业务培训"_s, u"培训名册见附件"_s});
    CHECK(words(index->find(u"镇"_s, 10)) == QStringList{u"各镇开展训练和培育"_s});
    CHECK(words(index->find(u"司法局组织业务"_s, 10)).size() == 1);
    CHECK(index->find(u"训培"_s, 10).empty()); // in this order only
    CHECK(words(index->find(u"培训 县"_s, 10)) == QStringList{u"县司法局组织业务培训"_s});
    CHECK(index->find(u"培训"_s, 1).size() == 1);
}

TEST_CASE("A sentence that was found is named by paper and place", "[store]")
{
    const QString text = u"一、总则\r\n县水务局6月底前完成。"_s;
    const auto index = indexOf({u"别的。"_s, text});
    const auto hits = index->find(u"水务"_s, 5);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].paper == 11);
    CHECK(hits[0].sentence.in(text) == u"县水务局6月底前完成");
    CHECK(index->size() == 3);
}

TEST_CASE("Latin words and numbers are found by their beginnings, capitals or not", "[store]")
{
    const auto index = indexOf({u"按GB 11643-1999编制Excel台账2024年版。"_s});
    CHECK(index->find(u"exc"_s, 5).size() == 1);
    CHECK(index->find(u"EXCEL"_s, 5).size() == 1);
    CHECK(index->find(u"2024"_s, 5).size() == 1);
    CHECK(index->find(u"202"_s, 5).size() == 1);
    CHECK(index->find(u"024"_s, 5).empty());
    CHECK(index->find(u"excel台账"_s, 5).size() == 1);
}

TEST_CASE("Whatever is typed finds something or nothing, and breaks nothing", "[store]")
{
    const auto index = indexOf({u"县“司法局”（甲）组织培训*。"_s, QString(), u"\n\n"_s});
    for (const QString& typed : {u""_s, u" "_s, u"\""_s, u"*"_s, u"AND"_s, u"NOT 培训"_s, u"培训 OR"_s, u"words:培训"_s,
                                 u"(培"_s, u"培\"训"_s, u"'; DROP TABLE sentences"_s})
        CHECK(index->find(typed, 5).size() <= 1);
    CHECK(index->find(u"“司法局”"_s, 5).size() == 1);
    CHECK(index->find(u"司法局（甲）"_s, 5).size() == 1);
}

TEST_CASE("An index is made in one thread and asked in another", "[store]")
{
    std::unique_ptr<TextIndex> index;
    QThread* reader = QThread::currentThread();
    const std::unique_ptr<QThread> maker(QThread::create([&] {
        auto made = TextIndex::make();
        if (!made || !(*made)->add(1, u"县司法局组织培训。"_s)) return;
        (*made)->moveToThread(reader);
        index = std::move(*made);
    }));
    maker->start();
    REQUIRE(maker->wait(20'000));
    REQUIRE(index);
    CHECK(index->find(u"组织"_s, 5).size() == 1);
}
