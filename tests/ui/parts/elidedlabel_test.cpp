// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/elidedlabel.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::ui::ElidedLabel;

TEST_CASE("Words that have no room are cut, and the tool tip has them", "[parts][elidedlabel]")
{
    const QString title = u"云溪县人民政府办公室关于印发2024年安全生产和应急管理工作要点的通知"_s;
    ElidedLabel label;
    label.setWords(title);
    CHECK(label.minimumSizeHint().width() < label.sizeHint().width() / 3);
    label.resize(label.sizeHint());
    label.show();
    CHECK(label.text() == title);
    CHECK(label.toolTip().isEmpty());
    label.resize(label.sizeHint().width() / 2, label.height());
    CHECK(label.text().endsWith(u'…'));
    CHECK(label.toolTip() == title);
    CHECK(label.accessibleName() == title);
    CHECK(label.words() == title);
    label.setWords(u"要点"_s);
    CHECK(label.text() == u"要点");
    CHECK(label.minimumSizeHint().width() <= label.sizeHint().width());
}
