namespace Xialu.TextMining.Reading;

/// <summary>Numbers footnotes and endnotes in one row, in the order in which the text cites them.</summary>
internal sealed class WordNoteReferences
{
    private readonly Dictionary<(bool Endnote, int Id), int> numbers = [];

    /// <summary>The notes cited, in order; the first has number 1.</summary>
    public List<(bool Endnote, int Id)> Cited { get; } = [];

    public int NumberOf(bool endnote, int id)
    {
        if (numbers.TryGetValue((endnote, id), out int number)) return number;
        Cited.Add((endnote, id));
        return numbers[(endnote, id)] = Cited.Count;
    }
}
