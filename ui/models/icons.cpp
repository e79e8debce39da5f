// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/icons.h"

#include "ui/models/paintedengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPalette>
#include <QSvgRenderer>

// In a static library the linker drops the initialiser that registers the resources unless something names it.
static void registerResources()
{
    Q_INIT_RESOURCE(gui);
}

namespace duibiao::ui {

namespace {

QByteArray iconBytes(const QString& name)
{
    static const bool registered = (registerResources(), true);
    Q_UNUSED(registered)
    QFile file(QStringLiteral(":/duibiao/icons/") + name + QStringLiteral(".svg"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "symbol", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

/// A black outline icon in the palette's text colour.
class SymbolEngine : public PaintedEngine {
public:
    explicit SymbolEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color =
            palette.color(group, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
        QSvgRenderer(QByteArray(m_svg).replace("#000", color.name().toLatin1())).render(painter, rect);
    }
    QIconEngine* clone() const override { return new SymbolEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon symbol(const QString& name)
{
    static QHash<QString, QIcon> icons;
    const auto known = icons.constFind(name);
    if (known != icons.cend()) return *known;
    return *icons.insert(name, QIcon(new SymbolEngine(iconBytes(name)))); // the icon owns its engine
}

QIcon applicationIcon()
{
    iconBytes(QStringLiteral("duibiao"));
    return QIcon(QStringLiteral(":/duibiao/icons/duibiao.svg"));
}

} // namespace duibiao::ui
