// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/documentpane.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace duibiao::ui {

bool isDark(const QWidget& widget)
{
    return widget.palette().color(QPalette::Base).lightness() < 128;
}

DocumentPane::DocumentPane(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(14);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DocumentPane::dress);
}

void DocumentPane::setContent(const QString& text, std::vector<Mark> marks, std::function<QString(const Mark&)> toolTip)
{
    m_map = OffsetMap(text);
    m_marks = MarkIndex(std::move(marks));
    m_toolTip = std::move(toolTip);
    m_highlight.clear();
    m_guessed.clear();
    setExtraSelections({});
    setPlainText(m_map.shown());
    dress();
}

void DocumentPane::setHighlight(std::vector<SourceSpan> spans)
{
    m_highlight = std::move(spans);
    dress();
    viewport()->update(); // the bars in the margin, too: dressing paints the words only
}

void DocumentPane::setGuessed(std::vector<SourceSpan> spans)
{
    m_guessed = std::move(spans);
    viewport()->update();
}

bool DocumentPane::isGuessed(qsizetype offset) const
{
    return std::ranges::any_of(m_guessed, [&](SourceSpan span) { return span.contains(offset); });
}

void DocumentPane::scrollTo(SourceSpan span)
{
    const int begin = m_map.toShown(span.begin);
    QTextCursor cursor(document());
    // The end first: when both fit, the whole stretch comes into view and the cursor rests at its beginning.
    cursor.setPosition(std::min(m_map.toShown(span.end), begin + 400));
    setTextCursor(cursor);
    cursor.setPosition(begin);
    setTextCursor(cursor);
    const QRect rect = cursorRect();
    const int margin = viewport()->height() / 6;
    if (rect.top() < margin || rect.bottom() > viewport()->height() - margin) centerCursor();
    dress();
}

void DocumentPane::scrollToTop(qsizetype offset)
{
    const QTextBlock block = document()->findBlock(m_map.toShown(offset));
    if (block.isValid()) verticalScrollBar()->setValue(block.firstLineNumber());
}

SourceSpan DocumentPane::visibleSpan() const
{
    const QTextBlock first = firstVisibleBlock();
    if (!first.isValid()) return {};
    QTextBlock last = first;
    qreal bottom = blockBoundingGeometry(first).translated(contentOffset()).bottom();
    while (bottom < viewport()->height() && last.next().isValid()) {
        last = last.next();
        bottom += blockBoundingRect(last).height();
    }
    return {m_map.toSource(first.position()), m_map.toSource(last.position() + last.length() - 1)};
}

SourceSpan DocumentPane::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    return {m_map.toSource(cursor.selectionStart()), m_map.toSource(cursor.selectionEnd())};
}

qsizetype DocumentPane::offsetAt(QPoint point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    // The cursor nearest to a point beside the text is still a cursor: only one whose character the point is on counts.
    QTextCursor next(cursor);
    next.movePosition(QTextCursor::NextCharacter);
    const QRect here = cursorRect(cursor);
    if (point.y() < here.top() || point.y() > here.bottom()) return -1;
    if (point.x() >= here.left()) {
        const bool lineEnd = cursorRect(next).top() != here.top();
        return lineEnd && point.x() > here.left() + fontMetrics().averageCharWidth() * 3
                   ? -1
                   : m_map.toSource(cursor.position());
    }
    return m_map.toSource(
        std::max(cursor.position() - 1, 0)); // cursorForPosition() rounds to the nearer side of a character
}

QTextEdit::ExtraSelection DocumentPane::selection(SourceSpan span, const QTextCharFormat& format) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(m_map.toShown(span.begin));
    selection.cursor.setPosition(m_map.toShown(span.end), QTextCursor::KeepAnchor);
    selection.format = format;
    return selection;
}

void DocumentPane::dress()
{
    // Handing over selections lays lines out, which may move the text and ask to be dressed before the text edit has
    // come to the end of those it iterates over. What is visible then is dressed after that.
    m_dressAgain = true;
    if (m_dressing) return;
    const QScopedValueRollback dressing(m_dressing, true);
    for (int rounds = 3; m_dressAgain && rounds > 0; --rounds) { // it settles at once; never for ever
        m_dressAgain = false;
        dressVisible();
    }
}

