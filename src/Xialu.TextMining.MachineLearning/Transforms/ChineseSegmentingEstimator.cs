using Microsoft.ML;
using Microsoft.ML.Data;

namespace Xialu.TextMining.MachineLearning.Transforms;

/// <summary>
/// Turns a column of Chinese text into a column of words; made by <see cref="ChineseTextCatalog.SegmentChinese"/>.
/// What it fits is a chain of transforms that ML.NET can save and load by itself, in any program that has this package beside it.
/// </summary>
public sealed class ChineseSegmentingEstimator : IEstimator<ITransformer>
{
    private readonly string outputColumnName;
    private readonly string inputColumnName;
    private readonly EstimatorChain<ITransformer> chain;

    /// <summary>Makes an estimator.</summary>
    /// <param name="outputColumnName">The column of words that is added.</param>
    /// <param name="inputColumnName">The column of text.</param>
    /// <param name="options">Which words are given.</param>
    internal ChineseSegmentingEstimator(string outputColumnName, string inputColumnName, ChineseSegmentingOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(outputColumnName);
        ArgumentException.ThrowIfNullOrEmpty(inputColumnName);
        this.outputColumnName = outputColumnName;
        this.inputColumnName = inputColumnName;
        chain = Chain(new MLContext().Transforms, SegmentingSettings.Write(options));
    }

    /// <summary>Makes the transformer; the data is not read.</summary>
    /// <param name="input">Data with the input column.</param>
    /// <returns>A row-to-row transformer.</returns>
    /// <exception cref="ArgumentException">The input column is missing or holds no text.</exception>
    public ITransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        DataViewSchema.Column? column = input.Schema.GetColumnOrNull(inputColumnName);
        Check(column is not null, column?.Type is TextDataViewType, column?.Type.ToString(), nameof(input));
        return chain.Fit(input);
    }

    /// <summary>The columns after the transform.</summary>
    /// <param name="inputSchema">The columns before it.</param>
    /// <returns>The same columns and the column of words.</returns>
    /// <exception cref="ArgumentException">The input column is missing or holds no text.</exception>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        ArgumentNullException.ThrowIfNull(inputSchema);
        SchemaShape.Column[] columns = [.. inputSchema.Where(c => string.Equals(c.Name, inputColumnName, StringComparison.Ordinal))];
        bool isText = columns is [{ Kind: SchemaShape.Column.VectorKind.Scalar, ItemType: TextDataViewType, IsKey: false }];
        Check(columns.Length > 0, isText, columns is [var column] ? $"{column.Kind} of {column.ItemType}" : null, nameof(inputSchema));
        return chain.GetOutputSchema(inputSchema);
    }

    // The columns of a custom mapping have fixed names, so the text is copied there and the words are copied from there.
    private EstimatorChain<ITransformer> Chain(TransformsCatalog transforms, string settings)
        => new EstimatorChain<ITransformer>()
            .Append<ITransformer>(transforms.CopyColumns(SegmentingInput.TextColumn, inputColumnName))
            .Append<ITransformer>(transforms.Expression(SegmentingInput.SettingsColumn, $"text => \"{settings}\"", SegmentingInput.TextColumn))
            .Append<ITransformer>(transforms.CustomMapping(new SegmentingFactory().GetMapping(), SegmentingFactory.Contract))
            .Append<ITransformer>(transforms.CopyColumns(outputColumnName, SegmentingOutput.WordsColumn))
            .Append<ITransformer>(transforms.DropColumns(SegmentingInput.TextColumn, SegmentingInput.SettingsColumn, SegmentingOutput.WordsColumn));

    private void Check(bool exists, bool isText, string? type, string parameter)
    {
        if (!exists) throw new ArgumentException($"There is no column '{inputColumnName}'; SegmentChinese was told to read it.", parameter);
        if (!isText) throw new ArgumentException($"The column '{inputColumnName}' holds {type}; SegmentChinese reads one text a row.", parameter);
    }
}
