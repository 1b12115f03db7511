namespace Xialu.TextMining.Segmentation;

/// <summary>Reads words and tags off the best path; runs of single characters go through the model that finds words and tags together.</summary>
internal static unsafe class TaggedPath
{
    private const char FirstHan = '\u4e00';
    private static readonly int Number = Array.IndexOf(TaggingModel.Instance.Tags, "m");
    private static readonly int Foreign = Array.IndexOf(TaggingModel.Instance.Tags, TaggingModel.LettersAndDigits);
    private static readonly int Other = Array.IndexOf(TaggingModel.Instance.Tags, "x");

    /// <summary>Cuts a solved block.</summary>
    /// <param name="workspace">The buffers; room for the words is reserved.</param>
    /// <param name="vocabulary">The words known.</param>
    /// <param name="hmm">Whether unknown words are looked for.</param>
    /// <param name="start">Where the block begins in the text.</param>
    /// <param name="length">Units of the block.</param>
    public static void Cut(Workspace workspace, Vocabulary vocabulary, bool hmm, int start, int length)
    {
        if (!hmm)
        {
            KnownPath.Cut(workspace, start, length, Foreign);
            return;
        }
        int run = 0;
        for (int at = 0; at < length;)
        {
            Edge edge = workspace.Best[at];
            if (edge.End - at > 1)
            {
                CutRun(workspace, vocabulary, start, run, at);
                workspace.Add(start + at, edge.End - at, edge.Word);
                run = edge.End;
            }
            at = edge.End;
        }
        CutRun(workspace, vocabulary, start, run, length);
    }

    private static void CutRun(Workspace workspace, Vocabulary vocabulary, int start, int from, int to)
    {
        char* text = workspace.Text + start;
        if (to - from < 2 || vocabulary.IsWord(text + from, workspace.Codes + from, to - from))
        {
            DefaultPath.AddSingles(workspace, start, from, to);
            return;
        }
        for (int at = from; at < to;)
        {
            int end = DefaultPath.EndOfScript(text, at, to);
            if (text[at] < FirstHan) CutLetters(workspace, start, at, end);
            else CutHan(workspace, start, at, end);
            at = end;
        }
    }

    private static void CutHan(Workspace workspace, int start, int from, int to)
    {
        TaggingModel model = TaggingModel.Instance;
        byte* states = workspace.States;
        model.Solve(workspace.Codes + from, to - from, states);
        int begin = from, next = from;
        for (int i = from; i < to; i++)
        {
            byte state = states[i - from];
            char place = model.Places[state];
            if (place == 'B') begin = i;
            if (place is 'B' or 'M') continue;
            int first = place == 'S' ? i : begin;
            workspace.Add(start + first, i + 1 - first, Segmentation.Cut.NoWord, model.TagNumbers[state]);
            next = i + 1;
        }
        if (next < to) workspace.Add(start + next, to - next, Segmentation.Cut.NoWord, model.TagNumbers[states[next - from]]);
    }

    // The original's [\.0-9]+|[a-zA-Z0-9]+ and whatever lies between its matches.
    private static void CutLetters(Workspace workspace, int start, int from, int to)
    {
        char* text = workspace.Text + start;
        for (int at = from; at < to;)
        {
            int end = at, tag = IsNumeric(text[at]) ? Number : char.IsAsciiLetter(text[at]) ? Foreign : Other;
            while (end < to && Belongs(text[end], tag)) end++;
            workspace.Add(start + at, end - at, Segmentation.Cut.NoWord, tag);
            at = end;
        }
    }

    private static bool Belongs(char c, int tag)
        => tag == Number ? IsNumeric(c) : tag == Foreign ? char.IsAsciiLetterOrDigit(c) : !IsNumeric(c) && !char.IsAsciiLetter(c);

    private static bool IsNumeric(char c) => c == '.' || char.IsAsciiDigit(c);
}
