// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/synonym.h"
#include "ui/models/stepname.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace duibiao::ui {

class ShippedWordsModel;
class SynonymsModel;

/// The office's own words that count as others, to be edited, and the lists that the program ships, to be searched.
class SynonymsPage : public QWidget {
    Q_OBJECT

public:
    SynonymsPage();
    void setSynonyms(std::vector<check::Synonym> synonyms, bool readOnly);

    [[nodiscard]] QTableView& own() const { return *m_own; }
    [[nodiscard]] QTableView& shipped() const { return *m_shipped; }
    [[nodiscard]] QComboBox& lists() const { return *m_list; }
    [[nodiscard]] QLineEdit& said() const { return *m_said; }
    [[nodiscard]] QLineEdit& means() const { return *m_means; }
    [[nodiscard]] QLineEdit& search() const { return *m_search; }
    [[nodiscard]] QPushButton& addButton() const { return *m_add; }
    [[nodiscard]] QPushButton& removeButton() const { return *m_remove; }
    [[nodiscard]] QString fault() const; ///< what is said about the words that are typed

Q_SIGNALS:
    /// `what` was changed, for the undo menu.
    void edited(const std::vector<duibiao::check::Synonym>& synonyms, const duibiao::ui::StepName& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeOwn();
    [[nodiscard]] QWidget* makeShipped();
    void retranslate();
    void add();
    void remove();
    void look(); ///< at the words that are typed
    void showList();
    void say(const QString& fault);

    SynonymsModel* m_ownModel;
    ShippedWordsModel* m_shippedModel;
    QSortFilterProxyModel* m_found;
    QLabel* m_words;
    QTableView* m_own;
    QLabel* m_saidLabel;
    QLineEdit* m_said;
    QLabel* m_meansLabel;
    QLineEdit* m_means;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_fault;
    QLabel* m_shippedLabel;
    QComboBox* m_list;
    QLineEdit* m_search;
    QTableView* m_shipped;
};

} // namespace duibiao::ui
