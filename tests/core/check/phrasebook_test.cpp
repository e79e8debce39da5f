// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tests/spec/reports.md and judges every sentence in it for every duty of its section.
#include "tests/core/check/harness.h"
#include "tests/support/paths.h"

#include <QFile>

using namespace duibiao;
using namespace duibiao::test;
using namespace Qt::StringLiterals;

namespace {

struct Phrase {
    int line = 0;
    QString status;
    QString words;
};

struct Section {
    QString title;
    QString duty;
    QStringList names;
    std::vector<QStringList> rows;
    std::vector<Phrase> phrases;
};

QStringList cellsOf(const QString& line)
{
    QStringList cells = line.split(u'|');
    cells.removeFirst();
    cells.removeLast();
    for (QString& cell : cells) cell = cell.trimmed();
    return cells;
}

std::vector<Section> sectionsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Section> sections;
    QString status;
    int number = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.startsWith(u"## "))
            sections.push_back({line.sliced(3), {}, {}, {}, {}});
        else if (line.startsWith(u"Duty: "))
            sections.back().duty = line.sliced(6);
        else if (line.startsWith(u"### "))
            status = line.sliced(4);
        else if (line.startsWith(u"- "))
            sections.back().phrases.push_back({number, status, line.sliced(2)});
        else if (line.startsWith(u"| ") && sections.back().names.isEmpty())
            sections.back().names = cellsOf(line);
        else if (line.startsWith(u"| ") && !line.contains(u"---"))
            sections.back().rows.push_back(cellsOf(line));
    }
    return sections;
}

QString filled(QString words, const QStringList& names, const QStringList& values)
{
    for (qsizetype i = 0; i < names.size(); ++i) words.replace(u'{' + names[i] + u'}', values[i]);
    return words;
}

} // namespace

TEST_CASE("what reports say of a duty comes to what the spec says", "[check][spec]")
{
    const QString beside = u"县水利局党支部全年开展党员学习12次，机关作风进一步好转。"_s;
    int judged = 0;
    for (const Section& section : sectionsOf(sourcePath(u"tests/spec/reports.md"_s))) {
        for (const QStringList& row : section.rows) {
            REQUIRE(row.size() == section.names.size());
            const QString duty = filled(section.duty, section.names, row);
            County county(planOf(duty));
            for (const Phrase& phrase : section.phrases) {
                const QString told =
                    phrase.words == u"(nothing)" ? QString() : filled(phrase.words, section.names, row);
                County one = county;
                one.report(beside + told);
                const check::Verdict verdict = one.verdict(QStringView(duty).chopped(1).last(4));
                INFO("tests/spec/reports.md:" << phrase.line << " " << duty.toStdString() << " " << told.toStdString()
                                              << " | " << verdict.reason.toStdString());
                CHECK(check::statusName(verdict.status).toStdString() == phrase.status.toStdString());
                ++judged;
            }
        }
    }
    CHECK(judged > 800);
}
