using Microsoft.Playwright;
using Xialu.TextMining.BrowserTests;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Xialu.TextMining.BrowserTests;

/// <summary>One browser for all tests: Debian's Chromium, without network. Where it is not installed the tests say so and are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Quiet });
    }

    /// <summary>Opens a file in a window of its own.</summary>
    public async Task<OpenPage> OpenAsync(string path, Window? window = null)
    {
        Assert.SkipWhen(browser is null, $"There is no {Program}; install Debian's package chromium.");
        window ??= Window.Desk;
        IBrowserContext context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = window.Width, Height = window.Height },
            HasTouch = window.IsPhone,
            IsMobile = window.IsPhone,
            ColorScheme = window.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            AcceptDownloads = true,
        });
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return await OpenPage.OfAsync(context, path);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
