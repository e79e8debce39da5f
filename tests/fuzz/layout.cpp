// SPDX-License-Identifier: GPL-3.0-or-later
// Words and lines at any places on pages become a document: the part of reading pdf and ofd that is ours alone. The
// input is a list of things of eight bytes each, so that what the fuzzer changes stays where it is:
//
//     kind  left  top  width  height  size  words  count
#include "core/readers/layout/assembler.h"
#include "tests/fuzz/invariants.h"

#include <array>
#include <limits>
#include <span>

namespace {

using namespace duibiao;
using namespace duibiao::readers;

constexpr std::size_t ThingSize = 8;
constexpr double A4Width = 595;
constexpr double A4Height = 842;

constexpr std::array<QStringView, 32> Words{
    u"一、",     u"（二）",   u"3.",       u"第四条",   u"附件2",   u"附表",  u"目录", u"序号",
    u"责任单位", u"完成时限", u"主要任务", u"县应急局", u"6月底前", u"— 5 —", u"-6-",  u"第 7 页 共 9 页",
    u"……",       u"的",       u"全面完成", u"。",       u"；",      u"：",    u"Word", u"e-mail",
    u"\uE001",   u" ",        u"⼯作",     u"①",        u"2024年",  u"95%",   u"（",   u"\xD840"};

/// Fine steps near the corner of the page, coarse ones over the rest, so that things line up.
double place(std::uint8_t value, double step)
{
    return value * step;
}

class Reader {
public:
    explicit Reader(layout::Assembler& assembler) : m_assembler(assembler) { beginPage(A4Width, A4Height); }

    void take(std::span<const std::uint8_t, ThingSize> thing)
    {
        const auto [kind, left, top, width, height, size, words, count] =
            std::to_array({thing[0], thing[1], thing[2], thing[3], thing[4], thing[5], thing[6], thing[7]});
        constexpr std::array Scales{4.0, 4.0, 4.0, 1.0, 0.25, -4.0, 1e9, 1e300};
        const double scale = Scales[(kind >> 2) & 7];
        layout::Box box{place(left, scale), place(top, scale), 0, 0};
        switch (kind & 3) {
        case 0:
            endPage();
            beginPage(place(width, scale), place(height, scale));
            return;
        case 1: {
            box.right = box.left + place(width, scale);
            box.bottom = box.top + place(height, scale) / 8;
            if (kind & 0x80) box = {box.left, box.top, box.left + box.height(), box.top + box.width()};
            m_page.rulings.push_back(box);
            return;
        }
        default: {
            const QString text = Words[words & 31].toString().repeated(1 + count % 64);
            const double em = size / 4.0;
            box.right = box.left + (width ? place(width, scale) : em * static_cast<double>(text.size()));
            box.bottom = box.top + (height ? place(height, scale) : em);
            m_page.words.push_back({text, box, em, (kind & 0x60) == 0x60 ? count & 3 : 0});
            return;
        }
        }
    }

    void endPage() { m_assembler.add(std::move(m_page)); }

private:
    void beginPage(double width, double height)
    {
        m_page = {.number = ++m_number, .width = width, .height = height, .words = {}, .rulings = {}};
    }

    layout::Assembler& m_assembler;
    layout::Page m_page;
    int m_number = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    DocumentBuilder builder(Format::Pdf);
    layout::Assembler assembler(builder);
    Reader reader(assembler);
    for (std::span rest(data, size); rest.size() >= ThingSize; rest = rest.subspan(ThingSize))
        reader.take(rest.first<ThingSize>());
    reader.endPage();
    assembler.finish();
    fuzz::requireHolds(builder.finish());
    return 0;
}
