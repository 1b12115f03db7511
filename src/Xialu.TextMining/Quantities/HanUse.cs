namespace Xialu.TextMining.Quantities;

/// <summary>When a small number in Chinese numerals before a unit is a stated amount.</summary>
internal enum HanUse
{
    /// <summary>Never: 三年, 两次, 四大.</summary>
    No,

    /// <summary>Wherever it stands: 三家, 两所.</summary>
    Free,

    /// <summary>Only after a verb that states it: 新增两个.</summary>
    Verb,
}
