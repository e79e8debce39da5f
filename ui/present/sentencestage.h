// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/presentation.h"

#include <QWidget>

#include <memory>

class QTextLayout;

namespace duibiao::ui {

/// A sentence in large type, with a labelled bracket under the words of every answer that may be seen. The type is as
/// large as the room allows.
class SentenceStage : public QWidget {
    Q_OBJECT

public:
    static constexpr int side = 48; ///< what is left free on either side of the sentence, in pixels

    explicit SentenceStage(QWidget* parent = nullptr);
    ~SentenceStage() override;

    /// `text` is what is shown: the sentence's words, masked or not, unit for unit. `open` are the answers that may be
    /// seen, `asked` is the question that waits.
    void show(const QString& text, const std::vector<Presentation::Item>& all, int open,
              std::optional<plan::Question> asked);
    /// What stands in the middle where there is no sentence.
    void showNothing(const QString& words);
    [[nodiscard]] int fontPixels() const { return m_pixels; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A bracket of one line of the sentence.
    struct Bracket {
        plan::Question question;
        QRectF place; ///< from the foot of the line's words down over the label
        int item = 0;
        bool labelled = false;
    };
    void layOut();
    /// Lays the sentence out in type of so many pixels; gives the height that it takes.
    double layOut(int pixels);
    void placeBrackets(int line, double foot, double levelHeight, const QFontMetricsF& label);
    void paintBracket(QPainter& painter, const Bracket& bracket, const QFont& label, bool dark) const;
    [[nodiscard]] QFont labelFont() const;

    struct Part {
        SourceSpan span;
        plan::Question question;
        int item;
    };
    QString m_text;
    QString m_nothing;
    std::vector<Part> m_parts; ///< of all answers: the lines do not move while they are opened
    int m_open = 0;
    std::optional<plan::Question> m_asked;
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<Bracket> m_brackets;
    int m_pixels = 0;
    int m_levels = 1;
    double m_height = 0;
};

} // namespace duibiao::ui
