// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/outlinehelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

static QStringList cited(const QString& body)
{
    const auto outline =
        plan::readOutline(test::asDocument(u"青石县2025年防汛工作要点\n一、总体要求\n"_s + body + u'\n'));
    QStringList out;
    for (const auto& citation : outline.citations)
        out += citation.number.isEmpty() ? citation.title : citation.title + u'#' + citation.number;
    return out;
}

TEST_CASE("official documents are cited once, with their number", "[plan]")
{
    CHECK(
        cited(
            u"落实《中华人民共和国防洪法》要求，执行《某省防汛条例》（2019年修订）。再学习《中华人民共和国防洪法》。"_s) ==
        QStringList{u"中华人民共和国防洪法"_s, u"某省防汛条例"_s});
    CHECK(cited(u"根据《市政府办公室关于做好防汛工作的通知》（某政办发〔2025〕8号）精神。"_s) ==
          QStringList{u"市政府办公室关于做好防汛工作的通知#某政办发〔2025〕8号"_s});
    CHECK(cited(u"依照《水库调度办法》（水利部令第5号）执行。"_s) == QStringList{u"水库调度办法#水利部令第5号"_s});
    CHECK(cited(u"按照《防洪标准》（GB 50201—2014）设计。"_s) == QStringList{u"防洪标准#GB 50201—2014"_s});
    CHECK(cited(u"转发《市水利局关于印发〈山洪灾害防御预案〉的通知》。"_s) ==
          QStringList{u"市水利局关于印发〈山洪灾害防御预案〉的通知"_s});
}

TEST_CASE("the paper itself, abbreviations and other names are not cited", "[plan]")
{
    CHECK(cited(u"《青石县2025年防汛工作要点》已经县政府同意。"_s).isEmpty());
    CHECK(cited(u"在《青石日报》开设专栏，播放《防汛小课堂》节目。"_s).isEmpty());
    CHECK(cited(u"根据《某省防汛条例》（以下简称《条例》）开展检查，《条例》另有规定的除外。"_s) ==
          QStringList{u"某省防汛条例"_s});
}
