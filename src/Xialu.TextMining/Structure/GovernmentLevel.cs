namespace Xialu.TextMining.Structure;

/// <summary>The level of government that issues a report.</summary>
public enum GovernmentLevel
{
    /// <summary>The State Council (国务院).</summary>
    National,

    /// <summary>A province, autonomous region or municipality under the State Council (省、自治区、直辖市).</summary>
    Province,

    /// <summary>A prefecture-level city, prefecture, autonomous prefecture or league (地级市、地区、自治州、盟).</summary>
    City,

    /// <summary>A county, county-level city or urban district (县、县级市、区).</summary>
    County,
}
