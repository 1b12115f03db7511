using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Formats.Charts;

namespace Xialu.TextMining.Formats.Tests.Charts;

public sealed class EChartsScriptTests
{
    [Fact]
    public void The_script_is_the_version_that_its_first_line_names_and_fits_into_a_page()
    {
        Assert.StartsWith("/* Apache ECharts 6.0.0, Apache License 2.0, https://echarts.apache.org */\n", EChartsScript.Text, StringComparison.Ordinal);
        Assert.Contains(".version=\"6.0.0\"", EChartsScript.Text, StringComparison.Ordinal);
        Assert.InRange(EChartsScript.Text.Length, 1_000_000, 1_200_000);
        Assert.Contains(EChartsScript.Text, ComparisonPage.Render([], EChartsScript.Text, PageOptions.Default), StringComparison.Ordinal);
    }
}
