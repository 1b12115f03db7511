namespace Xialu.TextMining.Structure;

/// <summary>Finds the session in its line: <c>下陆区第十一届人民代表大会第二次会议</c>.</summary>
internal static class SessionName
{
    /// <summary>The session without day, 在 and 上; null where the line names none.</summary>
    public static string? Of(string line)
    {
        string packed = string.Concat(line.Where(c => !char.IsWhiteSpace(c)));
        int end = packed.LastIndexOf("会议", StringComparison.Ordinal);
        if (end < 0) return null;
        int anchor = AnchorOf(packed);
        if (anchor < 0 || anchor >= end) return null;
        return packed[PlaceStart(packed, anchor)..(end + 2)];
    }

    /// <summary>The place before the session's number; empty where none is named.</summary>
    public static string PlaceOf(string session)
    {
        int anchor = AnchorOf(session);
        return anchor <= 0 ? "" : session[..anchor];
    }

    private static int AnchorOf(string packed)
    {
        int ordinal = packed.IndexOf('届', StringComparison.Ordinal);
        if (ordinal < 0) return packed.IndexOf("人民代表大会", StringComparison.Ordinal);
        int at = ordinal;
        while (at > 0 && (ChineseNumber.Digit(packed[at - 1]) >= 0 || packed[at - 1] == '十')) at--;
        return at > 0 && packed[at - 1] == '第' ? at - 1 : at;
    }

    // 日 ends a day, but begins 日照 and 日喀则.
    private static bool IsDay(string packed, int at) => packed[at] == '日' && at > 0 && (ChineseNumber.Digit(packed[at - 1]) >= 0 || packed[at - 1] == '十');

    // Names of places hold neither digits nor punctuation nor 在, save a few with 在 in no first position.
    private static int PlaceStart(string packed, int anchor)
    {
        int at = anchor;
        while (at > 0 && packed[at - 1] is >= '一' and <= '鿿' and not ('在' or '告') && !IsDay(packed, at - 1)) at--;
        return at;
    }
}
