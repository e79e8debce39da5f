// SPDX-License-Identifier: GPL-3.0-or-later
// Scanned papers from the command line: recognised when somebody asks, and kept in the workspace as they were
// recognised.
#include "core/readers/pdf/pageprogram.h"
#include "core/readers/recognition/recognition.h"
#include "tests/app/cli.h"
#include "tests/support/paths.h"
#include "tests/support/scannedpdf.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using test::cli;
using test::Office;

namespace {

/// The first on PATH for a while: a program that is called with Tesseract's arguments and gives the same lines for
/// every page.
class StandIn {
public:
    StandIn(const Office& office, const QStringList& lines) : m_before(qgetenv("PATH"))
    {
        QByteArray table =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n";
        int top = 300;
        for (const QString& line : lines) {
            const QByteArray place = "\t1\t1\t1\t1\t1\t300\t" + QByteArray::number(top) + '\t' +
                                     QByteArray::number(50 * line.size()) + "\t50\t";
            table += '4' + place + "-1\t\n5" + place + "95\t" + line.toUtf8() + '\n';
            top += 100;
        }
        const QString said = office.write(u"programs/said.tsv"_s, table);
        const QString program =
            office.write(u"programs/tesseract"_s,
                         "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo chi_sim; else cat >/dev/null; cat '" +
                             said.toUtf8() + "'; fi\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", office.path(u"programs"_s).toUtf8() + ':' + m_before);
    }
    ~StandIn() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(StandIn)

private:
    QByteArray m_before;
};

/// A round of the office whose plan is `plan`; `more` are further arguments.
test::Run begin(const Office& office, const QString& plan, const QString& workspace, const QStringList& more = {})
{
    return cli(QStringList{u"round"_s, u"start"_s, u"--plan"_s, plan, u"--units"_s, office.path(u"units.csv"_s),
                           u"--submissions"_s, office.path(u"submissions"_s), u"--as-of"_s, u"2024-01-15"_s,
                           u"--format=json"_s, workspace} +
               more);
}

} // namespace

TEST_CASE("a round takes a scanned plan when its text may be recognised, and keeps it", "[app][round][recognition]")
{
    const Office office;
    // Some ink on white: what it says, the stand-in knows.
    const QByteArray page =
        "P5 100 140 255\n" + QByteArray(100 * 60, '\xFF') + QByteArray(100 * 20, '\0') + QByteArray(100 * 60, '\xFF');
    const QString plan = office.write(u"scan.pdf"_s, test::scannedPdf({page}));
    const QString workspace = office.path(u"年度.duibiao"_s);
    QJsonArray lines;
    {
        const StandIn tesseract(office, {u"青河县2023年政务公开工作要点"_s, u"一、强化业务培训"_s,
                                         u"县司法局要在2023年6月底前组织业务培训不少于2次。"_s});
        const auto unasked = begin(office, plan, workspace);
        CHECK(unasked.code == 3);
        CHECK(unasked.err.contains(u"--recognise"));
        CHECK_FALSE(QFile::exists(workspace)); // nothing was left behind

        const auto asked = begin(office, plan, workspace, {u"--recognise"_s});
        INFO(asked.err.toStdString());
        REQUIRE(asked.code == 0);
        lines = asked.json()[u"lines"].toArray();
        REQUIRE(lines.size() == 1);
        CHECK(lines[0][u"unit"] == u"县司法局"_s);
        CHECK(lines[0][u"requirement"].toString().contains(u"业务培训不少于2次"));
        CHECK(lines[0][u"status"] == u"met"_s);
    }
    // The next round reads what was recognised, also where there is no Tesseract.
    const auto again = cli({u"round"_s, u"start"_s, u"--format=json"_s, workspace});
    INFO(again.err.toStdString());
    REQUIRE(again.code == 0);
    CHECK(again.json()[u"lines"].toArray() == lines);
}

TEST_CASE("a scanned plan is read by Tesseract", "[app][round][recognition]")
{
    if (!readers::canRecognise()) SKIP("Tesseract with chi_sim is not installed");
    const Office office;
    QFile file(test::sourcePath(u"tests/core/readers/data/workplan.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto picture = readers::pdf::renderPage(file.readAll(), {}, 1, 200);
    REQUIRE(picture.has_value());
    const QString plan = office.write(u"scan.pdf"_s, test::scannedPdf({*picture}));
    (void)office.write(u"units.csv"_s, "name,aliases,groups\n县应急管理局,县应急局,\n东河镇,,各乡镇\n");
    const auto run = begin(office, plan, office.path(u"年度.duibiao"_s), {u"--recognise"_s});
    INFO(run.err.toStdString());
    REQUIRE((run.code == 0 || run.code == 4));
    CHECK(cli({u"extract"_s, u"--workspace"_s, office.path(u"年度.duibiao"_s)}).out.contains("应急"));
}
