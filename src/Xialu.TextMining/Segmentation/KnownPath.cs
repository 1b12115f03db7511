namespace Xialu.TextMining.Segmentation;

/// <summary>Reads the words off the best path and joins single letters and digits; unknown words stay single characters.</summary>
internal static unsafe class KnownPath
{
    /// <summary>Cuts a solved block.</summary>
    /// <param name="workspace">The buffers; room for the words is reserved.</param>
    /// <param name="start">Where the block begins in the text.</param>
    /// <param name="length">Units of the block.</param>
    /// <param name="letterTag">Number of the tag of joined letters and digits, or 0.</param>
    public static void Cut(Workspace workspace, int start, int length, int letterTag)
    {
        char* text = workspace.Text + start;
        int run = 0;
        for (int at = 0; at < length;)
        {
            Edge edge = workspace.Best[at];
            if (edge.End - at > 1 || !char.IsAsciiLetterOrDigit(text[at]))
            {
                if (run < at) workspace.Add(start + run, at - run, Segmentation.Cut.NoWord, letterTag);
                workspace.Add(start + at, edge.End - at, edge.Word);
                run = edge.End;
            }
            at = edge.End;
        }
        if (run < length) workspace.Add(start + run, length - run, Segmentation.Cut.NoWord, letterTag);
    }
}
