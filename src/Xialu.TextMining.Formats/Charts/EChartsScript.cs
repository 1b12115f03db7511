namespace Xialu.TextMining.Formats.Charts;

/// <summary>Apache ECharts 6.0.0, the chart library of the comparison's page, as one script that defines <c>echarts</c> and needs no network.</summary>
public static class EChartsScript
{
    private static readonly Lazy<string> Script = new(() => "/* Apache ECharts 6.0.0, Apache License 2.0, https://echarts.apache.org */\n" + EmbeddedFile.Text("echarts.js") + "\n");

    /// <summary>The script: about a million characters, without <c>&lt;/script</c>, so that it can stand in a page as it is.</summary>
    public static string Text => Script.Value;
}
