using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class DivisionTableTests
{
    [Theory]
    [InlineData("下陆区", "420204 湖北省黄石市下陆区")]
    [InlineData("黄石市", "420200 湖北省黄石市")]
    [InlineData("湖北省", "420000 湖北省")]
    [InlineData("国务院", "000000 国务院")]
    [InlineData("密云县", "110118 北京市密云区")]
    [InlineData("仙桃市", "429004 湖北省仙桃市")]
    [InlineData("襄樊市", "420600 湖北省襄阳市")]
    [InlineData("徐水县", "130609 河北省保定市徐水区")]
    [InlineData("通州市", "320612 江苏省南通市通州区")]
    [InlineData("坪山新区", "440310 广东省深圳市坪山区")]
    [InlineData("大鹏新区", " 广东省深圳市大鹏新区")]
    [InlineData("文山州", "532600 云南省文山壮族苗族自治州")]
    public void A_name_of_today_or_of_before_leads_to_the_division_of_today(string name, string expected)
    {
        Division division = Assert.Single(DivisionTable.Default.Find(name));
        Assert.Equal(expected, $"{division.Code} {division}");
    }

    [Fact]
    public void A_name_that_several_bear_gives_them_all_unless_the_place_around_it_is_known()
    {
        Assert.Equal(["黑龙江省鹤岗市南山区", "广东省深圳市南山区"], DivisionTable.Default.Find("南山区").Select(d => d.ToString()), StringComparer.Ordinal);
        Assert.Equal("440305", Assert.Single(DivisionTable.Default.Find("南山区", "深圳市")).Code);
        Assert.Equal("440305", Assert.Single(DivisionTable.Default.Find("南山区", "广东省")).Code);
        Assert.Empty(DivisionTable.Default.Find("南山区", "黄石市"));
    }

    [Theory]
    [InlineData("青云县")]
    [InlineData("")]
    [InlineData("区")]
    [InlineData("自治县")]
    public void A_name_that_no_division_bears_gives_none(string name) => Assert.Empty(DivisionTable.Default.Find(name));

    [Fact]
    public void The_places_around_a_county_are_listed_from_the_nearest_outwards()
    {
        Division xialu = Assert.Single(DivisionTable.Default.Find("下陆区"));
        Assert.Equal(["黄石市", "湖北省", "国务院"], xialu.Ancestors.Select(a => a.Name), StringComparer.Ordinal);
        Assert.Equal([GovernmentLevel.City, GovernmentLevel.Province, GovernmentLevel.National], xialu.Ancestors.Select(a => a.Level));
    }

    [Fact]
    public void A_code_given_out_anew_is_two_divisions()
    {
        Assert.Equal("469021", Assert.Single(DivisionTable.Default.Find("定安县")).Code);
        Assert.Equal("469025", Assert.Single(DivisionTable.Default.Find("白沙黎族自治县")).Code);
    }
}
