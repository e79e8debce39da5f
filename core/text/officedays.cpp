// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/officedays.h"

#include "core/base/filefault.h"
#include "core/base/resource.h"
#include "core/base/wording.h"
#include "core/text/encoding.h"
#include "core/text/officecalendar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMap>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace duibiao::text {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::text)
};

using Days = QMap<QDate, NamedDay>;

Error withFile(Error error, const QString& file)
{
    error.file = file;
    return error;
}

Result<Days> parse(const QString& lines)
{
    if (const auto sound = WorkCalendar::parse(lines); !sound) return failure(sound.error());
    Days days;
    for (const QStringView line : QStringView(lines).tokenize(u'\n')) {
        const QStringView bare = line.trimmed();
        if (bare.isEmpty() || bare.startsWith(u'#')) continue;
        const QList<QStringView> columns = bare.split(u'\t');
        const QDate day = QDate::fromString(columns.at(0), Qt::ISODate);
        days.insert(day, {day, columns.at(1) == "work"_L1, columns.value(2).trimmed().toString()});
    }
    return days;
}

Result<Days> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileNotFound,
                        Texts::tr("The working-day calendar cannot be read: %1.").arg(readFault(file)), path,
                        Texts::tr("Check the path and that you may read the file.")});
    const auto text = decode(file.readAll());
    if (!text) return failure(text.error());
    auto days = parse(text->text);
    if (!days) return failure(withFile(days.error(), path));
    return days;
}

const Days& shippedDays()
{
    static const Days days = parse(QString::fromUtf8(resource(u"calendar/cn-workdays.tsv"_s))).value_or(Days());
    return days;
}

Result<Days> officeDays()
{
    const QString file = officeCalendarFile();
    return QFile::exists(file) ? readFile(file) : Days();
}

std::vector<NamedDay> asList(const Days& days)
{
    return {days.cbegin(), days.cend()};
}

Days ofYear(const Days& all, int year)
{
    Days days;
    for (const NamedDay& each : all)
        if (each.day.year() == year) days.insert(each.day, each);
    return days;
}

/// The shipped days of a year with `own` over them.
YearDays yearWith(const Days& own, int year)
{
    const Days shipped = ofYear(shippedDays(), year);
    Days days = shipped;
    days.insert(ofYear(own, year));
    return {year, asList(days), asList(shipped)};
}

Error faultIn(const QString& fault, const QString& file)
{
    return {ErrorCode::InvalidInput, fault, file,
            Texts::tr("Write down all days that the State Council's notice for the year names.")};
}

/// Keeps other windows and programs from writing the office's file between this one's reading and writing of it.
class Writing {
public:
    Writing()
    {
        constexpr int longest = 5000; // milliseconds; who cannot write at all learns it from the file itself
        QDir().mkpath(QFileInfo(officeCalendarFile()).absolutePath());
        m_lock.tryLock(longest);
    }

private:
    QLockFile m_lock{officeCalendarFile() + u".lock"_s};
};

/// Somebody else gave the day another kind or name than the one who changes it knows.
Error conflict(QDate day, const std::optional<NamedDay>& now)
{
    const QString kind = !now            ? Texts::tr("it follows the week now")
                         : now->isWorked ? Texts::tr("it is a workday now")
                                         : Texts::tr("it is off now");
    return {ErrorCode::Conflict, Texts::tr("%1 was changed in another window: %2.").arg(dayText(day), kind),
            officeCalendarFile(),
            Texts::tr("Nothing of yours was stored. Look at the day again, and change it again where it is still "
                      "needed.")};
}

