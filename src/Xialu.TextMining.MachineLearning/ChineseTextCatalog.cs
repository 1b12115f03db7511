using Microsoft.ML;
using Xialu.TextMining.MachineLearning.Transforms;

namespace Xialu.TextMining.MachineLearning;

/// <summary>What this package adds to ML.NET's catalog of text transforms.</summary>
public static class ChineseTextCatalog
{
    /// <summary>
    /// Cuts Chinese text into words, which ML.NET's own text transforms cannot: a column of text becomes a column of words that
    /// <c>ProduceWordBags</c>, <c>ProduceNgrams</c> and the like take. The transform maps row to row, is lazy, and is saved and loaded with the model.
    /// </summary>
    /// <param name="catalog">The catalog: <c>mlContext.Transforms.Text</c>.</param>
    /// <param name="outputColumnName">The column of words: a vector of text of variable length, empty where the text is empty or missing.</param>
    /// <param name="inputColumnName">The column of text; null where it bears the name of the output.</param>
    /// <param name="options">Which words are given; null for <see cref="ChineseSegmentingOptions.Default"/>.</param>
    /// <returns>The estimator; fitting it costs nothing, since it learns nothing from the data.</returns>
    /// <exception cref="ArgumentException">A column name is empty, or the options contradict each other.</exception>
    public static ChineseSegmentingEstimator SegmentChinese(
        this TransformsCatalog.TextTransforms catalog, string outputColumnName, string? inputColumnName = null, ChineseSegmentingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new ChineseSegmentingEstimator(outputColumnName, inputColumnName ?? outputColumnName, options ?? ChineseSegmentingOptions.Default);
    }
}
