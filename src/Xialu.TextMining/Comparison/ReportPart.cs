namespace Xialu.TextMining.Comparison;

/// <summary>Which part of a report is counted. Notes, lists and tables after the report and page noise never are.</summary>
public enum ReportPart
{
    /// <summary>The whole report, from its title to its closing words.</summary>
    All,

    /// <summary>What was done and what is still wanting: the sections Review and Problems.</summary>
    Review,

    /// <summary>What is planned, the government's own building included: the sections Plan and OwnBuilding.</summary>
    Plan,
}
