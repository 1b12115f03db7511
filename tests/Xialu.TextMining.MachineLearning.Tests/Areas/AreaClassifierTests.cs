using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Tests.Areas;

public sealed class AreaClassifierTests
{
    private const int LargestModel = 3_000_000;

    [Theory]
    [InlineData("全县粮食播种面积稳定在四十万亩以上，新建高标准农田五万亩，带动农户种植中药材增收。", PolicyArea.Agriculture)]
    [InlineData("新建改扩建中小学六所，增加公办学位三千个，义务教育优质均衡发展，教师队伍不断加强。", PolicyArea.Education)]
    [InlineData("严守安全生产底线，常态化开展扫黑除恶斗争，化解信访积案，社会治安持续向好。", PolicyArea.Governance)]
    [InlineData("深化放管服改革，企业开办一日办结，营商环境持续优化，外贸进出口稳步增长。", PolicyArea.Reform)]
    [InlineData("统筹疫情防控，落实外防输入、内防反弹，疫苗接种率达到九成，核酸检测能力提升。", PolicyArea.Epidemic)]
    [InlineData("扩大职工养老保险覆盖面，提高城乡低保标准，建成居家养老服务中心八个。", PolicyArea.SocialSecurity)]
    public void Tells_the_area_of_a_text_that_stands_alone(string text, PolicyArea area)
    {
        AreaPrediction said = AreaClassifier.Default.Classify(text);
        Assert.Equal(area, said.Area);
        Assert.InRange(said.Confidence, 0.4, 1);
    }

    [Fact]
    public void Says_of_greetings_and_guiding_thoughts_that_they_have_no_area()
    {
        const string thanks = "各位代表，过去一年的成绩来之不易，这是市委坚强领导的结果，是全市人民团结奋斗的结果。在此，我代表市人民政府表示衷心的感谢！";
        Assert.Null(AreaClassifier.Default.Classify(new AreaParagraph(thanks) { Headings = ["2023年工作回顾"], Section = SectionKind.Review }).Area);
    }

    [Theory]
    [InlineData("，。、")]
    [InlineData("zzz qqq")]
    [InlineData("\ud83d")]
    public void A_text_without_known_words_has_no_area_and_no_confidence(string text)
        => Assert.Equal(new AreaPrediction(null, 0), AreaClassifier.Default.Classify(text));

    [Theory]
    [InlineData("", "Found an empty text; expected a sentence or a paragraph.")]
    [InlineData(" \u3000\n", "Found a text of 3 white-space characters; expected a sentence or a paragraph.")]
    public void An_empty_text_is_refused(string text, string message)
    {
        Assert.Equal($"{message} (Parameter 'text')", Assert.Throws<ArgumentException>(() => AreaClassifier.Default.Classify(text)).Message);
        Assert.Equal($"{message} (Parameter 'paragraph')", Assert.Throws<ArgumentException>(() => AreaClassifier.Default.Classify(new AreaParagraph(text) { Headings = ["教育"] })).Message);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Throws<ArgumentNullException>("text", () => AreaClassifier.Default.Classify((string)null!));
        Assert.Throws<ArgumentNullException>("paragraph", () => AreaClassifier.Default.Classify((AreaParagraph)null!));
        Assert.Throws<ArgumentNullException>("paragraph", () => AreaClassifier.Default.Classify(new AreaParagraph(null!)));
        Assert.Throws<ArgumentNullException>("outline", () => AreaClassifier.Default.Classify(null!, 0));
        Assert.Throws<ArgumentNullException>("path", () => AreaClassifier.Load(null!));
        Assert.Throws<FileNotFoundException>(() => AreaClassifier.Load("no-such.bin"));
    }

