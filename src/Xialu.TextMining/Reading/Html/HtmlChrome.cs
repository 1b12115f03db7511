using AngleSharp.Dom;

namespace Xialu.TextMining.Reading;

/// <summary>Finds the parts of a page that are navigation: by element, role, class or id, unless they hold the page's heading or most of its text.</summary>
internal static class HtmlChrome
{
    public static HashSet<INode> Find(INode root)
    {
        List<(INode Node, int Length)> candidates = [];
        Stack<Frame> open = new();
        open.Push(new Frame(root));
        int total = 0;
        while (open.TryPeek(out Frame? frame))
        {
            if (frame.Next < frame.Node.ChildNodes.Length)
            {
                INode child = frame.Node.ChildNodes[frame.Next++];
                if (child is IText text) frame.Length += text.Data.AsSpan().Trim().Length;
                else if (child is IElement element && !HtmlNames.IsHidden(element.LocalName)) open.Push(new Frame(element));
                continue;
            }
            open.Pop();
            total = frame.Length;
            if (open.TryPeek(out Frame? parent)) parent.Add(frame);
            if (!frame.HasHeading && frame.Node is IElement candidate && IsCandidate(candidate)) candidates.Add((candidate, frame.Length));
        }
        return [.. candidates.Where(c => 2 * c.Length <= total).Select(c => c.Node)];
    }

    private static bool IsCandidate(IElement element)
        => HtmlNames.IsChrome(element.LocalName) || HtmlNames.NamesChrome(element.GetAttribute("role"))
            || HtmlNames.NamesChrome(element.ClassName) || HtmlNames.NamesChrome(element.Id);

    private sealed class Frame(INode node)
    {
        public INode Node => node;

        public int Next { get; set; }

        public int Length { get; set; }

        public bool HasHeading { get; private set; } = node is IElement { LocalName: "h1" };

        public void Add(Frame child)
        {
            Length += child.Length;
            HasHeading |= child.HasHeading;
        }
    }
}
