// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/ofd/pageobjects.h"

#include "core/readers/depth.h"
#include "core/readers/ofd/textrun.h"
#include "core/readers/xml.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace duibiao::readers::ofd {

namespace {

/// Lines kept of one page; more are a drawing.
constexpr size_t MostRulings = 20'000;
/// How far a line may lean, in millimetres, and still be straight.
constexpr double Lean = 0.3;

bool isOff(const QXmlStreamAttributes& attributes, QStringView name)
{
    return xml::attribute(attributes, name).compare(u"false", Qt::CaseInsensitive) == 0;
}

Matrix matrixOf(QStringView text)
{
    const std::vector<double> values = numbers(text, 6);
    if (values.size() < 6) return {};
    return {values[0], values[1], values[2], values[3], values[4], values[5]};
}

/// What `inner` and then `outer` do.
Matrix combined(const Matrix& outer, const Matrix& inner)
{
    return {outer.a * inner.a + outer.c * inner.b,           outer.b * inner.a + outer.d * inner.b,
            outer.a * inner.c + outer.c * inner.d,           outer.b * inner.c + outer.d * inner.d,
            outer.a * inner.e + outer.c * inner.f + outer.e, outer.b * inner.e + outer.d * inner.f + outer.f};
}

/// From an object's coordinates to those of what holds it: its own matrix, then to the corner of its boundary.
Matrix placementOf(const QXmlStreamAttributes& attributes)
{
    Matrix matrix = matrixOf(xml::attribute(attributes, u"CTM"));
    const layout::Box boundary = boxOf(xml::attribute(attributes, u"Boundary"));
    matrix.e += boundary.left;
    matrix.f += boundary.top;
    return matrix;
}

/// Puts points of an object where they stand on the page, in points.
class Placement {
public:
    explicit Placement(const Matrix& matrix) : m_matrix(matrix) {}
    [[nodiscard]] Point operator()(double x, double y) const
    {
        return {(m_matrix.a * x + m_matrix.c * y + m_matrix.e) * PointsPerMillimetre,
                (m_matrix.b * x + m_matrix.d * y + m_matrix.f) * PointsPerMillimetre};
    }

private:
    Matrix m_matrix;
};

/// The straight lines of path data (9.1: S M L Q B A C with their points).
void addLines(std::vector<layout::Box>& rulings, QStringView data, const Placement& place)
{
    Point start;
    Point current;
    const auto add = [&](Point to) {
        const bool level = std::abs(to.y - current.y) <= Lean * PointsPerMillimetre;
        const bool upright = std::abs(to.x - current.x) <= Lean * PointsPerMillimetre;
        if ((level || upright) && rulings.size() < MostRulings) {
            rulings.push_back({std::min(current.x, to.x), std::min(current.y, to.y), std::max(current.x, to.x),
                               std::max(current.y, to.y)});
        }
        current = to;
    };
    QChar command;
    std::vector<double> values;
    const auto run = [&] {
        const size_t count = values.size();
        const Point end = count >= 2 ? place(values[count - 2], values[count - 1]) : current;
        if (command == u'L' && count >= 2)
            add(end);
        else if (command == u'C')
            add(start);
        else
            current = end;
        if (command == u'M' || command == u'S') start = current;
        values.clear();
    };
    constexpr size_t MostValues = 8;
    for (const QStringView token : data.tokenize(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double value = token.toDouble(&isNumber);
        if (isNumber) {
            if (values.size() < MostValues && std::isfinite(value)) values.push_back(value);
            continue;
        }
        run();
        command = token.front();
    }
    run();
}

} // namespace

QStringView localName(const QXmlStreamReader& reader)
{
    const QStringView name = reader.name();
    return name.sliced(name.lastIndexOf(u':') + 1);
}

std::vector<double> numbers(QStringView text, size_t most)
{
    std::vector<double> out;
    for (const QStringView token : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (out.size() == most) break;
        bool ok = false;
        const double value = token.toDouble(&ok);
        if (!ok || !std::isfinite(value)) break;
        out.push_back(value);
    }
    return out;
}

layout::Box boxOf(QStringView text)
{
    const std::vector<double> values = numbers(text, 4);
    if (values.size() < 4) return {};
    return {values[0], values[1], values[0] + values[2], values[1] + values[3]};
}

void PageObjects::read(QXmlStreamReader& reader)
{
    readContainer(reader, {});
}

void PageObjects::readContainer(QXmlStreamReader& reader, const Matrix& outer)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return reader.skipCurrentElement();
    xml::forEachChild(reader, [&] {
        const QStringView name = localName(reader);
        if (name == u"Area") return readArea(reader);
        if (name == u"TextObject") return readText(reader, outer);
        if (name == u"PathObject") return readPath(reader, outer);
        const bool holdsObjects = name == u"Content" || name == u"Layer" || name == u"PageBlock";
        if (holdsObjects && !isOff(reader.attributes(), u"Visible")) return readContainer(reader, outer);
        if (name == u"Template") m_templates.push_back(xml::attribute(reader, u"TemplateID"));
        if (name == u"CompositeObject") return readComposite(reader, outer);
        if (name == u"ImageObject") m_hasImages = true;
        reader.skipCurrentElement();
    });
}

