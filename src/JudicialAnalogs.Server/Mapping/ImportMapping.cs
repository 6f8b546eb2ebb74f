using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records.Acts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Imports and coverage on the wire.</summary>
internal static class ImportMapping
{
    /// <summary>Why an act that was blocked is refused.</summary>
    public const string Blocked = "blocked: the act was removed on request and is not taken in again";

    public static V1.ImportResult ToWire(ActImportResult result) => result.Outcome is Rejection rejection
        ? new V1.ImportResult { Source = rejection.Source, Outcome = V1.ImportOutcome.Rejected, Message = rejection.Reason, Line = rejection.Line ?? 0 }
        : new V1.ImportResult
        {
            Source = result.Outcome.Source,
            ActId = result.Stored!.ActId,
            Outcome = ToWire(result.Stored.Outcome),
            Message = result.Stored.Outcome == AppendOutcome.Blocked ? Blocked : "",
            Line = result.Outcome.Line ?? 0,
            Disputed = result.Disputed,
            SecondReaderTrouble = result.SecondReaderTrouble ?? "",
        };

    public static V1.CoverageRow ToWire(CoverageCell cell) => new()
    {
        Region = cell.Region,
        Court = cell.Court,
        Year = cell.Year ?? 0,
        Language = LanguageMapping.ToWire(cell.Language),
        Kind = (V1.ActKind)cell.Kind,
        Synthetic = cell.Synthetic,
        Acts = (int)cell.Acts,
    };

    private static V1.ImportOutcome ToWire(AppendOutcome outcome) => outcome switch
    {
        AppendOutcome.Added => V1.ImportOutcome.Added,
        AppendOutcome.Unchanged => V1.ImportOutcome.Unchanged,
        AppendOutcome.Replaced => V1.ImportOutcome.Replaced,
        _ => V1.ImportOutcome.Rejected,
    };
}
