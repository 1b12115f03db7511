using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Indicators;

/// <summary>Reads the sentences of one document, in order, into one view that it uses again and again.</summary>
internal sealed class SentenceReader(Document document, NumberReading numbers, Segmenter segmenter)
{
    // A quotation or bracket longer than this is speech or an aside, not a name: its words are read like any others.
    internal const int LongestUnit = 30;

    // （改、扩）: the bracket inside a verb holds a few characters at most.
    private const int LongestVariant = 8;

    private readonly string text = document.Text.ToString();
    private readonly NumbersInNames names = new(document.Text.ToString());
    private readonly SentenceView view = new();
    private readonly List<TextSpan> words = [];
    private readonly List<(int Start, int End, GrammarRole Role)> wholes = [];
    private int nextQuantity;
    private int nextOther;
    private int nextMark;

    /// <summary>Number of quantities so far that are part of a name.</summary>
    public int InNames { get; private set; }

    /// <summary>Whether a sentence that stands after all sentences read before holds a quantity.</summary>
    public bool HasQuantity(TextSpan sentence)
    {
        SkipTo(sentence);
        return nextQuantity < numbers.Quantities.Count && numbers.Quantities[nextQuantity].Span.End <= sentence.End;
    }

    /// <summary>Reads a sentence that stands after all sentences read before.</summary>
    public SentenceView Read(TextSpan sentence)
    {
        view.Reset(sentence);
        int position = sentence.Start;
        SkipTo(sentence);
        for (; nextQuantity < numbers.Quantities.Count && numbers.Quantities[nextQuantity].Span.End <= sentence.End; nextQuantity++)
        {
            Quantity quantity = numbers.Quantities[nextQuantity];
            if (names.Holds(quantity, sentence))
            {
                InNames++;
                continue;
            }
            int start = Math.Max(position, quantity.HedgedSpan.Start);
            ReadWords(position, start);
            if (names.NamesRules(view, quantity, sentence))
            {
                InNames++;
                position = start;
                continue;
            }
            ReadObtained();
            position = ReadQuantity(quantity, start, Math.Min(sentence.End, quantity.HedgedSpan.End));
        }
        ReadWords(position, sentence.End);
        return view;
    }

    private void SkipTo(TextSpan sentence)
    {
        while (nextQuantity < numbers.Quantities.Count && numbers.Quantities[nextQuantity].Span.Start < sentence.Start) nextQuantity++;
    }

    /// <summary>争取上级资金3亿元: what is granted was or will be obtained; the verb is part of the name and promises nothing.</summary>
    private void ReadObtained()
    {
        int last = view.Elements.Count - 1;
        if (last < 1 || !view.Gives(last, Cue.Granted)) return;
        int verb = last;
        while (verb >= 0 && (view.Elements[verb].IsNominal || view.Elements[verb].IsJoint || view.Elements[verb].Is(GrammarRole.Place))) verb--;
        if (verb >= 0 && view.Gives(verb, Cue.Obtains)) view.Elements[verb] = view.Elements[verb] with { Role = GrammarRole.Verb };
    }

    private int ReadQuantity(Quantity quantity, int start, int end)
    {
        int first = view.Length;
        for (int i = start; i < end; i++)
            if (!char.IsWhiteSpace(text[i])) view.Add(text[i], i);
        view.Elements.Add(new Element(ElementKind.Quantity, GrammarRole.Nominal, first, view.Length, view.Quantities.Count));
        view.Quantities.Add(quantity);
        return Math.Max(start, end);
    }

    /// <summary>Reads the text between two quantities: copies its readable characters, then cuts them into pieces.</summary>
    private void ReadWords(int start, int end)
    {
        int first = view.Length;
        wholes.Clear();
        for (int i = start; i < end;)
        {
            int plain = Math.Min(end, PlainEnd(i));
            for (; i < plain; i++) AddPlain(i);
            if (i == end) break;
            if (MarkEnd(i) is var mark && mark > i) i = mark;
            else if (Mention(i) is { } mention && mention.Span.Start == i && mention.Span.End <= end) i = AddMention(mention);
            else AddPlain(i++);
        }
        Cut(first, view.Length);
    }

    private void AddPlain(int position)
    {
        if (!IsBlank(text[position])) view.Add(text[position], position);
    }

