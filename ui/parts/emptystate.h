// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QPointer>
#include <QStackedWidget>

class QAbstractItemView;
class QIcon;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace duibiao::ui {

/// A list or a text, and in its place while it is empty what would stand there and how to get it: a sentence, and a
/// button where something can be done about it at once.
class EmptyState : public QStackedWidget {
    Q_OBJECT

public:
    /// Holds `view` and shows the words until setEmpty() says otherwise.
    explicit EmptyState(QWidget& view);
    /// Holds a list or tree and follows how many rows its model has; the view must have its model by then.
    [[nodiscard]] static EmptyState* of(QAbstractItemView& view);
    ~EmptyState() override;

    void setWords(const QString& words);
    [[nodiscard]] QString words() const;
    /// A button below the words.
    QPushButton* addButton(const QIcon& icon);
    void setEmpty(bool empty);
    [[nodiscard]] bool isEmpty() const;

private:
    QPointer<const QAbstractItemModel> m_model; // that is followed; none otherwise
    QLabel* m_words;
    QVBoxLayout* m_layout;
};

} // namespace duibiao::ui