void PageObjects::readArea(QXmlStreamReader& reader)
{
    xml::forEachChild(reader, [&] {
        if (localName(reader) == u"PhysicalBox")
            m_area = boxOf(reader.readElementText(QXmlStreamReader::SkipChildElements));
        else
            reader.skipCurrentElement();
    });
}

void PageObjects::readText(QXmlStreamReader& reader, const Matrix& outer)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    const bool hidden = isOff(attributes, u"Visible") || xml::attribute(attributes, u"Alpha") == u"0";
    const Matrix matrix = combined(outer, placementOf(attributes));
    const Placement place(matrix);
    TextRun run;
    run.size = xml::attribute(attributes, u"Size").toDouble();
    run.charDirection = xml::attribute(attributes, u"CharDirection").toInt();
    if (const double scale = xml::attribute(attributes, u"HScale").toDouble(); scale > 0) run.horizontalScale = scale;
    run.scale = std::hypot(matrix.c, matrix.d) * PointsPerMillimetre;
    run.angle = std::atan2(matrix.b, matrix.a);
    Point last;
    xml::forEachChild(reader, [&] {
        if (localName(reader) != u"TextCode") return reader.skipCurrentElement();
        const QXmlStreamAttributes code = reader.attributes();
        const auto coordinate = [&](QStringView name, double otherwise) {
            bool ok = false;
            const double value = xml::attribute(code, name).toDouble(&ok);
            return ok && std::isfinite(value) ? value : otherwise;
        };
        last = {coordinate(u"X", last.x), coordinate(u"Y", last.y)};
        run.start = last;
        const QString dx = xml::attribute(code, u"DeltaX").toString();
        const QString dy = xml::attribute(code, u"DeltaY").toString();
        run.text = reader.readElementText(QXmlStreamReader::SkipChildElements);
        run.deltaX = deltas(dx, static_cast<size_t>(run.text.size()));
        run.deltaY = deltas(dy, static_cast<size_t>(run.text.size()));
        if (!hidden) addWords(m_page.words, run, place);
    });
}

void PageObjects::readPath(QXmlStreamReader& reader, const Matrix& outer)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    const Placement place(combined(outer, placementOf(attributes)));
    const bool hidden = isOff(attributes, u"Visible");
    xml::forEachChild(reader, [&] {
        if (localName(reader) != u"AbbreviatedData") return reader.skipCurrentElement();
        const QString data = reader.readElementText(QXmlStreamReader::SkipChildElements);
        if (!hidden) addLines(m_page.rulings, data, place);
    });
}

void PageObjects::readComposite(QXmlStreamReader& reader, const Matrix& outer)
{
    // Units that set units that set units grow without end; real ones hold a drawing.
    constexpr int Most = 2000;
    constexpr int Deepest = 4;
    m_hasImages = true;
    const QXmlStreamAttributes attributes = reader.attributes();
    const Matrix matrix = combined(outer, placementOf(attributes));
    const auto unit = m_units.byId.constFind(xml::attribute(attributes, u"ResourceID").toString());
    reader.skipCurrentElement();
    if (unit == m_units.byId.cend() || m_compositeDepth >= Deepest || ++m_composites > Most) return;
    m_units.bytesLeft -= unit->size();
    if (m_units.bytesLeft < 0) return;
    QXmlStreamReader inner(*unit);
    inner.setNamespaceProcessing(false);
    ++m_compositeDepth;
    if (inner.readNextStartElement()) readContainer(inner, matrix);
    --m_compositeDepth;
}

} // namespace duibiao::readers::ofd
