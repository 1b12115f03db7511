namespace Xialu.TextMining.Export.Corrections;

/// <summary>A field that a reviewer may change: the one list that files are read by, records are changed by and the page's forms are made from.</summary>
/// <param name="Name">Its name in the exported tables.</param>
/// <param name="Type">Text, number or list of texts.</param>
internal abstract record CorrectableField(string Name, ColumnType Type)
{
    /// <summary>The only values it takes; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether it may have no value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether a text is of the field's form, and that form in words; null where any text is.</summary>
    public (Func<string, bool> Matches, string Words)? Form { get; init; }
}

/// <summary>A field of one kind of record.</summary>
/// <param name="Name">Its name in the exported tables.</param>
/// <param name="Type">Text, number or list of texts.</param>
/// <param name="Set">The record with a value of the field's type, or null where it is optional.</param>
internal sealed record CorrectableField<T>(string Name, ColumnType Type, Func<T, object?, T> Set) : CorrectableField(Name, Type);
