using System.Runtime.InteropServices;

namespace Xialu.TextMining.Segmentation;

/// <summary>A word that may begin at a position: where it ends, and which word it is (as in <see cref="Cut.Word"/>).</summary>
/// <param name="End">Position after its last character, counted within the block.</param>
/// <param name="Word">The word.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Edge(int End, int Word);
