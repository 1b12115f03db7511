using System.Globalization;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class StructureMessagesTests
{
    private const string Text = "前文。增长5M_M_，好。";

    public static TheoryData<string, string> Sentences => new()
    {
        { "XT200", "The document holds no text; nothing can be found in it." },
        { "XT201", "No part that plans the coming year was recognised; figures that are targets may be read as results." },
        { "XT202", "No part that reviews the past year was recognised; figures that are results may be read as targets." },
        { "XT205", "Nothing tells the report's year; periods that count from it stay unknown." },
        { "XT206", "Neither session, title, speaker nor file name tells whose government reports." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_the_parser_could_not_tell_it_says(string code, string sentence)
        => Assert.Equal(sentence, new[] { StructureMessages.NoText(), StructureMessages.NoPlan(), StructureMessages.NoReview(), StructureMessages.YearUnknown(), StructureMessages.PlaceUnknown() }.Single(d => d.Code == code).Message);

    public static TheoryData<string, string, DiagnosticSeverity> Damage => new()
    {
        { "XT211", "The sentence “长5M_M_，好。” begins with 年; what stood before it (今, 明, a number) seems lost in the source.", DiagnosticSeverity.Warning },
        { "XT213", "The clause “长5M_M_，好。” ends in half a word; a character seems lost in the source.", DiagnosticSeverity.Warning },
        { "XT214", "The paragraph ends in “长5M_M_，好。” without a stop; the stop, or the paragraph's end, seems lost in the source.", DiagnosticSeverity.Warning },
        { "XT215", "The heading “，” is not divided as its neighbours are; headings seem to have run together in the source.", DiagnosticSeverity.Warning },
        { "XT216", "The terms “，” stand together without a mark; a 、 or 和 seems lost in the source.", DiagnosticSeverity.Warning },
        { "XT218", "In “长5M_M_，好。” two marks stand together; one is too many, or words between them are lost.", DiagnosticSeverity.Info },
        { "XT219", "The sign in “长5M_M_，好。” is mangled, 1,234 times in this text; it mostly stands for %.", DiagnosticSeverity.Warning },
        { "XT220", "In “长5M_M_，好。” both per cent and percentage points are printed; one of the two is wrong.", DiagnosticSeverity.Warning },
        { "XT221", "The question marks in “长5M_M_，好。” stand for characters that the source could not encode, 1,234 times in this text.", DiagnosticSeverity.Warning },
        { "XT222", "The escape in “长5M_M_，好。” is printed as letters, 1,234 times in this text; line ends written so are read as line ends.", DiagnosticSeverity.Warning },
        { "XT223", "The code of a web page is left in the text at “长5M_M_，好。”, 1,234 times in this text.", DiagnosticSeverity.Warning },
        { "XT224", "Half-width marks stand between Chinese characters, the first in “长5M_M_，好。”, 1,234 times in this text; the source replaced the full-width ones.", DiagnosticSeverity.Info },
        { "XT225", "The space U+FF0C at “长5M_M_，好。” is one that typesetters use, 1,234 times in this text; it is no part of the words.", DiagnosticSeverity.Info },
        { "XT226", "The paragraph that begins “长5M_M_，好。” stands in the text twice; its figures would be counted twice.", DiagnosticSeverity.Warning },
        { "XT227", "The words “，” are printed twice in a row.", DiagnosticSeverity.Warning },
    };

    [Theory]
    [MemberData(nameof(Damage))]
    public void Damage_is_told_in_a_sentence_with_the_words_around_it_in_every_culture(string code, string sentence, DiagnosticSeverity severity)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Diagnostic found = Of(code);
            Assert.Equal((code, severity, sentence), (found.Code, found.Severity, found.Message));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Diagnostic Of(string code)
    {
        TextSpan comma = new(Text.IndexOf('，', StringComparison.Ordinal), 1);
        const int Many = 1_234;
        return new[]
        {
            DamageMessages.SignWithoutYear(Text, comma), DamageMessages.WordBrokenOff(Text, comma), DamageMessages.StopMissing(Text, comma), DamageMessages.HeadingsFused(Text, comma),
            DamageMessages.TermsFused(Text, comma), DamageMessages.MarksCollide(Text, comma), DamageMessages.SignMangled(Text, comma, Many), DamageMessages.UnitTwice(Text, comma),
            DamageMessages.QuestionMarks(Text, comma, Many), DamageMessages.Escapes(Text, comma, Many), DamageMessages.WebCode(Text, comma, Many), DamageMessages.HalfWidth(Text, comma, Many),
            DamageMessages.OddSpaces(Text, comma, Many), DamageMessages.ParagraphTwice(Text, comma), DamageMessages.WordsTwice(Text, comma),
        }.Single(d => d.Code == code);
    }
}
