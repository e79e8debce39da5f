// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace duibiao::ui {

/// One of the word lists that the program ships, to be looked at.
class ShippedWordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WordColumn, VariantsColumn, ExampleColumn, ColumnCount };

    /// A list that can be shown.
    struct List {
        QString name;  ///< as lexiconRows() knows it
        QString title; ///< translated
        bool hasVariants = false;
    };
    [[nodiscard]] static std::vector<List> lists();

    explicit ShippedWordsModel(QObject* parent = nullptr);
    void setList(const QString& name);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QStringList> m_rows; // by column
};

} // namespace duibiao::ui
