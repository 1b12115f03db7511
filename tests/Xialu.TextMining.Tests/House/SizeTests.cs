using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Xialu.TextMining.Tests.House;

/// <summary>Small files, small methods: the limits that the tidiest libraries of the kind keep.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 400;
    private const int MedianFile = 120;
    private const int LongestMethod = 60;
    private const int NinetyPercentMethod = 25;
    private const int MedianMethod = 8;

    [Fact]
    public void No_file_is_over_400_lines_and_half_are_within_120()
    {
        Assert.Empty(Source.Product.Where(s => s.Lines > LongestFile).Select(s => $"{s.Path}: {s.Lines} lines"));
        Assert.InRange(At(Source.Product.Select(s => s.Lines), 0.5), 1, MedianFile);
    }

    [Fact]
    public void No_method_is_over_60_lines_and_nine_of_ten_are_within_25()
    {
        (string Where, int Lines)[] methods = [.. Source.Product.SelectMany(Methods)];
        Assert.Empty(methods.Where(m => m.Lines > LongestMethod).Select(m => $"{m.Where}: {m.Lines} lines"));
        Assert.InRange(At(methods.Select(m => m.Lines), 0.9), 1, NinetyPercentMethod);
        Assert.InRange(At(methods.Select(m => m.Lines), 0.5), 1, MedianMethod);
    }

    private static IEnumerable<(string Where, int Lines)> Methods(Source source)
        => source.Tree.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Where(m => m.Body is not null || m.ExpressionBody is not null).Select(method =>
        {
            FileLinePositionSpan place = method.SyntaxTree.GetLineSpan(method.Span);
            int lines = place.EndLinePosition.Line - place.StartLinePosition.Line + 1;
            return ($"{source.Path}({place.StartLinePosition.Line + 1})", lines);
        });

    private static int At(IEnumerable<int> numbers, double share)
    {
        int[] sorted = [.. numbers.Order()];
        return sorted[(int)(sorted.Length * share)];
    }
}
