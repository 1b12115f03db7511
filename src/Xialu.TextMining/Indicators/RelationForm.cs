namespace Xialu.TextMining.Indicators;

/// <summary>Where the reference of a relation stands.</summary>
internal enum RelationForm
{
    /// <summary>Before the word, after 与: 与经济增长同步.</summary>
    With,

    /// <summary>After the word: 高于全省平均.</summary>
    Than,

    /// <summary>Before 下达 and its like, after 完成: 完成省下达任务.</summary>
    Assigned,
}
