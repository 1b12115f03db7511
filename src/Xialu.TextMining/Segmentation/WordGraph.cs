using System.Runtime.CompilerServices;

namespace Xialu.TextMining.Segmentation;

/// <summary>
/// The most probable path through the words of a block. No graph is built: the walk down the trie from each position is fused with
/// the right-to-left dynamic programme. Sums are taken in the original's order, and of equal sums the longer word wins, as there.
/// </summary>
internal static unsafe class WordGraph
{
    /// <summary>Fills <see cref="Workspace.Route"/> and <see cref="Workspace.Best"/> for the block whose codes stand in the workspace.</summary>
    /// <param name="workspace">The buffers.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="blockStart">Where the block begins in the text.</param>
    /// <param name="length">Units of the block.</param>
    public static void Solve(Workspace workspace, Vocabulary vocabulary, int blockStart, int length)
    {
        // The end mark is a code that labels no slot, so every walk stops at it.
        workspace.Codes[length] = vocabulary.Image.Unknown;
        workspace.Route[length] = 0;
        if (vocabulary.Overlay is null) SolvePlain(workspace, vocabulary, length);
        else SolveLayered(workspace, vocabulary, blockStart, length);
    }

    /// <summary>Lists the words that begin at a position, shortest first; where there is none, the character itself.</summary>
    public static void ListEdges(Workspace workspace, Vocabulary vocabulary, int blockStart, int at, int length)
    {
        List<Edge> edges = workspace.Edges;
        edges.Clear();
        WordTrie? trie = vocabulary.Overlay?.Trie;
        ulong* nodes = vocabulary.Image.Nodes;
        ulong parent = 0;
        int state = trie is null ? -1 : 0;
        bool inLexicon = true;
        int single = SingleWord(vocabulary, workspace.Codes[at]);
        for (int i = at; i < length; i++)
        {
            ulong slot = (parent >> 40) + workspace.Codes[i];
            inLexicon = inLexicon && (ushort)nodes[slot] == workspace.Codes[i];
            state = state < 0 ? state : trie!.Step(state, workspace.Text[blockStart + i]);
            if (!inLexicon && state < 0) break;
            parent = inLexicon ? nodes[slot] : 0;
            int entry = state < 0 ? WordTrie.NoValue : trie!.Value(state);
            if (entry >= 0 && i == at) single = Cut.OfEntry(entry);
            if (entry >= 0 && vocabulary.Overlay!.Words[entry].Frequency > 0) edges.Add(new Edge(i + 1, Cut.OfEntry(entry)));
            else if (entry < 0 && inLexicon && (uint)parent >> 16 != 0) edges.Add(new Edge(i + 1, (int)slot));
        }
        if (edges.Count == 0) edges.Add(new Edge(at + 1, single));
    }

    private static int SingleWord(Vocabulary vocabulary, ushort code) => code == vocabulary.Image.Unknown ? Cut.NoWord : code;

    private static void SolvePlain(Workspace workspace, Vocabulary vocabulary, int length)
    {
        ulong* nodes = vocabulary.Image.Nodes;
        double* weights = vocabulary.Weights, route = workspace.Route;
        ushort* codes = workspace.Codes;
        Edge* best = workspace.Best;
        double unknownWeight = vocabulary.UnknownWeight;
        for (int i = length - 1; i >= 0; i--) BestHere(nodes, weights, unknownWeight, codes + i, route + i, best + i, i);
    }

    // The pointers stand at the position itself, so that the walk counts from 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void BestHere(ulong* nodes, double* weights, double unknownWeight, ushort* codes, double* route, Edge* best, int at)
    {
        ulong word = *codes;
        ulong node = nodes[word];
        uint frequency = (uint)node >> 16;
        double sum = frequency != 0 ? weights[frequency] + route[1] : double.NegativeInfinity;
        nint length = 1;
        for (nint i = 1; ; i++)
        {
            uint code = codes[i];
            ulong slot = (node >> 40) + code;
            node = nodes[slot];
            if ((ushort)node != code) break;
            double other = weights[(uint)node >> 16] + route[i + 1];
            if (other >= sum) (sum, length, word) = (other, i + 1, slot);
        }
        if (sum == double.NegativeInfinity) sum = unknownWeight + route[1];
        *route = sum;
        *best = new Edge(at + (int)length, (int)word);
    }

    private static void SolveLayered(Workspace workspace, Vocabulary vocabulary, int blockStart, int length)
    {
        StartFilter starts = vocabulary.Overlay!.Starts;
        char* text = workspace.Text + blockStart;
        for (int i = length - 1; i >= 0; i--)
        {
            if (starts.MayStart(new ReadOnlySpan<char>(text + i, length - i))) BestListed(workspace, vocabulary, blockStart, i, length);
            else
            {
                BestHere(
                    vocabulary.Image.Nodes,
                    vocabulary.Weights,
                    vocabulary.UnknownWeight,
                    workspace.Codes + i,
                    workspace.Route + i,
                    workspace.Best + i,
                    i);
            }
        }
    }

    private static void BestListed(Workspace workspace, Vocabulary vocabulary, int blockStart, int at, int length)
    {
        ListEdges(workspace, vocabulary, blockStart, at, length);
        double sum = double.NegativeInfinity;
        foreach (Edge edge in workspace.Edges)
        {
            double weight = vocabulary.Weight(edge.Word);
            if (double.IsNaN(weight)) weight = vocabulary.UnknownWeight;
            double other = weight + workspace.Route[edge.End];
            if (other >= sum) (sum, workspace.Best[at]) = (other, edge);
        }
        workspace.Route[at] = sum;
    }
}
