namespace Xialu.TextMining.Export;

/// <summary>What the cells of a column hold; a cell may always be null.</summary>
public enum ColumnType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>An <see cref="int"/>.</summary>
    WholeNumber,

    /// <summary>A <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A <see cref="DateOnly"/>; year-month-day in formats without dates.</summary>
    Date,

    /// <summary>An <see cref="IReadOnlyList{T}"/> of <see cref="string"/>.</summary>
    Texts,

    /// <summary>An <see cref="IReadOnlyList{T}"/> of <see cref="int"/>.</summary>
    WholeNumbers,
}
