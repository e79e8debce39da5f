// SPDX-License-Identifier: GPL-3.0-or-later
// Whole pages as sites make them and browsers save them: what of them is the paper.
#include "core/readers/html/mhtml.h"
#include "core/readers/readers.h"

#include <QStringEncoder>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

Result<Document> readPage(const QByteArray& body, const QString& name = u"page.html"_s)
{
    return readers::read({name, "<html><head><meta charset='utf-8'></head><body>" + body + "</body></html>"});
}

/// The matter, a line each; what is furniture stands behind "~".
QString shown(const Result<Document>& document)
{
    REQUIRE(document.has_value());
    QString out;
    for (const Block& block : document->blocks) {
        if (block.kind == BlockKind::Furniture) out += u'~';
        out += document->words(block.span).toString() + u'\n';
    }
    return out;
}

const QByteArray Paper = "<h1>某县2024年水利工作要点</h1><p>一、加强巡查</p><p>各镇每月至少巡查2次，"
                         "并将巡查结果报送县水务局。</p>";

} // namespace

TEST_CASE("labels and values that only the style sheet keeps apart read as cells", "[readers][html]")
{
    CHECK(shown(readPage("<ul><li><span>索 引 "
                         "号</span><b>1133/2024-001</b></li><li><span>发文字号</span><b>某政发〔2024〕3号</b></li>"
                         "<li><span>成文日期</span><b>2024-03-05</b></li></ul>")) ==
          u"索 引 号\t1133/2024-001\n发文字号\t某政发〔2024〕3号\n成文日期\t2024-03-05\n");
    CHECK(shown(readPage(
              "<dl><dt>索引号</dt><dd>1133/2024-001</dd><dt>发文字号：</dt><dd>某政发〔2024〕3号</dd></dl>")) ==
          u"索引号\t1133/2024-001\n发文字号：\t某政发〔2024〕3号\n");
    // Words that are only set in pieces stay together, and so do terms that are explained at length.
    CHECK(shown(readPage(
              "<p><span>各镇</span><b>每月</b></p><p><span>每月至少</span><b>2次。</b></p><p><b>加强</b><span>巡查。"
              "</span></p><p><span>加强</span><span>培训。</span></p>")) ==
          u"各镇每月\n每月至少2次。\n加强巡查。\n加强培训。\n");
    CHECK(shown(readPage("<dl><dt>巡查</dt><dd>指各镇每月对水库大坝的检查。</dd></dl>")) ==
          u"巡查\n指各镇每月对水库大坝的检查。\n");
}

TEST_CASE("links tell navigation from the paper where names do not", "[readers][html]")
{
    CHECK(
        shown(readPage(
            "<div id='header'><p>某县水务网</p><a href=1>登录</a><a href=2>注册</a><a href=3>无障碍浏览</a></div>" +
            Paper)) ==
        u"~某县水务网\n~"
        u"登录注册无障碍浏览\n某县2024年水利工作要点\n一、加强巡查\n各镇每月至少巡查2次，并将巡查结果报送县水务局。\n");
    CHECK(shown(readPage("<div><a href=1>首页</a> | <a href=2>网站地图</a></div>" + Paper))
              .startsWith(u"~首页 | 网站地图\n某县"));
    CHECK(shown(readPage(Paper + "<ul><li><a href=1>某县水务局关于开展2023年全县水库大坝安全鉴定工作的通知</a>"
                                 "<span>2023-03-01</span></li><li><a href=2>某县水务局关于开展2022年水利工作的通知</a> "
                                 "[2022-03-01]</li></ul>"))
              .contains(u"\n~某县水务局关于开展2023年"));
    // A list of the paper's own attachments, and a header that holds the title.
    CHECK(shown(readPage(Paper + "<p><a href=1>附件1</a><br><a href=2>附件2</a></p>")).endsWith(u"\n附件1\n附件2\n"));
    CHECK(shown(readPage("<div class='header'>" + Paper + "</div>")).startsWith(u"某县"));
}

TEST_CASE("the foot of a page is furniture, its words in the midst of a paper are not", "[readers][html]")
{
    CHECK(shown(readPage("<p>主办单位：县总工会</p>" + Paper +
                         "<p>主办：某县水务局</p><p>网站标识码：3300000000</p><p>地址：某县某路8号</p>")) ==
          u"主办单位：县总工会\n某县2024年水利工作要点\n一、加强巡查\n各镇每月至少巡查2次，并将巡查结果报送县水务局。\n"
          u"~主办：某县水务局\n~网站标识码：3300000000\n~地址：某县某路8号\n");
}

