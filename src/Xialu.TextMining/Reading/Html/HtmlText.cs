using AngleSharp.Dom;

namespace Xialu.TextMining.Reading;

/// <summary>Walks a page once and puts together what a reader sees of it.</summary>
internal sealed class HtmlText
{
    private readonly LineAssembler lines;
    private readonly HashSet<INode> chrome;
    private readonly HtmlLine line = new();
    private readonly Stack<Frame> open = new();
    private readonly Stack<bool> firstRows = new();
    private HtmlContext? lineContext;
    private string label = "";

    private HtmlText(LineAssembler lines, HashSet<INode> chrome) => (this.lines, this.chrome) = (lines, chrome);

    public static void Walk(INode root, LineAssembler lines)
    {
        HtmlText text = new(lines, HtmlChrome.Find(root));
        text.open.Push(new Frame(root, default));
        while (text.open.TryPeek(out Frame? frame)) text.Step(frame);
        text.EndLine();
    }

    private void Step(Frame frame)
    {
        if (frame.Next == frame.Node.ChildNodes.Length)
        {
            open.Pop();
            if (frame.Node is IElement left) Leave(left.LocalName);
            return;
        }
        INode child = frame.Node.ChildNodes[frame.Next++];
        if (child is IText text) Append(text.Data, frame.Context);
        else if (child is IElement element && !IsHidden(element)) Enter(element, frame);
    }

    private static bool IsHidden(IElement element)
    {
        if (HtmlNames.IsHidden(element.LocalName) || element.HasAttribute("hidden")) return true;
        return element.GetAttribute("style") is { } style && IsInvisible(style.Replace(" ", "", StringComparison.Ordinal));
    }

    private static bool IsInvisible(string style)
        => style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);

    private void Enter(IElement element, Frame parent)
    {
        string name = element.LocalName;
        if (name is "br")
        {
            EndLine();
            return;
        }
        if (HtmlNames.IsBlock(name)) EndLine();
        BeginTablePart(name);
        if (name is "li") label = ItemLabel(element, parent);
        open.Push(new Frame(element, Inner(element, name, parent.Context)));
    }

    private void BeginTablePart(string name)
    {
        switch (name)
        {
            case "table":
                firstRows.Push(true);
                break;
            case "tr":
                lines.BeginRow(header: firstRows.TryPop(out bool first) && first);
                firstRows.Push(false);
                break;
            case "td" or "th":
                lines.BeginCell();
                break;
        }
    }

    private void Leave(string name)
    {
        if (HtmlNames.IsBlock(name)) EndLine();
        if (name is "li") label = "";
        else if (name is "tr") lines.EndRow();
        else if (name is "table") firstRows.TryPop(out _);
    }

    private HtmlContext Inner(IElement element, string name, HtmlContext outer)
    {
        HtmlContext inner = name switch
        {
            ['h', >= '1' and <= '6'] => outer with { Kind = BlockKind.Heading, Level = name[1] - '0' },
            "ul" or "ol" or "dir" or "menu" => outer with { ListDepth = outer.ListDepth + 1 },
            "li" => outer with { Kind = BlockKind.ListItem, Level = outer.ListDepth },
            "blockquote" => outer with { Kind = BlockKind.Quote, Level = 0 },
            "pre" => outer with { KeepsSpaces = true },
            "sup" => outer with { Raised = true },
            "a" when element.GetAttribute("href") is { Length: > 0 } => outer with { InLink = true },
            _ => outer,
        };
        if (IsNote(element.Id)) inner = inner with { Kind = BlockKind.Note, Level = 0 };
        return chrome.Contains(element) ? inner with { Chrome = true } : inner;
    }

    // Word writes ftn1 and edn1, Markdown converters fn1 and fn:1.
    private static bool IsNote(string? id)
    {
        if (id is null or { Length: > 12 }) return false;
        ReadOnlySpan<char> rest = id.AsSpan().TrimStart('_');
        int prefix = rest.StartsWith("ftn", StringComparison.Ordinal) || rest.StartsWith("edn", StringComparison.Ordinal) ? 3 : rest.StartsWith("fn", StringComparison.Ordinal) ? 2 : 0;
        rest = rest[prefix..].TrimStart(":-");
        return prefix > 0 && rest.Length > 0 && !rest.ContainsAnyExceptInRange('0', '9');
    }

    // The browser prints the numbers of an ordered list.
    private static string ItemLabel(IElement item, Frame list)
    {
        if (list.Node is not IElement { LocalName: "ol" } ordered) return "";
        if (list.Items++ == 0 && Number(ordered, "start") is { } start) list.Items = start;
        if (Number(item, "value") is { } value) list.Items = value;
        return FormattableString.Invariant($"{list.Items}. ");
    }

    private static int? Number(IElement element, string attribute)
        => int.TryParse(element.GetAttribute(attribute), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && number < 1_000_000 ? number : null;

    private void Append(string words, HtmlContext context)
    {
        lines.CheckWaiting(line.Length + words.Length);
        foreach (char c in words)
        {
            if (context.KeepsSpaces && c is '\n' or '\r') EndLine();
            else AppendOne(context.Raised ? Raise(c) : c, context);
        }
    }

    private void AppendOne(char c, HtmlContext context)
    {
        bool visible = !char.IsWhiteSpace(c);
        // A line is what its first word is; non-breaking and ideographic spaces that indent it are no word.
        if (lineContext is null && visible) lineContext = context;
        if (label.Length > 0 && visible)
        {
            // Authors number items themselves and hide the browser's numbers by a style sheet.
            if (!char.IsNumber(c) && c is not ('[' or '［' or '【' or '〔' or '(' or '（')) line.Append(label);
            label = "";
        }
        line.Append(c, context.KeepsSpaces, context.InLink);
    }

    // A raised figure must not run together with the figure before it: 5%¹, not 5%1.
    private static char Raise(char c) => c switch
    {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '0' or (>= '4' and <= '9') => (char)('⁰' + c - '0'),
        _ => c,
    };

    private void EndLine()
    {
        bool links = line.IsLinks;
        string text = line.Take();
        HtmlContext context = lineContext.GetValueOrDefault();
        lineContext = null;
        bool isChrome = context.Chrome || (links && context.Kind is BlockKind.Paragraph or BlockKind.ListItem);
        lines.Add(text, isChrome ? BlockKind.Chrome : context.Kind, isChrome ? 0 : context.Level);
    }

    private sealed class Frame(INode node, HtmlContext context)
    {
        public INode Node => node;

        public HtmlContext Context => context;

        public int Next { get; set; }

        public int Items { get; set; }
    }
}
