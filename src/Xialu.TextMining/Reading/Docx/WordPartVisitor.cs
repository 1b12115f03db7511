using System.Xml;

namespace Xialu.TextMining.Reading;

/// <summary>Walks the XML of a part node by node, without recursion and without building a tree.</summary>
internal abstract class WordPartVisitor
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // Converters write control characters as references; the text is wanted all the same.
        CheckCharacters = false,
    };

    private readonly List<string> path = [];
    private readonly char[] chunk = new char[4096];

    public void Walk(Stream stream, WordPartPlace place, ReadingLimits limits)
    {
        using XmlReader xml = XmlReader.Create(stream, Settings);
        int skipped = int.MaxValue;
        while (xml.Read())
        {
            if (xml.Depth > limits.MaxDepth) throw ReadingMessages.TooDeep(place.File, place.Part, limits.MaxDepth, "a document written by a word processor");
            if (xml.Depth > skipped) continue;
            if (xml.NodeType == XmlNodeType.Element) skipped = OpenElement(xml);
            else if (xml.NodeType == XmlNodeType.EndElement) skipped = CloseElement(xml.LocalName, skipped == xml.Depth);
            else if (TakesText && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) TakeText(xml);
        }
    }

    /// <summary>Whether text is wanted where the walk stands.</summary>
    protected virtual bool TakesText => false;

    /// <summary>Local name of an open element; 0 is the innermost. Empty beyond the root.</summary>
    protected string Ancestor(int up) => up < path.Count ? path[path.Count - 1 - up] : "";

    /// <summary>An element begins; its ancestors are those of <see cref="Ancestor"/>.</summary>
    /// <returns>False to leave out all that is inside.</returns>
    protected abstract bool Begin(string name, XmlReader xml);

    /// <summary>An element that was entered ends.</summary>
    protected virtual void End(string name)
    {
    }

    /// <summary>A piece of wanted text.</summary>
    protected virtual void Take(ReadOnlySpan<char> text)
    {
    }

    /// <summary>An attribute by its local name, or null.</summary>
    protected static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (bool more = xml.MoveToFirstAttribute(); more && value is null; more = xml.MoveToNextAttribute())
            if (string.Equals(xml.LocalName, name, StringComparison.Ordinal)) value = xml.Value;
        xml.MoveToElement();
        return value;
    }

    /// <summary>An attribute as a number, or null.</summary>
    protected static int? Number(XmlReader xml, string name)
        => int.TryParse(Attribute(xml, name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null;

    private int OpenElement(XmlReader xml)
    {
        string name = xml.LocalName;
        bool empty = xml.IsEmptyElement;
        int depth = xml.Depth;
        if (!Begin(name, xml)) return empty ? int.MaxValue : depth;
        path.Add(name);
        if (empty) CloseElement(name, wasSkipped: false);
        return int.MaxValue;
    }

    private int CloseElement(string name, bool wasSkipped)
    {
        if (wasSkipped) return int.MaxValue;
        path.RemoveAt(path.Count - 1);
        End(name);
        return int.MaxValue;
    }

    private void TakeText(XmlReader xml)
    {
        int read;
        while ((read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0) Take(chunk.AsSpan(0, read));
    }
}
