namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>A case as its form shows it.</summary>
public sealed class CaseFormModel
{
    /// <summary>What stands in the fields.</summary>
    public required CaseValues Values { get; init; }

    /// <summary>What was read, or given by a case-management system, before a person changed anything.</summary>
    public required CaseValues Was { get; init; }

    /// <summary>The text as it is compared and kept, redacted; empty without one.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs of the text; none without one.</summary>
    public required IReadOnlyList<CaseParagraph> Paragraphs { get; init; }

    /// <summary>BCP 47 code of the text's language; null when it is not known.</summary>
    public string? TextLanguage { get; init; }

    /// <summary>Where the values of fields, and circumstances by their codes, come from; those not named were not found.</summary>
    public required IReadOnlyDictionary<string, CaseOrigin> Origins { get; init; }

    /// <summary>Fields that a case-management system gave.</summary>
    public IReadOnlySet<string> Given { get; init; } = new HashSet<string>();

    /// <summary>Counts of the text, each with its place such as <c>0.1</c> and what it is about.</summary>
    public required IReadOnlyList<(string Place, string Label)> Counts { get; init; }

    /// <summary>Place of the count that is shown; empty when the text has none.</summary>
    public required string Place { get; init; }

    /// <summary>True when a claim is judged and not a count.</summary>
    public required bool Claims { get; init; }

    /// <summary>Key under which this form is compared once, however often it is sent.</summary>
    public required string Key { get; init; }

    /// <summary>Name under which the browser's tab keeps what is typed.</summary>
    public required string Keep { get; init; }

    /// <summary>What is wrong, by field, in the language of the page.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    /// <summary>What happened, in the language of the page; null for nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>Where the value of a field comes from now.</summary>
    /// <param name="field">Field, a group of fields, or the code of a circumstance.</param>
    public CaseOrigin OriginOf(string field) => Changed(field) ? new CaseOrigin(CaseOriginKind.Judge) : BasisOf(field);

    /// <summary>Where the value of a field came from before a person changed anything.</summary>
    /// <param name="field">Field, a group of fields, or the code of a circumstance.</param>
    public CaseOrigin BasisOf(string field)
    {
        if (PartsOf(field).Any(Given.Contains))
            return new CaseOrigin(CaseOriginKind.System);
        return Origins.GetValueOrDefault(field) ?? new CaseOrigin(WasSaid(field) ? CaseOriginKind.Read : CaseOriginKind.NotFound);
    }

    /// <summary>True when a person put something else there than what was read.</summary>
    public bool Changed(string field) => FactorCodeOf(field) is { } code
        ? Values.Factors.Contains(code) != Was.Factors.Contains(code)
        : PartsOf(field).Any(part => !Values.SameAs(Was, part));

    /// <summary>The fields that belong together under one origin.</summary>
    internal static string[] PartsOf(string field) => field switch
    {
        CaseFieldNames.Found => [CaseFieldNames.Article, CaseFieldNames.Part, CaseFieldNames.Points],
        CaseFieldNames.Charged => [CaseFieldNames.ChargedArticle, CaseFieldNames.ChargedPart, CaseFieldNames.ChargedPoints],
        CaseFieldNames.PunishmentForm => [CaseFieldNames.PunishmentForm, CaseFieldNames.PunishmentAmount, CaseFieldNames.PunishmentUnit],
        _ => [field],
    };

    private bool WasSaid(string field) => FactorCodeOf(field) is { } code ? Was.Factors.Contains(code) : PartsOf(field).Any(part => Was[part].Length > 0);

    private static string? FactorCodeOf(string field) => field.StartsWith("53(", StringComparison.Ordinal) || field.StartsWith("54(", StringComparison.Ordinal) ? field : null;
}
