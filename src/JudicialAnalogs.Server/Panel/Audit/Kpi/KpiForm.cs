using JudicialAnalogs.Server.Panel.Audit.Forms;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Audit.Kpi;

/// <summary>Which drafts and acts key figures are asked of, as typed.</summary>
public sealed class KpiForm
{
    /// <summary>Reads what was sent.</summary>
    /// <param name="sent">What was typed.</param>
    /// <param name="words">Language of messages.</param>
    public KpiForm(SentValues sent, Wording words)
    {
        ArgumentNullException.ThrowIfNull(sent);
        (Introduced, From, To, Found) = (sent.One("introduced"), sent.One("from"), sent.One("to"), sent.One("found"));
        if (TypedDay.Read("introduced", Introduced, Errors, words) is { } day)
            Request.IntroducedOn = Mapping.DayMapping.ToWire(day);
        Request.Assessed = TypedDay.Range(("from", From), ("to", To), Errors, words);
        if (TypedNorms.Read("found", Found, Errors, words) is { Count: > 0 } norms)
            Request.Selection = new V1.AnalogFilter { FoundUnder = { norms } };
    }

    /// <summary>Day the service was introduced, as typed.</summary>
    public string Introduced { get; }

    /// <summary>First day of first assessments, as typed.</summary>
    public string From { get; }

    /// <summary>Last day, as typed.</summary>
    public string To { get; }

    /// <summary>Norms the acts were found under, as typed.</summary>
    public string Found { get; }

    /// <summary>What cannot be taken.</summary>
    public FormErrors Errors { get; } = new();

    /// <summary>The request.</summary>
    public V1.KpiReportRequest Request { get; } = new();
}
