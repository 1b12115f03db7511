namespace Xialu.TextMining.Segmentation;

/// <summary>Search mode: before each longer word come the words of two, then of three characters inside it.</summary>
internal static unsafe class SearchWords
{
    /// <summary>Replaces the workspace's words by the finer list.</summary>
    public static void Expand(Workspace workspace, Vocabulary vocabulary)
    {
        foreach (Cut cut in workspace.TakeCuts())
        {
            workspace.Reserve(2 * cut.Length + 1);
            if (cut.Length > 2) AddGrams(workspace, vocabulary, cut, 2);
            if (cut.Length > 3) AddGrams(workspace, vocabulary, cut, 3);
            workspace.Add(cut.Start, cut.Length, cut.Word, cut.Tag);
        }
    }

    private static void AddGrams(Workspace workspace, Vocabulary vocabulary, Cut cut, int length)
    {
        for (int at = cut.Start; at + length <= cut.Start + cut.Length; at++)
        {
            var gram = new ReadOnlySpan<char>(workspace.Text + at, length);
            if (vocabulary.IsWord(gram)) workspace.Add(at, length, vocabulary.Image.Find(gram));
        }
    }
}
