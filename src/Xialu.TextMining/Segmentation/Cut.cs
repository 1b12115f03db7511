using System.Runtime.InteropServices;

namespace Xialu.TextMining.Segmentation;

/// <summary>A word as the inner loops hand it on: where it stands and where its string and tag are to be had.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Word">Slot of the lexicon; <see cref="NoWord"/>; or <see cref="OfEntry"/> of a user word.</param>
/// <param name="Tag">Number of a tag that overrides the word's own, or 0.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Cut(int Start, int Length, int Word, int Tag)
{
    /// <summary>The word stands in no lexicon.</summary>
    public const int NoWord = -1;

    /// <summary>The reference to a user word.</summary>
    /// <param name="entry">Number of the user word in its vocabulary.</param>
    public static int OfEntry(int entry) => -2 - entry;

    /// <summary>The number of the user word, negative where it is none.</summary>
    public static int ToEntry(int word) => -2 - word;
}
