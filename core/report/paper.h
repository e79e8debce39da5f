// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace duibiao::report {

/// A paper of the simplest form, as an office writes it: a title, paragraphs and tables. What it looks like is up to
/// the writers; they follow GB/T 9704-2012.
struct Paper {
    struct Paragraph {
        enum class Kind {
            Addressee, ///< flush left, ends with a colon
            Body,      ///< first line indented by two characters
            Signature, ///< flush right
        };
        QString text;
        Kind kind = Kind::Body;
    };
    struct Table {
        struct Column {
            QString title;
            int share = 1; ///< of the width
        };
        std::vector<Column> columns;
        std::vector<QStringList> rows; ///< as many cells as there are columns
    };
    QString title;
    std::vector<std::variant<Paragraph, Table>> blocks;
};

/// As a Word document (docx, ISO/IEC 29500 transitional) that any office program edits: A4 with the margins and sizes
/// of GB/T 9704-2012 (title 22 pt, matter 16 pt, tables 12 pt), page numbers at the foot, header rows repeated on every
/// page. Fails with CannotWrite.
[[nodiscard]] Result<QByteArray> toDocx(const Paper& paper);
/// As markup that QTextDocument and browsers know, for papers::pagesOf().
[[nodiscard]] QString toMarkup(const Paper& paper);

} // namespace duibiao::report
