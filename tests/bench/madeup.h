// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// Files of a size that is asked for, to measure with.
namespace duibiao::bench {

/// An xlsx ledger of ten columns: numbers, dates, percentages, texts that recur, and one of its own in each row.
[[nodiscard]] QByteArray workbook(int rows);
/// An xlsx of one sheet with these rows of text.
[[nodiscard]] QByteArray workbook(const QList<QStringList>& rows);
/// A docx of these paragraphs.
[[nodiscard]] QByteArray wordDocument(const QStringList& paragraphs);
/// A docx of paragraphs with the properties that offices give them.
[[nodiscard]] QByteArray wordDocument(int characters);
/// A pdf of pages with 22 lines of 28 characters, as official papers have them.
[[nodiscard]] QByteArray textPdf(int pages);

} // namespace duibiao::bench
