using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class OrdinalPartsTests
{
    [Theory]
    [InlineData("一是修路；二是架桥；三是通水。", "修路|架桥|通水")]
    [InlineData("①修路②架桥③通水。其余不变。", "修路|架桥|通水")]
    [InlineData("（1）修路；（2）架桥。", "修路|架桥")]
    [InlineData("1.修路；2.架桥；3.通水。", "修路|架桥|通水")]
    [InlineData("第一类是路；第二类是桥。", "是路|是桥")]
    [InlineData("一是甲一；二是甲二；三是甲三；四是甲四；五是甲五；六是甲六；七是甲七；八是甲八；九是甲九；十是甲十；十一是甲乙。", "甲一|甲二|甲三|甲四|甲五|甲六|甲七|甲八|甲九|甲十|甲乙")]
    public void Numbered_parts_are_read_in_order(string definition, string expected)
        => Assert.Equal(expected, string.Join('|', OrdinalParts.Read(definition, new TextSpan(0, definition.Length))!.Items));

    [Theory]
    [InlineData("一是修路。")]
    [InlineData("占11.5公里，长2.3公里。")]
    [InlineData("")]
    public void A_single_number_is_no_list(string definition)
        => Assert.Null(OrdinalParts.Read(definition, new TextSpan(0, definition.Length)));
}
