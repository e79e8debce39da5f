// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace duibiao::ui {

/// A row that goes on in the next line where it has no room left: with large text, on a small screen, in a language of
/// long words. So a bar of controls never makes its window wider than the widest of them.
class WrappingRow : public QLayout {
public:
    explicit WrappingRow(QWidget* parent = nullptr);
    ~WrappingRow() override;

    /// What stretches is in a line from its least width on, and shares with others that do what the line has left;
    /// anything else is as wide as it wants to be.
    void add(QWidget* widget, int stretch = 0);
    /// A field with the words before it: they go to the next line together.
    void addTogether(const QList<QWidget*>& widgets);
    /// What comes behind stands at the end of its line.
    void addStretch();
    /// The same in front of the entry at `index`.
    void insert(int index, QWidget* widget, int stretch = 0);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override; ///< in one line
    /// The widest in a line of its own, in as many lines as it has by now: a splitter, which knows nothing of
    /// heights that depend on widths, leaves it room for them, too.
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& room) override;

private:
    struct Entry {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 0;
    };
    using Line = std::vector<const Entry*>;

    [[nodiscard]] static int needOf(const Entry& entry);
    [[nodiscard]] static int heightOf(const Line& line, const std::vector<int>& widths);
    [[nodiscard]] std::vector<Line> linesWithin(int width) const;
    [[nodiscard]] std::vector<int> widthsIn(const Line& line, int width) const;
    [[nodiscard]] int gap(Qt::Orientation orientation) const;
    [[nodiscard]] QSize withMargins(QSize size) const;

    std::vector<Entry> m_entries;
    int m_width = 0; ///< that it was laid out in
};

} // namespace duibiao::ui
