// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrappingrow.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QWidget>

using namespace duibiao::ui;

namespace {

/// A widget that wants so much room, and no less than `least` of the width.
class Block : public QWidget {
public:
    Block(int least, int width, int height) : m_least(least, height), m_size(width, height)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }
    [[nodiscard]] QSize sizeHint() const override { return m_size; }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_least; }

private:
    QSize m_least;
    QSize m_size;
};

struct Bar {
    Bar()
    {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
    }
    void lay(int width) const { row->setGeometry({0, 0, width, row->heightForWidth(width)}); }

    QWidget whole;
    WrappingRow* row = new WrappingRow(&whole);
};

} // namespace

TEST_CASE("A row goes on in the next line where it has no room left", "[parts][wrappingrow]")
{
    Bar bar;
    auto* first = new Block(100, 100, 20);
    auto* second = new Block(150, 150, 30);
    auto* third = new Block(80, 80, 20);
    for (Block* each : {first, second, third}) bar.row->add(each);
    for (QWidget* each : {first, second, third}) each->show();
    CHECK(bar.row->sizeHint() == QSize(350, 30));
    CHECK(bar.row->minimumSize() == QSize(150, 30));
    CHECK(bar.row->heightForWidth(350) == 30);
    CHECK(bar.row->heightForWidth(349) == 60);
    CHECK(bar.row->heightForWidth(150) == 90);
    bar.lay(349);
    CHECK(first->x() == 0);
    CHECK(second->x() == 110);
    CHECK(third->pos() == QPoint(0, 40));
    second->hide();
    CHECK(bar.row->heightForWidth(349) == 20);
    CHECK(bar.row->minimumSize() == QSize(100, 20));
}

TEST_CASE("Words that take several lines get the height of those, and no more", "[parts][wrappingrow]")
{
    Bar bar;
    auto* words = new QLabel(QStringLiteral("one two three four five six seven eight nine ten"));
    words->setWordWrap(true);
    words->setMinimumWidth(40);
    bar.row->add(words, 1);
    words->show();
    for (const int width : {40, 120, 1000}) {
        bar.lay(width);
        CHECK(words->height() == words->heightForWidth(width));
    }
}

TEST_CASE("What stretches shares what a line has left", "[parts][wrappingrow]")
{
    Bar bar;
    auto* words = new Block(50, 200, 20);
    auto* unit = new Block(120, 120, 20);
    auto* button = new Block(60, 60, 20);
    bar.row->add(words, 2);
    bar.row->add(unit, 1);
    bar.row->add(button);
    for (QWidget* each : {words, unit, button}) each->show();
    bar.lay(480);
    CHECK(words->width() == 266);
    CHECK(unit->width() == 134);
    CHECK(button->x() == 420);
    bar.lay(300); // the unit needs more than its share
    CHECK(words->width() == 100);
    CHECK(unit->width() == 120);
    CHECK(button->geometry().right() == 299);
    CHECK(bar.row->heightForWidth(250) == 20);
    CHECK(bar.row->heightForWidth(249) == 50);
}

TEST_CASE("What belongs together goes to the next line together", "[parts][wrappingrow]")
{
    Bar bar;
    auto* name = new Block(50, 50, 20);
    auto* field = new Block(100, 100, 20);
    auto* button = new Block(60, 60, 20);
    bar.row->add(button);
    bar.row->addStretch();
    bar.row->addTogether({name, field});
    for (QWidget* each : {name, field, button}) each->show();
    bar.lay(400);
    CHECK(field->geometry().right() == 399);
    CHECK(button->x() == 0);
    bar.lay(200);
    CHECK(name->y() == 30);
    CHECK(field->y() == 30);
    CHECK(name->x() == 0);
}
