namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>How often a feature occurs becomes how much it counts; the same in training and in use.</summary>
internal static class AreaVector
{
    /// <summary>TF-IDF with logarithmic counts: a word said ten times does not count tenfold.</summary>
    public static double Weigh(int count, double inverseFrequency) => (1 + Math.Log(count)) * inverseFrequency;

    /// <summary>The smoothed inverse document frequency.</summary>
    public static double InverseFrequency(int documents, int containing) => 1 + Math.Log((1.0 + documents) / (1.0 + containing));
}
