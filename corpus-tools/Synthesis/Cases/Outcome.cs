using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>What the model imposes for a count.</summary>
internal sealed record Outcome(Punishment Punishment, IReadOnlyList<string> Reductions, GoldPlant? Plant);
