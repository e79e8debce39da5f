// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/texts.h"
#include "core/base/filefault.h"

#include <QSaveFile>

#include <unicode/uchar.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

int columnsOf(char32_t character)
{
    const auto point = static_cast<UChar32>(character);
    const int type = u_charType(point);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// Calls `use(character, offset behind it)` for each code point until it returns false.
template <typename Use> void eachCharacter(QStringView text, Use use)
{
    for (qsizetype at = 0; at < text.size();) {
        char32_t character = text[at].unicode();
        qsizetype next = at + 1;
        if (text[at].isHighSurrogate() && next < text.size() && text[next].isLowSurrogate())
            character = QChar::surrogateToUcs4(text[at], text[next++]);
        if (!use(character, next)) return;
        at = next;
    }
}

CancelToken& token()
{
    static CancelToken shared;
    return shared;
}

} // namespace

bool print(const QByteArray& utf8)
{
    const auto size = static_cast<size_t>(utf8.size());
    if (std::fwrite(utf8.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) return true;
    complain(Texts::tr("The result could not be written to standard output."));
    return false;
}

bool print(const QString& text)
{
    return print(text.toUtf8());
}

bool save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return true;
    complain({ErrorCode::CannotWrite, Texts::tr("The file could not be written: %1.").arg(writeFault(file)), path,
              Texts::tr("Choose a folder that exists and that you may write to.")});
    return false;
}

void complain(const QString& message)
{
    const QByteArray line = (message + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

void complain(const Error& error)
{
    complain(error.text());
}

int displayWidth(QStringView text)
{
    int width = 0;
    eachCharacter(text, [&](char32_t character, qsizetype) {
        width += columnsOf(character);
        return true;
    });
    return width;
}

QString padded(const QString& text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

QString elided(QStringView text, int width)
{
    const QString line = text.toString().simplified();
    if (displayWidth(line) <= width) return line;
    int used = 0;
    qsizetype end = 0;
    eachCharacter(line, [&](char32_t character, qsizetype next) {
        used += columnsOf(character);
        if (used > width - 1) return false;
        end = next;
        return true;
    });
    return line.first(end) + u'…';
}

QString TextTable::text() const
{
    std::vector<int> widths;
    std::vector<QStringList> rows{{}};
    for (const Column& column : m_columns) {
        rows.front() += column.title;
        widths.push_back(displayWidth(column.title));
    }
    for (const QStringList& row : m_rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto column = static_cast<size_t>(i);
            cells += elided(row[i], m_columns[column].widest);
            widths[column] = std::max(widths[column], displayWidth(cells.last()));
        }
        rows.push_back(cells);
    }
    QString out;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto column = static_cast<size_t>(i);
            if (i > 0) line += u"  "_s;
            if (m_columns[column].rightAligned)
                line += QString(widths[column] - displayWidth(row[i]), u' ') + row[i];
            else
                line += i + 1 == row.size() ? row[i] : padded(row[i], widths[column]);
        }
        out += line + u'\n';
        if (&row == &rows.front()) {
            for (size_t i = 0; i < widths.size(); ++i) out += (i > 0 ? u"  "_s : QString()) + QString(widths[i], u'-');
            out += u'\n';
        }
    }
    return out;
}

CancelToken interruption()
{
    static const bool installed = [] {
        token(); // made before any signal can come
        struct sigaction action = {};
        action.sa_handler = [](int) { token().cancel(); };
        action.sa_flags = static_cast<int>(SA_RESETHAND);
        return sigaction(SIGINT, &action, nullptr) == 0;
    }();
    Q_UNUSED(installed)
    return token();
}

} // namespace duibiao::cli
