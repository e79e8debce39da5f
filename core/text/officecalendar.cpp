// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/officecalendar.h"

#include "core/base/filefault.h"
#include "core/base/wording.h"
#include "core/text/encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace duibiao::text {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::text)
};

/// What is wrong with the days of a file, in words; empty when nothing is.
QString faultOf(const WorkCalendar& own, const WorkCalendar& shipped)
{
    for (const QDate day : own.namedDays()) {
        // A holiday that was shipped and is none for the office may be given as worked.
        if (own.isWorkday(day) == true && day.dayOfWeek() <= Qt::Friday && shipped.isWorkday(day) != false)
            return Texts::tr("%1 is given as a make-up workday, but it is no Saturday or Sunday.").arg(dayText(day));
    }
    for (const int year : own.years()) {
        const bool whole = own.isWorkday(QDate(year, 1, 1)) == false && own.isWorkday(QDate(year, 10, 1)) == false;
        if (!shipped.knows(year) && !whole)
            return Texts::tr("The days of %1 are not complete: 1 January and 1 October are not among them.").arg(year);
    }
    return {};
}

} // namespace

QString officeCalendarFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/duibiao/cn-workdays.tsv"_s;
}

Result<WorkCalendar> calendarWith(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.code = ErrorCode::FileNotFound,
                        .message = Texts::tr("The working-day calendar cannot be read: %1.").arg(readFault(file)),
                        .file = path,
                        .remedy = Texts::tr("Check the path, or leave the file out to use the shipped calendar.")});
    const auto text = decode(file.readAll());
    if (!text) return failure(text.error());
    const auto own = WorkCalendar::parse(text->text);
    if (!own) {
        Error error = own.error();
        error.file = path;
        return failure(std::move(error));
    }
    if (const QString fault = faultOf(*own, WorkCalendar::shipped()); !fault.isEmpty())
        return failure(
            {.code = ErrorCode::InvalidInput,
             .message = fault,
             .file = path,
             .remedy = Texts::tr("Write down all days that the State Council's notice for the year names.")});
    WorkCalendar calendar = WorkCalendar::shipped();
    calendar.add(*own);
    return calendar;
}

Result<WorkCalendar> calendarInForce()
{
    const QString file = officeCalendarFile();
    return QFile::exists(file) ? calendarWith(file) : WorkCalendar::shipped();
}

} // namespace duibiao::text
