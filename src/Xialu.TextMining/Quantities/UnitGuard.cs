namespace Xialu.TextMining.Quantities;

/// <summary>Words that must not follow a unit (6项目 holds no 项), and their exceptions (6项目标 does).</summary>
internal sealed class UnitGuard
{
    public static readonly UnitGuard None = new([], []);

    private readonly string[] words;
    private readonly string[] exceptions;

    private UnitGuard(string[] words, string[] exceptions) => (this.words, this.exceptions) = (words, exceptions);

    /// <summary>Reads a cell: words apart by spaces, exceptions marked by !.</summary>
    public static UnitGuard Parse(string cell)
    {
        string[] all = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return all.Length == 0 ? None : new([.. all.Where(w => w[0] != '!')], [.. all.Where(w => w[0] == '!').Select(w => w[1..])]);
    }

    /// <summary>Whether what stands at a position forbids the unit that ends there.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="end">Index after the unit.</param>
    public bool Forbids(in Stretch text, int end)
    {
        if (words.Length == 0 || !StandsAt(text, end, words)) return false;
        // An exception is written from the unit's last character on: 项's guard 目 has the exception 目标.
        return !StandsAt(text, end, exceptions);
    }

    private static bool StandsAt(in Stretch text, int at, string[] words)
    {
        foreach (string word in words)
            if (text.Has(at, word)) return true;
        return false;
    }
}
