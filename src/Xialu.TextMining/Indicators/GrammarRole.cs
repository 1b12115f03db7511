namespace Xialu.TextMining.Indicators;

/// <summary>What a word does in the grammar of figures. The words of each role stand in <c>grammar.tsv</c>.</summary>
internal enum GrammarRole
{
    /// <summary>Part of a name; every word that the table does not list.</summary>
    Nominal,

    /// <summary>A verb that governs an object: 建成, 发放.</summary>
    Verb,

    /// <summary>A verb that also names its action: 改造, 建设.</summary>
    Action,

    /// <summary>A verb that only joins name and figure: 达到, 完成, 为.</summary>
    Light,

    /// <summary>增长, 提高.</summary>
    Up,

    /// <summary>下降, 减少.</summary>
    Down,

    /// <summary>持平.</summary>
    Flat,

    /// <summary>A verb of change that names the level reached: 增至, 降到.</summary>
    To,

    /// <summary>新增, 净增: an absolute change whatever the unit.</summary>
    New,

    /// <summary>占.</summary>
    Share,

    /// <summary>分别, 各.</summary>
    Each,

    /// <summary>均, 都.</summary>
    Both,

    /// <summary>同比, 年均.</summary>
    Basis,

    /// <summary>比, 较: a year or place to compare with follows.</summary>
    Against,

    /// <summary>力争, 确保, 预计.</summary>
    Modal,

    /// <summary>今年, 年末.</summary>
    Time,

    /// <summary>全市, 我县: the reporting place itself.</summary>
    Place,

    /// <summary>对, 将, 通过.</summary>
    Preposition,

    /// <summary>和, 及.</summary>
    Conjunction,

    /// <summary>已, 全面, 先后.</summary>
    Adverb,
}
