namespace Xialu.TextMining.Indicators;

/// <summary>What a word tells one rule, beside its role; a word may tell several. The words of each stand in <c>cues.tsv</c>.</summary>
[Flags]
internal enum Cue : long
{
    /// <summary>Nothing; every word that the table does not list.</summary>
    None = 0,

    /// <summary>What follows was done to the counted things: 408个小区完成改造.</summary>
    Performs = 1 << 0,

    /// <summary>Right before a figure it calls for a noun after it: 等3家企业.</summary>
    LeadsToNoun = 1 << 1,

    /// <summary>Opens a multiple of an earlier level: 是2010年的2.5倍.</summary>
    Equates = 1 << 2,

    /// <summary>Stands between a verb of change and its figure and says nothing of either: 实际增长.</summary>
    Qualifies = 1 << 3,

    /// <summary>A preposition that belongs to the predicate: 提高到.</summary>
    Directs = 1 << 4,

    /// <summary>Before the level reached, or the end of a range.</summary>
    Reaches = 1 << 5,

    /// <summary>Before the level left: 由4家增加到9家.</summary>
    StartsFrom = 1 << 6,

    /// <summary>Right before a figure it governs the noun after it: 完成投资.</summary>
    Fulfils = 1 << 7,

    /// <summary>The level held all the time.</summary>
    Holds = 1 << 8,

    /// <summary>A rate of each year of a span.</summary>
    Yearly = 1 << 9,

    /// <summary>More than the half year or quarter said before.</summary>
    WholeYear = 1 << 10,

    /// <summary>After a quotation it makes a time of it: “十三五”期间.</summary>
    SpansTime = 1 << 11,

    /// <summary>Whom or what something is compared with or equal to: 与2010年相比.</summary>
    Accompanies = 1 << 12,

    /// <summary>A plan part reports what is there already.</summary>
    Past = 1 << 13,

    /// <summary>The year before.</summary>
    LastYear = 1 << 14,

    /// <summary>预期目标 is a noun and expects nothing.</summary>
    Goal = 1 << 15,

    /// <summary>Brings the object before the verb: 将都市圈打造成….</summary>
    TakesObject = 1 << 16,

    /// <summary>What is told of is still to be built.</summary>
    Builds = 1 << 17,

    /// <summary>Before what a change took place in, or on what ground: 在上年基础上.</summary>
    OpensSetting = 1 << 18,

    /// <summary>Ends such a phrase.</summary>
    EndsSetting = 1 << 19,

    /// <summary>Joins another deed, never two nouns.</summary>
    AddsDeed = 1 << 20,

    /// <summary>An adverb that is an adjective before a noun: 高效农业.</summary>
    Quality = 1 << 21,

    /// <summary>A preposition inside a name, between a thing and what it is a part of: 竹编在手工艺总量中占比.</summary>
    Relates = 1 << 22,

    /// <summary>A preposition that before one character is part of a word: 在园儿童.</summary>
    OpensWord = 1 << 23,

    /// <summary>Before the difference from what is compared with: 比上年多26亿元.</summary>
    More = 1 << 24,

    /// <summary>The same, for what is less.</summary>
    Less = 1 << 25,

    /// <summary>At the head of a name it only says that something is done: 实施技改项目.</summary>
    Carries = 1 << 26,

    /// <summary>What is told of is there at the end of the time: 拥有企业3家.</summary>
    Owns = 1 << 27,

    /// <summary>After a plan's name its last year: “十三五”末.</summary>
    EndsTime = 1 << 28,

    /// <summary>Right before a percentage the fall of what does harm: 细颗粒物浓度改善12%.</summary>
    Betters = 1 << 29,

    /// <summary>争取 strives, but obtains what is granted: 争取上级资金3亿元.</summary>
    Obtains = 1 << 30,

    /// <summary>What a higher government grants.</summary>
    Granted = 1L << 31,

    /// <summary>Governs a set of rules that bears a number: 落实稳经济50条.</summary>
    Issues = 1L << 32,

    /// <summary>What 条 counts one by one: 出台措施30条.</summary>
    Counted = 1L << 33,

    /// <summary>Before a mark that was passed; what stands before it is the name: 生产总值连跨两个千亿元台阶.</summary>
    Passes = 1L << 34,

    /// <summary>The base of a rate: 由人均320元.</summary>
    Rates = 1L << 35,

    /// <summary>Right before the size that defines a kind of thing it is a part of it: 超10亿元企业4家.</summary>
    Exceeds = 1L << 36,

    /// <summary>After a number of years it makes a span of the coming ones: 用三年时间.</summary>
    EndsYearsAhead = 1L << 37,

    /// <summary>Before a number of years it makes a span of the coming ones: 未来三年.</summary>
    OpensYearsAhead = 1L << 38,

    /// <summary>As a figure's own hedge it says that the level was reached: 突破, 达.</summary>
    Arrives = 1L << 39,

    /// <summary>The last character of a measure or a time, to which the segmenter sticks the verb after it: 率达, 末达.</summary>
    EndsMeasure = 1L << 40,

    /// <summary>A preposition that is a verb where only its object follows: 利用内资80亿元.</summary>
    Employs = 1L << 41,
}
