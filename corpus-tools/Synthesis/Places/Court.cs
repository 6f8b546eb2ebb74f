namespace JudicialAnalogs.CorpusTools.Synthesis.Places;

/// <summary>A court of the synthetic archive in both languages.</summary>
internal sealed record Court(
    string Code,
    string RegionRu,
    string RegionKk,
    string NameRu,
    string NameKk,
    string PlaceRu,
    string PlaceRuGenitive,
    string PlaceRuLocative,
    string PlaceKk);
