// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/officedays.h"

#include "core/base/resource.h"
#include "core/text/encoding.h"
#include "core/text/officecalendar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

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
                        Texts::tr("The working-day calendar cannot be read: %1.").arg(file.errorString()), path,
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

bool isShipped(int year)
{
    return WorkCalendar::shipped().knows(year);
}

std::vector<NamedDay> asList(const Days& days)
{
    return {days.cbegin(), days.cend()};
}

} // namespace

QList<int> knownYears()
{
    const QList<int> shipped = WorkCalendar::shipped().years();
    QSet<int> years(shipped.cbegin(), shipped.cend());
    if (const auto office = officeDays())
        for (const NamedDay& each : *office)
            years.insert(each.day.year());
    QList<int> out = years.values();
    std::ranges::sort(out);
    return out;
}

Result<std::vector<NamedDay>> namedDays(int year)
{
    Days days;
    for (const NamedDay& each : shippedDays())
        if (each.day.year() == year) days.insert(each.day, each);
    const auto office = officeDays();
    if (!office) return failure(office.error());
    for (const NamedDay& each : *office)
        if (each.day.year() == year) days.insert(each.day, each);
    return asList(days);
}

Result<std::vector<NamedDay>> readNamedDays(const QString& file)
{
    const auto days = readFile(file);
    if (!days) return failure(days.error());
    return asList(*days);
}

QString faultOf(int year, const std::vector<NamedDay>& days)
{
    Days seen;
    for (const NamedDay& each : days) {
        const QString day = each.day.toString(Qt::ISODate);
        if (!each.day.isValid()) return Texts::tr("A line has no day.");
        if (each.day.year() != year) return Texts::tr("%1 is no day of %2.").arg(day).arg(year);
        if (seen.contains(each.day)) return Texts::tr("%1 is given twice.").arg(day);
        if (each.isWorked && each.day.dayOfWeek() <= Qt::Friday)
            return Texts::tr("%1 is given as a make-up workday, but it is no Saturday or Sunday.").arg(day);
        seen.insert(each.day, each);
    }
    if (!isShipped(year)) {
        const auto isOff = [&](QDate day) { return seen.contains(day) && !seen.value(day).isWorked; };
        if (!days.empty() && (!isOff(QDate(year, 1, 1)) || !isOff(QDate(year, 10, 1))))
            return Texts::tr("The days of %1 are not complete: 1 January and 1 October are not among them.").arg(year);
        return {};
    }
    for (const NamedDay& each : shippedDays())
        if (each.day.year() == year && !seen.contains(each.day))
            return Texts::tr("%1 is a day of the shipped calendar: it can be given another kind, but not be left out.")
                .arg(each.day.toString(Qt::ISODate));
    return {};
}

Result<void> setNamedDays(int year, const std::vector<NamedDay>& days)
{
    if (const QString fault = faultOf(year, days); !fault.isEmpty())
        return failure({ErrorCode::InvalidInput,
                        fault,
                        {},
                        Texts::tr("Write down all days that the State Council's notice for the year names.")});
    auto office = officeDays();
    if (!office) return failure(office.error());
    office->removeIf([year](const std::pair<const QDate&, NamedDay&>& each) { return each.first.year() == year; });
    for (const NamedDay& each : days)
        if (shippedDays().value(each.day) != each) office->insert(each.day, each);
    QByteArray lines = "# date\tkind (off | work)\tfestival\n";
    for (const NamedDay& each : std::as_const(*office))
        lines += each.day.toString(Qt::ISODate).toLatin1() + (each.isWorked ? "\twork\t" : "\toff\t") +
                 each.festival.simplified().toUtf8() + '\n';
    const QString path = officeCalendarFile();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit()) return {};
    return failure({ErrorCode::CannotWrite,
                    Texts::tr("The working-day calendar could not be written: %1.").arg(file.errorString()), path,
                    Texts::tr("Check that you may write to your data folder.")});
}

} // namespace duibiao::text
