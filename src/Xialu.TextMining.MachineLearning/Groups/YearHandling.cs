namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>What is done with the differences between years before a place's years are averaged.</summary>
public enum YearHandling
{
    /// <summary>
    /// Each value is taken as its distance from the mean of all places in its year, so that places are compared within years: a place whose reports are
    /// from years of high growth is not set apart by them. Years with too few places are left out.
    /// </summary>
    Within,

    /// <summary>Values are averaged as they are, which is right only where all places have the same years.</summary>
    Kept,
}
