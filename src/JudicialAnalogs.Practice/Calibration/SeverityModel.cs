using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>Expected severity of one part of an article given legal circumstances: a linear model, fitted on one half of the archive.</summary>
/// <param name="Coefficients">One a feature of <see cref="CaseFeatures"/>.</param>
/// <param name="Size">Counts it was fitted on.</param>
public sealed record SeverityModel(IReadOnlyList<double> Coefficients, int Size)
{
    // Strong enough that a circumstance seen in a handful of counts moves the expectation little.
    private const double Penalty = 2;

    /// <summary>Fits the model.</summary>
    /// <param name="counts">At least one count.</param>
    /// <param name="severities">Severity of each.</param>
    public static SeverityModel Fit(IReadOnlyList<CaseCount> counts, IReadOnlyList<double> severities)
    {
        var rows = new double[counts.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new double[CaseFeatures.Count];
            CaseFeatures.Write(counts[i], rows[i]);
        }

        return new SeverityModel(RidgeRegression.Fit(rows, severities, Penalty), counts.Count);
    }

    /// <summary>Expected severity of a count.</summary>
    public double Expect(CaseCount count)
    {
        Span<double> features = stackalloc double[CaseFeatures.Count];
        CaseFeatures.Write(count, features);
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * Coefficients[i];
        return sum;
    }
}
