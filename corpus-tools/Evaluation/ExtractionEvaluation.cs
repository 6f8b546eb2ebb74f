using System.Globalization;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>Reads one act and holds every field against the gold. What is compared how: <c>docs/extraction-schema.md</c>.</summary>
internal static class ExtractionEvaluation
{
    // A heading's line break or number may go to either part.
    private const int BoundaryTolerance = 5;

    public static void Compare(EvaluatedAct act, ScoreBoard board)
    {
        var read = new ActReader().Read(act.Path).OfType<ReadAct>().FirstOrDefault();
        var extracted = read is null ? new ExtractedAct() : ExtractedAct.Of(read);
        var text = read?.Running.Source ?? File.ReadAllText(act.Path);
        board.Value("read_as_act", act, "yes", read is null ? null : "yes");
        Header(act, extracted, board);
        Segments(act, extracted, board);
        DefendantComparison.Compare(act, extracted, board);
        board.Set("cited_provisions", act, act.Gold.CitedProvisions, extracted.CitedProvisions);
        ArgumentComparison.Compare(act, extracted, text, board);
        PersonalDataComparison.Compare(act, extracted, text, read?.Act.Text ?? "", board);
        board.Value("claim_type", act, act.Gold.ClaimType, extracted.ClaimType, SaysTheSame);
        board.Value("claim_amount", act, Number(act.Gold.ClaimAmount), Number(extracted.ClaimAmount));
        board.Value("outcome", act, act.Gold.Outcome, extracted.Outcome);
        // A refused claim awards nothing, whether that is written as 0 or left out.
        board.Value("awarded_amount", act, Number(act.Gold.AwardedAmount is 0 ? null : act.Gold.AwardedAmount), Number(extracted.AwardedAmount is 0 ? null : extracted.AwardedAmount));
    }

    /// <summary>A number as it is compared and shown; null for none.</summary>
    public static string? Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture);

    private static void Header(EvaluatedAct act, ExtractedAct read, ScoreBoard board)
    {
        var gold = act.Gold;
        board.Value("language", act, gold.Language, read.Language);
        board.Value("act_kind", act, gold.ActKind, read.ActKind);
        board.Value("court", act, gold.Court, read.Court, SameWords);
        board.Value("region", act, gold.Region, read.Region, SameWords);
        board.Value("case_number", act, gold.CaseNumber, read.CaseNumber);
        board.Value("date", act, gold.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        board.Value("judge", act, gold.Judge, read.Judge, OfficialName.Same);
        board.Value("instance", act, gold.Instance, read.Instance);
        board.Value("procedure", act, gold.Procedure, read.Procedure);
    }

    private static void Segments(EvaluatedAct act, ExtractedAct read, ScoreBoard board)
    {
        foreach (var kind in act.Gold.Segments.Select(segment => segment.Kind).Union(read.Segments.Select(segment => segment.Kind)))
        {
            board.Value("segments", act, Start(act.Gold, kind), Start(read, kind), (expected, found) => Math.Abs(Offset(expected) - Offset(found)) <= BoundaryTolerance);
        }
    }

    private static string? Start(ExtractedAct act, string kind) =>
        act.Segments.FirstOrDefault(segment => segment.Kind == kind) is { } segment ? string.Create(CultureInfo.InvariantCulture, $"{kind} at {segment.Start}") : null;

    private static int Offset(string start) => int.Parse(start.AsSpan(start.LastIndexOf(' ') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool SameWords(string one, string other) => string.Equals(
        string.Join(' ', one.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        string.Join(' ', other.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        StringComparison.OrdinalIgnoreCase);

    /// <summary>At least half of the expected words of four letters and more are there, whatever their endings.</summary>
    private static bool SaysTheSame(string expected, string found)
    {
        var (wanted, have) = (Beginnings(expected), Beginnings(found));
        return wanted.Count == 0 ? have.Count == 0 : 2 * wanted.Count(have.Contains) >= wanted.Count;
    }

    private static HashSet<string> Beginnings(string words) =>
        [.. words.ToLowerInvariant().Split([' ', ',', '.', '\n', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4).Select(word => word[..Math.Min(5, word.Length)])];
}
