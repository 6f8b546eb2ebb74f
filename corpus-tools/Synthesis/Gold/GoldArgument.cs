namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>A sentence of the court's own reasoning and its effect: <c>harsher</c>, <c>milder</c> or <c>guilt</c>.</summary>
internal sealed record GoldArgument(string Quote, string Effect);
