using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>What the calibration knows of one stratum.</summary>
/// <param name="Stratum">Stratum.</param>
/// <param name="Counts">Punished counts in it under the sanction in force now.</param>
/// <param name="State">Its scores and whether its practice is shifting.</param>
/// <param name="Realised">How often its own decisions would have been called sharp on their days.</param>
public sealed record StratumCalibration(Stratum Stratum, int Counts, StratumState State, RealisedRate Realised);
