namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>Over what paragraphs are taken together.</summary>
public enum TopicUnit
{
    /// <summary>All paragraphs of a report.</summary>
    Report,

    /// <summary>All paragraphs of the parts of one kind in a report.</summary>
    Section,

    /// <summary>All reports of a place.</summary>
    Place,

    /// <summary>All reports that plan the same year.</summary>
    Year,
}
