using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class PlaceTableTests
{
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows("places.tsv")];

    [Fact]
    public void Every_full_name_has_its_level_and_no_other_name_has_one()
    {
        Assert.All(Rows, r => Assert.Equal(r[2] is "province" ? GovernmentLevel.Province : GovernmentLevel.City, PlaceTable.LevelOf(r[0])));
        Assert.All(Rows.Where(r => !Rows.Any(o => o[0] == r[1])), r => Assert.Null(PlaceTable.LevelOf(r[1])));
        Assert.Null(PlaceTable.LevelOf("青云县"));
    }

    [Fact]
    public void Every_short_name_leads_to_a_full_one_that_begins_with_it_and_a_shared_one_to_the_province()
    {
        foreach (string[] row in Rows)
        {
            string full = PlaceTable.FullNameOf(row[1])!;
            Assert.StartsWith(row[1], full, StringComparison.Ordinal);
            if (Rows.Any(r => r[1] == row[1] && r[2] is "province")) Assert.Equal(GovernmentLevel.Province, PlaceTable.LevelOf(full));
        }
        Assert.Null(PlaceTable.FullNameOf("青云"));
    }

    [Fact]
    public void Every_place_that_a_title_names_is_resolved_with_its_level()
    {
        foreach (string[] row in Rows)
        {
            Outline outline = OutlineParserTests.Parse($"{row[0]}2021年政府工作报告\n各位代表：\n现在，我向大会报告工作，请予审议。\n我们修了路。");
            Assert.Equal((row[0], PlaceTable.LevelOf(row[0])), (outline.Place, outline.Level));
        }
    }

    [Fact]
    public void Every_division_of_the_standard_that_a_session_names_is_the_place()
    {
        string[] counties = [.. EmbeddedTable.Rows("divisions.tsv").Where(r => r[2] is "county" && r[5].Length == 0).Select(r => r[1]).Distinct(StringComparer.Ordinal)];
        string[] lost = [.. counties.Where(c => SessionName.PlaceOf(SessionName.Of($"2021年1月8日在{c}第十届人民代表大会第一次会议上") ?? "") != c)];
        Assert.True(lost.Length * 200 < counties.Length, string.Join(' ', lost));
    }
}
