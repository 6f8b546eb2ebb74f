namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>A main punishment; kinds and units as in the extraction schema.</summary>
internal sealed record GoldPunishment(string Kind, decimal Amount, string Unit, bool Conditional);
