// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statusmark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::report {

namespace {

using check::Status;

struct StatusMark {
    Status status;
    char16_t sign; // of GB 2312 where it has one: every font of an office shows it
    quint32 onLight, onDark;
    QLatin1StringView shape; // black for the ink, white for what is left out of it
};

// clang-format off
constexpr std::array marks{
    StatusMark{Status::Met, u'√', 0x1A7F37, 0x6FD08C,
        R"(<circle cx="8" cy="8" r="7" fill="#000"/>)"
        R"(<path d="M4.6 8.4L7 10.8L11.4 5.6" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>)"_L1},
    StatusMark{Status::MetLate, u'◑', 0x8A5A00, 0xE3B341,
        R"(<g fill="none" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">)"
        R"(<circle cx="8" cy="8" r="6.1"/><path d="M8 4.8V8.2L10.6 9.8"/></g>)"_L1},
    StatusMark{Status::NotMet, u'×', 0xB3261E, 0xFF8A80,
        R"(<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="#000"/>)"
        R"(<path d="M5.2 5.2L10.8 10.8M10.8 5.2L5.2 10.8" stroke="#fff" stroke-width="2" stroke-linecap="round"/>)"_L1},
    StatusMark{Status::NoEvidence, u'□', 0xA63F00, 0xFFA066,
        R"(<path d="M3.5 1.8H9.5L12.5 4.8V14.2H3.5ZM9.3 2V5H12.3" fill="none" stroke="#000" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>)"_L1},
    StatusMark{Status::NotDue, u'△', 0x1B55B0, 0x8DB8FF,
        R"(<path d="M3.6 1.8H12.4L3.6 14.2H12.4Z" fill="none" stroke="#000" stroke-width="1.6" stroke-linejoin="round"/>)"_L1},
    StatusMark{Status::NeedsReview, u'？', 0x6639BA, 0xC3A6FF,
        R"(<path d="M8 .4L15.6 8L8 15.6L.4 8Z" fill="#000"/>)"
        R"(<path d="M5.9 6.2C6 3.4 10.4 3.6 10.1 6.4C9.9 7.8 8 7.9 8 9.4" fill="none" stroke="#fff" stroke-width="1.6" stroke-linecap="round"/>)"
        R"(<circle cx="8" cy="11.9" r=".9" fill="#fff"/>)"_L1},
    StatusMark{Status::NotApplicable, u'－', 0x5C6670, 0xA7B0B8,
        R"(<path d="M4 8H12" stroke="#000" stroke-width="2" stroke-linecap="round"/>)"_L1},
};
// clang-format on
static_assert(marks.size() == allStatuses.size());

const StatusMark& markOf(Status status)
{
    return *std::ranges::find(marks, status, &StatusMark::status);
}

} // namespace

QChar statusSign(Status status)
{
    return markOf(status).sign;
}

quint32 statusInk(Status status, bool onDark)
{
    const StatusMark& mark = markOf(status);
    return onDark ? mark.onDark : mark.onLight;
}

QString statusShape(Status status, const QString& ink, const QString& ground)
{
    return QString(markOf(status).shape).replace(u"#fff"_s, ground).replace(u"#000"_s, ink);
}

QString statusMarkup(Status status)
{
    return u"<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#mark-%1\"/></svg>"_s.arg(check::statusName(status));
}

QString statusUrl(Status status)
{
    return u"mark:"_s + check::statusName(status);
}

QByteArray statusSvg(Status status, const QString& ink, const QString& ground)
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\">%1</svg>"_s
        .arg(statusShape(status, ink, ground))
        .toUtf8();
}

} // namespace duibiao::report