    [Fact]
    public void A_paragraph_that_a_report_does_not_have_is_refused()
    {
        Outline outline = OutlineParser.Parse(DocumentReader.Read(Repository.PathOf("corpus", "xialu-2022.txt")));
        int count = outline.Paragraphs.Count;
        Assert.StartsWith($"xialu-2022 has {count} paragraphs; expected an index from 0 to {count - 1}.",
            Assert.Throws<ArgumentOutOfRangeException>("index", () => AreaClassifier.Default.Classify(outline, count)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_paragraph_of_every_report_may_be_asked_about()
    {
        string[] files = [.. Directory.GetFiles(Repository.PathOf("corpus")).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal))];
        Assert.All(files, file =>
        {
            Outline outline = OutlineParser.Parse(DocumentReader.Read(file));
            Assert.All(Enumerable.Range(0, outline.Paragraphs.Count), i => Assert.InRange(AreaClassifier.Default.Classify(outline, i).Confidence, 0, 1));
        });
    }

    [Fact]
    public void Headings_tell_what_the_text_does_not()
    {
        const string text = "一是完善机制，明确责任，加强督查。二是加大投入，补齐短板。三是总结经验，逐步推广。";
        AreaPrediction said = AreaClassifier.Default.Classify(new AreaParagraph(text) { Headings = ["办好人民满意的教育", "切实保障和改善民生"], Section = SectionKind.Plan });
        Assert.Equal(PolicyArea.Education, said.Area);
    }

    [Fact]
    public void Reads_a_paragraph_of_a_report_with_its_headings()
    {
        Outline outline = OutlineParser.Parse(DocumentReader.Read(Repository.PathOf("corpus", "xialu-2022.txt")));
        int index = outline.Paragraphs.Index().First(p => p.Item.Heading is null && p.Item.Parent >= 0).Index;
        Assert.Equal(AreaClassifier.Default.Classify(AreaParagraph.Of(outline, index)), AreaClassifier.Default.Classify(outline, index));
        Assert.NotEmpty(AreaParagraph.Of(outline, index).Headings);
    }

    [Fact]
    public void May_be_asked_by_many_threads_at_once()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? "新建学校，增加学位。" : "治理污染，改善水质。")];
        PolicyArea?[] said = [.. texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(t => AreaClassifier.Default.Classify(t).Area)];
        Assert.Equal([PolicyArea.Education, PolicyArea.Environment], said.Distinct());
        Assert.Equal(said[0], said[198]);
    }

    [Fact]
    public void A_saved_classifier_is_read_again_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        AreaClassifier.Default.Save(folder.File("areas.bin"));
        AreaClassifier read = AreaClassifier.Load(folder.File("areas.bin"));
        read.Save(folder.File("again.bin"));

        Assert.InRange(new FileInfo(folder.File("areas.bin")).Length, 1, LargestModel);
        Assert.Equal(File.ReadAllBytes(folder.File("areas.bin")), File.ReadAllBytes(folder.File("again.bin")));
        Assert.Equal(AreaClassifier.Default.Classify("新建学校，增加学位。"), read.Classify("新建学校，增加学位。"));
    }

    [Fact]
    public void A_foreign_file_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("model.zip"), "PK and more of it");
        Assert.Equal($"{folder.File("model.zip")}: found no model of policy areas of this version; expected a file that AreaClassifier.Save wrote.",
            Assert.Throws<InvalidDataException>(() => AreaClassifier.Load(folder.File("model.zip"))).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(5000)]
    public void A_truncated_file_is_refused(int length)
    {
        using var folder = new TemporaryFolder();
        AreaClassifier.Default.Save(folder.File("areas.bin"));
        File.WriteAllBytes(folder.File("areas.bin"), File.ReadAllBytes(folder.File("areas.bin"))[..length]);
        Assert.Throws<InvalidDataException>(() => AreaClassifier.Load(folder.File("areas.bin")));
    }

    // After the magic word of 6 bytes stand two counts, 17 scales and 17 biases of 4 bytes each, then the first feature.
    [Theory]
    [InlineData(6, "FFFFFF7F", "found 2147483647 classes and 20000 features; expected 17 classes and 1 to 10000000 features.")]
    [InlineData(10, "00000000", "found 17 classes and 0 features; expected 17 classes and 1 to 10000000 features.")]
    [InlineData(14, "0000C07F", "before byte 18: found NaN; expected a number from")]
    [InlineData(150, "FFFFFFFFFF", "before byte 155: ")]
    [InlineData(150, "03FF0000", "before byte 154: ")]
    [InlineData(150, "03EFBFBF", "expected ordinal order.")]
    public void A_damaged_file_is_refused(int at, string bytes, string message)
    {
        using var folder = new TemporaryFolder();
        AreaClassifier.Default.Save(folder.File("areas.bin"));
        byte[] damaged = File.ReadAllBytes(folder.File("areas.bin"));
        Convert.FromHexString(bytes).CopyTo(damaged, at);
        File.WriteAllBytes(folder.File("areas.bin"), damaged);
        string said = Assert.Throws<InvalidDataException>(() => AreaClassifier.Load(folder.File("areas.bin"))).Message;
        Assert.StartsWith(folder.File("areas.bin"), said, StringComparison.Ordinal);
        Assert.Contains(message, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_goes_on_after_the_model_is_refused()
    {
        using var folder = new TemporaryFolder();
        AreaClassifier.Default.Save(folder.File("areas.bin"));
        File.AppendAllText(folder.File("areas.bin"), "more");
        Assert.EndsWith("found 4 bytes after the model; expected its end.", Assert.Throws<InvalidDataException>(() => AreaClassifier.Load(folder.File("areas.bin"))).Message, StringComparison.Ordinal);
    }
}
