namespace Xialu.TextMining.Segmentation;

/// <summary>Full mode: every word of the lexicon that a block spells; letters and digits that are no words are joined.</summary>
internal static unsafe class FullWords
{
    /// <summary>Cuts a block whose codes stand in the workspace.</summary>
    /// <param name="workspace">The buffers.</param>
    /// <param name="vocabulary">The words known.</param>
    /// <param name="start">Where the block begins in the text.</param>
    /// <param name="length">Units of the block.</param>
    public static void Cut(Workspace workspace, Vocabulary vocabulary, int start, int length)
    {
        workspace.Codes[length] = vocabulary.Image.Unknown;
        char* text = workspace.Text + start;
        int covered = 0, letters = -1, lettersEnd = 0;
        for (int at = 0; at < length; at++)
        {
            WordGraph.ListEdges(workspace, vocabulary, start, at, length);
            workspace.Reserve(workspace.Edges.Count + 2);
            Edge first = workspace.Edges[0];
            bool alone = workspace.Edges.Count == 1 && at >= covered, isLetter = char.IsAsciiLetterOrDigit(text[at]);
            if (letters >= 0 && (!isLetter || (alone && at != lettersEnd)))
            {
                workspace.Add(start + letters, lettersEnd - letters, Segmentation.Cut.NoWord);
                letters = -1;
            }
            if (alone && isLetter) (letters, lettersEnd) = (letters < 0 ? at : letters, first.End);
            else if (alone) workspace.Add(start + at, first.End - at, first.Word);
            // As in the original, a shorter word later on moves the mark back.
            covered = alone ? first.End : AddLonger(workspace, start, at, covered);
        }
        if (letters >= 0) workspace.Add(start + letters, lettersEnd - letters, Segmentation.Cut.NoWord);
    }

    private static int AddLonger(Workspace workspace, int start, int at, int covered)
    {
        foreach (Edge edge in workspace.Edges)
        {
            if (edge.End - at < 2) continue;
            workspace.Add(start + at, edge.End - at, edge.Word);
            covered = edge.End;
        }
        return covered;
    }
}
