// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a workbook: a sheet for the sums by unit, the results, the scores, what was noticed, and the files.
#include "core/base/wording.h"
#include "core/report/labels.h"
#include "core/report/report.h"
#include "core/report/resultrows.h"
#include "core/report/statusmark.h"
#include "core/report/texts.h"
#include "core/report/workbook.h"

#include <xlsxwriter.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace duibiao::report {

namespace {

struct Column {
    QString title;
    double width;          ///< in characters of the standard type
    bool isNumber = false; ///< its cells are numbers where they hold words that are one
};

class ReportBook {
public:
    ReportBook(lxw_workbook* workbook, const Report& report)
        : m_workbook(workbook), m_report(report), m_title(workbook_add_format(workbook)),
          m_header(headerFormat(workbook)), m_cell(tableFormat(workbook))
    {
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
    }

    void write()
    {
        writeSummary();
        writeResults();
        writeScores();
        writeNoticed();
        writeFiles();
    }

private:
    void begin(const QString& name, std::vector<Column> columns, int headerRow = 0)
    {
        m_sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
        m_columns = std::move(columns);
        m_row = headerRow;
        for (int i = 0; i < std::ssize(m_columns); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, m_columns[static_cast<size_t>(i)].width, nullptr);
            writeWords(m_sheet, headerRow, i, m_columns[static_cast<size_t>(i)].title, m_header);
        }
        layOut(m_sheet, headerRow);
    }

    void add(const QStringList& cells)
    {
        ++m_row;
        for (int i = 0; i < cells.size(); ++i) {
            bool isOne = false;
            const double number = m_columns[static_cast<size_t>(i)].isNumber ? cells[i].toDouble(&isOne) : 0;
            if (isOne)
                worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(i), number,
                                       m_cell);
            else
                writeWords(m_sheet, m_row, i, cells[i], m_cell);
        }
    }

    void writeSummary()
    {
        std::vector<Column> columns{{Texts::tr("Unit"), 28}, {Texts::tr("Duties"), 10, true}};
        for (const check::Status status : allStatuses)
            columns.push_back({statusSign(status) + u' ' + check::statusLabel(status), 13, true});
        columns.push_back({Texts::tr("Fulfilled"), 12});
        constexpr int headerRow = 4;
        begin(Texts::tr("Summary by unit"), std::move(columns), headerRow);
        writeWords(m_sheet, 0, 0, m_report.title, m_title);
        writeWords(m_sheet, 1, 0,
                   Texts::tr("As of %1").arg(dayText(m_report.asOf)) + u" · "_s +
                       Texts::tr("Period: %1 to %2").arg(dayText(m_report.from), dayText(m_report.to)) + u" · "_s +
                       Texts::tr("Plan: %1").arg(m_report.planFile),
                   nullptr);
        if (m_report.narrowed) writeWords(m_sheet, 2, 0, m_report.narrowed->text(), nullptr);
        const auto addCounts = [this](const QString& name, const Counts& counts) {
            QStringList cells{name, QString::number(counts.total)};
            for (const check::Status status : allStatuses) cells += QString::number(counts.byStatus.value(status));
            add(cells << counts.fulfilledText());
        };
        for (const auto& [unit, counts] : m_report.byUnit) addCounts(unit, counts);
        addCounts(Texts::tr("Total"), m_report.counts);
    }

    void writeResults()
    {
        static constexpr std::array widths{18., 12., 18., 44., 16., 12., 8., 8., 40., 44., 26., 18., 10., 14., 18.};
        const QStringList titles = resultTitles();
        std::vector<Column> columns;
        for (int i = 0; i < titles.size(); ++i)
            columns.push_back({titles[i], widths.at(static_cast<size_t>(i)), i == 6 || i == 7 || i == 12});
        begin(Texts::tr("Results"), std::move(columns));
        for (const Line& line : m_report.lines) add(resultRow(line));
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(titles.size() - 1));
    }

    void writeScores()
    {
        if (!m_report.scored) return;
        begin(Texts::tr("Scores"), {{Texts::tr("Group"), 16},
                                    {Texts::tr("Place", "of a unit among others"), 8, true},
                                    {Texts::tr("Unit"), 28},
                                    {Texts::tr("Points"), 10, true},
                                    {Texts::tr("Maximum"), 10, true},
                                    {Texts::tr("Rate"), 10},
                                    {Texts::tr("Open"), 8, true},
                                    {Texts::tr("Formula"), 80}});
        for (const check::UnitScore& unit : m_report.scored->scores.units) {
            const auto figure = [&](const QString& words) { return unit.isScored ? words : u"–"_s; };
            add({unit.group, unit.rank ? QString::number(*unit.rank) : QString(), unit.unit, figure(unit.points.text()),
                 figure(unit.maximum.text()), figure(unit.rate.text() + u'%'),
                 unit.open > 0 ? QString::number(unit.open) : QString(), unit.formula});
        }
    }

    void writeNoticed()
    {
        if (m_report.findings.empty() && m_report.irregularities.empty()) return;
        begin(Texts::tr("Noticed"), {{Texts::tr("Kind"), 26}, {Texts::tr("Remarks"), 80}, {Texts::tr("Evidence"), 60}});
        for (const PlanFinding& each : m_report.findings)
            add({Texts::tr("Findings about the plan itself"),
                 Texts::tr("%1: %2", "how grave, what was found")
                     .arg(severityLabel(each.finding.severity), each.finding.message),
                 each.words});
        for (const check::Irregularity& each : m_report.irregularities) {
            QStringList quotes;
            for (const check::Irregularity::Place& place : each.places) quotes += place.quote;
            add({Texts::tr("To be looked at in what was sent"), each.message, quotes.join(u'\n')});
        }
    }

    void writeFiles()
    {
        begin(Texts::tr("Files that were checked"), {{Texts::tr("File"), 44},
                                                     {Texts::tr("Unit"), 24},
                                                     {Texts::tr("State"), 12},
                                                     {Texts::tr("Remarks"), 60},
                                                     {u"SHA-256"_s, 68}});
        for (const InputFile& input : m_report.inputs) {
            QStringList remarks;
            for (const Warning& warning : input.warnings) remarks += warning.message;
            add({input.file, sentenceCase(input.unit.isEmpty() ? Texts::tr("unknown") : input.unit),
                 sentenceCase(stateLabel(input.state)), remarks.join(u' '), input.sha256});
        }
    }

    lxw_workbook* m_workbook;
    const Report& m_report;
    lxw_format* m_title;
    lxw_format* m_header;
    lxw_format* m_cell;
    lxw_worksheet* m_sheet = nullptr;
    std::vector<Column> m_columns;
    int m_row = 0;
};

} // namespace

Result<QByteArray> toXlsx(const Report& report)
{
    return makeWorkbook(Texts::tr("The report"), [&](lxw_workbook* workbook) { ReportBook(workbook, report).write(); });
}

} // namespace duibiao::report
