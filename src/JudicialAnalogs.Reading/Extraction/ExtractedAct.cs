using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.Extraction.Internal;

namespace JudicialAnalogs.Reading.Extraction;

/// <summary>
/// Everything reading yields of one act, in the words and the offsets of the source text: <c>docs/extraction-schema.md</c>. It holds
/// personal data and is meant for the person who has the source; what is stored is <see cref="ReadAct.Act"/>.
/// </summary>
public sealed record ExtractedAct
{
    /// <summary>Name of the file, with <c>:line</c> where a file holds several acts; no machine path.</summary>
    public string File { get; init; } = "";

    /// <summary><c>ru</c>, <c>kk</c> or <c>mixed</c>; null when the text shows neither.</summary>
    public string? Language { get; init; }

    /// <summary><c>verdict</c>, <c>civil_judgment</c>, <c>administrative_ruling</c> or <c>appeal</c>; null when not read.</summary>
    public string? ActKind { get; init; }

    /// <summary>Court, nominative, in the act's language; null when not read.</summary>
    public string? Court { get; init; }

    /// <summary>Region in the act's language; null when not read.</summary>
    public string? Region { get; init; }

    /// <summary>Case number; null when not read.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Day of the act; null when not read.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Presiding judge as the act names them; null when not read.</summary>
    public string? Judge { get; init; }

    /// <summary><c>first</c>, <c>appeal</c> or <c>cassation</c>.</summary>
    public string? Instance { get; init; }

    /// <summary><c>general</c>, <c>accelerated</c>, <c>shortened</c>, <c>plea_agreement</c>, <c>reconciliation</c>, <c>order</c> or <c>jury</c>; null outside criminal cases.</summary>
    public string? Procedure { get; init; }

    /// <summary>Parts in order, without gaps.</summary>
    public IReadOnlyList<ExtractedSegment> Segments { get; init; } = [];

    /// <summary>Persons judged; empty outside criminal cases.</summary>
    public IReadOnlyList<ExtractedDefendant> Defendants { get; init; } = [];

    /// <summary>Damage in tenge the act names for the case; null when none.</summary>
    public decimal? DamageTenge { get; init; }

    /// <summary><c>none</c>, <c>partial</c> or <c>full</c>; null when the act is silent.</summary>
    public string? DamageCompensated { get; init; }

    /// <summary>Norms cited, canonical, distinct, in ordinal order.</summary>
    public IReadOnlyList<string> CitedProvisions { get; init; } = [];

    /// <summary>Sentences of the court's own reasoning that carried the decision.</summary>
    public IReadOnlyList<ExtractedArgument> KeyArguments { get; init; } = [];

    /// <summary>What redaction takes out, in order, without overlaps.</summary>
    public IReadOnlyList<ExtractedPersonalDatum> PersonalData { get; init; } = [];

    /// <summary>What a civil dispute is about, in the act's words; null when not read or not civil.</summary>
    public string? ClaimType { get; init; }

    /// <summary>Sum claimed in tenge; null when none.</summary>
    public decimal? ClaimAmount { get; init; }

    /// <summary><c>granted</c>, <c>partly_granted</c>, <c>refused</c> or <c>terminated</c>; null when not read or not civil.</summary>
    public string? Outcome { get; init; }

    /// <summary>Sum awarded in tenge, without costs; null when none.</summary>
    public decimal? AwardedAmount { get; init; }

    /// <summary>What an act of a higher court reviewed and changed; null for every other act.</summary>
    public ExtractedAppeal? Appeal { get; init; }

    /// <summary>How sure each reading is, 0 to 1, by the path of the value: <c>defendants[0].counts[1].found</c>.</summary>
    public IReadOnlyDictionary<string, double> Confidence { get; init; } = new Dictionary<string, double>();

    /// <summary>Says in the words of the source what was read of an act.</summary>
    public static ExtractedAct Of(ReadAct read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return ExtractionAssembly.Of(read);
    }
}
