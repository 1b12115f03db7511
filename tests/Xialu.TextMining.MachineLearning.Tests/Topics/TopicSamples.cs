using Xialu.TextMining.MachineLearning.Topics;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Tests.Topics;

/// <summary>Paragraphs on three subjects whose words never meet.</summary>
internal static class TopicSamples
{
    public static readonly string[][] Subjects =
    [
        ["学校", "教师", "学位", "教育", "学生", "课程", "校园", "幼儿园", "大学", "课堂"],
        ["污染", "水质", "空气", "生态", "森林", "河流", "湿地", "垃圾", "污水", "水源"],
        ["工业", "企业", "产业", "园区", "制造业", "设备", "集群", "工厂", "材料", "厂房"],
    ];

    /// <summary>Options for paragraphs as few as these.</summary>
    public static readonly TopicOptions Options = new() { Topics = 3, FewestParagraphs = 2, LargestShare = 0.9, Iterations = 60 };

    public static readonly TopicParagraph[] Paragraphs = [.. Enumerable.Range(0, 90).Select(i => Paragraph(i, Subjects[i % 3]))];

    /// <summary>A paragraph of report <c>i % 10</c> with six of ten words.</summary>
    public static TopicParagraph Paragraph(int i, string[] subject)
        => new($"r{i % 10}", i % 2 == 0 ? "青云县" : "白石区", 2020 + (i % 5), i % 4 == 0 ? SectionKind.Review : SectionKind.Plan, new TextSpan(i * 10, 8),
            [.. Enumerable.Range(0, 6).Select(w => subject[(i + w) % subject.Length])]);
}
