// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch_session.hpp>

#include <QCoreApplication>

// Qt's plugin loading (SQL drivers) wants an application object.
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
