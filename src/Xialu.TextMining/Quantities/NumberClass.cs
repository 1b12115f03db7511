namespace Xialu.TextMining.Quantities;

/// <summary>Why a number in the text is no quantity.</summary>
public enum NumberClass
{
    /// <summary>No rule explains the number, or it is too large to hold.</summary>
    Unknown,

    /// <summary>A date or a part of one: 12月28日, 2022年9月, 1至10月.</summary>
    Date,

    /// <summary>A year, a span of years or an age of the calendar: 2022年, 2016-2020年, 21世纪.</summary>
    Year,

    /// <summary>A time of day: 8:30, 20时.</summary>
    Time,

    /// <summary>A place in an order: 第十一届, 第3, 80后.</summary>
    Ordinal,

    /// <summary>A place in a ranking: 第3位, 500强, 前10.</summary>
    Rank,

    /// <summary>The number of a document: 〔2021〕15号.</summary>
    DocumentNumber,

    /// <summary>The marker of a note: [7], ①.</summary>
    Marker,

    /// <summary>A part of a name: PM2.5, 5G, 4A级, 15分钟生活圈, 1+4, 2号线.</summary>
    Name,

    /// <summary>A proportion of two or more numbers: 11.8:48.3:39.9.</summary>
    Ratio,

    /// <summary>The number of a list item: 1.、（2）.</summary>
    ListNumber,

    /// <summary>The size that defines a kind of thing: 10亿元以上项目.</summary>
    Threshold,

    /// <summary>A stretch of time that measures nothing: 连续4年.</summary>
    Duration,

    /// <summary>The base that a rate is counted on: 每千人, 每100户.</summary>
    RateBase,
}
