using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class CountedPartsTests
{
    [Theory]
    [InlineData("51020体系", "包括5个支柱产业、10个优势产业、20个特色产业", "5个支柱产业|10个优势产业|20个特色产业")]
    [InlineData("1530工程", "1个名师团队培养5个校长、30个教师。", "1个名师团队|5个校长|30个教师")]
    [InlineData("1+2+N", "一份总方案、两份细则和若干政策。", "一份总方案|两份细则|若干政策")]
    [InlineData("1+6+N", "指“1”个总站，“6”个分站和“N”个村点。", "1个总站|6个分站|N个村点")]
    [InlineData("十县百乡千村", "建设10个示范县、100个示范乡、1000个示范村。", "10个示范县|100个示范乡|1000个示范村")]
    [InlineData("3+1", "3个固定产业外，外加1个不固定产业。", "3个固定产业|1个不固定产业")]
    [InlineData("1521工程", "市里新建一所1000张床位的院，城区新建500张床位，各县改建200张床位，乡镇新建100张床位。", "市里新建一所1000张床位的院|城区新建500张床位|各县改建200张床位|乡镇新建100张床位")]
    [InlineData("1+3+N机制", "由“1”个领导小组、“3”个专班和“N”个成员单位构成。", "1个领导小组|3个专班|N个成员单位")]
    [InlineData("1+1+2", "1个“三好·文明”中心、1个站和2个点。", "1个“三好·文明”中心|1个站|2个点")]
    [InlineData("1+4", "“1”个面向全市、服务全省的平台；“4”个面向全县的园区。", "1个面向全市、服务全省的平台|4个面向全县的园区")]
    [InlineData("1+10+N", "指擦亮一张“双百”名片、选树十大“双百”典型、培育N个“双百”项目。", "擦亮一张“双百”名片|选树十大“双百”典型|培育N个“双百”项目")]
    public void Numerals_that_the_definition_repeats_mark_its_parts(string term, string definition, string expected)
        => Assert.Equal(expected, string.Join('|', CountedParts.Read(term, definition)?.Items ?? []));

    [Theory]
    [InlineData("三馆", "甲馆、乙馆、丙馆。")]
    [InlineData("5+5产业", "甲、乙等5个老产业和丙、丁等5个新产业。")]
    [InlineData("1+5、6+1", "1即甲；5即乙；6即丙；1即丁。")]
    [InlineData("2+3", "2个甲。")]
    public void Numerals_that_are_missing_or_count_backwards_mark_none(string term, string definition)
        => Assert.Null(CountedParts.Read(term, definition));
}
