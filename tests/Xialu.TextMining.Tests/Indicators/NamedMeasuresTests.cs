using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class NamedMeasuresTests
{
    [Theory]
    [InlineData("工业投资增速", Direction.Up)]
    [InlineData("居民消费价格涨幅", Direction.Up)]
    [InlineData("能耗降幅", Direction.Down)]
    [InlineData("占比", Direction.None)]
    [InlineData("增速排名", Direction.None)]
    [InlineData("", Direction.None)]
    public void The_end_of_a_name_tells_which_way_its_percentage_goes(string name, Direction direction) => Assert.Equal(direction, NamedMeasures.GrowthOf(name));

    [Theory]
    [InlineData("优良天数比例", true)]
    [InlineData("市场份额", true)]
    [InlineData("服务业比重", true)]
    [InlineData("城镇化率", false)]
    [InlineData("比重提高", false)]
    public void The_end_of_a_name_tells_a_part_of_a_whole(string name, bool isShare) => Assert.Equal(isShare, NamedMeasures.IsShare(name));
}
