using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Server.Mapping;

namespace JudicialAnalogs.Server.Intake;

/// <summary>A record that was not taken in.</summary>
/// <param name="File">Name of its file.</param>
/// <param name="Line">Line it stands on, from 1; null where the whole file is meant.</param>
/// <param name="Reason">Why, and what to do, in the reader's words; never a part of the record.</param>
public sealed record RefusedRecord(string File, int? Line, string Reason)
{
    /// <summary>The refusal behind a result; null when it was taken in.</summary>
    /// <param name="result">What became of the record.</param>
    public static RefusedRecord? Of(ActImportResult result) => result switch
    {
        { Outcome: Rejection rejection } => new RefusedRecord(rejection.Source, rejection.Line, rejection.Reason),
        { Stored.Outcome: AppendOutcome.Blocked } => new RefusedRecord(result.Outcome.Source, result.Outcome.Line, ImportMapping.Blocked),
        _ => null,
    };
}
