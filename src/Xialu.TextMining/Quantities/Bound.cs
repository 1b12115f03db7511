namespace Xialu.TextMining.Quantities;

/// <summary>How a printed value bounds the true one.</summary>
public enum Bound
{
    /// <summary>The value itself.</summary>
    Exact,

    /// <summary>About the value: 左右, 约, 近, 大约, 上下.</summary>
    Approx,

    /// <summary>The value or more: 以上, 超, 突破, 不低于, 余, 多.</summary>
    AtLeast,

    /// <summary>The value or less: 以内, 不超过, 控制在, 低于.</summary>
    AtMost,

    /// <summary>Between two values: 4-5所.</summary>
    Range,
}
