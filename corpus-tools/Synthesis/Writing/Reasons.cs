using JudicialAnalogs.CorpusTools.Synthesis.Gold;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>What the reasoning part said of one defendant.</summary>
internal sealed record Reasons(IReadOnlyList<GoldFactor> Mitigating, IReadOnlyList<GoldFactor> Aggravating, IReadOnlyList<GoldFactor> Rejected);
