using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>One rule of the General Part.</summary>
public interface ILawfulnessRule
{
    /// <summary>The norm it rests on.</summary>
    NormRef Norm { get; }

    /// <summary>Applies it; pure.</summary>
    LawfulnessResult Check(LawfulnessCase facts);
}
