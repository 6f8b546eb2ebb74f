using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>A draft beside the law and the practice it was compared with.</summary>
/// <param name="Query">The case as it was searched.</param>
/// <param name="Punishment">The draft's punishment.</param>
/// <param name="Practice">Analogs and profiles.</param>
/// <param name="Divergence">How the punishment compares with practice.</param>
/// <param name="Lawfulness">What each rule of the law says of the punishment; never mixed with <paramref name="Divergence"/>.</param>
public sealed record DraftComparison(
    CaseQuery Query,
    Punishment Punishment,
    PracticeAnswer Practice,
    PunishmentDivergence Divergence,
    IReadOnlyList<LawfulnessResult> Lawfulness);
