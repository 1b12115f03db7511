namespace Xialu.TextMining.Segmentation;

/// <summary>The working columns of <see cref="TaggingModel"/>, kept by each thread.</summary>
internal sealed unsafe class TaggingColumns
{
    private const int MostStates = 256;

    // Steps of a run of unusual length are given back.
    private const int KeptSteps = 1 << 16;

    [ThreadStatic]
    private static TaggingColumns? current;

    private readonly List<(byte State, byte Origin)> steps = [];
    private readonly List<int> firstSteps = [];

    private TaggingColumns() => (Current, Previous) = (new Column(), new Column());

    /// <summary>The column of the character at hand.</summary>
    public Column Current { get; private set; }

    /// <summary>The column of the character before.</summary>
    public Column Previous { get; private set; }

    /// <summary>Log probabilities of the character at hand, by state.</summary>
    public double[] Emissions { get; } = new double[MostStates];

    /// <summary>The thread's columns, emptied.</summary>
    public static TaggingColumns Open()
    {
        TaggingColumns columns = current ??= new TaggingColumns();
        columns.steps.Clear();
        columns.firstSteps.Clear();
        return columns;
    }

    /// <summary>Goes on to the next character.</summary>
    /// <param name="goesOn">Whether a state leads anywhere; those that do not are left behind.</param>
    public void Advance(bool[] goesOn)
    {
        (Current, Previous) = (Previous, Current);
        firstSteps.Add(steps.Count);
        foreach (byte state in Previous.States)
            if (!goesOn[state]) Previous.Sums[state] = double.NegativeInfinity;
    }

    /// <summary>Notes from which state the best path to a state of the character at hand comes.</summary>
    public void AddStep(byte state, byte origin) => steps.Add((state, origin));

    /// <summary>Follows the best path back.</summary>
    /// <param name="route">Receives a state for each character.</param>
    /// <param name="length">Number of characters.</param>
    public void Trace(byte* route, int length)
    {
        byte state = BestLast();
        for (int i = length - 1; i > 0; i--)
        {
            route[i] = state;
            int step = firstSteps[i - 1];
            while (steps[step].State != state) step++;
            state = steps[step].Origin;
        }
        route[0] = state;
        if (steps.Count > KeptSteps) current = null;
    }

    private byte BestLast()
    {
        byte best = Current.States[0];
        foreach (byte state in Current.States)
            if (Current.Sums[state] >= Current.Sums[best]) best = state;
        return best;
    }

    /// <summary>The states a character may have, and the log probability of the best path to each.</summary>
    internal sealed class Column
    {
        /// <summary>The states, in ascending order.</summary>
        public List<byte> States { get; } = [];

        /// <summary>The sums, by state; minus infinity for states the character does not have.</summary>
        public double[] Sums { get; } = new double[MostStates];

        /// <summary>Empties the column.</summary>
        public void Clear()
        {
            States.Clear();
            Array.Fill(Sums, double.NegativeInfinity);
        }
    }
}
