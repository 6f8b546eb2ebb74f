using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>An earlier conviction.</summary>
internal sealed record PriorPlan(NormRef Offence, Punishment Punishment, DateOnly Date);