    /// <summary>Where the next mark or number that is no quantity begins; the position itself inside one.</summary>
    private int PlainEnd(int position)
    {
        MarkEnd(position);
        Mention(position);
        int mark = nextMark < document.Marks.Count ? document.Marks[nextMark].Start : text.Length;
        int other = nextOther < numbers.Others.Count ? numbers.Others[nextOther].Span.Start : text.Length;
        return Math.Max(position, Math.Min(mark, other));
    }

    /// <summary>White space, controls, and square brackets, which hold only note markers and remains of links.</summary>
    private static bool IsBlank(char c) => c is not (>= '一' and <= '\u9fff') && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '[' or ']' or '［' or '］');

    /// <summary>The end of the Markdown mark that covers a position, or the position itself.</summary>
    private int MarkEnd(int position)
    {
        while (nextMark < document.Marks.Count && document.Marks[nextMark].End <= position) nextMark++;
        return nextMark < document.Marks.Count && document.Marks[nextMark].Contains(position) ? document.Marks[nextMark].End : position;
    }

    /// <summary>The number that is no quantity at a position.</summary>
    private NumberMention? Mention(int position)
    {
        while (nextOther < numbers.Others.Count && numbers.Others[nextOther].Span.End <= position) nextOther++;
        return nextOther < numbers.Others.Count && numbers.Others[nextOther].Span.Contains(position) ? numbers.Others[nextOther] : null;
    }

    /// <summary>Markers and list numbers are no words; dates, names and the like are one word each.</summary>
    private int AddMention(NumberMention mention)
    {
        if (mention.Class is NumberClass.Marker or NumberClass.ListNumber) return mention.Span.End;
        int first = view.Length;
        GrammarRole role = mention.Class is NumberClass.Year or NumberClass.Date or NumberClass.Duration ? GrammarRole.Time : GrammarRole.Nominal;
        int end = mention.Span.End;
        if (role == GrammarRole.Time && EndsTime(end)) end++;
        for (int i = mention.Span.Start; i < end; i++)
            if (!char.IsWhiteSpace(text[i])) view.Add(text[i], i);
        wholes.Add((first, view.Length, role));
        return end;
    }

    // 2025年末, 3年内, but not 2025年内蒙古 and 2025年间接融资.
    private bool EndsTime(int at)
        => at < text.Length && (text[at] is '末' or '初' or '底' or '度' || text[at] == '内' && !Follows(at, '蒙') || text[at] == '间' && !Follows(at, '接'));

    private bool Follows(int at, char next) => at + 1 < text.Length && text[at + 1] == next;

    private void Cut(int start, int end)
    {
        int word = start, whole = 0;
        for (int i = start; i < end; i++)
        {
            while (whole < wholes.Count && wholes[whole].End <= i) whole++;
            if (whole < wholes.Count && wholes[whole].Start <= i)
            {
                i = wholes[whole].End - 1;
                continue;
            }
            char c = view.Letters[i];
            ElementKind kind = KindOf(c);
            if (kind == ElementKind.Word) continue;
            int unit = i + 1;
            if (kind is ElementKind.Quote or ElementKind.Bracket) (kind, unit) = Unit(i, end, kind);
            if (kind == ElementKind.Word) continue;
            bool isVerb = kind == ElementKind.Bracket && i > word && unit < end && VerbAround(i, unit) != GrammarRole.Nominal;
            AddWords(word, isVerb ? i - 1 : i);
            if (isVerb) view.AddWord(i - 1, unit + 1, VerbAround(i, unit++));
            else if (!IsOtherUnit(i, unit, kind)) view.Elements.Add(new Element(kind, GrammarRole.Nominal, i, unit, c));
            word = unit;
            i = unit - 1;
        }
        AddWords(word, end);
    }

    /// <summary>新（改、扩）建: what a verb reads with its bracket opened; nominal where that is no verb.</summary>
    private GrammarRole VerbAround(int open, int end)
    {
        if (end - open > LongestVariant) return GrammarRole.Nominal;
        Span<char> word = stackalloc char[LongestVariant];
        int length = 0;
        for (int i = open - 1; i <= end; i++)
            if (KindOf(view.Letters[i]) == ElementKind.Word) word[length++] = view.Letters[i];
        if (length < 2) return GrammarRole.Nominal;
        return Grammar.RoleOf(word[..length]) is var role and (GrammarRole.Verb or GrammarRole.Action or GrammarRole.New) ? role : GrammarRole.Nominal;
    }

    /// <summary>11条（座）市政路桥: a second unit in a bracket is part of the figure.</summary>
    private bool IsOtherUnit(int start, int end, ElementKind kind)
        => kind == ElementKind.Bracket && view.Elements.Count > 0 && view.Elements[^1] is { Kind: ElementKind.Quantity } figure && figure.End == start
            && UnitTable.Default.Holds(view.Letters[(start + 1)..(end - 1)]);

    /// <summary>What a character alone stands for.</summary>
    internal static ElementKind KindOf(char c) => c switch
    {
        '、' => ElementKind.Pause,
        '，' or '；' or '：' or '。' or '！' or '？' or '—' or '）' or '】' => ElementKind.Break,
        '“' or '‘' or '《' or '"' => ElementKind.Quote,
        '（' or '【' => ElementKind.Bracket,
        _ => ElementKind.Word,
    };

    /// <summary>A quotation or bracket as one piece; an open quotation mark is read over, an open bracket is a break.</summary>
    private (ElementKind Kind, int End) Unit(int start, int end, ElementKind kind)
    {
        char close = view.Letters[start] switch { '“' => '”', '‘' => '’', '《' => '》', '"' => '"', '（' => '）', _ => '】' };
        int length = view.Letters[(start + 1)..Math.Min(end, start + LongestUnit)].IndexOf(close);
        if (length >= 0) return (kind, start + length + 2);
        return kind == ElementKind.Quote ? (ElementKind.Word, start) : (ElementKind.Break, start + 1);
    }

    private void AddWords(int start, int end)
    {
        foreach ((int wholeStart, int wholeEnd, GrammarRole role) in wholes)
        {
            if (wholeStart < start || wholeEnd > end) continue;
            Segment(start, wholeStart);
            if (role == GrammarRole.Nominal) JoinSize(wholeStart);
            view.AddWord(wholeStart, wholeEnd, role);
            start = wholeEnd;
        }
        Segment(start, end);
    }

    /// <summary>超10亿元企业: before the size of a kind of thing the verb is a part of the noun.</summary>
    private void JoinSize(int start)
    {
        int last = view.Elements.Count - 1;
        if (last >= 0 && view.Elements[last].End == start && view.Gives(last, Cue.Exceeds)) view.Elements[last] = view.Elements[last] with { Role = GrammarRole.Nominal };
    }

    /// <summary>Adds a word; 占 and 比 side by side are the one word 占比, and a plan with its end or span a time (“十二五”末).</summary>
    private void AddWord(int start, int end, GrammarRole role)
    {
        if (SpansTime(start, end))
        {
            (start, role) = (view.Elements[^1].Start, GrammarRole.Time);
            view.Elements.RemoveAt(view.Elements.Count - 1);
        }
        bool isShare = end - start == 1 && view.Letters[start] == '比' && view.Elements.Count > 0 && view.Elements[^1] is { Kind: ElementKind.Word } last && last.End == start && view.Word(last) is "占";
        if (isShare)
        {
            view.Elements.RemoveAt(view.Elements.Count - 1);
            (start, role) = (start - 1, GrammarRole.Nominal);
        }
        view.AddWord(start, end, role);
    }

    private bool SpansTime(int start, int end)
        => (Grammar.CuesOf(view.Letters[start..end]) & (Cue.SpansTime | Cue.EndsTime)) != Cue.None && view.Elements.Count > 0 && view.Elements[^1].End == start
            && FiveYearPlans.In(view.Letters[view.Elements[^1].Start..end]) is not null;

    private void Segment(int start, int end)
    {
        if (start >= end) return;
        words.Clear();
        segmenter.Segment(view.Letters[start..end], words);
        for (int i = 0, termEnd = 0; i < words.Count; i++)
        {
            if (words[i].Start >= termEnd) termEnd = PolicyNames.EndAt(view.Letters[start..end], words, i);
            int from = start + words[i].Start, to = start + words[i].End;
            if (words[i].Start < termEnd) view.AddWord(from, to, PolicyNames.RoleOf(view.Letters[from..to]));
            else ReadWord(from, to);
        }
    }

    private void ReadWord(int from, int to)
    {
        GrammarRole role = Grammar.RoleOf(view.Letters[from..to]);
        int seam = role == GrammarRole.Nominal ? Grammar.Seam(view.Letters[from..to]) : 0;
        if (seam == 0)
        {
            AddWord(from, to, role);
            return;
        }
        AddWord(from, from + seam, Grammar.RoleOf(view.Letters[from..(from + seam)]));
        AddWord(from + seam, to, Grammar.RoleOf(view.Letters[(from + seam)..to]));
    }
}
