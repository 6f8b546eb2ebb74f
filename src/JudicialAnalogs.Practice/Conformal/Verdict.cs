namespace JudicialAnalogs.Practice.Conformal;

/// <summary>What the calibration says of a score.</summary>
/// <param name="Sharp">True when it is beyond the sharp limit.</param>
/// <param name="SharpStratum">Place of the stratum of the limit among the case's, finest first; −1 where the sharp level abstains.</param>
/// <param name="Shifting">True when it abstains because practice is shifting.</param>
/// <param name="Notice">True when the p-value is at or below the level of a notice.</param>
/// <param name="NoticeStratum">Place of the stratum of the p-value; −1 where there is too little practice.</param>
/// <param name="PValue">p-value; 1 where there is too little practice.</param>
/// <param name="Size">Scores behind the limit, or behind the p-value where the sharp level abstains.</param>
public readonly record struct Verdict(bool Sharp, int SharpStratum, bool Shifting, bool Notice, int NoticeStratum, double PValue, int Size);
