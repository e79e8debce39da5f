// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/workbook.h"

#include "core/base/librarywords.h"
#include "core/report/texts.h"

#include <xlsxwriter.h>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace duibiao::report {

Result<QByteArray> makeWorkbook(const QString& what, const std::function<void(lxw_workbook*)>& fill)
{
    const char* buffer = nullptr;
    size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    lxw_workbook* workbook = workbook_new_opt(nullptr, &options);
    const auto refuse = [&](const QString& why) {
        noteLibraryWords(what, why);
        return failure({ErrorCode::CannotWrite,
                        Texts::tr("%1 could not be written.").arg(what),
                        {},
                        Texts::tr("Free some room and try again.")});
    };
    if (!workbook) return refuse(u"xlsx"_s);
    fill(workbook);
    const lxw_error error = workbook_close(workbook); // frees the workbook
    const std::unique_ptr<const char, void (*)(const char*)> written(
        buffer, [](const char* bytes) { std::free(const_cast<char*>(bytes)); });
    if (error != LXW_NO_ERROR || !buffer) return refuse(QString::fromUtf8(lxw_strerror(error)));
    return QByteArray(buffer, static_cast<qsizetype>(size));
}

lxw_format* tableFormat(lxw_workbook* book)
{
    lxw_format* format = workbook_add_format(book);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xA0A0A0);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format* headerFormat(lxw_workbook* book)
{
    constexpr lxw_color_t ground = 0xE6ECF5;
    lxw_format* format = tableFormat(book);
    format_set_bold(format);
    format_set_bg_color(format, ground);
    format_set_align(format, LXW_ALIGN_CENTER);
    return format;
}

void writeWords(lxw_worksheet* sheet, int row, int column, const QString& words, lxw_format* format)
{
    constexpr qsizetype longest =
        32'767; // what a cell of the format holds; a longer one would be left out without a word
    const auto at = static_cast<lxw_row_t>(row);
    const auto in = static_cast<lxw_col_t>(column);
    if (words.isEmpty()) {
        worksheet_write_blank(sheet, at, in, format);
        return;
    }
    const QString fits = words.size() <= longest ? words : words.first(longest - 1) + u'…';
    worksheet_write_string(sheet, at, in, fits.toUtf8().constData(), format);
}

void layOut(lxw_worksheet* sheet, int headerRow)
{
    constexpr uint8_t a4 = 9;
    const auto row = static_cast<lxw_row_t>(headerRow);
    worksheet_freeze_panes(sheet, row + 1, 0);
    worksheet_repeat_rows(sheet, row, row);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_fit_to_pages(sheet, 1, 0);
}

} // namespace duibiao::report
