// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/synonym.h"
#include "ui/models/stepname.h"

#include <QAbstractTableModel>

#include <vector>

namespace duibiao::ui {

/// The office's own words that count as others, to be edited. An edit changes nothing here: the list as it would be is
/// offered with edited(), and what comes back with setSynonyms() is shown. One with a fault is refused instead.
class SynonymsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SaidColumn, MeansColumn, ColumnCount };

    explicit SynonymsModel(QObject* parent = nullptr);
    void setSynonyms(std::vector<check::Synonym> synonyms, bool readOnly);
    [[nodiscard]] const std::vector<check::Synonym>& synonyms() const { return m_synonyms; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// What is wrong with one more; empty where it can be added.
    [[nodiscard]] QString faultOf(const check::Synonym& added) const { return check::faultOf(added, m_synonyms); }
    void add(const check::Synonym& added);
    void remove(const QList<int>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// `what` was changed, for the undo menu.
    void edited(const std::vector<duibiao::check::Synonym>& synonyms, const duibiao::ui::StepName& what);
    void refused(const QString& fault);

private:
    std::vector<check::Synonym> m_synonyms;
    bool m_readOnly = false;
};

} // namespace duibiao::ui
