using System.Globalization;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.SecondReading.Internal;

/// <summary>Compares two readings of one act, value by value.</summary>
internal static class Disputes
{
    private const double LeftOfConfidence = 0.5;
    private const string None = "none";
    private const string Accepted = "accepted";
    private const string Factors = "." + AskedValues.Factors;
    private const string Defendant = "defendants[";

    /// <summary>The act with the values of the other reading that differ, and half the confidence where they do.</summary>
    public static CourtAct Note(CourtAct act, IReadOnlyDictionary<string, IReadOnlyList<string>> other)
    {
        var disputed = AskedValues.Of(act)
            .Where(asked => other.ContainsKey(asked.Path))
            .SelectMany(asked => Said(act, asked.Path, other[asked.Path]))
            .Select(value => Differing(act, value))
            .OfType<DisputedValue>()
            .OrderBy(value => value.Path, StringComparer.Ordinal)
            .ToList();
        var provenance = new Dictionary<string, Provenance>(act.Provenance, StringComparer.Ordinal);
        foreach (var path in disputed.Select(value => value.Path))
        {
            if (provenance.TryGetValue(path, out var first))
                provenance[path] = first with { Confidence = first.Confidence * LeftOfConfidence };
        }

        return act with { Disputed = disputed, Provenance = provenance };
    }

    /// <summary>What was said at a path: one value, or for the list of circumstances a standing for each that one of the readings has.</summary>
    private static IEnumerable<DisputedValue> Said(CourtAct act, string path, IReadOnlyList<string> values)
    {
        if (!path.EndsWith(Factors, StringComparison.Ordinal))
            return values is [var single] ? [new DisputedValue(path, single)] : [];
        var first = FactorsAt(act, path).Where(factor => factor.Standing == FactorStanding.Accepted).Select(factor => factor.Code);
        var second = values.Select(value => FactorCode.TryParseCriminal(value, out var code) ? code : (FactorCode?)null).OfType<FactorCode>().ToHashSet();
        return first.Union(second).Select(code => new DisputedValue($"{path}[{code}]", second.Contains(code) ? Accepted : None));
    }

    private static IReadOnlyList<Factor> FactorsAt(CourtAct act, string path) =>
        act.Defendants[int.Parse(path.AsSpan(Defendant.Length, path.IndexOf(']', StringComparison.Ordinal) - Defendant.Length), CultureInfo.InvariantCulture)].Factors;

    /// <summary>A value in the form of the one that stands at its place; null when it is the same, or none that the place takes and so says nothing.</summary>
    private static DisputedValue? Differing(CourtAct act, DisputedValue value)
    {
        try
        {
            var correction = new ActCorrection(value.Path, value.Value);
            var canonical = correction.Canonical(act);
            return canonical == correction.Current(act) ? null : value with { Value = canonical };
        }
        catch (ActCorrectionException)
        {
            return null;
        }
    }
}
