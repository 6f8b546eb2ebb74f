using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records.Acts;

namespace JudicialAnalogs.Archive.Ingest;

/// <summary>What became of one record of an import.</summary>
/// <param name="Outcome">How it was read.</param>
/// <param name="Stored">What storing it did; null when it was refused.</param>
public sealed record ActImportResult(ReadOutcome Outcome, ActAppendResult? Stored)
{
    /// <summary>Values that the second reader read otherwise.</summary>
    public int Disputed { get; init; }

    /// <summary>Why there was no second reading though one was asked for; null otherwise.</summary>
    public string? SecondReaderTrouble { get; init; }
}
