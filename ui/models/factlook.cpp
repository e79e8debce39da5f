// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/factlook.h"

#include <QCoreApplication>

namespace duibiao::ui {

FactKind kindOf(const facts::Fact& fact)
{
    return static_cast<FactKind>(fact.value.index());
}

QString factKindName(FactKind kind)
{
    switch (kind) {
    case FactKind::Quantity: return QCoreApplication::translate("duibiao::ui", "Quantity");
    case FactKind::Percentage: return QCoreApplication::translate("duibiao::ui", "Percentage");
    case FactKind::Deadline: return QCoreApplication::translate("duibiao::ui", "Deadline");
    case FactKind::Frequency: return QCoreApplication::translate("duibiao::ui", "Frequency");
    case FactKind::Coverage: return QCoreApplication::translate("duibiao::ui", "Coverage");
    case FactKind::Responsibility: return QCoreApplication::translate("duibiao::ui", "Responsibility");
    case FactKind::Evidence: return QCoreApplication::translate("duibiao::ui", "Evidence");
    case FactKind::Duty: return QCoreApplication::translate("duibiao::ui", "Duty");
    case FactKind::Added: return QCoreApplication::translate("duibiao::ui", "New");
    case FactKind::Dropped: return QCoreApplication::translate("duibiao::ui", "Dropped");
    case FactKind::Changed: return QCoreApplication::translate("duibiao::ui", "Changed");
    }
    return {};
}

FactLook factLook(FactKind kind, bool dark)
{
    const auto look = [dark](QRgb lightBackground, QRgb lightLine, QRgb darkBackground, QRgb darkLine,
                             QTextCharFormat::UnderlineStyle underline) {
        return FactLook{QColor(dark ? darkBackground : lightBackground), QColor(dark ? darkLine : lightLine), underline,
                        false, false};
    };
    switch (kind) {
    case FactKind::Deadline: return look(0xFFEFC7, 0x8F5200, 0x4D3900, 0xFFC65C, QTextCharFormat::SingleUnderline);
    case FactKind::Quantity: return look(0xDCE9FF, 0x1B55B0, 0x1C3560, 0x8DB8FF, QTextCharFormat::DashUnderline);
    case FactKind::Percentage: return look(0xDCF2E1, 0x17693A, 0x17432A, 0x7FDCA0, QTextCharFormat::DotLine);
    case FactKind::Frequency: return look(0xEAE1FB, 0x5D35A6, 0x3A2A5E, 0xC3A6FF, QTextCharFormat::DashDotLine);
    case FactKind::Coverage: return look(0xFBE0E8, 0x9E1F50, 0x551B31, 0xFF9DBD, QTextCharFormat::WaveUnderline);
    case FactKind::Responsibility: return look(0xE6EAED, 0x46545F, 0x343B41, 0xB7C3CC, QTextCharFormat::DashDotDotLine);
    case FactKind::Evidence: return look(0xE3F1F1, 0x0B5F63, 0x173C3E, 0x86D5D9, QTextCharFormat::NoUnderline);
    case FactKind::Duty: // a bar in the margin
        return look(0xFFFFFF, 0x9AA7B1, 0x1B1E20, 0x6C7880, QTextCharFormat::NoUnderline);
    case FactKind::Added: return look(0xDCF2E1, 0x17693A, 0x17432A, 0x7FDCA0, QTextCharFormat::SingleUnderline);
    case FactKind::Dropped: {
        FactLook dropped = look(0xFBE0E8, 0x9E1F50, 0x551B31, 0xFF9DBD, QTextCharFormat::NoUnderline);
        dropped.struckOut = true;
        return dropped;
    }
    case FactKind::Changed: {
        FactLook changed = look(0xFFD9A0, 0x8F5200, 0x5E4500, 0xFFC65C, QTextCharFormat::SingleUnderline);
        changed.overlined = true;
        return changed;
    }
    }
    return {};
}

QColor highlightColor(bool dark)
{
    return QColor(dark ? 0x655500 : 0xFFF3A8);
}

QTextCharFormat factFormat(FactKind kind, bool dark)
{
    const FactLook look = factLook(kind, dark);
    QTextCharFormat format;
    format.setBackground(look.background);
    format.setUnderlineStyle(look.underline);
    format.setUnderlineColor(look.line);
    format.setFontStrikeOut(look.struckOut);
    format.setFontOverline(look.overlined);
    return format;
}

} // namespace duibiao::ui
