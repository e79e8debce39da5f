// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/theme.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace duibiao::ui {

/// What the program looks like and speaks. Every choice holds at once.
class AppearancePage : public QWidget {
    Q_OBJECT

public:
    struct Language {
        QString key;  ///< zh_CN …
        QString name; ///< in the language itself
    };
    struct Values {
        QString language;
        Theme theme = Theme::System;
        int textSize = 100; ///< percent
    };
    AppearancePage(const std::vector<Language>& languages, const std::vector<int>& textSizes, const Values& values);

Q_SIGNALS:
    void languageChosen(const QString& key);
    void themeChosen(duibiao::ui::Theme theme);
    void textSizeChosen(int percent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    QFormLayout* m_form;
    QLabel* m_note;
};

} // namespace duibiao::ui
