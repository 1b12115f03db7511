namespace Xialu.TextMining.BrowserTests;

/// <summary>The window that a page is opened in.</summary>
public sealed record Window(int Width, int Height, bool IsPhone = false, bool IsDark = false)
{
    public static Window Desk { get; } = new(1440, 900);

    public static Window Phone { get; } = new(390, 844, IsPhone: true);

    public static Window Night { get; } = new(1440, 900, IsDark: true);
}
