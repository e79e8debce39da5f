// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ledgerbook.h"

#include "core/base/wording.h"
#include "core/report/texts.h"
#include "core/report/workbook.h"

#include <xlsxwriter.h>

#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::report {

namespace {

/// What was found so far, in words; nothing where nothing was sent.
QString knownOf(const check::Verdict& verdict)
{
    return verdict.evidence.empty()
               ? QString()
               : Texts::tr("%1: %2", "status, reason").arg(check::statusLabel(verdict.status), verdict.reason);
}

struct Formats {
    lxw_format* title = nullptr;
    lxw_format* under = nullptr;
    lxw_format* header = nullptr;
    lxw_format* given = nullptr;
    lxw_format* answer = nullptr;
    lxw_format* answerDate = nullptr;
    lxw_format* id = nullptr;
};

struct LedgerColumn {
    QString words;
    double width; ///< in characters of the standard type
    lxw_format* Formats::* format;
};

/// The words of the header are known to the reader of ledgers (resources/lexicon/ledger_columns.tsv) in every language.
std::array<LedgerColumn, 10> ledgerColumns()
{
    return {{{Texts::tr("No."), 6, &Formats::given},
             {Texts::tr("Clause"), 18, &Formats::given},
             {Texts::tr("Requirement"), 44, &Formats::given},
             {Texts::tr("Deadline"), 14, &Formats::given},
             {Texts::tr("Known so far"), 30, &Formats::given},
             {Texts::tr("Progress"), 44, &Formats::answer},
             {Texts::tr("Done on"), 14, &Formats::answerDate},
             {Texts::tr("Evidence"), 22, &Formats::answer},
             {Texts::tr("Note"), 16, &Formats::answer},
             {Texts::tr("Requirement id"), 18, &Formats::id}}};
}

Formats makeFormats(lxw_workbook* book)
{
    constexpr lxw_color_t AnswerGround = 0xFFFBE6;
    Formats formats;
    formats.title = workbook_add_format(book);
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 16);
    format_set_align(formats.title, LXW_ALIGN_CENTER);
    format_set_align(formats.title, LXW_ALIGN_VERTICAL_CENTER);
    formats.under = workbook_add_format(book);
    formats.header = headerFormat(book);
    formats.given = tableFormat(book);
    formats.answer = tableFormat(book);
    format_set_bg_color(formats.answer, AnswerGround);
    formats.answerDate = tableFormat(book);
    format_set_bg_color(formats.answerDate, AnswerGround);
    format_set_num_format(formats.answerDate, "yyyy-mm-dd");
    formats.id = tableFormat(book);
    format_set_font_color(formats.id, 0x707070);
    return formats;
}

class LedgerSheet {
public:
    LedgerSheet(lxw_workbook* workbook, const LedgerBook& book)
        : m_sheet(workbook_add_worksheet(workbook, nullptr)), m_formats(makeFormats(workbook)), m_book(book)
    {
    }

    void write()
    {
        const auto columns = ledgerColumns();
        constexpr auto last = static_cast<lxw_col_t>(columns.size() - 1);
        worksheet_merge_range(m_sheet, 0, 0, 0, last, m_book.title.toUtf8().constData(), m_formats.title);
        worksheet_set_row(m_sheet, 0, 30, nullptr);
        writeWords(m_sheet, 1, 0, Texts::tr("Unit: %1").arg(m_book.unit), m_formats.under);
        writeWords(m_sheet, 1, 5, Texts::tr("Period: %1 to %2").arg(dayText(m_book.from), dayText(m_book.to)),
                   m_formats.under);
        for (lxw_col_t column = 0; column <= last; ++column) {
            worksheet_set_column(m_sheet, column, column, columns[column].width, nullptr);
            writeWords(m_sheet, headerRow, column, columns[column].words, m_formats.header);
        }
        int row = headerRow;
        for (const LedgerLine& line : m_book.lines) {
            ++row;
            const std::array<QString, 10> cells{QString::number(row - headerRow),
                                                line.clause,
                                                line.requirement,
                                                line.deadline,
                                                line.known,
                                                {},
                                                {},
                                                {},
                                                {},
                                                line.requirementId};
            for (lxw_col_t column = 0; column <= last; ++column)
                writeWords(m_sheet, row, column, cells[column], m_formats.*columns[column].format);
        }
        layOut(m_sheet, headerRow);
    }

private:
    static constexpr int headerRow = 2;

    lxw_worksheet* m_sheet;
    Formats m_formats;
    const LedgerBook& m_book;
};

} // namespace

LedgerBook ledgerOf(const Report& report, const QString& unit, const std::optional<QStringList>& only)
{
    LedgerBook book{.title = Texts::tr("Ledger of “%1”").arg(report.planTitle),
                    .unit = unit,
                    .from = report.from,
                    .to = report.to,
                    .lines = {}};
    for (const Line& line : report.lines) {
        const check::Verdict& verdict = line.verdict;
        if (verdict.unit != unit || verdict.status == check::Status::NotApplicable) continue;
        if (only && !only->contains(verdict.requirementId)) continue;
        book.lines.push_back({verdict.requirementId, line.clause, line.requirement, line.deadline, knownOf(verdict)});
    }
    return book;
}

Result<QByteArray> toXlsx(const LedgerBook& book)
{
    return makeWorkbook(Texts::tr("The ledger of %1").arg(book.unit),
                        [&](lxw_workbook* workbook) { LedgerSheet(workbook, book).write(); });
}

} // namespace duibiao::report
