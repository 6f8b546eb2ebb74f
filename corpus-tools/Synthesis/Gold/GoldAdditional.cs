namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>An additional punishment: <c>confiscation</c> or <c>deprivation_of_right</c>, with its words.</summary>
internal sealed record GoldAdditional(string Kind, string Detail);
