using System.Globalization;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Records;

/// <summary>What to store and how fast to write then.</summary>
/// <param name="Drafts">Drafts stored before anything is timed.</param>
/// <param name="Writes">Writes timed: assessments, reasons and finalisings in turn.</param>
/// <param name="Rate">Writes that fall due in a second.</param>
/// <param name="Callers">Callers that share them.</param>
/// <param name="Bytes">Size of what each judge was shown, bytes.</param>
internal sealed record RecordsBenchmarkOptions(int Drafts, int Writes, int Rate, int Callers, int Bytes)
{
    /// <summary>What an archive is made from: folders of equal archives can be used again.</summary>
    public string Archive => string.Create(CultureInfo.InvariantCulture, $"records, {Bytes} bytes a draft");
}
