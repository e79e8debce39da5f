// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"

#include <QCoreApplication>

namespace duibiao {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao)
};

} // namespace

QString languageOfTexts()
{
    //: the tag of the language that is translated into: zh_CN, zh_TW …
    return Texts::tr("en");
}

QString dayFormat()
{
    //: how days are written, as QDate::toString takes it
    return Texts::tr("yyyy-MM-dd");
}

QString dayEditFormat()
{
    return QStringLiteral("yyyy-MM-dd");
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(dayFormat()) : QString();
}

QString dayText(QDate first, QDate last)
{
    //: a stretch of days
    return first == last ? dayText(first) : Texts::tr("%1 to %2").arg(dayText(first), dayText(last));
}

QString momentText(const QDateTime& at)
{
    if (!at.isValid()) return {};
    const QDateTime here = at.toLocalTime();
    return dayText(here.date()) + u' ' + here.time().toString(QStringLiteral("HH:mm"));
}

QString joined(const QStringList& members, Between between)
{
    switch (between) {
    case Between::Items: return members.join(Texts::tr(", ", "between names of one kind: A、B"));
    case Between::Parts: return members.join(Texts::tr(", ", "between the parts of one thing: A，B"));
    case Between::Clauses: return members.join(Texts::tr("; ", "between clauses: A；B"));
    }
    return {};
}

QString sentenceCase(QString words)
{
    for (QChar& character : words) {
        if (character.isSymbol() || character.isSpace() || character.category() == QChar::Punctuation_Dash) continue;
        character = character.toUpper();
        break;
    }
    return words;
}

} // namespace duibiao
