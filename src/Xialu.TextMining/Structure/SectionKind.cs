namespace Xialu.TextMining.Structure;

/// <summary>What a part of a report is for.</summary>
public enum SectionKind
{
    /// <summary>Before the first part: title, session line, greeting.</summary>
    Front,

    /// <summary>What was done (回顾), for a year or for a term.</summary>
    Review,

    /// <summary>What is still wanting (困难和问题).</summary>
    Problems,

    /// <summary>What is planned (工作安排): targets and tasks, for a year or for a term.</summary>
    Plan,

    /// <summary>The government's own building (政府自身建设), as a task.</summary>
    OwnBuilding,

    /// <summary>The call at the end (结束语).</summary>
    Closing,

    /// <summary>Notes, lists and tables after the report (名词解释、附件).</summary>
    Annex,

    /// <summary>Site navigation and other noise of the page.</summary>
    Chrome,
}
