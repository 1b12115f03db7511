using System.Text;

namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>A model as bytes: magic, counts, prior, a share and a coherence a topic, then the words with a weight a topic.</summary>
internal static class TopicModelFile
{
    private const string Magic = "XTOPIC1";
    private const int MostTopics = 10_000;
    private const int MostWords = 10_000_000;

    public static void Write(Stream stream, TopicNumbers numbers)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Encoding.ASCII.GetBytes(Magic));
        writer.Write(numbers.Topics);
        writer.Write(numbers.Words.Length);
        writer.Write(numbers.TopicPrior);
        foreach (double number in (ReadOnlySpan<double>)[.. numbers.Shares, .. numbers.Coherences]) writer.Write(number);
        for (int w = 0; w < numbers.Words.Length; w++)
        {
            writer.Write(numbers.Words[w]);
            for (int k = 0; k < numbers.Topics; k++) writer.Write(numbers.Weights[(w * numbers.Topics) + k]);
        }
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this version; <paramref name="name"/> says whose.</exception>
    public static TopicNumbers Read(Stream stream, string name)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (Encoding.ASCII.GetString(reader.ReadBytes(Magic.Length)) != Magic)
                throw new InvalidDataException($"{name}: found no topic model of this version; expected a file that TopicModel.Save wrote.");
            int topics = reader.ReadInt32(), words = reader.ReadInt32();
            if (topics is < 2 or > MostTopics || words is < 1 or > MostWords)
                throw new InvalidDataException($"{name}: found {topics} topics and {words} words; expected 2 to {MostTopics} topics and 1 to {MostWords} words.");
            return ReadNumbers(reader, topics, words);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{name}: the file ends inside the model.", e);
        }
    }

    private static TopicNumbers ReadNumbers(BinaryReader reader, int topics, int count)
    {
        double prior = reader.ReadDouble();
        double[] shares = Doubles(reader, topics), coherences = Doubles(reader, topics);
        // Lists grow with what is read, so that a false count costs no memory.
        var words = new List<string>();
        var weights = new List<float>();
        for (int w = 0; w < count; w++)
        {
            words.Add(reader.ReadString());
            for (int k = 0; k < topics; k++) weights.Add(reader.ReadSingle());
        }
        return new TopicNumbers { Words = [.. words], TopicPrior = prior, Shares = shares, Coherences = coherences, Weights = [.. weights] };
    }

    private static double[] Doubles(BinaryReader reader, int count)
    {
        var numbers = new double[count];
        for (int i = 0; i < count; i++) numbers[i] = reader.ReadDouble();
        return numbers;
    }
}
