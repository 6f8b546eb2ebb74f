namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>What an act is, so that «Кодекса» or «Заңның» alone can be told apart.</summary>
internal enum ActGenus
{
    Code,
    Law,
    Constitution,
}

/// <summary>An act the reader knows by name.</summary>
/// <param name="Canonical">Canonical short name.</param>
/// <param name="UnderArticle">The level directly under an article, which the first bracket of the canonical form holds.</param>
/// <param name="Genus">What it is.</param>
/// <param name="EditionYear">Year of the edition meant when no year is given; null when no earlier edition is cited.</param>
internal sealed record ActEntry(string Canonical, PlaceLevel UnderArticle, ActGenus Genus, int? EditionYear);
