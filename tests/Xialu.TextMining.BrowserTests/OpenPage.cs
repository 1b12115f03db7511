using Microsoft.Playwright;

namespace Xialu.TextMining.BrowserTests;

/// <summary>A page in a browser that remembers everything it complained of. Disposing it fails where there was anything.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => complaints.Add($"console: {message.Text}");
        page.PageError += (_, error) => complaints.Add($"error: {error}");
        page.RequestFailed += (_, request) => complaints.Add($"failed: {request.Failure}");
        page.Request += (_, request) => { if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) complaints.Add($"network: {request.Url}"); };
        page.Dialog += (_, dialog) =>
        {
            // Leaving with unsaved corrections asks; nothing else may.
            if (dialog.Type != "beforeunload") complaints.Add($"dialog: {dialog.Message}");
            _ = dialog.AcceptAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What the page complained of so far: console lines, exceptions, requests, dialogs.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<OpenPage> OfAsync(IBrowserContext context, string path)
    {
        var open = new OpenPage(context, await context.NewPageAsync());
        await open.Page.GotoAsync(new Uri(path).AbsoluteUri);
        return open;
    }

    public ILocator this[string selector] => Page.Locator(selector);

    /// <summary>Forgets a complaint that a test meant to provoke.</summary>
    public void Forgive(string part) => complaints.RemoveAll(c => c.Contains(part, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.Empty(complaints);
    }
}
