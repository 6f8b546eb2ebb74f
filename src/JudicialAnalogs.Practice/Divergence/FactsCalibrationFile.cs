using System.Text.Json;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Keeps a calibration by facts on disk. What cannot be read, or was learned from something else, counts as absent.</summary>
/// <param name="path">The file.</param>
public sealed class FactsCalibrationFile(string path)
{
    // Raised whenever neighbours, probabilities or groups are reckoned in another way.
    private const int Format = 3;

    /// <summary>What was learned and still stands for a table; null when nothing fitting is kept.</summary>
    /// <param name="table">Decisions.</param>
    /// <param name="measure">What likeness is reckoned by.</param>
    /// <param name="options">How it must have been learned.</param>
    public FactsCalibration? Read(CountTable table, string measure, FactsCalibrationOptions options)
    {
        try
        {
            return File.Exists(path) ? Read(File.ReadAllBytes(path), table, measure, options) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FactsCalibration? Read(byte[] content, CountTable table, string measure, FactsCalibrationOptions options)
    {
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(content);
            return kept is { HeldOut: { } heldOut, Claims: { } claims, Measure: { } learnedBy }
                && kept.Head == HeadOf(options) && FactsCalibration.StandsFor(kept.Size, learnedBy, table, measure)
                ? new FactsCalibration([.. heldOut.Select(Decision)], table, measure, [.. claims.Select(Claim)], kept.Size)
                : null;
        }
        catch (Exception failure) when (failure is JsonException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Keeps it. A folder that cannot be written to only costs the next start its time.</summary>
    public void Write(FactsCalibration calibration, FactsCalibrationOptions options)
    {
        var temporary = path + ".new";
        try
        {
            File.WriteAllBytes(temporary, Content(calibration, options));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    /// <summary>What the file of a calibration holds.</summary>
    /// <param name="calibration">The calibration.</param>
    /// <param name="options">How it was learned.</param>
    public static byte[] Content(FactsCalibration calibration, FactsCalibrationOptions options)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        var rows = calibration.HeldOut.Select(one => new Row(one.Address.ToString(), one.Groups, one.Probability, one.Tail, one.Missing, one.FactsLength));
        var claims = calibration.Claims.HeldOut.Select(one => new ClaimRow(one.Address.ToString(), one.Groups, one.Probability, one.Tail, one.Award, one.AwardEffect, one.Missing, one.FactsLength));
        return JsonSerializer.SerializeToUtf8Bytes(new Kept(HeadOf(options), calibration.Measure, calibration.Size, [.. rows], [.. claims]));
    }

    private static string HeadOf(FactsCalibrationOptions options) => FormattableString.Invariant($"{Format} {options.Sample} {options.Seed}");

    private static HeldOutDecision Decision(Row row) => row is { Address: not null, Groups: not null, Probability: > 0 and <= 1, Tail: > 0 }
        ? new HeldOutDecision(CountAddress.Parse(row.Address), row.Groups, row.Probability, row.Tail, row.Missing, row.FactsLength)
        : throw new FormatException("A row of the calibration is damaged.");

    private static HeldOutClaim Claim(ClaimRow row) => row is { Address: not null, Groups: not null, Probability: > 0 and <= 1, Tail: > 0 }
        ? new HeldOutClaim(CountAddress.Parse(row.Address), row.Groups, row.Probability, row.Tail, row.Award, row.AwardEffect, row.Missing, row.FactsLength)
        : throw new FormatException("A row of the calibration is damaged.");

    private sealed record Kept(string? Head, string? Measure, int Size, IReadOnlyList<Row>? HeldOut, IReadOnlyList<ClaimRow>? Claims);

    private sealed record ClaimRow(string Address, IReadOnlyList<string> Groups, double Probability, double Tail, double? Award, double AwardEffect, double? Missing, int FactsLength);

    private sealed record Row(string Address, IReadOnlyList<string> Groups, double Probability, double Tail, double? Missing, int FactsLength);
}
