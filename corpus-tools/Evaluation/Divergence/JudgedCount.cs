using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>A count of a synthetic archive, judged as a draft.</summary>
/// <param name="Plant">What was planted; empty where the count follows the model.</param>
/// <param name="Finding">What the divergence test says.</param>
/// <param name="OutsideTheLaw">True when a rule of the law calls its punishment outside it.</param>
internal sealed record JudgedCount(string Plant, PunishmentDivergence Finding, bool OutsideTheLaw);
