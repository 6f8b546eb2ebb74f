using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Server.Audit.Coverage;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Audit.Forms;

/// <summary>Which decided counts an analyst asks about, as typed, and what of it can be taken.</summary>
public sealed class SelectionForm
{
    private static readonly (string Value, V1.Language Language)[] LanguageValues = [("ru", V1.Language.Russian), ("kk", V1.Language.Kazakh), ("mixed", V1.Language.Mixed)];

    /// <summary>Reads what was sent.</summary>
    /// <param name="sent">What was typed.</param>
    /// <param name="held">What the archive holds: names of regions and courts.</param>
    /// <param name="words">Language of messages.</param>
    public SelectionForm(SentValues sent, ArchiveCoverage held, Wording words)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(words);
        Held = held;
        (Found, From, To) = (sent.One("found"), sent.One("from"), sent.One("to"));
        (Region, Court, Procedure, Factors) = (sent.One("region"), sent.One("court"), sent.One("procedure"), sent.One("factors"));
        Languages = sent.All("language");
        ByRegion = sent.One("by") == "region";
        Filter.FoundUnder.AddRange(TypedNorms.Read("found", Found, Errors, words));
        Filter.Decided = TypedDay.Range(("from", From), ("to", To), Errors, words);
        AddKnown(Filter.Regions, "region", Region, held.Regions, words);
        AddKnown(Filter.Courts, "court", Court, held.Courts, words);
        Filter.Languages.AddRange(LanguageValues.Where(pair => Languages.Contains(pair.Value)).Select(pair => pair.Language));
        if (Enum.TryParse<V1.Procedure>(Procedure, out var procedure) && Enum.IsDefined(procedure) && procedure != V1.Procedure.Unspecified)
            Filter.Procedures.Add(procedure);
        foreach (var code in Factors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (FactorCode.TryParseCriminal(code, out _))
                Filter.AcceptedFactors.Add(code);
            else
                Errors.Add("factors", words.Say("Panel.Audit.Error.Factor", code));
        }
    }

    /// <summary>Values of the field of languages.</summary>
    public static IReadOnlyList<string> LanguageChoices { get; } = [.. LanguageValues.Select(pair => pair.Value)];

    /// <summary>What the archive holds.</summary>
    public ArchiveCoverage Held { get; }

    /// <summary>Norms found, as typed.</summary>
    public string Found { get; }

    /// <summary>First day, as typed.</summary>
    public string From { get; }

    /// <summary>Last day, as typed.</summary>
    public string To { get; }

    /// <summary>Region; empty for all.</summary>
    public string Region { get; }

    /// <summary>Court; empty for all.</summary>
    public string Court { get; }

    /// <summary>Name of a procedure; empty for all.</summary>
    public string Procedure { get; }

    /// <summary>Circumstances the court accepted, as typed.</summary>
    public string Factors { get; }

    /// <summary>Languages chosen; none for all.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>True to compare regions in place of courts.</summary>
    public bool ByRegion { get; }

    /// <summary>What cannot be taken.</summary>
    public FormErrors Errors { get; } = new();

    /// <summary>The selection.</summary>
    public V1.AnalogFilter Filter { get; } = new();

    /// <summary>True when it lets everything through.</summary>
    public bool LimitsNothing => Filter.CalculateSize() == 0;

    private void AddKnown(Google.Protobuf.Collections.RepeatedField<string> to, string field, string typed, IReadOnlyList<string> known, Wording words)
    {
        if (typed.Length == 0)
            return;
        if (known.Contains(typed))
            to.Add(typed);
        else
            Errors.Add(field, words.Say(field == "region" ? "Panel.Audit.Error.Region" : "Panel.Audit.Error.Court", typed));
    }
}
