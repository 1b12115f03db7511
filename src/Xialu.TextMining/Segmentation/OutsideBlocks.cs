namespace Xialu.TextMining.Segmentation;

/// <summary>Passes on what stands between blocks: marks, white space, other scripts.</summary>
internal static unsafe class OutsideBlocks
{
    // What python's \s matches outside blocks.
    private const string WhiteSpace = "\t\n\v\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    /// <summary>Cuts a stretch without blocks: a character, or CR LF, is a word; in full mode a stretch without white space is one.</summary>
    /// <param name="workspace">Receives the words.</param>
    /// <param name="start">First unit.</param>
    /// <param name="end">After the last unit.</param>
    /// <param name="mode">How the text is cut.</param>
    public static void Cut(Workspace workspace, int start, int end, SegmentationMode mode)
    {
        if (mode == SegmentationMode.Full)
        {
            CutFull(workspace, start, end);
            return;
        }
        workspace.Reserve(end - start);
        for (int at = start; at < end;)
        {
            int length = IsPair(workspace.Text, at, end) ? 2 : 1;
            workspace.Add(at, length, Segmentation.Cut.NoWord);
            at += length;
        }
    }

    // The original splits at each white space and keeps the empty pieces; so do we.
    private static void CutFull(Workspace workspace, int start, int end)
    {
        workspace.Reserve(2 * (end - start) + 1);
        int piece = start;
        for (int at = start; at < end;)
        {
            int length = IsPair(workspace.Text, at, end) ? 2 : 1;
            if (WhiteSpace.Contains(workspace.Text[at], StringComparison.Ordinal))
            {
                workspace.Add(piece, at - piece, Segmentation.Cut.NoWord);
                workspace.Add(at, length, Segmentation.Cut.NoWord);
                piece = at + length;
            }
            at += length;
        }
        workspace.Add(piece, end - piece, Segmentation.Cut.NoWord);
    }

    private static bool IsPair(char* text, int at, int end)
        => at + 1 < end && ((text[at] == '\r' && text[at + 1] == '\n') || char.IsSurrogatePair(text[at], text[at + 1]));
}