/// Keeps the years, all or none; see setYears().
Result<void> putYears(const std::vector<YearDays>& years)
{
    auto office = officeDays();
    if (!office) return failure(office.error());
    for (const YearDays& each : years) {
        const YearDays becomes{each.year, each.days, asList(ofYear(shippedDays(), each.year))};
        if (const QString fault = faultOf(becomes); !fault.isEmpty()) return failure(faultIn(fault, {}));
        office->removeIf([&](const std::pair<const QDate&, NamedDay&>& day) { return day.first.year() == each.year; });
        for (const NamedDay& day : each.days)
            if (shippedDays().value(day.day) != day) office->insert(day.day, day);
    }
    QByteArray lines = "# date\tkind (off | work)\tfestival\n";
    for (const NamedDay& each : std::as_const(*office))
        lines += each.day.toString(Qt::ISODate).toLatin1() + (each.isWorked ? "\twork\t" : "\toff\t") +
                 each.festival.simplified().toUtf8() + '\n';
    const QString path = officeCalendarFile();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit()) return {};
    return failure({ErrorCode::CannotWrite,
                    Texts::tr("The working-day calendar could not be written: %1.").arg(writeFault(file)), path,
                    Texts::tr("Check that you may write to your data folder.")});
}

} // namespace

QList<int> knownYears()
{
    const QList<int> shipped = WorkCalendar::shipped().years();
    QSet<int> years(shipped.cbegin(), shipped.cend());
    if (const auto office = officeDays())
        for (const NamedDay& each : *office) years.insert(each.day.year());
    QList<int> out = years.values();
    std::ranges::sort(out);
    return out;
}

Result<std::vector<YearDays>> yearsOfDays(int through)
{
    const auto office = officeDays();
    if (!office) return failure(office.error());
    const QList<int> known = knownYears();
    std::vector<YearDays> years;
    for (int year = known.first(); year <= std::max(known.last(), through); ++year)
        years.push_back(yearWith(*office, year));
    return years;
}

Result<std::vector<NamedDay>> namedDays(int year)
{
    const auto office = officeDays();
    if (!office) return failure(office.error());
    return yearWith(*office, year).days;
}

Result<std::vector<NamedDay>> readNamedDays(const QString& file)
{
    const auto days = readFile(file);
    if (!days) return failure(days.error());
    return asList(*days);
}

Result<std::vector<YearDays>> readYears(const QString& file)
{
    const auto days = readFile(file);
    if (!days) return failure(days.error());
    QSet<int> found;
    for (const NamedDay& each : *days) found.insert(each.day.year());
    if (found.isEmpty()) return failure(faultIn(Texts::tr("The file names no days."), file));
    QList<int> order = found.values();
    std::ranges::sort(order);
    std::vector<YearDays> years;
    for (const int year : std::as_const(order)) {
        years.push_back(yearWith(*days, year));
        if (const QString fault = faultOf(years.back()); !fault.isEmpty()) return failure(faultIn(fault, file));
    }
    return years;
}

Result<void> setNamedDays(int year, const std::vector<NamedDay>& days)
{
    return setYears({{year, days, {}}});
}

Result<void> setYears(const std::vector<YearDays>& years)
{
    const Writing alone;
    return putYears(years);
}

Result<void> changeDays(const std::vector<DayChange>& changes)
{
    const Writing alone;
    const auto office = officeDays();
    if (!office) return failure(office.error());
    std::map<int, Days> years;
    for (const DayChange& each : changes) {
        const auto [days, isNew] = years.try_emplace(each.day.year());
        if (isNew)
            for (const NamedDay& day : yearWith(*office, each.day.year()).days) days->second.insert(day.day, day);
        const auto known = days->second.constFind(each.day);
        const auto now = known == days->second.cend() ? std::nullopt : std::optional(*known);
        if (now != each.before && now != each.after) return failure(conflict(each.day, now));
        if (each.after)
            days->second.insert(each.day, *each.after);
        else
            days->second.remove(each.day);
    }
    std::vector<YearDays> become;
    for (const auto& [year, days] : years) become.push_back({year, asList(days), {}});
    return putYears(become);
}

QString stampOfOfficeDays()
{
    const QFileInfo file(officeCalendarFile());
    if (!file.exists()) return {};
    return QString::number(file.lastModified().toMSecsSinceEpoch()) + u' ' + QString::number(file.size());
}

} // namespace duibiao::text
