using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>
/// What the expected severity may depend on: legal circumstances only. Sex, nationality, language, residence, religion, the judge and
/// the court have no place here (house.md, rule 6; Law on Artificial Intelligence, art. 6).
/// </summary>
public static class CaseFeatures
{
    private const int MitigatingPoints = 11;
    private const int AggravatingPoints = 16;

    /// <summary>Number of features, the constant included.</summary>
    public const int Count = 1 + MitigatingPoints + 1 + AggravatingPoints + 2 + 3 + 2 + 2 + 1 + 4 + 1 + 3;

    /// <summary>Writes the features of a count.</summary>
    /// <param name="count">Count.</param>
    /// <param name="features">Receives <see cref="Count"/> values, each about 0 to 1.</param>
    public static void Write(CaseCount count, Span<double> features)
    {
        features.Clear();
        var at = 0;
        features[at++] = 1;
        foreach (var factor in count.Factors)
        {
            var place = PlaceOf(factor);
            if (place >= 0)
                features[at + place] = 1;
        }

        at += MitigatingPoints + 1 + AggravatingPoints;
        features[at++] = Flag(count.Recidivism == Recidivism.Recidivism);
        features[at++] = Flag(count.Recidivism == Recidivism.Dangerous);
        features[at++] = Flag(count.Plea == Plea.Admitted);
        features[at++] = Flag(count.Plea == Plea.Partial);
        features[at++] = Flag(count.Plea == Plea.Denied);
        features[at++] = Flag(count.Compensation == Compensation.Full);
        features[at++] = Flag(count.Compensation == Compensation.Partial);
        features[at++] = Flag(count.Stage == OffenceStage.Attempt);
        features[at++] = Flag(count.Stage == OffenceStage.Preparation);
        features[at++] = Flag(count.Minor);
        features[at++] = Flag(count.Procedure == Procedure.Accelerated);
        features[at++] = Flag(count.Procedure == Procedure.Shortened);
        features[at++] = Flag(count.Procedure is Procedure.PleaAgreement or Procedure.Reconciliation);
        features[at++] = Flag(count.Procedure == Procedure.Order);
        features[at++] = count.DamageTenge is > 0 and var damage ? Math.Log10((double)damage) / 10 : 0;
        foreach (var point in count.Found?.Points ?? [])
        {
            if (point is "1" or "2" or "3")
                features[at + (point[0] - '1')] = 1;
        }
    }

    private static int PlaceOf(FactorCode factor)
    {
        if (factor.Mitigates && factor.Reference.Part == "2")
            return MitigatingPoints;
        if (!int.TryParse(factor.Reference.Point, out var point))
            return -1;
        if (factor.Mitigates)
            return point is >= 1 and <= MitigatingPoints ? point - 1 : -1;
        return point is >= 1 and <= AggravatingPoints ? MitigatingPoints + point : -1;
    }

    private static double Flag(bool value) => value ? 1 : 0;
}
