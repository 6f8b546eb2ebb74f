namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>A circumstance and the words of the act, an exact substring.</summary>
internal sealed record GoldFactor(string Code, string Quote);
