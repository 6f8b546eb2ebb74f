using System.Text.Json;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Keeps a calibration by facts on disk. What cannot be read, or was learned from something else, counts as absent.</summary>
/// <param name="path">The file.</param>
public sealed class FactsCalibrationFile(string path)
{
    // Raised whenever neighbours, probabilities or groups are reckoned in another way.
    private const int Format = 1;

    /// <summary>What was learned from a table by an index; null when nothing fitting is kept.</summary>
    public FactsCalibration? Read(CountTable table, string indexVersion, FactsCalibrationOptions options)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(path));
            return kept is not null && kept.Head == HeadOf(table.Sequence, indexVersion, options) && kept.HeldOut is { } heldOut
                ? new FactsCalibration([.. heldOut.Select(Decision)], table, indexVersion)
                : null;
        }
        catch (Exception failure) when (failure is JsonException or FormatException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps it. A folder that cannot be written to only costs the next start its time.</summary>
    public void Write(FactsCalibration calibration, FactsCalibrationOptions options)
    {
        var rows = calibration.HeldOut.Select(one => new Row(one.Address.ToString(), one.Groups, one.Probability, one.Missing, one.FactsLength));
        var temporary = path + ".new";
        try
        {
            File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(new Kept(HeadOf(calibration.Sequence, calibration.IndexVersion, options), [.. rows])));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static string HeadOf(long sequence, string indexVersion, FactsCalibrationOptions options) =>
        FormattableString.Invariant($"{Format} {sequence} {indexVersion} {options.Sample} {options.Seed}");

    private static HeldOutDecision Decision(Row row) => row is { Address: not null, Groups: not null, Probability: > 0 and <= 1 }
        ? new HeldOutDecision(CountAddress.Parse(row.Address), row.Groups, row.Probability, row.Missing, row.FactsLength)
        : throw new FormatException("A row of the calibration is damaged.");

    private sealed record Kept(string? Head, IReadOnlyList<Row>? HeldOut);

    private sealed record Row(string Address, IReadOnlyList<string> Groups, double Probability, double? Missing, int FactsLength);
}
