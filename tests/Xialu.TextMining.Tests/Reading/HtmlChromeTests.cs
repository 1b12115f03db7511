using System.Text;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class HtmlChromeTests
{
    private const string Report = "<p>各位代表：过去一年，全县上下一心，办成了十件实事，群众的日子更好了。</p>";

    // The lines of the page that are navigation.
    private static string Chrome(string page)
    {
        Document document = DocumentReader.Read("a.html", Encoding.UTF8.GetBytes(page), DocumentFormat.Html);
        return string.Join('/', document.Blocks.Where(b => b.Kind == BlockKind.Chrome).Select(b => document.Text[b.Span]));
    }

    [Theory]
    [InlineData("<nav>首页</nav>", "首页")]
    [InlineData("<header>青云县</header>", "青云县")]
    [InlineData("<aside>热点</aside>", "热点")]
    [InlineData("<div role=navigation>首页</div>", "首页")]
    [InlineData("<div class='box TopBar wide'>欢迎</div>", "欢迎")]
    [InlineData("<div id=weizhi>位置</div>", "位置")]
    [InlineData("<div class=nav><div><p>一</p><p>二</p></div></div>", "一/二")]
    [InlineData("<div class=navigate>首页</div>", "")]
    [InlineData("<div class='na v'>首页</div>", "")]
    [InlineData("<div class=''>首页</div>", "")]
    public void Navigation_is_known_by_element_role_class_and_id(string part, string chrome) => Assert.Equal(chrome, Chrome(part + Report));

    [Fact]
    public void A_frame_that_holds_most_of_the_text_is_no_navigation_and_what_is_inside_may_be()
        => Assert.Equal("首页", Chrome($"<div class=header><div class=nav>首页</div>{Report}</div>"));

    [Fact]
    public void A_part_with_the_heading_of_the_page_is_no_navigation() => Assert.Equal("", Chrome($"<header><div><h1>政府工作报告</h1></div></header>{Report}"));

    [Fact]
    public void Scripts_weigh_nothing_when_most_of_the_text_is_asked_for()
        => Assert.Equal("", Chrome($"<div class=header>{Report}</div><script>{new string('x', 1_000)}</script>"));

    [Theory]
    [InlineData("<p><a href=a>首页</a> <a href=b>公开</a></p>", "首页 公开")]
    [InlineData("<p><a name=a>首页</a></p>", "")]
    [InlineData("<p><a href=''>首页</a></p>", "")]
    [InlineData("<h2><a href=a>一、工作回顾</a></h2>", "")]
    [InlineData("<p>详见<a href=a>报告</a>全文和附件</p>", "")]
    public void A_line_that_is_nearly_all_link_is_navigation_unless_it_is_a_heading(string line, string chrome) => Assert.Equal(chrome, Chrome(line + Report));
}