TEST_CASE("what a browser does not show is not read", "[readers][html]")
{
    CHECK(shown(readPage("<p>可见</p><noscript>请启用脚本</noscript><p style='visibility : hidden'>甲</p><p "
                         "style='DISPLAY: none'>乙</p>"
                         "<p hidden>丙</p><template><p>丁</p></template>")) == u"可见\n");
}

TEST_CASE("lists count as browsers count them", "[readers][html]")
{
    CHECK(shown(readPage("<ol reversed><li>甲</li><li>乙</li></ol><ol start=9 reversed><li>丙</li></ol>")) ==
          u"2. 甲\n1. 乙\n9. 丙\n");
    CHECK(shown(readPage("<ol style='list-style-type: lower-alpha'><li>甲</li></ol><ol style='list-style: upper-roman "
                         "inside'><li>乙</li></ol>"
                         "<ol><li style='list-style-type:none'>丙</li><li type=a>丁</li></ol>")) ==
          u"a. 甲\nI. 乙\n丙\nb. 丁\n");
}

TEST_CASE("pages whose words stand elsewhere say where", "[readers][html]")
{
    const auto script =
        readPage("<div id='app'></div><noscript>请启用脚本</noscript><script>var plan = '各镇每月巡查2次'</script>");
    REQUIRE_FALSE(script.has_value());
    CHECK(script.error().code == ErrorCode::NoText);
    CHECK(script.error().message.contains(u"script"));
    const auto menus = readPage("<div class='nav'><p>首页</p></div><p>加载中</p><div class='footer'>" +
                                QByteArray("版权所有").repeated(40) + "</div><script>load()</script>");
    REQUIRE(menus.has_value());
    REQUIRE(menus->warnings.size() == 1);
    CHECK(menus->warnings.front().code == u"script_page");
    const auto held = readPage("<p>" + QByteArray("某县水务局网站。").repeated(20) + "</p><script>var text='" +
                               QByteArray("\\u5404\\u9547").repeated(400) + "'</script>");
    REQUIRE(held.has_value());
    CHECK(held->warnings.size() == 1);

    const auto frames = readers::read(
        {u"a.html"_s, "<html><frameset cols='20%,80%'><frame src='menu.htm'><frame src='plan.htm'></frameset></html>"});
    REQUIRE_FALSE(frames.has_value());
    CHECK(frames.error().message.contains(u"menu.htm, plan.htm"));
    const auto inner = readPage("<p>要点</p><iframe src='plan.html'></iframe>");
    REQUIRE(inner.has_value());
    REQUIRE(inner->warnings.size() == 1);
    CHECK(inner->warnings.front().code == u"frames");
}

TEST_CASE("web archives hold their page in any transfer encoding", "[readers][html][mhtml]")
{
    const QByteArray head =
        "From: <Saved by a browser>\r\nSubject: plan\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--=_x\"\r\n\r\nThis is a "
        "message.\r\n";
    const auto part = [](const QByteArray& type, const QByteArray& encoding, const QByteArray& body) {
        return "----=_x\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body +
               "\r\n";
    };
    const QByteArray page = "<html><body><h1>某县要点</h1><p>各镇每月巡查2次。</p></body></html>";
    QStringEncoder gbk("GB18030");
    QByteArray quoted;
    for (const char c : QByteArray(gbk.encode(QString::fromUtf8(page)))) {
        quoted +=
            static_cast<uchar>(c) >= 0x80 || c == '=' ? '=' + QByteArray(1, c).toHex().toUpper() : QByteArray(1, c);
        if (quoted.size() % 70 < 3) quoted += "=\r\n";
    }
    const QByteArray picture = part("image/png", "base64", QByteArray("\x89PNG").toBase64());
    for (const QByteArray& message :
         {head + part("text/html; charset=utf-8", "base64", page.toBase64()) + picture + "----=_x--\r\n",
          head + picture + part("text/html; charset=\"gb2312\"", "Quoted-Printable", quoted) + "----=_x--\r\n",
          head + part("text/html", "8bit", page)}) { // broken off
        const auto document = readers::read({u"plan.mht"_s, message});
        REQUIRE(document.has_value());
        CHECK(document->format == Format::Html);
        CHECK(document->text == u"某县要点\n各镇每月巡查2次。\n");
        CHECK(document->warnings.empty());
    }
    const auto empty = readers::read({u"plan.mht"_s, head + picture + "----=_x--\r\n"});
    REQUIRE_FALSE(empty.has_value());
    CHECK(empty.error().code == ErrorCode::Damaged);
    CHECK_FALSE(readers::recognisesMhtml("Content-Type: multipart/related\r\n\r\n"));
}
