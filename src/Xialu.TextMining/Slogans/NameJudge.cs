using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>
/// Tells a quoted name (“周六工地日”活动) from a quoted slogan (“项目为王”导向) by the noun that follows the closing mark or ends the phrase.
/// </summary>
internal static class NameJudge
{
    // A modifier of up to this many characters may stand before the noun: 企业帮扶暨…活动, 支出保障机制.
    private const int Reach = 10;
    private const int MaxMembers = 6;

    // Lists of quotations are shorter; the bound keeps a text of nothing but quotations linear.
    private const int MaxQuotations = 64;

    // Before a tail of one character (夜市, 商贸城) a longer phrase is a clause that only ends in it: 再造一个新城.
    private const int LongestBeforeTail = 6;

    // Shorter members make one name: 医、养服务.
    private const int ShortestMember = 3;

    private static readonly FrozenDictionary<string, string[]> Words = EmbeddedTable.Rows("named-heads.tsv")
        .GroupBy(r => r[1], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(r => r[0]).ToArray(), StringComparer.Ordinal);

    private static readonly PhraseTrie Heads = new([.. Words["named"], .. Words["deed"]]);
    private static readonly FrozenSet<string> Deeds = Words["deed"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly PhraseTrie Ideas = new(Words["idea"]);
    private static readonly PhraseTrie Stops = new(Words["stop"]);

    // Words that only begin like a stop: 更新, 对接.
    private static readonly PhraseTrie Modifiers = new(Words["modifier"]);

    // Deeds that name only right behind the quotation: “园中园”建设, but not “宜居之城”新区建设.
    private static readonly PhraseTrie Direct = new(Words["direct"]);

    // Mottos that stay mottos before a noun (“免申即享”政策); the guide's own examples.
    private static readonly PhraseTrie Slogans = new(Words["slogan"]);
    private static readonly FrozenSet<string> Tails = Words["tail"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the quotation is a name; <paramref name="quotations"/> are those of its paragraph, it is number <paramref name="index"/>.</summary>
    public static bool IsName(ReadOnlySpan<char> text, IReadOnlyList<Quotation> quotations, int index, int end)
    {
        TextSpan content = quotations[index].Content;
        ReadOnlySpan<char> phrase = text.Slice(content.Start, content.Length);
        if (Slogans.Contains(phrase)) return false;
        if (EndsLikeName(phrase)) return true;
        return FollowedByHead(text[..end], AfterList(text, quotations, index, end));
    }

    /// <summary>Whether a word is a noun for a thing done, made or kept.</summary>
    public static bool IsHead(ReadOnlySpan<char> word) => Heads.Contains(word);

    /// <summary>Whether a phrase ends in a noun for a thing done, made or kept.</summary>
    public static bool EndsLikeName(ReadOnlySpan<char> phrase)
    {
        // 盘活资金、壮大经济: the last word belongs to the last member only.
        if (phrase.IndexOfAny('、', '，', ',') >= ShortestMember) return false;
        var tails = Tails.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = 1; length <= 3 && length < phrase.Length; length++)
        {
            if (tails.Contains(phrase[^length..])) return IsNounPhrase(phrase, length);
        }

        return false;
    }

    // In 制造+服务, 健康为中心 and 办事不求人 the noun is no head of the phrase.
    private static bool IsNounPhrase(ReadOnlySpan<char> phrase, int tail)
    {
        ReadOnlySpan<char> rest = phrase[..^tail];
        if (SloganKey.Fold(rest[^1]) is '+' or '为' || (tail == 1 && IsDoubledVerb(phrase))) return false;
        return tail > 1 || phrase[^1] == '年' || (rest.Length < LongestBeforeTail && rest.IndexOfAny('，', ',', '、') < 0 && rest.IndexOf('不') <= 0);
    }

    // 扫码亮码: two deeds on one thing.
    private static bool IsDoubledVerb(ReadOnlySpan<char> phrase) => phrase.Length == 4 && phrase[1] == phrase[3] && phrase[0] != phrase[2];

    private static int AfterList(ReadOnlySpan<char> text, IReadOnlyList<Quotation> quotations, int index, int end)
    {
        int at = NoteMarker.Skip(text[..end], quotations[index].Outer.End);
        int last = Math.Min(quotations.Count, index + MaxQuotations);
        for (int i = index + 1; i < last; i++)
        {
            int joint = at < end && text[at] is '、' or '和' or '与' or '及' or '暨' or '以' ? at + 1 : at;
            if (joint < end && joint > at && text[at] == '以' && text[joint] == '及') joint++;
            if (quotations[i].Outer.Start != joint) break;
            at = NoteMarker.Skip(text[..end], quotations[i].Outer.End);
        }

        return PastUnquotedMembers(text[..end], at);
    }

    private static int PastUnquotedMembers(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        for (int member = 0; member < MaxMembers && i < text.Length && text[i] == '、'; member++)
        {
            int run = Math.Max(1, Han.Run(text, i + 1, Reach));
            int etc = text.Slice(i + 1, Math.Min(run, text.Length - i - 1)).IndexOf('等');
            if (etc >= 0) return i + 1 + etc;
            i = NoteMarker.Skip(text, i + 1 + run);
        }

        return at;
    }

    // 收尾改造1062户: a deed before a figure is done, not named.
    private static bool IsVerb(ReadOnlySpan<char> text, int at, int length)
        => at + length < text.Length && char.IsAsciiDigit(SloganKey.Fold(text[at + length]))
            && Deeds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Slice(at, length));

    // After 的 only the last noun says what it is: 的防控体系, 的城市管理机制, but not 的城市特色.
    private static bool EndsPhrase(ReadOnlySpan<char> chunk, int at) => at == chunk.Length || Stops.LongestAt(chunk, at) > 0;

    private static bool FollowedByHead(ReadOnlySpan<char> text, int at)
    {
        bool described = at < text.Length && text[at] == '的';
        if (described || (at < text.Length && text[at] == '等')) at++;
        int end = at + Han.Run(text, at, Reach + 2);
        ReadOnlySpan<char> chunk = text[..end];
        int direct = described ? 0 : Direct.LongestAt(chunk, at);
        if (direct > 0) return Ideas.LongestAt(chunk, at + direct) == 0;
        for (int i = at; i < end && i <= at + Reach; i++)
        {
            int head = Heads.LongestAt(chunk, i);
            if (head > 0 && (!described || EndsPhrase(chunk, i + head))) return Ideas.LongestAt(chunk, i + head) == 0 && !IsVerb(text, i, head);
            int modifier = head > 0 ? head : Modifiers.LongestAt(chunk, i);
            if (modifier > 0) i += modifier - 1;
            else if (chunk[i] == '的' || Stops.LongestAt(chunk, i) > 0 || Ideas.LongestAt(chunk, i) > 0) return false;
        }

        return false;
    }
}
