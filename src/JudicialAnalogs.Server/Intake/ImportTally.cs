using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Records.Acts;

namespace JudicialAnalogs.Server.Intake;

/// <summary>What became of the records of an import so far.</summary>
/// <param name="Added">Acts that are new.</param>
/// <param name="Replaced">Acts that replaced an earlier text.</param>
/// <param name="Unchanged">Acts that were there already.</param>
/// <param name="Refused">Records refused; nothing of them was stored.</param>
/// <param name="Disputed">Values that the second reader read otherwise.</param>
/// <param name="NotReadAgain">Acts that the second reader, though set, did not read.</param>
public sealed record ImportTally(int Added = 0, int Replaced = 0, int Unchanged = 0, int Refused = 0, int Disputed = 0, int NotReadAgain = 0)
{
    /// <summary>Records read, refused ones included.</summary>
    public int Read => Added + Replaced + Unchanged + Refused;

    /// <summary>The same with one record more.</summary>
    /// <param name="result">What became of the record.</param>
    public ImportTally With(ActImportResult result) => result.Stored?.Outcome switch
    {
        AppendOutcome.Added => Of(result) with { Added = Added + 1 },
        AppendOutcome.Replaced => Of(result) with { Replaced = Replaced + 1 },
        AppendOutcome.Unchanged => Of(result) with { Unchanged = Unchanged + 1 },
        _ => this with { Refused = Refused + 1 },
    };

    private ImportTally Of(ActImportResult result) => this with
    {
        Disputed = Disputed + result.Disputed,
        NotReadAgain = NotReadAgain + (result.SecondReaderTrouble is null ? 0 : 1),
    };
}
