// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/effectdelegate.h"

#include "ui/models/effectwords.h"
#include "ui/models/rubricmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace duibiao::ui {

QWidget* EffectDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    if (!RubricModel::takesEffect(index)) return QStyledItemDelegate::createEditor(parent, option, index);
    auto* box = new QComboBox(parent); // the view owns it
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const check::Effect& effect : usualEffects()) box->addItem(effectWords(effect));
    const bool inherits = index.row() != RubricModel::commonRow && RubricModel::statusOf(index.column());
    if (inherits) box->lineEdit()->setPlaceholderText(tr("As the rubric"));
    constexpr int room = 60;
    box->view()->setMinimumWidth(box->sizeHint().width() + room);
    return box;
}

void EffectDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) return QStyledItemDelegate::setEditorData(editor, index);
    box->setEditText(index.data(Qt::EditRole).toString());
    box->lineEdit()->selectAll();
}

void EffectDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) return QStyledItemDelegate::setModelData(editor, model, index);
    model->setData(index, box->currentText(), Qt::EditRole);
}

} // namespace duibiao::ui
