using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Sanctions;

namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>What must hold of the sanctions of any text.</summary>
internal static class SanctionCheck
{
    private static readonly NormRef Place = NormRef.Of("УК", "900", "1");

    public static string? Fault(string text, LawLanguage language, out int count)
    {
        var table = SanctionReader.Read([new Norm(Place, language, "", text, null, null, "", "")]);
        count = table.Readings.Count;
        foreach (var unread in table.Unread)
        {
            if (unread.Remainder.Length == 0 && unread.Text.Length > 0)
                return "a sanction is listed as unread without the words that were not understood";
        }

        foreach (var reading in table.Readings)
        {
            if (FaultOf(reading) is { } fault)
                return fault;
        }

        return null;
    }

    private static string? FaultOf(SanctionReading reading)
    {
        if (reading.Sanction.Alternatives.Count == 0)
            return "a sanction without a main punishment was given as read";
        foreach (var alternative in reading.Sanction.Alternatives)
        {
            if (alternative.Minimum < 0 || alternative.Maximum <= 0 || alternative.Minimum > alternative.Maximum)
                return $"{alternative.Kind} from {alternative.Minimum} to {alternative.Maximum}";
        }

        foreach (var range in reading.Additional)
        {
            if (range.MinimumMonths < 0 || range.MaximumMonths <= 0 || range.MinimumMonths > range.MaximumMonths)
                return $"{range.Kind} from {range.MinimumMonths} to {range.MaximumMonths} months";
        }

        return reading.Points.Any(point => !NormRef.TryParse(point.ToString(), out var back) || back != point) ? "a point of a sanction does not parse as itself" : null;
    }
}
