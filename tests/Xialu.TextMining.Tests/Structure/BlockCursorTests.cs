namespace Xialu.TextMining.Tests.Structure;

using CsCheck;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

public sealed class BlockCursorTests
{
    private static readonly Block[] Blocks =
    [
        new(new TextSpan(0, 4), BlockKind.Heading, 1), new(new TextSpan(5, 3), BlockKind.Paragraph, 0),
        new(new TextSpan(9, 2), BlockKind.TableHeader, 0), new(new TextSpan(12, 5), BlockKind.TableCell, 1), new(new TextSpan(18, 3), BlockKind.Quote, 0),
    ];

    [Fact]
    public void Cells_are_those_inside_a_stretch()
    {
        BlockCursor cursor = new(Blocks);
        Assert.Empty(cursor.CellsIn(0, 4));
        Assert.Equal([new TextSpan(9, 2), new TextSpan(12, 5)], cursor.CellsIn(9, 17).Select(c => c.Span));
        Assert.Empty(cursor.CellsIn(18, 21));
    }

    [Fact]
    public void A_cell_that_a_stretch_cuts_gives_what_lies_inside()
    {
        BlockCursor cursor = new(Blocks);
        Assert.Equal([new TextSpan(12, 2)], cursor.CellsIn(11, 14).Select(c => c.Span));
        Assert.Equal([new TextSpan(15, 2)], cursor.CellsIn(15, 17).Select(c => c.Span));
    }

    [Fact]
    public void A_stretch_is_what_its_first_block_other_than_a_paragraph_is()
    {
        BlockCursor cursor = new(Blocks);
        Assert.Equal(BlockKind.Heading, cursor.KindAt(0, 4));
        Assert.Null(cursor.KindAt(4, 5));
        cursor.CellsIn(5, 8);
        Assert.Null(cursor.KindAt(5, 8));
        cursor.CellsIn(18, 21);
        Assert.Equal(BlockKind.Quote, cursor.KindAt(17, 21));
    }

    [Fact]
    public void Asked_in_order_the_cursor_gives_what_looking_at_all_blocks_gives()
        => Gen.Int[0, 3].Array[0, 12].SelectMany(kinds => Gen.Int[1, 9].Array[1, 12], (kinds, lengths) => (kinds, lengths)).Sample((kinds, lengths) =>
        {
            BlockKind[] all = [BlockKind.Paragraph, BlockKind.TableCell, BlockKind.TableHeader, BlockKind.ListItem];
            Block[] blocks = [.. kinds.Select((kind, i) => new Block(new TextSpan(i * 4, 3), all[kind], i))];
            BlockCursor cursor = new(blocks);
            int start = 0;
            foreach (int length in lengths)
            {
                int end = start + length;
                Block[] touching = [.. blocks.Where(b => b.Span.Overlaps(TextSpan.FromBounds(start, end)))];
                Assert.Equal(touching.Where(b => b.Kind is BlockKind.TableCell or BlockKind.TableHeader).Select(b => b.Level), cursor.CellsIn(start, end).Select(c => c.Level));
                Assert.Equal(touching.Where(b => b.Kind != BlockKind.Paragraph).Select(b => (BlockKind?)b.Kind).FirstOrDefault(), cursor.KindAt(start, end));
                start = end;
            }
        }, iter: 500);
}
