using CsCheck;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class SentenceSplitterTests
{
    private static readonly Gen<string> Noise = Gen.Char["甲乙丙1a。！？；!?;“”（）[]〔〕《》、， "].Array[0, 120].Select(c => new string(c));

    private static IReadOnlyList<string> Split(string text)
    {
        List<Sentence> sentences = [];
        SentenceSplitter.Split(text, new TextSpan(0, text.Length), 7, sentences);
        Assert.All(sentences, s => Assert.Equal(7, s.Paragraph));
        return [.. sentences.Select(s => text.Substring(s.Span.Start, s.Span.Length))];
    }

    [Theory]
    [InlineData("修路。架桥！种树？引水；", "修路。|架桥！|种树？|引水；")]
    [InlineData("修路", "修路")]
    [InlineData("  修路。 架桥。 ", "修路。|架桥。")]
    [InlineData("修路。。。架桥！！", "修路。。。|架桥！！")]
    [InlineData("真的？！好。", "真的？！|好。")]
    [InlineData("增长5.2%;其中工业3.1%.好", "增长5.2%;|其中工业3.1%.好")]
    [InlineData("修路;架桥", "修路;|架桥")]
    [InlineData("a;b", "a;b")]
    [InlineData("修路（全长8公里；已通车）。架桥。", "修路（全长8公里；已通车）。|架桥。")]
    [InlineData("学习《论语；大学》。好。", "学习《论语；大学》。|好。")]
    [InlineData("他说：“好。”大家笑了。", "他说：“好。”|大家笑了。")]
    [InlineData("他说：“好。”，又走了。", "他说：“好。”，又走了。")]
    [InlineData("他说：“好！”大家笑了。", "他说：“好！”大家笑了。")]
    [InlineData("“办实事。”的要求。", "“办实事。”的要求。")]
    [InlineData("修路。”架桥。", "修路。”|架桥。")]
    [InlineData("修路。[12]架桥。", "修路。[12]|架桥。")]
    [InlineData("修路。〔３〕架桥。", "修路。〔３〕|架桥。")]
    [InlineData("修路。[注]架桥。", "修路。|[注]架桥。")]
    [InlineData("修路。[1234567]架桥。", "修路。|[1234567]架桥。")]
    [InlineData("", "")]
    [InlineData(" \u3000", "")]
    public void Sentences_end_at_stops_outside_quotations_and_brackets(string text, string sentences)
        => Assert.Equal(sentences, string.Join('|', Split(text)));

    [Theory]
    [InlineData(58, 1)]
    [InlineData(59, 2)]
    public void A_quotation_is_whole_up_to_sixty_characters(int length, int sentences)
        => Assert.Equal(sentences, Split("修“" + new string('路', length - 1) + "；”桥").Count);

    [Fact]
    public void Sentences_hold_every_word_once_and_in_order()
        => Noise.Sample(text => Assert.Equal(string.Concat(text.Where(c => c != ' ')), string.Concat(Split(text).SelectMany(s => s.Where(c => c != ' ')))), iter: 3_000);

    [Fact]
    public void Where_nothing_opens_the_stops_alone_decide()
        => Gen.Char["甲乙，。！？；"].Array[0, 60].Select(c => new string(c)).Sample(text =>
        {
            // Written out another way: a stop ends the sentence unless a further stop follows; semicolons do not run on.
            List<string> expected = [];
            string rest = "";
            for (int i = 0; i < text.Length; i++)
            {
                rest += text[i];
                bool stop = "。！？；".Contains(text[i], StringComparison.Ordinal), runsOn = i + 1 < text.Length && "。！？".Contains(text[i + 1], StringComparison.Ordinal);
                if (!stop && i + 1 < text.Length || stop && runsOn) continue;
                expected.Add(rest);
                rest = "";
            }
            Assert.Equal(expected, Split(text), StringComparer.Ordinal);
        }, iter: 3_000);

    [Fact]
    public void Only_the_paragraph_is_split()
    {
        List<Sentence> sentences = [];
        SentenceSplitter.Split("前。修路。架桥。后。", new TextSpan(2, 6), 0, sentences);
        Assert.Equal([new TextSpan(2, 3), new TextSpan(5, 3)], sentences.Select(s => s.Span));
    }
}
