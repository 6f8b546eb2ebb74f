namespace JudicialAnalogs.Practice.Conformal;

/// <summary>A change of practice that was noticed.</summary>
/// <param name="Stratum">Stratum that changed.</param>
/// <param name="Case">Number of the case after which it was noticed, in the order of learning.</param>
/// <param name="Since">Decisions of the stratum from the estimated change to the notice.</param>
public readonly record struct DriftNotice(string Stratum, int Case, int Since);
