namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>A model as bytes: magic, counts, prior, a share and a coherence a topic, then the words with a weight a topic.</summary>
internal static class TopicModelFile
{
    private const string Magic = "XTOPIC1";
    private const int MostWords = 10_000_000;

    /// <summary>More topics than any reader can look at; a larger count in a file is a false one.</summary>
    public const int MostTopics = 10_000;

    public static void Write(Stream stream, TopicNumbers numbers) => ModelFile.Write(stream, Magic, writer =>
    {
        writer.Write(numbers.Topics);
        writer.Write(numbers.Words.Length);
        writer.Write(numbers.TopicPrior);
        foreach (double number in (ReadOnlySpan<double>)[.. numbers.Shares, .. numbers.Coherences]) writer.Write(number);
        for (int w = 0; w < numbers.Words.Length; w++)
        {
            writer.Write(numbers.Words[w]);
            for (int k = 0; k < numbers.Topics; k++) writer.Write(numbers.Weights[(w * numbers.Topics) + k]);
        }
    });

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this version; <paramref name="name"/> says whose.</exception>
    public static TopicNumbers Read(Stream stream, string name) => ModelFile.Read(stream, name, Magic, ("topic model", "TopicModel.Save"), reader =>
    {
        int topics = reader.ReadInt32(), words = reader.ReadInt32();
        return topics is >= 2 and <= MostTopics && words is >= 1 and <= MostWords ? ReadNumbers(reader, topics, words)
            : throw new FormatException($"found {topics} topics and {words} words; expected 2 to {MostTopics} topics and 1 to {MostWords} words.");
    });

    private static TopicNumbers ReadNumbers(BinaryReader reader, int topics, int count)
    {
        double prior = ModelFile.Within(reader.ReadDouble(), double.Epsilon, double.MaxValue);
        double[] shares = Doubles(reader, topics, 0), coherences = Doubles(reader, topics, -1);
        // Lists grow with what is read, so that a false count costs no memory.
        var words = new List<string>();
        var weights = new List<float>();
        for (int w = 0; w < count; w++)
        {
            words.Add(ModelFile.NextWord(reader, words.LastOrDefault()));
            // A word without any weight would leave a paragraph without a mix.
            double sum = 0;
            for (int k = 0; k < topics; k++)
            {
                weights.Add((float)ModelFile.Within(reader.ReadSingle(), 0, 1));
                sum += weights[^1];
            }
            ModelFile.Within(sum, float.Epsilon, topics);
        }
        return new TopicNumbers { Words = [.. words], TopicPrior = prior, Shares = shares, Coherences = coherences, Weights = [.. weights] };
    }

    private static double[] Doubles(BinaryReader reader, int count, double least)
    {
        var numbers = new double[count];
        for (int i = 0; i < count; i++) numbers[i] = ModelFile.Within(reader.ReadDouble(), least, 1);
        return numbers;
    }
}
