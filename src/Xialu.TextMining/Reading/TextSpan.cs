namespace Xialu.TextMining.Reading;

/// <summary>A half-open piece of a document's text, in UTF-16 code units counted from 0.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span from its first unit and its length.</summary>
    /// <param name="start">Index of the first UTF-16 unit, 0 or more.</param>
    /// <param name="length">Number of UTF-16 units, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end does not fit in an <see cref="int"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>Index of the first UTF-16 unit, counted from 0.</summary>
    public int Start { get; }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Index after the last UTF-16 unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its first unit and the unit after its last.</summary>
    /// <param name="start">Index of the first UTF-16 unit.</param>
    /// <param name="end">Index after the last UTF-16 unit, at least <paramref name="start"/>.</param>
    /// <returns>The span from <paramref name="start"/> up to <paramref name="end"/>.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the unit at <paramref name="position"/> lies inside.</summary>
    /// <param name="position">Index of a UTF-16 unit.</param>
    /// <returns>True when the position is at or after the start and before the end.</returns>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    /// <param name="other">The span asked about.</param>
    /// <returns>True when no unit of the other span lies outside this one.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share a unit.</summary>
    /// <param name="other">The span asked about.</param>
    /// <returns>True when at least one unit lies in both.</returns>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>Orders by start, then by length.</summary>
    /// <param name="other">The span compared with.</param>
    /// <returns>Less than, equal to or greater than 0.</returns>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether the left span comes first.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span comes first or both are equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left span comes last.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span comes last or both are equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start..end)</c>.</summary>
    /// <returns>Start and end in invariant digits.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
