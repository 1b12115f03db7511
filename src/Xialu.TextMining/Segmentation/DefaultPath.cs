using System.Runtime.CompilerServices;

namespace Xialu.TextMining.Segmentation;

/// <summary>Reads the words off the best path; runs of single characters go through the model for unknown words.</summary>
internal static unsafe class DefaultPath
{
    private const char FirstHan = '\u4e00';

    /// <summary>Cuts a solved block.</summary>
    /// <param name="workspace">The buffers; room for the words is reserved.</param>
    /// <param name="vocabulary">The words known.</param>
    /// <param name="start">Where the block begins in the text.</param>
    /// <param name="length">Units of the block.</param>
    public static void Cut(Workspace workspace, Vocabulary vocabulary, int start, int length)
    {
        Edge* best = workspace.Best;
        int run = 0;
        for (int at = 0; at < length;)
        {
            Edge edge = best[at];
            if (edge.End - at > 1)
            {
                if (run < at) CutRun(workspace, vocabulary, start, run, at);
                workspace.Add(start + at, edge.End - at, edge.Word);
                run = edge.End;
            }
            at = edge.End;
        }
        if (run < length) CutRun(workspace, vocabulary, start, run, length);
    }

    /// <summary>Passes single characters on.</summary>
    public static void AddSingles(Workspace workspace, int start, int from, int to)
    {
        for (int i = from; i < to; i++) workspace.Add(start + i, 1, workspace.Best[i].Word);
    }

    /// <summary>End of the stretch of Chinese characters, or of others, that begins at a position.</summary>
    public static int EndOfScript(char* text, int from, int to)
    {
        bool han = text[from] >= FirstHan;
        int i = from + 1;
        while (i < to && text[i] >= FirstHan == han) i++;
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CutRun(Workspace workspace, Vocabulary vocabulary, int start, int from, int to)
    {
        if (to - from == 1) workspace.Add(start + from, 1, workspace.Best[from].Word);
        else CutLongRun(workspace, vocabulary, start, from, to);
    }

    private static void CutLongRun(Workspace workspace, Vocabulary vocabulary, int start, int from, int to)
    {
        char* text = workspace.Text + start;
        if (vocabulary.IsWord(text + from, workspace.Codes + from, to - from))
        {
            AddSingles(workspace, start, from, to);
            return;
        }
        for (int at = from; at < to;)
        {
            int end = EndOfScript(text, at, to);
            if (text[at] < FirstHan) CutLetters(workspace, start, at, end);
            else CutHan(workspace, vocabulary, start, at, end);
            at = end;
        }
    }

    private static void CutHan(Workspace workspace, Vocabulary vocabulary, int start, int from, int to)
    {
        byte* states = workspace.States;
        CharacterModel.Instance.Solve(workspace.Codes + from, to - from, states);
        int begin = from;
        for (int i = from; i < to; i++)
        {
            byte state = states[i - from];
            if (state == CharacterModel.Begin) begin = i;
            else if (state == CharacterModel.Single) AddSingles(workspace, start, i, i + 1);
            else if (state == CharacterModel.End) AddFound(workspace, vocabulary, start, begin, i + 1);
        }
    }

    private static void AddFound(Workspace workspace, Vocabulary vocabulary, int start, int from, int to)
    {
        if (vocabulary.IsForcedApart(new ReadOnlySpan<char>(workspace.Text + start + from, to - from)))
            AddSingles(workspace, start, from, to);
        else workspace.Add(start + from, to - from, Segmentation.Cut.NoWord);
    }

    // The original's [a-zA-Z0-9]+(?:\.\d+)?%? and whatever lies between its matches.
    private static void CutLetters(Workspace workspace, int start, int from, int to)
    {
        char* text = workspace.Text + start;
        for (int at = from; at < to;)
        {
            int end = at;
            while (end < to && !char.IsAsciiLetterOrDigit(text[end])) end++;
            if (end == at) end = EndOfNumber(text, at, to);
            workspace.Add(start + at, end - at, Segmentation.Cut.NoWord);
            at = end;
        }
    }

    private static int EndOfNumber(char* text, int from, int to)
    {
        int i = from;
        while (i < to && char.IsAsciiLetterOrDigit(text[i])) i++;
        if (i + 1 < to && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            i++;
            while (i < to && char.IsAsciiDigit(text[i])) i++;
        }
        return i < to && text[i] == '%' ? i + 1 : i;
    }
}
