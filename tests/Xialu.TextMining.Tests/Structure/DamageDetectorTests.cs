using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Structure;

public sealed class DamageDetectorTests
{
    [Theory]
    [InlineData("预计，2021全县增收。", "The year in “预计，2021全县增收。” is not followed by 年; the character seems lost in the source.")]
    [InlineData("我们办好个方面的事。", "In “我们办好个方面的事。” something is counted, but no number stands before it; it seems lost in the source.")]
    [InlineData("增长5M_M_，好。降2M_M_。", "The sign in “增长5M_M_，好。降2M” is mangled, 2 times in this text; it mostly stands for %.")]
    [InlineData("市\u2002长", "The space U+2002 at “市\u2002长” is one that typesetters use, once in this text; it is no part of the words.")]
    [InlineData("我们修路、架桥、", "The list “们修路、架桥、” breaks off after 、; a member seems lost in the source.")]
    public void Each_message_is_a_sentence_that_quotes_the_place(string text, string message)
        => Assert.Equal(message, Assert.Single(DamageSpecTests.Of(text)).Message);

    [Fact]
    public void Damage_comes_in_the_order_of_the_text_and_inside_it()
    {
        const string Text = "年政府工作报告????\n预计，2021全县增收。我们办好个方面的事，，修路、架桥、";
        Diagnostic[] found = [.. DamageSpecTests.Of(Text)];
        Assert.Equal(6, found.Length);
        Assert.Equal(found.OrderBy(d => d.Span), found);
        Assert.All(found, d => Assert.InRange(d.Span.End, 1, Text.Length));
    }

    // A page that broke its lines has no stops at their ends; that is its layout, not damage in each line.
    [Fact]
    public void A_text_broken_into_lines_has_no_missing_stops()
    {
        string line = string.Concat(Enumerable.Repeat("我们修路。", 8)) + "我们又种";
        string text = "一、2020年工作回顾\n" + string.Join('\n', Enumerable.Range(0, 12).Select(i => $"{i}号" + line));
        Assert.DoesNotContain(DamageSpecTests.Of(text), d => string.Equals(d.Code, "XT214", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("个")]
    [InlineData("年")]
    [InlineData("2021")]
    [InlineData("PM2.5PM")]
    [InlineData("，，，，，，")]
    [InlineData("\ud800，\udfff\\")]
    [InlineData("M_M")]
    [InlineData("&<?%个第")]
    [InlineData("亿元&#")]
    public void Odd_ends_break_nothing(string text) => Assert.All(DamageSpecTests.Of(text), d => Assert.InRange(d.Span.End, 0, text.Length));

    [Fact]
    public void A_clean_report_has_no_damage()
        => Assert.Empty(DamageSpecTests.Of("各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2020年工作回顾\n全年粮食产量达到12万吨，增长5.2%。"));
}
