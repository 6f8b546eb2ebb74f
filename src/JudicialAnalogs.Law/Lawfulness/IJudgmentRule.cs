using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>One rule of the General Part for a whole judgment.</summary>
public interface IJudgmentRule
{
    /// <summary>The norm it rests on.</summary>
    NormRef Norm { get; }

    /// <summary>Applies it; pure.</summary>
    LawfulnessResult Check(JudgmentCase judgment);
}
