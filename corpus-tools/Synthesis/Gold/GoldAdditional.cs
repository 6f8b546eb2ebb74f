namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>An additional punishment: <c>confiscation</c> or <c>prohibition_of_activity</c>, with its words.</summary>
internal sealed record GoldAdditional(string Kind, string Detail);
