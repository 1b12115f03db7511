using System.Runtime.InteropServices;

namespace Xialu.TextMining.Segmentation;

/// <summary>
/// The hidden Markov model that finds unknown words together with their tags. A state is a place in the word (B, E, M, S) and a tag;
/// states are numbered in the order in which python compares them, so that the greater number wins ties.
/// </summary>
internal sealed unsafe class TaggingModel
{
    private enum Section
    {
        Start,
        From,
        To,
        Transitions,
        FirstOfCode,
        ListedOfCode,
        States,
        Emissions,
        Values,
        Places,
        Tags,
    }

    /// <summary>Tag of letters and digits, which neither the lexicon nor the states know.</summary>
    public const string LettersAndDigits = "eng";

    private const int MostStates = 256;
    private static readonly Lazy<TaggingModel> Loaded = new(() => new TaggingModel());
    private readonly double* start;
    private readonly uint* firstOfCode;
    private readonly ushort* listedOfCode;
    private readonly byte* states;
    private readonly ushort* emissions;
    private readonly double* values;

    // By target state, then by origin; minus infinity where there is no way.
    private readonly double[] transitions = new double[MostStates * MostStates];
    private readonly bool[] goesOn = new bool[MostStates];
    private readonly byte[][] origins = new byte[MostStates][];
    private readonly byte[] all;
    private readonly double never;

    private TaggingModel()
    {
        var image = new MappedImage("tagging.bin", "XTMTAG01"u8);
        start = (double*)image.At((int)Section.Start);
        firstOfCode = (uint*)image.At((int)Section.FirstOfCode);
        listedOfCode = (ushort*)image.At((int)Section.ListedOfCode);
        states = image.At((int)Section.States);
        emissions = (ushort*)image.At((int)Section.Emissions);
        values = (double*)image.At((int)Section.Values);
        never = values[0];
        all = [.. Enumerable.Range(0, image.Count((int)Section.Start)).Select(i => (byte)i)];
        Places = System.Text.Encoding.ASCII.GetString(image.At((int)Section.Places), all.Length);
        (Tags, TagNumbers) = NumberTags(image.Lines((int)Section.Tags));
        FillTransitions(image);
    }

    /// <summary>The one model of the process.</summary>
    public static TaggingModel Instance => Loaded.Value;

    /// <summary>Place in the word of each state: B, M, E or S.</summary>
    public string Places { get; }

    /// <summary>Names of tags by number: the lexicon's, then those that only this model knows.</summary>
    public string[] Tags { get; }

    /// <summary>Number of the tag of each state.</summary>
    public int[] TagNumbers { get; }

    /// <summary>Finds the most probable states of a run of Chinese characters (Viterbi).</summary>
    /// <param name="codes">Codes of the characters.</param>
    /// <param name="length">Number of characters, at least 1.</param>
    /// <param name="route">Receives a state for each character.</param>
    public void Solve(ushort* codes, int length, byte* route)
    {
        TaggingColumns columns = TaggingColumns.Open();
        ReadCharacter(codes[0], columns);
        foreach (byte state in columns.Current.States) columns.Current.Sums[state] = start[state] + columns.Emissions[state];
        for (int i = 1; i < length; i++)
        {
            columns.Advance(goesOn);
            ReadCharacter(codes[i], columns);
            KeepReachable(columns);
            foreach (byte state in columns.Current.States) Step(columns, state);
        }
        columns.Trace(route, length);
    }

    private static (string[] Names, int[] Numbers) NumberTags(string[] ofStates)
    {
        List<string> names = [.. LexiconImage.Instance.Tags, LettersAndDigits];
        int[] numbers = new int[ofStates.Length];
        for (int i = 0; i < ofStates.Length; i++)
        {
            int number = names.IndexOf(ofStates[i]);
            if (number < 0) names.Add(ofStates[i]);
            numbers[i] = number < 0 ? names.Count - 1 : number;
        }
        return ([.. names], numbers);
    }

    private void FillTransitions(MappedImage image)
    {
        Array.Fill(transitions, double.NegativeInfinity);
        byte* from = image.At((int)Section.From), to = image.At((int)Section.To);
        double* logs = (double*)image.At((int)Section.Transitions);
        List<byte>[] leading = [.. all.Select(_ => new List<byte>())];
        for (int i = 0; i < image.Count((int)Section.From); i++)
        {
            transitions[to[i] * MostStates + from[i]] = logs[i];
            goesOn[from[i]] = true;
            leading[to[i]].Add(from[i]);
        }
        for (int i = 0; i < all.Length; i++) origins[i] = [.. leading[i]];
    }

    private void ReadCharacter(ushort code, TaggingColumns columns)
    {
        int first = (int)firstOfCode[code], stop = (int)firstOfCode[code + 1], listed = listedOfCode[code];
        columns.Current.Clear();
        if (listed == 0) columns.Current.States.AddRange(all);
        Array.Fill(columns.Emissions, never);
        for (int i = first; i < stop; i++)
        {
            columns.Emissions[states[i]] = values[emissions[i]];
            if (i - first < listed) columns.Current.States.Add(states[i]);
        }
    }

    // The character's own states, as far as the states before lead there; failing that, every state they lead to.
    private void KeepReachable(TaggingColumns columns)
    {
        List<byte> own = columns.Current.States;
        int kept = 0;
        for (int i = 0; i < own.Count; i++)
            if (IsReachable(columns, own[i])) own[kept++] = own[i];
        own.RemoveRange(kept, own.Count - kept);
        if (kept > 0) return;
        foreach (byte state in all)
            if (IsReachable(columns, state)) own.Add(state);
        if (own.Count == 0) own.AddRange(all);
    }

    private bool IsReachable(TaggingColumns columns, byte state)
    {
        ReadOnlySpan<double> ways = transitions.AsSpan(state * MostStates, MostStates);
        double[] before = columns.Previous.Sums;
        foreach (byte origin in Origins(columns, state))
            if (!double.IsNegativeInfinity(before[origin] + ways[origin])) return true;
        return false;
    }

    // Whichever list is shorter: the states of the character before, or the states that lead to this one.
    private ReadOnlySpan<byte> Origins(TaggingColumns columns, byte state)
        => columns.Previous.States.Count < origins[state].Length ? CollectionsMarshal.AsSpan(columns.Previous.States) : origins[state];

    private void Step(TaggingColumns columns, byte state)
    {
        double emission = columns.Emissions[state], best = double.NegativeInfinity;
        ReadOnlySpan<double> ways = transitions.AsSpan(state * MostStates, MostStates);
        double[] before = columns.Previous.Sums;
        byte from = columns.Previous.States[0];
        foreach (byte origin in Origins(columns, state))
        {
            double sum = before[origin] + ways[origin] + emission;
            if (sum >= best && !double.IsNegativeInfinity(sum)) (best, from) = (sum, origin);
        }
        columns.Current.Sums[state] = best;
        columns.AddStep(state, from);
    }
}
