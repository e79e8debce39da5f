// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/festivalwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr auto context = "duibiao::ui::FestivalWords";

struct Festival {
    QStringView name; ///< as in resources/calendar/cn-workdays.tsv
    const char* words;
};

constexpr std::array festivals{
    Festival{u"元旦", QT_TRANSLATE_NOOP("duibiao::ui::FestivalWords", "New Year's Day")},
    Festival{u"春节", QT_TRANSLATE_NOOP("duibiao::ui::FestivalWords", "Spring Festival")},
    Festival{u"清明", QT_TRANSLATE_NOOP("duibiao::ui::FestivalWords", "Qingming")},
    Festival{u"劳动节", QT_TRANSLATE_NOOP("duibiao::ui::FestivalWords", "Labour Day")},
    Festival{u"端午", QT_TRANSLATE_NOOP("duibiao::ui::FestivalWords", "Dragon Boat Festival")},
    Festival{u"中秋", QT_TRANSLATE_NOOP("duibiao::ui::FestivalWords", "Mid-Autumn Festival")},
    Festival{u"国庆节", QT_TRANSLATE_NOOP("duibiao::ui::FestivalWords", "National Day")},
};

QString wordsOf(const Festival& festival)
{
    return QCoreApplication::translate(context, festival.words);
}

} // namespace

QString festivalWords(const QString& name)
{
    const auto found = std::ranges::find(festivals, QStringView(name), &Festival::name);
    return found == festivals.end() ? name : wordsOf(*found);
}

QString festivalName(const QString& words)
{
    const auto found = std::ranges::find(festivals, words.simplified(), wordsOf);
    return found == festivals.end() ? words : found->name.toString();
}

} // namespace duibiao::ui
