using System.Text;

namespace Xialu.TextMining.Tests;

/// <summary>Damages a file as transfers, editors and attackers do: bytes changed, stretches lost or doubled, marks put in. The same seed gives the same mutants.</summary>
internal sealed class Mutator(int seed, params IReadOnlyList<string> pieces)
{
    private readonly Random random = new(seed);

    /// <summary>A copy with one to five changes.</summary>
    public byte[] Mutate(byte[] sound)
    {
        List<byte> bytes = [.. sound];
        for (int change = random.Next(1, 6); change > 0 && bytes.Count > 0; change--) Change(bytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        int at = random.Next(bytes.Count), length = Math.Min(random.Next(1, 30), bytes.Count - at);
        switch (random.Next(4))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Count)]));
                break;
        }
    }
}
