using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class SloganDiagnosticsTests
{
    [Fact]
    public void Another_number_of_parts_than_announced_is_reported()
    {
        Diagnostic diagnostic = Assert.Single(Of("坚持“四早”，即早发现、早报告、早隔离。"));
        Assert.Equal("XT501", diagnostic.Code);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(new TextSpan(3, 2), diagnostic.Span);
        Assert.Equal("“四早” announces 4 parts but the text spells out 3 after it; a part or a comma may be lost.", diagnostic.Message);
    }

    [Theory]
    [InlineData("坚持“四早”，即早发现、早报告、早隔离、早治疗。")]
    [InlineData("坚持“四早”，防控扎实。")]
    [InlineData("坚持“四早”，即早发现。")]
    [InlineData("坚持“三联”，即联村组、联企业，帮助他们解决困难。")]
    [InlineData("坚持“两稳一保”，即稳就业、稳企业、保民生、促发展。")]
    [InlineData("坚持“项目为先”，即抓项目、促发展。")]
    [InlineData("坚持“四早”[1]，即早发现、早报告、早隔离。\n名词解释\n[1]四早：指早发现、早报告、早隔离。")]
    public void Right_numbers_clauses_and_notes_are_not(string text) => Assert.Empty(Of(text));

    private static IEnumerable<Diagnostic> Of(string text) => SloganDiagnostics.Of(new DocumentText(text), SloganExtractorTests.Extract(text));
}
