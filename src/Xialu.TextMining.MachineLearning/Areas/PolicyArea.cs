namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>What a paragraph of a government work report is about. What belongs to an area is said in <c>areas.tsv</c>, by which the test paragraphs were labelled.</summary>
public enum PolicyArea
{
    /// <summary>经济运行: the whole economy, public finance, money, prices, consumption.</summary>
    Economy,

    /// <summary>产业发展: manufacturing, services, the digital economy, parks.</summary>
    Industry,

    /// <summary>投资和项目: investment, projects, attracting investors.</summary>
    Investment,

    /// <summary>科技和人才: research, innovation, talent.</summary>
    Science,

    /// <summary>改革和开放: reforms, business climate, foreign trade and capital, cooperation between regions.</summary>
    Reform,

    /// <summary>农业和农村: farming, villages, poverty.</summary>
    Agriculture,

    /// <summary>城乡建设和交通: cities and towns, housing, transport and other infrastructure.</summary>
    Urban,

    /// <summary>生态环境: pollution, nature, energy saving, carbon.</summary>
    Environment,

    /// <summary>就业和收入: jobs, wages, incomes.</summary>
    Employment,

    /// <summary>教育: schools of every kind.</summary>
    Education,

    /// <summary>卫生健康: hospitals, public health, births.</summary>
    Health,

    /// <summary>养老和社会保障: social insurance, care for the old, relief.</summary>
    SocialSecurity,

    /// <summary>文化、旅游和体育: culture, heritage, civic morality, tourism, sport.</summary>
    Culture,

    /// <summary>安全和社会治理: safety, disasters, order, communities, defence.</summary>
    Governance,

    /// <summary>政府自身建设: how the government itself works.</summary>
    Government,

    /// <summary>疫情防控: the fight against COVID-19.</summary>
    Epidemic,
}
