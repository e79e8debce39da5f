// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

/// What a reader accepts. Real plans and ledgers stay far below; a file that was built to exhaust memory or time is
/// refused quickly.
namespace duibiao::readers::limits {

/// Bytes of one file on disk.
constexpr qint64 FileSize = 200LL * 1024 * 1024;
/// Bytes of one unpacked part of a package (docx, xlsx, odt, ods).
constexpr qint64 PartSize = 512LL * 1024 * 1024;
/// Bytes unpacked from one package in all.
constexpr qint64 PackageSize = 1024LL * 1024 * 1024;
/// How many times larger than the whole package its unpacked parts may be, once they are larger than RatioFloor.
constexpr qint64 CompressionRatio = 200;
constexpr qint64 RatioFloor = 16LL * 1024 * 1024;
/// Bytes unpacked from one archive (zip, 7z, tar …) with the archives inside it, and how many times larger than the
/// archive that may be, once it is larger than RatioFloor. Papers and pictures are packed already and hardly grow.
constexpr qint64 ArchiveSize = 1024LL * 1024 * 1024;
constexpr qint64 ArchiveRatio = 100;
/// Files and folders inside an archive, and archives inside one another.
constexpr int ArchiveEntries = 20'000;
constexpr int ArchiveDepth = 3;
/// Milliseconds of processor time, and bytes of memory beside the archive, of the program that unpacks one. Packing
/// programs use dictionaries of up to 256 MiB, and need about as much to unpack.
constexpr int ArchiveTime = 120'000;
constexpr qint64 ArchiveMemory = 512LL * 1024 * 1024;
/// Milliseconds that LibreOffice may take for one file of an old format.
constexpr qint64 ConversionTime = 120'000;
/// Bytes of a web page, and elements open inside one another: the parser keeps a tree many times the size, and walks up
/// it for each element.
constexpr qsizetype HtmlSize = 32LL * 1024 * 1024;
constexpr qsizetype HtmlDepth = 10'000;
/// Pages of a pdf or ofd, and milliseconds spent on them; what comes after is left out.
constexpr int Pages = 5'000;
constexpr int PagesTime = 60'000;
/// Bytes of memory of the program that reads the pages of a pdf.
constexpr qint64 PagesMemory = 2LL * 1024 * 1024 * 1024;
/// Pages recognised of one file, milliseconds for each of them, and pixels of its picture.
constexpr qsizetype RecognisedPages = 500;
constexpr int RecognitionTime = 60'000;
constexpr qint64 PicturePixels = 40'000'000;
/// Bytes that one stream of a pdf may unpack to, pictures apart: a page of text has some ten thousand.
constexpr qint64 PageStreamSize = 64LL * 1024 * 1024;
/// Words on one page, and on all pages of a pdf.
constexpr qsizetype PageWords = 200'000;
constexpr qsizetype PagesWords = 10'000'000;
/// Files inside a package.
constexpr int PackageEntries = 20'000;
/// Cells listed of one document, all tables together.
constexpr qsizetype Cells = 5'000'000;
/// Rows and columns of one table, Excel's own limits.
constexpr int Rows = 1'048'576;
constexpr int Columns = 16'384;
/// Tabs written for columns without a cell between two cells of a row.
constexpr int PaddingTabs = 64;
/// Elements, tables or groups inside one another.
constexpr int Depth = 256;
/// UTF-16 units of the text of one document.
constexpr qsizetype TextSize = 300LL * 1024 * 1024;

} // namespace duibiao::readers::limits
