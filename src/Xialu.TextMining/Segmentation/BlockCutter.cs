using System.Runtime.CompilerServices;

namespace Xialu.TextMining.Segmentation;

/// <summary>Splits a text into blocks of Chinese characters, letters and digits, has each cut, and passes everything between them on unit by unit.</summary>
internal static unsafe class BlockCutter
{
    /// <summary>Cuts a text; words that always hold are set aside first, and what lies between them is cut on its own.</summary>
    /// <param name="workspace">The buffers; they receive the words.</param>
    /// <param name="vocabulary">The words known.</param>
    /// <param name="mode">How to cut.</param>
    /// <param name="hmm">Whether unknown words are looked for.</param>
    /// <param name="length">Units of the text.</param>
    public static void Cut(Workspace workspace, Vocabulary vocabulary, SegmentationMode mode, bool hmm, int length)
    {
        var blocks = new Blocks(workspace, vocabulary, mode, hmm);
        if (vocabulary.Bound is null) blocks.CutRange(0, length);
        else blocks.CutAroundBound(length);
        if (mode == SegmentationMode.Search) SearchWords.Expand(workspace, vocabulary);
    }

    private readonly ref struct Blocks(Workspace workspace, Vocabulary vocabulary, SegmentationMode mode, bool hmm)
    {
        private readonly ushort* table = vocabulary.Image.Codes;
        private readonly ushort last = vocabulary.Image.Unknown;

        // The original's tagger, unlike its segmenter, leaves these two outside blocks. Code 0 is nobody's.
        private readonly ushort dash = mode == SegmentationMode.Tagged ? vocabulary.Image.Codes['-'] : (ushort)0;
        private readonly ushort percent = mode == SegmentationMode.Tagged ? vocabulary.Image.Codes['%'] : (ushort)0;

        public void CutAroundBound(int length)
        {
            int done = 0, firstNumber = vocabulary.Overlay?.Count ?? 0;
            for (int i = vocabulary.Bound!.NextStart(workspace.Text, 0, length); i < length; i = vocabulary.Bound.NextStart(workspace.Text, i, length))
            {
                (int bound, int number) = vocabulary.Bound.Longest(workspace.Text, i, length);
                if (bound == 0)
                {
                    i++;
                    continue;
                }
                CutRange(done, i);
                workspace.Reserve(1);
                workspace.Add(i, bound, Segmentation.Cut.OfEntry(firstNumber + number));
                done = i += bound;
            }
            CutRange(done, length);
        }

        public void CutRange(int start, int end)
        {
            int at = start;
            while (at < end)
            {
                int length = ReadBlock(at, end);
                if (length > 0) CutBlock(at, length);
                at += length;
                int outside = at;
                while (at < end && !IsInBlock(table[workspace.Text[at]])) at++;
                if (at > outside) OutsideBlocks.Cut(workspace, outside, at, mode);
            }
        }

        private int ReadBlock(int start, int end)
        {
            int length = 0;
            while (true)
            {
                int most = Math.Min(end - start, workspace.BlockCapacity);
                length = ReadCodes(workspace.Text + start, workspace.Codes, length, most);
                if (length < most || length == end - start) return length;
                workspace.GrowBlock(2 * workspace.BlockCapacity);
            }
        }

        private int ReadCodes(char* text, ushort* codes, int length, int most)
        {
            (uint last, uint dash, uint percent) = (this.last, this.dash, this.percent);
            for (; length < most; length++)
            {
                uint code = table[text[length]];
                if (code > last || code == dash || code == percent) break;
                codes[length] = (ushort)code;
            }
            return length;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private bool IsInBlock(ushort code) => code <= last && code != dash && code != percent;

        private void CutBlock(int start, int length)
        {
            if (mode == SegmentationMode.Full)
            {
                FullWords.Cut(workspace, vocabulary, start, length);
                return;
            }
            workspace.Reserve(length);
            WordGraph.Solve(workspace, vocabulary, start, length);
            if (mode == SegmentationMode.Tagged) TaggedPath.Cut(workspace, vocabulary, hmm, start, length);
            else if (hmm && mode != SegmentationMode.WithoutHmm) DefaultPath.Cut(workspace, vocabulary, start, length);
            else KnownPath.Cut(workspace, start, length, 0);
        }
    }
}