void DocumentPane::dressVisible()
{
    const bool dark = isDark(*this);
    const SourceSpan visible = visibleSpan();
    QList<QTextEdit::ExtraSelection> selections;
    QTextCharFormat emphasis;
    emphasis.setBackground(highlightColor(dark));
    // Later ones are drawn over earlier ones: whole sentences of evidence, then what is emphasised, then the measures
    // inside.
    const std::vector<Mark> marks = m_marks.in(visible);
    for (const Mark& mark : marks)
        if (mark.kind == FactKind::Evidence) selections += selection(mark.span, factFormat(mark.kind, dark));
    for (const SourceSpan span : std::as_const(m_highlight))
        if (span.overlaps(visible)) selections += selection(span, emphasis);
    for (const Mark& mark : marks)
        if (mark.kind != FactKind::Evidence && mark.kind != FactKind::Duty)
            selections += selection(mark.span, factFormat(mark.kind, dark));
    setExtraSelections(selections);
}

bool DocumentPane::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && (m_toolTip || !m_guessed.empty())) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype offset = offsetAt(help->pos());
        const Mark* mark = offset < 0 || !m_toolTip ? nullptr : m_marks.at(offset);
        QStringList lines;
        if (mark) lines += m_toolTip(*mark);
        if (isGuessed(offset)) lines += tr("Recognised on a scanned page: compare it with the original.");
        if (!lines.isEmpty())
            QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void DocumentPane::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()) return;
    if (const qsizetype offset = offsetAt(event->position().toPoint()); offset >= 0) Q_EMIT offsetActivated(offset);
}

void DocumentPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT offsetActivated(m_map.toSource(textCursor().position()));
        return;
    }
    if (event->matches(QKeySequence::ZoomIn)) return zoomIn();
    if (event->matches(QKeySequence::ZoomOut)) return zoomOut();
    QPlainTextEdit::keyPressEvent(event);
}

void DocumentPane::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    dress();
}

void DocumentPane::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) dress();
}

void DocumentPane::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(Qt::NoPen);
    painter.setBrush(factLook(FactKind::Duty, isDark(*this)).line);
    for (const Mark& mark : m_marks.in(visibleSpan()))
        if (mark.kind == FactKind::Duty) paintBar(painter, mark.span, 5, 2);
    // A broad bar beside what is emphasised: it is found again without its colour.
    painter.setBrush(palette().color(QPalette::Highlight));
    for (const SourceSpan span : std::as_const(m_highlight)) paintBar(painter, span, 4, 4);
    paintGuessed(painter);
}

void DocumentPane::paintGuessed(QPainter& painter) const
{
    const SourceSpan visible = visibleSpan();
    painter.setPen(QPen(factLook(FactKind::Deadline, isDark(*this)).line, 1.5, Qt::DashLine));
    for (const SourceSpan span : m_guessed) {
        if (!span.overlaps(visible)) continue;
        QTextCursor cursor(document());
        cursor.setPosition(m_map.toShown(std::max(span.begin, visible.begin)));
        const int top = cursorRect(cursor).top();
        cursor.setPosition(m_map.toShown(std::min(span.end, visible.end) - 1));
        painter.drawLine(QPointF(1.5, top), QPointF(1.5, cursorRect(cursor).bottom()));
    }
}

void DocumentPane::paintBar(QPainter& painter, SourceSpan span, int x, int width) const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_map.toShown(span.begin));
    const int top = cursorRect(cursor).top() + 2;
    cursor.setPosition(m_map.toShown(std::max(span.begin, span.end - 1)));
    const int bottom = cursorRect(cursor).bottom() - 2;
    if (bottom < 0 || top > viewport()->height() || bottom <= top) return;
    painter.drawRoundedRect(QRectF(x, top, width, bottom - top), width / 2.0, width / 2.0);
}

} // namespace duibiao::ui
