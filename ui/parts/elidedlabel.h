// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace duibiao::ui {

/// A line of words of whatever length, a title or the name of a file, that makes nothing wider: where it has no room
/// the words are cut, and a tool tip has them in full.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setWords(const QString& words);
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;        ///< of all words
    [[nodiscard]] QSize minimumSizeHint() const override; ///< of the first few

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString m_words;
};

} // namespace duibiao::ui
