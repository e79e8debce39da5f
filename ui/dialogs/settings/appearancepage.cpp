// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/appearancepage.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace duibiao::ui {

AppearancePage::AppearancePage(const std::vector<Language>& languages, const std::vector<int>& textSizes,
                               const Values& values)
    : m_language(new QComboBox), m_theme(new QComboBox), m_textSize(new QComboBox), m_form(new QFormLayout),
      m_note(new QLabel)
{
    for (const Language& language : languages) m_language->addItem(language.name, language.key);
    m_language->setCurrentIndex(m_language->findData(values.language));
    for (const Theme theme : allThemes) m_theme->addItem({}, static_cast<int>(theme));
    m_theme->setCurrentIndex(static_cast<int>(values.theme));
    for (const int size : textSizes) m_textSize->addItem({}, size);
    m_textSize->setCurrentIndex(m_textSize->findData(values.textSize));
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint); // a few words each
    for (QComboBox* box : {m_language, m_theme, m_textSize}) {
        constexpr int characters = 20;
        box->setMinimumContentsLength(characters);
        m_form->addRow(new QLabel, box);
    }
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_form);
    layout->addWidget(m_note);
    layout->addStretch(1);
    retranslate();
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<Theme>(m_theme->currentData().toInt())); });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { Q_EMIT textSizeChosen(m_textSize->currentData().toInt()); });
}

void AppearancePage::retranslate()
{
    setWindowTitle(tr("Appearance"));
    const std::array names{tr("&Language:"), tr("&Colours:"), tr("Text &size:")};
    for (int row = 0; row < static_cast<int>(names.size()); ++row) {
        auto* label = qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        QWidget* field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        label->setText(names[static_cast<size_t>(row)]);
        label->setBuddy(field);
    }
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Colours"));
    m_textSize->setAccessibleName(tr("Text size"));
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themeName(static_cast<Theme>(m_theme->itemData(i).toInt())));
    for (int i = 0; i < m_textSize->count(); ++i)
        m_textSize->setItemText(i, tr("%1 %").arg(QLocale().toString(m_textSize->itemData(i).toInt())));
    m_note->setText(tr("Every choice holds at once and is remembered."));
}

void AppearancePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
