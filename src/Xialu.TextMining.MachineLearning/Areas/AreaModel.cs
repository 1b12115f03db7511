using System.Collections.Frozen;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>
/// The numbers of a classifier: for each feature its inverse document frequency and a weight a class, in a byte each. Classes are the areas in
/// their order, then none. File: magic, counts, a scale and a bias a class, then the features in ordinal order.
/// </summary>
internal sealed class AreaModel
{
    /// <summary>The areas and none.</summary>
    public static readonly int Classes = Enum.GetValues<PolicyArea>().Length + 1;

    private const string Magic = "XAREA1";
    private const int MostFeatures = 10_000_000;

    public required string[] Features { get; init; }

    public required float[] InverseFrequencies { get; init; }

    public required float[] Scales { get; init; }

    public required float[] Biases { get; init; }

    /// <summary>A row of <see cref="Classes"/> weights a feature, in units of the class's scale.</summary>
    public required sbyte[] Weights { get; init; }

    /// <summary>The index of each feature.</summary>
    public FrozenDictionary<string, int> Index => field ??= Features.Index().ToFrozenDictionary(f => f.Item, f => f.Index, StringComparer.Ordinal);

    public void Write(Stream stream) => ModelFile.Write(stream, Magic, writer =>
    {
        writer.Write(Classes);
        writer.Write(Features.Length);
        foreach (float number in (ReadOnlySpan<float>)[.. Scales, .. Biases]) writer.Write(number);
        for (int i = 0; i < Features.Length; i++)
        {
            writer.Write(Features[i]);
            writer.Write(InverseFrequencies[i]);
            for (int c = 0; c < Classes; c++) writer.Write(Weights[(i * Classes) + c]);
        }
    });

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this version; <paramref name="name"/> says whose.</exception>
    public static AreaModel Read(Stream stream, string name) => ModelFile.Read(stream, name, Magic, ("model of policy areas", "AreaClassifier.Save"), reader =>
    {
        int classes = reader.ReadInt32(), features = reader.ReadInt32();
        return classes == Classes && features is >= 1 and <= MostFeatures ? ReadNumbers(reader, features)
            : throw new FormatException($"found {classes} classes and {features} features; expected {Classes} classes and 1 to {MostFeatures} features.");
    });

    private static AreaModel ReadNumbers(BinaryReader reader, int count)
    {
        float[] scales = Floats(reader, Classes), biases = Floats(reader, Classes);
        // Lists grow with what is read, so that a false count costs no memory.
        var features = new List<string>();
        var frequencies = new List<float>();
        var weights = new List<sbyte>();
        for (int i = 0; i < count; i++)
        {
            features.Add(ModelFile.NextWord(reader, features.LastOrDefault()));
            frequencies.Add((float)ModelFile.Within(reader.ReadSingle(), float.Epsilon, float.MaxValue));
            for (int c = 0; c < Classes; c++) weights.Add(reader.ReadSByte());
        }
        return new AreaModel { Features = [.. features], InverseFrequencies = [.. frequencies], Scales = scales, Biases = biases, Weights = [.. weights] };
    }

    private static float[] Floats(BinaryReader reader, int count)
    {
        var numbers = new float[count];
        for (int i = 0; i < count; i++) numbers[i] = (float)ModelFile.Within(reader.ReadSingle(), float.MinValue, float.MaxValue);
        return numbers;
    }
}
