namespace Xialu.TextMining.Segmentation;

/// <summary>The hidden Markov model that finds unknown words: each character begins (B), continues (M), ends (E) or is (S) a word.</summary>
internal sealed unsafe class CharacterModel
{
    /// <summary>The character begins a word.</summary>
    public const byte Begin = 0;

    /// <summary>The character continues a word.</summary>
    public const byte Middle = 1;

    /// <summary>The character ends a word.</summary>
    public const byte End = 2;

    /// <summary>The character is a word.</summary>
    public const byte Single = 3;

    private const int StateCount = 4;
    private static readonly Lazy<CharacterModel> Loaded = new(() => new CharacterModel());
    private readonly double* start;
    private readonly double* emissions;
    private readonly double beginEnd, beginMiddle, middleEnd, middleMiddle, endBegin, endSingle, singleBegin, singleSingle;

    private CharacterModel()
    {
        var image = new MappedImage("hmm.bin", "XTMHMM01"u8);
        start = (double*)image.At(0);
        emissions = (double*)image.At(1);
        double* transitions = start + StateCount;
        double From(int from, int to) => transitions[from * StateCount + to];
        (beginEnd, beginMiddle) = (From(Begin, End), From(Begin, Middle));
        (middleEnd, middleMiddle) = (From(Middle, End), From(Middle, Middle));
        (endBegin, endSingle) = (From(End, Begin), From(End, Single));
        (singleBegin, singleSingle) = (From(Single, Begin), From(Single, Single));
    }

    /// <summary>The one model of the process.</summary>
    public static CharacterModel Instance => Loaded.Value;

    /// <summary>Finds the most probable states (Viterbi). Of equal paths the one through the later letter wins, as python compares its tuples.</summary>
    /// <param name="codes">Codes of the characters.</param>
    /// <param name="length">Number of characters, at least 1.</param>
    /// <param name="states">Receives the states; holds the back pointers, one bit a state, on the way.</param>
    public void Solve(ushort* codes, int length, byte* states)
    {
        double* emission = emissions + StateCount * codes[0];
        double b = start[Begin] + emission[Begin], m = start[Middle] + emission[Middle];
        double e = start[End] + emission[End], s = start[Single] + emission[Single];
        for (int i = 1; i < length; i++)
        {
            emission = emissions + StateCount * codes[i];
            double fromEnd = e + endBegin + emission[Begin], fromSingle = s + singleBegin + emission[Begin];
            double toMiddleB = b + beginMiddle + emission[Middle], toMiddleM = m + middleMiddle + emission[Middle];
            double toEndB = b + beginEnd + emission[End], toEndM = m + middleEnd + emission[End];
            double toSingleE = e + endSingle + emission[Single], toSingleS = s + singleSingle + emission[Single];
            states[i] = (byte)((fromSingle >= fromEnd ? 1 << Begin : 0) | (toMiddleM >= toMiddleB ? 1 << Middle : 0)
                | (toEndM >= toEndB ? 1 << End : 0) | (toSingleS >= toSingleE ? 1 << Single : 0));
            b = fromSingle >= fromEnd ? fromSingle : fromEnd;
            m = toMiddleM >= toMiddleB ? toMiddleM : toMiddleB;
            e = toEndM >= toEndB ? toEndM : toEndB;
            s = toSingleS >= toSingleE ? toSingleS : toSingleE;
        }
        Trace(states, length, s >= e ? Single : End);
    }

    private static void Trace(byte* states, int length, byte state)
    {
        for (int i = length - 1; i >= 0; i--)
        {
            bool later = (states[i] >> state & 1) != 0;
            states[i] = state;
            state = state is Begin or Single ? later ? Single : End : later ? Middle : Begin;
        }
    }
}
