namespace Xialu.TextMining.Comparison;

/// <summary>A point of a slogan's adoption curve.</summary>
/// <param name="Year">The planned year.</param>
/// <param name="Reports">How many reports of the year have the slogan, one or more.</param>
/// <param name="OfReports">How many reports of the year the corpus has.</param>
/// <param name="NewPlaces">How many places have it for the first time.</param>
public readonly record struct AdoptionYear(int Year, int Reports, int OfReports, int NewPlaces);
