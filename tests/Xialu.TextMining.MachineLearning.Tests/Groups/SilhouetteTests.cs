using Xialu.TextMining.MachineLearning.Groups;

namespace Xialu.TextMining.MachineLearning.Tests.Groups;

public sealed class SilhouetteTests
{
    [Fact]
    public void Follows_the_definition()
    {
        // 0: own 1, other (5 + 8) / 2; 1: own 1, other 5.5; 5: own 3, other 4.5; 8: own 3, other 7.5.
        double[] widths = Silhouette.Of(Points.Line(0, 1, 5, 8), [0, 0, 1, 1]);
        Assert.All(widths.Zip([5.5 / 6.5, 4.5 / 5.5, 1.5 / 4.5, 4.5 / 7.5]), w => Assert.Equal(w.Second, w.First, 12));
    }

    [Fact]
    public void Takes_the_nearest_of_the_other_groups_and_is_negative_in_the_wrong_one()
    {
        // 6 of {0, 6}: own 6, to 7 1, to 20 14.
        double[] widths = Silhouette.Of(Points.Line(0, 6, 7, 20), [0, 0, 1, 2]);
        Assert.Equal((1.0 - 6) / 6, widths[1], 12);
    }

    [Fact]
    public void A_point_that_is_alone_has_none() => Assert.Equal([.8, .75, 0], Silhouette.Of(Points.Line(0, 1, 5), [0, 0, 1]));

    [Fact]
    public void Equal_points_have_none() => Assert.Equal([0, 0, 0, 0], Silhouette.Of(Points.Line(1, 1, 1, 1), [0, 0, 1, 1]));
}
