// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/icons.h"
#include "ui/shell/outlinedstyle.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace duibiao::ui;

TEST_CASE("Symbols are as large as the text asks for, and those of dialogs are ours or none", "[shell]")
{
    OutlinedStyle style;
    const int usual = style.pixelMetric(QStyle::PM_SmallIconSize);
    style.setTextScale(2);
    CHECK(style.pixelMetric(QStyle::PM_SmallIconSize) == 2 * usual);
    CHECK(style.pixelMetric(QStyle::PM_LineEditIconSize) == 2 * usual);
    CHECK(style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr) == 0);
    const QIcon warning = style.standardIcon(QStyle::SP_MessageBoxWarning);
    CHECK(warning.pixmap(32, 32).toImage() == symbol(u"warning"_s).pixmap(32, 32).toImage());
}

TEST_CASE("A tool button with a menu stands as high as the push buttons beside it, with room for its arrow", "[shell]")
{
    OutlinedStyle style;
    QPushButton push(u"Clear"_s);
    QToolButton plain;
    QToolButton withIcon;
    QMenu menu;
    for (QToolButton* tool : {&plain, &withIcon}) {
        tool->setText(u"More"_s);
        tool->setMenu(&menu);
        tool->setPopupMode(QToolButton::InstantPopup);
        tool->setStyle(&style);
    }
    push.setStyle(&style);
    withIcon.setIcon(symbol(u"save"_s));
    withIcon.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int words = plain.fontMetrics().horizontalAdvance(u"More"_s);
    const int arrow = style.pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, &plain);
    CHECK(plain.sizeHint().height() == push.sizeHint().height());
    push.setIcon(symbol(u"save"_s));
    CHECK(withIcon.sizeHint().height() == push.sizeHint().height());
    CHECK(plain.sizeHint().width() >= words + arrow);
    CHECK(withIcon.sizeHint().width() >= words + arrow + style.pixelMetric(QStyle::PM_ButtonIconSize));
}

TEST_CASE("The controls of a row are as high, in whatever language, and the words of buttons have room beside them",
          "[shell]")
{
    OutlinedStyle style;
    QPushButton latin(u"Attach"_s);
    QPushButton chinese(u"添加文件（所有格式）"_s);
    QLineEdit field;
    QComboBox box;
    QDateEdit day;
    day.setCalendarPopup(true);
    for (QWidget* each : std::initializer_list<QWidget*>{&latin, &chinese, &field, &box, &day}) each->setStyle(&style);
    for (const QWidget* each : std::initializer_list<const QWidget*>{&latin, &field, &box, &day})
        CHECK(each->sizeHint().height() == chinese.sizeHint().height());
    CHECK(chinese.sizeHint().width() >= chinese.fontMetrics().horizontalAdvance(chinese.text()) + 12);
}
