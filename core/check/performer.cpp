// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/performer.h"

#include "core/base/lexicon.h"
#include "core/text/holds.h"

#include <QStringList>

#include <algorithm>

namespace duibiao::check {

namespace {

struct Words {
    QStringList main;
    QStringList deputy;
    QStringList other;
    QStringList otherNot;
};

const Words& words()
{
    static const Words shipped = [] {
        Words read;
        for (const QStringList& row : lexiconRows(QStringLiteral("performers"))) {
            if (row.at(0) == u"main")
                read.main.append(row.at(1));
            else if (row.at(0) == u"deputy")
                read.deputy.append(row.at(1));
            else if (row.at(0) == u"other")
                read.other.append(row.at(1));
            else if (row.at(0) == u"other_not")
                read.otherNot.append(row.at(1));
        }
        return read;
    }();
    return shipped;
}

} // namespace

bool namesDeputy(QStringView text)
{
    return text::holdsAny(text, words().deputy);
}

bool namesOtherHead(QStringView wanted, QStringView text)
{
    const auto namesAny = [](QStringView in, bool secretary) {
        QString rest = in.toString();
        for (const QString& deputy : words().deputy) rest.remove(deputy);
        return std::ranges::any_of(words().main, [&](const QString& main) {
            const bool isSecretary = main.endsWith(u"书记");
            const bool isHead = main.endsWith(u'长') || main.endsWith(u"主任");
            return (secretary ? isSecretary : isHead) && rest.contains(main);
        });
    };
    const bool secretary = namesAny(wanted, true);
    if (secretary == namesAny(wanted, false)) return false;
    return namesAny(text, !secretary) && !namesAny(text, secretary);
}

bool namesLeader(QStringView text)
{
    if (!text::holdsAny(text, words().main)) return false;
    QString rest = text.toString();
    for (const QString& deputy : words().deputy) rest.remove(deputy);
    return text::holdsAny(rest, words().main);
}

QString withoutPersons(QString text)
{
    for (const QString& word : words().deputy) text.remove(word);
    for (const QString& word : words().main) text.remove(word);
    return text;
}

bool namesOther(QStringView text)
{
    return text::holdsAny(text, words().other) && !text::holdsAny(text, words().otherNot);
}

} // namespace duibiao::check
