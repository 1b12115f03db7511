using System.Globalization;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>The diagnostics of damaged texts, all in one place. Each quotes the place, so that a reader can judge without opening the report.</summary>
internal static class DamageMessages
{
    private const int Around = 6;

    public static Diagnostic YearWithoutSign(string text, TextSpan year) => Warning("XT210", year,
        $"The year in {Quote(text, year)} is not followed by 年; the character seems lost in the source.");

    public static Diagnostic SignWithoutYear(string text, TextSpan sign) => Warning("XT211", sign,
        $"The sentence {Quote(text, sign)} begins with 年; what stood before it (今, 明, a number) seems lost in the source.");

    public static Diagnostic NumeralLost(string text, TextSpan counted) => Warning("XT212", counted,
        $"In {Quote(text, counted)} something is counted, but no number stands before it; it seems lost in the source.");

    public static Diagnostic WordBrokenOff(string text, TextSpan word) => Warning("XT213", word,
        $"The clause {Quote(text, word)} ends in half a word; a character seems lost in the source.");

    public static Diagnostic StopMissing(string text, TextSpan last) => Warning("XT214", last,
        $"The paragraph ends in {Quote(text, last)} without a stop; the stop, or the paragraph's end, seems lost in the source.");

    public static Diagnostic HeadingsFused(string text, TextSpan heading) => Warning("XT215", heading,
        $"The heading “{text.AsSpan(heading.Start, heading.Length)}” is not divided as its neighbours are; headings seem to have run together in the source.");

    public static Diagnostic TermsFused(string text, TextSpan terms) => Warning("XT216", terms,
        $"The terms “{text.AsSpan(terms.Start, terms.Length)}” stand together without a mark; a 、 or 和 seems lost in the source.");

    public static Diagnostic ListBrokenOff(string text, TextSpan mark) => Warning("XT217", mark,
        $"The list {Quote(text, mark)} breaks off after 、; a member seems lost in the source.");

    public static Diagnostic MarksCollide(string text, TextSpan marks) => Info("XT218", marks,
        $"In {Quote(text, marks)} two marks stand together; one is too many, or words between them are lost.");

    public static Diagnostic SignMangled(string text, TextSpan first, int count) => Warning("XT219", first,
        $"The sign in {Quote(text, first)} is mangled, {Times(count)} in this text; it mostly stands for %.");

    public static Diagnostic UnitTwice(string text, TextSpan unit) => Warning("XT220", unit,
        $"In {Quote(text, unit)} both per cent and percentage points are printed; one of the two is wrong.");

    public static Diagnostic QuestionMarks(string text, TextSpan first, int count) => Warning("XT221", first,
        $"The question marks in {Quote(text, first)} stand for characters that the source could not encode, {Times(count)} in this text.");

    public static Diagnostic Escapes(string text, TextSpan first, int count) => Warning("XT222", first,
        $"The escape in {Quote(text, first)} is printed as letters, {Times(count)} in this text; line ends written so are read as line ends.");

    public static Diagnostic WebCode(string text, TextSpan first, int count) => Warning("XT223", first,
        $"The code of a web page is left in the text at {Quote(text, first)}, {Times(count)} in this text.");

    public static Diagnostic HalfWidth(string text, TextSpan first, int count) => Info("XT224", first,
        $"Half-width marks stand between Chinese characters, the first in {Quote(text, first)}, {Times(count)} in this text; the source replaced the full-width ones.");

    public static Diagnostic OddSpaces(string text, TextSpan first, int count) => Info("XT225", first, Text(
        $"The space U+{(int)text[first.Start]:X4} at {Quote(text, first)} is one that typesetters use, {Times(count)} in this text; it is no part of the words."));

    public static Diagnostic ParagraphTwice(string text, TextSpan again) => Warning("XT226", again,
        $"The paragraph that begins {Quote(text, new TextSpan(again.Start, Math.Min(again.Length, Around)))} stands in the text twice; its figures would be counted twice.");

    public static Diagnostic WordsTwice(string text, TextSpan again) => Warning("XT227", again,
        $"The words “{text.AsSpan(again.Start, again.Length)}” are printed twice in a row.");

    private static Diagnostic Warning(string code, TextSpan span, string message) => new(code, DiagnosticSeverity.Warning, span, message);

    private static Diagnostic Info(string code, TextSpan span, string message) => new(code, DiagnosticSeverity.Info, span, message);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Times(int count) => count == 1 ? "once" : Text($"{count:N0} times");

    private static string Quote(string text, TextSpan span)
    {
        int start = Math.Max(0, span.Start - Around), end = Math.Min(text.Length, span.End + Around);
        string words = text[start..end].ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
        return $"“{words}”";
    }
}
