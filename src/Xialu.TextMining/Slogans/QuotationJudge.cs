namespace Xialu.TextMining.Slogans;

/// <summary>Tells what a quotation is: a slogan of some type, or plain speech.</summary>
internal static class QuotationJudge
{
    // The longest quoted slogans of real reports are lists of six four-character phrases; what is longer is a passage.
    private const int MaxLength = 45;

    /// <summary>The type of quotation number <paramref name="index"/> of a paragraph that ends at <paramref name="end"/>; null for plain speech.</summary>
    public static SloganType? Judge(ReadOnlySpan<char> text, IReadOnlyList<Quotation> quotations, int index, int end)
    {
        ReadOnlySpan<char> content = text.Slice(quotations[index].Content.Start, quotations[index].Content.Length);
        if (!HasWord(content) || IsSpeech(content)) return null;
        if (SloganTables.Sayings.Contains(content)) return SloganType.Exhort;
        if (IsQuotedFormula(content)) return SloganType.Formula;
        if (NumeralGrammar.Read(content).IsAbbreviation) return SloganType.Numeral;
        return NameJudge.IsName(text, quotations, index, end) ? SloganType.Named : SloganType.Quoted;
    }

    // Quoted marks (“＋”, “””) name nothing; half of a surrogate pair is half of a rare character.
    private static bool HasWord(ReadOnlySpan<char> content)
    {
        foreach (char c in content)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) return true;
        return false;
    }

    private static bool IsQuotedFormula(ReadOnlySpan<char> content)
    {
        int length = SloganTables.Formulas.LongestAt(content, 0, out int formula);
        if (length == 0) return false;
        FormulaUse use = SloganTables.Formula(formula).Use;
        if (length == content.Length) return use is FormulaUse.QuotedToo or FormulaUse.QuotedOnly;
        return use == FormulaUse.QuotedToo && content[length] is '、' or '，' or ',';
    }

    private static bool IsSpeech(ReadOnlySpan<char> content) => content.Length > MaxLength || content.IndexOfAny("。！？；") >= 0;
}
