
namespace Xialu.TextMining.Structure;

/// <summary>An administrative division: the State Council's nation, a province, a prefecture or a county, with the one around it.</summary>
public sealed record Division
{
    /// <summary>Its code of GB/T 2260, such as <c>420204</c>; <c>000000</c> for the nation; empty for an area that the standard does not list.</summary>
    public required string Code { get; init; }

    /// <summary>Its name today, such as <c>下陆区</c>; <c>国务院</c> for the nation, as its reports are called.</summary>
    public required string Name { get; init; }

    /// <summary>Its level in the standard.</summary>
    public required GovernmentLevel Level { get; init; }

    /// <summary>The division around it; null for the nation.</summary>
    public required Division? Parent { get; init; }

    /// <summary>The divisions around it, the nearest first.</summary>
    public IEnumerable<Division> Ancestors
    {
        get
        {
            for (Division? division = Parent; division is not null; division = division.Parent) yield return division;
        }
    }

    /// <summary>The names from the province down: <c>湖北省黄石市下陆区</c>.</summary>
    /// <returns>The names without spaces; the name alone for the nation.</returns>
    public override string ToString() => Parent is null ? Name : string.Concat(Ancestors.Where(a => a.Parent is not null).Reverse().Append(this).Select(d => d.Name));
}
