// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {
Options::Options(QString synopsis, QString description)
    : m_synopsis(std::move(synopsis)), m_description(std::move(description))
{
    add({u"h"_s, u"help"_s}, Texts::tr("Show this help."));
}

void Options::add(const QStringList& names, const QString& description, const QString& valueName,
                  const QString& standard)
{
    m_parser.addOption(QCommandLineOption(names, description, valueName, standard));
    QStringList written;
    for (const QString& name : names) written += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    QString left = written.join(u", "_s);
    if (!valueName.isEmpty()) left += u' ' + valueName;
    QString right = description;
    if (!standard.isEmpty()) right += u' ' + Texts::tr("(default: %1)").arg(standard);
    m_options.push_back({left, right});
}

void Options::addFormat(const QStringList& formats)
{
    m_formats = formats;
    add({u"format"_s}, Texts::tr("How to print the result."), formats.join(u'|'), formats.first());
}

void Options::addExample(const QString& line, const QString& explanation)
{
    m_examples.push_back({line, explanation});
}

std::optional<int> Options::parse(const QStringList& arguments)
{
    const bool good = m_parser.parse(arguments);
    // Help is asked for most often when the rest of the line is still wrong.
    if (m_parser.isSet(u"help"_s)) return print(helpText()) ? Done : CannotWrite;
    if (!good) return wrongUse(m_parser.errorText());
    if (!m_formats.isEmpty() && !m_formats.contains(format()))
        return wrongUse(Texts::tr("Unknown format \"%1\": choose one of %2.").arg(format(), m_formats.join(u", "_s)));
    return {};
}

std::optional<QDate> Options::date(const QString& name) const
{
    const QDate day = QDate::fromString(value(name), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

int Options::wrongUse(const QString& message) const
{
    complain(message);
    complain(Texts::tr("See \"duibiao-cli %1 --help\".").arg(m_synopsis.section(u' ', 0, 0)));
    return WrongUse;
}

QString Options::helpText() const
{
    QString out = Texts::tr("Usage:") + u" duibiao-cli "_s + m_synopsis + u"\n\n"_s + m_description + u"\n\n"_s +
                  Texts::tr("Options:") + u'\n';
    int width = 0;
    for (const Line& line : m_options) width = std::max(width, displayWidth(line.left));
    for (const Line& line : m_options) out += u"  "_s + padded(line.left, width + 2) + line.right + u'\n';
    if (!m_examples.empty()) {
        out += u'\n' + Texts::tr("Examples:") + u'\n';
        for (const Line& line : m_examples) out += u"  duibiao-cli "_s + line.left + u"\n      "_s + line.right + u'\n';
    }
    out +=
        u'\n' +
        Texts::tr(
            "Exit codes: 0 done, 1 findings where --fail-on asks for it, 2 wrong use, 3 nothing readable, 4 done but "
            "some files "
            "refused, 5 could not write, 130 cancelled.") +
        u'\n';
    return out;
}

} // namespace duibiao::cli
