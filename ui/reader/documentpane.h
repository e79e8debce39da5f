// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/marks.h"
#include "ui/reader/offsetmap.h"

#include <QPlainTextEdit>

#include <functional>

namespace duibiao::ui {

/// Shows the text of a document with its marks and a highlighted stretch. All offsets are those of Document::text.
///
/// Only what is on the screen is dressed: marks are looked up for the visible part whenever it moves, so a text of a
/// million characters opens as fast as an undressed one.
class DocumentPane : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit DocumentPane(QWidget* parent = nullptr);

    /// `toolTip` is asked for the words about a mark; may be empty.
    void setContent(const QString& text, std::vector<Mark> marks, std::function<QString(const Mark&)> toolTip = {});
    void clearContent() { setContent({}, {}); }
    /// Emphasises these stretches (the spans of one requirement, one evidence) until the next call.
    void setHighlight(std::vector<SourceSpan> spans);
    [[nodiscard]] const std::vector<SourceSpan>& highlight() const { return m_highlight; }
    /// Marks these stretches, with a broken line in the margin, as words that were guessed, until the content is set
    /// again.
    void setGuessed(std::vector<SourceSpan> spans);
    /// Brings the stretch into view, the cursor at its beginning.
    void scrollTo(SourceSpan span);
    /// Brings the line of `offset` to the top, as far as the text reaches; the cursor stays.
    void scrollToTop(qsizetype offset);
    /// The stretch of the document that is on the screen.
    [[nodiscard]] SourceSpan visibleSpan() const;
    /// What the reader selected; empty when nothing is.
    [[nodiscard]] SourceSpan selectedSpan() const;
    /// The mark and the offset under a point of the viewport; -1 beside the text.
    [[nodiscard]] qsizetype offsetAt(QPoint point) const;
    [[nodiscard]] const MarkIndex& marks() const { return m_marks; }

    /// Shown while there is no text.
    void setEmptyText(const QString& text) { setPlaceholderText(text); }

Q_SIGNALS:
    /// The reader clicked on this offset, or pressed Enter with the cursor on it.
    void offsetActivated(qsizetype offset);

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    void dressVisible();
    /// A bar in the margin beside the lines of a stretch.
    void paintBar(QPainter& painter, SourceSpan span, int x, int width) const;
    void paintGuessed(QPainter& painter) const;
    [[nodiscard]] bool isGuessed(qsizetype offset) const;
    [[nodiscard]] QTextEdit::ExtraSelection selection(SourceSpan span, const QTextCharFormat& format) const;

    bool m_dressing = false;
    bool m_dressAgain = false; ///< the text moved while it was dressed
    OffsetMap m_map;
    MarkIndex m_marks;
    std::function<QString(const Mark&)> m_toolTip;
    std::vector<SourceSpan> m_highlight;
    std::vector<SourceSpan> m_guessed;
};

/// True when texts are light on dark.
[[nodiscard]] bool isDark(const QWidget& widget);

} // namespace duibiao::ui
