// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/layout/page.h"

#include <QHash>
#include <QStringList>
#include <QStringView>
#include <QXmlStreamReader>

#include <vector>

namespace duibiao::readers::ofd {

constexpr double PointsPerMillimetre = 72 / 25.4;

/// The name without its prefix. Namespaces are not looked at: prefixes are missing or not declared in some files.
[[nodiscard]] QStringView localName(const QXmlStreamReader& reader);

/// Numbers separated by blanks, as boxes (ST_Box) and matrices are written; no more than `most`.
[[nodiscard]] std::vector<double> numbers(QStringView text, size_t most);
/// The distances between characters: numbers, and "g n v" for n times v (7.3.1, table 46 of the standard).
[[nodiscard]] std::vector<double> deltas(QStringView text, size_t most);

/// A matrix a b c d e f: x' = a·x + c·y + e, y' = b·x + d·y + f.
struct Matrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
};

/// Groups of objects that pages set by their id (CT_VectorG, 12).
struct CompositeUnits {
    QHash<QString, QByteArray> byId; ///< each as the XML of its element
    /// Bytes that may still be read of them, on all pages together: a small file can set a large group a million times.
    qint64 bytesLeft = 64LL * 1024 * 1024;
};

/// Reads the element the reader stands on (ofd:Page of a page or a template) to its end: its text objects as words of
/// `page`, the straight lines of its paths as rulings, both in points.
class PageObjects {
public:
    PageObjects(layout::Page& page, CompositeUnits& units) : m_page(page), m_units(units) {}

    void read(QXmlStreamReader& reader);
    /// The page's own size, empty when it has none.
    [[nodiscard]] const layout::Box& area() const { return m_area; }
    /// Templates the page names.
    [[nodiscard]] const QStringList& templates() const { return m_templates; }
    [[nodiscard]] bool hasImages() const { return m_hasImages; }

private:
    void readContainer(QXmlStreamReader& reader, const Matrix& outer);
    void readArea(QXmlStreamReader& reader);
    void readText(QXmlStreamReader& reader, const Matrix& outer);
    void readPath(QXmlStreamReader& reader, const Matrix& outer);
    void readComposite(QXmlStreamReader& reader, const Matrix& outer);

    layout::Page& m_page;
    CompositeUnits& m_units;
    layout::Box m_area;
    QStringList m_templates;
    bool m_hasImages = false;
    int m_depth = 0;
    int m_composites = 0; ///< set so far, those inside others counted again
    int m_compositeDepth = 0;
};

/// Reads "x y width height" in millimetres; an empty box for anything else.
[[nodiscard]] layout::Box boxOf(QStringView text);

} // namespace duibiao::readers::ofd
