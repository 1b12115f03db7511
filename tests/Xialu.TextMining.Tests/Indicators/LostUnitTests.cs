namespace Xialu.TextMining.Tests.Indicators;

public sealed class LostUnitTests
{
    [Theory]
    [InlineData("启动7个小区6850改造工作。")]
    [InlineData("进出口分别增长25％和1 4％。")]
    public void What_stood_for_a_unit_or_the_rest_of_the_number_is_missed(string text) => Assert.Contains("XT404", Told(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("城乡居民收入比缩小到1.79，差距全省最小。")]
    [InlineData("建成20万吨尼龙6切片项目。")]
    [InlineData("办好民生实事（见表1），群众满意。")]
    [InlineData("促进12市加快发展。")]
    [InlineData("国道新107青江段建成通车。")]
    public void Ratios_names_and_places_have_no_unit_to_lose(string text) => Assert.DoesNotContain("XT404", Told(text), StringComparer.Ordinal);

    private static IEnumerable<string> Told(string text) => Samples.Read(text).Diagnostics.Select(d => d.Code);
}
