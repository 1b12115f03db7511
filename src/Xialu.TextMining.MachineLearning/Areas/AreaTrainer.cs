using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>Trains an <see cref="AreaClassifier"/> with ML.NET's maximum entropy trainer (L-BFGS, one thread): the same examples give the same classifier.</summary>
public static class AreaTrainer
{
    private const string Label = "Label", FeatureColumn = "Features", Weight = "Weight";

    /// <summary>Trains a classifier.</summary>
    /// <param name="examples">The examples; their order does not matter beyond the last bits.</param>
    /// <param name="options">How; null for <see cref="AreaTrainingOptions.Default"/>.</param>
    /// <returns>The classifier.</returns>
    /// <exception cref="ArgumentException">
    /// There are examples of fewer than two areas, no feature occurs often enough, an example is empty or weighs nothing, or an option is out of range.
    /// </exception>
    public static AreaClassifier Train(IEnumerable<AreaExample> examples, AreaTrainingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        options ??= AreaTrainingOptions.Default;
        Check(options);
        AreaExample[] all = [.. examples];
        Check(all);
        if (all.Select(e => e.Area).Distinct().Take(2).Count() < 2)
            throw new ArgumentException($"Found {all.Length} examples of fewer than two areas; a classifier needs two to tell apart.", nameof(examples));
        AreaVocabulary vocabulary = AreaVocabulary.Of([.. all.Select(e => e.Paragraph)], options);
        if (vocabulary.Features.Length == 0)
            throw new ArgumentException($"No feature occurs in {options.FewestExamples} of the {all.Length} examples.", nameof(examples));
        return new AreaClassifier(Quantize(vocabulary, Fit(all, vocabulary, options)));
    }

    private static void Check(AreaTrainingOptions options)
    {
        if (options.Features < 1) throw new ArgumentException($"Found {options.Features} features to keep; expected 1 or more.", nameof(options));
        if (options.FewestExamples < 1) throw new ArgumentException($"Found {options.FewestExamples} examples a feature; expected 1 or more.", nameof(options));
        if (!(options.Regularization >= 0 && float.IsFinite(options.Regularization)))
            throw new ArgumentException(FormattableString.Invariant($"Found the regularization {options.Regularization}; expected a finite number, 0 or more."), nameof(options));
    }

    private static void Check(AreaExample[] examples)
    {
        foreach ((int index, AreaExample example) in examples.Index())
        {
            if (string.IsNullOrWhiteSpace(example?.Paragraph?.Text))
                throw new ArgumentException($"Example {index} has no text; expected a sentence or a paragraph.", nameof(examples));
            if (example.Area is { } area && !Enum.IsDefined(area))
                throw new ArgumentException($"Example {index} has the area {area:D}; expected a PolicyArea, or null for none.", nameof(examples));
            if (!(example.Weight > 0 && float.IsFinite((float)example.Weight)))
                throw new ArgumentException(FormattableString.Invariant($"Example {index} has the weight {example.Weight}; expected a finite number above 0."), nameof(examples));
        }
    }

    private static MaximumEntropyModelParameters Fit(AreaExample[] examples, AreaVocabulary vocabulary, AreaTrainingOptions options)
    {
        var context = new MLContext(seed: 0);
        SchemaDefinition schema = SchemaDefinition.Create(typeof(AreaRow));
        schema[FeatureColumn].ColumnType = new VectorDataViewType(NumberDataViewType.Single, vocabulary.Features.Length);
        schema[Label].ColumnType = new KeyDataViewType(typeof(uint), AreaModel.Classes);
        AreaRow[] rows = [.. examples.Select(e => new AreaRow { Label = (uint)ClassOf(e.Area), Weight = (float)e.Weight, Features = vocabulary.Vector(e.Paragraph) })];
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = Label,
            FeatureColumnName = FeatureColumn,
            ExampleWeightColumnName = Weight,
            L1Regularization = 0,
            L2Regularization = options.Regularization,
            NumberOfThreads = 1,
            DenseOptimizer = false,
        });
        return trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model;
    }

    private static AreaModel Quantize(AreaVocabulary vocabulary, MaximumEntropyModelParameters trained)
    {
        VBuffer<float>[] columns = [];
        trained.GetWeights(ref columns, out int classes);
        var model = new AreaModel
        {
            Features = vocabulary.Features,
            InverseFrequencies = vocabulary.InverseFrequencies,
            Scales = new float[classes],
            Biases = [.. trained.GetBiases()],
            Weights = new sbyte[classes * vocabulary.Features.Length],
        };
        for (int c = 0; c < classes; c++)
        {
            float[] weights = [.. columns[c].DenseValues()];
            model.Scales[c] = Math.Max(weights.Max(Math.Abs), float.Epsilon) / sbyte.MaxValue;
            for (int f = 0; f < weights.Length; f++) model.Weights[(f * classes) + c] = (sbyte)MathF.Round(weights[f] / model.Scales[c]);
        }
        return model;
    }

    private static int ClassOf(PolicyArea? area) => area is { } known ? (int)known : AreaModel.Classes - 1;
}
