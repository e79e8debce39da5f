// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/sentencestage.h"

#include "ui/models/questionlook.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace duibiao::ui {

namespace {

constexpr int largest = 84; // pixels of the sentence's type
constexpr int smallest = 18;
constexpr double labelShare = 0.4; // of the sentence's type

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

SentenceStage::SentenceStage(QWidget* parent) : QWidget(parent), m_layout(std::make_unique<QTextLayout>())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(120);
}

SentenceStage::~SentenceStage() = default;

void SentenceStage::show(const QString& text, const std::vector<Presentation::Item>& all, int open,
                         std::optional<plan::Question> asked)
{
    m_text = text;
    m_nothing.clear();
    m_parts.clear();
    int item = 0;
    for (const Presentation::Item& each : all) {
        for (const SourceSpan span : each.answer->spans) m_parts.push_back({span, each.answer->question, item});
        ++item;
    }
    m_open = open;
    m_asked = asked;
    layOut();
    update();
}

void SentenceStage::showNothing(const QString& words)
{
    m_text.clear();
    m_parts.clear();
    m_brackets.clear();
    m_nothing = words;
    update();
}

QFont SentenceStage::labelFont() const
{
    QFont font = this->font();
    font.setPixelSize(std::max(12, qRound(m_pixels * labelShare)));
    return font;
}

void SentenceStage::layOut()
{
    if (m_text.isEmpty() || width() < 2 * side) return;
    int low = smallest;
    int high = largest;
    while (low < high) { // the largest type that still fits
        const int middle = (low + high + 1) / 2;
        if (layOut(middle) <= height())
            low = middle;
        else
            high = middle - 1;
    }
    m_height = layOut(low);
}

double SentenceStage::layOut(int pixels)
{
    m_pixels = pixels;
    m_brackets.clear();
    QFont font = this->font();
    font.setPixelSize(pixels);
    m_layout->clearLayout();
    m_layout->setText(m_text);
    m_layout->setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const QFontMetricsF label(labelFont());
    const double levelHeight = label.height() * 1.3;
    double y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width() - 2 * side);
        line.setPosition({static_cast<double>(side), y});
        m_levels = 1;
        placeBrackets(line.lineNumber(), y + line.height(), levelHeight, label);
        y += line.height() + m_levels * levelHeight + pixels * 0.15;
    }
    m_layout->endLayout();
    return y;
}

void SentenceStage::placeBrackets(int number, double foot, double levelHeight, const QFontMetricsF& label)
{
    const QTextLine line = m_layout->lineAt(number);
    const SourceSpan words{line.textStart(), line.textStart() + line.textLength()};
    std::vector<Bracket> here;
    for (const Part& part : m_parts) {
        if (!part.span.overlaps(words)) continue;
        const double left = line.cursorToX(static_cast<int>(std::max(part.span.begin, words.begin)));
        const double right = line.cursorToX(static_cast<int>(std::min(part.span.end, words.end)));
        const bool same = std::ranges::any_of(here, [&](const Bracket& other) {
            return other.question == part.question && qFuzzyCompare(other.place.left(), left) &&
                   qFuzzyCompare(other.place.width(), right - left);
        });
        if (same) continue; // a subject of two duties
        here.push_back(
            {part.question, QRectF(left, 0, right - left, levelHeight), part.item, part.span.begin >= words.begin});
    }
    // Short brackets stand close to their words, what holds them below.
    std::ranges::stable_sort(here, {}, [](const Bracket& bracket) { return bracket.place.width(); });
    std::vector<std::vector<QRectF>> levels;
    for (Bracket& bracket : here) {
        const double wide = label.horizontalAdvance(questionName(bracket.question)) + 8;
        QRectF taken = bracket.place;
        if (taken.width() < wide) taken.adjust((taken.width() - wide) / 2, 0, (wide - taken.width()) / 2, 0);
        size_t level = 0;
        const auto collides = [&](const QRectF& other) {
            return taken.left() < other.right() && other.left() < taken.right();
        };
        while (level < levels.size() && std::ranges::any_of(levels[level], collides)) ++level;
        if (level == levels.size()) levels.emplace_back();
        levels[level].push_back(taken);
        bracket.place.moveTop(foot + static_cast<double>(level) * levelHeight);
        m_brackets.push_back(bracket);
    }
    m_levels = std::max(1, static_cast<int>(levels.size()));
}

void SentenceStage::paintBracket(QPainter& painter, const Bracket& bracket, const QFont& label, bool dark) const
{
    const QColor color = questionLook(bracket.question, dark).line;
    const double pen = std::max(2.0, m_pixels / 18.0);
    const double tick = m_pixels * 0.14;
    const QRectF place = bracket.place.adjusted(pen, 0, -pen, 0);
    const double base = place.top() + tick;
    painter.setPen(QPen(color, pen, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(place.left(), place.top()), QPointF(place.left(), base));
    painter.drawLine(QPointF(place.right(), place.top()), QPointF(place.right(), base));
    painter.setPen(QPen(color, pen, questionPen(bracket.question), Qt::FlatCap));
    painter.drawLine(QPointF(place.left(), base), QPointF(place.right(), base));
    if (!bracket.labelled) return;
    painter.setFont(label);
    painter.setPen(color);
    const QString name = questionName(bracket.question);
    const QFontMetricsF metrics(label);
    double left = place.center().x() - metrics.horizontalAdvance(name) / 2;
    left = std::clamp(left, 2.0, std::max(2.0, width() - metrics.horizontalAdvance(name) - 2));
    painter.drawText(QPointF(left, base + metrics.ascent() + 1), name);
}

void SentenceStage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    if (m_text.isEmpty()) {
        QFont font = this->font();
        font.setPixelSize(28);
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect().adjusted(side, 0, -side, 0), Qt::AlignCenter | Qt::TextWordWrap, m_nothing);
        return;
    }
    const bool dark = isDark(palette());
    painter.translate(0, std::max(0.0, (height() - m_height) / 2));
    QList<QTextLayout::FormatRange> tints;
    for (const Part& part : m_parts) {
        if (part.item >= m_open) continue;
        QTextCharFormat format;
        format.setBackground(questionLook(part.question, dark).background);
        tints.append({static_cast<int>(part.span.begin), static_cast<int>(part.span.length()), format});
    }
    painter.setPen(palette().color(QPalette::Text));
    m_layout->draw(&painter, {}, tints);
    const QFont label = labelFont();
    for (const Bracket& bracket : m_brackets)
        if (bracket.item < m_open) paintBracket(painter, bracket, label, dark);
}

void SentenceStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SentenceStage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) layOut();
}

} // namespace duibiao::ui
