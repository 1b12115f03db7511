namespace Xialu.TextMining.Quantities;

/// <summary>Lets the members of a list share what is printed once: 3.94、9.59个百分点; 13%、11%和8%左右; 分别超过9%、9.5%.</summary>
internal static class QuantityList
{
    /// <summary>Walks from the last draft to the first, so that a shared unit or hedge reaches every member.</summary>
    public static void Share(in Stretch text, List<Draft> drafts)
    {
        for (int i = drafts.Count - 2; i >= 0; i--)
        {
            Draft draft = drafts[i], next = drafts[i + 1];
            if (draft.Unit.Kind != UnitKind.None && draft.Unit != next.Unit && !IsHalfOfPoints(draft.Unit, next.Unit)) continue;
            if (!AreJoined(text, draft.End, next.Start)) continue;
            draft.Unit = next.Unit;
            // 左右 after the last member covers the whole list, so it is handed from member to member.
            if (draft.Hedge.Bound == Bound.Exact && next.Hedge.IsAfter)
                draft.Hedge = draft.Hedge with { Bound = next.Hedge.Bound, IsAfter = true };
            drafts[i] = draft;
        }
        for (int i = 1; i < drafts.Count; i++) ShareBefore(text, drafts, i);
    }

    /// <summary>24.8个和15.7个百分点: the first 个 stands for 个百分点.</summary>
    private static bool IsHalfOfPoints(Unit unit, Unit next) => next.Kind == UnitKind.Point && string.Equals(unit.Printed, "个", StringComparison.Ordinal);

    // 分别超过9%、9.5%: between 分别 and a list the hedge covers every member.
    private static void ShareBefore(in Stretch text, List<Draft> drafts, int index)
    {
        Draft before = drafts[index - 1], draft = drafts[index];
        if (draft.Hedge.Bound != Bound.Exact || before.Hedge.Bound == Bound.Exact || before.Hedge.IsAfter || !AreJoined(text, before.End, draft.Start)) return;
        if (!before.Hedge.IsShared && !text.HasBefore(before.Hedge.Start, "分别")) return;
        draft.Hedge = draft.Hedge with { Bound = before.Hedge.Bound, IsShared = true };
        drafts[index] = draft;
    }

    private static bool AreJoined(in Stretch text, int end, int start)
    {
        int i = text.SkipSpaces(end);
        if (text[i] is '、' or '和' or '及' or '与' or '或') i++;
        else if (text.Has(i, "以及")) i += 2;
        else return false;
        return text.SkipSpaces(i) == start;
    }
}
