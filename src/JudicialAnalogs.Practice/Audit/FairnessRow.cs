using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Practice.Audit;

/// <summary>How often decisions of one group are called, beside all others.</summary>
/// <param name="Trait">The trait that makes the group.</param>
/// <param name="Group">Its value.</param>
/// <param name="Aspect">What was compared.</param>
/// <param name="Size">Decisions that could be called.</param>
/// <param name="Abstained">Decisions for which there was not enough practice; they are not in <paramref name="Size"/>.</param>
/// <param name="Sharp">How often sharp.</param>
/// <param name="Alerted">How often sharp or a notice.</param>
public sealed record FairnessRow(AuditedTrait Trait, string Group, DivergenceAspect Aspect, int Size, int Abstained, AlertRate Sharp, AlertRate Alerted)
{
    /// <summary>True when the group is called more or less often than the others beyond what chance and the number of questions explain.</summary>
    public bool Differs => Sharp.Differs || Alerted.Differs;
}
