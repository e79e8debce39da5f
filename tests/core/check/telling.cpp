// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/check/telling.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace duibiao::test {

QString sentenceAbout(const Deed& deed, Told how, Chance& chance)
{
    const auto on = [&](const QString& day) { return QString(deed.told).replace(u"%1"_s, day); };
    QString undated = deed.told;
    for (const QString& dated : {u"截至%1，"_s, u"%1，"_s, u"于%1"_s, u"%1"_s}) undated.remove(dated);
    switch (how) {
    case Told::Dated: return on(someDay(chance));
    case Told::Undated: return undated;
    case Told::Planned: return u"下一步，计划明年继续"_s + undated;
    case Told::Earlier: return on(u"2023年"_s + someDay(chance));
    case Told::NotDone: return u"尚未"_s + undated;
    case Told::Otherwise: break;
    }
    return u"全年植树%1株，绿化庭院%2处。"_s.arg(100 + chance.below(900)).arg(1 + chance.below(9));
}

QStringList someSentences(const Field& field, const std::vector<Told>& ways, Chance& chance)
{
    QStringList sentences;
    for (int count = chance.below(9); count > 0; --count)
        sentences += sentenceAbout(chance.of(field.deeds), chance.of(ways), chance);
    return sentences;
}

QString ledgerOf(const QStringList& sentences)
{
    QString csv = u"清河县水利局2024年工作台账,,\n序号,工作任务,完成情况\n"_s;
    for (qsizetype i = 0; i < sentences.size(); ++i) csv += u"%1,重点任务%1,%2\n"_s.arg(i + 1).arg(sentences[i]);
    return csv;
}

} // namespace duibiao::test
