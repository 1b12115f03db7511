using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("修路\n架桥", "修路|架桥")]
    [InlineData("修路\r\n\r\n架桥\f种树\u2028引水\u0085通电", "修路|架桥|种树|引水|通电")]
    [InlineData("修路\\r\\n架桥\\n种树", "修路|架桥|种树")]
    [InlineData("修路\\n架桥", "修路\\n架桥")]
    [InlineData("　　修路　 \n\t架桥\u200b", "修路|架桥")]
    [InlineData("**修路**\n## 架桥", "修路|架桥")]
    [InlineData("??修路??\n架桥?", "修路|架桥?")]
    [InlineData(" \n\u3000\n**\n", "")]
    [InlineData("", "")]
    public void A_line_is_what_stands_between_line_ends_without_its_margins(string text, string lines) => Assert.Equal(lines, string.Join('|', Read(text)));

    [Fact]
    public void A_copy_that_lost_its_line_ends_is_parted_at_indents_and_numbers()
    {
        string paragraph = string.Concat(Enumerable.Repeat("我们修路架桥种树引水通电。", 60));
        Assert.Equal([paragraph, "二、" + paragraph, "（一）" + paragraph], Read(paragraph + "二、" + paragraph + "（一）" + paragraph), StringComparer.Ordinal);
        Assert.Equal([paragraph, paragraph], Read(paragraph + "　　" + paragraph), StringComparer.Ordinal);
    }

    [Fact]
    public void A_short_line_with_an_indent_inside_stays_whole()
        => Assert.Equal(["县长　　林小川"], Read("县长　　林小川"), StringComparer.Ordinal);

    [Fact]
    public void Table_cells_are_lines_of_their_own()
    {
        const string Text = "| 修路 | 架桥 |";
        var document = new Document
        {
            Name = "t", Format = Xialu.TextMining.Reading.DocumentFormat.Markdown, Text = new DocumentText(Text),
            Blocks = [new Block(new TextSpan(2, 2), BlockKind.TableCell, 0), new Block(new TextSpan(7, 2), BlockKind.TableHeader, 0)],
        };
        List<Line> lines = new LineReader(document).Read();
        Assert.Equal(["修路", "架桥"], lines.Select(l => l.In(Text).ToString()), StringComparer.Ordinal);
        Assert.Equal([BlockKind.TableCell, BlockKind.TableHeader], lines.Select(l => l.Format));
    }

    [Fact]
    public void Lines_come_in_order_and_hold_all_letters()
    {
        const string Alphabet = "路桥\n\\rn *#?\u3000\u2028。一、";
        var random = new Random(5);
        for (int i = 0; i < 3000; i++)
        {
            string text = new([.. Enumerable.Range(0, 20).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            List<Line> lines = Lines(text);
            Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
            Assert.Equal(text.Count(c => c is '路' or '桥'), lines.Sum(l => l.In(text).Count('路') + l.In(text).Count('桥')));
        }
    }

    private static List<Line> Lines(string text) => new LineReader(new Document { Name = "t", Format = Xialu.TextMining.Reading.DocumentFormat.Text, Text = new DocumentText(text) }).Read();

    private static IEnumerable<string> Read(string text) => Lines(text).Select(l => l.In(text).ToString());
}
